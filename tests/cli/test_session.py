"""Answers on standard output, everything else on standard error, colours only where they are wanted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from rich.text import Text

from cli.session import Session, _console

RED = Text("China", style="red")


@pytest.fixture(autouse=True)
def terminal(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Makes rich take the streams for a terminal with colours."""
    _console.cache_clear()
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    yield
    _console.cache_clear()


def test_streams_are_kept_apart(capsys: pytest.CaptureFixture[str]) -> None:
    session = Session(colour="never")
    session.answer("row")
    session.write("line\n")
    session.say("remark")
    session.warn("problem")
    assert capsys.readouterr() == ("row\nline\n", "remark\nproblem\n")


def test_quiet_silences_remarks_only(capsys: pytest.CaptureFixture[str]) -> None:
    session = Session(verbosity="quiet", colour="never")
    session.answer("row")
    session.say("remark")
    session.warn("problem")
    assert capsys.readouterr() == ("row\n", "problem\n")


def test_text_of_articles_is_no_markup(capsys: pytest.CaptureFixture[str]) -> None:
    Session(colour="never").answer("[red]he said[/red] :smile: " + "x" * 10)
    assert capsys.readouterr().out == "[red]he said[/red] :smile: xxxxxxxxxx\n"


def test_colours(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    Session().answer(RED)
    assert "\x1b[" in capsys.readouterr().out
    Session(colour="never").answer(RED)
    assert capsys.readouterr().out == "China\n"
    monkeypatch.setenv("NO_COLOR", "1")
    Session().answer(RED)
    assert capsys.readouterr().out == "China\n"


def test_messages_are_not_broken_into_lines(capsys: pytest.CaptureFixture[str]) -> None:
    Session(colour="never").warn("word " * 100)
    assert capsys.readouterr().err.count("\n") == 1
