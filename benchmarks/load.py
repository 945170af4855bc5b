"""How fast the writer loads, against a raw UNWIND of the same rows into the same server.

    python -m benchmarks.load [--statements 100000] [--store 5.26|2026|embedded]

The raw side gets finished rows, shared nodes once, and derived edges with their last values; it checks nothing. The
writer's side begins with records and includes validation, hashes, reading what is there, and derived edges on the way.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from benchmarks.articles import articles
from graph import cypher_text, server, shape
from graph.chunks import chunks
from graph.counts import clear
from graph.derived import derive
from graph.property_graph import Claim, Support
from graph.rows import Extractor, article_rows, claim_edges
from graph.shape import EdgeKind, NodeKind
from graph.store import Row, Step, Store, open_store
from graph.writer import load
from schema.records import Record
from schema.registry import labels

_A_STATEMENTS = 20
_GOAL = 0.5


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description="Load speed against a raw UNWIND of the same rows.")
    options.add_argument("--statements", type=int, default=100_000)
    options.add_argument("--store", choices=[*server.RELEASES, "embedded"], default=server.DEFAULT_RELEASE)
    given = options.parse_args()
    blocks = list(articles(given.statements // _A_STATEMENTS, _A_STATEMENTS))
    nodes, edges, types = _rows(blocks)
    number = sum(map(len, nodes.values())) + sum(map(len, edges.values()))
    with tempfile.TemporaryDirectory() as folder, _opened(given.store, Path(folder)) as store:
        store.ensure_schema()
        load(store, blocks[:50])
        clear(store)
        raw = _timed(lambda: _raw(store, nodes, edges, types))
        clear(store)
        written = _timed(lambda: load(store, blocks))
        again = _timed(lambda: load(store, blocks))
        print(f"{store.version()}: {given.statements:,} statements, {number:,} rows")
    print(f"{'':24}{'seconds':>10}{'statements/s':>14}{'rows/s':>10}")
    for name, seconds in (("raw UNWIND", raw), ("writer", written), ("writer, unchanged", again)):
        print(f"{name:24}{seconds:>10.1f}{given.statements / seconds:>14,.0f}{number / seconds:>10,.0f}")
    print(f"writer / raw UNWIND: {raw / written:.2f} (goal: at least {_GOAL})")


def _timed(work: object) -> float:
    assert callable(work)
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


@contextmanager
def _opened(which: str, folder: Path) -> Iterator[Store]:
    if which == "embedded":
        with open_store(data_dir=folder) as store:
            yield store
        return
    running = server.start(which, folder)
    try:
        with open_store(running.uri, username="neo4j", password=running.password) as store:
            yield store
    finally:
        server.stop(which, folder)


def _rows(
    blocks: Sequence[Sequence[Record]],
) -> tuple[dict[NodeKind, list[Row]], dict[EdgeKind, list[Row]], dict[str, list[str]]]:
    nodes: defaultdict[NodeKind, dict[str, Row]] = defaultdict(dict)
    edges: defaultdict[EdgeKind, list[Row]] = defaultdict(list)
    claims: dict[str, Claim] = {}
    support: defaultdict[str, list[Support]] = defaultdict(list)
    types: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for block in blocks:
        rows = article_rows(block, Extractor("benchmark", "1"))
        nodes[shape.ARTICLE][rows.article.id] = rows.article_row(rows.content_hash)
        for kind, shared in rows.shared.items():
            nodes[kind].update(shared)
        for kind, own in rows.own_nodes.items():
            nodes[kind].update({str(row["id"]): row for row in own})
        for edge_kind, own in rows.own_edges.items():
            edges[edge_kind].extend(own)
        claims.update(rows.claims)
        for id_, found in rows.support.items():
            support[id_].extend(found)
        for id_, type_ in rows.types.items():
            types[type_][id_] = None
    seen = "2026-01-01T00:00:00+00:00"
    nodes[shape.CLAIM] = {
        c.id: {"id": c.id, "predicate": c.predicate, "firstSeen": seen, "lastSeen": seen} for c in claims.values()
    }
    for claim in claims.values():
        for kind_, row in claim_edges(claim):
            edges[kind_].append(row)
        for edge in derive(claim, support[claim.id]):
            if edge.asserted:
                edges[edge.kind].append(edge.row)
    return (
        {kind: list(rows_.values()) for kind, rows_ in nodes.items()},
        dict(edges),
        {t: list(i) for t, i in types.items()},
    )


def _raw(
    store: Store, nodes: dict[NodeKind, list[Row]], edges: dict[EdgeKind, list[Row]], types: dict[str, list[str]]
) -> None:
    for kind, rows in nodes.items():
        for part in chunks(rows):
            store.write(Step(cypher_text.put_nodes(kind), part))
    for type_, ids in types.items():
        store.write(Step(cypher_text.label(labels(type_)[1:]), [{"id": id_} for id_ in ids]))
    for edge_kind, rows in edges.items():
        for part in chunks(rows):
            store.write(Step(cypher_text.put_edges(edge_kind), part))


if __name__ == "__main__":
    main()
