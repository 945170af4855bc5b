"""Quotations that no verb of saying introduces: whose they are, and which of them nobody says."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Span, Token

from loaders.extraction.cast import Cast
from loaders.extraction.document import Passage, Utterance
from loaders.extraction.quotations import Quotation
from schema.records import ActorRecord


def uncued(
    passage: Passage, quote: Quotation, speaking: Sequence[Utterance], last: Utterance | None, cast: Cast
) -> tuple[ActorRecord, ...]:
    """Who says a quotation that no verb of saying introduces: the subject before it in its own sentence, else the last
    speaker of the paragraph, else the subject of the sentence before, else who spoke last in the paragraph before."""
    opening = next((t for t in passage.tokens if t.idx >= quote.start), None)
    if opening is None:
        return ()
    own = _subject_of(opening.sent, cast)
    if own and own[0].idx < quote.start:
        return own[1]
    before = [u for u in speaking if u.start <= passage.offset + quote.start and u.speakers]
    if before:
        return before[-1].speakers
    if opening.sent.start:
        previous = _subject_of(passage.doc[opening.sent.start - 1].sent, cast)
        if previous:
            return previous[1]
    if speaking:
        return speaking[0].speakers
    return last.speakers if last is not None and opening.sent.start == 0 else ()


def is_title(quote: Quotation, text: str) -> bool:
    """Whether a quotation is the title of something ("Blocking Property With Respect to ..."), not what was said."""
    words = [w for w in text[quote.start : quote.end].split() if len(w) > 3]
    return len(words) > 1 and all(w[:1].isupper() for w in words)


def is_sentence(quote: Quotation, text: str) -> bool:
    """Whether a quotation stands as a sentence of its own, behind another."""
    before = text[: quote.start - 1].rstrip()
    whole = text[quote.start : quote.start + 1].isupper() and text[quote.end - 1 : quote.end] in (".", "!", "?")
    return whole and before[-1:] in (".", "!", "?")


def covers(utterance: Utterance, start: int, end: int) -> bool:
    """Whether an utterance holds a quotation [start, end), but for a mark at its edge."""
    return min(utterance.end, end) - max(utterance.start, start) >= 0.9 * (end - start)


def _subject_of(sentence: Span, cast: Cast) -> tuple[Token, tuple[ActorRecord, ...]] | None:
    for child in sentence.root.children:
        if child.dep_ == "nsubj":
            actors = cast.actors(child)
            return (child, actors) if len(actors) == 1 else None
    return None
