"""Nominals: the parties of nouns that name an event or an agent."""

from __future__ import annotations

import pytest

from loaders.extraction.nominals import (
    light_verb,
    modifiers,
    noun_receivers,
    noun_subjects,
    owners_of,
    possessors,
    targets,
)

CARRIED = [
    ("Canada imposed sanctions on Minsk.", "sanctions", "imposed"),
    ("Sanctions were imposed on Minsk.", "Sanctions", "imposed"),
    ("Canada hit Minsk with sanctions.", "sanctions", "hit"),
    ("Norway entered into talks with Iran.", "talks", "entered"),
    ("Norway held talks and consultations.", "consultations", "held"),
]

SUBJECTS = [
    ("Canada imposed sanctions on Minsk.", "sanctions", ["Canada"]),
    ("Sanctions were imposed on Minsk by Canada.", "Sanctions", ["Canada"]),
    ("Sanctions were imposed on Minsk.", "Sanctions", []),
    ("Canada launched an attack on Minsk.", "attack", ["Canada"]),
    ("Canada hit Minsk with sanctions.", "sanctions", ["Canada"]),
    ("Ukraine received aid.", "aid", []),
    ("Canada plans to impose sanctions.", "sanctions", ["Canada"]),
]

RECEIVERS = [
    ("Russia faces sanctions.", "sanctions", ["Russia"]),
    ("Ukraine received aid.", "aid", ["Ukraine"]),
    ("Canada hit Minsk with sanctions.", "sanctions", ["Minsk"]),
    ("Minsk was hit with sanctions.", "sanctions", ["Minsk"]),
    ("Canada imposed sanctions.", "sanctions", []),
]

TARGETS = [
    ("Sanctions targeting Minsk hurt.", "Sanctions", ["Minsk"]),
    ("Strikes aimed at Kyiv failed.", "Strikes", ["Kyiv"]),
    ("Sanctions imposed by Canada hurt.", "Sanctions", []),
]

OWNERS = [
    ("Canada condemned Russia's invasion.", "invasion", ["Russia"]),
    ("Canada condemned the strike by Russia.", "strike", ["Russia"]),
    ("Canada condemned Russian strikes.", "strikes", ["Russian"]),
    ("Canada condemned the strike.", "strike", []),
]


def texts(tokens):
    return [t.text for t in tokens]


@pytest.mark.parametrize(("text", "noun", "verb"), CARRIED)
def test_the_verb_that_carries_an_event(word, text, noun, verb):
    carrier = light_verb(word(text, noun))
    assert carrier is not None
    assert carrier.text == verb


def test_a_phrase_of_place_carries_nothing(word):
    assert light_verb(word("Envoys slept in talks.", "talks")) is None


@pytest.mark.parametrize(("text", "noun", "subjects"), SUBJECTS)
def test_who_does_what_a_noun_names(word, text, noun, subjects):
    assert texts(noun_subjects(word(text, noun))) == subjects


@pytest.mark.parametrize(("text", "noun", "receivers"), RECEIVERS)
def test_who_gets_what_a_noun_names(word, text, noun, receivers):
    assert texts(noun_receivers(word(text, noun))) == receivers


@pytest.mark.parametrize(("text", "noun", "found"), TARGETS)
def test_whom_a_participle_aims_at(word, text, noun, found):
    assert texts(targets(word(text, noun))) == found


@pytest.mark.parametrize(("text", "noun", "owners"), OWNERS)
def test_whose_it_is(word, text, noun, owners):
    assert texts(owners_of([word(text, noun)])) == owners


def test_a_coordinated_noun_shares_its_genitive(word):
    assert texts(possessors(word("China's support and aid for Russia grew.", "aid"))) == ["China"]


def test_a_coordinated_noun_shares_the_country_before_it(word):
    assert "Chinese" in texts(modifiers(word("Chinese weapons and ammunition arrived.", "ammunition")))


def test_a_noun_with_its_own_article_shares_nothing(word):
    assert texts(modifiers(word("Chinese weapons and the ammunition arrived.", "ammunition"))) == []
