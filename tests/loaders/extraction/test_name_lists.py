"""Lists of names: their members, and the coordination that the parse shows afterwards."""

from __future__ import annotations

import pytest

from loaders.extraction.clauses import conjuncts
from loaders.extraction.name_lists import coordinate, series
from loaders.extraction.segments import segments

LISTS = [
    ("Canada banned Aye Maung Tin, Naing Soe Thu, and Sit Kyaw Aung.",
     [["Aye Maung Tin", "Naing Soe Thu", "Sit Kyaw Aung"]]),
    ("Canada banned Pavel Orlov; Marina Lisova; and Oleg Baran.", [["Pavel Orlov", "Marina Lisova", "Oleg Baran"]]),
    ("It fined Alpha Trading (AT), Beta Trading (BT) and Gamma Trading.",
     [["Alpha Trading", "Beta Trading", "Gamma Trading"]]),
    ("Iran and Syria condemned Japan, Italy and Canada.", [["Japan", "Italy", "Canada"]]),
    ("US, French and Russian officials met.", []),
    ("Jens Stoltenberg, NATO Secretary General, and Joe Biden met.", []),
    ("They met in Oslo, Norway.", []),
    ("China praised Russia and Iran.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_series(pipeline, text, expected):
    doc = pipeline.nlp(text)
    assert [[doc[s.start : s.end].text for s in group] for group in series(doc, segments(doc))] == expected


@pytest.mark.parametrize(
    ("text", "verb", "dependency", "heads"),
    [
        ("Britain punished God Asanov, Evgeny Norin and Suleiman Kerimov.", "punished", "dobj", "Asanov Norin Kerimov"),
        ("OFAC punished Alpha Company, OAO Tverlit, JSC Donmash and Kamatek LLC.", "punished", "dobj",
         "Company Tverlit Donmash LLC"),
        ("In Moscow, Putin, Xi and Modi met.", "met", "nsubj", "Putin Xi Modi"),
        ("According to Reuters, Iran, Iraq and Syria signed a pact.", "signed", "nsubj", "Iran Iraq Syria"),
    ],
)  # fmt: skip
def test_all_members_are_conjuncts_of_the_first(pipeline, text, verb, dependency, heads):
    doc = pipeline.nlp(text)
    coordinate(doc)
    governor = next(t for t in doc if t.text == verb)
    first = next(c for c in governor.children if c.dep_ == dependency)
    assert [t.text for t in conjuncts(first)] == heads.split()


def test_the_parse_stays_a_tree(pipeline):
    doc = pipeline.nlp(
        "Canada banned Aye Maung Tin, Naing Soe Thu, and Sit Kyaw Aung, as well as officials Zin Htet and Ko Lwin."
    )
    coordinate(doc)
    for token in doc:
        ancestors = [a.i for a in token.ancestors]
        assert token.i not in ancestors
    assert len([t for t in doc if t.head.i == t.i]) == len(list(doc.sents))
