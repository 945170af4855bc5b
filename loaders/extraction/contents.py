"""Contents: where the words stand that a verb of saying introduces, as offsets into the text of a parse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Span, Token

from loaders.extraction.document import Passage
from loaders.extraction.quotations import Quotation
from loaders.extraction.speech import is_speech_verb, speech
from schema.records import Form


def form_of(start: int, end: int, quotes: Sequence[Quotation]) -> Form:
    inside = [(max(q.start, start), min(q.end, end)) for q in quotes if q.start < end and q.end > start]
    quoted = sum(b - a for a, b in inside)
    return "direct" if quoted >= 0.95 * (end - start) else "mixed" if quoted else "indirect"


def content_clause(verb: Token) -> Token | None:
    for child in verb.children:
        if child.dep_ == "ccomp":
            return child
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ in ("in", "at", "on", "during"):
            for pobj in child.children:
                for clause in pobj.children:
                    if clause.dep_ in ("acl", "relcl", "ccomp") and any(
                        c.dep_ == "mark" and c.lower_ == "that" for c in clause.children
                    ):
                        return clause
    if (
        verb.dep_ in ("ccomp", "parataxis")
        and verb.head.pos_ in ("VERB", "AUX")
        and verb.i > verb.head.i
        and not has_that(verb)
    ):
        # The parser sometimes makes a trailing "he said" depend on what he said.
        first = min([verb.i, *(t.i for c in verb.children if c.dep_ == "nsubj" for t in c.subtree)])
        if any(c.dep_ == "nsubj" for c in verb.children) and first and verb.doc[first - 1].text in (",", '"'):
            return verb.head
    if verb.lemma_ in ("deny", "admit", "acknowledge", "promise", "pledge", "vow", "threaten"):
        for child in verb.children:
            if child.dep_ == "xcomp" and child.pos_ in ("VERB", "AUX"):
                return child
    return None


def has_that(clause: Token) -> bool:
    return any(c.dep_ == "mark" and c.lower_ == "that" for c in clause.children)


def quotations_beside(
    verb: Token, sentence: Span, quotes: Sequence[Quotation], text: str, content: Token | None
) -> Iterator[tuple[int, Quotation]]:
    """Quotations that belong to a verb: in its content, or next to its clause with nothing but the speaker between."""
    left = min((c.idx for c in sentence), default=0)
    right = sentence[-1].idx + len(sentence[-1])
    clause = list(verb.subtree)
    low, high = clause[0].idx, clause[-1].idx + len(clause[-1])
    span = clause_span(content, verb) if content is not None else None
    for number, quote in enumerate(quotes):
        if quote.end < left or quote.start > right:
            continue
        if quote.start <= verb.idx < quote.end:
            continue
        if span is not None:
            if (quote.start < span[1] and quote.end > span[0]) or (
                quote.words(text) >= 4 and quote.start >= verb.idx and not _other_verb_between(verb, quote, sentence)
            ):
                yield number, quote
            continue
        if verb.dep_ in ("amod", "compound"):
            continue
        if (low <= quote.start < high or quote.end >= left) and not _other_verb_between(verb, quote, sentence):
            yield number, quote


def _other_verb_between(verb: Token, quote: Quotation, sentence: Span) -> bool:
    a, b = sorted((verb.idx, quote.start if quote.start > verb.idx else quote.end))
    return any(t.i != verb.i and a < t.idx < b and is_speech_verb(t) for t in sentence) or (
        quote.start > verb.idx and sum(t.pos_ == "VERB" and a < t.idx < b for t in sentence) > 1
    )


def clause_span(clause: Token, verb: Token) -> tuple[int, int]:
    """Offsets of a clause without its complementiser and without the part of the sentence that says who said it."""
    cue = {t.i for t in verb.subtree} - {t.i for t in clause.subtree} if verb in clause.subtree else set()
    if verb.i > clause.i and verb in clause.subtree:
        cue = {t.i for t in verb.subtree}
    cue |= {t.i for t in clause.subtree if t.dep_ == "appos" and t.lemma_.lower() in speech().nouns for t in t.subtree}
    kept = [t for t in clause.subtree if t.i not in cue and t.i != verb.i]
    if not kept:
        return clause.idx, clause.idx + len(clause)
    before = [t for t in kept if t.i < verb.i]
    after = [t for t in kept if t.i > verb.i]
    side = after if clause.i > verb.i else before or kept
    side = side or kept
    while side and (
        (side[0].lower_ in ("that", "whether") and side[0].dep_ == "mark") or side[0].is_punct or side[0].is_space
    ):
        side = side[1:]
    while side and (side[-1].is_punct or side[-1].is_space):
        side = side[:-1]
    if not side:
        return clause.idx, clause.idx + len(clause)
    return side[0].idx, side[-1].idx + len(side[-1])


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in ' ",;:-':
        start += 1
    while end > start and text[end - 1] in ' ",;:-':
        end -= 1
    return start, end


def resumed(verb: Token, content: Token, sentence: Span) -> int:
    """'Companies are hard targets, Chen said, in part because ...': what was said goes on behind the cue."""
    if content.i > verb.i or verb.i + 2 >= sentence.end or verb.nbor(1).text != ",":
        return 0
    following = verb.nbor(2)
    if (
        following.dep_ in ("prep", "cc", "mark", "advmod")
        and following.tag_ not in ("VBG", "VBN")
        and following.lower_ not in ("in", "on", "at", "after", "during", "as")
    ) or (following.nbor(0).lower_ == "in" and following.i + 1 < sentence.end and following.nbor(1).lower_ == "part"):
        last = [t for t in sentence if not t.is_space and not t.is_punct][-1]
        return last.idx + len(last)
    return 0


def described(verb: Token) -> tuple[int, int] | None:
    """'described China as a "decisive enabler" of the war': what is said is the whole predication, not the quoted
    words."""
    subject = next((c for c in verb.children if c.dep_ == "dobj"), None)
    complement = next((c for c in verb.children if (c.dep_ == "prep" and c.lower_ == "as") or c.dep_ == "oprd"), None)
    if subject is None or complement is None or complement.i < subject.i:
        return None
    last = complement.right_edge
    return subject.left_edge.idx, last.idx + len(last)


def opening_words(quote: Quotation, verb: Token, passage: Passage) -> int:
    """Where the utterance begins that a quotation completes: 'China "has had this view ...," said X' begins at
    China."""
    inside = next((t for t in passage.doc if t.idx >= quote.start), None)
    if inside is None or verb.idx < quote.start:
        return quote.start
    sentence = inside.sent
    before = [t for t in sentence if t.idx < quote.start - 1 and not t.is_space and not t.is_punct]
    return before[0].idx if 0 < len(before) <= 12 and not any(is_speech_verb(t) for t in before) else quote.start
