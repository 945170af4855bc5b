"""Titles of office and forms of address: which words before or after a name are one, and what they say of its
holder."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from pydantic import BaseModel, ConfigDict
from spacy.tokens import Token

from loaders.lexicon.words import read_words


class Title(BaseModel):
    """One title: its canonical form, how it is written, and the kind of body whose office it is."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    title: str
    variants: tuple[str, ...] = ()
    body: str = "other"
    names_holder: bool = True
    speaks_for: bool = False
    honorific: bool = False
    gender: str | None = None


@cache
def _offices() -> tuple[Mapping[str, Title], tuple[str, ...]]:
    raw: Any = read_words("offices.yaml")
    found: dict[str, Title] = {}
    for row in raw["titles"]:
        title = Title.model_validate(row)
        for form in (title.title, *title.variants):
            found.setdefault(_key(form), title)
    return MappingProxyType(found), tuple(raw.get("prefixes", ()))


def _key(form: str) -> str:
    return re.sub(r"[.\s-]+", " ", form.casefold()).strip()


def title_of(phrase: str) -> Title | None:
    """The title that a phrase is ('Foreign Minister', 'Adm.'), without prefixes such as 'former' or 'deputy'."""
    titles, prefixes = _offices()
    words = _key(phrase).split()
    while words and (words[0] in prefixes or words[0] == "ex"):
        if " ".join(words) in titles:
            break
        words = words[1:]
    return titles.get(" ".join(words))


@cache
def _words() -> frozenset[str]:
    titles, prefixes = _offices()
    single = {w for form, t in titles.items() for w in form.split() if len(w) > 1 and not w.isdigit()}
    return frozenset(single | set(prefixes)) - {
        "of",
        "for",
        "the",
        "and",
        "to",
        "in",
        "on",
        "at",
        "state",
        "new",
        "human",
        "rights",
    }


def is_title_word(token: Token) -> bool:
    """Whether a word can stand in a title of office before a name."""
    return token.lower_.rstrip(".") in _words()


@cache
def _last_words() -> frozenset[str]:
    titles, _ = _offices()
    last = {re.split(r" (?:of|for|to|at) ", form)[0].split()[-1] for form in titles}
    return frozenset(w for w in last if len(w) > 1) - {"co", "star", "party", "forces", "services"}


def ends_title(token: Token) -> bool:
    """Whether a word can be the last of a title, directly before a name: 'minister', not 'defense'."""
    word = token.lower_.rstrip(".")
    return word in _last_words() or (word.endswith("s") and word[:-1] in _last_words())
