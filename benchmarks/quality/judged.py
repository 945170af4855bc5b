"""Judged precision: claims that match no annotation, drawn by lot, each read by a person against its sentence.

A verdict holds for every claim of the same article with the same parties, predicate, factuality and speaker whose
evidence overlaps, so that it outlives a change of the extractor that moves a comma.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Literal, get_args

from benchmarks.quality.matching import Matched, overlaps
from benchmarks.quality.scores import ratio
from schema.errors import InputError

VERDICTS = Path(__file__).with_name("verdicts.jsonl")
SIZE = 100
_SEED = "actorgraph"

Verdict = Literal["right", "defensible", "wrong"]


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim that no annotation has, and what a reader says of it; `cause` says what is wrong with a wrong one."""

    id: str
    start: int
    end: int
    subject: str
    predicate: str
    object: str | None
    factuality: str
    speaker: str | None
    verdict: Verdict | None = None
    cause: str | None = None
    reason: str = ""

    @property
    def claim(self) -> tuple[str | None, ...]:
        """What is judged, wherever in the article it stands."""
        return (self.id, self.subject, self.predicate, self.object, self.factuality, self.speaker)

    def line(self) -> str:
        """One line of `verdicts.jsonl`."""
        return json.dumps(asdict(self), ensure_ascii=False)


def candidates(articles: Iterable[Matched]) -> list[Judged]:
    """All claims of these articles that match no annotated row."""
    return [
        Judged(
            one.annotated.article.source,
            *ours.place,
            ours.subject,
            ours.predicate,
            ours.object,
            ours.factuality,
            ours.speaker,
        )
        for one in articles
        for ours in one.unmatched
    ]


def sample(claims: Iterable[Judged]) -> list[Judged]:
    """A random hundred of them, or all; a claim keeps its lot, so that changes elsewhere hardly change the sample."""
    return sorted(sorted(claims, key=_lot)[:SIZE], key=_place)


def with_verdicts(claims: Iterable[Judged], known: Sequence[Judged]) -> list[Judged]:
    """The claims with the verdicts that are known already."""
    by_claim: dict[tuple[str | None, ...], list[Judged]] = {}
    for verdict in known:
        by_claim.setdefault(verdict.claim, []).append(verdict)
    found = []
    for claim in claims:
        said = [v for v in by_claim.get(claim.claim, ()) if overlaps((claim.start, claim.end), [(v.start, v.end)])]
        last = said[-1] if said else claim
        found.append(replace(claim, verdict=last.verdict, cause=last.cause, reason=last.reason))
    return found


@dataclass(frozen=True, slots=True)
class Precision:
    """Judged precision of a set of claims: `matched` of `predicted` match the annotation, the sample is of the rest."""

    matched: int
    predicted: int
    sample: tuple[Judged, ...]

    @property
    def unjudged(self) -> int:
        """Claims of the sample without a verdict."""
        return sum(claim.verdict is None for claim in self.sample)

    def count(self, verdict: Verdict) -> int:
        """Claims of the sample with that verdict."""
        return sum(claim.verdict == verdict for claim in self.sample)

    @property
    def value(self) -> float:
        """(matched + the right or defensible share of the rest) of all; claims without a verdict count for nothing."""
        good = ratio(self.count("right") + self.count("defensible"), len(self.sample) - self.unjudged)
        return ratio(self.matched + good * (self.predicted - self.matched), self.predicted)


def read_verdicts(path: Path = VERDICTS) -> list[Judged]:
    """The verdicts of a file, none where it is not there; raises InputError with the line that is wrong."""
    if not path.exists():
        return []
    found = []
    for number, line in enumerate(path.read_text(encoding="utf8").splitlines(), start=1):
        try:
            raw = json.loads(line)
            claim = Judged(**{name: raw[name] for name in Judged.__dataclass_fields__ if name in raw})
        except (ValueError, TypeError) as error:
            raise InputError(f"{path}:{number}", f"is no verdict: {error}.") from error
        if claim.verdict is not None and claim.verdict not in get_args(Verdict):
            raise InputError(f"{path}:{number}", f"{claim.verdict!r} is no verdict.", f"Give {get_args(Verdict)}.")
        found.append(claim)
    return found


def keep(judged: Iterable[Judged], path: Path = VERDICTS) -> int:
    """Adds verdicts to those that are kept, the newer in the place of the older; returns how many there are then."""
    kept = {(v.claim, v.start): v for v in (*read_verdicts(path), *judged) if v.verdict is not None}
    lines = [verdict.line() + "\n" for verdict in sorted(kept.values(), key=_place)]
    path.write_text("".join(lines), encoding="utf8")
    return len(lines)


def _lot(claim: Judged) -> str:
    text = json.dumps([_SEED, *claim.claim, claim.start])
    return hashlib.sha256(text.encode()).hexdigest()


def _place(claim: Judged) -> tuple[str, ...]:
    return (claim.id, f"{claim.start:09}", f"{claim.end:09}", *(part or "" for part in claim.claim))
