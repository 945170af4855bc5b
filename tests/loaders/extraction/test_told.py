"""Told: a definite noun comes back to a deed told before, a document speaks for its issuer."""

from __future__ import annotations

import datetime as dt

import pytest

from loaders.articles.article import Article
from loaders.extraction.pipeline import Pipeline
from schema.records import ActorRecord, ClaimRecord

Claim = tuple[str, str, str]

COMES_BACK = [
    ("Israel attacked Syria on Monday. Turkey condemned the attack.", ("Turkey", "CRITICIZES", "Israel")),
    ("Kenya urged Somalia to open the border. Somalia rejected the request.", ("Somalia", "REJECTS", "Kenya")),
    ("Canada sanctioned Belarus. Hungary criticized the decision.", ("Hungary", "CRITICIZES", "Canada")),
    ("A NATO statement accused China of arming Russia.", ("NATO", "ACCUSES", "China")),
    ("Kenya said the guns came from Chad, which denies having sold them.", ("Chad", "DENIES", "Kenya")),
    ("Norway said they carried arms, a charge denied by Russia.", ("Russia", "DENIES", "Norway")),
    ("Canada said the pilot erred; China disputed that.", ("China", "DENIES", "Canada")),
    ("In a declaration, NATO called China an enabler. The declaration urged China to go.", ("NATO", "URGES", "China")),
]
STAYS = [
    ("Israel attacked Syria on Monday. Turkey condemned an attack.", ("Turkey", "CRITICIZES", "Israel")),
    ("Israel attacked Syria on Monday. Israel condemned the attack.", ("Israel", "CRITICIZES", "Israel")),
    ("Israel attacked Syria on Monday. Turkey condemned the attack by gunmen.", ("Turkey", "CRITICIZES", "Israel")),
    ("Israel did not attack Syria. Turkey condemned the attack.", ("Turkey", "CRITICIZES", "Israel")),
]


def claims(pipeline: Pipeline, text: str) -> set[Claim]:
    records = pipeline.read(Article("told", text, published=dt.date(2024, 7, 11)))
    names = {r.id: r.name for r in records if isinstance(r, ActorRecord)}
    found = [r for r in records if isinstance(r, ClaimRecord)]
    return {(names[r.subject], r.predicate, names[r.object]) for r in found if r.object}


@pytest.mark.parametrize(("text", "claim"), COMES_BACK)
def test_deed_or_document_told_before(pipeline: Pipeline, text: str, claim: Claim) -> None:
    assert claim in claims(pipeline, text)


@pytest.mark.parametrize(("text", "claim"), STAYS)
def test_what_is_not_told_is_not_claimed(pipeline: Pipeline, text: str, claim: Claim) -> None:
    assert claim not in claims(pipeline, text)
