"""Loopback ports: the usual ones where they are free, else others; a wanted port is that one or an error."""

from __future__ import annotations

import socket

from graph.server.configuration import Ports
from schema.errors import StoreError

USUAL = Ports(bolt=7687, http=7474)


def choose(bolt: int | None, http: int | None, usual: Ports = USUAL) -> Ports:
    """The ports to listen on. Raises StoreError naming a wanted port that another program uses."""
    taken = _port("Bolt", "--bolt-port", bolt, usual.bolt, ())
    return Ports(bolt=taken, http=_port("Neo4j Browser", "--http-port", http, usual.http, (taken,)))


def free_ports() -> Ports:
    """Two ports that nothing listens at now."""
    with socket.socket() as first, socket.socket() as second:
        first.bind(("127.0.0.1", 0))
        second.bind(("127.0.0.1", 0))
        return Ports(bolt=int(first.getsockname()[1]), http=int(second.getsockname()[1]))


def is_free(port: int) -> bool:
    """Whether nothing on this machine listens at that port."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.settimeout(0.5)
        return probe.connect_ex(("127.0.0.1", port)) != 0


def _port(name: str, option: str, wanted: int | None, usual: int, taken: tuple[int, ...]) -> int:
    if wanted is not None:
        if not is_free(wanted):
            raise StoreError(
                f"Port {wanted}, wanted for {name}, is used by another program. Choose another with {option},"
                " or leave it out for any free one."
            )
        return wanted
    return usual if usual not in taken and is_free(usual) else free_ports().http
