"""Releases: a body that publishes an article itself speaks in it outside of quotation marks."""

from __future__ import annotations

import pytest

from loaders.articles.article import Article
from loaders.extraction.releases import issuer_of

STATE = "https://www.state.gov/sanctions-on-banks"

ISSUERS = [
    ({"url": STATE}, "U.S. Department of State"),
    ({"url": "https://home.treasury.gov/news/1"}, "U.S. Department of the Treasury"),
    ({"url": "https://kremlin.ru/events/1"}, "Russia"),
    ({"publisher": "NATO"}, "NATO"),
    ({"publisher": "U.S. Department of State"}, "U.S. Department of State"),
    ({"url": "https://example.org/a", "publisher": "NATO"}, "NATO"),
    # news is about others
    ({"publisher": "Reuters"}, None),
    ({"publisher": "The New York Times"}, None),
    ({"url": "https://www.reuters.com/world/1"}, None),
    ({"url": "https://notstate.gov.example.org/"}, None),
    ({"publisher": "Somebody's Blog"}, None),
    ({}, None),
]

OWN_WORDS = [
    "We are designating five Iranian companies.",
    "Our partners agreed.",
    "The United States remains committed to Ukraine.",
    "The United States will continue to support Ukraine.",
    "The State Department condemns the attack.",
]

NARRATED = [
    "The United States designated five Iranian companies.",
    "Iran supplied drones to Russia.",
    "Iran remains committed to Hezbollah.",
    "The US army moved.",
]


@pytest.mark.parametrize(("known", "name"), ISSUERS)
def test_who_issued_an_article(pipeline, known, name):
    issuer = issuer_of(Article("test", "Text.", **known), pipeline.gazetteer)
    assert (issuer.name if issuer else None) == name


@pytest.mark.parametrize("text", OWN_WORDS)
def test_sentences_in_the_issuers_own_name(read, text):
    assert read(text, url=STATE).said() == [("direct", "U.S. Department of State", text)]


@pytest.mark.parametrize("text", NARRATED)
def test_other_sentences_are_narration(read, text):
    assert read(text, url=STATE).said() == []


@pytest.mark.parametrize("text", OWN_WORDS)
def test_in_news_nobody_says_them(read, text):
    assert read(text, publisher="Reuters").said() == []


def test_quotations_in_a_release_belong_to_whom_it_quotes(read):
    said = read('"We support all allies of Ukraine," Maria Lindqvist said.', url=STATE).said()
    assert said == [("direct", "Maria Lindqvist", "We support all allies of Ukraine")]


def test_we_is_the_country_of_the_ministry(read):
    assert read("We condemn Iran.", url=STATE).claims("CRITICIZES") == {"United States CRITICIZES Iran"}


G7 = "The text of the following statement was released by the G7 foreign ministers.\n\n"


def test_a_joint_statement_is_its_authors_not_the_publishers(read):
    said = read(G7 + "We deeply regret that North Korea tested a missile.", url=STATE).said()
    assert [(form, text) for form, _, text in said] == [
        ("direct", "We deeply regret that North Korea tested a missile.")
    ]
    assert said[0][1].endswith("foreign ministers")


def test_names_of_those_who_say_it_are_not_said(read):
    said = read("We, the presidents of Poland and Estonia, condemn Russia.", url=STATE).said()
    assert [text for _, _, text in said] == ["condemn Russia."]


def test_what_a_release_urges_is_one_utterance(read):
    said = read("We urge Iran to stop the war.", url=STATE).said()
    assert said == [("direct", "U.S. Department of State", "We urge Iran to stop the war.")]


@pytest.mark.parametrize(
    "text",
    [
        "It is time for the rebels to accept a ceasefire.",
        "It is important to note that nobody was hurt.",
        "The Department will continue to use its authorities.",
    ],
)
def test_appeals_are_the_issuers(read, text):
    assert read(text, url=STATE).said()[0][:2] == ("direct", "U.S. Department of State")


def test_a_pronoun_does_not_avow(read):
    assert read("The United States sent ships. It gives Oman power.", url=STATE).said() == []


TRANSCRIPT = (
    "Washington, D.C.\n\nSECRETARY BLINKEN: Good morning, everyone. We met Wang Yi.\n\n"
    "Iran must stop its war.\n\nQUESTION: Will Iran stop its war?"
)


def test_in_a_transcript_whoever_was_called_speaks_until_the_next(read):
    said = read("Antony Blinken spoke.\n\n" + TRANSCRIPT, url=STATE).said()
    assert [(speaker, text) for _, speaker, text in said if speaker == "Antony Blinken"] == [
        ("Antony Blinken", "Good morning, everyone."),
        ("Antony Blinken", "We met Wang Yi."),
        ("Antony Blinken", "Iran must stop its war."),
    ]


JOINT = (
    "Joint Statement on North Korea\n\nThe United States, South Korea, and Japan strongly condemn the launches. "
    "We urge North Korea to stop."
)


def test_we_of_a_joint_statement_are_its_authors(read):
    authors = ("United States", "South Korea", "Japan")
    assert read(JOINT, url=STATE).claims("URGES") == {f"{author} URGES North Korea" for author in authors}


def test_we_of_one_ministry_is_its_country(read):
    text = JOINT.removeprefix("Joint Statement on North Korea\n\n")
    assert read(text, url=STATE).claims("URGES") == {"United States URGES North Korea"}


def test_a_dateline_in_capitals_calls_nobody(read):
    assert read("NEW DELHI: It rained in the city on Monday.", publisher="Reuters").said() == []
