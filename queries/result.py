"""What a query answers: rows whose cells have the types that the query's header names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from queries.catalogue import Query
from queries.parameters import Value


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
