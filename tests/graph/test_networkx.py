"""The actors and their derived edges as networkx sees them."""

from __future__ import annotations

import datetime as dt

import pytest

from graph import load, to_networkx
from graph.store import Store
from schema.errors import UsageError
from tests.graph.articles import article, supplies


def test_to_networkx(store: Store) -> None:
    old = article("old", [("MEETS", "country:RU", "country:CN", "asserted")], published=dt.date(2020, 1, 1))
    new = article("new", [supplies("country:CN", "country:RU"), supplies("country:US", "country:RU", "negated")])
    load(store, [old, new])

    graph = to_networkx(store)
    assert sorted(graph.nodes) == ["country:CN", "country:RU"]
    assert graph.nodes["country:CN"]["name"] == "China"
    assert graph.nodes["country:CN"]["labels"] == ("Actor", "Country")
    edges = {properties["predicate"]: (start, end, properties) for start, end, properties in graph.edges(data=True)}
    start, end, supplied = edges["SUPPLIES"]
    assert (start, end) == ("country:CN", "country:RU")
    assert supplied["lastReported"] == dt.date(2024, 7, 10)
    assert (supplied["asserting"], supplied["disputed"]) == (1, False)
    assert graph.has_edge("country:CN", "country:RU", key=supplied["claimId"])
    assert edges["MEETS"][:2] == ("country:CN", "country:RU")

    only = to_networkx(store, predicates=["MEETS"])
    assert [properties["predicate"] for _, _, properties in only.edges(data=True)] == ["MEETS"]
    recent = to_networkx(store, since=dt.date(2021, 1, 1))
    assert [properties["predicate"] for _, _, properties in recent.edges(data=True)] == ["SUPPLIES"]
    with pytest.raises(UsageError, match="Did you mean MEETS"):
        to_networkx(store, predicates=["MEET"])
