"""Clauses: who does what a verb says and to whom, wherever syntax puts them."""

from __future__ import annotations

import pytest

from loaders.extraction.clauses import (
    antecedent,
    bearers,
    conjuncts,
    first_conjunct,
    is_passive,
    logical_objects,
    logical_subjects,
    recipients,
    surface_subjects,
)

SUBJECTS = [
    # active and passive
    ("Iran supplied drones to Russia.", "supplied", ["Iran"]),
    ("Iran has supplied drones.", "supplied", ["Iran"]),
    ("Drones were supplied to Russia by Iran.", "supplied", ["Iran"]),
    ("Drones were supplied to Russia.", "supplied", []),
    # reduced and full relative clauses
    ("The drones supplied by Iran hit Kyiv.", "supplied", ["Iran"]),
    ("Iran, which supplied drones, denied it.", "supplied", ["Iran"]),
    ("The company that supplied drones denied it.", "supplied", ["company"]),
    ("Firms supplying drones were punished.", "supplying", ["Firms"]),
    # coordination of verbs
    ("Iran built and supplied drones.", "supplied", ["Iran"]),
    # control by the subject and by the object
    ("Iran plans to supply drones.", "supply", ["Iran"]),
    ("Iran agreed to supply drones.", "supply", ["Iran"]),
    ("Iran denied selling missiles to Russia.", "selling", ["Iran"]),
    ("Washington urged Iran to supply drones.", "supply", ["Iran"]),
    ("Washington forced Iran to stop supplying drones.", "supplying", ["Iran"]),
    ("Washington called on Iran to supply drones.", "supply", ["Iran"]),
    # raising
    ("Iran seems to supply drones.", "supply", ["Iran"]),
    ("Iran is believed to supply drones.", "supply", ["Iran"]),
    ("Iran is ready to supply drones.", "supply", ["Iran"]),
    # gerunds after prepositions
    ("Washington sanctioned a firm for supplying drones.", "supplying", ["firm"]),
    ("Washington accused Iran of supplying drones.", "supplying", ["Iran"]),
    ("Washington prevented Iran from supplying drones.", "supplying", ["Iran"]),
    ("Iran angered Washington by supplying drones.", "supplying", ["Iran"]),
    ("Iran angered Washington without supplying drones.", "supplying", ["Iran"]),
    ("Poland joined Norway in supplying drones.", "supplying", ["Poland", "Norway"]),
    # clauses that complete a noun
    ("Iran's plan to supply drones failed.", "supply", ["Iran"]),
    ("Iran made a decision to supply drones.", "supply", ["Iran"]),
    ("Iran has the power to supply drones.", "supply", ["Iran"]),
    # a modal as trigger
    ("Iran must supply drones.", "must", ["Iran"]),
    # participles beside the sentence
    ("Iran, supplying drones, angered Kyiv.", "supplying", ["Iran"]),
]

OBJECTS = [
    ("Canada sanctioned the bank.", "sanctioned", ["bank"]),
    ("The bank was sanctioned by Canada.", "sanctioned", ["bank"]),
    ("The bank is to be sanctioned.", "sanctioned", ["bank"]),
    ("The bank was named and sanctioned.", "sanctioned", ["bank"]),
    ("The bank sanctioned by Canada is in Minsk.", "sanctioned", ["bank"]),
    ("The bank, which Canada sanctioned, is in Minsk.", "sanctioned", ["bank"]),
    ("The bank that was sanctioned is in Minsk.", "sanctioned", ["bank"]),
    ("The bank Canada sanctioned is in Minsk.", "sanctioned", ["bank"]),
    ("Canada froze and sanctioned the bank.", "froze", ["bank"]),
    ("Canada slept.", "slept", []),
]

RECIPIENTS = [
    ("Iran gave Russia drones.", "gave", ["Russia"]),
    ("Germany will send Ukraine tanks.", "send", ["Ukraine"]),
    ("Iran gave drones away.", "gave", []),
]

BEARERS = [
    ("China is an enabler of the war.", "enabler", ["China"]),
    ("China became an enabler of the war.", "enabler", ["China"]),
    ("NATO called China an enabler of the war.", "enabler", ["China"]),
    ("NATO described China as an enabler of the war.", "enabler", ["China"]),
    ("China was described as an enabler of the war.", "enabler", ["China"]),
    ("China, an enabler of the war, denied it.", "enabler", ["China"]),
    ("The bank is under sanctions.", "sanctions", ["bank"]),
    ("The bank is subject to sanctions.", "sanctions", ["bank"]),
    ("Germany is dependent on gas.", "dependent", ["Germany"]),
]

PASSIVE = [
    ("The bank was sanctioned.", "sanctioned", True),
    ("The bank has been sanctioned by Canada.", "sanctioned", True),
    ("Banks sanctioned by Canada closed.", "sanctioned", True),
    ("The bank was named and sanctioned.", "sanctioned", True),
    ("Canada has sanctioned the bank.", "sanctioned", False),
    ("Canada sanctioned the bank.", "sanctioned", False),
]


def texts(tokens):
    return [t.text for t in tokens]


@pytest.mark.parametrize(("text", "verb", "subjects"), SUBJECTS)
def test_who_does_it(word, text, verb, subjects):
    assert texts(logical_subjects(word(text, verb))) == subjects


@pytest.mark.parametrize(("text", "verb", "objects"), OBJECTS)
def test_to_whom_it_is_done(word, text, verb, objects):
    assert texts(logical_objects(word(text, verb))) == objects


@pytest.mark.parametrize(("text", "verb", "given"), RECIPIENTS)
def test_who_gets_it(word, text, verb, given):
    assert texts(recipients(word(text, verb))) == given


@pytest.mark.parametrize(("text", "noun", "of"), BEARERS)
def test_of_whom_a_noun_or_adjective_is_said(word, text, noun, of):
    assert texts(bearers(word(text, noun))) == of


@pytest.mark.parametrize(("text", "verb", "passive"), PASSIVE)
def test_passive(word, text, verb, passive):
    assert is_passive(word(text, verb)) is passive


def test_surface_subject_of_a_passive_is_what_suffers_it(word):
    assert texts(surface_subjects(word("The bank was sanctioned by Canada.", "sanctioned"))) == ["bank"]


def test_coordination(word):
    text = "France, Germany and Poland met."
    assert texts(conjuncts(word(text, "France"))) == ["France", "Germany", "Poland"]
    assert first_conjunct(word(text, "Poland")).text == "France"


@pytest.mark.parametrize(
    ("text", "pronoun", "noun"),
    [
        ("Huawei, which makes phones, left.", "which", "Huawei"),
        ("The envoys who came left.", "who", "envoys"),
        ("The bank that closed is in Minsk.", "that", "bank"),
        ("The envoys left.", "envoys", "envoys"),
    ],
)
def test_antecedent(word, text, pronoun, noun):
    assert antecedent(word(text, pronoun)).text == noun
