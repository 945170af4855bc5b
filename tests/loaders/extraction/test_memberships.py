"""Memberships: a body is part of whoever its phrase says it belongs to."""

from __future__ import annotations

import pytest

from loaders.extraction.memberships import find_memberships

PARTS = [
    ("NATO's Military Committee met.", "NATO Military Committee", "NATO"),
    ("China's Foreign Ministry closed.", "Ministry of Foreign Affairs of China", "China"),
    ("The Iraqi parliament met.", "Council of Representatives of Iraq", "Iraq"),
    ("The Polish army moved.", "Armed Forces of Poland", "Poland"),
    ("The Polish Supreme Court closed.", "Supreme Court of Poland", "Poland"),
    ("Poland's Supreme Court closed.", "Supreme Court of Poland", "Poland"),
    ("The U.S. Commerce Department closed.", "U.S. Department of Commerce", "United States"),
]

NO_PARTS = [
    "The Foreign Ministry closed.",
    "Chinese companies closed.",
    "Russia's army chief left China.",
    "The Commerce Department closed.",
    "Apple closed its Chinese shops.",
]


@pytest.fixture(scope="module")
def memberships(parse, cast):
    return lambda text: list(find_memberships(parse(text), cast(text)))


@pytest.mark.parametrize(("text", "part", "whole"), PARTS)
def test_body_is_part_of_its_owner(memberships, text, part, whole):
    assert [(r.predicate, r.subject.name, r.object.name) for r in memberships(text)] == [("PART_OF", part, whole)]


@pytest.mark.parametrize("text", NO_PARTS)
def test_nothing_says_whose_it_is(memberships, text):
    assert memberships(text) == []


def test_each_membership_is_stated_once_where_it_first_stands(memberships):
    text = "The Iraqi parliament met. The Iraqi parliament voted."
    (stated,) = memberships(text)
    assert text[stated.start : stated.end] == "Iraqi parliament"
    assert stated.start == text.index("Iraqi")


def test_credits_and_links_state_none(memberships):
    assert memberships("Photo: NATO's Military Committee\n\nPoland thanked the envoys on Monday.") == []
