"""Records for tests of the writer: a first reading of an article, a later one, and another article."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from schema.identifiers import claim_id, statement_id
from schema.records import (
    ActorRecord,
    ActorTypeName,
    ArticleRecord,
    AssertionRecord,
    ClaimRecord,
    Factuality,
    FindingRecord,
    GoodRecord,
    Record,
    StatementRecord,
)

ACTORS: dict[str, tuple[ActorTypeName, str]] = {
    "country:CN": ("Country", "China"),
    "country:RU": ("Country", "Russia"),
    "country:US": ("Country", "United States"),
    "alliance:nato": ("Alliance", "NATO"),
    "person:lin-jian": ("Person", "Lin Jian"),
    "outlet:wire": ("MediaOutlet", "Wire"),
}
GOODS = {"good:drones": "drones", "good:chips": "chips"}
DAY = dt.date(2024, 7, 10)

Said = tuple[str, str, str | None, Factuality]


def article(
    name: str,
    said: Sequence[Said],
    *,
    speakers: tuple[str, ...] = (),
    goods: tuple[str, ...] = (),
    published: dt.date | None = DAY,
    publisher: str | None = "Paper",
    finding: bool = False,
) -> list[Record]:
    """A block in which each sentence of 100 characters makes one claim: (predicate, subject, object, factuality)."""
    head = ArticleRecord(id=f"article:{name}", source=f"{name}.txt", published=published, publisher=publisher)
    statements, claims, assertions = [], {}, []
    for number, (predicate, subject, object_, factuality) in enumerate(said):
        start, end = number * 100, number * 100 + 90
        statement = StatementRecord(
            id=statement_id(head.id, start, end),
            article=head.id,
            start=start,
            end=end,
            text=f"{subject} {predicate} {object_}",
            form="indirect" if speakers else "narration",
            speakers=speakers,
            about=(subject,),
        )
        claim = ClaimRecord(
            id=claim_id(predicate, subject, object_, goods, None),
            predicate=predicate,
            subject=subject,
            object=object_,
            goods=goods,
        )
        statements.append(statement)
        claims[claim.id] = claim
        assertions.append(
            AssertionRecord(
                statement=statement.id,
                claim=claim.id,
                factuality=factuality,
                start=start,
                end=end,
                rule="test",
                confidence=1,
            )
        )
    used = dict.fromkeys((*speakers, *(a for _, s, o, _ in said for a in (s, o) if a)))
    findings = [
        FindingRecord(statement=st.id, predicate="SUPPLIES", roles={"goods": "arms"}, missing=("subject",), rule="test")
        for st in statements[:1]
        if finding
    ]
    return [
        head,
        *(ActorRecord(id=a, type=ACTORS[a][0], name=ACTORS[a][1], aliases=(f"the {ACTORS[a][1]}",)) for a in used),
        *(GoodRecord(id=good, name=GOODS[good]) for good in goods),
        *statements,
        *claims.values(),
        *assertions,
        *findings,
    ]


def supplies(subject: str, object_: str, factuality: Factuality = "asserted") -> Said:
    """A sentence in which one actor supplies another."""
    return ("SUPPLIES", subject, object_, factuality)
