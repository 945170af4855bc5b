"""The JSON Schema accepts what the models print and refuses what the registry forbids."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from schema.json_schema import json_schema
from schema.records import (
    ActorRecord,
    ArticleRecord,
    AssertionRecord,
    ClaimRecord,
    FindingRecord,
    GoodRecord,
    Record,
    StatementRecord,
    TimeSpan,
)

CHINA, RUSSIA, TOOLS, LAVROV = "country:CN", "country:RU", "good:machine-tools", "person:sergei-lavrov"


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = json_schema()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def claim(predicate: str, subject: str, object_: str | None, *goods: str) -> ClaimRecord:
    return ClaimRecord(id="claim:1", predicate=predicate, subject=subject, object=object_, goods=goods)


def accepts(validator: Draft202012Validator, record: Record) -> bool:
    return validator.is_valid(json.loads(record.line()))


@pytest.mark.parametrize(
    "record",
    [
        ArticleRecord(id="article:1", source="-"),
        ActorRecord(id=CHINA, type="Country", name="China", country="CN", wikidata="Q148", aliases=("PRC",)),
        GoodRecord(id=TOOLS, name="machine tools", category="dual-use"),
        StatementRecord(id="statement:1:0-9", article="article:1", start=0, end=9, text="It does.", form="direct"),
        claim("SUPPLIES", CHINA, RUSSIA, TOOLS),
        claim("SUPPLIES", CHINA, None, TOOLS),
        claim("DENIES", CHINA, None),
        claim("DEVELOPS", CHINA, None, TOOLS),
        claim("HOLDS_OFFICE", LAVROV, RUSSIA),
        claim("RESTRICTS", CHINA, None),
        AssertionRecord(
            statement="statement:1:0-9",
            claim="claim:1",
            factuality="negated",
            start=0,
            end=9,
            time=TimeSpan(text="in July"),
            rule="supply.verb",
            confidence=0.9,
        ),
        FindingRecord(statement="statement:1:0-9", predicate="SUPPLIES", roles={}, missing=("subject",), rule="r"),
    ],
    ids=lambda r: f"{r.record} {getattr(r, 'predicate', '')}",
)
def test_accepts_what_the_models_print(validator: Draft202012Validator, record: Record) -> None:
    assert accepts(validator, record)


@pytest.mark.parametrize(
    "record",
    [
        claim("SANCTIONS", CHINA, None),
        claim("SUPPLIES", TOOLS, RUSSIA),
        claim("HOLDS_OFFICE", RUSSIA, LAVROV),
        claim("HOLDS_OFFICE", LAVROV, "person:vladimir-putin"),
        claim("DEVELOPS", CHINA, None),
        claim("DEVELOPS", CHINA, RUSSIA, TOOLS),
        claim("MEETS", CHINA, RUSSIA, TOOLS),
        claim("SELLS", CHINA, RUSSIA),
        claim("RESTRICTS", CHINA, TOOLS),
    ],
    ids=lambda r: f"{r.predicate} {r.subject} {r.object} {len(r.goods)}",
)
def test_refuses_what_the_registry_forbids(validator: Draft202012Validator, record: Record) -> None:
    assert not accepts(validator, record)


@pytest.mark.parametrize("missing", ["record", "source", "published"])
def test_every_key_of_the_contract_is_required(validator: Draft202012Validator, missing: str) -> None:
    row: dict[str, Any] = json.loads(ArticleRecord(id="article:1", source="-").line())
    assert validator.is_valid(row)
    del row[missing]
    assert not validator.is_valid(row)
