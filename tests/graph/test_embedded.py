"""The embedded store's own: one process at a time, a graph that stays, a folder that must be writable."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from graph.embedded import EmbeddedStore
from graph.store import Step, open_store
from schema.errors import StoreError, StoreUnreachable

OPENING = "import sys; from graph.store import open_store; open_store(data_dir=sys.argv[1]).close()"


def python(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a program on that folder in a process of its own."""
    command = [sys.executable, "-c", program, str(folder)]
    return subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)


def test_what_was_written_is_there_again(tmp_path: Path) -> None:
    with open_store(data_dir=tmp_path) as store:
        store.ensure_schema()
        store.write(Step("CREATE (a:Actor {id: 'country:CN', names: 'China'})"))
    with open_store(data_dir=tmp_path) as store:
        assert store.read("MATCH (a:Actor) RETURN a.id AS id").rows == (("country:CN",),)
        store.close()
        store.close()


def test_a_second_process_is_told_who_has_it(tmp_path: Path) -> None:
    with open_store(data_dir=tmp_path):
        done = subprocess.run(
            [sys.executable, "-c", OPENING, str(tmp_path)], capture_output=True, text=True, check=False
        )
        assert done.returncode != 0
        assert "StoreUnreachable: Process" in done.stderr
        assert "one process at a time" in done.stderr.lower()
    done = python(OPENING, tmp_path)
    assert (done.returncode, done.stderr, done.stdout) == (0, "", "")


def test_opened_twice_in_one_process(tmp_path: Path) -> None:
    with open_store(data_dir=tmp_path), pytest.raises(StoreUnreachable, match=r"^This process has"):
        EmbeddedStore(tmp_path)


def test_a_program_that_forgets_to_close_it_ends_cleanly(tmp_path: Path) -> None:
    forgetting = "import sys; from graph.store import open_store; store = open_store(data_dir=sys.argv[1])"
    done = python(forgetting, tmp_path)
    assert (done.returncode, done.stderr, done.stdout) == (0, "", "")


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreUnreachable, match=r"cannot be kept in .*file.*--data-dir"):
        open_store(data_dir=tmp_path / "file")


def test_no_password_is_kept(tmp_path: Path) -> None:
    with EmbeddedStore(tmp_path) as store:
        engine = store._engine
        kept = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    for password in (engine.writer_password, engine.reader_password):
        assert not any(password.encode() in content for content in kept)


def test_a_full_disk_is_named_before_it_does_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(tmp_path)
    with open_store(data_dir=tmp_path) as store:
        store.write(Step("CREATE (a:Actor {id: 'country:CN'})"))
        monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage._replace(free=5 * 1024 * 1024))
        with pytest.raises(StoreError, match=r"disk of the embedded store .* is full \(5 MB free\).*--data-dir"):
            store.write(Step("CREATE (a:Actor {id: 'country:RU'})"))
        monkeypatch.undo()
        assert store.read("MATCH (a:Actor) RETURN a.id AS id").rows == (("country:CN",),)
