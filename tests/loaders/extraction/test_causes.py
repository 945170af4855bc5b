"""Causes: whose deed a phrase of cause tells."""

from __future__ import annotations

import pytest

BLAMED = [
    ("The EU sanctioned Iran over its support for Russia.", "its", "Iran"),
    ("France imposed costs on the Iranian regime for its support of Russia.", "its", "Iran"),
    ("Poland thanked Germany for its tanks.", "its", "Germany"),
    ("Olaf Scholz criticized Viktor Orban for his visit to Moscow.", "his", "Viktor Orbán"),
    ("Japan left the talks because of its debts.", "its", "Japan"),
    ("Poland sent its tanks for Kyiv.", "its", "Poland"),
]


@pytest.mark.parametrize(("text", "pronoun", "name"), BLAMED)
def test_cause_is_of_the_party_before_it(cast, word, text, pronoun, name):
    assert [a.name for a in cast(text).actors(word(text, pronoun))] == [name]
