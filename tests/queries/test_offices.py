"""Who holds which office, and when."""

from __future__ import annotations

import datetime as dt

from tests.queries.answers import answer


def test_office_holders_with_those_to_come(loaded):
    assert answer(loaded, "office-holders", "person office stance since until", actor="NATO") == [
        ("Jens Stoltenberg", "NATO Secretary General Jens Stoltenberg", "asserts", dt.date(2014, 1, 1), None),
        ("Mark Rutte", "Mark Rutte will take over", "plans", dt.date(2024, 10, 1), None),
    ]


def test_office_holders_of_a_country_are_those_of_its_bodies(loaded):
    assert answer(loaded, "office-holders", "person body office article", actor="China") == [
        ("Lin Jian", "Chinese Foreign Ministry", "Foreign Ministry spokesman Lin Jian", "Beijing answers")
    ]


def test_offices_of_a_person(loaded):
    columns = "body office since sentence date"
    assert answer(loaded, "offices-of", columns, actor="Jens Stoltenberg") == [
        (
            "NATO",
            "NATO Secretary General Jens Stoltenberg",
            dt.date(2014, 1, 1),
            "NATO Secretary General Jens Stoltenberg has led the alliance since 2014.",
            dt.date(2024, 7, 10),
        )
    ]
