"""Sanctions on and by an actor, with programme, reason and dates."""

from __future__ import annotations

import datetime as dt

from tests.queries.answers import answer

REASON = ["supplies Wagner Group (satellite imagery)"]
TREASURY, COMMERCE = "US Department of the Treasury", "US Department of Commerce"


def test_sanctions_on(loaded):
    rows = answer(loaded, "sanctions-on", "authority reason speakers article date", actor="Spacety China")
    assert rows == [
        (TREASURY, REASON, [TREASURY], "Treasury lists satellite firm", dt.date(2023, 1, 26)),
        (TREASURY, [], [], "undated.txt", None),
    ]


def test_the_programme_says_the_legal_effect(loaded):
    columns = "authority programme effect in_force date sentence"
    assert answer(loaded, "sanctions-on", columns, actor="Shandong Oree") == [
        (
            COMMERCE,
            "Entity List",
            "export control",
            dt.date(2024, 7, 3),
            dt.date(2024, 7, 5),
            "The US Department of Commerce added Shandong Oree to the Entity List on July 3.",
        )
    ]


def test_sanctions_since_a_day_leave_out_undated_articles(loaded):
    assert answer(loaded, "sanctions-on", "article", actor="Spacety China", since="2023-01-26") == [
        ("Treasury lists satellite firm",)
    ]


def test_sanctions_by_a_country_are_those_of_its_bodies_too(loaded):
    assert answer(loaded, "sanctions-by", "authority target reason", actor="Washington") == [
        (COMMERCE, "Shandong Oree", []),
        (TREASURY, "Spacety China", REASON),
        (TREASURY, "Spacety China", []),
        ("United States", "Iran", []),
    ]


def test_sanctions_by_a_body_are_its_own(loaded):
    assert answer(loaded, "sanctions-by", "target", actor=COMMERCE) == [("Shandong Oree",)]
