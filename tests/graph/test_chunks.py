"""Batches are bounded in rows and in text, and lose nothing."""

from __future__ import annotations

import pytest

from graph.chunks import chunks


@pytest.mark.parametrize(("number", "batches"), [(0, []), (1, [1]), (5_000, [5_000]), (12_001, [5_000, 5_000, 2_001])])
def test_rows(number: int, batches: list[int]) -> None:
    rows = [{"id": index} for index in range(number)]
    found = list(chunks(rows))
    assert [len(part) for part in found] == batches
    assert [row for part in found for row in part] == rows


def test_long_texts_make_smaller_batches() -> None:
    rows = [{"id": index, "text": "x" * 1_500_000} for index in range(5)]
    assert [len(part) for part in chunks(rows)] == [2, 2, 1]


def test_a_text_longer_than_a_batch_is_a_batch() -> None:
    rows = [{"text": "x"}, {"text": "x" * 5_000_000}, {"text": "x"}]
    assert [len(part) for part in chunks(rows)] == [1, 1, 1]
