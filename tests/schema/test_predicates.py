"""The declarations in schema/predicates/: complete, consistent, and told apart."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from schema.registry import ANY_ACTOR, Predicate, actor_types, predicates

CORE = {
    "SUPPLIES",
    "SANCTIONS",
    "HOLDS_OFFICE",
    "MEMBER_OF",
    "PART_OF",
    "ACCUSES",
    "DENIES",
    "URGES",
    "CRITICIZES",
    "THREATENS",
    "SUPPORTS",
    "COOPERATES_WITH",
    "AGREES_WITH",
    "MEETS",
    "ATTACKS",
    "TRADES_WITH",
    "DEVELOPS",
    "OWNS",
}
FURTHER = {
    "REJECTS",
    "WARNS",
    "PROMISES",
    "PRAISES",
    "EASES",
    "CUTS_TIES_WITH",
    "DETAINS",
    "PROTESTS_AGAINST",
    "MOBILIZES_AGAINST",
    "RESTRICTS",
    "DEPENDS_ON",
    "LOCATED_IN",
    "OPPOSES",
}
SYMMETRIC = {"COOPERATES_WITH", "AGREES_WITH", "MEETS", "TRADES_WITH"}
LABELS_OF_OTHER_NODES = {"Actor", "Official", "Organization", "Good", "Article", "Statement", "Claim", "Programme"}


def every() -> list[Predicate]:
    return list(predicates().values())


def test_all_predicates_are_declared_in_their_tier() -> None:
    assert {p.name for p in every() if p.tier == "core"} == CORE
    assert {p.name for p in every() if p.tier == "further"} == FURTHER


def test_symmetric_ones_read_the_same_both_ways() -> None:
    assert {p.name for p in every() if p.symmetric} == SYMMETRIC
    for predicate in every():
        assert (predicate.label == predicate.reverse) == predicate.symmetric, predicate.name


@pytest.mark.parametrize("predicate", every(), ids=lambda p: p.name)
def test_a_file_has_the_name_of_its_predicate(predicate: Predicate) -> None:
    assert files("schema").joinpath("predicates", f"{predicate.name.lower()}.yaml").is_file()


@pytest.mark.parametrize("predicate", every(), ids=lambda p: p.name)
def test_domain_and_range_are_types(predicate: Predicate) -> None:
    allowed = {ANY_ACTOR, *actor_types()}
    assert predicate.domain
    assert set(predicate.domain) <= allowed
    if predicate.object == "none":
        assert predicate.range == ("Good",)
        assert predicate.goods == "required"
    else:
        assert predicate.range
        assert set(predicate.range) <= allowed


@pytest.mark.parametrize("predicate", every(), ids=lambda p: p.name)
def test_texts_are_sentences_and_misread_names_neighbours_that_exist(predicate: Predicate) -> None:
    assert predicate.gloss.endswith(".")
    assert predicate.misread.endswith(".")
    for name in re.findall(r"\b[A-Z]{3,}(?:_[A-Z]+)*\b", predicate.gloss + predicate.misread):
        assert name in predicates(), name
        if name in predicate.gloss:
            assert name != predicate.name


@pytest.mark.parametrize("predicate", every(), ids=lambda p: p.name)
def test_cameo_codes_are_codes(predicate: Predicate) -> None:
    for code in predicate.cameo:
        assert re.fullmatch(r"(?:0[1-9]|1\d|20)\d{1,2}", code), code


def test_a_label_and_a_relationship_type_never_share_a_name() -> None:
    labels = {name.upper() for name in LABELS_OF_OTHER_NODES | set(actor_types())}
    assert labels.isdisjoint(predicates())


def test_prefixes_of_actor_types_are_told_apart() -> None:
    prefixes = [kind.prefix for kind in actor_types().values()]
    assert len(set(prefixes)) == len(prefixes) == 9
    assert {name for name, kind in actor_types().items() if not kind.organization} == {
        "Country",
        "Person",
        "ActorGroup",
    }
