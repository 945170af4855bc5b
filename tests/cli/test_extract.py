"""`actorgraph extract`: records and nothing else on standard output."""

from __future__ import annotations

import json
from pathlib import Path

from jsonschema import Draft202012Validator

from schema.json_schema import json_schema
from tests.cli.conftest import EXAMPLES, Run

ORDER = ("article", "actor", "good", "statement", "claim", "assertion", "finding")


def test_records_stand_in_the_order_of_the_contract(extracting: Run) -> None:
    file = EXAMPLES / "2024-07-10-nato-summit-china.md"
    done = extracting("extract", file, "--format", "jsonl")
    records = [json.loads(line) for line in done.out.splitlines()]
    kinds = [record["record"] for record in records]
    assert kinds == sorted(kinds, key=ORDER.index)
    assert kinds.count("article") == 1
    assert records[0]["source"] == file.name
    assert records[0]["published"] == "2024-07-10"
    validator = Draft202012Validator(json_schema())
    for record in records:
        assert not list(validator.iter_errors(record)), record


def test_several_inputs_make_several_blocks(extracting: Run, tmp_path: Path) -> None:
    (tmp_path / "lines.jsonl").write_text(
        "".join(json.dumps({"id": n, "text": f"{n} met Russia in July."}) + "\n" for n in ("China", "Iran"))
    )
    done = extracting("extract", tmp_path / "lines.jsonl", "-", "--quiet", stdin=b"Sweden joined NATO in March 2024.")
    sources = [r["source"] for r in map(json.loads, done.out.splitlines()) if r["record"] == "article"]
    assert sources == ["China", "Iran", "-"]
    assert (done.code, done.err) == (0, "")


def test_output_is_utf_8_whatever_the_locale(outside: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Pål Jonson, the Swedish defense minister, met Zoë Kravitz.", encoding="utf8")
    done = outside("extract", tmp_path / "a.txt", "-q", LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="")
    assert done.code == 0
    assert "Pål Jonson" in done.out


def test_an_unreadable_file_is_told_apart_from_the_rest(extracting: Run, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("China supplied drones to Russia.")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 40)
    done = extracting("extract", tmp_path / "binary.txt", tmp_path / "good.txt", "-q")
    assert done.code == 3
    assert json.loads(done.out.splitlines()[0])["record"] == "article"
    (problem,) = done.err.splitlines()
    assert "binary.txt" in problem
