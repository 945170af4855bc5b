"""Enumerations: what one sentence says of a group holds of the examples that the next one names."""

from __future__ import annotations

import pytest

LISTED = [
    (
        "The United States has sanctioned Chinese companies. Among them are Huawei and SMIC.",
        {"United States SANCTIONS Huawei", "United States SANCTIONS SMIC"},
    ),
    (
        "The United States has sanctioned Chinese companies. Examples include Huawei, SMIC and Hikvision.",
        {"United States SANCTIONS Huawei", "United States SANCTIONS SMIC", "United States SANCTIONS Hikvision"},
    ),
    # which of two bodies acted on an example the text does not say: their country did
    (
        "The Commerce and Treasury departments have sanctioned Chinese companies. Examples include Huawei.",
        {"United States SANCTIONS Huawei"},
    ),
    # the grounds go with the example
    (
        "The United States has sanctioned Chinese companies. They include Huawei for selling chips to Russia.",
        {"United States SANCTIONS Huawei", "Huawei SUPPLIES Russia: chips"},
    ),
]

NOT_LISTED = [
    # what is only supposed of the group is not transferred
    "The United States may sanction Chinese companies. Examples include Huawei.",
    # one company is no group
    "The United States sanctioned Samsung. Examples include Huawei.",
    # a country is no example of companies
    "The United States has sanctioned Chinese companies. They include Iran.",
    # nothing is listed
    "The United States has sanctioned Chinese companies. Huawei has a laboratory.",
    # another paragraph
    "The United States has sanctioned Chinese companies.\n\nExamples include Huawei.",
]


@pytest.mark.parametrize(("text", "claims"), LISTED)
def test_examples_share_what_is_said_of_their_group(read, text, claims):
    assert claims <= read(text).claims()


@pytest.mark.parametrize("text", NOT_LISTED)
def test_other_sentences_transfer_nothing(read, text):
    assert not {a.rule for a in read(text).assertions} & {"enumeration.example", "enumeration.home"}


def test_an_example_of_a_countrys_companies_is_located_there(read):
    text = "The United States has sanctioned Chinese companies. Examples include Huawei."
    assert read(text).claims("LOCATED_IN") == {"Huawei LOCATED_IN China"}


def test_grounds_are_what_the_one_who_acted_says(read):
    reading = read(
        "The United States has sanctioned Chinese companies. They include Huawei for selling chips to Russia."
    )
    (supply,) = (a for a in reading.assertions if reading.claim(a).predicate == "SUPPLIES")
    assert [reading.names[s] for s in reading.statement(supply).speakers] == ["United States"]


def test_evidence_is_the_name_of_the_example(read):
    text = "The United States has sanctioned Chinese companies. Examples include Huawei."
    (example,) = (a for a in read(text).assertions if a.rule == "enumeration.example")
    assert text[example.start : example.end] == "Huawei"
