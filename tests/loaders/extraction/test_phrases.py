"""Phrases: common noun phrases of an article to the actors they stand for."""

from __future__ import annotations

import pytest

IMPLIED = [
    ("Dozens of activists were arrested in Belarus. The regime blamed Poland.", "The regime", "Belarus"),
    ("Troops left Syria in March. The government welcomed it.", "The government", "Syria"),
    ("Rallies began across Iraq on Sunday. Police fired at demonstrators.", "demonstrators", "Iraqi demonstrators"),
    ("Rallies began across Iraq on Sunday. Police fired at demonstrators.", "Police", "Iraqi Police"),
    ("Rallies began across Iraq on Sunday. The opposition went home.", "The opposition", "Iraqi opposition"),
    ("Prices rose in Norway. The country bought gas.", "The country", "Norway"),
    ("Prices rose in Norway. The nation bought gas.", "The nation", "Norway"),
    ("Votes were counted in Georgia. Security forces stood by.", "Security forces", "Georgian security forces"),
    ("Votes were counted in Georgia. The presidential guard stood by.", "guard", "Georgian Presidential Guard"),
    (
        "Moscow was angry. The foreign ministry denied it.",
        "The foreign ministry",
        "Ministry of Foreign Affairs of Russia",
    ),
    ("Prices rose in Belarus. Ukraine closed the border to its neighbour.", "neighbour", "Belarus"),
    ("Orano, a state-controlled French nuclear group, grew.", "group", "Orano"),
    ("Norway punished the truck maker MAZ.", "maker", "Minsk Automobile Plant"),
    (
        "Japan punished an oil smuggling and money laundering network.",
        "network",
        "oil smuggling and money laundering network",
    ),
    ("Taiwan bought jets. China threatened the island.", "the island", "Taiwan"),
    ("Qatar sent aid. The emirate denied it.", "The emirate", "Qatar"),
    ("Saudi Arabia sent aid. The kingdom denied it.", "The kingdom", "Saudi Arabia"),
    ("Iran sent aid. The Islamic republic denied it.", "The Islamic republic", "Iran"),
    ("North Korea fired a missile. The reclusive state denied it.", "The reclusive state", "North Korea"),
]

IN_PLACES = [
    ("The authorities in Minsk denied it.", "The authorities", "Belarus"),
    ("The government in Kyiv welcomed it.", "The government", "Ukraine"),
    ("The regime in Damascus denied it.", "The regime", "Syria"),
    ("A government spokesman in Tripoli accused France of lying.", "spokesman", "Libyan government spokesman"),
    ("The regime of Bashar al-Assad denied it.", "The regime", "Syria"),
]

OF_PERSONS = [
    ("The administration of Joe Biden condemned Iran.", "administration", "United States"),
    ("Netanyahu's government rejected the plan.", "government", "Israel"),
    ("Narendra Modi praised his country.", "his country", "India"),
    ("Gaddafi's forces fled.", "forces", "Gaddafi's forces"),
    ("The wife of Vladimir Putin left.", "wife", "Putin's wife"),
    ("The bloc punished Vladimir Putin and his family.", "family", "Putin's family"),
    ("Finnish Foreign Minister Aino Virtala praised her country.", "her country", "Finland"),
]

TITLES = [
    (
        "French President Emmanuel Macron met Olaf Scholz. The French president praised Poland.",
        "The French president",
        "Emmanuel Macron",
    ),
    (
        "Foreign Minister Sergei Lavrov met Foreign Minister Wang Yi. Lavrov thanked his counterpart.",
        "counterpart",
        "Wang Yi",
    ),
    (
        "Prime Minister Narendra Modi met Foreign Minister Wang Yi. The prime minister left.",
        "The prime minister",
        "Narendra Modi",
    ),
    (
        "Prime Minister Narendra Modi met Foreign Minister Wang Yi. The foreign minister left.",
        "The foreign minister",
        "Wang Yi",
    ),
    (
        "The president of Ukraine, Volodymyr Zelensky, visited Poland. The Ukrainian leader thanked Donald Tusk.",
        "The Ukrainian leader",
        "Volodymyr Zelenskyy",
    ),
    ("Sergei Lavrov met his Iranian counterpart, Abbas Araghchi.", "counterpart", "Abbas Araghchi"),
]

ALLIANCES = [
    ("NATO met in May. On Tuesday allied jets hit a bridge.", "allied jets", "NATO"),
    ("NATO met in May. On Tuesday the alliance's warplanes hit a bridge.", "warplanes", "NATO"),
    ("EU member states approved it.", "member states", "EU member states"),
    ("The EU told its member states to pay.", "member states", "EU member states"),
    ("G7 foreign ministers condemned Iran.", "foreign ministers", "Group of Seven foreign ministers"),
]

COMPANIES = [
    ("Huawei denied it. The firm's subsidiaries left Canada.", "subsidiaries", "Huawei subsidiaries"),
    ("Huawei denied it. On Monday company executives left Canada.", "executives", "Huawei executives"),
    ("Huawei denied it. The Chinese company left Canada.", "The Chinese company", "Huawei"),
]

FORCES = [
    ("Qatar armed the opposition.", "opposition", "opposition"),
    ("The Chinese navy chased a ship.", "navy", "People's Liberation Army Navy"),
    ("The Israeli air force struck Syria.", "air force", "Israeli Air Force"),
    ("Russian artillery shelled Kharkiv.", "artillery", "Russia"),
    ("Russian jets crossed the border.", "jets", "Russia"),
    ("Syrian government forces took the town.", "forces", "Syrian government forces"),
    ("Taiwan is calm. The island's army trained.", "army", "Armed Forces of Taiwan"),
]

COUNTED = [
    ("Germany accused 80 German companies and two dozen American ones.", "ones", "US companies"),
    ("Three Chinese firms were listed.", "firms", "Chinese firms"),
    ("China and Russia and their allies voted no.", "allies", "Chinese allies, Russian allies"),
    ("Iran and its allies attacked Israel.", "allies", "Iranian allies"),
    ("The Americans attacked Iraq.", "The Americans", "United States"),
    ("Americans praised Iraq.", "Americans", "Americans"),
]

EVERY = [*IMPLIED, *IN_PLACES, *OF_PERSONS, *TITLES, *ALLIANCES, *COMPANIES, *FORCES, *COUNTED]

NOBODY = [
    # two countries that may be meant
    ("Iran and Iraq traded fire. The country suffered.", "The country"),
    ("Iran and Iraq traded fire. The regime fell.", "The regime"),
    # no country at all
    ("The weather was bad. The regime fell.", "The regime"),
    # what is Britain's is not what Britain speaks of
    ("Britain criticized the regime.", "the regime"),
    # other senses
    ("Canada widened its sanctions regime.", "regime"),
    ("In Norway he has the authority to act.", "authority"),
    # whose it is stands there, but nobody knows whose
    ("Their allies left.", "allies"),
    ("His aides left.", "aides"),
    # a body of which there are many
    ("The Iraqi ministry denied it.", "ministry"),
    ("The U.S. agency denied it.", "agency"),
    # of something that is not told
    ("Members attacked Iran.", "Members"),
    ("Counterparts attacked Iran.", "Counterparts"),
    # power that is seized is no actor
    ("Myanmar seized power.", "power"),
    ("Prime Minister Narendra Modi praised Iran. The defense minister left.", "The defense minister"),
    ("The first firm left. Airbus and Boeing met. The French company left.", "first firm"),
]


@pytest.mark.parametrize(("text", "phrase", "names"), EVERY)
def test_phrase_stands_for(cast, word, text, phrase, names):
    assert ", ".join(a.name for a in cast(text).actors(word(text, phrase))) == names


@pytest.mark.parametrize(("text", "phrase"), NOBODY)
def test_phrase_that_leaves_it_open_stands_for_nobody(cast, word, text, phrase):
    assert cast(text).actors(word(text, phrase)) == ()


@pytest.mark.parametrize("noun", ["troops", "diplomats", "journalists", "inspectors"])
def test_who_is_in_a_country_need_not_be_of_it(cast, word, noun):
    text = f"{noun.title()} in Iraq left."
    assert [a.name for a in cast(text).actors(word(text, noun.title()))] == [f"{noun} in Iraq"]


def test_a_speaker_means_the_own_country(read):
    assert "China CRITICIZES Iran" in read('"My country condemns Iran," Wang Yi said.').claims("CRITICIZES")


def test_the_publisher_is_not_the_regime(cast, parse, pipeline):
    from loaders.articles.article import Article
    from loaders.extraction.cast import Cast

    text = "The United States is concerned about Belarus. The regime must stop."
    document = pipeline.parse(Article("release", text, publisher="U.S. Department of State"))
    regime = next(t for t in document.passages[0].doc if t.text == "regime")
    assert [a.name for a in Cast(document, pipeline.gazetteer).actors(regime)] == ["Belarus"]
