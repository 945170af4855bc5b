"""Mentions: where names stand and what kind of name each is."""

from __future__ import annotations

import pytest

from loaders.extraction.mentions import find_mentions

FOUND = [
    ("China supplied drones.", [("China", "name")]),
    ("Chinese officials met in Moscow.", [("Chinese", "adjective"), ("Moscow", "seat")]),
    ("Afghans fled to Pakistan.", [("Afghans", "national"), ("Pakistan", "name")]),
    ("The European Union froze assets.", [("European Union", "name")]),
    ("Maria Lindqvist visited Oslo.", [("Maria Lindqvist", "person"), ("Oslo", "seat")]),
    ("Defense Secretary Maria Lindqvist resigned.", [("Maria Lindqvist", "person")]),
    ("The Harbin Missile Works Corporation sold engines.", [("Harbin Missile Works Corporation", "organization")]),
    ("Russia's Putin praised Iran.", [("Russia", "name"), ("Putin", "name"), ("Iran", "name")]),
    ("The U.S. Commerce Department blacklisted Huawei.", [("U.S. Commerce Department", "name"), ("Huawei", "name")]),
    ("The Bank of China froze accounts.", [("Bank of China", "name")]),
    ("Chad sent troops; Chad Johnson did not.", [("Chad", "name"), ("Chad Johnson", "person")]),
    ("Theresa May may visit Poland.", [("Theresa May", "name"), ("Poland", "name")]),
    ("Apple, Google and Microsoft left.", [("Apple", "name"), ("Google", "name"), ("Microsoft", "name")]),
    ("The Russia-Ukraine war goes on.", [("Russia", "name"), ("Ukraine", "name")]),
    ("NATO-led troops left Kosovo.", [("NATO", "name"), ("Kosovo", "name")]),
    (
        "South African President Cyril Ramaphosa met Li Qiang.",
        [("South African", "adjective"), ("Cyril Ramaphosa", "name"), ("Li Qiang", "name")],
    ),
]

NO_NAME = [
    "It was cold, and us soldiers froze.",
    "No talks are planned.",
    "The ministry said so.",
    "Some people may march on the capital.",
    "He is in the army.",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_names_and_their_kinds(pipeline, parse, text, expected):
    mentions = find_mentions(parse(text).passages[0], pipeline.gazetteer)
    assert [(m.span.text, m.kind) for m in mentions] == expected


@pytest.mark.parametrize("text", NO_NAME)
def test_ordinary_words_are_no_names(pipeline, parse, text):
    assert find_mentions(parse(text).passages[0], pipeline.gazetteer) == []


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("The United States left.", "country:US"),
        ("Washington left.", "country:US"),
        ("NATO left.", "alliance:nato"),
        ("Merkel left.", "person:angela-merkel"),
        ("The Kurds left.", "group:kurds"),
    ],
)
def test_a_curated_name_knows_whom_it_may_mean(pipeline, parse, text, identifier):
    (mention,) = find_mentions(parse(text).passages[0], pipeline.gazetteer)
    assert [e.id for e in mention.entries] == [identifier]


def test_other_names_have_no_entries(pipeline, parse):
    (mention,) = find_mentions(parse("Maria Lindqvist resigned.").passages[0], pipeline.gazetteer)
    assert mention.entries == ()
    assert mention.head.text == "Lindqvist"


def test_mentions_do_not_overlap(pipeline, parse):
    text = "The Chinese Ministry of Commerce in Beijing told the U.S. Commerce Department and Xi Jinping's office so."
    mentions = find_mentions(parse(text).passages[0], pipeline.gazetteer)
    tokens = [i for m in mentions for i in range(m.start, m.end)]
    assert len(mentions) >= 4
    assert tokens == sorted(set(tokens))
