"""Reading: paths in, articles out, and a problem in the place of each article that cannot be read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from loaders.articles.article import Article
from loaders.articles.defaults import Defaults
from loaders.articles.folder import sources_in
from loaders.articles.formats import reader_for
from loaders.articles.problem import Problem
from loaders.articles.source import STANDARD_INPUT, STDIN, Source
from schema.errors import InputError


def read(paths: Iterable[str], defaults: Defaults) -> Iterator[Article | Problem]:
    """Every article of files, folders (recursively, in the order of their paths) and '-', standard input.

    One article at a time is in memory. Nothing is fetched, nothing is raised for a bad article. `defaults` fill what an
    article does not say itself.
    """
    completed: str | None = None
    for source, item in _items(paths):
        if isinstance(item, Article) and item.url is None and defaults.url:
            if completed:
                yield Problem(
                    source.where,
                    f"the address {defaults.url} was given for all articles, and {completed} has it already.",
                    "Give each article its own url, in a front-matter block or a JSON Lines field.",
                )
                continue
            completed = source.where
        yield defaults.complete(item) if isinstance(item, Article) else item


def _items(paths: Iterable[str]) -> Iterator[tuple[Source, Article | Problem]]:
    for path in paths:
        for found in _sources(path):
            match found:
                case Source():
                    yield from ((found, item) for item in _articles(found))
                case Problem():
                    yield Source.of(Path(path)), found


def _sources(path: str) -> Iterator[Source | Problem]:
    if path == STANDARD_INPUT:
        yield STDIN
    elif "\0" in path:
        yield Problem(repr(path), "this is no path: it holds a NUL character.", "Check the path.")
    elif os.path.isdir(path):
        yield from sources_in(Path(path))
    else:
        yield Source.of(Path(path))


def _articles(source: Source) -> Iterator[Article | Problem]:
    try:
        with source.open() as stream:
            yield from reader_for(source, stream)(source, stream)
    except InputError as error:
        yield Problem.of(error)
