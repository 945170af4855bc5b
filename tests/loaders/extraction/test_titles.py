"""Titles of office: which phrase is one, and which word can stand in one."""

from __future__ import annotations

import pytest

from loaders.extraction.titles import is_title_word, title_of

TITLES = [
    ("president", "president"),
    ("President", "president"),
    ("Prime Minister", "prime minister"),
    ("premier", "prime minister"),
    ("Foreign Minister", "foreign minister"),
    ("Minister of Foreign Affairs", "foreign minister"),
    ("Defence Minister", "defense minister"),
    ("Secretary of State", "secretary of state"),
    ("Secretary-General", "secretary-general"),
    # prefixes say when or how, not which
    ("former president", "president"),
    ("ex-president", "president"),
    ("deputy prime minister", "deputy prime minister"),
]


@pytest.mark.parametrize(("phrase", "title"), TITLES)
def test_phrase_is_a_title(phrase, title):
    found = title_of(phrase)
    assert found is not None
    assert found.title == title


@pytest.mark.parametrize("phrase", ["", "table", "Maria Lindqvist", "company", "of", "the"])
def test_other_phrases_are_none(phrase):
    assert title_of(phrase) is None


def test_a_form_of_address_is_no_office():
    mr = title_of("Mr.")
    assert mr is not None
    assert mr.honorific


def test_spelling_makes_no_difference():
    assert title_of("SECRETARY GENERAL") == title_of("secretary-general") == title_of("Secretary-General")


@pytest.mark.parametrize(("text", "phrase", "is_one"), [
    ("Foreign Minister Maria Lindqvist left.", "Foreign", True),
    ("Gen. Maria Lindqvist left.", "Gen.", True),
    ("Former President Barack Obama left.", "Former", True),
    ("The state of the union is good.", "state", False),
    ("The table is red.", "table", False),
])  # fmt: skip
def test_word_of_a_title(word, text, phrase, is_one):
    assert is_title_word(word(text, phrase)) is is_one
