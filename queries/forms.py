"""The forms in which an answer is given: a table for people, JSON, JSON lines and CSV for programs, Cypher for Browser.

Every form is deterministic: the same rows give the same text.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from collections.abc import Iterator, Mapping
from typing import Literal

from queries.catalogue import Query
from queries.parameters import Value
from queries.result import Cell, Edge, Result, Vertex

Form = Literal["table", "json", "jsonl", "csv", "cypher"]


def as_json(result: Result) -> str:
    """One array with one object a row, indented, dates as ISO text, nodes and relationships as objects."""
    return json.dumps([_plain_row(row) for row in result.rows], ensure_ascii=False, indent=2) + "\n"


def as_jsonl(result: Result) -> str:
    """One object a line, keys in the order of the columns."""
    return "".join(json.dumps(_plain_row(row), ensure_ascii=False) + "\n" for row in result.rows)


def as_csv(result: Result) -> str:
    """A header line and a line a row (RFC 4180, but lines end with a newline alone); lists are joined by '; '."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(result.columns)
    writer.writerows([text_of(row[column]) for column in result.columns] for row in result.rows)
    return out.getvalue()


def as_cypher(query: Query, parameters: Mapping[str, Value]) -> str:
    """The query for Neo4j Browser, to be pasted whole: a `:param` command for each parameter, then the file as it is.

    Browser takes several commands at once only with a semicolon after each.
    """
    lines = [f":param {name} => {_literal(value)};" for name, value in parameters.items()]
    return "\n".join([*lines, query.text.rstrip("\n")]) + "\n"


def text_of(cell: Cell) -> str:
    """A cell as one line of text: empty for what is unknown, dates as YYYY-MM-DD, lists joined by '; '."""
    match cell:
        case None:
            return ""
        case list():
            return "; ".join(text_of(item) for item in cell)
        case Vertex() | Edge():
            return cell.caption
        case dt.date():
            return cell.isoformat()
        case _:
            return str(cell)


def _plain_row(row: Mapping[str, Cell]) -> dict[str, object]:
    return {column: _plain(cell) for column, cell in row.items()}


def _plain(cell: Cell) -> object:
    match cell:
        case list():
            return [_plain(item) for item in cell]
        case Vertex() | Edge():
            return cell.plain()
        case dt.date():
            return cell.isoformat()
        case _:
            return cell


def _literal(value: Value) -> str:
    match value:
        case None:
            return "null"
        case list():
            return f"[{', '.join(_literal(item) for item in value)}]"
        case dt.date():
            return f"date('{value.isoformat()}')"
        case int():
            return str(value)
        case str():
            return "'" + "".join(_escaped(value)) + "'"


def _escaped(text: str) -> Iterator[str]:
    for character in text:
        match character:
            case "'" | "\\":
                yield "\\" + character
            case "\n":
                yield "\\n"
            case "\r":
                yield "\\r"
            case _:
                yield character
