"""Finding a Java that is new enough, and saying what to install where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.server.java import find_java, java_number
from schema.errors import StoreError


def java(folder: Path, version: str) -> Path:
    home = folder / f"java-{version}"
    (home / "bin").mkdir(parents=True)
    (home / "bin" / "java").write_text("")
    (home / "release").write_text(f'IMPLEMENTOR="X"\nJAVA_VERSION="{version}"\n')
    return home


@pytest.mark.parametrize(("version", "number"), [("17.0.15", 17), ("25.0.3", 25), ("21", 21), ("1.8.0_392", 8)])
def test_the_number_of_a_java(tmp_path: Path, version: str, number: int) -> None:
    assert java_number(java(tmp_path, version)) == number


def test_no_java_has_no_number(tmp_path: Path) -> None:
    assert java_number(tmp_path) is None


def test_the_oldest_that_is_new_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JAVA_HOME", raising=False)
    homes = [java(tmp_path, version) for version in ("25.0.3", "11.0.2", "21.0.1", "17.0.15")]
    assert find_java(17, homes) == tmp_path / "java-17.0.15" / "bin" / "java"
    assert find_java(21, homes) == tmp_path / "java-21.0.1" / "bin" / "java"


def test_java_home_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    homes = [java(tmp_path, version) for version in ("17.0.15", "25.0.3")]
    monkeypatch.setenv("JAVA_HOME", str(homes[1]))
    assert find_java(17, homes) == homes[1] / "bin" / "java"


def test_what_to_install(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"Java 21 or newer; found: 17\. .*openjdk-21.*docker compose up"):
        find_java(21, [java(tmp_path, "17.0.15")])
    with pytest.raises(StoreError, match="found: none"):
        find_java(17, [])
