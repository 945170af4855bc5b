"""Offices: who holds which, from titles, appositions and copulas."""

from __future__ import annotations

import pytest

from loaders.extraction.offices import affiliations, find_offices

TITLES = [
    ("French President Emmanuel Macron arrived.", "Emmanuel Macron", "France", "president"),
    ("U.S. Secretary of State Antony Blinken arrived.", "Antony Blinken", "United States", "secretary of state"),
    ("NATO Secretary-General Mark Rutte arrived.", "Mark Rutte", "NATO", "secretary-general"),
    ("Swedish Defense Minister Maria Lindqvist arrived.", "Maria Lindqvist", "Sweden", "defense minister"),
    ("Former U.S. President Barack Obama arrived.", "Barack Obama", "United States", "former president"),
    ("EU foreign policy chief Josep Borrell arrived.", "Josep Borrell", "European Union", "foreign policy chief"),
    ("Kremlin spokesman Dmitry Peskov arrived.", "Dmitry Peskov", "Russia", "spokesman"),
    ("Apple CEO Tim Cook arrived.", "Tim Cook", "Apple", "chief executive officer"),
    # the country of a curated holder says whose office it is
    ("President Vladimir Putin arrived.", "Vladimir Putin", "Russia", "president"),
    ("Treasury Secretary Janet Yellen arrived.", "Janet Yellen", "United States", "treasury secretary"),
    # the body before the country
    (
        "Chinese Foreign Ministry spokesperson Mao Ning arrived.",
        "Mao Ning",
        "Ministry of Foreign Affairs of China",
        "spokesperson",
    ),
]

BEHIND = [
    ("Sergei Lavrov, the Russian foreign minister, arrived.", "Sergei Lavrov", "Russia", "foreign minister"),
    ("Maria Lindqvist, Sweden's foreign minister, arrived.", "Maria Lindqvist", "Sweden", "foreign minister"),
    ("Sweden's foreign minister, Maria Lindqvist, arrived.", "Maria Lindqvist", "Sweden", "foreign minister"),
    ("The president of France, Emmanuel Macron, arrived.", "Emmanuel Macron", "France", "president"),
    (
        "Rob Bauer, the chair of NATO's Military Committee, arrived.",
        "Rob Bauer",
        "NATO Military Committee",
        "chair",
    ),
    ("Tim Cook, the chief executive of Apple, arrived.", "Tim Cook", "Apple", "chief executive"),
    (
        "Maria Lindqvist, a spokeswoman for the European Commission, arrived.",
        "Maria Lindqvist",
        "European Commission",
        "spokeswoman",
    ),
    ("Li Qiang became the premier of China in 2023.", "Li Qiang", "China", "premier"),
    (
        "Maria Lindqvist is the head of the Polish central bank.",
        "Maria Lindqvist",
        "National Bank of Poland",
        "head",
    ),
    ("Maria Lindqvist is a reporter at The New York Times.", "Maria Lindqvist", "New York Times", "reporter"),
]

# In any order, behind whatever names the owner.
ELSEWHERE = [
    ("Former US Ambassador to the United Nations Nikki Haley arrived.", "Nikki Haley", "United States"),
    ("Peru's ambassador to NATO, Anna Weber, arrived.", "Anna Weber", "Peru"),
    ("Anna Weber, Peru's envoy for Syria, arrived.", "Anna Weber", "Peru"),
    ("Prime Minister Anna Weber of Chile arrived.", "Anna Weber", "Chile"),
    ("Anna Weber, the caretaker prime minister of Chile, arrived.", "Anna Weber", "Chile"),
    ("Chile, whose defense minister, Anna Weber, resigned, bought jets.", "Anna Weber", "Chile"),
    ("NATO, whose deputy secretary-general, Anna Weber, resigned, met.", "Anna Weber", "NATO"),
    ("Anna Weber, his Chilean counterpart, arrived.", "Anna Weber", "Chile"),
    ("Their Chilean colleague, Anna Weber, arrived.", "Anna Weber", "Chile"),
    ("Anna Weber, who was once the deputy head of the Bank of England, arrived.", "Anna Weber", "Bank of England"),
    ("Anna Weber, then the prime minister of Chile, arrived.", "Anna Weber", "Chile"),
    ("Gazprom's chief executive, Anna Weber, arrived.", "Anna Weber", "Gazprom"),
    ("Gazprom, a Russian company, and its president, Anna Weber, were charged.", "Anna Weber", "Gazprom"),
    ("Angela Merkel's spokeswoman, Anna Weber, arrived.", "Anna Weber", "Germany"),
    ("Chilean army officials Anna Weber and others arrived.", "Anna Weber", "Armed Forces of Chile"),
    ("Chile bought jets, Defense Minister Anna Weber said.", "Anna Weber", "Chile"),
    ("Colin Powell, the secretary of state, arrived.", "Colin Powell", "United States"),
    ("Kofi Annan, the secretary-general, arrived.", "Kofi Annan", "United Nations"),
    ("Vladimir Putin was re-elected president of Russia.", "Vladimir Putin", "Russia"),
    ("Anna Weber, the director of the Asia, Africa and Europe desk at Chatham House, agreed.", "Anna Weber",
     "Chatham House"),
]  # fmt: skip

SEVERAL = [
    (
        "Presidents Muhammadu Buhari of Nigeria and Patrice Talon of Benin arrived.",
        [("Muhammadu Buhari", "Nigeria"), ("Patrice Talon", "Benin")],
    ),
    (
        "African Union chair President Anna Weber of Chad arrived.",
        [("Anna Weber", "African Union"), ("Anna Weber", "Chad")],
    ),
    (
        "Anna Weber, the French president and holder of the European Union's rotating chair, arrived.",
        [("Anna Weber", "France"), ("Anna Weber", "European Union")],
    ),
    (
        "French President Emmanuel Macron arrived. The French president left.",
        [("Emmanuel Macron", "France"), ("Emmanuel Macron", "France")],
    ),
    ("Huawei's founder and chief executive, Ren Zhengfei, arrived.", [("Ren Zhengfei", "Huawei")]),
    (
        "Anna Weber is a senior leader of Gazprom who is also the director of Rosneft.",
        [("Anna Weber", "Gazprom"), ("Anna Weber", "Rosneft")],
    ),
    (
        "Russian Ministry of Defense spokesman Igor Konashenkov arrived.",
        [("Igor Konashenkov", "Ministry of Defence of Russia")],
    ),
    (
        "France and Britain imposed sanctions on Belarus. They listed Defence Minister Anna Weber.",
        [("Anna Weber", "Belarus")],
    ),
]

NO_OFFICE = [
    "After talks with the president, Anna Weber left Chile.",
    "Chilean business leaders Anna Weber and Juan Soto arrived.",
    "The spokesman for Anna Weber arrived.",
    "General Anna Weber arrived.",
    "Chilean comedian Anna Weber arrived.",
    "Anna Weber, a Chilean analyst, arrived.",
    "Anna Weber, the minister said, left Chile.",
    "Emmanuel Macron arrived.",
    "It is good to be with my colleague, Dmytro Kuleba.",
    "Mr. Lavrov arrived.",
    "A minister arrived.",
    "The foreign ministers of France and Germany arrived.",
    "Emmanuel Macron met a president.",
    "France praised Emmanuel Macron.",
]


@pytest.fixture(scope="module")
def offices(parse, cast):
    return lambda text: find_offices(parse(text), cast(text))


@pytest.mark.parametrize(("text", "person", "body", "office"), [*TITLES, *BEHIND])
def test_who_holds_which_office(offices, text, person, body, office):
    (held,) = offices(text)
    assert (held.predicate, held.subject.name, held.object.name) == ("HOLDS_OFFICE", person, body)
    assert held.roles["office"] == office


@pytest.mark.parametrize(("text", "person", "body"), ELSEWHERE)
def test_an_office_in_other_places_around_the_name(offices, text, person, body):
    assert [(r.subject.name, r.object.name) for r in offices(text)] == [(person, body)]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several_offices_side_by_side(offices, text, expected):
    assert [(r.subject.name, r.object.name) for r in offices(text)] == expected


@pytest.mark.parametrize("text", NO_OFFICE)
def test_a_person_without_office(offices, text):
    assert offices(text) == []


def test_what_is_said_of_an_apposition_is_said_of_the_name(parse, cast, word):
    text = "Anna Weber, the Chilean foreign minister, who leads Interpol, left."
    find_offices(parse(text), cast(text))
    assert [a.name for a in cast(text).actors(word(text, "foreign minister"))] == ["Anna Weber"]


def test_two_persons_hold_two_offices(offices):
    held = offices("Polish President Andrzej Duda and Slovak President Peter Pellegrini arrived.")
    assert [(r.subject.name, r.object.name) for r in held] == [
        ("Andrzej Duda", "Poland"),
        ("Peter Pellegrini", "Slovakia"),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On Monday, French President Emmanuel Macron arrived.", "French President Emmanuel Macron"),
        ("Then Sergei Lavrov, the Russian foreign minister, arrived.", "Sergei Lavrov, the Russian foreign minister"),
    ],
)
def test_the_words_that_say_so(offices, text, words):
    (held,) = offices(text)
    assert text[held.start : held.end].rstrip(",") == words


def test_a_person_speaks_for_the_body_of_the_office(offices):
    spoken_for = affiliations(offices("French President Emmanuel Macron arrived."))
    assert {p: a.id for p, a in spoken_for.items()} == {"person:emmanuel-macron": "country:FR"}


def test_offices_in_two_places_leave_open_for_whom_a_person_speaks(offices):
    held = offices("Swedish Defense Minister Maria Lindqvist arrived. NATO Secretary-General Maria Lindqvist left.")
    assert affiliations(held) == {"person:maria-lindqvist": None}


def test_a_former_office_is_nobody_to_speak_for(offices):
    assert affiliations(offices("Former U.S. President Barack Obama arrived.")) == {}
