"""Triggers: which words of a sentence call up which frames."""

from __future__ import annotations

import pytest

from loaders.extraction.frames import Frame
from loaders.extraction.triggers import FrameIndex, frame_index

ROLES = {"subject": ("subject",), "object": ("object",)}
BACK = Frame(id="back", predicate="SUPPORTS", verbs=("back",), roles=ROLES)
BACK_OUT = Frame(id="back-out", predicate="REJECTS", verbs=("back out of",), roles=ROLES)
EMBARGO = Frame(id="embargo", predicate="SANCTIONS", nouns=("arms embargo",), roles=ROLES)
HOSTILE = Frame(id="hostile", predicate="OPPOSES", adjectives=("hostile",), roles=ROLES)
WAR = Frame(id="war", predicate="ATTACKS", verbs=("launch",), roles=ROLES, require={"object": ("war",)})
STRIKE = Frame(id="strike", predicate="ATTACKS", verbs=("strike",), roles=ROLES, without={"object": ("deal",)})
INDEX = FrameIndex([BACK, BACK_OUT, EMBARGO, HOSTILE, WAR, STRIKE])

CALLED = [
    ("Canada backed Poland.", "backed", ["back"]),
    # the one with more words comes first
    ("Canada backed out of the deal.", "backed", ["back-out", "back"]),
    ("Canada ended the arms embargo.", "embargo", ["embargo"]),
    ("Canada ended the trade embargo.", "embargo", []),
    ("Canada is hostile to Minsk.", "hostile", ["hostile"]),
    # fillers that a frame requires or excludes
    ("Canada launched a war on Minsk.", "launched", ["war"]),
    ("Canada launched a campaign.", "launched", []),
    ("Canada struck Minsk.", "struck", ["strike"]),
    ("Canada struck a deal.", "struck", []),
    # a word of another class is another word
    ("The back was broken.", "back", []),
    ("Canada slept.", "slept", []),
]


@pytest.mark.parametrize(("text", "trigger", "frames"), CALLED)
def test_frames_that_a_word_calls_up(word, text, trigger, frames):
    assert [f.id for f in INDEX.match(word(text, trigger))] == frames


def test_verbs_that_some_frame_knows():
    assert INDEX.knows_verb("strike")
    assert not INDEX.knows_verb("embargo")


def test_all_frame_files_are_in_the_index(word):
    found = {f.predicate for f in frame_index().match(word("Canada sanctioned Minsk.", "sanctioned"))}
    assert "SANCTIONS" in found
