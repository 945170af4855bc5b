"""Memberships: what a genitive says of a named body, and members whom a text does not name."""

from __future__ import annotations

import pytest

from loaders.extraction.memberships import find_memberships

STATED = [
    ("NATO's Military Committee met.", "NATO Military Committee", "PART_OF", "NATO"),
    ("China's Foreign Ministry closed.", "Ministry of Foreign Affairs of China", "PART_OF", "China"),
    ("Poland's Supreme Court closed.", "Supreme Court of Poland", "PART_OF", "Poland"),
    (
        "The Treasury Department's Office of Foreign Assets Control closed.",
        "Office of Foreign Assets Control",
        "PART_OF",
        "U.S. Department of the Treasury",
    ),
    (
        "The Office of Foreign Assets Control in the Treasury Department closed.",
        "Office of Foreign Assets Control",
        "PART_OF",
        "U.S. Department of the Treasury",
    ),
    ("The Free Syrian Army's Supreme Military Council met.", "Supreme Military Council", "PART_OF", "Free Syrian Army"),
    ("China's Huawei grew.", "Huawei", "LOCATED_IN", "China"),
    ("North Korea's Changgwang Sinyong Corp. grew.", "Changgwang Sinyong Corp.", "LOCATED_IN", "North Korea"),
    ("Gazprom's Gazprombank closed.", "Gazprom", "OWNS", "Gazprombank"),
    (
        "France listed two State Administration Council members.",
        "State Administration Council members",
        "MEMBER_OF",
        "State Administration Council",
    ),
    ("The European Union warned its member states.", "EU member states", "MEMBER_OF", "European Union"),
]

NOT_STATED = [
    "The Foreign Ministry closed.",
    "Chinese companies closed.",
    "Russia's army chief left China.",
    "The Commerce Department closed.",
    "Apple closed its Chinese shops.",
    # a nationality before a body or in its name
    "The Iraqi parliament met.",
    "The Polish Supreme Court closed.",
    "The U.S. Commerce Department closed.",
    "The Pakistani Foreign Ministry closed.",
    # a genitive that says nothing of belonging
    "NATO's Fifth Week began.",
    "Russia closed its satellite Olymp-K.",
    "The committee's senior Republican left.",
    "Russia's Vladimir Putin left.",
    "The ship's crew members left.",
    "NATO member states agreed.",
]


@pytest.fixture(scope="module")
def memberships(parse, cast):
    return lambda text: list(find_memberships(parse(text), cast(text)))


@pytest.mark.parametrize(("text", "subject", "predicate", "object_"), STATED)
def test_body_belongs_to_whose_genitive_it_has(memberships, text, subject, predicate, object_):
    assert [(r.subject.name, r.predicate, r.object.name) for r in memberships(text)] == [(subject, predicate, object_)]


@pytest.mark.parametrize("text", NOT_STATED)
def test_nothing_says_whose_it_is(memberships, text):
    assert memberships(text) == []


def test_each_place_states_it(memberships):
    text = "NATO's Military Committee met. NATO's Military Committee voted."
    assert [text[r.start : r.end] for r in memberships(text)] == ["NATO's Military Committee"] * 2


def test_credits_and_links_state_none(memberships):
    assert memberships("Photo: NATO's Military Committee\n\nPoland thanked the envoys on Monday.") == []
