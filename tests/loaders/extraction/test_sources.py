"""Sources: who speaks."""

from __future__ import annotations

import pytest

from loaders.extraction.unnamed import as_written, unnamed_person

UNNAMED = [
    ("A senior European diplomat said it was cold.", "diplomat", "senior European diplomat"),
    ("An analyst at a London defense institute said it.", "analyst", "analyst at a London defense institute"),
    ("A lobbyist for U.S. exporters said it.", "lobbyist", "lobbyist for U.S. exporters"),
    ("A witness said it was cold.", "witness", "witness"),
    ("A Foreign Ministry official in Tokyo said it.", "official", "Foreign Ministry official"),
]

SPEAKERS = [
    # unnamed, inverted, one of several
    ('"It is over," said a Western diplomat.', "Western diplomat"),
    ('"It is over by now," counters a senior European diplomat.', "senior European diplomat"),
    ("An aide to the mayor said that Iran attacked.", "aide to the mayor"),
    # mouthpieces
    ("Emmanuel Macron's office said that Iran attacked.", "Emmanuel Macron"),
    # documents by their makers
    ("A report by the Pentagon says that Iran attacked.", "U.S. Department of Defense"),
    ("Britain tabled a draft resolution saying that Iran attacked.", "United Kingdom"),
    ("France answered with a memorandum saying that Iran attacked.", "France"),
    ("Resolution 1718 demands that Iran disarm.", "UN Security Council"),
    # relayed
    ("Sergei Lavrov was quoted as saying that Iran attacked.", "Sergei Lavrov"),
    ("Reuters quoted Sergei Lavrov as saying that Iran attacked.", "Sergei Lavrov < Reuters"),
    # passive
    ("Antony Blinken was told by Wang Yi that Iran attacked.", "Wang Yi"),
    # who summons complains
    ("India summoned the Pakistani ambassador to complain about a raid on a village.", "India"),
    # nouns of saying
    ("Sergei Lavrov voiced concern that Iran had attacked Oman.", "Sergei Lavrov"),
    ("NATO issued a warning that Iran would attack Oman.", "NATO"),
    ("Oman rejected Beijing's charge that it armed the rebels.", "China"),
    ("Poland's threat to close the border alarmed Minsk.", "Poland"),
    # beliefs
    ("US officials suspect that Iran armed the rebels.", "US officials"),
    ("Sergei Lavrov doubts that Iran armed the rebels.", "Sergei Lavrov"),
    ("European diplomats fear that Iran may attack.", "European diplomats"),
]

LATER = [
    (
        '"China fears a war," says an analyst at a London institute. She points out that Russia fears it too.',
        "analyst at a London institute",
        "Russia fears it too",
    ),
    (
        "Iraqi officials say the letter came late. One of them remarked that Iran had opened it.",
        "Iraqi officials",
        "Iran had opened it",
    ),
    (
        '"It is all over now," said a Dutch official. "Nobody will come back."',
        "Dutch official",
        "Nobody will come back.",
    ),
]


@pytest.mark.parametrize(("text", "noun", "name"), UNNAMED)
def test_somebody_without_a_name(word, text, noun, name):
    person = unnamed_person(word(text, noun))
    assert person is not None
    assert (person.type, person.name) == ("ActorGroup", name)


@pytest.mark.parametrize("noun", ["table", "storm"])
def test_things_are_nobody(word, noun):
    assert unnamed_person(word(f"A {noun} said it.", noun)) is None


def test_words_before_a_noun_as_the_text_has_them(word):
    assert as_written(word("He met three senior State Department officials.", "officials")) == (
        "senior State Department officials"
    )


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_speaker(read, text, speaker):
    assert [said[1] for said in read(text).said()] == [speaker]


@pytest.mark.parametrize(("text", "speaker", "content"), LATER)
def test_who_goes_on_speaking(read, text, speaker, content):
    assert read(text).said()[-1][1:] == (speaker, content)


def test_nobody_speaks(read):
    assert read("Nobody disputes that Iran armed the rebels.").said() == []


@pytest.mark.parametrize(
    "text", ["Iran has not said how it would pay for the ships.", "Iran declined to say whether it sold the ships."]
)
def test_a_question_left_open_is_no_statement(read, text):
    assert [said for said in read(text).said() if said[1]] == []
