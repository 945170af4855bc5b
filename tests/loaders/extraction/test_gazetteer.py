"""The gazetteer: curated names as they are written, the longest first, each with its kind."""

from __future__ import annotations

import pytest

from loaders.extraction.gazetteer import Gazetteer
from loaders.lexicon.entries import curated_actors


@pytest.fixture(scope="module")
def gazetteer():
    return Gazetteer(curated_actors())


@pytest.mark.parametrize(
    ("spelling", "kind", "identifier"),
    [
        ("China", "name", "country:CN"),
        ("Chinese", "adjective", "country:CN"),
        ("Beijing", "seat", "country:CN"),
        ("Afghans", "national", "country:AF"),
        ("NATO", "name", "alliance:nato"),
        ("Huawei", "name", "company:huawei"),
        ("Antony Blinken", "name", "person:antony-blinken"),
    ],
)
def test_what_a_spelling_means(gazetteer, spelling, kind, identifier):
    found = gazetteer.lookup(spelling)
    assert found is not None
    assert (found[0], [e.id for e in found[1]]) == (kind, [identifier])


@pytest.mark.parametrize("spelling", ["", "it", "no", "Rs", "china", "Zorblax", "the"])
def test_other_words_mean_nobody(gazetteer, spelling):
    assert gazetteer.lookup(spelling) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The European Union and China met.", ["European Union", "China"]),
        ("The Bank of China closed.", ["Bank of China"]),
        ("Antony Blinken visited South Korea.", ["Antony Blinken", "South Korea"]),
        ("China's military left.", ["China's military"]),
        # here the genitive belongs to the later noun
        ("China's military support ended.", ["China"]),
        ("Chinatown and Iranology are words.", []),
        ("", []),
    ],
)
def test_longest_names_in_a_text(pipeline, gazetteer, text, names):
    assert [span.text for span in gazetteer.matches(pipeline.nlp(text))] == names


@pytest.mark.parametrize(("word", "country"), [("Chinese", "CN"), ("US", "US"), ("Russia", "RU"), ("Beijing", "CN")])
def test_word_before_a_noun_says_whose_it_is(gazetteer, word, country):
    assert [e.country for e in gazetteer.adjective(word)] == [country]


def test_nationals(gazetteer):
    assert [e.id for e in gazetteer.people("Afghans")] == ["country:AF"]
    assert gazetteer.people("companies") == ()
