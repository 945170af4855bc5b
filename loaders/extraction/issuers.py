"""Issuers: documents speak for whoever issued them."""

from __future__ import annotations

from spacy.tokens import Span, Token

from loaders.extraction.cast import Cast
from loaders.extraction.clauses import logical_subjects
from loaders.extraction.descriptions import owners
from loaders.extraction.nouns import nouns
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
        """Owners of the document, makers named in the phrase, else the one noted before."""
        whose = owners(noun, cast.actors)
        for child in noun.children:
            if child.dep_ == "acl" and child.tag_ == "VBN":
                whose = whose or [a for t in logical_subjects(child) for a in cast.actors(t)]
            elif child.dep_ == "prep" and child.lower_ in ("by", "from"):
                whose = whose or [a for p in child.children if p.dep_ == "pobj" for a in cast.actors(p)]
        if whose:
            self._by_lemma[noun.lemma_.lower()] = self._last = whose[0]
            return tuple(whose)
        if any(c.dep_ == "det" and c.lower_ in ("the", "this", "that") for c in noun.children):
            known = self._by_lemma.get(noun.lemma_.lower()) or self._last
            return (known,) if known else ()
        return ()
