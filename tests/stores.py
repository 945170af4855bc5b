"""Three stores for tests: the embedded one, Neo4j 5.26 and Neo4j 2026, each started once a session.

`snapshot` is a graph as plain values, the same for the same graph in any store, without the times of the system.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from neo4j.graph import Node, Relationship
from neo4j.time import Date

from graph.counts import clear
from graph.memory import MemoryGraph
from graph.server import Running, Tuning, process, start
from graph.server.ports import free_ports
from graph.store import Store, open_store
from schema.errors import StoreError

STORE_KINDS = ("embedded", "neo4j-5.26", "neo4j-2026")
# Compiling thoroughly is not worth it in a minute's life: half the processor time to start, a third for first queries.
SHORT_LIVED = Tuning("384m", "64m", ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"))
_SYSTEM_TIMES = frozenset({"firstSeen", "lastSeen"})
Snapshot = tuple[dict[str, tuple[frozenset[str], tuple[tuple[str, object], ...]]], list[tuple[object, ...]]]


class Stores:
    """The stores of one test session, each opened when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: dict[str, Store] = {}
        self._servers: dict[str, Running] = {}

    def get(self, kind: str) -> Store:
        """The store of that kind with nothing in it. Skips the test where Java or Maven lack, unless CI=true."""
        if kind not in self._open:
            self._open[kind] = self._start(kind)
            self._open[kind].ensure_schema()
        clear(self._open[kind])
        return self._open[kind]

    def server(self, kind: str) -> Running:
        """The Neo4j server behind a store of that kind, for tests that connect by themselves."""
        self.get(kind)
        return self._servers[kind]

    def close(self) -> None:
        """Close every store, then end every server by its process number."""
        try:
            for store in self._open.values():
                store.close()
        finally:
            for running in self._servers.values():
                process.end(running.pid, running.folder, patience=0.0)

    def _start(self, kind: str) -> Store:
        if kind == "embedded":
            return open_store(data_dir=self._folder)
        ports, release = free_ports(), kind.removeprefix("neo4j-")
        with skip_without_java():
            running = start(release, self._folder, http_port=ports.http, bolt_port=ports.bolt, tuning=SHORT_LIVED)
        self._servers[kind] = running
        return open_store(running.uri, username="neo4j", password=running.password)


@contextmanager
def skip_without_java() -> Iterator[None]:
    """Skip the test where Java or Maven is not installed; with CI=true that is a failure."""
    try:
        yield
    except StoreError as error:
        if os.environ.get("CI") != "true" and ("needs Java" in str(error) or "needs Maven" in str(error)):
            pytest.skip(str(error))
        raise


def snapshot(graph: Store | MemoryGraph) -> Snapshot:
    """All nodes by identifier with labels and properties, and all relationships, sorted."""
    if isinstance(graph, MemoryGraph):
        nodes = {id_: (frozenset(node.labels), _plain(node.properties)) for id_, node in graph.nodes.items()}
        edges = [(edge.start, edge.name, edge.end, _plain(edge.properties)) for edge in graph.edges]
        return nodes, sorted(edges, key=repr)
    found = [row[0] for row in graph.read("MATCH (n) RETURN n").rows]
    nodes = {node["id"]: (node.labels, _plain(dict(node))) for node in found if isinstance(node, Node)}
    assert len(nodes) == len(found)
    rows = graph.read("MATCH (a)-[r]->(b) RETURN a.id AS a, r, b.id AS b").rows
    edges = [(a, r.type, b, _plain(dict(r))) for a, r, b in rows if isinstance(r, Relationship)]
    return nodes, sorted(edges, key=repr)


def _plain(properties: dict[str, object]) -> tuple[tuple[str, object], ...]:
    return tuple(sorted((name, _value(value)) for name, value in properties.items() if name not in _SYSTEM_TIMES))


def _value(value: object) -> object:
    match value:
        case Date():
            return value.to_native()
        case list():
            return tuple(value)
        case _:
            return value
