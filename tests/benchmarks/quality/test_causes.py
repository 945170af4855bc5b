"""Each cause on a claim that lacks nothing else."""

from __future__ import annotations

import pytest

from benchmarks.quality.causes import MEANING, faults, why_false, why_missed
from benchmarks.quality.matching import Hint

SUPPLY = ("Iran", "SUPPLIES", "Russia")


@pytest.mark.parametrize(
    ("known", "detail"),
    [(["Iran"], "object"), (["Russia"], "subject"), ([], "subject and object")],
)
def test_a_party_that_nobody_knows_in_the_sentence_is_who(gold, matched, known, detail):
    assert why_missed(gold(*SUPPLY), matched(known=known)) == ("who", detail)


def test_an_actor_of_another_sentence_does_not_count(gold, matched):
    assert why_missed(gold("Iran", "ACCUSES", "Canada"), matched(known=["Iran"])) == ("who", "object")


def test_a_claim_without_an_object_needs_its_subject_only(gold, matched):
    assert why_missed(gold("Iran", "DENIES", None), matched(known=["Iran"])) == ("trigger", "")


def test_nothing_of_that_predicate_is_trigger(gold, matched):
    assert why_missed(gold(*SUPPLY), matched()) == ("trigger", "")


def test_another_relation_of_the_same_two_is_said(gold, ours, matched):
    other = ours("Iran", "TRADES_WITH", "Russia")
    assert why_missed(gold(*SUPPLY), matched(claims=[other])) == ("trigger", "the same two as TRADES_WITH")


def test_a_claim_with_other_parties_is_argument(gold, ours, matched):
    other = ours("Iran", "SUPPLIES", "Canada")
    assert why_missed(gold(*SUPPLY), matched(claims=[other]))[0] == "argument"


def test_a_finding_of_that_predicate_is_argument(gold, matched):
    found, elsewhere = Hint("SUPPLIES", (0, 10)), Hint("SUPPLIES", (40, 50))
    assert why_missed(gold(*SUPPLY), matched(hints=[found])) == ("argument", "a finding that lacks a party")
    assert why_missed(gold(*SUPPLY), matched(hints=[elsewhere])) == ("trigger", "")


def test_an_inferred_claim_is_inference_whatever_lacks(gold, matched):
    assert why_missed(gold(*SUPPLY, form="inferred"), matched(known=[])) == ("inference", "who")


@pytest.mark.parametrize(
    ("claim", "cause"),
    [
        (("Iran", "SUPPLIES", "Canada"), "argument"),
        (SUPPLY, "twice"),
        (("Iran", "TRADES_WITH", "Russia"), "trigger"),
        (("Russia", "TRADES_WITH", "Iran"), "trigger"),
        (("Kyiv", "ACCUSES", "Iran"), "who"),
        (("Canada", "ACCUSES", "Iran"), "unannotated"),
    ],
)
def test_why_a_claim_is_false(gold, ours, matched, claim, cause):
    annotation = [gold(*SUPPLY), gold("Canada", "CRITICIZES", "Iran", (39, 65))]
    assert why_false(ours(*claim), matched(annotation))[0] == cause


def test_a_found_claim_may_be_flawed(gold, ours, matched):
    annotation = [gold(*SUPPLY, factuality="planned", speakers=["Kyiv"])]
    found = faults([matched(annotation, [ours(*SUPPLY)], [(0, 0)])])
    assert [(fault.kind, fault.cause) for fault in found] == [("flawed", "factuality"), ("flawed", "attribution")]
    assert not faults([matched(annotation, [ours(*SUPPLY, factuality="planned", speaker="Kyiv")], [(0, 0)])])


def test_every_fault_has_a_meaning_and_its_words(gold, ours, matched):
    found = faults([matched([gold(*SUPPLY)], [ours("Iran", "SUPPLIES", "Canada", (39, 65))])])
    assert [(fault.kind, fault.claim, fault.evidence) for fault in found] == [
        ("missed", "Iran SUPPLIES Russia [asserted]", "Iran sold drones to Russia, Kyiv said."),
        ("false", "Iran SUPPLIES Canada [asserted]", "Canada condemned the sale."),
    ]
    assert all((fault.kind, fault.cause) in MEANING for fault in found)
