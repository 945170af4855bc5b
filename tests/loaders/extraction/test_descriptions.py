"""Descriptions: what a common noun names, and whose it is."""

from __future__ import annotations

import pytest

from loaders.extraction.descriptions import describe, national_body, owners
from loaders.extraction.group_phrases import group_phrase
from loaders.extraction.groups import is_anonymous, unowned_group
from loaders.lexicon.entries import curated_actors

OWNERS = [
    ("Chinese companies left.", "companies", ["China"]),
    ("China's companies left.", "companies", ["China"]),
    ("Chinese and Russian companies left.", "companies", ["China", "Russia"]),
    ("Companies from China left.", "Companies", ["China"]),
    ("Companies in China left.", "Companies", ["China"]),
    ("Iran-backed militias left.", "militias", ["Iran"]),
    ("US-based firms left.", "firms", ["United States"]),
    ("Companies left.", "Companies", []),
    # the economy in a country is not the country's doing
    ("The war in Ukraine ended.", "war", []),
    ("The war of Russia ended.", "war", ["Russia"]),
]

DESCRIBED = [
    ("The Chinese government left.", "government", ["China"]),
    ("Russia's war machine left.", "machine", ["Russia"]),
    ("Chinese companies left.", "companies", ["Chinese companies"]),
    ("The Iranian coast guard left.", "guard", ["Iranian Coast Guard"]),
    ("NATO leaders left.", "leaders", ["NATO"]),
    ("Chinese tea left.", "tea", []),
]

GROUPS = [
    ("Experts left.", "Experts", "experts"),
    ("Two dozen experts left.", "experts", "experts"),
    ("Several independent experts left.", "experts", "independent experts"),
    ("All companies left.", "companies", "all companies"),
    ("Parties to the conflict left.", "Parties", "parties to the conflict"),
]


@pytest.mark.parametrize(("text", "noun", "names"), OWNERS)
def test_whose_a_noun_is(cast, word, text, noun, names):
    assert [a.name for a in owners(word(text, noun), cast(text).actors)] == names


@pytest.mark.parametrize(("text", "noun", "names"), DESCRIBED)
def test_what_an_owned_noun_names(cast, word, text, noun, names):
    head = word(text, noun)
    assert [a.name for a in describe(head, owners(head, cast(text).actors))] == names


@pytest.mark.parametrize(("text", "noun", "name"), GROUPS)
def test_a_group_without_owner(word, text, noun, name):
    group = unowned_group(word(text, noun))
    assert group is not None
    assert (group.name, group.type, group.country) == (name, "ActorGroup", None)
    assert is_anonymous(group)


@pytest.mark.parametrize(("text", "noun"), [("An expert left.", "expert"), ("Tables left.", "Tables")])
def test_one_of_them_or_things_are_no_group(word, text, noun):
    assert unowned_group(word(text, noun)) is None


@pytest.mark.parametrize(
    "text", ["Five Chinese companies left.", "Several large Chinese companies left.", "The other companies left."]
)
def test_numbers_countries_and_vague_words_are_no_part_of_a_groups_name(word, text):
    assert group_phrase(word(text, "companies")) == "companies"


def test_a_national_body_can_be_named_in_every_way():
    body = national_body("Navy", curated_actors()["country:IR"].record())
    assert (body.id, body.type, body.name, body.country) == ("body:IR:navy", "GovernmentBody", "Iranian Navy", "IR")
    assert {"Navy of Iran", "Iran's Navy"} <= set(body.aliases)


def test_a_group_with_an_owner_is_not_anonymous(cast, word):
    text = "Chinese companies left."
    (group,) = cast(text).actors(word(text, "companies"))
    assert not is_anonymous(group)
