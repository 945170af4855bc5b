"""A load that is killed in the middle and run again gives the same graph as one that was not."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from benchmarks.articles import articles
from graph.memory import MemoryGraph
from graph.store import open_store
from graph.writer import load
from tests.stores import Stores, snapshot

NUMBER = 24
ROOT = Path(__file__).resolve().parents[2]


def kill_after(written: int, environment: Mapping[str, str], *arguments: str) -> None:
    """Load in a process of its own and kill it when that many articles are written."""
    command = [sys.executable, "-m", "tests.graph.loading", str(NUMBER), *arguments]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env={**os.environ, **environment}
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if int(line) >= written:
                process.send_signal(signal.SIGKILL)
                break
        process.wait()
    assert process.returncode == -signal.SIGKILL


@pytest.fixture(scope="module")
def whole() -> MemoryGraph:
    """What a load that nobody kills gives."""
    graph = MemoryGraph()
    load(graph, articles(NUMBER, statements=10))
    return graph


def test_on_neo4j(stores: Stores, whole: MemoryGraph) -> None:
    store = stores.get("neo4j-5.26")
    environment = stores.server("neo4j-5.26").environment()
    for written in (3, 13):
        kill_after(written, environment)
    summary = load(store, articles(NUMBER, statements=10))
    assert summary.articles_unchanged >= 13
    assert summary.articles_new > 0
    assert snapshot(store) == snapshot(whole)


def test_on_the_embedded_store(tmp_path: Path, whole: MemoryGraph) -> None:
    kill_after(9, {}, str(tmp_path))
    with open_store(data_dir=tmp_path) as store:
        assert load(store, articles(NUMBER, statements=10)).articles_unchanged >= 9
        assert snapshot(store) == snapshot(whole)
