"""Counting, and emptying without touching what is not ours."""

from __future__ import annotations

from graph.counts import clear, count
from graph.store import Step, Store
from graph.writer import load
from tests.graph.articles import article, supplies


def test_counts_and_clear(store: Store) -> None:
    assert count(store).empty
    block = article("a", [supplies("country:CN", "country:RU"), supplies("alliance:nato", "country:RU", "negated")])
    load(store, [block])
    found = count(store)
    assert found.nodes == {
        "Actor": 3,
        "Article": 1,
        "Statement": 2,
        "Claim": 2,
        "Country": 2,
        "Alliance": 1,
        "Organization": 1,
    }
    assert found.relationships == {"ABOUT": 2, "ASSERTS": 1, "NEGATES": 1, "OBJECT": 2, "REPORTS": 2, "SUBJECT": 2}
    assert found.derived == {"SUPPLIES": 1}
    assert clear(store) == 8
    assert count(store).empty


def test_nodes_of_others_stay(store: Store) -> None:
    store.write(Step("CREATE (:Recipe {id: 'soup'})-[:NEEDS]->(:Actor {id: 'country:CN'})"))
    try:
        assert clear(store) == 1
        assert store.read("MATCH (n) RETURN n.id AS id").rows == (("soup",),)
        assert count(store).empty
    finally:
        store.write(Step("MATCH (n:Recipe) DETACH DELETE n"))
