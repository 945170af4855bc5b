"""Actors by the ways in which newspapers write of them: titles, lists, long and foreign names, shared and short names,
places that act, metonyms, headlines. Each sentence says who the phrase in it is."""

from __future__ import annotations

import datetime as dt

import pytest

from loaders.articles.article import Article
from loaders.extraction.cast import Cast
from tests.loaders.extraction.reading import head

TITLES = [
    ("Foreign Minister Lena Strand visited Oslo.", "Lena Strand", "Lena Strand"),
    ("U.S. Ambassador Martin Kessler met the press.", "Martin Kessler", "Martin Kessler"),
    ("Prosecutor General Ilya Markov resigned.", "Ilya Markov", "Ilya Markov"),
    ("Lieutenant General Hla Myint and Lt. Gen. Kyaw Zan were punished.", "Hla Myint", "Hla Myint, Kyaw Zan"),
    ("Presidents Vladimir Putin of Russia and Alexander Lukashenko of Belarus met.", "Alexander Lukashenko",
     "Alexander Lukashenko"),
    ("Foreign ministers Sergei Lavrov and Wang Yi met.", "Sergei Lavrov", "Sergei Lavrov, Wang Yi"),
    ("Hezbollah Secretary General Hassan Nasrallah spoke.", "Hassan Nasrallah", "Hassan Nasrallah"),
    ("Secretary of State Antony J. Blinken praised Ukraine.", "Blinken", "Antony Blinken"),
    ("Pune lawmaker Girish Deol criticized China.", "Girish Deol", "Girish Deol"),
    ("Secretary Blinken praised Ukraine.", "Blinken", "Antony Blinken"),
    ("Sheikh Hamad Al Nuaimi met the envoy.", "Hamad Al Nuaimi", "Hamad Al Nuaimi"),
    ("Captain Olga Reyes, the pilot, was freed.", "Olga Reyes", "Olga Reyes"),
]  # fmt: skip

LISTS = [
    ("Canada sanctioned Aye Maung Tin, Naing Soe Thu, and Sit Kyaw Aung.", "Aye Maung Tin",
     "Aye Maung Tin, Naing Soe Thu, Sit Kyaw Aung"),
    ("Canada sanctioned Aye Maung Tin, Naing Soe Thu, and Sit Kyaw Aung, as well as the officials Zin "
     "Htet and Ko Ko Lwin.",
     "Naing Soe Thu", "Naing Soe Thu, Sit Kyaw Aung, Zin Htet, Ko Ko Lwin"),
    ("Canada blacklisted Pyay Chemical & Machinery Company Limited (PC&M), Gateway Group of Companies (GGC), and Lotus "
     "Group of Companies, firms owned by Tun Za.", "Pyay Chemical & Machinery Company Limited",
     "Pyay Chemical & Machinery Company Limited, Gateway Group of Companies, Lotus Group of Companies"),
    ("Canada blacklisted OAO Tverlit, VEB.RF, JSC Donmash, and Kamatek LLC.", "OAO Tverlit",
     "OAO Tverlit, VEB, JSC Donmash, Kamatek LLC"),
    ("The State Department designated Tadbir Sepehr Alborz, Jahan Sanat Alborz and Mina Composite Alborz Company.",
     "Tadbir Sepehr Alborz", "Tadbir Sepehr Alborz, Jahan Sanat Alborz, Mina Composite Alborz Company"),
    ("The EU blacklisted Hadi 'Abd-al-Karim Musa As'ad, Nafi' 'Ali Salih, and Talib Husayn al-Rawdi.",
     "Hadi 'Abd-al-Karim Musa As'ad", "Hadi 'Abd-al-Karim Musa As'ad, Nafi' 'Ali Salih, Talib Husayn al-Rawdi"),
    ("Canada listed these people: Pavel Orlov; Marina Lisova; Yana Kravets; and Oleg Baran.", "Pavel Orlov",
     "Pavel Orlov, Marina Lisova, Yana Kravets, Oleg Baran"),
    ("Britain punished God Asanov, Evgeny Norin, Sergey Gurin and Suleiman Kerimov.", "God Asanov",
     "God Asanov, Evgeny Norin, Sergey Gurin, Suleiman Kerimov"),
    ("OFAC sanctioned Mixer.io, Tornado Cash, Bitlazo and Garantex.", "Mixer.io",
     "Mixer.io, Tornado Cash, Bitlazo, Garantex"),
    ("Sanctions were imposed on Bank Rossiya, Promsvyazbank, IS Bank, Genbank and Black Sea Bank.", "Bank Rossiya",
     "Bank Rossiya, Promsvyazbank, IS Bank, Genbank, Black Sea Bank"),
    ("It added Suzhou Micro Electronics, Yangtze Memory Technologies Corp. (YMTC), and Hefei Core Limited to the list.",
     "Suzhou Micro Electronics", "Suzhou Micro Electronics, YMTC, Hefei Core Limited"),
    ("Canada accused Delta Mining, Ltd., Myanmar Delta Copper, Ltd. and Royal Tin Co., Ltd. of bribery.",
     "Delta Mining, Ltd.",
     "Delta Mining, Ltd., Myanmar Delta Copper, Ltd., Royal Tin Co., Ltd."),
    ("Switzerland sanctioned the Ural Wealth Fund, the Ural Direct Investment Fund, and its CEO Kirill Samoylov.",
     "Ural Wealth Fund", "Ural Wealth Fund, Ural Direct Investment Fund, Kirill Samoylov"),
    ("Japan, Germany, Italy and Canada condemned Iran.", "Japan", "Japan, Germany, Italy, Canada"),
    ("Canada condemned Iran, Russia, North Korea and Syria.", "Iran", "Iran, Russia, North Korea, Syria"),
    ("In Moscow, Putin, Xi and Modi met.", "Putin", "Vladimir Putin, Xi Jinping, Narendra Modi"),
    ("According to Reuters, Iran, Iraq and Syria signed a pact.", "Iran", "Iran, Iraq, Syria"),
    ("Jens Stoltenberg, NATO Secretary General, and Joe Biden met.", "Jens Stoltenberg", "Jens Stoltenberg, Joe Biden"),
    ("The 66th Light Infantry Division and the 33rd LID were punished.", "66th Light Infantry Division",
     "66th Light Infantry Division, 33rd Light Infantry Division"),
    ("Lotus Trading, Lotus Mining and Lotus Shipping were fined.", "Lotus Trading",
     "Lotus Trading, Lotus Mining, Lotus Shipping"),
]  # fmt: skip

LONG_NAMES = [
    ("The IRGC Research and Self-Sufficiency Jihad Organization bought parts.", "Organization",
     "IRGC Research and Self-Sufficiency Jihad Organization"),
    ("The Ministry of Trade and Industry of Lorania praised the deal.", "Ministry",
     "Ministry of Trade and Industry of Lorania"),
    ("The Center for Lake and River Studies warned China.", "Center", "Center for Lake and River Studies"),
    ("Banco Delta Norte, a Macau lender, was punished.", "Banco Delta Norte", "Banco Delta Norte"),
    ("The Bank of Northern Lakes froze accounts.", "Bank of Northern Lakes", "Bank of Northern Lakes"),
    ("The African Export–Import Bank lent funds.", "Bank", "African Export–Import Bank"),
    ("Rosoboronexport OJSC sold jets.", "Rosoboronexport OJSC", "Rosoboronexport"),
    ("Promsvyazbank Public Joint Stock Company lent money.", "Company", "Promsvyazbank"),
    ("The theft was the work of Unit 61777.", "Unit 61777", "Unit 61777"),
    ("The Defenders of White Dawn attacked the town.", "Defenders", "Defenders of White Dawn"),
    ("Dobrovia, a budget airline, was punished.", "Dobrovia", "Dobrovia"),
    ("Ousmane bin Salif al-Tamari threatened France.", "Tamari", "Ousmane bin Salif al-Tamari"),
    ("Ursula von der Leyen and Josep Borrell met.", "Ursula von der Leyen", "Ursula von der Leyen, Josep Borrell"),
    ("South Korea's Prime Minister Lee Nak-yon met the envoy.", "Lee Nak-yon", "Lee Nak-yon"),
    ("Sergey V. Lavrov praised Iran.", "Lavrov", "Sergei Lavrov"),
    ("Mohammad Reza Karimi Ahmadi was arrested.", "Ahmadi", "Mohammad Reza Karimi Ahmadi"),
]  # fmt: skip

NESTED = [
    ("The U.S. Department of the Treasury's Office of Foreign Assets Control (OFAC) punished a firm.", "Office",
     "Office of Foreign Assets Control"),
    ("The U.S. Department of the Treasury's Office of Foreign Assets Control (OFAC) punished a firm.",
     "U.S. Department of the Treasury", "U.S. Department of the Treasury"),
    ("The Commerce Department's Bureau of Industry and Security added a firm.", "Bureau",
     "Bureau of Industry and Security"),
    ("The Islamic Revolutionary Guard Corps' Quds Force armed the Houthis.", "Quds Force", "Quds Force"),
    ("Russia's Prosecutor General called the group undesirable.", "Prosecutor General",
     "Prosecutor General's Office of Russia"),
    ("Russia's Prosecutor General Igor Krasnov met Xi.", "Igor Krasnov", "Igor Krasnov"),
    ("Iran's Foreign Ministry denied it.", "Foreign Ministry", "Ministry of Foreign Affairs of Iran"),
    ("The United States Treasury punished three banks.", "United States Treasury", "U.S. Department of the Treasury"),
    ("The South African Government rejected the claim.", "Government", "South Africa"),
    ("The United States Government condemned it.", "Government", "United States"),
    ("Mexico's Jalisco New Generation Cartel was punished.", "Cartel", "Jalisco New Generation Cartel"),
    ("The Iran-backed Houthis attacked a ship.", "Houthis", "Houthis"),
    ("The Iran-backed Houthis attacked a ship.", "Iran", "Iran"),
    ("NATO Allies condemned the attack.", "NATO", "NATO"),
]  # fmt: skip

SHORT = [
    ("Anna Bergstrom arrived in Kyiv. Bergstrom promised jets.", "Bergstrom", "Anna Bergstrom"),
    ("Vasil Manol and Petar Hristov resigned. Manol took bribes.", "Manol", "Vasil Manol"),
    ("The Harbin Rocket Works Corporation (HRWC) sold engines. HRWC denied it.", "HRWC",
     "Harbin Rocket Works Corporation"),
    ("Kofi Annan urged Israel to stop. Annan spoke in Geneva.", "Annan", "Kofi Annan"),
    ("Aung San Suu Kyi was detained. Suu Kyi denied the charges.", "Suu Kyi", "Aung San Suu Kyi"),
    ("Delta Mining, Ltd. sold copper. Delta Mining denied it.", "Delta Mining", "Delta Mining, Ltd."),
    ("Dmitry Lukashenko was punished by Canada.", "Dmitry Lukashenko", "Dmitry Lukashenko"),
    ("Michael Jordan criticized China.", "Michael Jordan", "Michael Jordan"),
    ("Jordan criticized China.", "Jordan", "Jordan"),
    ("Theresa May arrived. On May 25 May praised Poland.", "Theresa May", "Theresa May"),
    ("The Treasury punished a bank.", "Treasury", "U.S. Department of the Treasury"),
    ("Kim Dae-jung met Kim Jong Il. Kim promised aid.", "Kim", ""),
]  # fmt: skip

NO_ACTOR = [
    ("May was cold.", "May"),
    ("On May 25 Iran tested a missile.", "May"),
    ("Poland will transfer 14 Leopard 2 tanks to Ukraine.", "Leopard"),
    ("Ukraine sold Kolchuga radars to Iraq.", "Kolchuga"),
    ("Iraq destroyed its Al Samoud 2 missiles.", "Al Samoud"),
    ("Ships crossed the Red Sea.", "Red Sea"),
    ("He sold S-300 missiles.", "S-300"),
    ("It was issued under Section 7031 of the law.", "Section"),
    ("The aid helped fight COVID-19.", "COVID-19"),
    ("QUESTION: Will you help Ukraine?", "QUESTION"),
    ("He met Southeast Asian leaders.", "Southeast Asian"),
    ("The Global Magnitsky Act allows sanctions.", "Magnitsky"),
]

PLACES = [
    ("Russia annexed Crimea.", "Crimea", "Crimea"),
    ("Russia shelled Donbas.", "Donbas", "Donbas"),
    ("Turkey attacked Northern Syria.", "Northern Syria", "Northern Syria"),
    ("Israel annexed the Golan Heights.", "Golan Heights", "Golan Heights"),
    ("Israel struck Gaza and the West Bank.", "Gaza", "Gaza, West Bank"),
    ("The West Bank was raided.", "West Bank", "West Bank"),
    ("Hong Kong rejected the criticism.", "Hong Kong", "Hong Kong"),
    ("Kashmir was attacked by militants.", "Kashmir", "Kashmir"),
    ("Taiwan bought jets.", "Taiwan", "Taiwan"),
    ("Kosovo praised Albania.", "Kosovo", "Kosovo"),
    ("Abkhazia praised Russia.", "Abkhazia", "Abkhazia"),
    ("Idlib was bombed.", "Idlib", "Idlib"),
]

METONYMS = [
    ("Beijing denied it.", "Beijing", "China"),
    ("They met in Beijing.", "Beijing", ""),
    ("The Kremlin denied it.", "Kremlin", "Russia"),
    ("Pyongyang fired a missile.", "Pyongyang", "North Korea"),
    ("Downing Street praised the deal.", "Downing Street", "United Kingdom"),
    ("Brussels and Washington signed a pact.", "Washington", "United States"),
    ("The Pentagon denied it.", "Pentagon", "U.S. Department of Defense"),
    ("Foggy Bottom denied it.", "Foggy Bottom", "U.S. Department of State"),
]

BREADTH = [
    ("Belneftekhim was punished.", "Belneftekhim", "Belneftekhim"),
    ("Sovcombank was punished.", "Sovcombank", "Sovcombank"),
    ("Naftiran Intertrade was punished.", "Naftiran Intertrade", "Naftiran Intertrade Company"),
    ("Tanchon Commercial Bank was punished.", "Tanchon Commercial Bank", "Tanchon Commercial Bank"),
    ("SMEE was punished.", "SMEE", "Shanghai Micro Electronics Equipment"),
    ("Htoo Group was punished.", "Htoo Group", "Htoo Group of Companies"),
    ("Kimsuky hacked the bank.", "Kimsuky", "Kimsuky"),
    ("Richard Boucher condemned the test.", "Richard Boucher", "Richard Boucher"),
    ("Hamid Reza Asefi denied it.", "Hamid Reza Asefi", "Hamid Reza Asefi"),
    ("Zhu Bangzao condemned the sale.", "Zhu Bangzao", "Zhu Bangzao"),
    ("Roskomnadzor blocked the site.", "Roskomnadzor", "Roskomnadzor"),
    ("Litton Industries built the ships.", "Litton Industries", "Litton Industries"),
]

HEADLINES = [
    ("China Slams Huawei Ban", "China", "China"),
    ("U.S. Penalizes Pakistan for Matching India's Nuclear Blasts", "Pakistan", "Pakistan"),
    ("EU Walls Off Russian Banks as France Clings to Warship Sale", "Russian Banks", "Russian banks"),
    ("NATO Singles Out China Over Its Support for Russia", "NATO", "NATO"),
    ("Moscow Saves Assad From American Missiles", "Assad", "Bashar al-Assad"),
    ("Iran's Pact With Six Powers Brings Relief From Sanctions", "Iran", "Iran"),
    ("North Korea Fires Missile Over Northern Japan", "North Korea", "North Korea"),
    ("Turkey Says Kurdish Militants Attacked Army Post", "Turkey", "Turkey"),
]

ALL = [*TITLES, *LISTS, *LONG_NAMES, *NESTED, *SHORT, *PLACES, *METONYMS, *BREADTH]


@pytest.mark.parametrize(("text", "phrase", "names"), ALL)
def test_who_is_meant(cast, word, text, phrase, names):
    assert ", ".join(a.name for a in cast(text).parties(word(text, phrase))) == names


@pytest.mark.parametrize(("text", "phrase"), NO_ACTOR)
def test_nobody_is_meant(cast, word, text, phrase):
    assert cast(text).actors(word(text, phrase)) == ()


@pytest.mark.parametrize(("headline", "phrase", "names"), HEADLINES)
def test_headline(pipeline, headline, phrase, names):
    text = f"{headline}\n\nBERLIN - The officials met in the town on Tuesday and said little about the support.\n"
    document = pipeline.parse(Article("test", text, headline, published=dt.date(2024, 7, 11)))
    lowered = document.passages[0].doc.text
    found = head(document, phrase if phrase in lowered else phrase.replace(" B", " b"))
    assert ", ".join(a.name for a in Cast(document, pipeline.gazetteer).parties(found)) == names


@pytest.mark.parametrize(
    ("year", "name"),
    [(1992, "George H.W. Bush"), (2003, "George W. Bush"), (2007, "George W. Bush")],
)
def test_a_shared_name_means_whom_its_time_meant(pipeline, year, name):
    document = pipeline.parse(Article("test", "President Bush condemned the attack.", published=dt.date(year, 3, 1)))
    assert [a.name for a in Cast(document, pipeline.gazetteer).actors(head(document, "Bush"))] == [name]


@pytest.mark.parametrize(("year", "name"), [(1998, "Bill Clinton"), (2011, "Hillary Clinton")])
def test_a_surname_of_two_means_whom_its_time_meant(pipeline, year, name):
    document = pipeline.parse(Article("test", "Clinton urged India to stop.", published=dt.date(year, 6, 1)))
    assert [a.name for a in Cast(document, pipeline.gazetteer).actors(head(document, "Clinton"))] == [name]
