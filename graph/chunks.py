"""Batches that every store takes: at most 5,000 rows and some 4 million characters of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.store import Row

_ROWS = 5_000
_CHARACTERS = 4_000_000


def chunks(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """The rows in order, in batches; a row that is too long alone is a batch of its own."""
    start = size = 0
    for index, row in enumerate(rows):
        length = sum(len(value) for value in row.values() if isinstance(value, str))
        if index > start and (index - start >= _ROWS or size + length > _CHARACTERS):
            yield rows[start:index]
            start, size = index, 0
        size += length
    if start < len(rows):
        yield rows[start:]
