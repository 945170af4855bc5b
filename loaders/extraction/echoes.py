"""Echoes: short names that an article uses after the full one and that the recogniser overlooks - 'Anna Bergstrom
arrived. Bergstrom promised jets.'"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from loaders.extraction.document import Mention, Passage
from loaders.extraction.identity import FAMILY_FIRST
from loaders.extraction.titles import is_title_word
from schema.records import ActorRecord

_SHORTEST = 3  # letters of a surname


def surnames(persons: Iterable[ActorRecord]) -> frozenset[str]:
    """The words by which a text may go on to speak of these people."""
    names = [(p, p.name.split()) for p in persons]
    last = {words[0] if p.country in FAMILY_FIRST else words[-1] for p, words in names if len(words) > 1}
    return frozenset(word for word in last if len(word) >= _SHORTEST and word[0].isupper())


def echoes(passage: Passage, known: Set[str], taken: Set[int]) -> Iterator[Mention]:
    """Proper nouns of a passage that are one of the known short names and part of no other name."""
    doc, text = passage.doc, passage.doc.text
    here = {word for word in known if word in text}
    for token in doc if here else ():
        if token.text not in here or token.i in taken or token.pos_ != "PROPN" or is_title_word(token):
            continue
        around = [doc[i] for i in (token.i - 1, token.i + 1) if 0 <= i < len(doc)]
        if any(t.pos_ == "PROPN" and t.dep_ == "compound" and t.head.i == token.i and t.i in taken for t in around):
            continue
        yield Mention(passage, token.i, token.i + 1, "person")
