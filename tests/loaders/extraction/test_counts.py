"""Counts: which noun a number counts."""

from __future__ import annotations

import pytest

from loaders.extraction.counts import counted_noun

COUNTED = [
    ("five companies", "five", "companies"),
    ("five large Chinese companies", "five", "companies"),
    ("400 missiles were fired", "400", "missiles"),
    ("12 people left", "12", "people"),
    ("20 attack drones", "20", "drones"),
]

NOT_COUNTED = [
    ("one company", "one"),
    ("in 2023 companies left", "2023"),
    ("five, companies", "five"),
    ("at 5 the companies left", "5"),
    ("five of the very many and quite different other companies", "five"),
    ("five", "five"),
]


@pytest.mark.parametrize(("text", "number", "noun"), COUNTED)
def test_number_counts(text, number, noun):
    start = text.index(number)
    found = counted_noun(text, start, start + len(number))
    assert found is not None
    assert text[slice(*found)] == noun


@pytest.mark.parametrize(("text", "number"), NOT_COUNTED)
def test_number_counts_nothing(text, number):
    start = text.index(number)
    assert counted_noun(text, start, start + len(number)) is None
