"""Slices of the event sentences are chosen by words, and off-topic inventions by what is asserted between actors."""

from __future__ import annotations

import pytest

from benchmarks.quality.events import slices
from benchmarks.quality.off_topic import inventions
from benchmarks.quality.reading import Reading
from loaders.articles.article import Article


@pytest.mark.parametrize(
    ("text", "sanctions", "arms"),
    [
        ("Canada sanctioned two banks.", True, False),
        ("Canada froze the bank's assets.", True, False),
        ("The arms embargo was lifted.", True, True),
        ("A visa ban hit three ministers.", True, False),
        ("Canada will send military aid to Kyiv.", False, True),
        ("The fighter jets landed.", False, True),
        ("Farmers froze in the cold; he waved his arm and thanked them.", False, False),
        ("The bank and the asset manager merged.", False, False),
    ],
)
def test_a_sentence_belongs_to_a_slice_by_its_words(text, sanctions, arms):
    found = slices([{"id": "one", "text": text}])
    assert (found["sanctions"] == ["one"], found["arms"] == ["one"]) == (sanctions, arms)


@pytest.mark.parametrize(
    ("predicate", "object_", "factuality", "number"),
    [
        ("SUPPLIES", "b", "asserted", 1),
        ("SANCTIONS", "b", "asserted", 1),
        ("SANCTIONS", "b", "planned", 0),
        ("SUPPLIES", None, "asserted", 0),
        ("MEETS", "b", "asserted", 0),
    ],
)
def test_an_invention_is_asserted_between_two_actors(predicate, object_, factuality, number):
    records = (
        {"record": "actor", "id": "a", "name": "Iran"},
        {"record": "actor", "id": "b", "name": "Russia"},
        {"record": "claim", "id": "c", "predicate": predicate, "subject": "a", "object": object_},
        {"record": "assertion", "claim": "c", "factuality": factuality, "rule": "supplies.give"},
    )
    assert len(inventions([Reading(Article("one", ""), records, ())])) == number
