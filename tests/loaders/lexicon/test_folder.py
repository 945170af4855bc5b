"""A folder laid over the lexicon: one edited file in it is enough to add a trigger or an actor."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

from loaders.lexicon.folder import VARIABLE, lexicon_file, lexicon_files
from schema.errors import UsageError

OURS = files("loaders.lexicon")


def claims(text: str, folder: Path | None = None) -> list[tuple[str, str, str]]:
    """What a process that reads this lexicon makes of a sentence: subject, predicate and object of each claim."""
    environment = {name: value for name, value in os.environ.items() if name != VARIABLE}
    command = [sys.executable, "-m", "cli.main", "extract", "-", "--format", "jsonl"]
    done = subprocess.run(
        command,
        input=text,
        env=environment | ({VARIABLE: str(folder)} if folder else {}),
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    records = [json.loads(line) for line in done.stdout.splitlines()]
    names = {record["id"]: record["name"] for record in records if record["record"] == "actor"}
    return [
        (names[record["subject"]], record["predicate"], names[record["object"]])
        for record in records
        if record["record"] == "claim"
    ]


def edited(tmp_path: Path, name: str, old: str, new: str) -> Path:
    """A lexicon in which one file is a copy of ours with one edit; returns its folder."""
    text = OURS.joinpath(name).read_text(encoding="utf8")
    assert old in text
    copy = tmp_path / name
    copy.parent.mkdir(parents=True)
    copy.write_text(text.replace(old, new, 1), encoding="utf8")
    return tmp_path


def test_a_trigger_is_added_by_editing_one_file(tmp_path):
    sentence = "Canada defenestrated Belarus on Monday."
    assert claims(sentence) == []
    frame = "\n  - id: defenestrate\n    verbs: [defenestrate]\n    roles: {subject: [subject], object: [object]}"
    folder = edited(tmp_path, "frames/sanctions.yaml", "\nframes:", f"\nframes:{frame}")
    assert claims(sentence, folder) == [("Canada", "SANCTIONS", "Belarus")]


def test_an_actor_is_added_by_editing_one_file(tmp_path):
    sentence = "The Quorbelt sanctioned Belarus on Monday."
    assert ("Quorbelt Compact", "SANCTIONS", "Belarus") not in claims(sentence)
    first = OURS.joinpath("actors/alliances.yaml").read_text(encoding="utf8").partition("- id: ")
    entry = "- id: alliance:quorbelt\n  type: Alliance\n  name: Quorbelt Compact\n  aliases: [Quorbelt]\n"
    folder = edited(tmp_path, "actors/alliances.yaml", "".join(first[1:])[:200], entry + "".join(first[1:])[:200])
    assert claims(sentence, folder) == [("Quorbelt Compact", "SANCTIONS", "Belarus")]


def test_an_own_file_stands_before_ours_and_a_new_one_beside_them(tmp_path, monkeypatch):
    monkeypatch.delenv(VARIABLE, raising=False)
    before = [path.name for path in lexicon_files("frames")]
    (tmp_path / "frames").mkdir()
    for name in ("sanctions.yaml", "aaa.yaml", "notes.txt"):
        (tmp_path / "frames" / name).touch()
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    assert [path.name for path in lexicon_files("frames")] == ["aaa.yaml", *before]
    assert lexicon_file("frames/sanctions.yaml").read_bytes() == b""
    assert lexicon_file("frames/supplies.yaml").read_bytes() == OURS.joinpath("frames/supplies.yaml").read_bytes()


def test_a_folder_that_lacks_is_named(tmp_path, monkeypatch):
    monkeypatch.setenv(VARIABLE, str(tmp_path / "absent"))
    with pytest.raises(UsageError, match="absent"):
        lexicon_file("verbs.yaml")
