"""The same articles give the same bytes: run again, in another order, or in another process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from loaders.articles import Article, Defaults, read

ROOT = Path(__file__).parents[3]
FILES = sorted((ROOT / "examples" / "articles").glob("*.md"))


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    """The example articles."""
    found = list(read(map(str, FILES), Defaults()))
    assert len(found) == len(FILES) >= 8
    return [article for article in found if isinstance(article, Article)]


@pytest.fixture(scope="module")
def blocks(pipeline, articles):
    """What one run of this process prints of each article."""
    return printed(pipeline, articles)


def printed(pipeline, articles: Sequence[Article]) -> dict[str, str]:
    """Each article's block of lines by its source."""
    found = {}
    for block in pipeline.extract(articles):
        found[block[0].source] = "".join(record.line() + "\n" for record in block)
    return found


def test_a_second_run_prints_the_same(pipeline, articles, blocks):
    assert printed(pipeline, articles) == blocks


def test_another_order_prints_the_same_blocks(pipeline, articles, blocks):
    turned = printed(pipeline, [*articles[3:], *articles[2::-1]])
    assert list(turned) != list(blocks)
    assert turned == blocks


def test_two_processes_print_the_same_in_either_order(blocks):
    orders = (FILES, FILES[::-1])
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "cli.main", "extract", *map(str, files)],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            stdout=subprocess.PIPE,
        )
        for files, seed in zip(orders, ("7", "2024"), strict=True)
    ]
    for process, files in zip(running, orders, strict=True):
        out = process.communicate(timeout=300)[0].decode()
        assert process.returncode == 0
        assert out == "".join(blocks[path.name] for path in files)
