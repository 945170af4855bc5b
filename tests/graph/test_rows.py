"""From records to rows: what makes a reading another one, and what the graph keeps of a record."""

from __future__ import annotations

from graph import shape
from graph.rows import Extractor, article_rows, content_hash
from schema.identifiers import claim_id
from schema.records import AssertionRecord, ClaimRecord, Record
from tests.graph.articles import article, supplies

READER = Extractor("reader", "1")
CN, RU = "country:CN", "country:RU"


def block() -> list[Record]:
    return article("a", [supplies(CN, RU), supplies(RU, CN)], goods=("good:drones",), finding=True)


def test_the_order_of_records_makes_no_other_reading() -> None:
    assert content_hash(block(), READER) == content_hash(block()[::-1], READER)


def test_any_other_record_and_any_other_reader_do() -> None:
    hashes = {
        content_hash(block(), READER),
        content_hash(block()[:-1], READER),
        content_hash(block(), Extractor("reader", "2")),
        content_hash(article("a", [supplies(CN, RU), supplies(RU, CN, "negated")]), READER),
    }
    assert len(hashes) == 4


def test_an_actor_can_be_found_by_every_name_and_by_its_folded_name() -> None:
    row = article_rows(block(), READER).shared[shape.ACTOR][CN]
    assert (row["names"], row["key"], row["aliases"]) == ("China\nthe China", "china", ["the China"])


def test_two_findings_that_are_alike_are_two() -> None:
    records = block()
    rows = article_rows([*records, records[-1]], READER)
    first, second = rows.own_nodes[shape.FINDING]
    assert first["id"] != second["id"]
    assert first["roles"] == second["roles"] == '{"goods": "arms"}'


def test_the_same_assertion_twice_is_one() -> None:
    records = block()
    again = next(record for record in records if isinstance(record, AssertionRecord))
    rows = article_rows([*records, again], READER)
    assert len(rows.own_edges[shape.ASSERTIONS["asserted"]]) == 2
    assert [len(found) for found in rows.support.values()] == [1, 1]


def test_a_programme_comes_with_its_effect() -> None:
    records = article("a", [("SANCTIONS", CN, RU, "asserted")])
    former = next(record for record in records if isinstance(record, ClaimRecord))
    id_ = claim_id("SANCTIONS", CN, RU, (), "programme:US-BIS-EL")
    renamed = [
        record.model_copy(update={"id": id_, "programme": "programme:US-BIS-EL"})
        if record is former
        else record.model_copy(update={"claim": id_})
        if isinstance(record, AssertionRecord)
        else record
        for record in records
    ]
    (row,) = article_rows(renamed, READER).shared[shape.PROGRAMME].values()
    assert (row["name"], row["effect"]) == ("Entity List", "export control")
