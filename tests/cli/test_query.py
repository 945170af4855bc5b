"""`actorgraph query`: the catalogue as commands."""

from __future__ import annotations

import csv
import io
import json

import pytest

from queries.catalogue import Query, catalogue
from tests.cli.conftest import Run, run_process


def test_it_lists_every_question_by_category(inside: Run) -> None:
    done = inside("query")
    assert done.code == 0
    for query in catalogue().values():
        assert f"  {query.id} " in done.out
        assert f"{query.category}" in done.out.split("\n" + f"  {query.id} ")[0]


@pytest.mark.parametrize("query", catalogue().values(), ids=lambda q: q.id)
def test_every_question_explains_itself(inside: Run, query: Query) -> None:
    done = inside("query", query.id, "--help")
    assert done.code == 0
    assert query.header.title in done.out
    for name, parameter in query.header.parameters.items():
        option = f"--{name.replace('_', '-')} {parameter.item_type.upper()}"
        assert option in done.out
        line = " ".join(done.out.split(option)[1].split("--")[0].split())
        assert ("[required]" in line) == parameter.required
    assert f"actorgraph query {query.id}" in done.out


def test_an_unknown_question_has_a_nearest(inside: Run) -> None:
    done = inside("query", "who-suplies")
    assert done.code == 2
    assert "There is no query 'who-suplies'. Did you mean who-supplies?" in done.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["who-supplies"], "Missing option '--actor'"),
        (["who-supplies", "--actr", "Russia"], "--actor"),
        (["who-supplies", "--actor", "Russia", "--format", "xml"], "xml"),
    ],
)
def test_wrong_options(inside: Run, arguments: list[str], said: str) -> None:
    done = inside("query", *arguments)
    assert done.code == 2
    assert said in done.err


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("actorgraph qu", {"query"}),
        ("actorgraph query who-", {"who-supplies", "who-supplies-goods"}),
        ("actorgraph query disputed --predicate SUPP", {"SUPPLIES", "SUPPORTS"}),
        ("actorgraph schema show Gov", {"GovernmentBody"}),
    ],
)
def test_shells_complete_names(tmp_path, words: str, found: set[str]) -> None:
    done = run_process(
        tmp_path,
        _ACTORGRAPH_COMPLETE="complete_bash",
        COMP_WORDS=words,
        COMP_CWORD=str(words.count(" ")),
    )
    assert set(done.out.split()) == found


@pytest.mark.parametrize("name", ["Russia", "Moscow", "country:RU", "russian federation"])
def test_an_actor_has_many_names(loaded: Run, name: str) -> None:
    done = loaded("query", "who-supplies", "--actor", name, "--format", "jsonl")
    assert done.code == 0
    assert done.err == ""
    rows = [json.loads(line) for line in done.out.splitlines()]
    assert "China" in {row["supplier"] for row in rows}


def test_a_store_that_nothing_was_loaded_into(outside: Run) -> None:
    done = outside("query", "who-supplies", "--actor", "Russia")
    assert done.code == 2
    assert done.err.startswith("Error: There is no actor 'Russia': the store is empty.")


def test_forms_agree(loaded: Run) -> None:
    asked = ("query", "who-supplies", "--actor", "Russia", "--format")
    array = json.loads(loaded(*asked, "json").out)
    lines = [json.loads(line) for line in loaded(*asked, "jsonl").out.splitlines()]
    table = list(csv.DictReader(io.StringIO(loaded(*asked, "csv").out)))
    assert array == lines
    assert [row["sentence"] for row in table] == [row["sentence"] for row in array]
    cypher = loaded(*asked, "cypher").out
    assert cypher.startswith(":param actor => 'country:RU';\n")
    assert catalogue()["who-supplies"].body.strip() in cypher


def test_a_table_for_people(loaded: Run) -> None:
    done = loaded("query", "who-supplies", "--actor", "Russia", "--limit", "2")
    assert "China" in done.out
    assert "\x1b" not in done.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--actor", "Atlantis-on-Sea"], "Atlantis-on-Sea"),
        (["--actor", "Russia", "--since", "last week"], "YYYY-MM-DD"),
        (["--actor", "Russia", "--limit", "many"], "whole number"),
    ],
)
def test_values_of_the_wrong_kind(loaded: Run, arguments: list[str], said: str) -> None:
    done = loaded("query", "who-supplies", *arguments)
    assert done.code == 2
    assert done.out == ""
    assert said in done.err
    assert "Traceback" not in done.err
