"""The history of blind scores: what a round scored before anybody read it. A score is written once and never again.

`blind.yaml` has the scores, `blind_samples.jsonl` the sample of unmatched claims of the same run, so that a reader can
judge them after the extractor has changed.
"""

from __future__ import annotations

import datetime as dt
import json
import subprocess
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import yaml

from benchmarks.quality.judged import Judged, read_verdicts
from benchmarks.quality.scores import Found, Scores, Share
from benchmarks.quality.shared import ROOT
from schema.errors import UsageError

HISTORY = Path(__file__).with_name("blind.yaml")


@dataclass(frozen=True, slots=True)
class Blind:
    """What a round scored blind: when, by which commit, and a sample of the claims that matched no annotation."""

    round: int
    commit: str
    date: dt.date
    articles: int
    scores: Scores
    sample: tuple[Judged, ...]


def history(path: Path = HISTORY) -> dict[int, Blind]:
    """The blind scores by round; none where the file is not there."""
    entries = yaml.safe_load(path.read_text(encoding="utf8")) if path.exists() else []
    samples = _samples(path)
    rows = samples.read_text(encoding="utf8").splitlines() if samples.exists() else []
    of_round: dict[int, list[Judged]] = {}
    for row, claim in zip(rows, read_verdicts(samples), strict=True):
        of_round.setdefault(json.loads(row)["round"], []).append(claim)
    return {entry["round"]: _parsed(entry, of_round.get(entry["round"], ())) for entry in entries}


def freeze(blind: Blind, path: Path = HISTORY) -> None:
    """Adds a round's blind scores; raises UsageError where it has some already."""
    known = history(path)
    if blind.round in known:
        raise UsageError(
            f"Round {blind.round} was scored blind on {known[blind.round].date}. What was read since is not blind."
        )
    entry: dict[str, Any] = {"round": blind.round, "commit": blind.commit, "date": blind.date}
    entry["articles"] = blind.articles
    entry |= {name: list(getattr(blind.scores, name)) for name in ("trigger", "claim", "core", "factuality")}
    entry |= {name: list(getattr(blind.scores, name)) for name in ("inverted", "speaker", "statement")}
    entry["predicates"] = {name: list(found) for name, found in blind.scores.predicates.items()}
    with path.open("a", encoding="utf8") as file:
        file.write(yaml.safe_dump([entry], sort_keys=False, default_flow_style=None, width=100))
    with _samples(path).open("a", encoding="utf8") as file:
        file.writelines(
            json.dumps({"round": blind.round, **asdict(c)}, ensure_ascii=False) + "\n" for c in blind.sample
        )


def commit() -> str:
    """The commit whose extraction is scored; raises UsageError where the tree has changes that it lacks."""
    changed = _git("status", "--porcelain", "--", "loaders", "schema", "benchmarks/quality")
    if changed:
        raise UsageError(f"Commit first, so that the blind score is that of a commit. Changed:\n{changed}")
    return _git("rev-parse", "--short", "HEAD")


def _git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def _samples(path: Path) -> Path:
    return path.with_name("blind_samples.jsonl")


def _parsed(entry: dict[str, Any], sample: Iterable[Judged]) -> Blind:
    scores = Scores(
        trigger=Found(*entry["trigger"]),
        claim=Found(*entry["claim"]),
        core=Share(*entry["core"]),
        factuality=Share(*entry["factuality"]),
        inverted=Share(*entry["inverted"]),
        speaker=Share(*entry["speaker"]),
        statement=Found(*entry["statement"]),
        predicates={name: Found(*counts) for name, counts in entry["predicates"].items()},
    )
    return Blind(entry["round"], entry["commit"], entry["date"], entry["articles"], scores, tuple(sample))
