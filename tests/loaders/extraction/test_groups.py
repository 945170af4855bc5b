"""Groups: one identity and one name, however the text puts it."""

from __future__ import annotations

import pytest

from loaders.extraction.group_phrases import pair_of
from loaders.extraction.groups import those

NAMES = [
    ("The United States thanked its allies and partners.", "allies", "US allies and partners"),
    ("The United States thanked its partners and allies.", "partners", "US allies and partners"),
    ("The United States stands with its Allies and Partners.", "Allies", "US allies and partners"),
    ("Canada works with Norway and other likeminded allies and partners.", "allies", "likeminded allies and partners"),
    ("Canada listed five Iranian individuals and entities for fraud.", "entities", "Iranian entities and individuals"),
    ("Iranian individuals and entities were listed.", "individuals", "Iranian entities and individuals"),
    ("Russian oligarchs and elites were listed.", "oligarchs", "Russian elites and oligarchs"),
    ("The Ukrainian people thanked Poland.", "people", "Ukrainian people"),
    ("The people of Ukraine thanked Poland.", "people", "Ukrainian people"),
    ("African nations signed it.", "nations", "African nations"),
    ("Pro-Russian separatists left.", "separatists", "pro-Russian separatists"),
    ("Russia's state-run banks were hit.", "banks", "Russian state-run banks"),
    ("Canada listed four military-appointed Burmese ministers.", "ministers", "Burmese military-appointed ministers"),
    ("Armed men left.", "men", "armed men"),
    ("Canada called on the international community to help.", "community", "international community"),
    ("Former Iranian officials left.", "officials", "Iranian former officials"),
    ("Members of the Libyan parliament left.", "Members", "House of Representatives of Libya members"),
    ("An official of the U.S. State Department left.", "official", "U.S. Department of State official"),
]

ALIASES = [
    ("The United States thanked its allies and partners.", "allies", "US partners and allies"),
    ("The people of Ukraine thanked Poland.", "people", "people of Ukraine"),
    ("Former Iranian officials left.", "officials", "former Iranian officials"),
    ("Gaddafi's forces left.", "forces", "forces of Muammar Gaddafi"),
    ("An official of the U.S. State Department left.", "official", "State Department official"),
]

SEPARATE = [
    ("Two Iranian individuals and four entities were listed.", "individuals"),
    ("Iranian individuals and Syrian entities were listed.", "individuals"),
    ("Iranian banks and officials were listed.", "banks"),
    ("Individuals in Iran and entities were listed.", "Individuals"),
]

DEEDS = [
    ("Canada will punish those who enable Russian aggression.", "those", "those who enable Russian aggression"),
    ("Those who fund the war will be punished.", "Those", "those who fund the war"),
]


@pytest.mark.parametrize(("text", "noun", "name"), NAMES)
def test_name_of_a_group(cast, word, text, noun, name):
    assert [a.name for a in cast(text).actors(word(text, noun))] == [name]


@pytest.mark.parametrize(("text", "noun", "alias"), ALIASES)
def test_other_names_of_a_group(cast, word, text, noun, alias):
    (group,) = cast(text).actors(word(text, noun))
    assert alias in group.aliases


@pytest.mark.parametrize(("text", "noun"), SEPARATE)
def test_nouns_that_do_not_make_one_group(word, text, noun):
    assert pair_of(word(text, noun)) is None


@pytest.mark.parametrize(("text", "pronoun", "name"), DEEDS)
def test_a_group_named_by_what_it_does(word, text, pronoun, name):
    group = those(word(text, pronoun))
    assert group is not None
    assert group.name == name


def test_those_without_a_deed_are_nobody(word):
    assert those(word("Canada bought those.", "those")) is None


def test_the_order_of_a_pair_does_not_make_another_actor(cast, word):
    one, other = "Canada thanked its allies and partners.", "Canada thanked its partners and allies."
    assert cast(one).actors(word(one, "allies")) == cast(other).actors(word(other, "partners"))
