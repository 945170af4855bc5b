"""A blind score is written once and read back as it was."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from benchmarks.quality.blind import HISTORY, Blind, freeze, history
from benchmarks.quality.judged import Judged
from benchmarks.quality.scores import Found, Scores, Share
from schema.errors import UsageError

SCORES = Scores(
    trigger=Found(5, 8, 20),
    claim=Found(4, 8, 20),
    core=Share(3, 9),
    factuality=Share(3, 4),
    inverted=Share(1, 2),
    speaker=Share(1, 3),
    statement=Found(2, 5, 6),
    predicates={"MEETS": Found(1, 1, 2), "SUPPLIES": Found(3, 7, 18)},
)
CLAIM = Judged("one", 10, 20, "Iran", "SUPPLIES", "Russia", "asserted", None)
ROUND = Blind(7, "abc1234", dt.date(2026, 11, 24), 2, SCORES, (CLAIM, replace(CLAIM, id="two")))


def test_what_is_frozen_is_read_back(tmp_path):
    path = tmp_path / "blind.yaml"
    assert history(path) == {}
    freeze(ROUND, path)
    other = replace(ROUND, round=8, sample=())
    freeze(other, path)
    assert history(path) == {7: ROUND, 8: other}


def test_a_round_is_frozen_once(tmp_path):
    path = tmp_path / "blind.yaml"
    freeze(ROUND, path)
    before = path.read_bytes()
    with pytest.raises(UsageError, match="2026-11-24"):
        freeze(replace(ROUND, commit="def5678"), path)
    assert path.read_bytes() == before


def test_the_history_of_the_project_can_be_read():
    scores = history(HISTORY)[2].scores
    assert scores.claim.precision == pytest.approx(0.597, abs=0.001)
    assert scores.claim.recall == pytest.approx(0.175, abs=0.001)
    assert len(history(HISTORY)[2].sample) == 100
