"""Capitalised words that name nobody."""

from __future__ import annotations

import pytest

from loaders.extraction.not_names import names_nobody


@pytest.mark.parametrize(
    ("text", "phrase", "nobody"),
    [
        ("It was issued under Section 7031 of the law.", "Section 7031", True),
        ("The Coalition attacked.", "Coalition", True),
        ("The aid helped against COVID-19.", "COVID-19", True),
        ("He signed the Minsk Agreement.", "Minsk Agreement", True),
        ("The Foreign Minister left.", "Foreign Minister", True),
        ("He joined the Tashkent Coalition.", "Tashkent Coalition", False),
        ("They met Anna Bergstrom.", "Anna Bergstrom", False),
        ("The SDF attacked.", "SDF", False),
    ],
)
def test_names_nobody(pipeline, text, phrase, nobody):
    doc = pipeline.nlp(text)
    span = doc.char_span(text.index(phrase), text.index(phrase) + len(phrase), alignment_mode="expand")
    assert names_nobody(span, "organization") is nobody
