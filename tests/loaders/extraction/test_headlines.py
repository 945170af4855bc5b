"""Headlines in title case: ordinary words are put in lower case for the parser, names stay."""

from __future__ import annotations

import re

import pytest

from loaders.extraction.headlines import is_title_case, lower_title_case, names_in

CURATED = ("Canada", "Russian", "Russia", "Ukraine", "China")


def known(headline: str) -> list[tuple[int, int]]:
    return [m.span() for m in re.finditer(rf"\b(?:{'|'.join(CURATED)})\b", headline)]


LOWERED = [
    ("Canada Imposes New Sanctions On Russian Banks", "Canada imposes new sanctions on Russian banks"),
    ("Ukraine Says Baker Denied Visa", "Ukraine says Baker denied visa"),
    ("NATO Warns China Over Support For War", "NATO warns China over support for war"),
    ("Russia's Banks Lose Access", "Russia's banks lose access"),
    ("After the Guns: Europe Gropes for an Answer", "After the guns: Europe gropes for an answer"),
    ("Oil and Arms: China Pays Russia", "Oil and arms: China pays Russia"),
    ("McKinsey Leaves Russia After Long Debate", "McKinsey leaves Russia after long debate"),
]


@pytest.mark.parametrize(("headline", "lowered"), LOWERED)
def test_words_that_are_no_names_become_lower_case(headline, lowered):
    assert lower_title_case(headline, frozenset({"Baker", "Europe"}), known(headline)) == lowered


@pytest.mark.parametrize(
    "headline",
    [
        "Canada imposes new sanctions on Russian banks",
        "Canada punishes banks",
        "Canada Acts",
        "",
    ],
)
def test_other_headlines_stay(headline):
    assert lower_title_case(headline, frozenset(), known(headline)) == headline


def test_length_is_kept():
    headline = "Erdoğan's Party Loses İstanbul Vote: “A Warning”"
    assert len(lower_title_case(headline, frozenset(), ())) == len(headline)


def test_names_are_words_with_a_capital_in_mid_sentence():
    text = "Yesterday the envoy Baker met Wang, Li and others; Poland agreed. Then he left."
    assert names_in(text) == {"Baker", "Wang", "Li", "Poland"}


def test_words_that_the_text_mostly_writes_small_are_no_names():
    text = "He read China Steps Up Support. There was support, and support came from Baker and Baker."
    assert names_in(text) == {"China", "Steps", "Up", "Baker"}


@pytest.mark.parametrize("line", ["Canada punishes Russian banks again", "We Go", "Iran and Syria signed a pact"])
def test_sentences_are_not_in_title_case(line):
    assert not is_title_case(line)


def test_curated_names_are_found_in_title_case(pipeline):
    headline = "Turkey Says Target Is Theresa May in May"
    found = {headline[start:end] for start, end in pipeline.gazetteer.places(headline, frozenset())}
    assert found >= {"Turkey", "Theresa May"}
    assert "Target" not in found
