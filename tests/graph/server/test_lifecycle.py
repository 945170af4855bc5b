"""A server comes up, is found again, and goes, on ports of this machine only."""

from __future__ import annotations

import os
import signal
import socket
import stat
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.server import Running, environment, start, status, stop
from graph.server.ports import free_ports, is_free
from graph.store import open_store
from schema.errors import StoreError, StoreUnreachable
from tests.stores import SHORT_LIVED, skip_without_java


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A server of its own, in a data folder of its own."""
    home, ports = tmp_path_factory.mktemp("home"), free_ports()
    with skip_without_java():
        found = start("5.26", home, bolt_port=ports.bolt, http_port=ports.http, tuning=SHORT_LIVED)
    try:
        yield found
    finally:
        stop(home=home)


def test_it_answers_at_the_address_that_it_says(running: Running) -> None:
    with open_store(running.uri, password=running.password) as store:
        assert store.version().startswith("Neo4j 5.26")
    with urllib.request.urlopen(running.browser, timeout=20) as answer:
        assert b"Neo4j Browser" in answer.read()


def test_starting_again_changes_nothing(running: Running) -> None:
    said: list[str] = []
    assert start("5.26", running.folder.parent, say=said.append) == running
    assert said == []
    assert status(home=running.folder.parent) == (running,)


def test_the_environment_leads_to_it(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in environment(home=running.folder.parent).items():
        monkeypatch.setenv(name, value)
    with open_store() as store:
        assert store.kind == "neo4j"


def test_only_the_user_can_read_the_password(running: Running) -> None:
    assert stat.S_IMODE(running.password_file.stat().st_mode) == 0o600
    assert len(running.password) >= 24
    assert running.password not in (running.folder / "conf" / "neo4j.conf").read_text()


def test_it_listens_on_loopback_only(running: Running) -> None:
    others = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in others - {"127.0.0.1"}:
        with socket.socket() as probe:
            probe.settimeout(1.0)
            assert probe.connect_ex((address, running.ports.bolt)) != 0
    assert "0.0.0.0" not in (running.folder / "conf" / "neo4j.conf").read_text()


def test_a_used_port_is_named(running: Running, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=f"Port {running.ports.http}, wanted for Neo4j Browser"):
        start("5.26", tmp_path, http_port=running.ports.http)


def test_it_stops_and_comes_back_with_the_same_password_at_the_same_place(running: Running) -> None:
    home, password = running.folder.parent, running.password
    assert stop(home=home) == (running,)
    assert is_free(running.ports.bolt)
    assert status(home=home) == ()
    assert stop(home=home) == ()
    with pytest.raises(StoreError, match="actorgraph server start"):
        environment(home=home)
    again = start("5.26", home, tuning=SHORT_LIVED)
    assert (again.ports, again.password) == (running.ports, password)
    os.kill(again.pid, signal.SIGKILL)
    deadline = time.monotonic() + 20
    while status(home=home) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert status(home=home) == ()


def test_a_number_that_now_is_another_process_is_not_the_server(tmp_path: Path) -> None:
    folder = tmp_path / "neo4j-5.26"
    folder.mkdir()
    (folder / "server.json").write_text(f'{{"pid": {os.getpid()}, "bolt": 1, "http": 2}}')
    assert status(home=tmp_path) == ()
    assert stop(home=tmp_path) == ()


def test_a_server_that_does_not_come_up_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.server.launch.ensure_password", lambda java, jars, folder: None)
    words = "echo Error: no luck; sleep 0.3; exit 1"
    monkeypatch.setattr("graph.server.launch.command", lambda *given: ["/bin/sh", "-c", words, str(given[3])])
    with skip_without_java(), pytest.raises(StoreError, match=r"ended while it was starting: Error: no luck The log"):
        start("5.26", tmp_path)
    assert status(home=tmp_path) == ()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot be kept in"):
        start("5.26", tmp_path / "file")


def test_two_starts_at_once(tmp_path: Path) -> None:
    from graph.lock import FolderLock

    folder = tmp_path / "neo4j-5.26"
    folder.mkdir()
    with FolderLock(folder, "is starting Neo4j", ""), pytest.raises(StoreUnreachable, match="is starting or stopping"):
        start("5.26", tmp_path)
