"""Normalisation makes typography plain and never moves a character."""

from __future__ import annotations

import pytest

from loaders.extraction.normalise import normalise


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("China’s ‘partners’", "China's 'partners'"),
        ("“No limits,” he said.", '"No limits," he said.'),
        ("„Nie“ und «jamais»", '"Nie" und "jamais"'),
        ("10\u00a0drones for 5\u202f000\u2009euros", "10 drones for 5 000 euros"),
        ("dual\u2011use and −5", "dual-use and -5"),
        ("Kyiv\tand\u3000Minsk", "Kyiv and Minsk"),
        ("co\u00adoperation\u200b\ufeff", "co operation  "),
        ("a\x00b", "a b"),
    ],
)
def test_variants_become_plain(written, plain):
    assert normalise(written) == plain


@pytest.mark.parametrize(
    "text",
    ["", "Türkiye – São Tomé — 北京 said “yes”…", "line one\r\nline two\n\n\tthree", "a\u200db\u200cc 👍🏽 d", "’" * 5],
)
def test_every_character_keeps_its_place(text):
    assert len(normalise(text)) == len(text)
    assert [i for i, c in enumerate(normalise(text)) if c == "\n"] == [i for i, c in enumerate(text) if c == "\n"]


def test_dashes_letters_and_line_ends_stay():
    text = "Erdoğan – Zelenskyy — Łódź\r\n"
    assert normalise(text) == text
