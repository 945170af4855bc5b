"""Verbs and nouns of saying, from `lexicon/speech.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from spacy.tokens import Token

from loaders.lexicon.words import read_words


@dataclass(frozen=True, slots=True)
class Speech:
    """Lemmas that introduce what somebody said, by what its content is; a comment in the file describes each list."""

    verbs: frozenset[str]
    quoting_only: frozenset[str]
    believing: frozenset[str]
    infinitive: frozenset[str]
    prepositional: frozenset[str]
    calling: frozenset[str]
    objects: frozenset[str]
    nouns: frozenset[str]
    infinitive_nouns: frozenset[str]
    uttering: frozenset[str]
    views: frozenset[str]
    sources: frozenset[str]
    issuing: frozenset[str]
    mouthpieces: frozenset[str]


@cache
def speech() -> Speech:
    """The lists, read once."""
    return Speech(**{name: frozenset(words) for name, words in read_words("speech.yaml").items()})


@cache
def _phrasing() -> frozenset[str]:
    """The verbs whose content may be less than a clause."""
    lists = speech()
    phrases = lists.infinitive | lists.calling | lists.objects | lists.prepositional
    return frozenset(words.split()[0] for words in phrases)


def is_speech_verb(token: Token) -> bool:
    """Whether a token is a verb of saying, its particle or complement included ('point out', 'make clear')."""
    lemma = token.lemma_.lower()
    if lemma in speech().verbs:
        return token.pos_ in ("VERB", "AUX")
    if lemma not in _PHRASAL:
        return False
    second = next((c.lower_ for c in token.children if c.dep_ in ("prt", "acomp", "oprd", "ccomp", "advmod")), None)
    return second is not None and f"{lemma} {second}" in speech().verbs


_PHRASAL = frozenset({"point", "go", "spell", "lay", "make", "chime", "own", "shoot", "sum"})


def may_introduce_a_phrase(token: Token) -> bool:
    """Whether a token is a verb that reports something said in less than a clause: 'vowed to', 'accused of'."""
    return token.pos_ == "VERB" and token.lemma_.lower() in _phrasing()


def is_believing(token: Token) -> bool:
    """Whether a token is a verb of believing, behind which a clause is what somebody is reported to hold."""
    return token.pos_ == "VERB" and token.lemma_.lower() in speech().believing
