"""Capitalised words that name nobody: the marks of a transcript, the numbers of laws, offices without a holder, a kind
of body that means the one spoken of before ('the Coalition')."""

from __future__ import annotations

from functools import cache

from spacy.tokens import Span

from loaders.extraction.document import MentionKind
from loaders.extraction.nouns import nouns
from loaders.extraction.titles import is_title_word
from loaders.lexicon.words import plural, read_words


@cache
def _lists() -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    words = read_words("segments.yaml")
    groups = frozenset(plural(word) for word in nouns().people | nouns().states)
    return frozenset(words["nobody"]), frozenset(words["documents"]), frozenset(words["headed"]), groups


def names_nobody(words: Span, kind: MentionKind) -> bool:
    """Whether a candidate for a name is none."""
    nobody, documents, kinds, groups = _lists()
    if not any(t.text[:1].isupper() for t in words) or all(is_title_word(t) for t in words):
        return True
    first, last = words[0].lower_, words[-1].lower_
    if words.text.lower() in nobody or first in documents:
        return True
    if len(words) == 1 and (first in nouns().bodies or first in nouns().governments or first in kinds):
        return not words[0].is_upper
    if kind == "person":
        return False
    return last in nouns().not_actors or (len(words) > 1 and last in groups and words[-1].tag_ != "NNP")
