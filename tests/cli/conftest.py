"""Commands as a user runs them: in a process of their own, or, to save time, in this one.

A command in this process gets the embedded store of the test session and a language model that is loaded once.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

import pytest

from cli.main import main
from cli.session import Session, _console
from graph.store import Store
from loaders.extraction.pipeline import DEFAULT_MODEL, Pipeline, load_model
from tests.stores import Stores

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples" / "articles"


@dataclass(frozen=True)
class Done:
    """What a command left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture
def inside(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Runs a command in this process, with an empty data folder."""
    for name in ("NEO4J_URI", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("ACTORGRAPH_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "120")
    _console.cache_clear()

    def run(*arguments: str | Path, stdin: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        return Done(code, printed.out, printed.err)

    return run


@pytest.fixture(scope="session")
def pipeline() -> Pipeline:
    """The extraction with its usual model."""
    return Pipeline()


@pytest.fixture
def extracting(inside: Run, pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in this process with a language model that is loaded already."""

    def choose(model: str) -> Pipeline:
        return pipeline if model == DEFAULT_MODEL else load_model(model)  # type: ignore[return-value]  # it raises

    monkeypatch.setattr("loaders.extraction.pipeline.Pipeline", choose)
    return inside


@pytest.fixture
def storing(extracting: Run, stores: Stores, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in this process with an embedded store that is empty before the first."""
    return with_store(extracting, stores.get("embedded"), monkeypatch)


@pytest.fixture(scope="module")
def examples(stores: Stores, pipeline: Pipeline) -> Store:
    """The embedded store with the example articles. Tests must leave it as it is, and none may use `storing` too."""
    from graph.writer import load
    from loaders.articles import Article, Defaults, read

    store = stores.get("embedded")
    articles = [item for item in read([str(EXAMPLES)], Defaults()) if isinstance(item, Article)]
    load(store, pipeline.extract(articles))
    return store


@pytest.fixture
def loaded(inside: Run, examples: Store, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in this process with the example articles in the store."""
    return with_store(inside, examples, monkeypatch)


@pytest.fixture
def outside(tmp_path: Path) -> Run:
    """Runs a command in a process of its own, with an empty data folder."""
    return lambda *arguments, **options: run_process(tmp_path / "home", *arguments, **options)


def with_store(run: Run, store: Store, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The commands get that store, which stays open."""
    monkeypatch.setattr(Session, "open_store", lambda session: nullcontext(store))
    return run


def run_process(folder: Path, *arguments: str | Path, stdin: bytes = b"", **environment: str) -> Done:
    """`actorgraph ARGUMENTS` with that data folder, and nothing in the environment that leads to another store."""
    done = subprocess.run(
        _command(arguments),
        input=stdin,
        capture_output=True,
        env=_environment(folder) | environment,
        cwd=ROOT,
        timeout=300,
        check=False,
    )
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


def start_process(folder: Path, *arguments: str | Path) -> subprocess.Popen[str]:
    """The same, running, with its standard error to be read line by line."""
    return subprocess.Popen(
        _command(arguments), stderr=subprocess.PIPE, env=_environment(folder), cwd=ROOT, text=True, encoding="utf8"
    )


def _command(arguments: tuple[str | Path, ...]) -> list[str]:
    return [sys.executable, "-m", "cli.main", *map(str, arguments)]


def _environment(folder: Path) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("NEO4J_", "ACTORGRAPH_", "_ACTORGRAPH"))}
    return kept | {"ACTORGRAPH_HOME": str(folder), "COLUMNS": "120", "PYTHONUTF8": "1"}
