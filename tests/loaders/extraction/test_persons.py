"""First persons: who 'I', 'we' and 'us' are, from who is speaking."""

from __future__ import annotations

import pytest

SPOKEN = [
    # the speaker
    ('"I condemn Iran," Wang Yi said.', {"Wang Yi CRITICIZES Iran"}),
    # the country of a curated person, of a title, of a body
    ('"We condemn Iran," Wang Yi said.', {"China CRITICIZES Iran"}),
    ('"We condemn Iran," Swedish Foreign Minister Maria Lindqvist said.', {"Sweden CRITICIZES Iran"}),
    ('"We condemn Iran," the Pentagon said.', {"United States CRITICIZES Iran"}),
    # the organisation of others
    ('"We condemn Iran," NATO Secretary-General Mark Rutte said.', {"NATO CRITICIZES Iran"}),
    ('"We condemn Iran," said Tim Cook, the chief executive of Apple.', {"Apple CRITICIZES Iran"}),
    # as object
    ('"Iran condemned us," Wang Yi said.', {"Iran CRITICIZES China"}),
    # in indirect speech
    ("Wang Yi said that Iran condemned us.", {"Iran CRITICIZES China"}),
    # groups of ours
    ('"Our allies condemned Iran," Wang Yi said.', {"Chinese allies CRITICIZES Iran"}),
]

OPEN = [
    # nobody knows for whom she speaks
    '"We condemn Iran," Maria Lindqvist said.',
    '"We condemn Iran," she said.',
    "We condemn Iran.",
    "I condemn Iran.",
]


@pytest.mark.parametrize(("text", "claims"), SPOKEN)
def test_first_person_is_known_from_the_speaker(read, text, claims):
    assert read(text).claims("CRITICIZES") == claims


@pytest.mark.parametrize("text", OPEN)
def test_first_person_of_an_unknown_speaker_stays_open(read, text):
    reading = read(text)
    assert reading.claims("CRITICIZES") == set()
    assert [(f.predicate, f.missing) for f in reading.findings] == [("CRITICIZES", ("subject",))]


def test_the_country_us_is_no_first_person(read):
    assert read('"US troops condemned Iran," Wang Yi said.').claims("CRITICIZES") == {"US troops CRITICIZES Iran"}


def test_each_quotation_has_its_own_we(read):
    text = '"We condemn Iran," Wang Yi said. "We condemn Syria," NATO Secretary-General Mark Rutte said.'
    assert read(text).claims("CRITICIZES") == {"China CRITICIZES Iran", "NATO CRITICIZES Syria"}


def test_we_of_a_former_official_is_no_country(read):
    assert (
        read('"We condemn Iran," former Swedish Foreign Minister Maria Lindqvist said.').claims("CRITICIZES") == set()
    )
