"""Relations: a frame filled with whoever stands in its roles, or a finding where nobody can be named."""

from __future__ import annotations

import pytest

FILLED = [
    ("China gave drones to Russia.", {"China SUPPLIES Russia: drones"}),
    # every subject with every object
    (
        "France and Germany supplied tanks to Ukraine and Poland.",
        {
            "France SUPPLIES Ukraine: tanks",
            "France SUPPLIES Poland: tanks",
            "Germany SUPPLIES Ukraine: tanks",
            "Germany SUPPLIES Poland: tanks",
        },
    ),
    # a sale may stand without a buyer
    ("Huawei sold machine tools.", {"Huawei SUPPLIES none: machine tools"}),
    # the two sides of a symmetric relation
    ("Xi Jinping and Vladimir Putin met.", {"Xi Jinping MEETS Vladimir Putin"}),
    (
        "France, Germany and Poland held talks.",
        {"France MEETS Germany", "France MEETS Poland", "Germany MEETS Poland"},
    ),
    (
        "Talks between Iran and France, Germany and Britain ended.",
        {"Iran MEETS France", "Iran MEETS Germany", "Iran MEETS United Kingdom"},
    ),
    # grounds and contents hold claims of their own
    (
        "Washington accused Iran of selling missiles to Russia.",
        {"United States ACCUSES Iran", "Iran SUPPLIES Russia: missiles"},
    ),
    (
        "Washington sanctioned Huawei for selling chips to Russia.",
        {"United States SANCTIONS Huawei", "Huawei SUPPLIES Russia: chips"},
    ),
    # nobody does it to himself, and two groups that nobody can tell make no relation
    ("Iran attacked Iran.", set()),
    ("Experts criticized officials.", set()),
]

OPEN = [
    ("It supplied drones to Russia.", "SUPPLIES", ("subject",)),
    ("A company sold chips to Russia.", "SUPPLIES", ("subject",)),
    ("Iran attacked a village.", "ATTACKS", ("object",)),
]


@pytest.mark.parametrize(("text", "claims"), FILLED)
def test_sentence_claims(read, text, claims):
    assert read(text).claims() == claims


def test_what_a_complete_relation_answers_is_no_finding(read):
    assert read("Iran supplied drones to Russia.").findings == []


@pytest.mark.parametrize(("text", "predicate", "missing"), OPEN)
def test_a_party_that_cannot_be_named_is_never_guessed(read, text, predicate, missing):
    reading = read(text)
    assert reading.claims() == set()
    assert (predicate, missing) in {(f.predicate, f.missing) for f in reading.findings}


def test_a_finding_quotes_the_words_that_nobody_could_name(read):
    found = [f.roles.get("subject") for f in read("A company sold chips to Russia.").findings]
    assert "A company" in found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Last week, China gave drones to Russia by night.", "China gave drones to Russia"),
        ("In May, new sanctions were imposed on Minsk by Canada.", "new sanctions were imposed on Minsk by Canada"),
    ],
)
def test_evidence_goes_from_the_first_to_the_last_word_it_rests_on(read, text, words):
    (assertion,) = read(text).assertions
    assert text[assertion.start : assertion.end] == words


def test_the_programme_is_read_from_the_list_that_is_named(read):
    reading = read("The United States added Huawei to the Entity List in 2019.")
    assert [reading.claim(a).programme for a in reading.assertions] == ["programme:US-BIS-EL"]


def test_each_assertion_names_the_rule_that_made_it(read):
    assert all(a.rule.startswith("supplies.") for a in read("China gave drones to Russia.").assertions)
