"""The command line as a whole: help, version, errors, streams, speed of starting."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version

import pytest

from tests.cli.conftest import Run

COMMANDS = ("extract", "load", "query", "stats", "clear", "server", "schema", "doctor", "demo")
HEAVY = ("spacy", "neo4j", "trafilatura", "jpype", "pydantic", "rigour", "networkx", "rdflib", "lxml")


def test_help_names_every_command_and_shows_examples(inside: Run) -> None:
    done = inside("--help")
    assert done.code == 0
    for name in COMMANDS:
        assert f"\n  {name} " in done.out
    assert "actorgraph load news/ --published 2024-07-10" in done.out


@pytest.mark.parametrize(
    "command", [*COMMANDS, *(f"server {n}" for n in ("start", "status", "env", "stop")), "schema show", "schema export"]
)
def test_every_command_explains_itself_with_an_example(inside: Run, command: str) -> None:
    done = inside(*command.split(), "--help")
    assert done.code == 0
    assert done.out.startswith(f"Usage: actorgraph {command}")
    assert ("Examples:" in done.out) == (command not in ("server", "schema"))


def test_version(inside: Run) -> None:
    assert inside("--version").out == f"actorgraph {version('actorgraph')}\n"


def test_help_imports_nothing_heavy() -> None:
    program = (
        "import sys; from cli.main import main; main(['--help']);"
        f" print(sorted(set({HEAVY}) & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stderr == "[]\n"


@pytest.mark.parametrize("arguments", [["lod"], ["load"], ["load", "--color", "a.txt"], ["stats", "extra"]])
def test_wrong_use(inside: Run, arguments: list[str]) -> None:
    done = inside(*arguments)
    assert done.code == 2
    assert done.out == ""
    assert "Error: " in done.err
    assert "Traceback" not in done.err


def test_a_mistyped_command_is_put_right(inside: Run) -> None:
    assert "Did you mean 'load'?" in inside("lod").err


def test_no_store_answers(inside: Run) -> None:
    done = inside("stats", "--uri", "bolt://127.0.0.1:1")
    assert done.code == 4
    assert done.out == ""
    assert "bolt://127.0.0.1:1" in done.err
    assert "Traceback" not in done.err


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command that fails in a way that nobody thought of."""
    monkeypatch.setattr("cli.session.Session.open_store", lambda session: 1 / 0)


@pytest.mark.usefixtures("broken")
def test_an_unexpected_error_is_one_line_and_where_to_report(inside: Run) -> None:
    done = inside("stats")
    assert done.code == 1
    first, second = done.err.splitlines()
    assert first == "Unexpected error: ZeroDivisionError: division by zero"
    assert "report it" in second


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize("arguments", [["stats", "--verbose"], ["-v", "stats"]])
def test_its_traceback_is_printed_when_verbose(inside: Run, arguments: list[str]) -> None:
    assert "Traceback (most recent call last)" in inside(*arguments).err


def test_an_interruption_says_what_stays(inside: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(session: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("cli.session.Session.open_store", interrupted)
    done = inside("stats")
    assert done.code == 130
    assert done.err == "Interrupted. What was written before stays.\n"
