"""The cast: which actors names, descriptions, groups and capitals stand for."""

from __future__ import annotations

import pytest

NAMES = [
    ("The United States praised Poland.", "The United States", "United States"),
    ("The U.S. praised Poland.", "U.S.", "United States"),
    ("Britain praised Poland.", "Britain", "United Kingdom"),
    ("North Korea praised Poland.", "North Korea", "North Korea"),
    ("The European Commission praised Poland.", "European Commission", "European Commission"),
    ("The Security Council condemned the strike.", "Security Council", "UN Security Council"),
]

PERSONS = [
    ("President Biden praised Poland.", "Biden", "Joe Biden"),
    ("Mr. Scholz arrived in Kyiv.", "Scholz", "Olaf Scholz"),
    ("Indian Prime Minister Narendra Modi met the press.", "Narendra Modi", "Narendra Modi"),
    ("Emmanuel Macron arrived in Kyiv. Macron promised jets.", "Macron", "Emmanuel Macron"),
    ("Ursula von der Leyen came to Kyiv. Von der Leyen promised funds.", "Von der Leyen", "Ursula von der Leyen"),
    ("Xi Jinping arrived in Moscow. Xi praised Russia.", "Xi", "Xi Jinping"),
    ("Talks began with Stoltenberg. Later Jens Stoltenberg promised jets.", "Stoltenberg", "Jens Stoltenberg"),
]

GROUPS = [
    ("Chinese companies sold chips.", "Chinese companies", "Chinese companies"),
    ("Five Chinese companies sold chips.", "Five Chinese companies", "Chinese companies"),
    ("Some 20 Russian banks were punished.", "20 Russian banks", "Russian banks"),
    ("Two dozen Iranian officials were punished.", "Iranian officials", "Iranian officials"),
    ("American companies left Russia.", "American companies", "US companies"),
    ("US officials criticized China.", "US officials", "US officials"),
    ("Companies in China sold chips.", "Companies", "Chinese companies"),
    ("Companies from China sold chips.", "Companies", "Chinese companies"),
    ("Russian troops attacked the town.", "Russian troops", "Russian troops"),
    ("Hundreds of Russian soldiers died.", "Russian soldiers", "Russian soldiers"),
    ("Experts criticized China.", "Experts", "experts"),
    ("NATO leaders criticized China.", "NATO leaders", "NATO"),
    ("NATO members criticized China.", "NATO members", "NATO members"),
    ("Afghans fled the country.", "Afghans", "Afghans"),
    ("Chinese and Russian companies sold chips.", "companies", "Chinese companies, Russian companies"),
]

POSSESSIVES = [
    ("Russia's companies sold oil.", "companies", "Russian companies"),
    ("China's government criticized NATO.", "government", "China"),
    ("Russia's war machine needs chips.", "war machine", "Russia"),
    ("The Ukrainian economy needs aid.", "economy", "Ukraine"),
    ("The companies' owners denied it.", "owners", ""),
]

GOVERNMENTS = [
    ("The Chinese government criticized NATO.", "The Chinese government", "China"),
    ("The government of Japan criticized NATO.", "The government", "Japan"),
    ("The Biden administration criticized China.", "administration", "United States"),
    ("Belarusian authorities criticized Poland.", "Belarusian authorities", "Belarus"),
    ("The Kremlin denied the attack.", "Kremlin", "Russia"),
    ("The White House denied the attack.", "White House", "United States"),
]

BODIES = [
    ("The Iraqi parliament condemned the strike.", "parliament", "Council of Representatives of Iraq"),
    ("Iraq's parliament condemned the strike.", "parliament", "Council of Representatives of Iraq"),
    ("China's Foreign Ministry condemned it.", "Foreign Ministry", "Ministry of Foreign Affairs of China"),
    ("The Chinese foreign ministry condemned it.", "foreign ministry", "Ministry of Foreign Affairs of China"),
    ("The Israeli army entered Gaza.", "army", "Israel Defense Forces"),
    ("The State Department punished firms.", "State Department", "U.S. Department of State"),
    ("The U.S. Treasury Department punished firms.", "Treasury Department", "U.S. Department of the Treasury"),
    ("NATO's Military Committee condemned it.", "Military Committee", "NATO Military Committee"),
    (
        "The Commerce and Treasury departments punished firms.",
        "departments",
        "U.S. Department of Commerce, U.S. Department of the Treasury",
    ),
]

CAPITALS = [
    ("Beijing said it would retaliate.", "Beijing", "China"),
    ("Moscow denied the attack.", "Moscow", "Russia"),
    ("Washington urged Tehran to stop.", "Tehran", "Iran"),
    ("Washington and Beijing signed a pact.", "Washington and Beijing", "United States, China"),
    ("Talks in Beijing ended.", "Beijing", ""),
    ("Leaders met near Moscow.", "Moscow", ""),
]

ABBREVIATIONS = [
    (
        "The Aerospace Research Institute of Malek (ARIM) was punished. ARIM makes missiles.",
        "ARIM",
        "Aerospace Research Institute of Malek",
    ),
    ("The Shiraz Optics Company (SOC) sold lenses.", "SOC", "Shiraz Optics Company"),
]

COORDINATED = [
    ("France, Germany and Poland condemned the strike.", "France", "France, Germany, Poland"),
    ("Apple and Samsung left Russia.", "Apple", "Apple, Samsung"),
    ("Three countries, Norway, Spain and Ireland, opened embassies.", "Three countries", "Norway, Spain, Ireland"),
    ("A company called Skywalk Optics sold lenses.", "A company", "Skywalk Optics"),
]

NOBODY = [
    ("The weather was bad.", "weather"),
    ("The minister resigned.", "minister"),
    ("A company sold chips.", "company"),
    ("Sanctions hurt the economy.", "Sanctions"),
    ("Chinese tea is famous.", "tea"),
    ("It rained.", "It"),
]

ONE_PHRASE = [*NAMES, *PERSONS, *GROUPS, *POSSESSIVES, *GOVERNMENTS, *BODIES, *CAPITALS, *ABBREVIATIONS]


@pytest.mark.parametrize(("text", "phrase", "names"), ONE_PHRASE)
def test_phrase_stands_for(cast, word, text, phrase, names):
    actors = cast(text).parties(word(text, phrase))
    assert ", ".join(a.name for a in actors) == names


@pytest.mark.parametrize(("text", "phrase", "names"), COORDINATED)
def test_parties_of_a_coordination(cast, word, text, phrase, names):
    assert ", ".join(a.name for a in cast(text).parties(word(text, phrase))) == names


@pytest.mark.parametrize(("text", "phrase"), NOBODY)
def test_phrase_without_an_actor_stands_for_nobody(cast, word, text, phrase):
    assert cast(text).actors(word(text, phrase)) == ()


def test_actors_leaves_the_conjuncts_to_parties(cast, word):
    text = "France, Germany and Poland condemned the strike."
    assert [a.name for a in cast(text).actors(word(text, "France"))] == ["France"]


def test_a_relative_pronoun_is_its_noun(cast, word):
    text = "Huawei, which makes phones, left Canada."
    assert [a.name for a in cast(text).actors(word(text, "which"))] == ["Huawei"]


def test_a_group_carries_country_and_other_ways_to_name_it(cast, word):
    text = "Five Chinese companies sold chips."
    (group,) = cast(text).actors(word(text, "companies"))
    assert (group.type, group.country) == ("ActorGroup", "CN")
    assert "companies of China" in group.aliases


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Several Chinese companies left.", "Chinese companies sold chips."),
        ("Companies in China left.", "China's companies sold chips."),
        ("American officials left.", "US officials stayed."),
        ("The Kremlin left.", "Moscow stayed."),
    ],
)
def test_two_ways_to_say_it_are_one_actor(cast, parse, one, other):
    subjects = (next(t for t in parse(text).passages[0].doc if t.dep_ == "nsubj") for text in (one, other))
    first, second = (cast(text).actors(s) for text, s in zip((one, other), subjects, strict=True))
    assert first
    assert first == second
