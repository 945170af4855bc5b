"""The scoreboard on two made-up articles with made-up gold, by the scorers of the shared folder."""

from __future__ import annotations

import json
import os

import pytest

from benchmarks.quality.board import score_blind
from benchmarks.quality.causes import faults
from benchmarks.quality.matching import match
from benchmarks.quality.reading import readings
from benchmarks.quality.scores import Found, score
from benchmarks.quality.shared import SHARED, annotated, scorer
from loaders.extraction.pipeline import Pipeline

needs_scorers = pytest.mark.skipif(
    not (SHARED / "eval").is_dir() and "CI" not in os.environ, reason="the shared folder with the scorers is not here"
)

ONE = "Canada sanctioned Belarus on Monday. Iran sold drones to Russia."
OTHER = "Canada threatened to sanction Belarus, Maria Lindqvist said."


def _claim(subject, predicate, object_, evidence, **fields):
    row = {"kind": "claim", "subject": subject, "predicate": predicate, "object": object_, "evidence": evidence}
    row |= {"goods": [], "factuality": "asserted", "speakers": [], "tier": "core", "form": "verb"}
    return row | fields


GOLD = {
    "WRITTEN-one": [
        _claim("Canada", "SANCTIONS", "Belarus", "Canada sanctioned Belarus"),
        _claim("Iran", "SUPPLIES", "Syria", "Iran sold drones", goods=["drones"]),
    ],
    "WRITTEN-other": [_claim("Canada", "THREATENS", "Belarus", "Canada threatened", tier="ext")],
}


@pytest.fixture
def shared(tmp_path):
    """A shared folder with the real scorers, and articles of the rounds 1 and 9."""
    (tmp_path / "eval").symlink_to(SHARED / "eval")
    gold = tmp_path / "dev" / "gold"
    gold.mkdir(parents=True)
    texts = {"WRITTEN-one": (ONE, 1), "WRITTEN-other": (OTHER, 9)}
    lines = [{"id": i, "text": text, "round": number, "date": "2024-07-11"} for i, (text, number) in texts.items()]
    (tmp_path / "dev" / "articles.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf8")
    for name, rows in GOLD.items():
        (gold / f"{name}.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf8")
    return tmp_path


@pytest.fixture(scope="module")
def pipeline():
    return Pipeline()


@needs_scorers
def test_matching_agrees_with_the_scorer(shared, pipeline):
    (article,) = annotated(shared, ["round 1"])
    (reading,) = readings(pipeline, [article.article])
    one = match(scorer(shared, "score_claims"), article, reading)
    scores = score(shared, [reading])
    assert scores.claim == Found(len(one.pairs), len(one.ours), len(one.gold)) == Found(1, 2, 2)
    assert [(fault.kind, fault.cause, fault.detail) for fault in faults([one])] == [
        ("missed", "who", "object"),
        ("false", "argument", "Iran SUPPLIES Syria"),
    ]


@needs_scorers
def test_actors_are_known_by_sentence(shared, pipeline):
    (article,) = annotated(shared, ["round 1"])
    (reading,) = readings(pipeline, [article.article])
    assert [{actor.name for actor in s.actors} for s in reading.sentences] == [
        {"Canada", "Belarus"},
        {"Iran", "Russia"},
    ]


@needs_scorers
def test_a_blind_score_opens_its_own_round_only(shared):
    (shared / "dev" / "gold" / "WRITTEN-one.jsonl").unlink()
    scores, articles, drawn = score_blind(shared, 9)
    assert (articles, scores.claim.gold, scores.claim.hits) == (1, 1, 1)
    assert {claim.id for claim in drawn} <= {"WRITTEN-other"}
