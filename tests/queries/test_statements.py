"""What was said: about an actor, in accusation, of plans, and by whom most often."""

from __future__ import annotations

import datetime as dt

from tests.queries.answers import answer

DAY = dt.date(2024, 7, 11)


def test_a_country_speaks_through_its_officials(loaded):
    rows = answer(loaded, "said-about", "speakers sentence form claims date", speaker="China", actor="Russia")
    assert sorted(rows, key=lambda row: str(row[1])) == [
        (
            ["Lin Jian"],
            "China does not provide weapons to Russia",
            "indirect",
            ["negates: China supplies Russia (weapons)"],
            DAY,
        ),
        (
            ["Lin Jian"],
            "China does not supply machine tools and microchips to Russia",
            "indirect",
            ["negates: China supplies Russia (machine tools, microchips)"],
            DAY,
        ),
    ]


def test_who_relays_words_is_among_the_speakers(loaded):
    rows = answer(loaded, "said-about", "speakers claims", speaker="Wire News", actor="China")
    claims = ["asserts: China supplies Russia (machine tools, microchips)"]
    assert rows == [(["Jens Stoltenberg", "Wire News"], claims)]


def test_others_are_not_spoken_for(loaded):
    assert answer(loaded, "said-about", "speakers", speaker="Taiwan", actor="China") == []
    assert answer(loaded, "said-about", "speakers", speaker="Ukraine", actor="China") == []


def test_accusations(loaded):
    assert answer(loaded, "accusations", "accuser accused deeds stance article date") == [
        ("Lin Jian", "NATO", [], "asserts", "Beijing answers", DAY),
        (
            "NATO",
            "China",
            ["supplies Russia (machine tools, microchips)"],
            "asserts",
            "NATO names China",
            dt.date(2024, 7, 10),
        ),
    ]


def test_most_cited_speakers(loaded):
    rows = answer(loaded, "most-cited-speakers", "speaker statements articles publishers claims first last")
    assert rows[:2] == [
        ("US officials", 2, 2, 2, 1, dt.date(2022, 10, 20), dt.date(2024, 9, 1)),
        ("Ukraine", 2, 2, 2, 1, dt.date(2022, 10, 20), dt.date(2024, 9, 1)),
    ]
    assert rows[2] == ("Lin Jian", 2, 1, 1, 2, DAY, DAY)
    assert [row[0] for row in rows[3:]] == [
        "Iran",
        "Jens Stoltenberg",
        "NATO",
        "US Department of the Treasury",
    ]
    assert len(answer(loaded, "most-cited-speakers", "speaker", since="2024-07-10")) == 5


def test_intentions(loaded):
    columns = "stance predicate object goods speakers sentence"
    assert answer(loaded, "intentions", columns, actor="Tehran") == [
        ("plans", "SUPPLIES", "Russia", ["missiles"], ["US officials"], "Iran plans to send missiles to Russia")
    ]
    assert answer(loaded, "intentions", "object time", actor="Mark Rutte") == [("NATO", "in October")]
