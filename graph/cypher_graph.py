"""The property graph of a store that answers Cypher."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from neo4j.time import Date

from graph import cypher_text as text
from graph.chunks import chunks
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
from graph.shape import ASSERTION_NAMES, CLAIM, NodeKind
from graph.store import Row, Step, Store

# UNWIND and not IN: the embedded store takes several times as long to find a list of identifiers.
_ANY_ASSERTION = "|".join(ASSERTION_NAMES)
_HASHES = "UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id, a.contentHash AS hash"
_HELD = f"""
UNWIND $ids AS id
MATCH (a:Article {{id: id}})-[:REPORTS]->(s:Statement)
OPTIONAL MATCH (s)-[:{_ANY_ASSERTION}]->(c:Claim)
OPTIONAL MATCH (s)-[:SAID|ABOUT|ADDRESSED_TO]-(p:Actor)
RETURN DISTINCT c.id AS claim, p.id AS actor
"""
_CLAIMS = """
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:SUBJECT]->(s:Actor)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Actor)
OPTIONAL MATCH (c)-[:UNDER]->(p:Programme)
OPTIONAL MATCH (c)-[:INVOLVES]->(g:Good)
RETURN c.id AS id, c.predicate AS predicate, s.id AS subject, o.id AS object, p.id AS programme, g.id AS good,
  g.name AS name
"""
_SUPPORT = """
UNWIND $ids AS id
MATCH (c:Claim {id: id})<-[r:ASSERTS|NEGATES]-(s:Statement)<-[:REPORTS]-(a:Article)
OPTIONAL MATCH (p:Actor)-[:SAID {order: 0}]->(s)
RETURN c.id AS claim, s.id AS statement, type(r) AS relation, a.id AS article, p.id AS speaker,
  a.publisher AS publisher, a.published AS published
"""
# Reading what a load touches is bounded by the load, not by the patience of a person who waits for an answer.
_PATIENCE = 600.0


class CypherGraph:
    """A store, as the writer sees it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def ensure_schema(self) -> None:
        self._store.ensure_schema()

    def content_hashes(self, articles: Collection[str]) -> Mapping[str, str | None]:
        return {str(id_): None if hash_ is None else str(hash_) for id_, hash_ in self._ask(_HASHES, articles)}

    def existing(self, kind: NodeKind, ids: Collection[str]) -> frozenset[str]:
        whole = "-[:SUBJECT]->(:Actor)" if kind == CLAIM else ""
        found = self._ask(f"UNWIND $ids AS id MATCH (n:{kind.label} {{id: id}}){whole} RETURN n.id AS id", ids)
        return frozenset(str(row[0]) for row in found)

    def held(self, articles: Collection[str]) -> Held:
        rows = list(self._ask(_HELD, articles))
        return Held(
            frozenset(str(claim) for claim, _ in rows if claim), frozenset(str(actor) for _, actor in rows if actor)
        )

    def claims(self, ids: Collection[str]) -> Mapping[str, Claim]:
        found: dict[str, Claim] = {}
        goods: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for id_, predicate, subject, object_, programme, good, name in self._ask(_CLAIMS, ids):
            if good:
                goods[str(id_)][str(good)] = str(name)
            found[str(id_)] = Claim(
                str(id_), str(predicate), str(subject), _text(object_), goods[str(id_)], _text(programme)
            )
        return found

    def support(self, claims: Collection[str]) -> Mapping[str, Sequence[Support]]:
        found: defaultdict[str, list[Support]] = defaultdict(list)
        for claim, statement, relation, article, speaker, publisher, published in self._ask(_SUPPORT, claims):
            voice = str(speaker or publisher or article)
            found[str(claim)].append(Support(str(statement), str(relation), str(article), voice, _date(published)))
        return found

    def apply(self, *changes: Change) -> None:
        if steps := [step for change in changes for step in _steps(change)]:
            self._store.write(*steps)

    def _ask(self, cypher: str, ids: Collection[str]) -> Iterator[tuple[object, ...]]:
        # The same order whatever the hash seed, so that two loads lock in the same order.
        for part in chunks([{"id": id_} for id_ in sorted(ids)]):
            yield from self._store.read(cypher, {"ids": [row["id"] for row in part]}, timeout=_PATIENCE).rows


def _steps(change: Change) -> Iterator[Step]:
    match change:
        case PutNodes(kind, rows):
            yield from _counted(text.put_nodes(kind), rows)
        case PutEdges(kind, rows):
            yield from _counted(text.put_edges(kind), rows)
        case DropEdges(kind, rows):
            yield from _plain(text.drop_edges(kind), rows)
        case DropStatements(articles):
            yield from _plain(text.DROP_FINDINGS, _ids(articles))
            yield from _plain(text.DROP_STATEMENTS, _ids(articles))
        case Label(labels, actors):
            yield from _plain(text.label(labels), _ids(actors))
        case MarkOfficials(persons):
            for cypher in text.OFFICIALS:
                yield from _plain(cypher, _ids(persons))
        case Sweep(kind, ids):
            yield from _plain(text.sweep(kind), _ids(ids))


def _counted(cypher: str, rows: Sequence[Row]) -> Iterator[Step]:
    return (Step(cypher, part, expect=len(part)) for part in chunks(rows))


def _plain(cypher: str, rows: Sequence[Row]) -> Iterator[Step]:
    return (Step(cypher, part) for part in chunks(rows))


def _ids(ids: Sequence[str]) -> list[Row]:
    return [{"id": id_} for id_ in ids]


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _date(value: object) -> dt.date | None:
    return value.to_native() if isinstance(value, Date) else None
