"""Counting: how many articles are to be expected, for a progress bar, without reading them as articles."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from loaders.articles.folder import sources_in
from loaders.articles.source import STANDARD_INPUT, Source

_ONE_A_LINE = frozenset({".jsonl", ".ndjson"})


def expected(paths: Iterable[str]) -> int | None:
    """The number of articles and problems that `read(paths)` will give, or None where standard input is among them.

    An estimate: a file counts as one article, a JSON Lines file as one for each line that is not blank.
    """
    total = 0
    for path in paths:
        if path == STANDARD_INPUT:
            return None
        total += sum(map(_articles_in, _files(path)))
    return total


def _files(path: str) -> list[Path | None]:
    if "\0" in path or not os.path.isdir(path):
        return [None if "\0" in path else Path(path)]
    return [item.path if isinstance(item, Source) else None for item in sources_in(Path(path))]


def _articles_in(file: Path | None) -> int:
    if file is None or file.suffix.lower() not in _ONE_A_LINE:
        return 1
    try:
        with file.open("rb") as stream:
            return sum(1 for line in stream if line.strip())
    except OSError:
        return 1
