"""The store: what answers Cypher. Three servers, one interface.

Everything that reads (queries, networkx, statistics) asks a Store; everything that writes goes through the writer,
which also has a twin in memory (see graph.property_graph).
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Literal, Protocol, Self, runtime_checkable

from graph.settings import read_settings

Kind = Literal["neo4j", "embedded", "memory"]
Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows of one query. Nodes and relationships are the Neo4j driver's; `notices` are the server's warnings."""

    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One writing query and the rows that it gets as `$rows`.

    With `expect`, the query returns a number, and unless it is that one nothing of the transaction is kept.
    """

    cypher: str
    rows: Sequence[Row] = ()
    expect: int | None = None


@runtime_checkable
class Store(Protocol):
    """A database that answers plain Cypher. All methods raise StoreError, or StoreUnreachable where nothing answers."""

    @property
    def kind(self) -> Kind:
        """Which sort of store this is."""
        ...

    def read(self, cypher: str, parameters: Mapping[str, object] | None = None, *, timeout: float = 30.0) -> Answer:
        """Answer a question. It cannot write, on any store; it is stopped after `timeout` seconds."""
        ...

    def write(self, *steps: Step) -> tuple[Answer, ...]:
        """Run the steps in one transaction, all or nothing; a deadlock is retried, so steps must be idempotent."""
        ...

    def ensure_schema(self) -> None:
        """Create the constraints and indexes that are not there yet."""
        ...

    def version(self) -> str:
        """The name and version of the server: 'Neo4j 5.26.30'."""
        ...

    def close(self) -> None:
        """Give the connection back; the embedded store writes everything to disk first. Twice is harmless."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


def open_store(
    uri: str | None = None,
    *,
    username: str | None = None,
    password: str | None = None,
    database: str | None = None,
    data_dir: str | os.PathLike[str] | None = None,
) -> Store:
    """The server at `uri` (or NEO4J_URI), else the embedded store in `data_dir` (or ACTORGRAPH_HOME, or the user's).

    Raises StoreUnreachable where no server answers or it refuses the password, where the folder cannot be written, and
    where another process has the embedded store open; UsageError for an address that is none.
    """
    settings = read_settings(uri, username=username, password=password, database=database, data_dir=data_dir)
    if settings.uri:
        from graph.neo4j import Neo4jStore

        return Neo4jStore(settings.uri, settings.username, settings.password or "", settings.database)
    from graph.embedded import EmbeddedStore

    return EmbeddedStore(settings.home)
