"""What is known of a server that was brought up: where it listens, as which process, and its password."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from graph.server import process
from graph.server.configuration import Ports
from graph.server.releases import Release

USERNAME = "neo4j"


@dataclass(frozen=True, slots=True)
class Running:
    """A running server of one release. `folder` holds its database, settings, logs and password."""

    release: Release
    pid: int
    ports: Ports
    folder: Path

    @property
    def uri(self) -> str:
        """The address for programs."""
        return f"bolt://localhost:{self.ports.bolt}"

    @property
    def browser(self) -> str:
        """The address of Neo4j Browser."""
        return f"http://localhost:{self.ports.http}/browser/"

    @property
    def password_file(self) -> Path:
        """The file with the password, readable by its user only."""
        return self.folder / "password"

    @property
    def password(self) -> str:
        """The password of the user `neo4j`."""
        return self.password_file.read_text(encoding="ascii").strip()

    def environment(self) -> dict[str, str]:
        """The four variables by which actorgraph, and other programs, find this server."""
        return {
            "NEO4J_URI": self.uri,
            "NEO4J_USERNAME": USERNAME,
            "NEO4J_PASSWORD": self.password,
            "NEO4J_DATABASE": "neo4j",
        }


def remember(running: Running) -> None:
    """Write down where the server is; the file is replaced whole."""
    known = {"pid": running.pid, "bolt": running.ports.bolt, "http": running.ports.http}
    draft = running.folder / "server.json.new"
    draft.write_text(json.dumps(known) + "\n", encoding="ascii")
    os.replace(draft, running.folder / "server.json")


def recall(release: Release, folder: Path) -> Running | None:
    """The server of that folder if its process is running."""
    known = _read(folder)
    if known is None or not process.is_running(known["pid"], folder):
        return None
    return Running(release, known["pid"], Ports(bolt=known["bolt"], http=known["http"]), folder)


def last_ports(folder: Path) -> Ports | None:
    """Where the server of that folder listened last time, so that it can be found there again."""
    known = _read(folder)
    return None if known is None else Ports(bolt=known["bolt"], http=known["http"])


def _read(folder: Path) -> dict[str, int] | None:
    try:
        known = json.loads((folder / "server.json").read_text(encoding="ascii"))
        return {name: int(known[name]) for name in ("pid", "bolt", "http")}
    except (OSError, ValueError, KeyError, TypeError):
        return None
