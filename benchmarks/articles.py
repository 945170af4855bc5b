"""Made-up articles with the structure of real ones: some actors are everywhere, most are rare, claims come back."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator, Sequence
from typing import TypeVar

from schema.identifiers import article_id, claim_id, statement_id
from schema.records import (
    ActorRecord,
    ArticleRecord,
    AssertionRecord,
    ClaimRecord,
    Factuality,
    GoodRecord,
    Record,
    StatementRecord,
)

_COUNTRIES, _PERSONS, _COMPANIES, _GOODS = 190, 3_000, 2_000, 400
_PREDICATES = ("SUPPLIES", "SANCTIONS", "ACCUSES", "URGES", "SUPPORTS", "MEETS", "CRITICIZES", "TRADES_WITH")
_FACTUALITY: tuple[Factuality, ...] = ("asserted",) * 7 + ("negated", "planned", "requested")
_WORDS = (
    *("officials", "said", "on", "Tuesday", "that", "the", "shipments", "of", "parts", "through", "the", "port"),
    *("had", "gone", "on", "despite", "the", "measures"),
)
_FIRST_DAY = dt.date(2015, 1, 1)
_T = TypeVar("_T")


def articles(number: int, statements: int = 20, seed: int = 1) -> Iterator[list[Record]]:
    """Blocks of records of that many articles, each with that many statements; the same for the same arguments."""
    chance = random.Random(seed)
    actors = _actors()
    goods = [GoodRecord(id=f"good:part-{n}", name=f"part {n}", category="component") for n in range(_GOODS)]
    for index in range(number):
        yield _article(index, statements, chance, actors, goods)


def _actors() -> list[ActorRecord]:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    codes = [a + b for a in letters for b in letters][:_COUNTRIES]
    return [
        *(ActorRecord(id=f"country:{c}", type="Country", name=f"Land {c}", country=c, aliases=(c,)) for c in codes),
        *(ActorRecord(id=f"person:p-{n}", type="Person", name=f"Person {n}") for n in range(_PERSONS)),
        *(ActorRecord(id=f"company:c-{n}", type="Company", name=f"Company {n}") for n in range(_COMPANIES)),
    ]


def _article(
    index: int, statements: int, chance: random.Random, actors: list[ActorRecord], goods: list[GoodRecord]
) -> list[Record]:
    text = f"article {index}"
    article = ArticleRecord(
        id=article_id(None, text),
        source=f"{index}.txt",
        title=text,
        publisher=f"Paper {index % 40}",
        published=_FIRST_DAY + dt.timedelta(days=index % 3_600),
    )
    cast = {_drawn(chance, actors).id: None for _ in range(12)}
    known = {actor.id: actor for actor in actors}
    spoken: list[StatementRecord] = []
    claims: dict[str, ClaimRecord] = {}
    assertions: list[AssertionRecord] = []
    position = 0
    for _ in range(statements):
        words = " ".join(chance.choices(_WORDS, k=22))
        end = position + len(words)
        speakers = (chance.choice(list(cast)),) if chance.random() < 0.6 else ()
        statement = StatementRecord(
            id=statement_id(article.id, position, end),
            article=article.id,
            start=position,
            end=end,
            text=words,
            form="indirect" if speakers else "narration",
            speakers=speakers,
            about=tuple(chance.sample(list(cast), 2)),
        )
        spoken.append(statement)
        for _ in range(chance.choice((0, 1, 1, 1, 2))):
            claim = _claim(chance, list(cast), goods)
            claims[claim.id] = claim
            assertions.append(
                AssertionRecord(
                    statement=statement.id,
                    claim=claim.id,
                    factuality=chance.choice(_FACTUALITY),
                    start=position,
                    end=end,
                    rule="benchmark",
                    confidence=0.8,
                )
            )
        position = end + 1
    used = {good for claim in claims.values() for good in claim.goods}
    return [
        article,
        *(known[actor] for actor in sorted(cast)),
        *(good for good in goods if good.id in used),
        *spoken,
        *claims.values(),
        *assertions,
    ]


def _claim(chance: random.Random, cast: list[str], goods: list[GoodRecord]) -> ClaimRecord:
    subject, object_ = chance.sample(cast, 2)
    predicate = chance.choice(_PREDICATES)
    named = (_drawn(chance, goods).id,) if predicate == "SUPPLIES" else ()
    return ClaimRecord(
        id=claim_id(predicate, subject, object_, named, None),
        predicate=predicate,
        subject=subject,
        object=object_,
        goods=named,
    )


def _drawn(chance: random.Random, ranked: Sequence[_T]) -> _T:
    """The first are drawn often, the last hardly ever, as names in news are."""
    return ranked[min(int(chance.paretovariate(0.6)) - 1, len(ranked) - 1)]
