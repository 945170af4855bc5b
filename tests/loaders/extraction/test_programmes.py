"""Programmes: the lists that a phrase names."""

from __future__ import annotations

import pytest

from loaders.extraction.programmes import programme_of


@pytest.mark.parametrize(
    ("text", "head", "programme"),
    [
        ("Huawei was added to the Entity List.", "List", "programme:US-BIS-EL"),
        ("Huawei was added to the U.S. entity list last week.", "list", "programme:US-BIS-EL"),
        ("Sanctions were imposed under Executive Order 14024.", "Order", "programme:US-EO-14024"),
        ("Sanctions were imposed under E.O. 14024.", "E.O", "programme:US-EO-14024"),
        ("Sanctions followed under UN Security Council Resolution 1718.", "Resolution", "programme:UN-1718"),
        ("Huawei was added to a shopping list.", "list", None),
        ("Huawei was added to the Entity Listing Agency.", "Agency", None),
        ("Huawei was added to the team.", "team", None),
    ],
)
def test_list_named_by_a_phrase(word, text, head, programme):
    assert programme_of(word(text, head)) == programme
