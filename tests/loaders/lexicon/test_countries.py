"""The list of states: all members of the United Nations, with the numbers that rigour knows them by."""

from __future__ import annotations

import pytest
from rigour.territories import get_territory

from loaders.lexicon.entries import curated_actors

_CODES = (
    "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM "
    "CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN "
    "HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA "
    "MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY "
    "QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA "
    "UG US UY UZ VC VE VN VU WS YE ZA ZM ZW"
)
MEMBERS = _CODES.split()
COUNTRIES = {e.id.removeprefix("country:"): e for e in curated_actors().values() if e.type == "Country"}


def test_there_are_193_members():
    assert len(set(MEMBERS)) == 193


@pytest.mark.parametrize("code", MEMBERS)
def test_every_member_has_its_code_an_adjective_and_people(code):
    entry = COUNTRIES[code]
    assert entry.country == code
    assert (entry.adjectives and entry.nationals) or code in ("CG", "DM")  # their words belong to a larger neighbour


@pytest.mark.parametrize("code", ["TW", "XK", "PS", "VA", "HK", "MO", "EH", "GL", "PR"])
def test_territories_of_the_news_are_there(code):
    assert COUNTRIES[code].wikidata


@pytest.mark.parametrize("code", [c for c in COUNTRIES if len(c) == 2])
def test_a_wikidata_number_is_that_of_the_territory(code):
    territory = get_territory(code.lower())
    if territory is None:  # a code that ISO has withdrawn
        assert COUNTRIES[code].until
    else:
        assert COUNTRIES[code].wikidata == territory.qid


@pytest.mark.parametrize("name", ["Abkhazia", "South Ossetia", "Transnistria", "Northern Cyprus", "Somaliland"])
def test_a_state_that_few_recognise_has_no_country_code(name):
    (entry,) = (e for e in COUNTRIES.values() if e.name == name)
    assert entry.id.startswith("country:X-")
    assert entry.country is None


@pytest.mark.parametrize("name", ["Soviet Union", "Yugoslavia", "Czechoslovakia", "East Germany"])
def test_a_state_that_is_gone_says_when_it_ended(name):
    (entry,) = (e for e in COUNTRIES.values() if e.name == name)
    assert entry.until


def test_norway_is_not_false():
    assert COUNTRIES["NO"].country == "NO"
