"""Cataphora: pronouns that mean the subject behind them."""

from __future__ import annotations

import pytest

ANNOUNCED = [
    ("Germany was there. In its statement, NATO praised Poland.", "its", "NATO"),
    ("France spoke. After moving its tanks, Poland left.", "its", "Poland"),
    ("Olaf Scholz came. Hosting his guest in Sochi, Vladimir Putin praised Belarus.", "his", "Vladimir Putin"),
    # a clause with a subject of its own
    ("France spoke. As Ukraine moved its tanks, Poland left.", "its", "Ukraine"),
    ("Poland praised its army.", "its", "Poland"),
]


@pytest.mark.parametrize(("text", "pronoun", "name"), ANNOUNCED)
def test_pronoun_before_the_subject_means_it(cast, word, text, pronoun, name):
    assert [a.name for a in cast(text).actors(word(text, pronoun))] == [name]
