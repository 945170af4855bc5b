"""Implications: what a text does not say in so many words, and what must not be drawn from it."""

from __future__ import annotations

import pytest

IMPLIED = [
    ("Poland said that Russian jets bombed a Ukrainian port.", "ACCUSES", "Poland ACCUSES Russia"),
    ("Israeli officials say Iran shipped missiles to Syria.", "ACCUSES", "Israeli officials ACCUSES Iran"),
    ('"We will sanction Iran," the German government said.', "THREATENS", "Germany THREATENS Iran"),
]

NOT_IMPLIED = [
    # nobody accuses his own side
    ("Ukraine said that Ukrainian jets bombed a Russian port.", "ACCUSES"),
    # a war that is only mentioned
    ("Poland said that Russia's war on Ukraine made grain expensive.", "ACCUSES"),
    # food is no reproach
    ("Poland said that India sent wheat to Egypt.", "ACCUSES"),
    # a newspaper reports
    ("The New York Times reported that Russian jets bombed a Ukrainian port.", "ACCUSES"),
    # what is only considered
    ("Germany said that it was considering sanctions on Iran.", "THREATENS"),
]


@pytest.mark.parametrize(("text", "predicate", "claim"), IMPLIED)
def test_a_claim_follows(read, text, predicate, claim):
    assert claim in read(text).claims(predicate)


@pytest.mark.parametrize(("text", "predicate"), NOT_IMPLIED)
def test_no_claim_follows(read, text, predicate):
    assert read(text).claims(predicate) == set()


def test_a_ban_of_exports_prohibits_the_supply(read):
    reading = read("The European Union banned exports of drones to Belarus.")
    assert reading.claims("RESTRICTS") == {"European Union RESTRICTS Belarus: drones"}
    assert reading.claims("SUPPLIES") == {"European Union SUPPLIES Belarus: drones [prohibited]"}
