"""Capitals: names written in capitals become names, everything else stays."""

from __future__ import annotations

import pytest

from loaders.extraction.capitals import lower_capitals

KNOWN = {"NATO", "UNICEF", "ISIS"}

ROWS = [
    ("IVAN PETROVICH is a director.", "Ivan Petrovich is a director."),
    ("The list names YUNUS-BEK EVKUROV and others.", "The list names Yunus-Bek Evkurov and others."),
    ("NATO and UNICEF met NATO UNICEF staff in May.", "NATO and UNICEF met NATO UNICEF staff in May."),
    ("The US SENATE voted on the bill on Monday.", "The US SENATE voted on the bill on Monday."),
    ("ALL OF THIS PARAGRAPH IS LOUD AND STAYS.", "ALL OF THIS PARAGRAPH IS LOUD AND STAYS."),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_names_in_capitals(text, expected):
    assert lower_capitals(text, KNOWN.__contains__) == expected
    assert len(expected) == len(text)
