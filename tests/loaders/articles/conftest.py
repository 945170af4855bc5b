"""Files in a temporary folder, and the one call that reads them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from loaders.articles import Article, Defaults, Problem, read

Write = Callable[[str, str | bytes], str]
Items = list[Article | Problem]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a file, text as UTF-8 with its line ends as given, and returns its path."""

    def write_file(name: str, content: str | bytes) -> str:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    return write_file


@pytest.fixture
def read_all() -> Callable[..., Items]:
    """Everything that the paths give."""

    def all_of(*paths: str, **defaults: Any) -> Items:
        return list(read(paths, Defaults(**defaults)))

    return all_of


@pytest.fixture
def article(write: Write) -> Callable[..., Article]:
    """The one article of a file with that content."""

    def one(name: str, content: str | bytes) -> Article:
        (item,) = read([write(name, content)], Defaults())
        assert isinstance(item, Article), item
        return item

    return one


@pytest.fixture
def problem(write: Write) -> Callable[..., Problem]:
    """The one problem of a file with that content."""

    def one(name: str, content: str | bytes) -> Problem:
        (item,) = read([write(name, content)], Defaults())
        assert isinstance(item, Problem), item
        return item

    return one
