"""Headlines in title case: ordinary words are put in lower case for the parser, names stay."""

from __future__ import annotations

import pytest

from loaders.extraction.headlines import lower_title_case, names_in

CURATED = frozenset({"Canada", "Russia", "Russian", "Ukraine", "China"})

LOWERED = [
    ("Canada Imposes New Sanctions On Russian Banks", "Canada imposes new sanctions on Russian banks"),
    ("Ukraine Says Baker Denied Visa", "Ukraine says Baker denied visa"),
    ("NATO Warns China Over Support For War", "NATO warns China over support for war"),
    ("Russia's Banks Lose Access", "Russia's banks lose access"),
    ("McKinsey Leaves Russia After Long Debate", "McKinsey leaves Russia after long debate"),
]


@pytest.mark.parametrize(("headline", "lowered"), LOWERED)
def test_words_that_are_no_names_become_lower_case(headline, lowered):
    assert lower_title_case(headline, frozenset({"Baker"}), CURATED) == lowered


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
    assert lower_title_case(headline, frozenset(), CURATED) == headline


def test_length_is_kept():
    headline = "Erdoğan's Party Loses İstanbul Vote: “A Warning”"
    assert len(lower_title_case(headline, frozenset(), frozenset())) == len(headline)


def test_names_are_words_with_a_capital_in_mid_sentence():
    text = "Yesterday the envoy Baker met Wang, Li and others; Poland agreed. Then he left."
    assert names_in(text) == {"Baker", "Wang", "Li", "Poland"}
