"""What a query answers: rows whose cells have the types that the query's header names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from neo4j.graph import Node, Relationship

from graph.store import Answer
from queries.catalogue import Query
from queries.parameters import Value
from schema.errors import SchemaError


@dataclass(frozen=True, slots=True)
class Vertex:
    """A node of a drawing, under our own identifier."""

    id: str
    labels: tuple[str, ...]
    caption: str
    properties: Mapping[str, object]

    def plain(self) -> dict[str, object]:
        """The node as a JSON object."""
        return {"id": self.id, "labels": list(self.labels), "properties": _json(self.properties)}


@dataclass(frozen=True, slots=True)
class Edge:
    """A relationship of a drawing; `start` and `end` are the identifiers of its nodes."""

    type: str
    start: str
    end: str
    caption: str
    properties: Mapping[str, object]

    def plain(self) -> dict[str, object]:
        """The relationship as a JSON object."""
        return {"type": self.type, "start": self.start, "end": self.end, "properties": _json(self.properties)}


Scalar = str | int | float | dt.date | None
Cell = Scalar | Vertex | Edge | list[str] | list[int] | list[dt.date] | list[Vertex] | list[Edge]
Row = Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Result:
    """The answer to one question: which query, with which values, and its rows in order."""

    query: Query
    parameters: Mapping[str, Value]
    rows: tuple[Row, ...]
    notices: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
        return tuple(self.query.header.returns)

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    def includes(self, cells: Mapping[str, object]) -> bool:
        """Whether some row has all these cells; a list has a cell if it is that list or contains that element."""
        return any(all(_has(row[column], wanted) for column, wanted in cells.items()) for row in self.rows)


def typed(query: Query, parameters: Mapping[str, Value], answer: Answer) -> Result:
    """The store's answer in the types of the query's header; raises SchemaError naming a column that is of another."""
    if answer.columns != tuple(query.header.returns):
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
    return Result(query, parameters, tuple(rows), answer.notices)


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
            verb = value.type.casefold().replace("_", " ")
            return Edge(value.type, start, end, f"{source} {verb} {target}", _native(value))
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


def _has(cell: Cell, wanted: object) -> bool:
    if not isinstance(cell, list):
        return bool(_name(cell) == wanted)
    names = [_name(item) for item in cell]
    return names == wanted or wanted in names


def _name(cell: object) -> object:
    return cell.caption if isinstance(cell, Vertex | Edge) else cell


def _json(properties: Mapping[str, object]) -> dict[str, object]:
    return {
        key: value.isoformat() if isinstance(value, dt.date) else value for key, value in sorted(properties.items())
    }
