"""Recall: a deed named again without one of its parties has the party with which the article told it before."""

from __future__ import annotations

import pytest

RECALLED = [
    ("Iran attacked Iraq on Monday. Iran's attack angered Turkey.", "ATTACKS", {"Iran ATTACKS Iraq"}),
    ("Belarus supports Russia. Belarusian support goes on, officials say.", "SUPPORTS", {"Belarus SUPPORTS Russia"}),
    (
        "Iran gave drones to Russia. Later Iran delivered missiles.",
        "SUPPLIES",
        {"Iran SUPPLIES Russia: drones", "Iran SUPPLIES Russia: missiles"},
    ),
]

NOT_RECALLED = [
    # two told
    (
        "Iran attacked Iraq and Syria on Monday. Iran's attack angered Turkey.",
        "ATTACKS",
        {"Iran ATTACKS Iraq", "Iran ATTACKS Syria"},
    ),
    # another deed
    ("Iran attacked Iraq on Monday. A new Iranian attack angered Turkey.", "ATTACKS", {"Iran ATTACKS Iraq"}),
    # told of nobody
    ("Iran's attack angered Turkey.", "ATTACKS", set()),
]


@pytest.mark.parametrize(("text", "predicate", "claims"), RECALLED + NOT_RECALLED)
def test_party_told_before(read, text, predicate, claims):
    assert read(text).claims(predicate) == claims
