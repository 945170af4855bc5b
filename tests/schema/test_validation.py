"""What breaks the schema is left out with its reason, and what hangs on it goes too; nothing is bent to fit."""

from __future__ import annotations

import json

import pytest

from schema.records import ActorRecord, AssertionRecord, ClaimRecord, GoodRecord, Record, StatementRecord
from schema.validation import Reject, validate_block
from tests.graph.articles import article, supplies

CN, RU = "country:CN", "country:RU"


def block() -> list[Record]:
    return article("a", [supplies(CN, RU)], goods=("good:drones",), finding=True)


def changed(kind: type[Record], **fields: object) -> list[object]:
    """The block as mappings, with fields of the first record of that kind changed."""
    records = block()
    at = next(index for index, record in enumerate(records) if isinstance(record, kind))
    raw: list[object] = [json.loads(record.line()) for record in records]
    raw[at] = {**json.loads(records[at].line()), **fields}
    return raw


def reasons(raw: list[object]) -> list[str]:
    return [reject.reason for reject in validate_block(raw)[1]]


def test_a_good_block_is_kept_whole_in_every_form() -> None:
    records = block()
    for raw in (records, [json.loads(r.line()) for r in records], [r.line() for r in records]):
        assert validate_block(raw) == (records, [])


@pytest.mark.parametrize(
    ("kind", "fields", "reason"),
    [
        (ActorRecord, {"type": "Planet"}, "Input should be"),
        (ActorRecord, {"wikidata": "148"}, "should match pattern"),
        (ActorRecord, {"id": "person:cn"}, "the identifier of a Country begins with 'country:'"),
        (ActorRecord, {"nickname": "x"}, "Extra inputs"),
        (ActorRecord, {"name": "x" * 1_001}, "longer than 1000 characters"),
        (GoodRecord, {"id": "goods:drones"}, "begins with 'good:'"),
        (StatementRecord, {"end": 91}, "its identifier does not fit its article and place"),
        (StatementRecord, {"article": "article:b"}, "it belongs to article:b"),
        (StatementRecord, {"speakers": ["country:XX"]}, "the actor country:XX, which the block lacks"),
        (StatementRecord, {"start": 95}, "is after end"),
        (ClaimRecord, {"predicate": "SUPPLY"}, "there is no predicate SUPPLY. Did you mean SUPPLIES?"),
        (ClaimRecord, {"subject": RU}, "its identifier does not fit its parts"),
        (AssertionRecord, {"end": 95}, "its evidence 0-95 is not inside its statement 0-90"),
        (AssertionRecord, {"start": 90}, "its evidence 90-90 is not inside its statement"),
        (AssertionRecord, {"claim": "claim:x"}, "the claim claim:x, which the block lacks"),
        (AssertionRecord, {"factuality": "perhaps"}, "Input should be"),
        (AssertionRecord, {"time": {"start": "2024-13-01", "end": None, "text": "x"}}, "valid date"),
        (AssertionRecord, {"time": {"start": "2024-02-01", "end": "2024-01-01", "text": "x"}}, "is after end"),
        (AssertionRecord, {"quantity": {"value": float("inf"), "unit": "x", "text": "x"}}, "is no number"),
    ],
)
def test_one_wrong_field(kind: type[Record], fields: dict[str, object], reason: str) -> None:
    assert any(reason in each for each in reasons(changed(kind, **fields)))


@pytest.mark.parametrize(
    ("said", "goods", "reason"),
    [
        (
            ("HOLDS_OFFICE", CN, RU, "asserted"),
            (),
            "the subject of HOLDS_OFFICE is Person, and country:CN is a Country",
        ),
        (("LOCATED_IN", "outlet:wire", "alliance:nato", "asserted"), (), "the object of LOCATED_IN is Country"),
        (("MEETS", CN, CN, "asserted"), (), "MEETS holds between two actors, and both are country:CN"),
        (("ACCUSES", CN, RU, "asserted"), ("good:drones",), "ACCUSES takes no goods"),
        (("DEVELOPS", CN, None, "asserted"), (), "DEVELOPS needs goods"),
        (("DEVELOPS", CN, RU, "asserted"), ("good:drones",), "DEVELOPS takes no object"),
        (("URGES", CN, None, "asserted"), (), "URGES needs an object"),
    ],
)
def test_domain_range_and_parts(said: tuple[str, str, str | None, str], goods: tuple[str, ...], reason: str) -> None:
    predicate, subject, object_, _ = said
    found = reasons(list(article("a", [(predicate, subject, object_, "asserted")], goods=goods)))
    assert found[0].startswith(reason)
    assert found[1].startswith("it refers to the claim")


def test_a_known_programme_only() -> None:
    raw = changed(ClaimRecord, programme="programme:US-BIS-XX")
    assert "does not fit its parts" in reasons(raw)[0]


def test_what_hangs_on_a_rejected_record_goes_with_it() -> None:
    kept, rejects = validate_block(changed(StatementRecord, article="article:b"))
    assert [reject.record.split()[0] for reject in rejects] == ["statement", "claim", "assertion", "finding"]
    assert [record.record for record in kept] == ["article", "actor", "actor", "good"]


def test_a_claim_that_no_statement_makes() -> None:
    records = [record for record in block() if not isinstance(record, AssertionRecord)]
    assert reasons(list(records)) == ["no statement of the article makes this claim"]


def test_the_same_record_twice() -> None:
    records = block()
    actor = next(record for record in records if isinstance(record, ActorRecord))
    assert reasons([*records, actor]) == ["this actor stands in the block already"]


@pytest.mark.parametrize(
    ("raw", "source", "reason"),
    [
        ([], "a block of records", "there is no record in it"),
        (["{broken"], "a block of records", "Invalid JSON"),
        ([{"record": "article", "id": "a", "source": "f.txt"}], "f.txt", "should match pattern"),
        (block()[1:], "a block of records", "a block begins with the record of its article"),
    ],
)
def test_a_block_without_its_article_has_no_records(raw: list[object], source: str, reason: str) -> None:
    kept, (reject,) = validate_block(raw)
    assert kept == []
    assert reject.source == source
    assert reason in reject.reason


def test_a_reject_says_where_and_what() -> None:
    reject = validate_block(changed(GoodRecord, id="goods:drones"))[1][0]
    assert reject == Reject("a.txt", 4, "good goods:drones", "the identifier of a good begins with 'good:'")
    assert str(reject) == "a.txt, record 4 (good goods:drones): the identifier of a good begins with 'good:'"
