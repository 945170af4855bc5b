"""Parties that a clause leaves unsaid because the text has just named them."""

from __future__ import annotations

import datetime as dt

import pytest

from loaders.articles.article import Article
from loaders.extraction.pipeline import Pipeline
from schema.records import ActorRecord, ClaimRecord

Claim = tuple[str, str, str | None]


def claims(pipeline: Pipeline, text: str, publisher: str | None = None) -> set[Claim]:
    records = pipeline.read(Article("test", text, publisher=publisher, published=dt.date(2024, 7, 11)))
    names = {r.id: r.name for r in records if isinstance(r, ActorRecord)}
    found = (r for r in records if isinstance(r, ClaimRecord))
    return {(names[c.subject], c.predicate, names[c.object] if c.object else None) for c in found}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Canada sanctioned Rosneft. Also penalized were Gazprom and Huawei.", ("Canada", "SANCTIONS", "Huawei")),
        ("Canada sanctioned Rosneft. Gazprom was blacklisted as well.", ("Canada", "SANCTIONS", "Gazprom")),
        ("Ukraine sold Georgia tanks; Poland provided howitzers.", ("Poland", "SUPPLIES", "Georgia")),
        (
            "Australia has suspended defense ties with India and recalled its envoy.",
            ("Australia", "CUTS_TIES_WITH", "India"),
        ),
    ],
)
def test_the_text_has_just_named_the_party(pipeline: Pipeline, text: str, claim: Claim) -> None:
    assert claim in claims(pipeline, text)


def test_a_release_names_its_issuer_by_being_one(pipeline: Pipeline) -> None:
    found = claims(pipeline, "Rosneft is being designated under the order.", publisher="U.S. Department of State")
    assert ("U.S. Department of State", "SANCTIONS", "Rosneft") in found


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        ("Rosneft was blacklisted.", ("Canada", "SANCTIONS", "Rosneft")),
        ("Canada sanctioned Rosneft. Gazprom was blacklisted in 2014.", ("Canada", "SANCTIONS", "Gazprom")),
        ("Canada sanctioned Rosneft. The outfit blacklisted Gazprom.", ("Canada", "SANCTIONS", "Gazprom")),
        ("Ukraine sold Georgia tanks. It rained. Poland provided howitzers.", ("Poland", "SUPPLIES", "Georgia")),
        ("Canada lifted sanctions on Rosneft. Gazprom was blacklisted.", ("Canada", "SANCTIONS", "Gazprom")),
    ],
)
def test_nobody_is_guessed(pipeline: Pipeline, text: str, unwanted: Claim) -> None:
    assert unwanted not in claims(pipeline, text)
