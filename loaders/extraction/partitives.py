"""Partitives: phrases whose head only counts, measures or gathers - 'dozens of activists', 'one of two men', 'most of
its troops', '11 of the prisoners'. Who acts is behind the 'of'."""

from __future__ import annotations

from spacy.tokens import Token

from loaders.extraction.group_phrases import head_lemma
from loaders.extraction.nouns import nouns

_GATHERING = frozenset(
    {"group", "coalition", "alliance", "set", "team", "convoy", "fleet", "column", "flotilla", "list"}
)


def parts_of(token: Token) -> Token | None:
    """The head of what a partitive takes a part of; None where the token heads none."""
    if token.pos_ not in ("NOUN", "NUM", "DET", "PRON", "ADJ", "ADV") or token.ent_type_ in ("ORG", "GPE", "PERSON"):
        return None
    if (
        token.pos_ != "NUM"
        and token.lemma_.lower() not in nouns().quantities
        and token.lower_ not in nouns().quantities
    ):
        return None
    for child in token.children:
        if child.dep_ == "prep" and child.lower_ == "of" and child.i > token.i:
            whole = next((c for c in child.children if c.dep_ == "pobj"), None)
            if whole is None:
                return None
            # "a group of states" is the states, "a group of the Kremlin" is not the Kremlin
            plural = whole.tag_ in ("NNS", "NNPS", "PRP") or nouns().is_group(head_lemma(whole))
            return whole if plural or token.lemma_.lower() not in _GATHERING else None
    return None
