from __future__ import annotations

import json
from datetime import date

import pytest

from loaders.articles import Article, Problem

S = "Beijing denied on Wednesday that it had supplied weapons to Russia."


def line(**given: object) -> str:
    return json.dumps({"text": S} | given) + "\n"


def test_all_fields(article):
    found = article(
        "a.jsonl",
        line(id="X-1", title="T", url="https://example.org/1", date="2024-07-10", publisher="P", author="A", other=[1]),
    )
    assert found == Article("X-1", S, "T", "P", date(2024, 7, 10), "https://example.org/1", author="A")


@pytest.mark.parametrize("text", [f"  {S}\r\n\n", f"Tab\t“quotes” 🛰️\u2028 {S}"])
def test_text_is_kept_to_the_character(article, text):
    assert article("a.jsonl", line(text=text)).text == text


def test_line_without_an_id_is_named_by_its_number(write, read_all):
    items = read_all(write("a.jsonl", "\n" + line() + "\n" + line(text=S + " Again.")))
    assert [item.source for item in items] == ["a.jsonl:2", "a.jsonl:4"]


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        ('{"text": "cut off', "not JSON: Unterminated string"),
        ("no json at all", "not JSON: Expecting value at column 1"),
        ("[1, 2]", "not an object"),
        ('{"title": "no text"}', "no 'text'"),
        ('{"text": null}', "no 'text'"),
        ('{"text": ["a", "b"]}', "'text' must be text"),
        ('{"text": 5}', "'text' must be text"),
        ('{"text": ""}', "no text in it"),
        ('{"text": "Home\\nWorld"}', "no sentence"),
        ('{"text": "A sentence \\u0000 with NUL."}', "NUL character at offset 11"),
        ('{"text": "A sentence \\ud83d with half a pair."}', "surrogate pair at offset 11"),
        (line(title=5).strip(), "'title' must be text"),
        (line(date="last week").strip(), "'last week' is not in a known form"),
        (line(url="nowhere").strip(), "no web address"),
        (line(id="two").strip(), "the id 'two' stands on line 2 already"),
        ('{"text": ' + "[" * 100_000, "beyond all measure"),
        ('{"text": ' + "9" * 10_000 + "}", "beyond all measure"),
        (line(text="x y " * 600_000).strip(), "2,400,000 characters"),
    ],
)
def test_broken_line_three_of_five(write, read_all, broken, message):
    path = write("a.jsonl", line(id="one") + line(id="two") + broken + "\n" + line(id="four") + line(id="five"))
    items = read_all(path)
    assert [item.source for item in items if isinstance(item, Article)] == ["one", "two", "four", "five"]
    problem = items[2]
    assert isinstance(problem, Problem)
    assert problem.where == f"{path}:3"
    assert message in problem.what
    assert problem.advice


def test_bytes_that_are_no_utf_8_lose_their_line_only(write, read_all):
    items = read_all(
        write("a.jsonl", line(id=1).encode() + b'{"text": "caf\xe9 society met."}\n' + line(id=3).encode())
    )
    assert [type(item) for item in items] == [Article, Problem, Article]
    assert "not UTF-8" in items[1].what


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_mark(write, read_all, encoding):
    items = read_all(write("a.jsonl", (line(id="é") + line(id=2)).encode(encoding)))
    assert [item.source for item in items] == ["é", "2"]


def test_last_line_without_an_end(write, read_all):
    assert [item.source for item in read_all(write("a.ndjson", line(id=1) + line(id=2).strip()))] == ["1", "2"]


def test_line_past_all_bounds(write, read_all):
    items = read_all(write("a.jsonl", line(id=1) + "x" * 40_000_000 + "\n" + line(id=3)))
    assert [type(item) for item in items] == [Article, Problem, Article]
    assert "longer than 16,000,000 characters" in items[1].what


@pytest.mark.parametrize("content", ["", "\n \n\n"])
def test_empty_file(problem, content):
    assert "empty" in problem("a.jsonl", content).what


def test_file_of_another_kind_is_given_up(write, read_all):
    items = read_all(write("a.jsonl", "This is prose.\n" * 500))
    assert len(items) == 11
    assert "this is not JSON Lines" in items[-1].what


def test_binary_file(problem):
    assert "a PDF document" in problem("a.jsonl", b"%PDF-1.7\n").what
