"""Which claims of ours and which rows of the annotation found each other, by the shared scorer's own rules."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from types import ModuleType

from benchmarks.quality.reading import Reading
from benchmarks.quality.shared import Annotated, Row

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Gold:
    """A claim of the annotation: all names of its parties as the scorer compares them, and where its evidence stands.

    `objects` is empty where the predicate is scored without one. `speaker` are the names of the innermost speaker.
    """

    row: Row
    subjects: frozenset[str]
    objects: frozenset[str]
    speaker: frozenset[str]
    places: tuple[Place, ...]

    @property
    def predicate(self) -> str:
        """The predicate's name."""
        return str(self.row["predicate"])


@dataclass(frozen=True, slots=True)
class Ours:
    """A claim of the extraction in one place; `place` is its evidence, `within` the statement that makes it."""

    predicate: str
    subject: str
    object: str | None
    goods: tuple[str, ...]
    factuality: str
    speaker: str | None
    rule: str
    place: Place
    within: Place
    subjects: frozenset[str]
    objects: frozenset[str]
    speakers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Hint:
    """A finding: a relation was seen in that statement, but a party could not be named."""

    predicate: str
    within: Place


@dataclass(frozen=True, slots=True)
class Known:
    """The names of the actors that the extraction knows in a sentence."""

    place: Place
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Matched:
    """One article: both sides, and the pairs (index of gold, index of ours) that agree in predicate and parties."""

    annotated: Annotated
    gold: tuple[Gold, ...]
    ours: tuple[Ours, ...]
    hints: tuple[Hint, ...]
    sentences: tuple[Known, ...]
    pairs: tuple[tuple[int, int], ...]

    @property
    def missed(self) -> list[Gold]:
        """Rows that no claim of ours matches."""
        hit = {g for g, _ in self.pairs}
        return [row for g, row in enumerate(self.gold) if g not in hit]

    @property
    def unmatched(self) -> list[Ours]:
        """Claims of ours that match no row."""
        hit = {p for _, p in self.pairs}
        return [claim for p, claim in enumerate(self.ours) if p not in hit]


def overlaps(one: Place, places: Collection[Place]) -> bool:
    """Whether a span shares a character with one of others."""
    return any(min(one[1], end) > max(one[0], start) for start, end in places)


def match(scorer: ModuleType, article: Annotated, reading: Reading) -> Matched:
    """Pairs an article's annotation with its reading; `scorer` is the shared `score_claims` module."""
    predicted = scorer.Predicted(list(reading.records))
    claims = [row for row in article.gold if row["kind"] == "claim"]
    places = {id(row): tuple(scorer.spans(article.article.text, row["evidence"])) for row in claims}

    def agree(row: Row, ours: tuple[Row, Row, Row]) -> bool:
        claim, statement, assertion = ours
        near = any(overlaps((r["start"], r["end"]), places[id(row)]) for r in (assertion, statement))
        return row["predicate"] == claim["predicate"] and near and bool(scorer.endpoints(row, claim, predicted))

    named = {r["id"]: r["name"] for r in reading.records if r["record"] in ("actor", "good")}
    return Matched(
        annotated=article,
        gold=tuple(_gold(scorer, row, places[id(row)]) for row in claims),
        ours=tuple(_ours(predicted.names, named, *parts) for parts in predicted.assertions),
        hints=tuple(
            Hint(r["predicate"], (said["start"], said["end"]))
            for r in reading.records
            if r["record"] == "finding" and (said := predicted.statements.get(r["statement"]))
        ),
        sentences=tuple(
            Known((s.start, s.end), frozenset(scorer.key(n) for a in s.actors for n in (a.name, *a.aliases)))
            for s in reading.sentences
        ),
        pairs=tuple(scorer.pair(claims, predicted.assertions, agree)),
    )


def _gold(scorer: ModuleType, row: Row, places: tuple[Place, ...]) -> Gold:
    alone = row["predicate"] == "DEVELOPS" or not row.get("object")
    return Gold(
        row,
        frozenset(scorer.gold_names(row, row["subject"])),
        frozenset() if alone else frozenset(scorer.gold_names(row, row["object"])),
        frozenset(scorer.gold_names(row, row["speakers"][0])) if row["speakers"] else frozenset(),
        places,
    )


def _ours(names: Callable[[str], set[str]], named: dict[str, str], claim: Row, statement: Row, assertion: Row) -> Ours:
    speaker = statement["speakers"][0] if statement["speakers"] else None
    return Ours(
        predicate=claim["predicate"],
        subject=named[claim["subject"]],
        object=named[claim["object"]] if claim["object"] else None,
        goods=tuple(named[good] for good in claim["goods"]),
        factuality=assertion["factuality"],
        speaker=named[speaker] if speaker else None,
        rule=assertion["rule"],
        place=(assertion["start"], assertion["end"]),
        within=(statement["start"], statement["end"]),
        subjects=frozenset(names(claim["subject"])),
        objects=frozenset(names(claim["object"])) if claim["object"] else frozenset(),
        speakers=frozenset(names(speaker)) if speaker else frozenset(),
    )
