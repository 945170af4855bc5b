"""Options that every command shares, before or after its name."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer

from cli.command import SHARED, command, with_session
from cli.exit_codes import ExitCode
from cli.session import Session
from queries.catalogue import catalogue


@pytest.fixture
def seen() -> list[Session]:
    """The sessions that commands were run with."""
    return []


@pytest.fixture
def app(seen: list[Session]) -> typer.Typer:
    """A program with one command that remembers its session."""
    app = typer.Typer(rich_markup_mode=None)

    @command(app, "look", examples="program look")
    def look(session: Session, code: int = 0) -> ExitCode:
        """Look."""
        seen.append(session)
        return ExitCode(code)

    app.callback()(with_session(lambda session: None))
    return app


def run(app: typer.Typer, *arguments: str) -> int:
    with pytest.raises(SystemExit) as leaving:
        app(arguments)
    assert isinstance(leaving.value.code, int)
    return leaving.value.code


@pytest.mark.parametrize(
    ("arguments", "session"),
    [
        (["look"], Session()),
        (["look", "--quiet"], Session(verbosity="quiet")),
        (["-q", "look"], Session(verbosity="quiet")),
        (["-q", "look", "-v"], Session(verbosity="verbose")),
        (["--uri", "bolt://a:1", "look", "--no-color"], Session(uri="bolt://a:1", colour="never")),
        (["--uri", "bolt://a:1", "look", "--uri", "bolt://b:1"], Session(uri="bolt://b:1")),
        (["look", "--data-dir", "x"], Session(data_dir=Path("x"))),
    ],
)
def test_options_stand_before_or_after_and_the_later_wins(
    app: typer.Typer, seen: list[Session], arguments: list[str], session: Session
) -> None:
    assert run(app, *arguments) == 0
    assert seen == [session]


def test_what_the_function_returns_is_the_exit_code(app: typer.Typer) -> None:
    assert run(app, "look", "--code", "3") == 3


def test_no_query_has_a_parameter_of_a_shared_name() -> None:
    taken = {option.name for option in SHARED} | {"format", "help", "form", "session"}
    for query in catalogue().values():
        assert taken.isdisjoint(query.header.parameters), query.file
