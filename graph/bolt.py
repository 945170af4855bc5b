"""Speaking Bolt: one way to connect, to run a transaction, and to say what went wrong in words for the reader."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TypeVar

from neo4j import READ_ACCESS, WRITE_ACCESS, Driver, GraphDatabase, ManagedTransaction, Result, unit_of_work
from neo4j.exceptions import (
    AuthError,
    ClientError,
    ConfigurationError,
    DriverError,
    Forbidden,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
)

from graph.store import Answer, Step
from schema.errors import ActorgraphError, StoreError, StoreUnreachable, UsageError

_T = TypeVar("_T")
_ADDRESS = re.compile(r"(bolt|neo4j)(\+s|\+ssc)?://[^/\s]", re.IGNORECASE)

# The driver logs each connection that it loses and each notice that a query gets; both reach the reader another way.
logging.getLogger("neo4j").addHandler(logging.NullHandler())


def connect(uri: str, username: str, password: str) -> Driver:
    """A driver whose server has answered and has taken the password."""
    if not _ADDRESS.match(uri):
        raise UsageError(f"'{uri}' is not the address of a Neo4j server. It looks like bolt://localhost:7687.")
    try:
        driver = GraphDatabase.driver(
            uri,
            auth=(username, password),
            connection_timeout=10.0,
            connection_acquisition_timeout=30.0,
            max_transaction_retry_time=30.0,
            telemetry_disabled=True,
        )
    except (ConfigurationError, ValueError) as error:
        raise UsageError(
            f"'{uri}' is not the address of a Neo4j server: {error}. It looks like bolt://localhost:7687."
        ) from error
    try:
        with explained(uri, username):
            driver.verify_connectivity()
    except BaseException:
        driver.close()
        raise
    return driver


def run_read(
    driver: Driver, database: str | None, cypher: str, parameters: Mapping[str, object], timeout: float | None
) -> Answer:
    """One reading transaction."""

    def work(transaction: ManagedTransaction) -> Answer:
        return _answer(transaction.run(cypher, dict(parameters)))

    bounded = unit_of_work(timeout=timeout)(work) if timeout else work
    with driver.session(database=database, default_access_mode=READ_ACCESS) as session:
        return session.execute_read(bounded)


def run_write(driver: Driver, database: str | None, steps: Sequence[Step]) -> tuple[Answer, ...]:
    """All steps in one writing transaction."""

    def work(transaction: ManagedTransaction) -> tuple[Answer, ...]:
        return tuple(_run(transaction, step) for step in steps)

    with driver.session(database=database, default_access_mode=WRITE_ACCESS) as session:
        return session.execute_write(work)


def _run(transaction: ManagedTransaction, step: Step) -> Answer:
    answer = _answer(transaction.run(step.cypher, {"rows": list(step.rows)}))
    if step.expect is not None and answer.rows[0][0] != step.expect:
        raise StoreError(
            f"The store wrote {answer.rows[0][0]} of {step.expect} rows, so another program has changed it at the same"
            " time. Nothing of this part was kept; run the same command again."
        )
    return answer


def retry(attempt: Callable[[], _T], *, times: int, on: type[Exception]) -> _T:
    """Try again where the server does not ask the driver to."""
    for _ in range(times - 1):
        try:
            return attempt()
        except on:
            continue
    return attempt()


def _answer(result: Result) -> Answer:
    columns = tuple(result.keys())
    rows = tuple(tuple(record.values()) for record in result)
    notices = tuple(
        f"{status.gql_status} {status.status_description}"
        for status in result.consume().gql_status_objects
        if status.is_notification
    )
    return Answer(columns, rows, notices)


@contextmanager
def explained(uri: str, username: str = "", database: str | None = None) -> Iterator[None]:
    """Every error of the driver as a StoreError that says what to do."""
    try:
        yield
    except ActorgraphError:
        raise
    except AuthError as error:
        raise StoreUnreachable(
            f"{uri} refuses the password of user '{username}'. Set NEO4J_USERNAME and NEO4J_PASSWORD"
            ' (for a server of `actorgraph server start`: eval "$(actorgraph server env)").'
        ) from error
    except (ServiceUnavailable, SessionExpired, OSError) as error:
        raise StoreUnreachable(
            f"No Neo4j answers at {uri} ({_first_line(error)}). Start it, or mend NEO4J_URI; `actorgraph server start`"
            " brings up one on this machine, and without NEO4J_URI the embedded store is used."
        ) from error
    except Neo4jError as error:
        raise _refused(error, uri, database) from error
    except DriverError as error:
        raise StoreError(f"{uri}: {_first_line(error)}") from error


def _refused(error: Neo4jError, uri: str, database: str | None) -> StoreError:
    code, text = str(error.code or ""), str(error.message or error)
    match code.rpartition(".")[2]:
        case "AuthenticationRateLimit":
            return StoreUnreachable(f"{uri} has had too many wrong passwords; wait some seconds and try again.")
        case "DatabaseNotFound" | "DatabaseUnavailable":
            return StoreUnreachable(f"{uri} has no database '{database}' that is open. Mend NEO4J_DATABASE.")
        case "TransactionTimedOut" | "TransactionTimedOutClientConfiguration":
            return StoreError("The query took longer than it may and was stopped. Narrow it, or give it more time.")
        case "AccessMode" | "Forbidden":
            return StoreError(f"A question cannot change the graph; this one tries to: {text}")
        case "SyntaxError":
            return StoreError(f"The store cannot read the Cypher: {text}")
    if isinstance(error, Forbidden):
        return StoreError(f"A question cannot change the graph; this one tries to: {text}")
    if "No space left on device" in text or "not enough space" in text.casefold():
        return StoreError(f"The disk of the store at {uri} is full. Free some space and run the same command again.")
    kind = "refused the query" if isinstance(error, ClientError) else "failed"
    return StoreError(f"The store {kind}: {text} ({code})")


def _first_line(error: BaseException) -> str:
    return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
