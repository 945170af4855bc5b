"""The forms of an answer: the same rows as JSON, JSON lines, CSV, Cypher and a table."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json

import pytest
from rich.console import Console

from queries.catalogue import Query, read_query
from queries.forms import as_csv, as_cypher, as_json, as_jsonl, text_of
from queries.result import Edge, Result, Vertex
from queries.table import ResultTable

TEXT = """\
// Test
// question: Test?
// parameters:
//   actor: {type: actor}
//   since: {type: date, default: null}
//   kinds: {type: list of text, default: null}
//   limit: {type: integer, default: 50}
// returns: {supplier: actor, goods: list of text, sentence: text, date: date, claim: identifier, hedge: text}
// example: {parameters: {actor: x}}
MATCH (a:Actor {id: $actor})
WHERE $since IS NULL AND $kinds IS NULL
RETURN a.n AS supplier, a.g AS goods, a.s AS sentence, a.d AS date, a.c AS claim, a.h AS hedge
LIMIT toInteger($limit)
"""


@pytest.fixture
def query() -> Query:
    """A query that returns each type of cell."""
    return read_query("tests", "test", TEXT)


@pytest.fixture
def result(query: Query) -> Result:
    """Two rows with quotes, brackets, a line break, an escape sequence and gaps."""
    rows = (
        {
            "supplier": "China",
            "goods": ["machine tools", "chips"],
            "sentence": 'He said: "We [all] ship, \x1b[31mdaily\n– 50 %".',
            "date": dt.date(2024, 7, 10),
            "claim": "claim:1",
            "hedge": None,
        },
        {"supplier": None, "goods": [], "sentence": "Ñ", "date": None, "claim": "claim:2", "hedge": None},
    )
    return Result(query, {}, rows)


def test_json_is_one_array(result):
    first, second = json.loads(as_json(result))
    assert first["goods"] == ["machine tools", "chips"]
    assert first["date"] == "2024-07-10"
    assert second == {"supplier": None, "goods": [], "sentence": "Ñ", "date": None, "claim": "claim:2", "hedge": None}
    assert "Ñ" in as_json(result)


def test_json_lines_has_the_columns_in_order(result):
    lines = as_jsonl(result).splitlines()
    assert [list(json.loads(line)) for line in lines] == [list(result.columns)] * 2


def test_csv_can_be_read_back(result):
    head, first, second = csv.reader(io.StringIO(as_csv(result), newline=""))
    assert head == ["supplier", "goods", "sentence", "date", "claim", "hedge"]
    assert first[1] == "machine tools; chips"
    assert first[2] == result.rows[0]["sentence"]
    assert second == ["", "", "Ñ", "", "claim:2", ""]


def test_no_rows_are_still_an_answer(query):
    empty = Result(query, {}, ())
    assert as_json(empty) == "[]\n"
    assert as_jsonl(empty) == ""
    assert as_csv(empty) == "supplier,goods,sentence,date,claim,hedge\n"
    assert table(empty, 80) == "No rows.\n"


def test_cypher_can_be_pasted(query):
    values = {"actor": "it's\\x\n", "since": dt.date(2024, 7, 10), "kinds": ["a", "b"], "limit": 50}
    lines = as_cypher(query, values).splitlines()
    assert lines[:4] == [
        r":param actor => 'it\'s\\x\n';",
        ":param since => date('2024-07-10');",
        ":param kinds => ['a', 'b'];",
        ":param limit => 50;",
    ]
    assert "\n".join(lines[4:]) + "\n" == TEXT
    assert ":param since => null;\n" in as_cypher(query, {"since": None})


def table(result: Result, width: int) -> str:
    """What a terminal of that width shows."""
    out = io.StringIO()
    Console(file=out, width=width, color_system=None).print(ResultTable(result))
    return out.getvalue()


def test_a_wide_terminal_gets_a_table(result):
    shown = table(result, 140)
    assert shown.split()[:4] == ["supplier", "goods", "sentence", "date"]
    assert "claim" not in shown
    assert "hedge" not in shown
    assert 'He said: "We [all] ship, [31mdaily – 50 %".' in shown


def test_columns_can_be_chosen(result):
    out = io.StringIO()
    Console(file=out, width=80, color_system=None).print(ResultTable(result, ("claim", "supplier")))
    assert out.getvalue().split()[:2] == ["claim", "supplier"]
    assert "Ñ" not in out.getvalue()


def test_a_narrow_terminal_gets_a_block_a_row(result):
    shown = table(result, 40)
    assert [line.split()[0] for line in shown.splitlines() if line[:1].strip()] == [
        "supplier",
        "goods",
        "sentence",
        "date",
        "sentence",
    ]
    assert max(map(len, shown.splitlines())) <= 40


def test_nothing_in_an_article_can_steer_a_terminal(result):
    assert "\x1b" not in table(result, 140)


def test_nodes_and_relationships_are_objects(query):
    node = Vertex("country:CN", ("Actor", "Country"), "China", {"name": "China"})
    edge = Edge("SUPPLIES", "country:CN", "country:RU", "China supplies Russia", {"since": dt.date(2024, 7, 10)})
    row = {"supplier": node, "goods": [edge], "sentence": None, "date": None, "claim": None, "hedge": None}
    plain = json.loads(as_jsonl(Result(query, {}, (row,))))
    assert plain["supplier"] == {"id": "country:CN", "labels": ["Actor", "Country"], "properties": {"name": "China"}}
    assert plain["goods"][0]["start"] == "country:CN"
    assert plain["goods"][0]["properties"] == {"since": "2024-07-10"}
    assert text_of([node, edge]) == "China; China supplies Russia"


def test_includes_finds_a_row_by_some_of_its_cells(result):
    assert result.includes({"supplier": "China", "goods": "chips"})
    assert result.includes({"goods": ["machine tools", "chips"], "date": dt.date(2024, 7, 10)})
    assert result.includes({})
    assert not result.includes({"supplier": "China", "sentence": "Ñ"})
    assert not result.includes({"goods": "tools"})
