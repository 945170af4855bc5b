"""A short hand for record blocks: an article is its sentences, and each says who states which claims in which words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from schema import identifiers
from schema.records import (
    ActorRecord,
    ArticleRecord,
    AssertionRecord,
    ClaimRecord,
    Factuality,
    FindingRecord,
    Form,
    GoodRecord,
    Quantity,
    Record,
    StatementRecord,
    TimeSpan,
)

Block = list[Record]


@dataclass(frozen=True, slots=True)
class Claims:
    """One claim and how its statement presents it; `evidence` is the part of the sentence that carries it."""

    subject: str
    predicate: str
    object: str | None
    evidence: str
    goods: tuple[str, ...] = ()
    programme: str | None = None
    factuality: Factuality = "asserted"
    time: TimeSpan | None = None
    quantity: Quantity | None = None
    hedge: str | None = None

    def record(self) -> ClaimRecord:
        """The claim's record."""
        claim = identifiers.claim_id(self.predicate, self.subject, self.object, self.goods, self.programme)
        return ClaimRecord(
            id=claim,
            predicate=self.predicate,
            subject=self.subject,
            object=self.object,
            goods=self.goods,
            programme=self.programme,
        )


@dataclass(frozen=True, slots=True)
class Says:
    """An utterance: the words, who speaks (innermost first; nobody is the article itself), and the claims in it.
    `sentence` is the sentence it stands in, where that is longer than the utterance."""

    text: str
    speakers: tuple[str, ...] = ()
    claims: tuple[Claims, ...] = ()
    about: tuple[str, ...] = ()
    form: Form | None = None
    sentence: str | None = None
    missing: tuple[str, Mapping[str, str], tuple[str, ...]] | None = None


def block(
    source: str,
    says: Sequence[Says],
    known: Mapping[str, ActorRecord | GoodRecord],
    *,
    title: str | None = None,
    publisher: str | None = None,
    published: dt.date | None = None,
    url: str | None = None,
) -> Block:
    """The records of one article in the order of the contract, with the actors and goods that they name."""
    text = " ".join(dict.fromkeys(s.sentence or s.text for s in says))
    article = ArticleRecord(
        id=identifiers.article_id(url, text),
        source=source,
        title=title,
        publisher=publisher,
        published=published,
        url=url,
    )
    statements = [_statement(article.id, text, s) for s in says]
    claims = {c.record().id: c.record() for s in says for c in s.claims}
    assertions = [
        _assertion(statement, text, claim) for statement, s in zip(statements, says, strict=True) for claim in s.claims
    ]
    findings = [
        FindingRecord(
            statement=st.id, predicate=s.missing[0], roles=dict(s.missing[1]), missing=s.missing[2], rule="test"
        )
        for st, s in zip(statements, says, strict=True)
        if s.missing
    ]
    named = {i for st in statements for i in (*st.speakers, *st.about)} | {
        i for c in claims.values() for i in (c.subject, c.object, *c.goods) if i
    }
    used = [record for identifier, record in known.items() if identifier in named]
    return [
        article,
        *(r for r in used if isinstance(r, ActorRecord)),
        *(r for r in used if isinstance(r, GoodRecord)),
        *statements,
        *claims.values(),
        *assertions,
        *findings,
    ]


def _statement(article: str, text: str, says: Says) -> StatementRecord:
    sentence = says.sentence or says.text
    start = text.index(sentence) + sentence.index(says.text)
    end = start + len(says.text)
    return StatementRecord(
        id=identifiers.statement_id(article, start, end),
        article=article,
        start=start,
        end=end,
        text=says.text,
        form=says.form or ("indirect" if says.speakers else "narration"),
        speakers=says.speakers,
        about=says.about,
    )


def _assertion(statement: StatementRecord, text: str, claim: Claims) -> AssertionRecord:
    start = text.index(claim.evidence, statement.start)
    return AssertionRecord(
        statement=statement.id,
        claim=claim.record().id,
        factuality=claim.factuality,
        hedge=claim.hedge,
        start=start,
        end=start + len(claim.evidence),
        time=claim.time,
        quantity=claim.quantity,
        rule="test",
        confidence=0.9,
    )


def by_identifier(records: Iterable[ActorRecord | GoodRecord]) -> dict[str, ActorRecord | GoodRecord]:
    """Records by their identifier."""
    return {record.id: record for record in records}
