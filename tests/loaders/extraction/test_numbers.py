"""Numbers: figures, words and both together."""

from __future__ import annotations

import re

import pytest

from loaders.extraction.numbers import NUMBER, number_value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5", 5),
        ("2,500", 2_500),
        ("6.6 million", 6_600_000),
        ("1.2bn", 1_200_000_000),
        ("three dozen", 36),
        ("a dozen", 12),
        ("half a million", 500_000),
        ("two and a half million", 2_500_000),
        ("two hundred and fifty", 250),
        ("twenty-five", 25),
        ("three hundred thousand", 300_000),
        ("five thousand two hundred", 5_200),
        ("one and a half", 1.5),
    ],
)
def test_number_value(text, value):
    assert re.fullmatch(NUMBER, text)
    assert number_value(text) == value


def test_two_numbers_are_not_one():
    assert [m.group() for m in re.finditer(NUMBER, "two and three")] == ["two", "three"]
