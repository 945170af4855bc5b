"""Cues amid what was said."""

from __future__ import annotations

import pytest

from loaders.extraction.cues import interposed

AMID = [
    ("Iran, Washington said on Monday, attacked a ship.", "United States"),
    ("If Iran attacks, John Kerry said, the ships will come.", "John Kerry"),
    ("The rebels, Sergei Lavrov told reporters, were armed by Turkey.", "Sergei Lavrov"),
    ("Such an attack, Poland insisted, would be an act of war.", "Poland"),
    ("The fiercest dispute, a Dutch diplomat said, concerned the ships.", "Dutch diplomat"),
]

BESIDE = [
    ("Lavrov, who met Kerry, said the ships would come.", "said"),
    ("Iran, whose army has claimed victory, left the talks.", "claimed"),
    ("On Monday, Iran called Syria, its ally, on the phone.", "called"),
    ("Iran said the ships would come, and left.", "said"),
]


@pytest.mark.parametrize(("text", "speaker"), AMID)
def test_a_cue_between_commas_lies_in_the_sentence_it_is_about(read, text, speaker):
    assert read(text).said() == [("indirect", speaker, text.removesuffix("."))]


@pytest.mark.parametrize(("text", "verb"), BESIDE)
def test_other_verbs_between_commas(word, text, verb):
    token = word(text, verb)
    assert interposed(token, token.sent) is None


def test_a_conjunction_before_the_sentence_is_not_said(read):
    text = "But the ships, Poland said, never left."
    assert read(text).said()[0][2] == "the ships, Poland said, never left"


def test_only_the_part_behind_a_semicolon(read):
    text = "It rained; the ships, Poland said, never left the port of Kiel."
    assert read(text).said()[0][2] == "the ships, Poland said, never left the port of Kiel"
