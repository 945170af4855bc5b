"""Verbs and nouns of saying, from `lexicon/speech.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from spacy.tokens import Token

from loaders.lexicon.words import read_words


@dataclass(frozen=True, slots=True)
class Speech:
    """Lemmas that introduce what somebody said; those of `quoting_only` only a quotation or a clause with "that"."""

    verbs: frozenset[str]
    quoting_only: frozenset[str]
    nouns: frozenset[str]


@cache
def speech() -> Speech:
    """The lists, read once."""
    return Speech(**{name: frozenset(words) for name, words in read_words("speech.yaml").items()})


def is_speech_verb(token: Token) -> bool:
    """Whether a token is a verb of saying, its particle included ('point out')."""
    lemma = token.lemma_.lower()
    if lemma in speech().verbs:
        return token.pos_ in ("VERB", "AUX")
    particle = next((c.lower_ for c in token.children if c.dep_ == "prt"), None)
    return particle is not None and f"{lemma} {particle}" in speech().verbs
