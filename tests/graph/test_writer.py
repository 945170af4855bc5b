"""Loading: the same graph whatever the order, the number of times and the store."""

from __future__ import annotations

import dataclasses
import random

import pytest

from graph.memory import MemoryGraph
from graph.rows import Extractor
from graph.store import Store
from graph.summary import ArticleOutcome
from graph.writer import load
from schema.errors import StoreError
from schema.records import AssertionRecord, Quantity, Record
from tests.graph.articles import article, supplies
from tests.queries.corpus import blocks
from tests.stores import snapshot

CN, RU, US, NATO, LIN, WIRE = (
    "country:CN",
    "country:RU",
    "country:US",
    "alliance:nato",
    "person:lin-jian",
    "outlet:wire",
)
OFFICE = ("HOLDS_OFFICE", LIN, CN, "asserted")


def loaded(*articles: list[Record]) -> MemoryGraph:
    graph = MemoryGraph()
    for each in articles:
        load(graph, [each])
    return graph


def edges(graph: MemoryGraph, name: str) -> list[tuple[str, str, dict[str, object]]]:
    return [(edge.start, edge.end, edge.properties) for edge in graph.edges if edge.name == name]


def test_loading_twice_changes_nothing_and_says_so() -> None:
    graph = MemoryGraph()
    first = load(graph, blocks())
    before = snapshot(graph)
    second = load(graph, blocks())
    assert snapshot(graph) == before
    assert (first.articles_new, first.articles_unchanged) == (len(blocks()), 0)
    assert second == dataclasses.replace(
        second, articles_new=0, articles_unchanged=len(blocks()), statements=0, edges=0
    )
    assert first.changed
    assert not second.changed


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_articles_does_not_matter(seed: int) -> None:
    shuffled = blocks()
    random.Random(seed).shuffle(shuffled)
    assert snapshot(loaded(*shuffled)) == snapshot(loaded(*blocks()))


def test_one_at_a_time_is_the_same_as_all_at_once() -> None:
    together = MemoryGraph()
    load(together, blocks())
    assert snapshot(together) == snapshot(loaded(*blocks()))


def test_the_summary_counts() -> None:
    graph = loaded(article("old", [supplies(CN, RU)]))
    new = article("new", [supplies(CN, RU), supplies(US, RU)], speakers=(NATO,), goods=("good:drones",), finding=True)
    summary = load(graph, [new])
    assert (summary.actors_known, summary.actors_new) == (2, 2)
    assert (summary.goods_known, summary.goods_new) == (0, 1)
    assert (summary.claims_known, summary.claims_new) == (0, 2)
    assert (summary.statements, summary.assertions, summary.findings, summary.edges) == (2, 2, 1, 2)


def test_a_newer_text_replaces_the_statements_of_its_article() -> None:
    former = article("a", [supplies(CN, RU), supplies(US, RU)], goods=("good:drones",), finding=True)
    later = article("a", [supplies(CN, RU, "negated"), ("MEETS", US, NATO, "asserted")])
    graph = loaded(former)
    summary = load(graph, [later])
    assert summary.articles_replaced == 1
    assert snapshot(graph) == snapshot(loaded(later))


def test_what_another_article_supports_stays() -> None:
    other = article("b", [supplies(CN, RU), supplies(US, RU)], speakers=(WIRE,))
    former = article("a", [supplies(CN, RU), supplies(NATO, RU), OFFICE])
    later = article("a", [("MEETS", US, RU, "asserted")])
    assert snapshot(loaded(former, other, later)) == snapshot(loaded(other, later))


def test_replacing_keeps_when_a_claim_was_first_seen() -> None:
    graph = loaded(article("a", [supplies(CN, RU)]))
    claim = next(id_ for id_ in graph.nodes if id_.startswith("claim:"))
    graph.nodes[claim].properties["firstSeen"] = "2020-01-01T00:00:00+00:00"
    load(graph, [article("a", [supplies(CN, RU), supplies(US, RU)])])
    assert graph.nodes[claim].properties["firstSeen"] == "2020-01-01T00:00:00+00:00"
    assert str(graph.nodes[claim].properties["lastSeen"]) > "2026"


def test_another_version_of_the_extractor_reads_the_article_anew() -> None:
    graph = MemoryGraph()
    block = article("a", [supplies(CN, RU)])
    load(graph, [block], extractor=Extractor("reader", "1"))
    assert load(graph, [block], extractor=Extractor("reader", "1")).articles_unchanged == 1
    assert load(graph, [block], extractor=Extractor("reader", "2")).articles_replaced == 1
    assert [properties["extractorVersion"] for _, _, properties in edges(graph, "ASSERTS")] == ["2"]


def test_the_name_of_the_file_does_not_make_another_article() -> None:
    block = article("a", [supplies(CN, RU)])
    moved = [block[0].model_copy(update={"source": "elsewhere.txt"}), *block[1:]]
    assert load(loaded(block), [moved]).articles_unchanged == 1


def test_one_article_twice_in_a_load_is_written_once() -> None:
    heard: list[ArticleOutcome] = []
    block = article("a", [supplies(CN, RU)])
    load(MemoryGraph(), [block, article("b", [supplies(US, RU)]), block], on_article=heard.append)
    assert [(each.source, each.outcome) for each in heard] == [
        ("a.txt", "new"),
        ("b.txt", "new"),
        ("a.txt", "unchanged"),
    ]


def test_the_later_of_two_readings_in_one_load_stands() -> None:
    graph = MemoryGraph()
    later = article("a", [supplies(US, RU)])
    load(graph, [article("a", [supplies(CN, RU)]), later])
    assert snapshot(graph) == snapshot(loaded(later))


def test_an_interrupted_article_is_written_anew() -> None:
    graph = loaded(article("a", [supplies(CN, RU)]))
    whole = snapshot(graph)
    del graph.nodes["article:a"].properties["contentHash"]
    graph.edges = [edge for edge in graph.edges if edge.name != "SUPPLIES"]
    assert load(graph, [article("a", [supplies(CN, RU)])]).articles_replaced == 1
    assert snapshot(graph) == whole


def test_whoever_holds_an_office_is_an_official_as_long_as_somebody_says_so() -> None:
    graph = loaded(article("a", [OFFICE]))
    assert graph.nodes[LIN].labels == {"Actor", "Person", "Official"}
    load(graph, [article("a", [("HOLDS_OFFICE", LIN, CN, "planned")])])
    assert graph.nodes[LIN].labels == {"Actor", "Person"}


def test_actors_that_nothing_refers_to_are_not_written() -> None:
    block = article("a", [supplies(CN, RU)])
    spare = article("b", [supplies(US, NATO)])
    graph = loaded([block[0], *spare[1:3], *block[1:]])
    assert US not in graph.nodes


def test_a_record_against_the_schema_is_left_out_and_reported() -> None:
    block = article("a", [("HOLDS_OFFICE", CN, RU, "asserted"), supplies(US, RU)])
    graph = MemoryGraph()
    heard: list[ArticleOutcome] = []
    summary = load(graph, [block], on_article=heard.append)
    assert summary.rejects[0].reason == "the subject of HOLDS_OFFICE is Person, and country:CN is a Country"
    assert heard[0].rejects == summary.rejects
    assert [(start, end) for start, end, _ in edges(graph, "SUPPLIES")] == [(US, RU)]
    assert not edges(graph, "HOLDS_OFFICE")


def test_a_block_without_its_article_is_rejected_and_the_others_go_on() -> None:
    block = article("a", [supplies(CN, RU)])
    summary = load(MemoryGraph(), [block[1:], [], block])
    assert (summary.articles_rejected, summary.articles_new, summary.articles) == (2, 1, 3)
    assert len(summary.rejects) == 2


def test_lines_of_json_are_blocks_too() -> None:
    block = article("a", [supplies(CN, RU)], goods=("good:chips",))
    graph = MemoryGraph()
    load(graph, [[record.line() for record in block]])
    assert snapshot(graph) == snapshot(loaded(block))


def test_a_change_that_fails_leaves_nothing_behind() -> None:
    graph = loaded(article("a", [supplies(CN, RU)]))
    before = snapshot(graph)

    class Full(MemoryGraph):
        def _statements(self, articles: object) -> set[str]:
            raise StoreError("The disk is full.")

    broken = Full()
    broken.nodes, broken.edges = graph.nodes, graph.edges
    with pytest.raises(StoreError, match="full"):
        load(broken, [article("a", [supplies(CN, RU)], finding=True)])
    assert snapshot(broken) == before


class TestOnEveryStore:
    """The same graph as in memory, after every kind of change."""

    def test_the_corpus(self, store: Store) -> None:
        load(store, blocks())
        assert snapshot(store) == snapshot(loaded(*blocks()))
        assert load(store, blocks()).articles_unchanged == len(blocks())
        assert snapshot(store) == snapshot(loaded(*blocks()))

    def test_replacing(self, store: Store) -> None:
        kept = article("b", [supplies(US, RU), ("MEETS", RU, CN, "asserted")], speakers=(WIRE,), finding=True)
        former = article("a", [supplies(CN, RU), supplies(NATO, RU)], goods=("good:drones",), finding=True)
        later = article("a", [supplies(US, RU, "negated"), ("URGES", NATO, RU, "asserted")], published=None)
        for each in (kept, former, later):
            assert not load(store, [each]).rejects
        assert snapshot(store) == snapshot(loaded(kept, former, later)) == snapshot(loaded(kept, later))

    def test_an_office_comes_and_goes(self, store: Store) -> None:
        load(store, [article("a", [OFFICE]), article("b", [supplies(CN, RU)], speakers=(LIN,))])
        assert "Official" in snapshot(store)[0][LIN][0]
        load(store, [article("a", [supplies(CN, RU)])])
        assert snapshot(store)[0][LIN][0] == {"Actor", "Person"}

    def test_numbers_of_any_size(self, store: Store) -> None:
        block = article("a", [supplies(CN, RU), supplies(US, RU), supplies(NATO, RU)])
        amounts = iter((10**30, 2.5, 400))
        block = [
            record.model_copy(update={"quantity": Quantity(value=next(amounts), unit="USD", text="much")})
            if isinstance(record, AssertionRecord)
            else record
            for record in block
        ]
        load(store, [block])
        found = store.read("MATCH ()-[r:ASSERTS]->() RETURN r.quantity AS value ORDER BY value").rows
        assert found == ((2.5,), (400,), (1e30,))
