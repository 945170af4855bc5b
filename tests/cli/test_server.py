"""`actorgraph server`: what is printed of servers. That they run is tested with the servers themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

import graph.server
from graph.server import RELEASES, Running
from graph.server.configuration import Ports
from schema.errors import StoreError
from tests.cli.conftest import Run


@pytest.fixture
def running(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Running:
    """A server that is said to be running."""
    server = Running(RELEASES["5.26"], 1, Ports(bolt=7687, http=7474), tmp_path)
    server.password_file.write_text("it's secret")
    monkeypatch.setattr(graph.server, "start", lambda *given, **named: server)
    monkeypatch.setattr(graph.server, "status", lambda *given: (server,))
    monkeypatch.setattr(graph.server, "stop", lambda *given: (server,))
    monkeypatch.setattr(graph.server, "environment", lambda *given: server.environment())
    return server


def test_start_prints_the_address_of_the_browser_and_no_password(inside: Run, running: Running) -> None:
    done = inside("server", "start")
    assert done.code == 0
    assert running.browser in done.out
    assert running.uri in done.out
    assert 'eval "$(actorgraph server env)"' in done.err
    assert "secret" not in done.out + done.err


def test_status_and_stop_of_a_running_server(inside: Run, running: Running) -> None:
    assert running.browser in inside("server", "status").out
    assert inside("server", "stop").out == "Neo4j 5.26.30 is stopped.\n"


def test_env_prints_lines_for_a_shell_and_nothing_else(inside: Run, running: Running) -> None:
    done = inside("server", "env")
    assert done.err == ""
    assert done.out.splitlines() == [
        "export NEO4J_URI=bolt://localhost:7687",
        "export NEO4J_USERNAME=neo4j",
        "export NEO4J_PASSWORD='it'\"'\"'s secret'",
        "export NEO4J_DATABASE=neo4j",
    ]


def test_no_server(inside: Run) -> None:
    assert inside("server", "status").out == "No server is running. Start one: actorgraph server start\n"
    assert inside("server", "stop").out == "No server is running.\n"
    done = inside("server", "env")
    assert (done.code, done.out) == (1, "")
    assert "actorgraph server start" in done.err


def test_a_version_that_there_is_not(inside: Run) -> None:
    done = inside("server", "status", "--version", "5.62")
    assert done.code == 2
    assert "5.26" in done.err


def test_what_is_missing_is_said(inside: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def start(*given: object, **named: object) -> Running:
        raise StoreError("Neo4j needs Java 17 or newer; found: none.")

    monkeypatch.setattr(graph.server, "start", start)
    done = inside("server", "start")
    assert done.code == 1
    assert done.err == "Error: Neo4j needs Java 17 or newer; found: none.\n"
