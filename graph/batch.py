"""One batch of articles: four transactions, of which the third is the one that counts.

The first two add what articles share: actors, goods, programmes and claims, then labels, which the embedded store
refuses in the transaction that makes the node. The third takes away what the articles said before, adds what they say
now, mends the derived edges of every claim that either touches, and takes away what nothing supports any more. The
last writes labels of office and the articles' hashes: an article without one was interrupted, and is written anew the
next time.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from graph import shape
from graph.derived import Edge, derive
from graph.property_graph import (
    Change,
    Claim,
    DropEdges,
    DropStatements,
    Held,
    Label,
    MarkOfficials,
    PropertyGraph,
    PutEdges,
    PutNodes,
    Support,
    Sweep,
)
from graph.rows import ArticleRows, claim_edges
from graph.shape import EdgeKind, NodeKind
from graph.store import Row
from graph.summary import Outcome
from schema.registry import labels

_SHARED = (shape.ACTOR, shape.GOOD, shape.PROGRAMME)


class Writing:
    """A load under way. It remembers which shared nodes it has written, so that each is written once a load.

    `counts` has the totals so far under the names of Summary's fields.
    """

    def __init__(self, graph: PropertyGraph, now: Callable[[], dt.datetime]) -> None:
        self.counts: Counter[str] = Counter()
        self._graph, self._now = graph, now
        self._written: defaultdict[NodeKind, dict[str, Row]] = defaultdict(dict)
        self._counted: defaultdict[NodeKind, set[str]] = defaultdict(set)

    def write(self, articles: Sequence[ArticleRows]) -> Mapping[str, Outcome]:
        """Write a batch in which no article stands twice; what became of each article."""
        hashes = self._graph.content_hashes([rows.article.id for rows in articles])
        outcomes: dict[str, Outcome] = {}
        for rows in articles:
            article = rows.article.id
            same = hashes.get(article) == rows.content_hash
            outcomes[article] = "unchanged" if same else "replaced" if article in hashes else "new"
        changed = [rows for rows in articles if outcomes[rows.article.id] != "unchanged"]
        if changed:
            replaced = [rows.article.id for rows in changed if outcomes[rows.article.id] == "replaced"]
            self._write_changed(changed, self._graph.held(replaced) if replaced else Held(frozenset(), frozenset()))
        return outcomes

    def _write_changed(self, articles: Sequence[ArticleRows], held: Held) -> None:
        claims = {id_: claim for rows in articles for id_, claim in rows.claims.items()}
        there = self._graph.existing(shape.CLAIM, claims)
        former = self._graph.claims(held.claims - claims.keys()) if held.claims else {}
        self._count(shape.CLAIM, claims, there)
        self._put_shared(articles, claims)

        made = [claim for id_, claim in claims.items() if id_ not in there]
        edges = list(self._edges(articles, {**claims, **former}, there | former.keys()))
        self._graph.apply(
            PutNodes(shape.ARTICLE, [rows.article_row(None) for rows in articles]),
            DropStatements([rows.article.id for rows in articles]),
            *_grouped(chain.from_iterable(map(claim_edges, made))),
            *(PutNodes(kind, _gather(articles, kind)) for kind in (shape.STATEMENT, shape.FINDING)),
            *_grouped((kind, row) for rows in articles for kind, own in rows.own_edges.items() for row in own),
            *_grouped((edge.kind, edge.row) for edge in edges if edge.asserted),
            *(
                DropEdges(kind, gone)
                for kind, gone in _by_kind((edge.kind, edge.row) for edge in edges if not edge.asserted).items()
            ),
            *self._sweeps(held, former),
        )
        officials = {c.subject for c in (*claims.values(), *former.values()) if c.predicate == "HOLDS_OFFICE"}
        self._graph.apply(
            MarkOfficials(sorted(officials)),
            PutNodes(shape.ARTICLE, [rows.article_row(rows.content_hash) for rows in articles]),
        )
        self._count_own(articles, edges)

    def _put_shared(self, articles: Sequence[ArticleRows], claims: Mapping[str, Claim]) -> None:
        changes: list[Change] = []
        for kind in _SHARED:
            rows = {id_: row for each in articles for id_, row in each.shared.get(kind, {}).items()}
            self._count(kind, rows, self._graph.existing(kind, rows.keys() - self._counted[kind]))
            new = {id_: row for id_, row in rows.items() if self._written[kind].get(id_) != row}
            self._written[kind].update(new)
            changes.append(PutNodes(kind, [new[id_] for id_ in sorted(new)]))
            if kind is shape.ACTOR:
                types = {id_: type_ for each in articles for id_, type_ in each.types.items() if id_ in new}
        seen = self._now().astimezone(dt.UTC).isoformat(timespec="seconds")
        rows_of_claims = [
            {"id": id_, "predicate": claims[id_].predicate, "firstSeen": seen, "lastSeen": seen}
            for id_ in sorted(claims)
        ]
        self._graph.apply(*changes, PutNodes(shape.CLAIM, rows_of_claims))
        by_type: defaultdict[str, list[str]] = defaultdict(list)
        for id_, type_ in sorted(types.items()):
            by_type[type_].append(id_)
        self._graph.apply(*(Label(labels(type_)[1:], actors) for type_, actors in by_type.items()))

    def _edges(
        self, articles: Sequence[ArticleRows], claims: Mapping[str, Claim], stored: Iterable[str]
    ) -> Iterator[Edge]:
        """The derived edges of all these claims, as they are once the articles are written."""
        rewritten = {rows.article.id for rows in articles}
        support: defaultdict[str, list[Support]] = defaultdict(list)
        for id_, found in self._graph.support(frozenset(stored)).items():
            support[id_] = [each for each in found if each.article not in rewritten]
        for rows in articles:
            for id_, found in rows.support.items():
                support[id_].extend(found)
        for id_ in sorted(claims):
            yield from derive(claims[id_], support[id_])

    def _sweeps(self, held: Held, former: Mapping[str, Claim]) -> Iterator[Sweep]:
        parties = {party for c in former.values() for party in (c.subject, c.object) if party}
        loose = {
            shape.CLAIM: set(held.claims),
            shape.ACTOR: held.actors | parties,
            shape.GOOD: {good for claim in former.values() for good in claim.goods},
            shape.PROGRAMME: {claim.programme for claim in former.values() if claim.programme},
        }
        for kind, ids in loose.items():
            for id_ in ids:
                self._written[kind].pop(id_, None)
            yield Sweep(kind, sorted(ids))

    def _count(self, kind: NodeKind, ids: Iterable[str], there: frozenset[str]) -> None:
        name = {shape.ACTOR: "actors", shape.GOOD: "goods", shape.CLAIM: "claims"}.get(kind)
        fresh = set(ids) - self._counted[kind]
        self._counted[kind] |= fresh
        if name:
            self.counts[f"{name}_known"] += len(fresh & there)
            self.counts[f"{name}_new"] += len(fresh - there)

    def _count_own(self, articles: Sequence[ArticleRows], edges: Sequence[Edge]) -> None:
        self.counts["statements"] += sum(rows.statements for rows in articles)
        self.counts["findings"] += len(_gather(articles, shape.FINDING))
        self.counts["assertions"] += sum(
            len(rows.own_edges.get(kind, ())) for rows in articles for kind in shape.ASSERTIONS.values()
        )
        self.counts["edges"] += sum(edge.asserted for edge in edges)


def _gather(articles: Sequence[ArticleRows], kind: NodeKind) -> list[Row]:
    return [row for rows in articles for row in rows.own_nodes.get(kind, ())]


def _by_kind(rows: Iterable[tuple[EdgeKind, Row]]) -> Mapping[EdgeKind, list[Row]]:
    grouped: defaultdict[EdgeKind, list[Row]] = defaultdict(list)
    for kind, row in rows:
        grouped[kind].append(row)
    return grouped


def _grouped(rows: Iterable[tuple[EdgeKind, Row]]) -> Iterator[PutEdges]:
    return (PutEdges(kind, grouped) for kind, grouped in _by_kind(rows).items())
