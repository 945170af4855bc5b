"""Contents: where the words stand that a verb of saying introduces, as offsets into the text of a parse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Span, Token

from loaders.extraction.document import text_of
from loaders.extraction.quotations import Quotation
from loaders.extraction.speech import is_speech_verb, speech
from schema.records import Form


def form_of(start: int, end: int, quotes: Sequence[Quotation]) -> Form:
    inside = [(max(q.start, start), min(q.end, end)) for q in quotes if q.start < end and q.end > start]
    quoted = sum(b - a for a, b in inside)
    return "direct" if quoted >= 0.95 * (end - start) else "mixed" if quoted else "indirect"


def content_clause(verb: Token) -> Token | None:
    """The clause that a verb of saying governs, or around which the parser put it."""
    clauses = [
        c for c in verb.children
        if c.dep_ == "ccomp" and c.lower_ not in ("clear", "plain") and not _is_other_half(c, verb)
    ]  # fmt: skip
    claim = next((c for c in verb.children if c.dep_ == "dobj" and c.i > verb.i), None)
    if claim is not None and clauses and _owned_claim(claim) and clauses[0].i > claim.i:
        return None
    if clauses:
        return next((c for c in clauses if c.i > verb.i and has_that(c)), clauses[0])
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ in ("in", "at", "on", "during"):
            for pobj in child.children:
                for clause in pobj.children:
                    if clause.dep_ in ("acl", "relcl", "ccomp") and has_that(clause):
                        return clause
        elif child.dep_ == "advcl" and child.i > verb.i and has_that(child) and is_speech_verb(verb):
            return child
        elif child.lower_ in ("clear", "plain") and child.dep_ in ("ccomp", "acomp", "oprd"):
            stated = next((c for c in child.children if c.dep_ in ("ccomp", "advcl") and has_that(c)), None)
            if stated is not None:
                return stated
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


def _owned_claim(noun: Token) -> bool:
    """'Beijing's charge', 'their claims': a noun of saying with an owner, whose clause is the owner's."""
    return noun.lemma_.lower() in speech().nouns and any(c.dep_ == "poss" for c in noun.children)


def _is_other_half(clause: Token, verb: Token) -> bool:
    """'Japan announced a ban, and an official said ...': a clause before the verb that is only coordinated with its
    own, or set off by a semicolon."""
    if clause.i > verb.i:
        return clause.pos_ not in ("VERB", "AUX") and not any(c.dep_ in ("nsubj", "nsubjpass") for c in clause.children)
    subjects = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass") and c.i < verb.i]
    first = min((s.left_edge.i for s in subjects), default=verb.i)
    between = verb.doc[clause.i : first]
    return any(t.text in (";", ":") or (t.dep_ == "cc" and t.i == first - 1) for t in between)


def noun_clause(noun: Token) -> Token | None:
    """The clause behind a noun of saying: 'its claim that', 'voiced dismay today that', 'a threat to'."""
    lists, lemma = speech(), noun.lemma_.lower()
    for child in noun.children:
        if child.i < noun.i or child.dep_ not in ("acl", "ccomp", "relcl"):
            continue
        if has_that(child) and lemma in lists.nouns:
            return child
        if child.tag_ == "VB" and lemma in lists.infinitive_nouns and any(c.tag_ == "TO" for c in child.children):
            return child
    verb = noun.head
    uttered = verb.lemma_ in lists.uttering and not is_speech_verb(verb)
    if lemma in lists.nouns and noun.dep_ == "dobj" and (uttered or _owned_claim(noun)):
        return next((c for c in verb.children if c.dep_ == "ccomp" and c.i > noun.i and has_that(c)), None)
    return None


def is_left_open(clause: Token, verb: Token) -> bool:
    """'has not said how it would pay', 'declined to say whether': nothing is said at all."""
    first = clause.left_edge
    asks = first.tag_ in ("WRB", "WP") or first.lower_ in ("whether", "if")
    negated = any(c.dep_ == "neg" for c in verb.children) or (
        verb.dep_ == "xcomp" and verb.head.lemma_ in ("decline", "refuse")
    )
    return asks and negated


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
        if not _far(text, quote, low, high) and not _other_verb_between(verb, quote, sentence):
            yield number, quote


def _far(text: str, quote: Quotation, low: int, high: int) -> bool:
    """Whether more than two words stand between a quotation and the clause [low, high) of a verb."""
    between = text[quote.end : low] if quote.end <= low else text[high : quote.start] if quote.start >= high else ""
    return sum(word.isalnum() for word in between.split()) > 2


def _other_verb_between(verb: Token, quote: Quotation, sentence: Span) -> bool:
    if quote.start > verb.idx and any(t.text == ";" and verb.idx < t.idx < quote.start for t in sentence):
        return True
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
    side = _own_part(side or kept, clause, verb)
    mark = next((c for c in clause.children if c.dep_ == "mark" and c.lower_ == "that"), None)
    if mark is not None and verb.i < mark.i < clause.i:
        side = [t for t in side if t.i >= mark.i] or side
    while side and (
        (side[0].lower_ in ("that", "whether") and side[0].dep_ == "mark") or side[0].is_punct or side[0].is_space
    ):
        side = side[1:]
    while side and (side[-1].is_punct or side[-1].is_space or side[-1].tag_ == "CC"):
        side = side[:-1]
    if not side:
        return clause.idx, clause.idx + len(clause)
    return side[0].idx, side[-1].idx + len(side[-1])


def _own_part(side: list[Token], clause: Token, verb: Token) -> list[Token]:
    """What of a clause is still what was said: not what a semicolon adds, nor 'while others said' behind it."""
    marks = [n for n, t in enumerate(side) if t.text == ";" and not _in_quotes(t)]
    if marks:
        side = side[: marks[0]] if clause.i > verb.i else side[marks[-1] + 1 :] or side
    if clause.i < verb.i:
        return side
    side = without_afterthought(side, clause)
    for child in clause.children:
        if child.i < clause.i or child.pos_ not in ("VERB", "AUX"):
            continue
        if not any(c.dep_ in ("nsubj", "nsubjpass") for c in child.children):
            continue
        mark = next((c for c in child.children if c.dep_ == "mark"), None)
        contrast = child.dep_ == "advcl" and mark is not None and mark.lower_ in ("while", "whereas", "although")
        if contrast or (child.dep_ == "conj" and is_speech_verb(child) and not has_that(child)):
            first = min(t.i for t in child.subtree)
            if first > clause.i and side[0].doc[first - 1].text in (",", "and", "but"):
                side = [t for t in side if t.i < first]
                while len(side) > 1 and (side[-1].is_punct or side[-1].dep_ == "cc"):
                    side = side[:-1]
    return side


def without_afterthought(side: list[Token], head: Token) -> list[Token]:
    """Without a last clause with 'which' behind a comma, in which the writer adds what he knows himself."""
    for n in range(len(side) - 1, 0, -1):
        token = side[n]
        if token.text == "," and token.i > head.i and _comments(side[n + 1 :]):
            return side[:n]
        if token.text == "," and n + 1 < len(side) and side[n + 1].tag_ == "WDT" and token.i > head.i:
            clause = next((a for a in side[n + 1].ancestors if a.dep_ == "relcl"), None)
            last = next(t for t in reversed(side) if not t.is_punct)
            return side[:n] if clause is not None and clause.right_edge.i >= last.i else side
    return side


# Nouns in which a writer sums up what was said, to add what became of it: "a charge the group dismissed".
_SUMMING = frozenset({
    "accusation", "allegation", "assertion", "charge", "claim", "contention", "demand", "idea", "move", "notion",
    "offer", "pledge", "plan", "proposal", "request", "step", "story", "suggestion", "threat", "version", "warning",
})  # fmt: skip


def _comments(words: Sequence[Token]) -> bool:
    """'a step Zelensky has yet to take' to the end of what was said: a comment of the writer's."""
    if len(words) < 4 or words[0].lower_ not in ("a", "an"):
        return False
    noun = next((t for t in words[1:4] if t.lemma_.lower() in _SUMMING), None)
    return noun is not None and any(c.dep_ in ("relcl", "acl") and c.i > noun.i for c in noun.children)


def _in_quotes(token: Token) -> bool:
    return text_of(token.doc).count('"', 0, token.idx) % 2 == 1


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in ' ",;:-':
        start += 1
    while end > start and text[end - 1] in ' ",;:-':
        end -= 1
    return start, end
