"""Every example of every frame file holds, every predicate has enough of them, and no trigger stands twice."""

from __future__ import annotations

import datetime as dt
from collections import Counter

import pytest

from loaders.articles.article import Article
from loaders.extraction.frames import Example, Frame, FrameFile, frame_files
from loaders.extraction.pipeline import Pipeline
from schema.records import ActorRecord, AssertionRecord, ClaimRecord, GoodRecord
from schema.registry import predicate

ENOUGH = {"core": 12, "further": 6}
CASES = [pytest.param(f, e, id=f"{f.predicate}: {e.text}") for f in frame_files() for e in f.examples]
FILES = [pytest.param(f, id=f.predicate) for f in frame_files()]

Relation = tuple[str, str, frozenset[str], str]


def expected(line: str) -> Relation:
    """'China > Russia: drones, parts [planned]' as parties, goods and factuality."""
    body, _, factuality = line.removesuffix("]").partition(" [")
    parties, _, goods = body.partition(": ")
    subject, _, object_ = parties.partition(" > ")
    return subject, object_, frozenset(g for g in goods.split(", ") if g), factuality or "asserted"


def extracted(pipeline: Pipeline, example: Example, name: str) -> set[Relation]:
    """What the pipeline reads from the example's text under the predicate."""
    records = pipeline.read(Article("example", example.text, published=dt.date(2024, 7, 11)))
    names = {r.id: r.name for r in records if isinstance(r, ActorRecord | GoodRecord)}
    claims = {r.id: r for r in records if isinstance(r, ClaimRecord) and r.predicate == name}
    return {
        (
            names[claim.subject],
            names[claim.object] if claim.object else "none",
            frozenset(names[g] for g in claim.goods),
            assertion.factuality,
        )
        for assertion in records
        if isinstance(assertion, AssertionRecord) and (claim := claims.get(assertion.claim)) is not None
    }


@pytest.mark.parametrize(("file", "example"), CASES)
def test_example_yields_what_its_file_says(pipeline: Pipeline, file: FrameFile, example: Example) -> None:
    assert extracted(pipeline, example, file.predicate) == {expected(line) for line in example.yields}


@pytest.mark.parametrize("file", FILES)
def test_predicate_has_enough_examples_for_and_against(file: FrameFile) -> None:
    assert len(file.examples) >= ENOUGH[predicate(file.predicate).tier]
    assert any(not e.yields for e in file.examples), "no example of a sentence that must yield nothing"
    texts = Counter(e.text for e in file.examples)
    assert [t for t, n in texts.items() if n > 1] == []


def triggers(frame: Frame) -> list[tuple[str, str]]:
    kinds = (("verb", frame.verbs), ("noun", frame.nouns), ("adjective", frame.adjectives))
    return [(kind, trigger) for kind, words in kinds for trigger in words]


@pytest.mark.parametrize("file", FILES)
def test_no_trigger_stands_twice_with_the_same_roles(file: FrameFile) -> None:
    seen = Counter(
        (
            trigger,
            tuple(sorted(frame.roles.items())),
            tuple(sorted(frame.require.items())),
            tuple(sorted(frame.without.items())),
            frame.goods,
        )
        for frame in file.frames
        for trigger in triggers(frame)
    )
    assert sorted(key[0] for key, n in seen.items() if n > 1) == []
