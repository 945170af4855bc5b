"""Unnamed people: those whom a text quotes by what they are - 'a senior European diplomat', 'an analyst at a bank'."""

from __future__ import annotations

from spacy.tokens import Token

from loaders.extraction.nouns import nouns
from loaders.extraction.speech import speech
from schema.identifiers import named
from schema.records import ActorRecord

_COMPLEMENTS = frozenset({"of", "at", "for", "from", "with", "to", "in", "on"})
_LONGEST = 9  # tokens of a complement that still tells who somebody is
_DETERMINERS = frozenset({"det", "predet", "nummod", "punct"})
_TRAITS = frozenset({"amod", "compound", "nmod", "poss", "case", "npadvmod"})


def unnamed_person(noun: Token) -> ActorRecord | None:
    """'a senior European diplomat', 'an analyst at a London defense institute': somebody known by what he is."""
    lemma = noun.lemma_.lower()
    if noun.pos_ not in ("NOUN", "PROPN") or not (lemma in speech().sources or lemma in nouns().people):
        return None
    phrase = as_written(noun) + _complement(noun)
    name = phrase if noun.tag_ in ("NN", "NNP") else phrase[:1].lower() + phrase[1:] if _is_plain(noun) else phrase
    return ActorRecord(id=f"group:{named(name)}", type="ActorGroup", name=name)


def _is_plain(noun: Token) -> bool:
    first = noun.left_edge
    return first.pos_ in ("NOUN", "ADJ") and first.ent_type_ == ""


def as_written(noun: Token) -> str:
    """A noun with the words before it that modify it, as the text has them: 'State Department official'."""
    first = noun.i
    while first > noun.sent.start and _modifies(noun.doc[first - 1], noun):
        first -= 1
    while first < noun.i and (noun.doc[first].dep_ in _DETERMINERS or noun.doc[first].tag_ in ("PRP$", "POS")):
        first += 1
    text: str = noun.doc[first : noun.i + 1].text
    return text


def _modifies(token: Token, noun: Token) -> bool:
    return (
        token.dep_ in _TRAITS
        or (token.dep_ == "punct" and token.text == "-")
        or (token.dep_ == "cc" and token.head.dep_ in _TRAITS and token.head.i < noun.i)
    )


def _complement(noun: Token) -> str:
    following = noun.doc[noun.i + 1] if noun.i + 1 < noun.sent.end else None
    if following is None or following.dep_ != "prep" or following.head.i != noun.i:
        return ""
    if following.lower_ not in _COMPLEMENTS:
        return ""
    words = []
    for token in sorted(following.subtree, key=lambda t: t.i):
        if (token.is_punct and token.text != "-") or token.dep_ in ("relcl", "acl"):
            break
        words.append(token)
    place = len(words) > 1 and following.lower_ == "in" and words[-1].ent_type_ in ("GPE", "LOC", "DATE")
    if place or len(words) < 2 or len(words) > _LONGEST:
        return ""
    return " " + noun.doc[words[0].i : words[-1].i + 1].text
