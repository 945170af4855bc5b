"""Where the words of an office stand: before a name, in an apposition before or behind it, behind 'is' or 'as'."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from loaders.extraction.cast import Cast
from loaders.extraction.document import Mention
from loaders.extraction.office_phrases import offices_in
from loaders.extraction.titles import is_title_word

_JOINING = frozenset({"of", "for", "and", "the", "to", "at", "in", "-", "&", "a", "an"})
_CLOSING = frozenset({",", ".", ";", ":", ")", "-", "–", "—", "?", "!", "''", '"', "”", "(", "'", "’"})
_RELATIVES = frozenset({"who", "whom", "which", "that", "whose", "where", "when"})
_COPULAS = frozenset({"be", "become", "remain"})
_ADVERBS = frozenset(
    ["then", "now", "currently", "once", "formerly", "long", "still", "already", "also", "both", "later", "previously"]
)
_LONGEST = 16


@dataclass(frozen=True, slots=True)
class Place:
    """Words that may name the office of a person, and which construction they stand in."""

    words: tuple[Token, ...]
    rule: str
    confidence: float


def is_person(mention: Mention) -> bool:
    """Whether a name names a person."""
    return mention.kind == "person" or (bool(mention.entries) and mention.entries[0].type == "Person")


def around(mention: Mention, cast: Cast) -> Iterator[Place]:
    """The places around a person's name where words of an office stand."""
    before = _before(mention, cast)
    if before:
        yield Place(before, "title", 0.9)
    else:
        ahead = _ahead(mention, cast)
        if ahead:
            yield Place(ahead, "apposition", 0.85)
    behind, predicated = _behind(mention, cast)
    if behind:
        yield Place(behind, "predication" if predicated else "apposition", 0.85)
        further = _further(behind[-1])
        if further:
            yield Place(further, "predication", 0.8)


def _before(mention: Mention, cast: Cast) -> tuple[Token, ...]:
    """Words directly before the name that end in a title, or in what completes one."""
    words = _leftward(mention, _name_start(mention), cast)
    if not words:
        return ()
    for start in range(len(words)):
        part = words[start:]
        offices = list(offices_in(part))
        if offices and offices[-1].last == part[-1].i:
            whole = offices[0].words[0].i - part[0].i
            completed = offices[-1].behind
            if completed and not _names_someone(completed, cast):
                continue
            return tuple(part) if whole >= 0 else ()
        if part[0].lower_ in ("of", "for", "to", "at", "in"):
            continue
        return_after = next((n for n, w in enumerate(part[1:], 1) if w.lower_ in ("of", "for", "to", "at", "in")), None)
        if return_after is None:
            break
    return ()


def _name_start(mention: Mention) -> int:
    """Where the name proper begins in a name that is known with its title: 'President Trump'."""
    start = mention.start
    while start < mention.end - 1 and is_title_word(mention.passage.doc[start]):
        start += 1
    return start


def _names_someone(words: tuple[Token, ...], cast: Cast) -> bool:
    """Whether what completes a title names a body, and ends with it: 'spokesman for President X' does not."""
    return any(cast.mention(w) is not None or cast.actors(w) for w in words) and not is_title_word(words[-1])


def _leftward(mention: Mention, end: int, cast: Cast) -> list[Token]:
    """The words of the noun phrase that ends before the token `end`, in text order."""
    doc = mention.passage.doc
    start, words = end, list[Token]()
    floor = doc[end - 1].sent.start if end else 0
    while start > floor and len(words) < _LONGEST:
        token = doc[start - 1]
        if token.text == ")":
            opening = next((i for i in range(start - 2, max(floor, start - 7), -1) if doc[i].text == "("), None)
            if opening is None:
                break
            start = opening
            continue
        here = cast.mention(token)
        if here is not None and here is not mention and is_person(here) and doc[here.end].tag_ != "POS":
            break
        joins = (
            token.pos_ in ("NOUN", "PROPN", "ADJ", "NUM")
            or token.tag_ in ("POS", "PRP$", "WP$", "HYPH", "VBN", "VBG")
            or is_title_word(token)
            or token.lower_ in _JOINING
            or token.lower_ in _ADVERBS
        )
        if not joins or token.ent_type_ in ("DATE", "TIME"):
            break
        words.append(token)
        start -= 1
    words.reverse()
    while words and (words[0].lower_ in _JOINING - {"a", "an", "the"} or words[0].tag_ == "POS"):
        words = words[1:]
    return words


def _ahead(mention: Mention, cast: Cast) -> tuple[Token, ...]:
    """'his Russian counterpart, Sergei Lavrov,' - a phrase closed by a comma before the name."""
    doc, start = mention.passage.doc, mention.start
    if start < 2 or doc[start - 1].text not in (",", "-", "–", "—", ":") or doc[start - 1].is_sent_start:
        return ()
    words = _leftward(mention, start - 1, cast)
    for first in range(len(words)):
        here = cast.mention(words[first])
        opens = words[first].tag_ in ("DT", "PRP$", "WP$") or (here is not None and here.start == words[first].i)
        if not opens and words[first].ent_type_ not in ("NORP", "GPE", "ORG"):
            continue
        part = words[first:]
        offices = list(offices_in(part))
        if not offices or offices[-1].last != part[-1].i:
            continue
        title = offices[-1].words[-1]
        parsed = mention.head.dep_ == "appos" and any(h.i == title.i for h in (mention.head.head,))
        parsed = parsed or (title.dep_ == "appos" and title.head.i == mention.head.i)
        closed = mention.end >= len(doc) or doc[mention.end].text in _CLOSING or doc[mention.end].tag_ == "POS"
        listed = title.dep_ == "pobj" and doc[title.head.i].is_sent_start
        if parsed or (closed and not listed and mention.head.dep_ not in ("nsubj", "nsubjpass", "conj")):
            return tuple(part)
        if closed and part[0].tag_ in ("PRP$", "WP$") and not listed:
            return tuple(part)
    return ()


def _behind(mention: Mention, cast: Cast) -> tuple[tuple[Token, ...], bool]:
    """'X, the chair of Y', 'X, who was then minister', 'X became head of Y'; and whether a verb predicates it."""
    doc, i = mention.passage.doc, mention.end
    stop = min(len(doc), mention.head.sent.end)
    if i < stop and doc[i].text == "(":
        i = next((n + 1 for n in range(i, min(i + 6, stop)) if doc[n].text == ")"), i)
    comma = i < stop and doc[i].text in (",", "-", "–", "—", "(")
    if comma:
        i += 1
    if i < stop and doc[i].lower_ == "who":
        i += 1
        comma = False
    copula = False
    while i < stop and (doc[i].lemma_.lower() in _COPULAS or doc[i].tag_ in ("MD",) or doc[i].lower_ in _ADVERBS):
        if doc[i].tag_ == "MD":
            return (), False
        copula = copula or doc[i].lemma_.lower() in _COPULAS
        i += 1
    if not (comma or copula) or i >= stop:
        return (), False
    words: list[Token] = []
    while i < stop and len(words) < _LONGEST + 8:
        token = doc[i]
        inside = token.text == "-" and not token.nbor(-1).whitespace_  # "re-elected"
        ends = (
            (token.text in _CLOSING and not inside)
            or token.lower_ in _RELATIVES
            or token.tag_ in ("VBD", "VBZ", "VBP", "MD", "TO")
        )
        if ends and token.lower_ != "to" and token.tag_ != "HYPH" and not (words and _goes_on(mention, words, token)):
            break
        here = cast.mention(token)
        if here is not None and is_person(here) and not (here.end < len(doc) and doc[here.end].tag_ == "POS"):
            break
        words.append(token)
        i += 1
    if not words or (words[0].tag_ in ("IN", "CC", "RB", "VBG") and words[0].lower_ not in ("then", "once")):
        return (), False
    offices = list(offices_in(words))
    if not offices:
        return (), False
    first = offices[0]
    # A name behind the title is the holder of that office: "X, President Y and Z".
    after = doc[i] if i < len(doc) else None
    named = after is not None and cast.mention(after) is not None and is_person(cast.mention(after))  # type: ignore[arg-type]
    if named and offices[-1].last == words[-1].i:
        return (), False
    head = first.words[-1]
    if (
        comma
        and head.dep_ in ("nsubj", "nsubjpass")
        and after is not None
        and after.tag_ in ("VBD", "VBZ", "VBP", "MD")
    ):
        return (), False
    return tuple(w for w in words if w.i <= offices[-1].last), copula


def _further(last: Token) -> tuple[Token, ...]:
    """'a senior leader of X who is the director of Y', 'head of X and is also chair of Y': a further office."""
    doc, i = last.doc, last.i + 1
    stop = min(len(doc), last.sent.end)
    while i < stop and doc[i].lower_ in (",", "and", "who", *_ADVERBS):
        i += 1
    joined = i > last.i + 1 or last.lower_ in ("and", ",")
    if not joined or i >= stop or doc[i].lemma_.lower() not in _COPULAS:
        return ()
    words: list[Token] = []
    for token in doc[i + 1 : min(stop, i + 1 + _LONGEST + 8)]:
        if (token.text in _CLOSING and token.text != "’") or token.lower_ in _RELATIVES:
            break
        if token.tag_ in ("VBD", "VBZ", "VBP", "MD"):
            break
        words.append(token)
    offices = list(offices_in(words)) if words and words[0].tag_ not in ("IN", "VBG", "VBN") else []
    return tuple(w for w in words if w.i <= offices[-1].last) if offices else ()


def _goes_on(mention: Mention, words: list[Token], comma: Token) -> bool:
    """'the director of the Europe, Russia and Asia program at X': a comma inside the phrase of the title."""
    if comma.text != ",":
        return False
    head = next(
        (w for w in words if w.head.i == mention.head.i or (w.dep_ == "attr" and w.head.i == mention.head.head.i)), None
    )
    return (
        head is not None
        and head.dep_ in ("appos", "attr")
        and comma.i < head.right_edge.i
        and any(t.dep_ == "conj" and t.i > comma.i and t.ent_type_ != "PERSON" for t in head.subtree)
    )
