"""Reported phrases: what somebody says in less than a clause of its own."""

from __future__ import annotations

import pytest

INFINITIVES = [
    ("Russia vowed to retaliate against Poland.", "Russia", "to retaliate against Poland"),
    ("Russia vowed not to sell missiles to Iran.", "Russia", "not to sell missiles to Iran"),
    ("NATO pledged to defend Estonia.", "NATO", "to defend Estonia"),
    ("Germany promised to send tanks to Ukraine.", "Germany", "to send tanks to Ukraine"),
    ("Turkey threatened to close the strait.", "Turkey", "to close the strait"),
    ("Sergei Lavrov urged Israel to halt the strikes.", "Sergei Lavrov", "to halt the strikes"),
    ("France asked Italy to return the ship.", "France", "to return the ship"),
    ("China offered to mediate between Russia and Ukraine.", "China", "to mediate between Russia and Ukraine"),
    ("Washington undertook to cut such sales.", "United States", "to cut such sales"),
    ("Antony Blinken called on Iran to release the crew.", "Antony Blinken", "to release the crew"),
    ("The European Union exhorted Serbia to join the sanctions.", "European Union", "to join the sanctions"),
    ("Moscow ordered the diplomats to leave.", "Russia", "to leave"),
]

BEHIND_PREPOSITIONS = [
    ("Poland accused Belarus of pushing migrants over the border.", "Poland", "pushing migrants over the border"),
    ("Serbia charges Albania with arming the rebels.", "Serbia", "arming the rebels"),
    ("British officials admitted to having licensed the export.", "British officials", "having licensed the export"),
    ("Wang Yi blamed Washington for starting a trade war.", "Wang Yi", "starting a trade war"),
    ("Finland warned against easing the sanctions.", "Finland", "easing the sanctions"),
    ("Eritrea complained of a plot by Ethiopia.", "Eritrea", "a plot by Ethiopia"),
]

NAMES = [
    ("China calls the bombing a violation of the charter.", "China", "the bombing a violation of the charter"),
    ("NATO dismissed the offer as a trick.", "NATO", "the offer as a trick"),
    ("Iran denounced the accord as a historic blunder.", "Iran", "the accord as a historic blunder"),
    ("Germany branded the vote a sham.", "Germany", "the vote a sham"),
    ("Vladimir Putin hailed the treaty as a great success.", "Vladimir Putin", "the treaty as a great success"),
]

OBJECTS = [
    ("Turkey condemned the killing of civilians.", "Turkey", "the killing of civilians"),
    ("Poland demanded the withdrawal of Russian troops.", "Poland", "the withdrawal of Russian troops"),
    ("Canada deplored a decision driven by politics.", "Canada", "a decision driven by politics"),
    ("NATO predicted further attacks on shipping.", "NATO", "further attacks on shipping"),
    ("China expressed regret over the Pakistani tests.", "China", "regret over the Pakistani tests"),
    ("Poland voiced dismay at the ruling.", "Poland", "dismay at the ruling"),
    ("Israel ruled out delivering arms to Ukraine.", "Israel", "delivering arms to Ukraine"),
    ("Turkey offered the use of a base near Adana.", "Turkey", "the use of a base near Adana"),
]

NOTHING = [
    "Turkey criticized the government.",
    "Poland condemned the move.",
    "Iran described the ship.",
    "Emmanuel Macron called Volodymyr Zelenskyy on Tuesday to express support.",
    "Russia cut the ties to retaliate.",
    "Two newspapers were ordered to close.",
    "Poland voiced dismay.",
    "NATO did not offer a date for the entry of Georgia.",
]


@pytest.mark.parametrize(("text", "speaker", "content"), [*INFINITIVES, *BEHIND_PREPOSITIONS, *NAMES, *OBJECTS])
def test_reported_in_less_than_a_clause(read, text, speaker, content):
    assert read(text).said() == [("indirect", speaker, content)]


@pytest.mark.parametrize("text", NOTHING)
def test_no_words_of_anybody(read, text):
    assert read(text).said() == []


def test_what_a_thing_was_called_by_a_passive(read):
    text = "Iran blacklisted the bank, which it described as a front for spies."
    assert ("indirect", "Iran", "a front for spies") in read(text).said()


def test_a_comment_on_what_was_said_is_the_writers(read):
    text = "Russia accused Poland of hiding spies, a charge that surprised nobody."
    assert read(text).said()[0] == ("indirect", "Russia", "hiding spies")


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Antony Blinken urged Israel to halt the strikes.", "country:IL"),
        ("Antony Blinken called on Israel to halt the strikes.", "country:IL"),
        ("Poland accused Belarus of pushing migrants over the border.", "country:BY"),
        ("Antony Blinken assured Israel that the ships would come.", "country:IL"),
    ],
)
def test_to_whom_it_is_said(read, text, addressee):
    assert [s.addressee for s in read(text).statements if s.form == "indirect"] == [addressee]
