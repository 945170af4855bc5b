"""Why a claim is missed or false, computed from the records alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from benchmarks.quality.matching import Gold, Matched, Ours, Place, overlaps

Kind = Literal["missed", "false", "flawed"]

MEANING: dict[tuple[Kind, str], str] = {
    ("missed", "who"): "a party of the annotated claim is no actor that the extraction knows in the sentence",
    ("missed", "trigger"): "both parties are known there, and no claim or finding of that predicate overlaps",
    ("missed", "argument"): "a claim or finding of that predicate overlaps, with other parties or without one",
    (
        "missed",
        "inference",
    ): "the annotation marks the claim as inferred: no words of the sentence state it",
    ("false", "who"): "a party of ours is named by no annotated claim or statement of the whole article",
    ("false", "trigger"): "an annotated claim relates the same two by another predicate there",
    ("false", "argument"): "an annotated claim of that predicate overlaps, with other parties",
    ("false", "twice"): "the annotated claim is there, and another claim of ours found it already",
    ("false", "unannotated"): "the annotation has both parties, but says nothing of that kind about them there",
    ("flawed", "factuality"): "parties and predicate are right, the factuality is not",
    ("flawed", "attribution"): "parties and predicate are right, the innermost speaker is not",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One miss, false claim or flaw: its cause, what is special about it, the claim in words, and where it stands."""

    kind: Kind
    cause: str
    detail: str
    matched: Matched
    claim: str
    place: Place

    @property
    def evidence(self) -> str:
        """The words on which the claim rests."""
        return " ".join(self.matched.annotated.article.text[slice(*self.place)].split())


def faults(articles: Iterable[Matched]) -> list[Fault]:
    """All of them, in the order of the articles."""
    return [fault for one in articles for fault in (*_missed(one), *_false(one), *_flawed(one))]


def why_missed(gold: Gold, matched: Matched) -> tuple[str, str]:
    """The cause of a miss and a detail of it; what lacks of an inferred claim besides is its detail."""
    cause, detail = _lacking(gold, matched)
    return ("inference", cause) if gold.row.get("form") == "inferred" else (cause, detail)


def why_false(ours: Ours, matched: Matched) -> tuple[str, str]:
    """The cause of a claim that matches nothing, and a detail of it."""
    there = [g for g in matched.gold if overlaps(ours.place, g.places)]
    same = [g for g in there if g.predicate == ours.predicate]
    if any(_same_two(g, ours) for g in same):
        return "twice", ""
    if same:
        return "argument", "; ".join(sorted({named(g.row["subject"], g.predicate, g.row["object"]) for g in same}))
    others = sorted({g.predicate for g in there if _same_two(g, ours)})
    if others:
        return "trigger", f"annotated as {', '.join(others)}"
    known = {name for g in matched.gold for name in (*g.subjects, *g.objects, *g.speaker)}
    unknown = [
        role for role, names in (("subject", ours.subjects), ("object", ours.objects)) if names and not names & known
    ]
    return ("who", " and ".join(unknown)) if unknown else ("unannotated", "")


def named(subject: str, predicate: str, object_: str | None, *goods: str) -> str:
    """A claim in words: 'China SUPPLIES Russia: drones'."""
    return f"{subject} {predicate} {object_ or '-'}" + (f": {', '.join(goods)}" if goods else "")


def _same_two(gold: Gold, ours: Ours) -> bool:
    forward = bool(gold.subjects & ours.subjects) and (not gold.objects or bool(gold.objects & ours.objects))
    return forward or bool(gold.subjects & ours.objects and gold.objects & ours.subjects)


def _lacking(gold: Gold, matched: Matched) -> tuple[str, str]:
    known = {name for s in matched.sentences if overlaps(s.place, gold.places) for name in s.names}
    lacking = [
        role for role, names in (("subject", gold.subjects), ("object", gold.objects)) if names and not names & known
    ]
    if lacking:
        return "who", " and ".join(lacking)
    there = [c for c in matched.ours if overlaps(c.place, gold.places) or overlaps(c.within, gold.places)]
    if any(c.predicate == gold.predicate for c in there):
        return "argument", "a claim with other parties"
    if any(h.predicate == gold.predicate and overlaps(h.within, gold.places) for h in matched.hints):
        return "argument", "a finding that lacks a party"
    others = sorted({c.predicate for c in there if overlaps(c.place, gold.places) and _same_two(gold, c)})
    return "trigger", f"the same two as {', '.join(others)}" if others else ""


def _missed(matched: Matched) -> Iterator[Fault]:
    for gold in matched.missed:
        row = gold.row
        words = named(row["subject"], row["predicate"], row["object"], *(row.get("goods") or ()))
        place = gold.places[0] if gold.places else (0, 0)
        yield Fault("missed", *why_missed(gold, matched), matched, f"{words} [{row['factuality']}]", place)


def _false(matched: Matched) -> Iterator[Fault]:
    for ours in matched.unmatched:
        yield Fault("false", *why_false(ours, matched), matched, in_words(ours), ours.place)


def _flawed(matched: Matched) -> Iterator[Fault]:
    for g, p in matched.pairs:
        gold, ours = matched.gold[g], matched.ours[p]
        if gold.row["factuality"] != ours.factuality:
            detail = f"{gold.row['factuality']} in the annotation"
            yield Fault("flawed", "factuality", detail, matched, in_words(ours), ours.place)
        if gold.speaker != ours.speakers and not gold.speaker & ours.speakers:
            detail = f"said by {(gold.row['speakers'] or ['the article'])[0]} in the annotation"
            yield Fault("flawed", "attribution", detail, matched, in_words(ours), ours.place)


def in_words(ours: Ours) -> str:
    """A claim of ours with its factuality and speaker."""
    said = f" according to {ours.speaker}" if ours.speaker else ""
    return f"{named(ours.subject, ours.predicate, ours.object, *ours.goods)} [{ours.factuality}]{said}"
