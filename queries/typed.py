"""From a store's answer to typed rows: what the header promises is checked against what came."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from neo4j.graph import Node, Relationship

from graph.store import Answer
from queries.catalogue import Query
from queries.parameters import Value
from queries.result import Cell, Edge, Result, Vertex
from schema.errors import SchemaError
from schema.registry import predicates

# "There is no such label, relationship type or property": true of every graph that nobody has filled with them yet.
_NOT_YET = ("01N50", "01N51", "01N52")


def typed(query: Query, parameters: Mapping[str, Value], answer: Answer) -> Result:
    """The store's answer in the types of the query's header; raises SchemaError naming a column that is of another."""
    # The embedded store does not name the columns of an empty answer.
    if answer.columns != tuple(query.header.returns) and (answer.rows or answer.columns):
        raise SchemaError(f"{query.file}: the store returned the columns {', '.join(answer.columns)}.")
    ends = _captions(answer)
    rows = []
    for values in answer.rows:
        row: dict[str, Cell] = {}
        for (column, kind), value in zip(query.header.returns.items(), values, strict=True):
            if not _fits(kind, cell := _cell(value, ends, kind)):
                raise SchemaError(f"{query.file}: column {column} is declared {kind}, not {value!r}.")
            row[column] = cell
        rows.append(row)
    return Result(query, parameters, tuple(rows), tuple(n for n in answer.notices if not n.startswith(_NOT_YET)))


def _cell(value: Any, ends: Mapping[str, tuple[str, str]], kind: str) -> Any:
    match value:
        case None:
            return [] if kind.startswith("list of ") else None
        case list():
            return [_cell(item, ends, kind.removeprefix("list of ")) for item in value]
        case Node():
            identifier, caption = ends[value.element_id]
            return Vertex(identifier, tuple(sorted(value.labels)), caption, _native(value))
        case Relationship():
            (start, source), (end, target) = (_end(node, ends) for node in value.nodes)
            return Edge(value.type, start, end, f"{source} {_verb(value.type)} {target}", _native(value))
        case _:
            return value.to_native() if hasattr(value, "to_native") else value


def _captions(answer: Answer) -> dict[str, tuple[str, str]]:
    """(identifier, name) of every node in the answer, by the number that the store gave it for this answer only."""
    nodes = (node for row in answer.rows for cell in row for node in (cell if isinstance(cell, list) else [cell]))
    return {
        node.element_id: (str(node.get("id")), str(node.get("name") or node.get("title") or node.get("id")))
        for node in nodes
        if isinstance(node, Node)
    }


def _verb(relation: str) -> str:
    known = predicates().get(relation)
    return known.label if known else relation.casefold().replace("_", " ")


def _end(node: Node | None, ends: Mapping[str, tuple[str, str]]) -> tuple[str, str]:
    return ends.get(node.element_id, ("", "")) if node is not None else ("", "")


def _native(entity: Node | Relationship) -> dict[str, object]:
    return {key: value.to_native() if hasattr(value, "to_native") else value for key, value in sorted(entity.items())}


_PYTHON: Mapping[str, type | tuple[type, ...]] = {
    "actor": str,
    "identifier": str,
    "predicate": str,
    "text": str,
    "date": dt.date,
    "integer": int,
    "number": (int, float),
    "node": Vertex,
    "relationship": Edge,
}


def _fits(kind: str, cell: object) -> bool:
    if not kind.startswith("list of "):
        return cell is None or isinstance(cell, _PYTHON[kind])
    return isinstance(cell, list) and all(isinstance(item, _PYTHON[kind.removeprefix("list of ")]) for item in cell)
