"""The curated actors: every entry is sound, and the lists are as broad as world news."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from loaders.lexicon.entries import ActorEntry, curated_actors
from schema.errors import SchemaError
from schema.identifiers import IDENTIFIER, slug
from schema.registry import actor_types

# How many of each kind the lists hold at least.
LEAST = {
    "Country": 240,
    "Alliance": 80,
    "GovernmentBody": 800,
    "MediaOutlet": 400,
    "Company": 600,
    "ArmedGroup": 220,
    "Institution": 500,
    "Person": 1500,
    "ActorGroup": 40,
}
ENTRIES = tuple(curated_actors().values())
# Parties whose own names have a bracket.
BRACKETED = {
    "Communist Party of India (Maoist)",
    "Communist Party of India (Marxist)",
    "Communist Party of Nepal (Maoist Centre)",
}
DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def spellings(entry: ActorEntry) -> tuple[str, ...]:
    """Everything of an entry that is looked for in text."""
    return (
        entry.name,
        *entry.aliases,
        *entry.short,
        *entry.adjectives,
        *entry.nationals,
        *entry.seats,
        *entry.descriptions,
    )


@pytest.mark.parametrize(("kind", "least"), LEAST.items())
def test_there_are_enough_of_each_kind(kind, least):
    assert Counter(entry.type for entry in ENTRIES)[kind] >= least


def test_an_identifier_begins_with_the_prefix_of_its_type():
    prefixes = {name: kind.prefix for name, kind in actor_types().items()}
    assert [e.id for e in ENTRIES if e.id.split(":", 1)[0] != prefixes[e.type]] == []


def test_every_identifier_is_one():
    assert [e.id for e in ENTRIES if not IDENTIFIER.fullmatch(e.id)] == []


def test_a_person_is_identified_by_the_name_as_in_articles():
    assert [e.id for e in ENTRIES if e.type == "Person" and e.id != f"person:{slug(e.name)}"] == []


def test_a_parent_is_a_curated_actor_and_never_the_entry_itself():
    assert [e.id for e in ENTRIES if e.parent and (e.parent not in curated_actors() or e.parent == e.id)] == []


def test_a_chain_of_parents_ends():
    def ancestors(entry: ActorEntry) -> list[str]:
        found: list[str] = []
        while entry.parent and entry.parent not in found:
            found.append(entry.parent)
            entry = curated_actors()[entry.parent]
        return found

    assert [e.id for e in ENTRIES if e.id in ancestors(e)] == []


def test_a_country_code_is_that_of_a_curated_country():
    codes = {e.country for e in ENTRIES if e.type == "Country"}
    assert [e.id for e in ENTRIES if e.country and e.country not in codes] == []


def test_a_wikidata_number_means_one_actor():
    counted = Counter(e.wikidata for e in ENTRIES if e.wikidata)
    assert [number for number, times in counted.items() if times > 1] == []


def test_spellings_are_clean():
    dirty = [
        (e.id, s)
        for e in ENTRIES
        for s in spellings(e)
        if s not in BRACKETED and (s != " ".join(s.split()) or re.search(r"[|;()\[\]{}]", s))
    ]
    assert dirty == []


def test_no_list_of_an_entry_repeats_a_spelling():
    repeated = [
        e.id
        for e in ENTRIES
        if len({e.name, *e.aliases, *e.short}) != 1 + len(e.aliases) + len(e.short)
        or any(len(set(group)) != len(group) for group in (e.adjectives, e.nationals, e.seats, e.descriptions))
    ]
    assert repeated == []


def test_a_description_stands_without_its_article():
    assert [(e.id, d) for e in ENTRIES for d in e.descriptions if d.startswith(("the ", "a "))] == []


def test_dates_are_years_months_or_days_in_order():
    wrong = [
        e.id
        for e in ENTRIES
        if any(d is not None and not DATE.fullmatch(d) for d in (e.since, e.until))
        or (e.since and e.until and e.since > e.until)
    ]
    assert wrong == []


def test_only_people_have_a_gender():
    assert [e.id for e in ENTRIES if e.gender and e.type != "Person"] == []
    assert [e.id for e in ENTRIES if e.type == "Person" and not e.gender] == []


def test_a_seat_is_a_name_to_ask_by():
    assert "Beijing" in curated_actors()["country:CN"].record().aliases


@pytest.mark.parametrize(
    ("identifier", "spelling"),
    [
        ("country:US", "U.S."),
        ("country:RU", "Kremlin"),
        ("country:CN", "PRC"),
        ("country:MM", "Burma"),
        ("alliance:nato", "North Atlantic Treaty Organization"),
        ("institution:un-security-council", "UN Security Council"),
        ("institution:iaea", "U.N. nuclear watchdog"),
        ("body:us-ofac", "OFAC"),
        ("body:us-state", "State Department"),
        ("body:cn-mfa", "China's Foreign Ministry"),
        ("body:ru-mod", "Russian Defence Ministry"),
        ("body:ir-irgc", "Revolutionary Guards"),
        ("body:il-idf", "Israeli military"),
        ("armed-group:wagner", "PMC Wagner"),
        ("armed-group:hezbollah", "Hizballah"),
        ("armed-group:isis", "Daesh"),
        ("company:spacety", "Spacety China"),
        ("company:pdvsa", "PDVSA"),
        ("outlet:xinhua", "Xinhua News Agency"),
        ("outlet:nyt", "New York Times"),
        ("institution:amnesty", "Amnesty International"),
        ("person:sergei-lavrov", "Sergey Lavrov"),
        ("person:jens-stoltenberg", "Jens Stoltenberg"),
        ("person:volodymyr-zelenskyy", "Volodymyr Zelenskiy"),
    ],
)
def test_a_spelling_belongs_to_its_actor(identifier, spelling):
    entry = curated_actors()[identifier]
    assert spelling in (entry.name, *entry.aliases, *entry.seats)


def test_a_field_that_does_not_exist_is_refused():
    with pytest.raises(ValueError, match="nickname"):
        ActorEntry.model_validate({"id": "country:ZZ", "type": "Country", "name": "Nowhere", "nickname": "N"})


def test_a_mistake_in_a_list_names_file_and_entry(tmp_path, monkeypatch):
    folder = tmp_path / "actors"
    folder.mkdir()
    (folder / "odd.yaml").write_text("- {id: country:ZZ, type: Planet, name: Nowhere}\n", encoding="utf8")
    monkeypatch.setenv("ACTORGRAPH_LEXICON", str(tmp_path))
    with pytest.raises(SchemaError, match=r"odd\.yaml, country:ZZ"):
        curated_actors.__wrapped__()


def test_an_entry_that_stands_twice_is_refused(tmp_path, monkeypatch):
    folder = tmp_path / "actors"
    folder.mkdir()
    (folder / "twice.yaml").write_text("- {id: country:ZZ, type: Country, name: Nowhere}\n" * 2, encoding="utf8")
    monkeypatch.setenv("ACTORGRAPH_LEXICON", str(tmp_path))
    with pytest.raises(SchemaError, match="stands twice"):
        curated_actors.__wrapped__()
