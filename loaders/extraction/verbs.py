"""Classes of verbs that matter to the finding of arguments, from `lexicon/verbs.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from loaders.lexicon.words import read_words


@dataclass(frozen=True, slots=True)
class Verbs:
    """Lemmas by class; the file says what each class is."""

    light: frozenset[str]
    receiving: frozenset[str]
    striking: frozenset[str]
    targeting: frozenset[str]
    object_control: frozenset[str]
    giving: frozenset[str]
    addressing: frozenset[str]
    conversations: frozenset[str]
    issuing: frozenset[str]
    answering: frozenset[str]


@cache
def verbs() -> Verbs:
    """The classes, read once."""
    return Verbs(**{name: frozenset(words) for name, words in read_words("verbs.yaml").items()})
