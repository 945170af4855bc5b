"""The titles of office: each is written once, says whose office it is, and names no actor."""

from __future__ import annotations

import re
from collections import Counter
from importlib.resources import files

import pytest
import yaml

KINDS = {
    "head-of-state",
    "head-of-government",
    "foreign-ministry",
    "defense-ministry",
    "treasury",
    "commerce",
    "interior",
    "justice",
    "parliament",
    "military",
    "embassy",
    "central-bank",
    "intelligence",
    "international-organisation",
    "company",
    "party",
    "diplomacy",
    "royal",
    "religious",
    "calling",
    "other",
}
FIELDS = {"title", "variants", "body", "names_holder", "speaks_for", "honorific", "gender"}
OFFICES = yaml.safe_load(files("loaders.lexicon").joinpath("offices.yaml").read_text(encoding="utf8"))
TITLES = OFFICES["titles"]
# Words that are actors: whose office it is stands beside the title, not in it.
ACTORS = re.compile(r"\b(?:EU|UN|NATO|CIA|Kremlin|Pentagon|White House|Senate|Duma|Russian|Chinese)\b|U\.[SN]\.")


def folded(form: str) -> str:
    return re.sub(r"[.\s-]+", " ", form.casefold()).strip()


def test_there_are_two_hundred_titles():
    assert len(TITLES) >= 200


@pytest.mark.parametrize("row", TITLES, ids=lambda row: row["title"])
def test_a_title_is_well_formed(row):
    assert set(row) <= FIELDS
    assert row["title"] == row["title"].lower()
    assert row["body"] in KINDS
    assert row.get("gender") in (None, "f", "m")
    assert row.get("honorific", False) != row.get("names_holder", False)
    assert not any(ACTORS.search(form) for form in (row["title"], *row.get("variants", ())))


def test_a_spelling_is_one_title():
    counted = Counter(
        folded(form) for row in TITLES for form in {folded(f) for f in (row["title"], *row.get("variants", ()))}
    )
    assert [form for form, times in counted.items() if times > 1] == []


@pytest.mark.parametrize(
    ("spelling", "title", "body"),
    [
        ("PM", "prime minister", "head-of-government"),
        ("Premier", "prime minister", "head-of-government"),
        ("Minister for Foreign Affairs", "foreign minister", "foreign-ministry"),
        ("Secretary of Defense", "defense secretary", "defense-ministry"),
        ("Gen.", "general", "military"),
        ("Adm.", "admiral", "military"),
        ("High Representative", "high representative", "foreign-ministry"),
        ("Secretary-General", "secretary-general", "international-organisation"),
        ("Sen.", "senator", "parliament"),
        ("CEO", "chief executive officer", "company"),
        ("Crown Prince", "crown prince", "royal"),
        ("spokeswoman", "spokeswoman", "other"),
    ],
)
def test_a_spelling_is_known(spelling, title, body):
    (row,) = (r for r in TITLES if folded(spelling) in map(folded, (r["title"], *r.get("variants", ()))))
    assert (row["title"], row["body"]) == (title, body)


def test_spokespeople_speak_for_their_body():
    assert {r["title"] for r in TITLES if r.get("speaks_for")} >= {"spokesman", "spokeswoman", "spokesperson"}


@pytest.mark.parametrize(("spelling", "gender"), [("mr", "m"), ("mrs", "f"), ("ms", "f"), ("dr", None)])
def test_forms_of_address_are_no_offices(spelling, gender):
    (row,) = (r for r in TITLES if r["title"] == spelling)
    assert row["honorific"]
    assert row.get("gender") == gender


@pytest.mark.parametrize("prefix", ["deputy", "vice", "acting", "interim", "former", "ex-", "outgoing", "caretaker"])
def test_prefixes_leave_the_office_the_same(prefix):
    assert prefix in OFFICES["prefixes"]
