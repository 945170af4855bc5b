"""Identity: every field of an actor follows from who it is, so that all articles agree."""

from __future__ import annotations

import datetime as dt

import pytest

from loaders.extraction.identity import clean_name, fuller, names_organization, organization, people, person
from loaders.extraction.mentions import find_mentions
from schema.records import ActorRecord

KINDS = [
    ("Harbin Missile Works Corporation", "Company"),
    ("Alpha Trading LLC", "Company"),
    ("Bank of Example", "Company"),
    ("Ministry of Works", "GovernmentBody"),
    ("University of Uppsala", "Institution"),
    ("Zorblax", "Institution"),
]


@pytest.mark.parametrize(("name", "kind"), KINDS)
def test_words_of_a_name_tell_its_kind(name, kind):
    actor = organization(name)
    assert (actor.type, actor.name) == (kind, name)


def test_accents_make_no_other_actor():
    assert organization("Société Générale Bank") == organization("Societe Generale Bank")
    assert person("José Álvarez") == person("Jose Alvarez")


@pytest.mark.parametrize("name", ["Mr. John Smith", "Gen. John Smith", "Sir John Smith", "John Smith"])
def test_forms_of_address_are_no_part_of_a_name(name):
    assert person(name) == ActorRecord(id="person:john-smith", type="Person", name="John Smith")


def test_two_spellings_never_share_an_identifier():
    names = ["P.B. Sadr Company", "PB Sadr Company", "P B Sadr Company"]
    assert len({organization(n).id for n in names}) == len(names)


def test_a_people_is_a_group():
    assert (people("Rohingya").type, people("Rohingya").id) == ("ActorGroup", "group:rohingya")


@pytest.mark.parametrize(("name", "tells"), [("Alpha Trading Company", True), ("Maria Lindqvist", False)])
def test_a_name_that_says_it_is_an_organisation(name, tells):
    assert names_organization(name) is tells


KNOWN = [
    person("Maria Lindqvist"),
    person("Anna Berg"),
    person("Tom Berg"),
    ActorRecord(id="person:kim-min-jae", type="Person", name="Kim Min Jae", country="KR"),
]


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Lindqvist", "Maria Lindqvist"),
        ("Maria", "Maria Lindqvist"),
        ("Kim", "Kim Min Jae"),
        ("Anna Berg", None),
        ("Berg", None),
        ("Jae", "Kim Min Jae"),
        ("Novak", None),
    ],
)
def test_a_short_name_means_the_only_one_whose_full_name_it_ends_or_begins(short, full):
    found = fuller(short, KNOWN)
    assert (found.name if found else None) == full


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Defense Secretary Maria Lindqvist's visit ended.", "Maria Lindqvist"),
        ("The Harbin Missile Works Corporation's engines failed.", "Harbin Missile Works Corporation"),
    ],
)
def test_titles_and_genitives_are_cut_from_a_mention(pipeline, parse, text, name):
    (mention,) = find_mentions(parse(text).passages[0], pipeline.gazetteer)
    assert clean_name(mention) == name


def test_a_curated_name_keeps_its_identifiers(read):
    (iran,) = (r for r in read("Iran attacked Israel.").records if getattr(r, "id", "") == "country:IR")
    assert (iran.type, iran.country, iran.wikidata) == ("Country", "IR", "Q794")


def test_identity_does_not_hang_on_the_day(read):
    first, second = (read("Iran attacked Israel.", published=day) for day in (dt.date(2001, 1, 1), None))
    assert first.names == second.names
