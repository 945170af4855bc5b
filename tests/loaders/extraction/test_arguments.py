"""Arguments: each realisation that a frame may name finds its heads, whatever the trigger."""

from __future__ import annotations

import pytest

from loaders.extraction.arguments import FINDERS, SPEAKER, prepositional, realise

REALISED = [
    ("Iran supplied drones to Russia.", "supplied", "subject", ["Iran"]),
    ("Drones were supplied by Iran.", "supplied", "object", ["Drones"]),
    ("Iran gave Russia drones.", "gave", "recipient", ["Russia"]),
    ("Canada said Russia attacked.", "said", "clause", ["attacked"]),
    ("Canada imposed sanctions on Minsk.", "sanctions", "agent", ["Canada"]),
    ("Russia faces sanctions.", "sanctions", "receiver", ["Russia"]),
    ("Iran's sale of drones ended.", "sale", "possessor", ["Iran"]),
    ("Canadian sanctions hurt.", "sanctions", "modifier", ["Canadian"]),
    ("Iran, the main supplier of drones, denied it.", "supplier", "bearer", ["Iran"]),
    ("The bank was sanctioned.", "sanctioned", "surface", ["bank"]),
    ("A supplier, Iran, denied it.", "supplier", "appositive", ["Iran"]),
    ("Military aid to Ukraine grew.", "aid", "self", ["aid"]),
    ("The Iran-backed rebels attacked.", "backed", "hyphenated", ["Iran"]),
    ("Sanctions targeting Minsk hurt.", "Sanctions", "targeting", ["Minsk"]),
    ("Canada demanded that Russia leave.", "demanded", "clause subject", ["Russia"]),
    ("Canada called for Russia to leave.", "called", "clause subject", ["Russia"]),
    ("Canada threatened to attack Minsk.", "threatened", "clause object", ["Minsk"]),
    ("Canada promised to give Ukraine tanks.", "promised", "clause object", ["Ukraine"]),
    ("Canada condemned Russia's invasion.", "condemned", "object owner", ["Russia"]),
    ("Anger over Turkey's move grew.", "Anger", "over owner", ["Turkey"]),
    ("Canada attacked Minsk.", "attacked", SPEAKER, []),
]

PHRASES = [
    ("Iran gave drones to Russia.", "gave", "to", ["Russia"]),
    ("Iran exported oil from Basra to China by sea.", "exported", "to", ["China"]),
    ("Iran's sale of drones to Russia ended.", "sale", "to", ["Russia"]),
    ("Iran's sale of drones to Russia ended.", "sale", "of", ["drones"]),
    ("Canada imposed sanctions on Minsk.", "sanctions", "on", ["Minsk"]),
    ("Canada banned exports of chips to Russia.", "exports", "to", ["Russia"]),
    ("Talks between Norway and Spain ended.", "Talks", "between", ["Norway"]),
    ("Norway and Spain held talks with Iran.", "talks", "with", ["Iran"]),
    ("Canada supports Ukraine and, according to Iran, Syria.", "supports", "to", []),
    ("Canada supports Ukraine.", "supports", "to", []),
]


def texts(tokens):
    return [t.text for t in tokens]


@pytest.mark.parametrize(("text", "trigger", "realisation", "heads"), REALISED)
def test_realisation(word, text, trigger, realisation, heads):
    assert texts(realise(word(text, trigger), realisation)) == heads


@pytest.mark.parametrize(("text", "trigger", "preposition", "heads"), PHRASES)
def test_any_other_word_is_a_preposition(word, text, trigger, preposition, heads):
    assert texts(realise(word(text, trigger), preposition)) == heads
    assert texts(prepositional(word(text, trigger), preposition)) == heads


def test_every_realisation_answers_for_every_word(parse):
    text = "Canada, which sanctioned banks, said on Monday that Minsk had been told to stop its attacks on Kyiv."
    found = {
        name: [t.text for token in parse(text).passages[0].doc for t in finder(token)]
        for name, finder in FINDERS.items()
        if name != SPEAKER
    }
    assert "Canada" in found["subject"]
    assert "banks" in found["object"]
