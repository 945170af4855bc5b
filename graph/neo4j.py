"""A Neo4j server, Community Edition, 5.26 LTS or newer, through the official driver."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import Self

from graph.bolt import connect, explained, run_read, run_write
from graph.store import Answer, Kind, Step
from schema.constraints import constraints, full_text_cypher, indexes


class Neo4jStore:
    """The store at a Bolt address. Opening it checks that the server answers and takes the password."""

    kind: Kind = "neo4j"

    def __init__(self, uri: str, username: str, password: str, database: str | None = None) -> None:
        self.uri, self.username, self.database = uri, username, database
        self._driver = connect(uri, username, password)
        if database:
            try:
                self.read("RETURN 1 AS there")
            except BaseException:
                self.close()
                raise

    def read(self, cypher: str, parameters: Mapping[str, object] | None = None, *, timeout: float = 30.0) -> Answer:
        with explained(self.uri, self.username, self.database):
            return run_read(self._driver, self.database, cypher, parameters or {}, timeout)

    def write(self, *steps: Step) -> tuple[Answer, ...]:
        with explained(self.uri, self.username, self.database):
            return run_write(self._driver, self.database, steps)

    def ensure_schema(self) -> None:
        # Schema statements may share a transaction with each other, never with data.
        self.write(*(Step(statement) for statement in (*constraints(), *indexes(), full_text_cypher())))
        self.read("CALL db.awaitIndexes(60)", timeout=90.0)

    def version(self) -> str:
        answer = self.read("CALL dbms.components() YIELD name, versions, edition RETURN versions[0], edition")
        number, edition = answer.rows[0]
        return f"Neo4j {number} {edition}"

    def close(self) -> None:
        self._driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
