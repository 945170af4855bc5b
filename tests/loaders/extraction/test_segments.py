"""Segments: names by how they are written, whatever the parser thinks of them."""

from __future__ import annotations

import pytest

from loaders.extraction.segments import segments

WRITTEN = [
    ("The envoy met Anna Bergstrom in Oslo.", ["Anna Bergstrom", "Oslo"]),
    ("Canada banned Hadi 'Abd-al-Karim Musa As'ad and Nafi' 'Ali Salih.",
     ["Canada", "Hadi 'Abd-al-Karim Musa As'ad", "Nafi' 'Ali Salih"]),
    ("It fined Delta Mining, Ltd., and Royal Tin Co., Ltd. for bribery.",
     ["Delta Mining, Ltd.", "Royal Tin Co., Ltd."]),
    ("It fined Alpha Bank, OAO Tverlit and JSC Donmash.", ["Alpha Bank", "OAO Tverlit", "JSC Donmash"]),
    ("It fined Pyay Chemical & Machinery Company Limited.", ["Pyay Chemical & Machinery Company Limited"]),
    ("He leads the 66th Light Infantry Division.", ["66th Light Infantry Division"]),
    ("They blamed Unit 61777 of the army.", ["Unit 61777"]),
    ("He studies at the Center for Naval Analyses.", ["Center for Naval Analyses"]),
    ("She visited the Ministry of Trade and Industry.", ["Ministry of Trade and Industry"]),
    ("She visited the Ministry of Defense and Rosneft.", ["Ministry of Defense", "Rosneft"]),
    ("They freed Lee Nak-yon and Ousmane bin Salif al-Tamari.", ["Lee Nak-yon", "Ousmane bin Salif al-Tamari"]),
    ("They praised Ursula von der Leyen.", ["Ursula von der Leyen"]),
    ("The Iran-backed fighters left.", ["Iran"]),
    ("They praised Secretary of State Antony Blinken.", ["Secretary", "Antony Blinken"]),
    ("On Monday it rained.", []),
    ("We left. They stayed.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), WRITTEN)
def test_names_as_they_are_written(pipeline, text, names):
    doc = pipeline.nlp(text)
    assert [doc[s.start : s.end].text for s in segments(doc)] == names
