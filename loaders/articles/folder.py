"""A folder: every article file in it and below it, in the order of their paths."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from loaders.articles.formats import SUFFIXES
from loaders.articles.problem import Problem
from loaders.articles.source import Source, unreadable


def sources_in(folder: Path) -> Iterator[Source | Problem]:
    """Files with a known ending, recursively. Hidden files and links to folders are left out.

    Sorted by path, so that a folder gives the same articles in the same order on every machine.
    """
    refused: list[OSError] = []
    paths = sorted(_files(folder, refused), key=lambda path: path.relative_to(folder).parts)
    for path in paths:
        yield Source.of(path)
    for error in sorted(refused, key=str):
        yield Problem.of(unreadable(os.fsdecode(error.filename or folder), error))
    if not paths and not refused:
        yield Problem(str(folder), "this folder has no article files.", f"Readable are {', '.join(SUFFIXES)}.")


def _files(folder: Path, refused: list[OSError]) -> Iterator[Path]:
    for root, folders, names in os.walk(folder, onerror=refused.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(root, name)
            if not name.startswith(".") and path.suffix.lower() in SUFFIXES and os.path.isfile(path):
                yield path
