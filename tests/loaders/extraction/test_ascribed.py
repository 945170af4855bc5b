"""Ascribed sentences: 'according to X', 'in X's view', 'as X put it', 'X: we will respond'."""

from __future__ import annotations

import pytest

ASCRIBED = [
    ("According to the Pentagon, Iran armed the rebels.", "U.S. Department of Defense", "Iran armed the rebels"),
    ("Iran armed the rebels, according to the Pentagon.", "U.S. Department of Defense", "Iran armed the rebels"),
    (
        "Iran, according to the Pentagon, armed the rebels.",
        "U.S. Department of Defense",
        "Iran, according to the Pentagon, armed the rebels",
    ),
    (
        "Iran armed the rebels, according to the Pentagon, while Oman stayed neutral.",
        "U.S. Department of Defense",
        "Iran armed the rebels",
    ),
    ("The rebels are weak, in the view of Sergei Lavrov.", "Sergei Lavrov", "The rebels are weak"),
    ("In Washington's view, the rebels are weak.", "United States", "the rebels are weak"),
    ("In the words of Sergei Lavrov, the rebels are weak.", "Sergei Lavrov", "the rebels are weak"),
    ("By Iran's own account, it lost five ships.", "Iran", "it lost five ships"),
    ("By NATO's estimate, Russia lost five ships.", "NATO", "Russia lost five ships"),
    ("As Sergei Lavrov put it, the rebels are weak.", "Sergei Lavrov", "the rebels are weak"),
    ("But Iran armed the rebels, according to NATO.", "NATO", "Iran armed the rebels"),
    ("It rained; Iran armed the rebels, according to NATO.", "NATO", "Iran armed the rebels"),
    ("Vladimir Putin: We will respond to NATO.", "Vladimir Putin", "We will respond to NATO."),
]

PLAIN = [
    "Iran acted according to the plan.",
    "The train left by the old bridge.",
    "The army fired in the eyes of the storm.",
    "Turkey: the winners.",
    "In a word, the rebels are weak.",
]


@pytest.mark.parametrize(("text", "speaker", "content"), ASCRIBED)
def test_what_a_phrase_ascribes(read, text, speaker, content):
    assert read(text).said() == [("indirect", speaker, content)]


@pytest.mark.parametrize("text", PLAIN)
def test_ascribed_to_nobody(read, text):
    assert [said for said in read(text).said() if said[1]] == []
