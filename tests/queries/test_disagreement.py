"""Claims that some assert and others deny."""

from __future__ import annotations

import datetime as dt

from tests.queries.answers import answer

CHINA = (
    "China",
    "SUPPLIES",
    "Russia",
    ["machine tools", "microchips"],
    ["Jens Stoltenberg", "NATO"],
    "China sells machine tools and microchips to Russia",
    "NATO names China",
    dt.date(2024, 7, 10),
    ["Lin Jian"],
    "China does not supply machine tools and microchips to Russia",
    "Beijing answers",
    dt.date(2024, 7, 11),
)
COLUMNS = (
    "subject predicate object goods asserted_by assertion assertion_article assertion_date"
    " denied_by denial denial_article denial_date"
)


def test_disputed_claims_have_both_sides(loaded):
    _, china, iran = answer(loaded, "disputed", COLUMNS)
    assert china == CHINA
    assert iran[:5] == ("Iran", "SUPPLIES", "Russia", ["drones"], ["Ukraine"])
    assert iran[8:10] == (["Iran"], "it had supplied drones to Russia")


def test_a_denial_of_weapons_is_one_of_missiles(loaded):
    columns = "subject object goods asserted_by assertion denied_by denial"
    denial = "Russia denied that it sells weapons to Iran."
    assert answer(loaded, "disputed", columns)[0] == (
        ("Russia", "Iran", ["missiles"], ["US officials"], "Russia sells missiles to Iran", ["Russia"], denial)
    )
    rows = answer(loaded, "supplied-by", "goods stance speakers denied_by", actor="Russia", since="2024-09-01")
    assert rows == [
        (["missiles"], "asserts", ["US officials"], ["Russia"]),
        (["weapons"], "negates", [], ["Russia"]),
    ]
    assert answer(loaded, "denials-of", "speakers denied sentence", actor="Russia") == [
        (["Russia"], "Russia supplies Iran (weapons)", denial)
    ]


def test_a_denial_of_what_nobody_asserts_is_no_dispute(loaded):
    assert ["weapons"] not in [goods for (goods,) in answer(loaded, "disputed", "goods")]


def test_disputes_of_one_kind(loaded):
    assert len(answer(loaded, "disputed", "subject", predicate="supplies")) == 3
    assert answer(loaded, "disputed", "subject", predicate="MEETS") == []


def test_a_country_denies_through_its_officials(loaded):
    assert answer(loaded, "denials-of", "speakers denied asserted_by sentence", actor="Beijing") == [
        (
            ["Lin Jian"],
            "China supplies Russia (machine tools, microchips)",
            ["Jens Stoltenberg", "NATO"],
            "China does not supply machine tools and microchips to Russia",
        ),
        (["Lin Jian"], "China supplies Russia (weapons)", [], "China does not provide weapons to Russia"),
    ]


def test_a_denial_stands_once_though_it_is_told_twice(loaded):
    assert answer(loaded, "denials-of", "speakers denied", actor="Iran") == [
        (["Iran"], "Iran supplies Russia (drones)")
    ]


def test_a_denial_of_an_unnamed_claim_is_kept(loaded):
    assert answer(loaded, "denials-of", "speakers denied sentence", actor="Taiwan") == [
        (["Taiwan"], "what Wire News says", "Taiwan denied the report of Wire News.")
    ]
