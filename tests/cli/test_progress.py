"""Progress is for the person watching: a bar, lines, or nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cli.progress import progress
from cli.session import Session, _console


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    _console.cache_clear()
    yield
    _console.cache_clear()


def count_to_three(session: Session, total: int | None) -> None:
    with progress(session, "articles", total) as advance:
        for name in ("a.txt", "b.txt", "c.txt"):
            advance(name)


def test_lines_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    count_to_three(Session(), 3)
    assert capsys.readouterr() == ("", "3 of 3 articles, c.txt\n")


def test_a_line_now_and_then(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cli.progress._SECONDS_BETWEEN_LINES", 0.0)
    count_to_three(Session(), None)
    assert capsys.readouterr().err.splitlines() == [
        "1 articles, a.txt",
        "2 articles, b.txt",
        "3 articles, c.txt",
    ]


def test_nothing_when_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    count_to_three(Session(verbosity="quiet"), 3)
    assert capsys.readouterr() == ("", "")


def test_a_bar_on_a_terminal(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")
    count_to_three(Session(colour="never"), 3)
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "3/3" in printed.err
    assert "c.txt" in printed.err
