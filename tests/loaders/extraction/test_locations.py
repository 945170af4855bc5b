"""Locations: the country in which a named organisation is at home."""

from __future__ import annotations

import pytest

from loaders.extraction.locations import find_locations

AT_HOME = [
    ("Elbit Systems, an Israeli contractor, grew.", "Elbit Systems", "Israel"),
    ("Indian company NEC Engineers grew.", "NEC Engineers", "India"),
    ("Japanese carmaker Toyota grew.", "Toyota", "Japan"),
    ("Severstal, which is among Russia's leading steel producers, grew.", "Severstal", "Russia"),
    ("Nokia is a Finnish company.", "Nokia", "Finland"),
    ("Bank Mellat, a Malaysia-based lender, grew.", "Bank Mellat", "Malaysia"),
    ("The International Criminal Court in The Hague ruled.", "International Criminal Court", "Netherlands"),
    ("SMIC, China's top foundry, grew.", "SMIC", "China"),
    ("Severstal, a firm in Russia, grew.", "Severstal", "Russia"),
    ("UNESCO is based in Paris.", "UNESCO", "France"),
    ("UNESCO, headquartered in Paris, grew.", "UNESCO", "France"),
]

NOT_AT_HOME = [
    "Toyota met a Japanese official.",
    "Toyota grew in France.",
    "Toyota, a friend of Japan, grew.",
    "A Japanese company grew.",
    "Toyota, a supplier of Japan, grew.",
    "The film is based in part on Toyota.",
    "Putin, a Russian citizen, left Toyota.",
]


@pytest.fixture(scope="module")
def locations(parse, cast):
    return lambda text: list(find_locations(parse(text), cast(text)))


@pytest.mark.parametrize(("text", "body", "country"), AT_HOME)
def test_where_an_organisation_is_at_home(locations, text, body, country):
    assert [(r.predicate, r.subject.name, r.object.name) for r in locations(text)] == [("LOCATED_IN", body, country)]


@pytest.mark.parametrize("text", NOT_AT_HOME)
def test_nothing_says_where(locations, text):
    assert locations(text) == []


def test_credits_state_none(locations):
    assert locations("Photo: Toyota, a Japanese company\n\nPoland thanked the envoys on Monday.") == []
