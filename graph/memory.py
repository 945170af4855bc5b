"""The graph in memory: the twin of a store, for tests of everything that writes. It keeps what a store keeps."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from graph.property_graph import (
    Change,
    Claim,
    DropEdges,
    DropStatements,
    Held,
    Label,
    MarkOfficials,
    PutEdges,
    PutNodes,
    Support,
    Sweep,
)
from graph.shape import ASSERTION_NAMES, CLAIM, EdgeKind, NodeKind
from graph.store import Kind, Row
from schema.errors import StoreError

Properties = dict[str, object]


@dataclass(slots=True)
class Node:
    """A node with its labels."""

    labels: set[str]
    properties: Properties


@dataclass(slots=True)
class Edge:
    """A relationship between two nodes, by their identifiers."""

    name: str
    start: str
    end: str
    properties: Properties = field(default_factory=dict)


class MemoryGraph:
    """Nodes by identifier, and relationships. It answers what the writer asks, and no Cypher."""

    kind: Kind = "memory"

    def __init__(self) -> None:
        self.nodes: dict[str, Node] = {}
        self.edges: list[Edge] = []

    def ensure_schema(self) -> None:
        """There is nothing to make ready."""

    def content_hashes(self, articles: Collection[str]) -> Mapping[str, str | None]:
        return {
            id_: None if (hash_ := self.nodes[id_].properties.get("contentHash")) is None else str(hash_)
            for id_ in articles
            if id_ in self.nodes
        }

    def existing(self, kind: NodeKind, ids: Collection[str]) -> frozenset[str]:
        whole = {edge.start for edge in self.edges if edge.name == "SUBJECT"}
        return frozenset(i for i in ids if i in self.nodes and (kind is not CLAIM or i in whole))

    def held(self, articles: Collection[str]) -> Held:
        statements = self._statements(articles)
        claims = {edge.end for edge in self.edges if edge.name in ASSERTION_NAMES and edge.start in statements}
        actors = {e.start for e in self.edges if e.name == "SAID" and e.end in statements} | {
            e.end for e in self.edges if e.name in ("ABOUT", "ADDRESSED_TO") and e.start in statements
        }
        return Held(frozenset(claims), frozenset(actors))

    def claims(self, ids: Collection[str]) -> Mapping[str, Claim]:
        parts: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for edge in self.edges:
            if edge.start in ids:
                parts[edge.start][edge.name].append(edge.end)
        return {
            id_: Claim(
                id_,
                str(self.nodes[id_].properties["predicate"]),
                ends["SUBJECT"][0],
                next(iter(ends["OBJECT"]), None),
                {good: str(self.nodes[good].properties["name"]) for good in ends["INVOLVES"]},
                next(iter(ends["UNDER"]), None),
            )
            for id_, ends in parts.items()
            if ends["SUBJECT"]
        }

    def support(self, claims: Collection[str]) -> Mapping[str, Sequence[Support]]:
        article = {edge.end: edge.start for edge in self.edges if edge.name == "REPORTS"}
        speaker = {e.end: e.start for e in self.edges if e.name == "SAID" and e.properties["order"] == 0}
        found: defaultdict[str, list[Support]] = defaultdict(list)
        for edge in self.edges:
            if edge.end in claims and edge.name in ("ASSERTS", "NEGATES"):
                source = article[edge.start]
                known = self.nodes[source].properties
                voice = speaker.get(edge.start) or str(known.get("publisher") or source)
                published = known.get("published")
                date = published if isinstance(published, dt.date) else None
                found[edge.end].append(Support(edge.start, edge.name, source, voice, date))
        return found

    def apply(self, *changes: Change) -> None:
        nodes = {id_: Node(set(n.labels), dict(n.properties)) for id_, n in self.nodes.items()}
        edges = [Edge(e.name, e.start, e.end, dict(e.properties)) for e in self.edges]
        try:
            for change in changes:
                self._apply(change)
        except BaseException:
            self.nodes, self.edges = nodes, edges
            raise

    def _apply(self, change: Change) -> None:
        match change:
            case PutNodes(kind, rows):
                for row in rows:
                    self._put_node(kind, row)
            case PutEdges(kind, rows):
                for row in rows:
                    self._put_edge(kind, row)
            case DropEdges(kind, rows):
                for row in rows:
                    self.edges = [edge for edge in self.edges if not _is(edge, kind, row)]
            case DropStatements(articles):
                statements = self._statements(articles)
                findings = {e.end for e in self.edges if e.name == "LEFT_OPEN" and e.start in statements}
                self._remove(statements | findings)
            case Label(labels, actors):
                for actor in actors:
                    self.nodes[actor].labels.update(labels)
            case MarkOfficials(persons):
                holders = {edge.start for edge in self.edges if edge.name == "HOLDS_OFFICE"}
                for person in (self.nodes[each] for each in persons if each in self.nodes):
                    person.labels.discard("Official")
                    person.labels.update({"Official"} if person.properties["id"] in holders else ())
            case Sweep(kind, ids):
                supported = {
                    end
                    for edge in self.edges
                    for end in (edge.start, edge.end)
                    if kind is not CLAIM or edge.name in ASSERTION_NAMES
                }
                self._remove(set(ids) - supported)

    def _put_node(self, kind: NodeKind, row: Row) -> None:
        node = self.nodes.setdefault(str(row["id"]), Node({kind.label}, {"id": row["id"]}))
        for name in (*kind.properties, *kind.instants):
            if name not in kind.once or name not in node.properties:
                node.properties[name] = row[name]
        node.properties = {name: value for name, value in node.properties.items() if value is not None}

    def _put_edge(self, kind: EdgeKind, row: Row) -> None:
        start, end = str(row["start"]), str(row["end"])
        if start not in self.nodes or end not in self.nodes:
            raise StoreError(f"{kind.name} from {start} to {end}: one of them is not there.")
        edge = None if kind.key is None else next((e for e in self.edges if _is(e, kind, row)), None)
        if edge is None:
            edge = Edge(kind.name, start, end)
            self.edges.append(edge)
        edge.properties = {name: row[name] for name in kind.properties if row[name] is not None}

    def _statements(self, articles: Collection[str]) -> set[str]:
        return {edge.end for edge in self.edges if edge.name == "REPORTS" and edge.start in articles}

    def _remove(self, ids: set[str]) -> None:
        self.edges = [edge for edge in self.edges if edge.start not in ids and edge.end not in ids]
        for id_ in ids:
            self.nodes.pop(id_, None)


def _is(edge: Edge, kind: EdgeKind, row: Row) -> bool:
    return (edge.name, edge.start, edge.end) == (kind.name, row["start"], row["end"]) and all(
        edge.properties[name] == row[name] for name in kind.key or ()
    )
