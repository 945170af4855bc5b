"""Recall: a deed that the text names again without one of its parties has the party with which it was told before.

'China's support for Russia worries NATO. ... As long as Chinese support continues': of Russia. Only where the article
has told the deed with one such party, and only for a noun that comes back to it or a supply whose goods are named.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from spacy.tokens import Token

from loaders.extraction.document import Relation
from loaders.lexicon.words import read_words
from schema.records import ActorRecord

_CONFIDENCE = 0.6
_OTHER = MappingProxyType({"subject": "object", "object": "subject"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "such"})
_INDEFINITE = frozenset({"a", "an", "another", "any", "no", "some", "more", "new", "other", "further", "fresh"})


@cache
def _classes() -> Mapping[str, str]:
    """Predicate -> the class of predicates under which one deed may be told."""
    raw: Mapping[str, list[str]] = read_words("recall.yaml")
    return {predicate: name for name, predicates in raw.items() for predicate in predicates}


class Recall:
    """The parties of the deeds that an article has told so far."""

    def __init__(self) -> None:
        self._partners: dict[tuple[str, str, str], dict[str, ActorRecord]] = defaultdict(dict)

    def note(self, relation: Relation) -> None:
        """Keeps both parties of a complete relation."""
        kind = _classes().get(relation.predicate)
        if kind is None or relation.subject is None or relation.object is None:
            return
        for role, actor, partner in (
            ("subject", relation.subject, relation.object),
            ("object", relation.object, relation.subject),
        ):
            self._partners[kind, role, actor.id][partner.id] = partner

    def completed(self, relation: Relation) -> Relation | None:
        """The relation with the party that it lacks, None where the article has not told it, or more than one."""
        kind = _classes().get(relation.predicate)
        if kind is None or len(relation.missing) != 1 or relation.missing[0] in relation.roles:
            return None
        lacking, known = relation.missing[0], relation.known[0]
        partners = self._partners.get((kind, _OTHER[lacking], known.id), {})
        if len(partners) != 1 or not (_comes_back(relation.trigger) or _names_goods(relation)):
            return None
        (partner,) = partners.values()
        parties = {lacking: partner, _OTHER[lacking]: known}
        return replace(
            relation,
            subject=parties["subject"],
            object=parties["object"],
            missing=(),
            known=(),
            roles={},
            recalled=lacking,
            confidence=min(_CONFIDENCE, relation.confidence),
        )


def _comes_back(noun: Token) -> bool:
    """'its war', 'the invasion', 'Chinese support', but not 'an attack' or 'new Chinese attacks'."""
    if noun.pos_ != "NOUN":
        return False
    before = [c for c in noun.children if c.i < noun.i]
    if any(c.lower_ in _INDEFINITE for c in before):
        return False
    definite = any(c.dep_ == "poss" or (c.dep_ == "det" and c.lower_ in _DEFINITE) for c in before)
    return definite or noun.tag_ == "NN"


def _names_goods(relation: Relation) -> bool:
    return relation.predicate == "SUPPLIES" and bool(relation.goods) and relation.trigger.pos_ == "VERB"
