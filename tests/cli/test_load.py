"""`actorgraph load`, and what `stats` and `clear` say afterwards."""

from __future__ import annotations

import json
import re
import signal
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import EXAMPLES, Run, run_process, start_process

TEXT = "China supplied drones to Russia. Iran denied that it supplies missiles to Russia.\n"
COMMANDS_THAT_READ = ("load", "extract")


def row(printed: str, name: str) -> str:
    """The numbers beside a name of the summary."""
    found = re.search(rf"^{name} +(.*?) *$", printed, re.M)
    assert found, printed
    return found[1]


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """A dated article."""
    path = tmp_path / "news.md"
    path.write_text(f"---\ntitle: News\ndate: 2024-07-10\nurl: https://example.org/news\n---\n{TEXT}")
    return path


def test_the_same_file_twice_and_another_text_of_it(storing: Run, news: Path) -> None:
    first = storing("load", news)
    assert (first.code, first.out) == (0, "")
    assert row(first.err, "articles") == "1 new, 0 unchanged, 0 replaced"
    assert row(first.err, "rejects") == "0 records, 0 articles"
    before = storing("stats", "--format", "json").out
    second = storing("load", news)
    assert row(second.err, "articles") == "0 new, 1 unchanged, 0 replaced"
    assert "The graph is the same as before." in second.err
    assert storing("stats", "--format", "json").out == before
    news.write_text(news.read_text().replace("China", "Belarus"))
    third = storing("load", news)
    assert row(third.err, "articles") == "0 new, 0 unchanged, 1 replaced"
    after = storing("query", "who-supplies", "--actor", "Russia", "--format", "json").out
    assert {r["supplier"] for r in json.loads(after)} == {"Belarus", "Iran"}


def test_bad_articles_are_reported_and_the_rest_is_loaded(storing: Run, tmp_path: Path) -> None:
    lines = [json.dumps({"id": str(n), "text": f"{TEXT} {n}", "date": "2024-07-10"}) for n in (1, 2, 4, 5)]
    (tmp_path / "five.jsonl").write_text("\n".join([*lines[:2], '{"id": "3", "text": ', *lines[2:]]))
    (tmp_path / "empty.txt").write_text("")
    done = storing("load", "--quiet", *(tmp_path / n for n in ("five.jsonl", "empty.txt", "none.txt")))
    assert done.code == 3
    assert done.out == ""
    problems = done.err.splitlines()
    assert len(problems) == 3
    for where, problem in zip(("five.jsonl:3", "empty.txt", "none.txt"), problems, strict=True):
        assert problem.startswith("Not read: ")
        assert where in problem
    assert json.loads(storing("stats", "--format", "json").out)["nodes"]["Article"] == 4


def test_the_user_is_told_once_that_a_date_is_missing(storing: Run, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"{TEXT} {name}")
    done = storing("load", tmp_path / "a.txt", tmp_path / "b.txt")
    assert done.code == 0
    assert done.err.count("has no publication date") == 1
    dated = storing("load", "--published", "10 July 2024", tmp_path / "a.txt", tmp_path / "b.txt")
    assert "has no publication date" not in dated.err


def test_standard_input(storing: Run) -> None:
    done = storing("load", "-", "--published", "2024-07-10", stdin=TEXT.encode())
    assert done.code == 0
    assert row(done.err, "articles") == "1 new, 0 unchanged, 0 replaced"


def test_in_a_process_of_its_own(outside: Run, news: Path) -> None:
    for outcome in ("1 new, 0 unchanged", "0 new, 1 unchanged"):
        done = outside("load", news)
        assert (done.code, done.out) == (0, "")
        assert row(done.err, "articles").startswith(outcome)
        assert "\x1b" not in done.err
        assert "\r" not in done.err
        assert "1 of 1 articles" in done.err


@pytest.mark.parametrize("command", COMMANDS_THAT_READ)
def test_a_date_that_is_none(storing: Run, news: Path, command: str) -> None:
    done = storing(command, news, "--published", "10/07/2024")
    assert done.code == 2
    assert done.err.startswith("Error: --published: '10/07/2024' does not say which number is the month.")


@pytest.mark.parametrize("command", COMMANDS_THAT_READ)
def test_a_model_that_is_not_installed(storing: Run, news: Path, command: str) -> None:
    done = storing(command, news, "--model", "xx_none_sm")
    assert done.code == 2
    assert "xx_none_sm" in done.err
    assert "Traceback" not in done.err


def test_stats_of_an_empty_and_a_full_graph(storing: Run) -> None:
    assert storing("stats").out == "The graph is empty. Load articles: actorgraph load PATH...\n"
    storing("load", EXAMPLES)
    full = storing("stats")
    assert full.code == 0
    assert row(full.out, "  Article") == "8"
    assert "SUPPLIES" in full.out
    assert full.err.startswith("ArcadeDB")


def test_clear_asks_first(storing: Run, news: Path) -> None:
    storing("load", news, "--quiet")
    refused = storing("clear")
    assert refused.code == 2
    assert "--yes" in refused.err
    assert json.loads(storing("stats", "--format", "json").out)["nodes"]["Article"] == 1
    cleared = storing("clear", "--yes")
    assert cleared.code == 0
    assert re.fullmatch(r"\d+ nodes were taken out\.\n", cleared.err)
    assert json.loads(storing("stats", "--format", "json").out)["nodes"] == {}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_an_interruption_leaves_what_was_written(tmp_path: Path) -> None:
    home, many = tmp_path / "home", tmp_path / "many.jsonl"
    many.write_text("".join(json.dumps({"id": str(n), "text": f"{TEXT} {n}"}) + "\n" for n in range(20_000)))
    with start_process(home, "load", many) as running:
        assert running.stderr
        for line in running.stderr:
            if "articles, " in line:
                break
        running.send_signal(signal.SIGINT)
        rest = running.stderr.read()
        assert running.wait(60) == 130
    assert rest.endswith("Interrupted. What was written before stays.\n")
    assert "Traceback" not in rest
    after = run_process(home, "stats", "--format", "json")
    assert after.code == 0
