"""Bodies named by their country: 'United States Treasury', 'Nigeria Police', 'South African Government'."""

from __future__ import annotations

from loaders.extraction.descriptions import national_body
from loaders.extraction.gazetteer import Gazetteer
from loaders.extraction.nouns import nouns
from loaders.lexicon.entries import ActorEntry
from schema.records import ActorRecord

_LONGEST_COUNTRY = 3  # words
_LONGEST_BODY = 3


def national(name: str, gazetteer: Gazetteer) -> ActorRecord | None:
    """The body that a name gives by its country and its kind, the country itself where that is its government, else
    None."""
    found = _country_first(name, gazetteer)
    if found is None:
        return None
    country, rest = found
    if rest.casefold() in nouns().governments:
        return country.record()
    if rest.split()[-1].lower() not in nouns().bodies or len(rest.split()) > _LONGEST_BODY:
        return None
    before = (f"{country.name}'s", *country.adjectives)
    forms = [*(f"{word} {rest}" for word in before), f"{rest} of {country.name}"]
    known = [entries for form in forms if (hit := gazetteer.lookup(form)) and len(entries := hit[1]) == 1]
    return known[0][0].record() if known else national_body(rest, country.record())


def _country_first(name: str, gazetteer: Gazetteer) -> tuple[ActorEntry, str] | None:
    words = name.split()
    for length in range(min(_LONGEST_COUNTRY, len(words) - 1), 0, -1):
        country = gazetteer.adjective(" ".join(words[:length]).removesuffix("'s"))
        if country and country[0].type == "Country":
            return country[0], " ".join(words[length:])
    return None
