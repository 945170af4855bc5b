"""Which ports a server gets."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from graph.server.configuration import Ports
from graph.server.ports import choose, free_ports, is_free
from schema.errors import StoreError


@pytest.fixture
def used() -> Iterator[int]:
    """A port that another program listens at."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield int(listening.getsockname()[1])


def test_the_usual_ones_where_they_are_free() -> None:
    usual = free_ports()
    assert choose(None, None, usual) == usual


def test_another_where_the_usual_one_is_used(used: int) -> None:
    usual = Ports(bolt=used, http=free_ports().http)
    found = choose(None, None, usual)
    assert found.bolt != used
    assert is_free(found.bolt)
    assert found.http == usual.http


def test_a_wanted_port_that_is_used_is_named(used: int) -> None:
    with pytest.raises(StoreError, match=f"Port {used}, wanted for Bolt, is used.*--bolt-port"):
        choose(used, None)
    with pytest.raises(StoreError, match=f"Port {used}, wanted for Neo4j Browser, is used.*--http-port"):
        choose(None, used)


def test_wanted_ports_are_taken() -> None:
    wanted = free_ports()
    assert choose(wanted.bolt, wanted.http) == wanted
