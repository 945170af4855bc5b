"""What the graph rests on: articles, single sources, the latest claims, findings for review."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.queries.answers import answer


@pytest.mark.parametrize("article", ["nato.txt", "https://example.org/nato", "names china"])
def test_an_article_is_found_by_source_address_or_title(loaded, article):
    rows = answer(loaded, "article-says", "speakers stance subject predicate object", article=article)
    assert rows == [
        ([], "asserts", "NATO", "ACCUSES", "China"),
        (["NATO"], "asserts", "China", "SUPPLIES", "Russia"),
        (["Jens Stoltenberg", "Wire News"], "asserts", "China", "SUPPLIES", "Russia"),
        ([], "asserts", "Jens Stoltenberg", "HOLDS_OFFICE", "NATO"),
        ([], "plans", "Mark Rutte", "HOLDS_OFFICE", "NATO"),
    ]


def test_evidence_is_cut_by_code_points(loaded):
    rows = answer(loaded, "article-says", "article evidence date", article="undated.txt")
    assert rows[0] == ("undated.txt", "met Mark Rutte", None)


def test_one_origin_is_a_single_source_however_often_it_is_repeated(loaded):
    rows = answer(loaded, "single-source", "subject object origin repeated article", predicate="SUPPLIES")
    assert rows[0] == ("Iran", "Russia", "Ukraine", 2, "Drones again")
    assert ("China", "Russia") not in [row[:2] for row in rows]
    assert ("Spacety China", "Wagner Group", "US Department of the Treasury", 1) in [row[:4] for row in rows]


def test_a_claim_of_two_sources_is_none(loaded):
    assert answer(loaded, "single-source", "subject object", predicate="SANCTIONS") == [
        ("US Department of Commerce", "Shandong Oree"),
        ("United States", "Iran"),
    ]


def test_latest_claims(loaded):
    rows = answer(loaded, "latest-claims", "date subject predicate object stance", limit=2)
    assert rows[0] == (dt.date(2024, 9, 1), "Iran", "SUPPLIES", "Russia", "asserts")
    assert rows[1][0] <= rows[0][0]
    assert len(answer(loaded, "latest-claims", "date", since="2024-07-11")) == 12
    kinds = answer(loaded, "latest-claims", "predicate", predicates=["URGES", "PRAISES"])
    assert kinds == [("URGES",), ("PRAISES",)]


def test_findings(loaded):
    columns = "predicate missing roles sentence article"
    expected = [
        (
            "SUPPLIES",
            ["subject"],
            '{"goods": "Missiles", "object": "Russia"}',
            "Missiles were shipped to Russia last year.",
            "Kyiv and Tehran quarrel over drones",
        )
    ]
    assert answer(loaded, "findings", columns) == expected
    assert answer(loaded, "findings", columns, predicate="SUPPLIES", since="2022-10-20") == expected
    assert answer(loaded, "findings", columns, predicate="MEETS") == []
