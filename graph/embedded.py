"""The embedded store: no server to install, a graph in the user's data folder, one process at a time."""

from __future__ import annotations

import atexit
import shutil
import threading
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

import jpype
from neo4j.exceptions import ConstraintError

from graph import arcadedb
from graph.bolt import connect, explained, retry, run_read, run_write
from graph.lock import FolderLock
from graph.store import Answer, Kind, Step
from schema.constraints import constraints, full_text_sql, indexes
from schema.errors import StoreError, StoreUnreachable

_MEGABYTE = 1024 * 1024
# The engine damages its files when the disk fills up under it, so it is not let come so far.
_LEAST_FREE = 32 * _MEGABYTE
_SHARING = (
    "One process at a time can: close it or wait for it, choose another folder with --data-dir, or share a server:"
    " `actorgraph server start`."
)


class EmbeddedStore:
    """The graph in the folder `embedded` of a data folder. Opening it starts the engine, closing it ends the engine."""

    kind: Kind = "embedded"

    def __init__(self, home: Path) -> None:
        self.folder = home.expanduser().absolute() / "embedded"
        self._turn = threading.RLock()
        self._open = False
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._lock = FolderLock(self.folder, f"has the embedded store in {self.folder} open", _SHARING)
        except OSError as error:
            raise StoreUnreachable(
                f"The embedded store cannot be kept in {home}: {error.strerror or error}. Choose another folder with"
                " --data-dir or ACTORGRAPH_HOME."
            ) from error
        try:
            self._start()
        except BaseException:
            self._lock.release()
            raise
        self._open = True
        atexit.register(self.close)

    def _start(self) -> None:
        try:
            self._engine = arcadedb.start(self.folder)
        except (jpype.JException, OSError) as error:
            raise StoreUnreachable(
                f"The embedded store in {self.folder} does not start: {error}. If its disk is full, free some space;"
                " if its files are damaged, move the folder away and load the articles again."
            ) from error
        try:
            self._writer = connect(self._engine.uri, arcadedb.WRITER, self._engine.writer_password)
            self._reader = connect(self._engine.uri, arcadedb.READER, self._engine.reader_password)
        except BaseException:
            self._engine.server.stop()
            raise

    def read(self, cypher: str, parameters: Mapping[str, object] | None = None, *, timeout: float = 30.0) -> Answer:
        with self._turn, explained(str(self.folder)):
            arcadedb.limit(self._engine, timeout)
            return run_read(self._reader, None, cypher, parameters or {}, None)

    def write(self, *steps: Step) -> tuple[Answer, ...]:
        self._need_space(_LEAST_FREE)
        try:
            with self._turn, explained(str(self.folder)):
                arcadedb.limit(self._engine, 0)
                return retry(lambda: run_write(self._writer, None, steps), times=3, on=ConstraintError)
        except StoreError:
            # The engine does not say that the disk is the reason.
            self._need_space(2 * _LEAST_FREE)
            raise

    def _need_space(self, least: int) -> None:
        free = shutil.disk_usage(self.folder).free
        if free < least:
            raise StoreError(
                f"The disk of the embedded store in {self.folder} is full ({free / _MEGABYTE:.0f} MB free). What was"
                " loaded is kept. Free some space, or choose another folder with --data-dir, and run the same command"
                " again."
            )

    def ensure_schema(self) -> None:
        self.write(*(Step(statement) for statement in (*constraints(), *indexes())))
        try:
            for statement in full_text_sql():
                arcadedb.sql(self._engine, statement)
        except jpype.JException as error:
            raise StoreError(f"The embedded store in {self.folder} cannot make its full-text index: {error}") from error

    def version(self) -> str:
        return f"ArcadeDB {self._engine.version} (embedded)"

    def close(self) -> None:
        if not self._open:
            return
        self._open = False
        atexit.unregister(self.close)
        try:
            self._reader.close()
            self._writer.close()
            self._engine.server.stop()
        finally:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
