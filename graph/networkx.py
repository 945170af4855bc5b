"""The actors and their derived edges as a networkx graph, for measures and drawings that no query language has."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from typing import cast

import networkx
from neo4j.graph import Node, Relationship
from neo4j.time import Date, DateTime

from graph.shape import derived_kinds
from graph.store import Store
from schema.registry import predicate

_PATIENCE = 600.0
_EDGES = """
MATCH (a:Actor)-[r]->(b:Actor)
WHERE type(r) IN $predicates AND ($since IS NULL OR r.lastReported >= $since)
RETURN a, r, b
"""


def to_networkx(
    store: Store, *, predicates: Collection[str] | None = None, since: dt.date | None = None
) -> networkx.MultiDiGraph[str]:
    """Actors as nodes by identifier, derived edges as edges keyed by the identifier of their claim.

    Nodes carry the actor's properties and `labels`; edges carry theirs and `predicate`. With `predicates` only edges of
    those; with `since` only edges last reported on that day or later, which leaves out those of undated articles.
    Edges to goods (what an actor develops) are no edges between actors. Raises UsageError for an unknown predicate.
    """
    names = [predicate(name).name for name in predicates] if predicates is not None else list(derived_kinds())
    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    for row in store.read(_EDGES, {"predicates": names, "since": since}, timeout=_PATIENCE).rows:
        start, edge, end = cast(tuple[Node, Relationship, Node], row)
        for node in (start, end):
            graph.add_node(node["id"], labels=tuple(sorted(node.labels)), **_plain(dict(node)))
        properties = _plain(dict(edge))
        graph.add_edge(start["id"], end["id"], key=properties["claimId"], predicate=edge.type, **properties)
    return graph


def _plain(properties: Mapping[str, object]) -> dict[str, object]:
    return {name: _value(value) for name, value in properties.items()}


def _value(value: object) -> object:
    return value.to_native() if isinstance(value, Date | DateTime) else value
