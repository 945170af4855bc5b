"""The judged sample: stable, and what its verdicts are worth."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benchmarks.quality.judged import SIZE, Judged, Precision, candidates, keep, read_verdicts, sample, with_verdicts
from schema.errors import InputError

CLAIM = Judged("one", 10, 20, "Iran", "SUPPLIES", "Russia", "asserted", None)
MANY = [replace(CLAIM, id=f"article {n}") for n in range(300)]


def test_candidates_are_the_claims_that_match_nothing(gold, ours, matched):
    supply = ("Iran", "SUPPLIES", "Russia")
    article = matched([gold(*supply)], [ours(*supply), ours("Iran", "MEETS", "Canada")], [(0, 0)])
    assert [c.claim for c in candidates([article])] == [("WRITTEN-one", "Iran", "MEETS", "Canada", "asserted", None)]


def test_the_sample_does_not_depend_on_the_order():
    assert sample(MANY) == sample(MANY[::-1])
    assert len(sample(MANY)) == SIZE


def test_a_few_claims_are_all_taken():
    assert sample(MANY[:7]) == sorted(MANY[:7], key=lambda claim: claim.id)


def test_other_claims_hardly_change_the_sample():
    assert len({c.id for c in sample(MANY)} - {c.id for c in sample(MANY[:-10])}) <= 10


def test_a_verdict_holds_while_the_claim_is_the_same():
    known = [replace(CLAIM, verdict="wrong", cause="who", reason="it was Syria")]
    moved, elsewhere, other = (
        replace(CLAIM, start=15, end=30),
        replace(CLAIM, start=40, end=50),
        replace(CLAIM, speaker="Iran"),
    )
    found = with_verdicts([CLAIM, moved, elsewhere, other], known)
    assert [claim.verdict for claim in found] == ["wrong", "wrong", None, None]
    assert (found[1].cause, found[1].reason, found[1].start) == ("who", "it was Syria", 15)


def test_judged_precision_extrapolates_the_sample():
    drawn = [replace(CLAIM, verdict=verdict) for verdict in ("right", "defensible", "defensible", "wrong", None)]
    precision = Precision(matched=60, predicted=100, sample=tuple(drawn))
    assert precision.unjudged == 1
    assert precision.value == pytest.approx((60 + 0.75 * 40) / 100)


def test_what_nobody_judged_counts_for_nothing():
    assert Precision(60, 100, (CLAIM,)).value == pytest.approx(0.6)
    assert Precision(0, 0, ()).value == 0


def test_verdicts_are_kept_once_the_newer_for_the_older(tmp_path):
    path = tmp_path / "verdicts.jsonl"
    assert read_verdicts(path) == []
    assert keep([replace(CLAIM, verdict="wrong"), MANY[0]], path) == 1
    assert keep([replace(CLAIM, verdict="right", reason="stands there"), replace(MANY[1], verdict="wrong")], path) == 2
    assert [(v.id, v.verdict) for v in read_verdicts(path)] == [("article 1", "wrong"), ("one", "right")]


@pytest.mark.parametrize("line", ["{", '{"id": "one"}', replace(CLAIM, verdict="so-so").line()])
def test_a_line_that_is_no_verdict_is_named(tmp_path, line):
    path = tmp_path / "verdicts.jsonl"
    path.write_text(f"{CLAIM.line()}\n{line}\n", encoding="utf8")
    with pytest.raises(InputError, match=r"verdicts\.jsonl:2"):
        read_verdicts(path)
