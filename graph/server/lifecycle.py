"""Bringing up a Neo4j server on this machine and taking it down again.

Each release has a folder `neo4j-RELEASE` in the data folder: its database, its settings, its logs, the password that
only the user can read, and `server.json`, which says where it listens and as which process.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from graph.lock import FolderLock
from graph.server import launch, process
from graph.server.artifacts import fetch, fetched
from graph.server.configuration import Tuning, write_configuration
from graph.server.java import DOCKER_ADVICE, find_java
from graph.server.ports import USUAL, choose, free_ports
from graph.server.releases import DEFAULT_RELEASE, RELEASES, Release, release
from graph.server.running import Running, last_ports, recall, remember
from graph.settings import cache_folder, data_folder
from schema.errors import StoreError, UsageError

Say = Callable[[str], None]
_SMALL = Tuning()


def start(
    version: str = DEFAULT_RELEASE,
    home: Path | None = None,
    *,
    http_port: int | None = None,
    bolt_port: int | None = None,
    tuning: Tuning = _SMALL,
    say: Say = lambda line: None,
) -> Running:
    """The server of that release in the data folder, started where it is not running, answering when this returns.

    `say` gets a line before each step that takes long. Raises StoreError where Java, Maven or a wanted port is missing
    or the server does not come up; the message says what to do.
    """
    wanted = release(version)
    if sys.platform == "win32":
        raise StoreError(f"A server can be brought up on Linux and macOS only. {DOCKER_ADVICE}")
    folder = _folder(wanted, home)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with FolderLock(folder, f"is starting or stopping Neo4j in {folder}", "Wait for it and try again."):
            if running := recall(wanted, folder):
                launch.wait(running)
                return running
            return _start(wanted, folder, http_port, bolt_port, tuning, say)
    except OSError as error:
        raise StoreError(
            f"The server cannot be kept in {folder}: {error.strerror or error}. Choose another folder with --data-dir"
            " or ACTORGRAPH_HOME."
        ) from error


def status(version: str | None = None, home: Path | None = None) -> tuple[Running, ...]:
    """The running servers of the data folder, or only that of one release."""
    wanted = RELEASES.values() if version is None else (release(version),)
    return tuple(running for each in wanted if (running := recall(each, _folder(each, home))))


def stop(version: str | None = None, home: Path | None = None) -> tuple[Running, ...]:
    """End the running servers of the data folder, or only that of one release; returns those that were running."""
    stopped = status(version, home)
    for running in stopped:
        with FolderLock(running.folder, f"is starting or stopping Neo4j in {running.folder}", "Wait for it."):
            process.end(running.pid, running.folder)
    return stopped


def environment(version: str | None = None, home: Path | None = None) -> dict[str, str]:
    """NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE of the running server.

    Raises StoreError where none is running, UsageError where it is not said which of two.
    """
    match status(version, home):
        case (running,):
            return running.environment()
        case ():
            raise StoreError("No server is running. Start one: `actorgraph server start`.")
        case several:
            names = " and ".join(running.release.name for running in several)
            raise UsageError(f"The servers {names} are running. Say which with --version.")


def _start(
    wanted: Release, folder: Path, http_port: int | None, bolt_port: int | None, tuning: Tuning, say: Say
) -> Running:
    java = find_java(wanted.java)
    if not fetched(wanted, cache_folder()):
        say(f"Fetching Neo4j {wanted.number} with Maven, once for all data folders (137 MB) ...")
    jars = fetch(wanted, cache_folder())
    command = launch.command(wanted, java, jars, folder, tuning)
    ports = choose(bolt_port, http_port, usual=last_ports(folder) or USUAL)
    write_configuration(folder, ports, tuning)
    launch.ensure_password(java, jars, folder)
    say(f"Starting Neo4j {wanted.number} ...")
    try:
        return _spawn(command, Running(wanted, 0, ports, folder))
    except launch.PortTaken:
        ports = choose(bolt_port, http_port, usual=free_ports())
        write_configuration(folder, ports, tuning)
        return _spawn(command, Running(wanted, 0, ports, folder))


def _spawn(command: list[str], planned: Running) -> Running:
    running = replace(planned, pid=process.spawn(command, planned.folder / "logs" / "console.log"))
    try:
        remember(running)
        launch.wait(running)
    except BaseException:
        process.end(running.pid, running.folder, patience=5.0)
        raise
    return running


def _folder(wanted: Release, home: Path | None) -> Path:
    return (home or data_folder()).expanduser().absolute() / f"neo4j-{wanted.name}"
