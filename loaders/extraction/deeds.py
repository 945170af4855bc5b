"""Deeds: 'the attack', 'this request' come back to what an earlier relation told, so that its doer owns them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache

from spacy.tokens import Token

from loaders.extraction.clauses import antecedent
from loaders.extraction.document import Relation
from loaders.lexicon.words import read_words
from schema.records import ActorRecord

_DEFINITE = frozenset({"the", "this", "that", "these", "those", "such", "both"})
# What follows says itself which deed is meant.
_SPECIFIED = frozenset({"by", "of", "against", "from"})
_REACH = 12  # relations of a kind that the lexicon names, back from the noun
_UNDONE = frozenset({"negated", "prohibited", "hypothetical"})


@cache
def _kinds() -> Mapping[str, frozenset[str]]:
    """Noun -> predicates under which what it names may have been told."""
    raw: Mapping[str, list[str]] = read_words("deeds.yaml")
    nouns = {noun for found in raw.values() for noun in found}
    return {noun: frozenset(p for p, found in raw.items() if noun in found) for noun in nouns}


@cache
def _predicates() -> frozenset[str]:
    return frozenset(p for found in _kinds().values() for p in found)


class Deeds:
    """What an article has told so far, latest last."""

    def __init__(self) -> None:
        self._told: list[Relation] = []

    def note(self, relation: Relation) -> None:
        """Keeps a relation to which a later noun may come back."""
        if relation.predicate in _predicates() and relation.subject is not None and relation.factuality not in _UNDONE:
            self._told.append(relation)

    def doers(self, noun: Token, answering: Collection[str]) -> tuple[ActorRecord, ...]:
        """Who did what a definite noun names, () where it names nothing told just before.

        `answering` are the ids of those whose reaction is told: a request to them goes before others, and their own
        deeds are not meant.
        """
        noun = antecedent(noun)
        kinds = _kinds().get(noun.lemma_.lower())
        if kinds is None or not _comes_back(noun):
            return ()
        near = [r for r in self._told[-_REACH:] if r.predicate in kinds and r.subject and r.subject.id not in answering]
        to_them = [r for r in near if r.object is not None and r.object.id in answering]
        told = (to_them or near)[-1:]
        return tuple(
            {r.subject.id: r.subject for t in told for r in near if r.subject and r.trigger is t.trigger}.values()
        )


def _comes_back(noun: Token) -> bool:
    """Whether the phrase is definite and does not itself say whose deed it means."""
    if noun.dep_ == "dobj" and any(c.dep_ == "prep" and c.lower_ == "by" for c in noun.head.children):
        return False
    definite = False
    for child in noun.children:
        if child.dep_ == "poss" or (child.dep_ in ("prep", "agent") and child.lower_ in _SPECIFIED):
            return False
        if child.dep_ == "acl" and child.tag_ in ("VBN", "VB"):
            return False
        definite = definite or (child.dep_ == "det" and child.lower_ in _DEFINITE)
    return definite
