"""The records of one article so far, and whether the next one fits to them."""

from __future__ import annotations

import math
from collections.abc import Container

from schema.errors import did_you_mean
from schema.identifiers import claim_id, statement_id
from schema.programmes import programmes
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
from schema.registry import ANY_ACTOR, Predicate, actor_types, labels, predicates

# No index of a store takes keys of more than some 8,000 bytes, and no name is as long as this.
_LONGEST = 1_000


class Block:
    """What an article's admitted records have named. `made` are the claims that some statement makes."""

    def __init__(self, article: ArticleRecord) -> None:
        self.article = article
        self.claims: dict[str, ClaimRecord] = {}
        self.made: set[str] = set()
        self._actors: dict[str, ActorRecord] = {}
        self._goods: dict[str, GoodRecord] = {}
        self._statements: dict[str, StatementRecord] = {}

    def admit(self, record: Record) -> str | None:
        """Add the record and return None, or return why it does not fit."""
        names = (getattr(record, "id", ""), getattr(record, "name", ""))
        if any(len(name) > _LONGEST for name in names):
            return f"its identifier or name is longer than {_LONGEST} characters"
        match record:
            case ArticleRecord():
                return "a block has one article only"
            case ActorRecord():
                return self._actor(record)
            case GoodRecord():
                return self._good(record)
            case StatementRecord():
                return self._statement(record)
            case ClaimRecord():
                return self._claim(record)
            case AssertionRecord():
                return self._assertion(record)
            case FindingRecord():
                return self._finding(record)

    def _actor(self, record: ActorRecord) -> str | None:
        kind = actor_types().get(record.type)
        if kind is None:
            return f"there is no actor type {record.type}"
        if not record.id.startswith(f"{kind.prefix}:"):
            return f"the identifier of a {record.type} begins with '{kind.prefix}:'"
        if record.id in self._actors:
            return "this actor stands in the block already"
        self._actors[record.id] = record
        return None

    def _good(self, record: GoodRecord) -> str | None:
        if not record.id.startswith("good:"):
            return "the identifier of a good begins with 'good:'"
        if record.id in self._goods:
            return "this good stands in the block already"
        self._goods[record.id] = record
        return None

    def _statement(self, record: StatementRecord) -> str | None:
        if record.article != self.article.id:
            return f"it belongs to {record.article}, not to this block's {self.article.id}"
        if record.id != (right := statement_id(record.article, record.start, record.end)):
            return f"its identifier does not fit its article and place, which make {right}"
        if record.id in self._statements:
            return "this statement stands in the block already"
        named = (*record.speakers, *record.about, *((record.addressee,) if record.addressee else ()))
        if reason := self._unknown("actor", named, self._actors):
            return reason
        self._statements[record.id] = record
        return None

    def _claim(self, record: ClaimRecord) -> str | None:
        predicate = predicates().get(record.predicate)
        if predicate is None:
            return f"there is no predicate {record.predicate}.{did_you_mean(record.predicate, predicates())}"
        right = claim_id(record.predicate, record.subject, record.object, record.goods, record.programme)
        if record.id != right:
            return f"its identifier does not fit its parts, which make {right}"
        if record.id in self.claims:
            return "this claim stands in the block already"
        if record.programme and record.programme not in programmes():
            return f"there is no programme {record.programme}.{did_you_mean(record.programme, programmes())}"
        if reason := self._parties(record, predicate):
            return reason
        self.claims[record.id] = record
        return None

    def _parties(self, record: ClaimRecord, predicate: Predicate) -> str | None:
        actors = (record.subject, *((record.object,) if record.object else ()))
        unknown = self._unknown("actor", actors, self._actors) or self._unknown("good", record.goods, self._goods)
        if unknown:
            return unknown
        if predicate.symmetric and record.subject == record.object:
            return f"{predicate.name} holds between two actors, and both are {record.subject}"
        for part, given, rule in (
            ("an object", record.object, predicate.object),
            ("goods", record.goods, predicate.goods),
        ):
            if rule == "required" and not given:
                return f"{predicate.name} needs {part}"
            if rule == "none" and given:
                return f"{predicate.name} takes no {part.removeprefix('an ')}"
        return self._outside("subject", record.subject, predicate.domain, predicate) or (
            self._outside("object", record.object, predicate.range, predicate) if record.object else None
        )

    def _outside(self, part: str, actor: str, allowed: tuple[str, ...], predicate: Predicate) -> str | None:
        carried = labels(self._actors[actor].type)
        if ANY_ACTOR in allowed or set(allowed) & set(carried):
            return None
        return f"the {part} of {predicate.name} is {' or '.join(allowed)}, and {actor} is a {self._actors[actor].type}"

    def _assertion(self, record: AssertionRecord) -> str | None:
        statement = self._statements.get(record.statement)
        if statement is None:
            return f"it refers to the statement {record.statement}, which the block lacks or which was left out"
        if record.claim not in self.claims:
            return f"it refers to the claim {record.claim}, which the block lacks or which was left out"
        if not statement.start <= record.start < record.end <= statement.end:
            return (
                f"its evidence {record.start}-{record.end} is not inside its statement"
                f" {statement.start}-{statement.end}"
            )
        if record.quantity and not math.isfinite(record.quantity.value):
            return f"its quantity {record.quantity.value} is no number"
        self.made.add(record.claim)
        return None

    def _finding(self, record: FindingRecord) -> str | None:
        if record.statement not in self._statements:
            return f"it refers to the statement {record.statement}, which the block lacks or which was left out"
        if record.predicate not in predicates():
            return f"there is no predicate {record.predicate}.{did_you_mean(record.predicate, predicates())}"
        return None

    @staticmethod
    def _unknown(what: str, named: tuple[str, ...], known: Container[str]) -> str | None:
        missing = next((each for each in named if each not in known), None)
        return f"it refers to the {what} {missing}, which the block lacks or which was left out" if missing else None
