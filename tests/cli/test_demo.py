"""`actorgraph demo`: works at once and touches nothing else."""

from __future__ import annotations

from pathlib import Path

from cli.demo import QUESTIONS, example_articles
from queries.catalogue import find
from tests.cli.conftest import EXAMPLES, run_process


def test_it_answers_three_questions_and_names_what_comes_next(tmp_path: Path) -> None:
    done = run_process(tmp_path, "demo", NEO4J_URI="bolt://127.0.0.1:1")
    assert done.code == 0, done.err
    assert "8 new, 0 unchanged" in done.err
    for question in QUESTIONS:
        assert question.says in done.out
        assert question.command in done.out
    assert "No rows." not in done.out
    assert "China" in done.out
    assert len([line for line in done.err.split("Next:")[1].splitlines() if line.startswith("  actorgraph ")]) == 3
    assert [path.name for path in tmp_path.iterdir()] == ["demo"]


def test_its_questions_can_be_asked() -> None:
    for question in QUESTIONS:
        header = find(question.query).header
        assert set(question.parameters) <= set(header.parameters)
        assert set(question.columns) <= set(header.returns)


def test_the_articles_are_found() -> None:
    assert example_articles() == EXAMPLES
