"""Fetching a release, and what is said where that cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.server.artifacts import fetch, fetched
from graph.server.releases import RELEASES, release
from schema.errors import StoreError, UsageError

RELEASE = RELEASES["5.26"]


def maven(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program named mvn, alone on the path."""
    program = folder / "bin" / "mvn"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:/bin:/usr/bin")


def test_what_is_there_is_not_fetched_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert fetched(RELEASE, tmp_path) is None
    (tmp_path / "neo4j-5.26.30").mkdir()
    monkeypatch.setenv("PATH", "/nowhere")
    assert fetch(RELEASE, tmp_path) == tmp_path / "neo4j-5.26.30"


def test_without_maven(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(StoreError, match=r"needs Maven .*apt install maven.*docker compose up"):
        fetch(RELEASE, tmp_path)


def test_what_maven_says_is_passed_on_and_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    maven(tmp_path, "echo '[ERROR] no route to the repository'; exit 1", monkeypatch)
    with pytest.raises(StoreError, match=r"could not fetch Neo4j 5\.26\.30: \[ERROR\] no route"):
        fetch(RELEASE, tmp_path / "cache")
    assert list((tmp_path / "cache").iterdir()) == []


def test_maven_gets_the_artifacts_and_gives_a_folder_of_jars(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    maven(
        tmp_path,
        f'for a in "$@"; do case $a in -DoutputDirectory=*) d=${{a#*=}};; *pom.xml) cp "$a" {tmp_path};; esac; done\n'
        'mkdir -p "$d"; echo jar > "$d/neo4j-5.26.30.jar"; echo noise',
        monkeypatch,
    )
    folder = fetch(RELEASE, tmp_path / "cache")
    assert [jar.name for jar in folder.iterdir()] == ["neo4j-5.26.30.jar"]
    assert capfd.readouterr() == ("", "")
    pom = (tmp_path / "pom.xml").read_text()
    assert "<artifactId>neo4j-server</artifactId><version>5.26.30</version>" in pom
    assert "<artifactId>neo4j-browser</artifactId><version>5.24.0</version>" in pom


def test_a_release_that_is_not_there() -> None:
    with pytest.raises(UsageError, match=r"no Neo4j 5\.25 here, only 5\.26 and 2026\. Did you mean 5\.26\?"):
        release("5.25")
