"""The scores of a set of articles, as the shared scorer counts them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from benchmarks.quality.reading import Reading
from schema.errors import InputError


class Found(NamedTuple):
    """What was found rightly, what was found at all, and what there was to find."""

    hits: int
    predicted: int
    gold: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return ratio(self.hits, self.predicted)

    @property
    def recall(self) -> float:
        """The share of what there was that was found."""
        return ratio(self.hits, self.gold)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return ratio(2 * self.hits, self.predicted + self.gold)


class Share(NamedTuple):
    """So many of so many."""

    part: int
    whole: int

    @property
    def value(self) -> float:
        """The share, 0 of nothing."""
        return ratio(self.part, self.whole)


def ratio(part: float, whole: float) -> float:
    """A quotient that is 0 where there is nothing to divide by."""
    return part / whole if whole else 0.0


@dataclass(frozen=True, slots=True)
class Scores:
    """All measures of one set of articles; `inverted` counts claims stored as asserted though the text does not
    assert them, of those that it does not assert; `speaker` counts the claims that somebody makes."""

    trigger: Found
    claim: Found
    core: Share
    factuality: Share
    inverted: Share
    speaker: Share
    statement: Found
    predicates: Mapping[str, Found]


def score(shared: Path, read: Iterable[Reading]) -> Scores:
    """Runs the scorer of claims over these articles; raises InputError with its message where it fails."""
    chosen = list(read)
    with tempfile.TemporaryDirectory() as folder:
        ids, predicted = Path(folder, "ids"), Path(folder, "predicted")
        predicted.mkdir()
        ids.write_text("\n".join(r.article.source for r in chosen), encoding="utf8")
        for reading in chosen:
            write_records(predicted / f"{reading.article.source}.jsonl", reading)
        texts, gold = shared / "dev" / "articles.jsonl", shared / "dev" / "gold"
        printed = run(
            shared / "eval" / "score_claims.py",
            *("--texts", texts, "--gold", gold, "--pred", predicted, "--ids", ids, "--per-predicate"),
        )
    return parse(printed)


def parse(printed: str) -> Scores:
    """The scores from what the scorer printed."""
    lines = {
        line.split()[0]: [int(n) for n in re.findall(r"\((\d+)/|(?<=/)(\d+)\)", line) for n in n if n]
        for line in printed.splitlines()
        if line.strip()
    }
    inverted = re.search(r"inverted\s+(\d+) of (\d+)", printed)
    if inverted is None:
        raise InputError("score_claims.py", f"printed something else than scores: {printed[:200]!r}.")
    return Scores(
        trigger=_found(lines["trigger"]),
        claim=_found(lines["claim"]),
        core=Share(*lines["core"]),
        factuality=Share(*lines["factuality"]),
        inverted=Share(int(inverted[1]), int(inverted[2])),
        speaker=Share(*lines["speaker"][2:]),
        statement=_found(lines["statement"]),
        predicates={name: _found(numbers) for name, numbers in lines.items() if name.isupper()},
    )


def run(script: Path, *arguments: str | Path, given: str = "") -> str:
    """What a script of the shared folder prints; raises InputError with its last words where it fails."""
    command = [sys.executable, str(script), *map(str, arguments)]
    done = subprocess.run(command, input=given, capture_output=True, text=True, encoding="utf8")
    if done.returncode:
        raise InputError(str(script), f"failed: {done.stderr.strip()[-500:]}")
    return done.stdout


def write_records(path: Path, reading: Reading) -> None:
    """The records of an article, one a line."""
    path.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in reading.records), encoding="utf8")


def _found(numbers: list[int]) -> Found:
    hits, predicted, _, gold = numbers
    return Found(hits, predicted, gold)
