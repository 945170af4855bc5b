"""Everything that one run of the scoreboard measured, and how it is measured."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.quality import blind, events, off_topic, speed
from benchmarks.quality.causes import Fault, faults
from benchmarks.quality.judged import Judged, Precision, candidates, read_verdicts, sample, with_verdicts
from benchmarks.quality.matching import Matched, match
from benchmarks.quality.reading import Reading, readings
from benchmarks.quality.scores import Scores, score
from benchmarks.quality.shared import Annotated, annotated, as_article, rows, scorer
from benchmarks.quality.table import Measure, of_articles, of_cost, of_events, of_seeds
from loaders.extraction.pipeline import Pipeline
from schema.errors import InputError

SEEDS = "seeds"


@dataclass(frozen=True, slots=True)
class Board:
    """The results. `sets` are the scores of all rounds together ('rounds'), each round, each genre, and the seeds."""

    rounds: Sequence[int]
    articles: Mapping[str, Annotated]
    sets: Mapping[str, Scores]
    history: Mapping[int, blind.Blind]
    precision: Precision
    seeds_precision: Precision
    blind_precision: Precision | None
    faults: Sequence[Fault]
    event_sentences: events.EventScores
    inventions: Sequence[str]
    cost: speed.Cost

    @property
    def last_blind(self) -> blind.Blind | None:
        """The blind score that counts: that of the last round which has one."""
        return self.history[max(self.history)] if self.history else None

    def measures(self) -> list[Measure]:
        """The rows of the table."""
        last = self.last_blind
        return [
            *of_articles(self.sets["rounds"], self.precision, last.scores if last else None, self.blind_precision),
            *of_seeds(self.sets[SEEDS], self.seeds_precision),
            *of_events(self.event_sentences, self.inventions),
            *of_cost(self.cost),
        ]


def measure(shared: Path, rounds: Sequence[int]) -> Board:
    """Runs everything; raises InputError where the shared folder lacks something."""
    pipeline = Pipeline()
    matched, read = _matched(shared, pipeline, [SEEDS, *(f"round {n}" for n in rounds)])
    if len({m.annotated.group for m in matched}) != len(rounds) + 1:
        raise InputError(str(shared), f"has no articles for one of the rounds {', '.join(map(str, rounds))}.")
    of_rounds = [m for m in matched if m.annotated.group != SEEDS]
    of_seeds = [m for m in matched if m.annotated.group == SEEDS]
    sets = _sets(shared, matched, read)
    verdicts = read_verdicts()
    scored_blind = blind.history()
    last = scored_blind[max(scored_blind)] if scored_blind else None
    _say("news sentences with one event")
    sentences = list(readings(pipeline, map(as_article, rows(shared / "dev" / events.SENTENCES))))
    event_scores = events.score_events(shared, sentences)
    del sentences
    _say("news off the topic")
    inventions = off_topic.inventions(readings(pipeline, map(as_article, rows(shared / "dev" / off_topic.ARTICLES))))
    _say("speed and memory")
    return Board(
        rounds=rounds,
        articles={m.annotated.article.source: m.annotated for m in matched},
        sets=sets,
        history=scored_blind,
        precision=_precision(sets["rounds"], sample(candidates(of_rounds)), verdicts),
        seeds_precision=_precision(sets[SEEDS], sample(candidates(of_seeds)), verdicts),
        blind_precision=_precision(last.scores, last.sample, verdicts) if last else None,
        faults=faults(of_rounds),
        event_sentences=event_scores,
        inventions=inventions,
        cost=speed.measure(),
    )


def score_blind(shared: Path, round_: int) -> tuple[Scores, int, list[Judged]]:
    """The scores of one round, the number of its articles, and a sample of the claims that match no annotation."""
    matched, read = _matched(shared, Pipeline(), [f"round {round_}"])
    if not matched:
        raise InputError(str(shared), f"has no articles of round {round_}.")
    return score(shared, read.values()), len(matched), sample(candidates(matched))


def _matched(shared: Path, pipeline: Pipeline, groups: Sequence[str]) -> tuple[list[Matched], dict[str, Reading]]:
    chosen = annotated(shared, groups)
    _say(f"{len(chosen)} annotated articles")
    read = {r.article.source: r for r in readings(pipeline, (one.article for one in chosen))}
    rules = scorer(shared, "score_claims")
    return [match(rules, one, read[one.article.source]) for one in chosen], read


def _sets(shared: Path, matched: Iterable[Matched], read: Mapping[str, Reading]) -> dict[str, Scores]:
    members: dict[str, list[Matched]] = {}
    for one in matched:
        seed = one.annotated.group == SEEDS
        for name in [SEEDS] if seed else ["rounds", one.annotated.group, one.annotated.genre]:
            members.setdefault(name, []).append(one)
    sets = {name: score(shared, (read[m.annotated.article.source] for m in some)) for name, some in members.items()}
    for name, some in members.items():
        if (hits := sum(len(m.pairs) for m in some)) != sets[name].claim.hits:
            raise InputError("score_claims.py", f"finds {sets[name].claim.hits} claims in {name}; causes know {hits}.")
    return sets


def _precision(scores: Scores, drawn: Sequence[Judged], verdicts: Sequence[Judged]) -> Precision:
    return Precision(scores.claim.hits, scores.claim.predicted, tuple(with_verdicts(drawn, verdicts)))


def _say(doing: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {doing}", file=sys.stderr, flush=True)
