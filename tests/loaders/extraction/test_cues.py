"""Cues amid what was said."""

from __future__ import annotations

import pytest

from loaders.extraction.cues import interposed, tail_of

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


TAILS = [
    (
        "Turkey said on Monday it had killed 12 militants, the Anadolu agency reported.",
        [("Anadolu", "Turkey said on Monday it had killed 12 militants")],
    ),
    (
        "Iran had armed the Houthis, Reuters reported, citing American officials.",
        [("US officials < Reuters", "Iran had armed the Houthis")],
    ),
]


@pytest.mark.parametrize(("text", "outermost"), TAILS)
def test_a_cue_at_the_end_reports_all_before_it(read, text, outermost):
    assert [said[1:] for said in read(text).said()][:1] == outermost


@pytest.mark.parametrize(
    "text", ["Iran left, and Turkey said so.", "It was cold in March, which Poland denies.", "Iran said."]
)
def test_no_cue_at_the_end(parse, text):
    (passage,) = parse(text).passages
    assert tail_of(next(passage.doc.sents)) is None


def test_whom_an_outlet_cites_speaks_first(read):
    text = "Reuters reported on Friday, citing American officials, that Iran had armed the Houthis."
    assert [said[1] for said in read(text).said()] == ["US officials < Reuters"]


def test_a_short_quotation_of_its_own_goes_on(read):
    text = '"This is a war," Sergei Lavrov said. "Russia will pay."'
    assert [said[2] for said in read(text).said()] == ["This is a war", "Russia will pay."]
