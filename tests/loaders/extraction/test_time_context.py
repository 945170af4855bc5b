"""What stands around a time decides whether it is one, and whether the text fixes it at all."""

from __future__ import annotations

import datetime as dt
import time

import pytest

from loaders.extraction.time import find_times

THURSDAY = dt.date(2024, 7, 11)

VAGUE = [
    ("In recent years ties have cooled.", "recent years"),
    ("Months after the invasion they fled.", "Months after the invasion"),
    ("Two days later it sank.", "Two days later"),
    ("Since the invasion of Ukraine it buys less.", "Since the invasion of Ukraine"),
    ("The past few decades were calm.", "The past few decades"),
    ("Several months ago it was sold.", "Several months ago"),
    ("In the coming weeks it returns.", "the coming weeks"),
    ("Profit in fiscal year 2023 fell.", "fiscal year 2023"),
    ("Signed 7/10/2023 by both.", "7/10/2023"),
    ("Some 90,000 years ago ice covered it.", "Some 90,000 years ago"),
]

NO_TIME = [
    "Beijing may march its troops to the border.",
    "Theresa May defended the deal, and was thanked by May's allies.",
    "The March on Washington drew a crowd.",
    "April Glenn chairs the board.",
    "Some 2000 soldiers and 1,990 sailors left.",
    "Resolution 2231 and Boeing 2024 are names.",
    "For a second he was silent; the second envoy spoke.",
    "The Sunday Times and USA Today printed it.",
    "Black Friday sales rose.",
    "The fall of the city shocked them.",
    "The Magnitsky Act of 2012 is a law.",
    "Prices rose 2023% in theory.",
    "The crash came at 8:30 (1930 UTC).",
    "It is up to date.",
    "He lives in the past, day by day.",
    "It paid $2022 and €2023.",
]


@pytest.mark.parametrize(("text", "expression"), VAGUE)
def test_a_vague_time_is_found_but_not_resolved(text, expression):
    (found,) = find_times(text, THURSDAY)
    assert (found.text, found.first, found.last) == (expression, None, None)


@pytest.mark.parametrize("text", NO_TIME)
def test_what_only_looks_like_a_time(text):
    assert find_times(text, THURSDAY) == []


def test_text_without_times_costs_little():
    text = "The council said that Beijing had shipped machine tools and that the Kremlin denied it. " * 6000
    begin = time.process_time()
    assert find_times(text, THURSDAY) == []
    megabytes_per_second = len(text) / 1e6 / (time.process_time() - begin)
    assert megabytes_per_second > 1, "5 to 20 are usual"
