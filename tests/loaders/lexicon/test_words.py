"""Patterns and plurals made from word lists."""

from __future__ import annotations

import re

import pytest

from loaders.lexicon.words import either, plural


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the day after tomorrow", "the day after tomorrow"),
        ("The\nday before", "The\nday"),
        ("Sept", "Sept"),
        ("sept", None),
    ],
)
def test_either(text, found):
    match = re.match(either(["the day", "the day after tomorrow", "Sep", "Sept"]), text)
    assert (match.group() if match else None) == found


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("battery", "batteries"),
        ("mine", "mines"),
        ("fuse", "fuses"),
        ("torpedo", "torpedoes"),
        ("box", "boxes"),
        ("aircraft", "aircraft"),
        ("knife", "knives"),
    ],
)
def test_plural(noun, expected):
    assert plural(noun) == expected
