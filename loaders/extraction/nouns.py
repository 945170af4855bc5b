"""Common nouns that stand for actors, from `lexicon/nouns.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from loaders.lexicon.words import read_words


@dataclass(frozen=True, slots=True)
class Nouns:
    """Lemmas by what a phrase with that head stands for."""

    governments: frozenset[str]
    possessions: frozenset[str]
    bodies: frozenset[str]
    organizations: frozenset[str]
    people: frozenset[str]
    forces: frozenset[str]
    states: frozenset[str]
    documents: frozenset[str]
    dropped_modifiers: frozenset[str]
    not_actors: frozenset[str]
    collectives: frozenset[str]
    relatives: frozenset[str]
    local: frozenset[str]
    movable: frozenset[str]
    kept_owners: frozenset[str]
    quantities: frozenset[str]
    parts: frozenset[str]
    kinds: frozenset[str]
    pairs: tuple[frozenset[str], ...]

    def is_group(self, lemma: str) -> bool:
        return lemma in self.organizations or lemma in self.people or lemma in self.forces or lemma in self.states


@cache
def nouns() -> Nouns:
    """The lists, read once."""
    raw: Any = read_words("nouns.yaml")
    groups = raw["groups"]
    return Nouns(
        **{
            k: frozenset(raw[k])
            for k in (
                *("governments", "possessions", "bodies", "documents", "dropped_modifiers", "not_actors"),
                *("collectives", "relatives", "local", "movable", "kept_owners", "quantities", "parts", "kinds"),
            )
        },
        pairs=tuple(frozenset(pair) for pair in raw["pairs"]),
        **{k: frozenset(groups[k]) for k in ("organizations", "people", "forces", "states")},
    )
