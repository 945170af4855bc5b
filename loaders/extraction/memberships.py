"""Memberships that the make-up of a phrase states: 'NATO's Military Committee' is part of NATO, 'the Treasury's Office
of Foreign Assets Control' of the Treasury, 'Chinese Embassy' of China."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from loaders.extraction.cast import Cast
from loaders.extraction.document import Document, Passage, Relation
from loaders.lexicon.entries import curated_actors
from schema.records import ActorRecord

_PARTS = frozenset({"GovernmentBody", "Institution"})
_WHOLES = frozenset({"Country", "Alliance", "GovernmentBody", "Institution", "ArmedGroup"})
_SECTIONS = frozenset({"body", "caption", "headline"})


def find_memberships(document: Document, cast: Cast) -> Iterator[Relation]:
    """One PART_OF relation for the first place where the text shows a body with the word that says whose it is."""
    seen: set[tuple[str, str]] = set()
    for passage in document.passages:
        if passage.block.section not in _SECTIONS:
            continue
        for token in passage.doc:
            if token.pos_ not in ("NOUN", "PROPN"):
                continue
            mention = cast.mention(token)
            if mention is not None and token.i != mention.head.i:
                continue
            actors = cast.actors(token)
            if len(actors) != 1 or actors[0].type not in _PARTS:
                continue
            for word, whole in _wholes(token, actors[0], cast):
                if (actors[0].id, whole.id) not in seen:
                    seen.add((actors[0].id, whole.id))
                    first, last = min(word.i, token.i), max(word.i, token.i)
                    start, end = passage.span(first, last + 1)
                    yield _relation(passage, token, actors[0], whole, start, end)


def _wholes(head: Token, part: ActorRecord, cast: Cast) -> Iterator[tuple[Token, ActorRecord]]:
    mention = cast.mention(head)
    for child in head.children:
        inside = mention is not None and mention.start <= child.i < mention.end
        if child.dep_ not in ("poss", "compound", "amod", "nmod") or (
            inside and mention is not None and mention.kind != "name"
        ):
            continue
        named = cast.mention(child)
        if inside:
            yield from _country_inside(child, part)
        elif named is not None:
            for whole in cast.actors(child):
                if whole.type in _WHOLES and whole.id != part.id and _belongs(part, whole, child):
                    yield child, whole


def _belongs(part: ActorRecord, whole: ActorRecord, word: Token) -> bool:
    """A genitive says so; another modifier only where what we know of the body agrees."""
    entry = curated_actors().get(part.id)
    if entry is not None and entry.parent is not None:
        return entry.parent == whole.id or (whole.type == "Country" and part.country == whole.country)
    return word.dep_ == "poss" or (whole.type == "Country" and part.country == whole.country)


def _country_inside(word: Token, part: ActorRecord) -> Iterator[tuple[Token, ActorRecord]]:
    """'U.S. Commerce Department': the country stands in the name itself, before a department named without it."""
    entry = curated_actors().get(f"country:{part.country}") if part.country and part.type == "GovernmentBody" else None
    if entry is not None and word.text in (entry.name, *entry.aliases, *entry.adjectives):
        yield word, entry.record()


def _relation(passage: Passage, head: Token, part: ActorRecord, whole: ActorRecord, start: int, end: int) -> Relation:
    return Relation(passage, "PART_OF", "memberships.phrase", head, part, whole, start=start, end=end, confidence=0.8)
