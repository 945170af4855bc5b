"""Which edges stand for a claim, and what they say of it."""

from __future__ import annotations

import datetime as dt

import pytest

from graph.derived import Edge, derive
from graph.property_graph import Claim, Support

EARLY, LATE = dt.date(2024, 1, 1), dt.date(2024, 7, 10)


def claim(
    predicate: str = "SUPPLIES", object_: str | None = "country:RU", goods: dict[str, str] | None = None
) -> Claim:
    return Claim("claim:1", predicate, "country:ZM", object_, goods or {}, None)


def support(
    statement: str, relation: str = "ASSERTS", voice: str = "Paper", published: dt.date | None = LATE
) -> Support:
    return Support(f"statement:{statement}", relation, f"article:{statement}", voice, published)


def only(edges: list[Edge]) -> Edge:
    (edge,) = edges
    return edge


def test_an_asserted_claim_counts_its_statements_voices_and_dates() -> None:
    found = [support("1", published=EARLY), support("2"), support("3", voice="NATO", published=None)]
    edge = only(list(derive(claim(goods={"good:b": "tools", "good:a": "chips"}), found)))
    assert edge.asserted
    assert edge.row == {
        "start": "country:ZM",
        "end": "country:RU",
        "claimId": "claim:1",
        "asserting": 3,
        "negating": 0,
        "sources": 2,
        "disputed": False,
        "goods": ["chips", "tools"],
        "firstReported": EARLY,
        "lastReported": LATE,
    }


def test_a_claim_that_some_deny_is_disputed_and_their_voices_are_not_its_sources() -> None:
    edge = only(list(derive(claim(), [support("1"), support("2", "NEGATES", "China", EARLY)])))
    assert (edge.row["asserting"], edge.row["negating"], edge.row["disputed"]) == (1, 1, True)
    assert (edge.row["sources"], edge.row["firstReported"]) == (1, LATE)


@pytest.mark.parametrize("relation", ["NEGATES", "SUPPOSES", "PLANS", "REQUESTS", "FORBIDS"])
def test_a_claim_that_nobody_asserts_has_no_edge(relation: str) -> None:
    assert not only(list(derive(claim(), [support("1", relation)]))).asserted


def test_two_assertions_in_one_statement_are_one_statement() -> None:
    assert only(list(derive(claim(), [support("1"), support("1")]))).row["asserting"] == 1


def test_a_symmetric_relation_points_from_the_smaller_identifier() -> None:
    edge = only(list(derive(claim("MEETS"), [support("1")])))
    assert (edge.row["start"], edge.row["end"]) == ("country:RU", "country:ZM")


def test_what_an_actor_develops_has_an_edge_to_each_good() -> None:
    edges = list(derive(claim("DEVELOPS", None, {"good:b": "tools", "good:a": "chips"}), [support("1")]))
    assert [(edge.kind.end, edge.row["end"]) for edge in edges] == [("Good", "good:a"), ("Good", "good:b")]


def test_a_claim_without_an_object_has_no_edge() -> None:
    assert not list(derive(claim("RESTRICTS", None), [support("1")]))
