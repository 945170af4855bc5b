"""Asking a query in a test: chosen columns of all its rows, and what Neo4j had to say about the Cypher."""

from __future__ import annotations

from graph.store import Store
from queries import ask, find
from queries.result import Edge, Vertex

# "There is no such label, relationship type or property yet" is no fault of a query.
_NOT_YET = ("01N50", "01N51", "01N52")


def answer(store: Store, query_id: str, columns: str, **parameters: object) -> list[tuple[object, ...]]:
    """The rows in order, each with these columns only; nodes and relationships as their captions."""
    result = ask(store, find(query_id), parameters)
    assert result.columns == tuple(find(query_id).header.returns)
    return [tuple(_plain(row[column]) for column in columns.split()) for row in result]


def complaints(store: Store, query_id: str, parameters: dict[str, object]) -> list[str]:
    """Deprecations, cartesian products and the like that the server reports of a query."""
    notices = store.read(find(query_id).text, parameters).notices
    return [notice for notice in notices if not notice.startswith(_NOT_YET)]


def _plain(cell: object) -> object:
    match cell:
        case Vertex() | Edge():
            return cell.caption
        case list():
            return [_plain(item) for item in cell]
        case _:
            return cell
