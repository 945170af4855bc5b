"""Ascribed sentences: what a sentence says is told by a phrase in it to be somebody's words or view - 'according to X',
'in X's view', 'by X's own account', 'in the words of X', 'as X put it', 'X: we will respond'."""

from __future__ import annotations

from spacy.tokens import Span, Token

from loaders.extraction.clauses import antecedent
from loaders.extraction.contents import trim
from loaders.extraction.document import text_of
from loaders.extraction.sources import Sources
from loaders.extraction.speech import speech
from schema.records import ActorRecord

_VIEWING = frozenset({"in", "by", "on", "to", "under"})
_OPENING = frozenset({"but", "and", "yet", "still", "however", "meanwhile", "also", "so"})
_RESTART = frozenset({"while", "whereas", "although", "though", "but", "and", "or", "which", "who", "with", "as"})
_PUT = frozenset({"put", "see", "tell", "say", "describe", "note", "explain", "argue", "write"})
_LONGEST_NAME = 8  # tokens before a colon that name a speaker

Ascribed = tuple[tuple[int, int], tuple[ActorRecord, ...]]


def ascribed(token: Token, sentence: Span, sources: Sources) -> Ascribed | None:
    """Where the words stand that a phrase beginning at the token ascribes to somebody, and to whom."""
    word = token.lower_
    if word == "according" or (word == "per" and token.dep_ == "prep" and token.is_sent_start):
        return _by_phrase(token, _according(token), sentence, sources)
    if word in _VIEWING and token.dep_ in ("prep", "agent") and token.head.i != token.i:
        return _by_phrase(token, _viewer(token), sentence, sources)
    if word == "as" and token.dep_ == "mark" and token.head.lemma_ in _PUT and token.head.dep_ == "advcl":
        clause = token.head
        if any(c.dep_ == "dobj" and c.lower_ == "it" for c in clause.children) or clause.lemma_ != "put":
            subject = next((c for c in clause.children if c.dep_ == "nsubj"), None)
            if subject is not None and not any(c.dep_ in ("ccomp", "xcomp") for c in clause.children):
                return _by_phrase(clause, subject, sentence, sources)
    return None


def spoken_line(sentence: Span, sources: Sources) -> Ascribed | None:
    """'Putin: We will respond' - a name, a colon, and a sentence that he says."""
    doc = sentence.doc
    for token in sentence[1 : _LONGEST_NAME + 1]:
        if token.text != ":":
            continue
        before, after = doc[sentence.start : token.i], doc[token.i + 1 : sentence.end]
        if len(after) < 4 or not any(t.pos_ in ("VERB", "AUX") for t in after):
            return None
        if any(t.pos_ in ("VERB", "AUX", "ADP") or t.text == "," for t in before):
            return None
        speakers = sources.of(before.root)
        known = speakers[:1] if speakers and speakers[0].type in ("Person", "Country", "GovernmentBody") else ()
        if not known or (speakers[0].type != "Person" and not _first_person(after)):
            return None
        last = after[-1]
        return trim(text_of(doc), after[0].idx, last.idx + len(last)), known
    return None


def _first_person(span: Span) -> bool:
    return any(t.lower_ in ("we", "i", "our", "us", "my") and t.pos_ == "PRON" for t in span)


def _according(token: Token) -> Token | None:
    source = None
    for prep in [token, *token.children]:
        source = next((c for c in prep.children if c.dep_ == "pobj"), source)
    return source


def _viewer(preposition: Token) -> Token | None:
    """Whose view, words, account the noun behind the preposition is, if it is such a noun; only where the phrase
    stands apart from its sentence."""
    noun = next((c for c in preposition.children if c.dep_ == "pobj"), None)
    if noun is None or noun.lemma_.lower() not in speech().views or noun.dep_ != "pobj":
        return None
    start, end = preposition.left_edge.i, preposition.right_edge.i
    doc = preposition.doc
    sentence = preposition.sent
    opens = start <= sentence.start + 1
    apart = start > sentence.start and doc[start - 1].text in (",", "—", "–", "(")
    closed = doc[end].text == "," or end + 1 >= sentence.end or doc[end + 1].text in (",", ".", "—", "–", ")", ";")
    if not (apart or opens) or not closed:
        return None
    owner = next((c for c in noun.children if c.dep_ == "poss"), None)
    if owner is not None:
        return owner
    of = next((c for c in noun.children if c.dep_ == "prep" and c.lower_ == "of"), None)
    return next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None


def _by_phrase(head: Token, source: Token | None, sentence: Span, sources: Sources) -> Ascribed | None:
    if source is None:
        return None
    doc = head.doc
    first, last = head.left_edge.i, _last_of(head, source)
    before = _words(doc[sentence.start : first])
    after = _words(doc[last + 1 : sentence.end])
    while before and before[0].lower_ in _OPENING:
        before = before[1:]
    for n in range(len(before) - 1, -1, -1):
        if before[n].text == ";":
            before = before[n + 1 :]
            break
    if len(before) < 2:
        side = after
    elif len(after) >= 3 and doc[last + 1].text == "," and not _restarts(after):
        side = [*before, *after]
    else:
        side = before
    if len(side) < 3:
        return None
    speakers = sources.reporting(antecedent(source))
    start, end = trim(text_of(doc), side[0].idx, side[-1].idx + len(side[-1]))
    if text_of(doc)[end - 1] == ".":
        end -= 1
    return (start, end), speakers


def _last_of(head: Token, source: Token) -> int:
    """Where the phrase ends: before a comma behind the source, unless a clause about it or another source follows."""
    for token in source.doc[source.i : head.right_edge.i]:
        if token.text == "," and token.i > source.i:
            following = token.nbor(1)
            chain = [following, *following.ancestors]
            about = next(
                (t for t in chain if t.head.i == source.i and t.dep_ in ("relcl", "conj", "appos", "acl")), None
            )
            if about is None:
                return token.i - 1
    return head.right_edge.i


def _restarts(after: list[Token]) -> bool:
    rest = [t for t in after if not t.is_punct]
    return not rest or rest[0].lower_ in _RESTART or rest[0].tag_ in ("WDT", "WP", "WRB", "VBG")


def _words(span: Span) -> list[Token]:
    return [t for t in span if not t.is_space]
