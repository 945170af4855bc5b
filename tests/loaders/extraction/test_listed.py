"""Lists: what the introduction tells of a group holds of each name that opens a paragraph behind it."""

from __future__ import annotations

LIST = """The United States designated the following Iranian companies:

- Alborz Trading Company, a dealer in valves, is based in Tehran.

- Damavand Shipping Company (DSC) owns two tankers.

The measures took effect on Monday. Zagros Trading Company was not named."""


def test_each_listed_name_shares_what_is_told_of_the_group(read):
    claims = read(LIST).claims("SANCTIONS")
    assert "United States SANCTIONS Alborz Trading Company" in claims
    assert "United States SANCTIONS Damavand Shipping Company" in claims
    assert not any("Zagros" in claim for claim in claims)


def test_without_an_introduction_nothing_is_shared(read):
    text = "The United States designated Iranian companies.\n\nAlborz Trading Company is based in Tehran."
    assert not any("Alborz" in claim for claim in read(text).claims("SANCTIONS"))


def test_names_in_capitals_are_names(read):
    reading = read("ALEKSEI MOROZENKO is the Deputy Minister of Defense of Belarus.")
    assert reading.claims("HOLDS_OFFICE") == {"Aleksei Morozenko HOLDS_OFFICE Belarus"}
