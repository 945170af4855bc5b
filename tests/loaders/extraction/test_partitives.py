"""Partitives: who acts stands behind the 'of'."""

from __future__ import annotations

import pytest

from loaders.extraction.partitives import parts_of

PARTS = [
    ("Dozens of activists left.", "Dozens", "activists"),
    ("Hundreds of Russian soldiers left.", "Hundreds", "soldiers"),
    ("Some of its troops left.", "Some", "troops"),
    ("Most of the companies left.", "Most", "companies"),
    ("One of two men left.", "One", "men"),
    ("Several of them left.", "Several", "them"),
    ("Iran freed 11 of the prisoners.", "11", "prisoners"),
    ("A number of firms left.", "number", "firms"),
    ("A group of activists left.", "group", "activists"),
    ("A coalition of states left.", "coalition", "states"),
    ("A handful of officials left.", "handful", "officials"),
    ("The majority of lawmakers left.", "majority", "lawmakers"),
    ("Neither of the firms left.", "Neither", "firms"),
]

WHOLES = [
    ("The group of the Kremlin left.", "group"),
    ("The group left.", "group"),
    ("The president of France left.", "president"),
    ("Ministers of Norway left.", "Ministers"),
    ("The bank of the river flooded.", "bank"),
]

RESOLVED = [
    ("Hundreds of Russian soldiers crossed the border.", "Hundreds", "Russian soldiers"),
    ("Some of Iran's proxies attacked Israel.", "Some", "Iranian proxies"),
    ("Iran freed 11 of Norway's prisoners.", "11", "Norwegian prisoners"),
    ("A group of Chinese companies sold chips.", "group", "Chinese companies"),
    ("Two of the Chinese and Russian firms left.", "Two", "Chinese firms, Russian firms"),
]


@pytest.mark.parametrize(("text", "head", "part"), PARTS)
def test_a_quantity_is_of_its_whole(word, text, head, part):
    found = parts_of(word(text, head))
    assert found is not None
    assert found.text == part


@pytest.mark.parametrize(("text", "head"), WHOLES)
def test_other_nouns_are_no_quantities(word, text, head):
    assert parts_of(word(text, head)) is None


@pytest.mark.parametrize(("text", "head", "names"), RESOLVED)
def test_a_quantity_acts_as_its_whole(cast, word, text, head, names):
    assert ", ".join(a.name for a in cast(text).actors(word(text, head))) == names
