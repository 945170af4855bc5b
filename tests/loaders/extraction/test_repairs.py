"""Repairs: regular errors of the parser are mended before any other layer reads the parse."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from loaders.extraction.repairs import repair

MENDED = [
    # a bare country before the object of a verb of giving gets it
    ("Germany will send Ukraine tanks.", "Ukraine", ("dative", "send")),
    ("Japan promised to give Ukraine generators.", "Ukraine", ("dative", "give")),
    ("Germany sold Israel submarines.", "Israel", ("dative", "sold")),
    # a gerund is no kind of the thing behind it
    ("Washington blacklisted the firm for shipping semiconductors.", "shipping", ("pcomp", "for")),
    ("Washington blacklisted the firm for shipping semiconductors.", "semiconductors", ("dobj", "shipping")),
    ("Two firms were fined by Canada for shipping electronics to Russia.", "electronics", ("dobj", "shipping")),
    ("They were punished for building missiles.", "missiles", ("dobj", "building")),
    # a name takes the place of the title before it
    ("Sergei Lavrov met his German counterpart Annalena Baerbock.", "Baerbock", ("dobj", "met")),
    ("Wang Yi and his German counterpart Annalena Baerbock met.", "Baerbock", ("conj", "Yi")),
]

LEFT_ALONE = [
    ("Germany will send Ukrainian tanks.", "Ukrainian", ("amod", "tanks")),
    ("He was praised for nursing homes.", "homes", ("pobj", "for")),
    ("He left for the shipping conference.", "conference", ("pobj", "for")),
    ("Foreign Minister Sergei Lavrov met the press.", "Lavrov", ("nsubj", "met")),
    ("France and Germany met.", "Germany", ("conj", "France")),
]


def place(token):
    return token.dep_, token.head.text


@pytest.mark.parametrize(("text", "phrase", "expected"), [*MENDED, *LEFT_ALONE])
def test_word_hangs_where_it_belongs(word, text, phrase, expected):
    assert place(word(text, phrase)) == expected


@pytest.mark.parametrize("text", ["The EU agreed to sanction Belarus.", "It is time to sanction Belarus."])
def test_a_noun_behind_to_is_a_verb(word, text):
    assert word(text, "sanction").pos_ == "VERB"


def test_a_mended_gerund_is_the_verb_that_frames_know(word):
    gerund = word("Washington blacklisted the firm for shipping semiconductors.", "shipping")
    assert (gerund.pos_, gerund.lemma_) == ("VERB", "ship")


@pytest.fixture
def two_companies(pipeline):
    """A parse that makes the first of two coordinated names a modifier of the second."""
    words = ["Alpha", "Trading", "and", "Beta", "Company", "sold", "chips"]
    return Doc(
        pipeline.nlp.vocab,
        words=words,
        heads=[1, 4, 1, 4, 5, 5, 5],
        deps=["compound", "nmod", "cc", "compound", "nsubj", "ROOT", "dobj"],
        tags=["NNP", "NNP", "CC", "NNP", "NNP", "VBD", "NNS"],
        pos=["PROPN", "PROPN", "CCONJ", "PROPN", "PROPN", "VERB", "NOUN"],
        lemmas=[w.lower() for w in words],
        ents=["B-ORG", "I-ORG", "O", "B-ORG", "I-ORG", "O", "O"],
    )


def test_two_names_joined_by_and_are_two_parties(pipeline, two_companies):
    repair(two_companies, pipeline.frames)
    assert place(two_companies[1]) == ("nsubj", "sold")
    assert place(two_companies[4]) == ("conj", "Trading")


def test_a_mended_parse_is_not_mended_again(pipeline, two_companies):
    repair(two_companies, pipeline.frames)
    once = [place(t) for t in two_companies]
    repair(two_companies, pipeline.frames)
    assert [place(t) for t in two_companies] == once
