"""Salience: the one country that a text is about, or none."""

from __future__ import annotations

import pytest

from loaders.extraction.salience import Salience

CASES = [
    # sentence of each note, country, named itself
    ([(0, "IQ", True)], "IQ"),
    ([(0, "IQ", True), (0, "IR", True)], None),
    ([(0, "IQ", True), (0, "IQ", True), (0, "IR", True)], None),
    ([(0, "IQ", True), (0, "IQ", True), (0, "IR", False)], "IQ"),
    ([(1, "IR", True)], "IR"),
    ([(1, "IR", True), (1, "IQ", True)], None),
    ([(0, "US", True), (0, "US", True), (1, "IR", True)], "IR"),
    ([], None),
]


@pytest.mark.parametrize(("notes", "country"), CASES)
def test_which_country_stands_out(notes, country):
    salience = Salience(publisher=None)
    for n, (sentence, code, itself) in enumerate(notes):
        salience.note(code, (sentence, n), itself)
    assert salience.country((1, 99)) == country


def test_the_country_of_the_publisher_never_stands_out():
    salience = Salience(publisher="US")
    salience.note("US", (0, 0), itself=True)
    assert salience.country((0, 9)) is None


def test_a_country_that_cannot_be_meant_is_passed_over():
    salience = Salience(publisher=None)
    salience.note("GB", (0, 0), itself=True)
    salience.note("SY", (0, 1), itself=False)
    assert salience.country((0, 9), without={"GB"}) == "SY"


def test_what_comes_later_does_not_count():
    salience = Salience(publisher=None)
    salience.note("SY", (1, 0), itself=True)
    assert salience.country((0, 9)) is None
