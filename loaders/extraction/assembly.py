"""Assembly: the layers of a document become its block of records, in the order of the contract."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extraction.document import Document, Relation, Utterance
from schema.identifiers import claim_id, statement_id
from schema.records import (
    ActorRecord,
    ArticleRecord,
    AssertionRecord,
    ClaimRecord,
    FindingRecord,
    GoodRecord,
    Record,
    StatementRecord,
)


def assemble(document: Document, placed: Sequence[tuple[Relation, Utterance]]) -> list[Record]:
    """The records of one article: the article, then actors, goods, statements, claims, assertions and findings."""
    article = document.article.record()
    actors: dict[str, ActorRecord] = {}
    goods: dict[str, GoodRecord] = {}
    statements: dict[str, StatementRecord] = {}
    claims: dict[str, ClaimRecord] = {}
    assertions: dict[tuple[str, str, str], AssertionRecord] = {}
    findings: dict[tuple[str, str, str], FindingRecord] = {}
    about: dict[str, dict[str, None]] = {}
    for utterance in document.utterances:
        if utterance.speakers or utterance.form in ("direct", "mixed"):
            _statement(document, article, utterance, statements, actors)
    for relation, utterance in placed:
        statement = _statement(document, article, utterance, statements, actors)
        if relation.missing:
            roles = {k: v for k, v in relation.roles.items() if v}
            finding = FindingRecord(
                statement=statement,
                predicate=relation.predicate,
                roles=roles,
                missing=relation.missing,
                rule=relation.rule,
            )
            findings.setdefault((statement, relation.predicate, relation.rule + str(relation.start)), finding)
            continue
        assert relation.subject is not None
        for actor in (relation.subject, relation.object):
            if actor is not None:
                actors[actor.id] = actor
                about.setdefault(statement, {})[actor.id] = None
        for identifier, name, category in relation.goods:
            goods.setdefault(identifier, GoodRecord(id=identifier, name=name, category=category))
        claim = _claim(relation)
        claims.setdefault(claim.id, claim)
        start, end = _evidence(relation, utterance)
        key = (statement, claim.id, relation.factuality)
        if key not in assertions:
            assertions[key] = AssertionRecord(
                statement=statement,
                claim=claim.id,
                factuality=relation.factuality,
                hedge=relation.hedge,
                start=start,
                end=end,
                time=relation.time,
                quantity=relation.quantity,
                rule=relation.rule,
                confidence=relation.confidence,
            )
    with_about = [s.model_copy(update={"about": tuple(about.get(s.id, {}))}) for s in statements.values()]
    return [
        article,
        *sorted(actors.values(), key=lambda a: a.id),
        *sorted(goods.values(), key=lambda g: g.id),
        *sorted(with_about, key=lambda s: (s.start, -s.end)),
        *sorted(claims.values(), key=lambda c: c.id),
        *sorted(assertions.values(), key=lambda a: (a.start, a.end, a.claim, a.factuality, a.statement)),
        *sorted(findings.values(), key=lambda f: (f.statement, f.predicate, f.rule, sorted(f.roles.items()))),
    ]


def _evidence(relation: Relation, utterance: Utterance) -> tuple[int, int]:
    """The words that carry a claim, as far as they stand in the utterance that makes it."""
    start, end = max(relation.start, utterance.start), min(relation.end, utterance.end)
    return (start, end) if start < end else relation.passage.span(relation.trigger.i, relation.trigger.i + 1)


def _statement(
    document: Document,
    article: ArticleRecord,
    utterance: Utterance,
    statements: dict[str, StatementRecord],
    actors: dict[str, ActorRecord],
) -> str:
    identifier = statement_id(article.id, utterance.start, utterance.end)
    if identifier not in statements or (statements[identifier].form == "narration" and utterance.form != "narration"):
        for actor in (*utterance.speakers, *((utterance.addressee,) if utterance.addressee else ())):
            actors[actor.id] = actor
        statements[identifier] = StatementRecord(
            id=identifier,
            article=article.id,
            start=utterance.start,
            end=utterance.end,
            text=document.article.text[utterance.start : utterance.end],
            form=utterance.form,
            section=utterance.passage.block.section,
            speakers=tuple(s.id for s in utterance.speakers),
            addressee=utterance.addressee.id if utterance.addressee else None,
        )
    return identifier


def _claim(relation: Relation) -> ClaimRecord:
    assert relation.subject is not None
    object_ = relation.object.id if relation.object else None
    goods = tuple(sorted(g[0] for g in relation.goods))
    return ClaimRecord(
        id=claim_id(relation.predicate, relation.subject.id, object_, goods, relation.programme),
        predicate=relation.predicate,
        subject=relation.subject.id,
        object=object_,
        goods=goods,
        programme=relation.programme,
    )
