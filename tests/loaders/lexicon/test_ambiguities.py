"""Shared names: none but those of the table, and the table says nothing that the lists do not."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain

import pytest

from loaders.lexicon.ambiguities import ambiguities
from loaders.lexicon.entries import curated_actors
from schema.errors import SchemaError

ENTRIES = tuple(curated_actors().values())


def test_a_name_alias_or_seat_belongs_to_one_actor_or_stands_in_the_table():
    owners: dict[str, set[str]] = defaultdict(set)
    for entry in ENTRIES:
        for spelling in (entry.name, *entry.aliases, *entry.seats):
            owners[spelling].add(entry.id)
    shared = {s: ids for s, ids in owners.items() if len(ids) > 1}
    assert {s: ids for s, ids in shared.items() if s not in ambiguities() or ids - set(ambiguities()[s].actors)} == {}


def test_a_short_name_of_different_kinds_of_actor_stands_in_the_table():
    # Surnames, and 'Foreign Ministry' said of one state or another, mean nothing before the full name.
    owners: dict[str, set[str]] = defaultdict(set)
    for entry in ENTRIES:
        for spelling in (entry.name, *entry.aliases, *entry.seats, *entry.short):
            owners[spelling].add(entry.id)
    shorts = set(chain.from_iterable(e.short for e in ENTRIES if e.type != "Person"))
    unlisted = {
        s: ids
        for s, ids in owners.items()
        if len(ids) > 1 and s in shorts and s not in ambiguities() and "ministry" not in s.lower()
        if not all(i.startswith("body:") for i in ids) or s.isupper()
    }
    assert {s: ids for s, ids in unlisted.items() if not s.startswith("Ministry of ")} == {}


def test_an_adjective_or_a_people_belongs_to_one_actor():
    for words in ("adjectives", "nationals"):
        owners: dict[str, set[str]] = defaultdict(set)
        for entry in ENTRIES:
            for spelling in getattr(entry, words):
                owners[spelling].add(entry.id)
        assert {s: ids for s, ids in owners.items() if len(ids) > 1} == {}


@pytest.mark.parametrize("entry", ambiguities().values(), ids=lambda e: e.name)
def test_the_table_speaks_of_curated_actors(entry):
    assert set(entry.actors) <= set(curated_actors())
    assert entry.usual is None or entry.usual in entry.actors
    assert len(entry.actors) > 1 or entry.also


@pytest.mark.parametrize("entry", ambiguities().values(), ids=lambda e: e.name)
def test_at_least_one_actor_of_the_table_is_called_so(entry):
    called = [
        i
        for i in entry.actors
        for e in (curated_actors()[i],)
        if entry.name in (e.name, *e.aliases, *e.short, *e.seats, *e.adjectives, *e.nationals)
    ]
    assert called


def test_a_mistake_in_the_table_names_the_entry(tmp_path, monkeypatch):
    (tmp_path / "ambiguities.yaml").write_text("- {name: Congo, usually: country:CD}\n", encoding="utf8")
    monkeypatch.setenv("ACTORGRAPH_LEXICON", str(tmp_path))
    with pytest.raises(SchemaError, match=r"ambiguities\.yaml, Congo"):
        ambiguities.__wrapped__()
