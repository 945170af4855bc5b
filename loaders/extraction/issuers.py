"""Issuers: documents speak for whoever issued them."""

from __future__ import annotations

from spacy.tokens import Span, Token

from loaders.extraction.cast import Cast
from loaders.extraction.clauses import agents, is_passive, logical_subjects
from loaders.extraction.descriptions import owners
from loaders.extraction.nouns import nouns
from loaders.extraction.speech import speech
from loaders.lexicon.entries import curated_actors
from schema.records import ActorRecord


class Issuers:
    """Who issued the documents that an article cites: 'In a declaration issued Wednesday, NATO described' makes NATO
    the one who speaks when 'the declaration said'."""

    def __init__(self) -> None:
        self._by_lemma: dict[str, ActorRecord] = {}
        self._last: ActorRecord | None = None

    def note(self, sentence: Span, speaker: ActorRecord) -> None:
        """The speaker of a sentence is the issuer of the documents that it mentions as the place of saying."""
        for token in sentence:
            if (
                token.lemma_.lower() in nouns().documents
                and token.dep_ == "pobj"
                and token.head.lower_ in ("in", "through", "via", "with")
            ):
                self._by_lemma[token.lemma_.lower()] = speaker
                self._last = speaker

    def of(self, noun: Token, cast: Cast) -> tuple[ActorRecord, ...]:
        """Owners of the document, makers named in the phrase or by its verb, else the one noted before."""
        whose = owners(noun, cast.actors)
        for child in noun.children:
            if child.dep_ == "acl" and child.tag_ == "VBN" and not any(c.dep_ == "nsubj" for c in child.children):
                whose = whose or [a for t in logical_subjects(child) for a in cast.actors(t)]
            elif child.dep_ == "prep" and child.lower_ in ("by", "from"):
                whose = whose or [a for p in child.children if p.dep_ == "pobj" for a in cast.actors(p)]
        whose = whose or _by_number(noun) or [a for t in _makers(noun) for a in cast.parties(t)]
        if whose:
            self._by_lemma[noun.lemma_.lower()] = self._last = whose[0]
            return tuple(whose)
        if any(c.dep_ == "det" and c.lower_ in ("the", "this", "that") for c in noun.children):
            known = self._by_lemma.get(noun.lemma_.lower()) or self._last
            return (known,) if known else ()
        return ()


def _makers(noun: Token) -> list[Token]:
    """Who issues the document in its own sentence: 'Britain tabled a draft', 'France countered with a memorandum'."""
    verb = noun.head
    if noun.dep_ == "nsubjpass" and verb.lemma_ in speech().issuing:
        return agents(verb)
    if noun.dep_ == "dobj":
        return logical_subjects(verb) if verb.lemma_ in speech().issuing and not is_passive(verb) else []
    if noun.dep_ == "pobj" and verb.lower_ == "with" and verb.head.lemma_ in ("counter", "respond", "reply", "answer"):
        return logical_subjects(verb.head)
    return []


def _by_number(noun: Token) -> list[ActorRecord]:
    """'Resolution 1718' is the Security Council's: nobody else's are known by a number of three or more digits."""
    if noun.lemma_.lower() != "resolution":
        return []
    number = next((c.text for c in noun.children if c.dep_ in ("nummod", "appos", "npadvmod") and c.like_num), "")
    council = curated_actors().get(_SECURITY_COUNCIL)
    return [council.record()] if council and number.isdigit() and 3 <= len(number) <= 4 else []


_SECURITY_COUNCIL = "institution:un-security-council"
