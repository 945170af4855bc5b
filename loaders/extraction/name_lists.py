"""Lists of names: 'A, B (BB), C Co., Ltd. and D' is one coordination whatever the parser makes of it.

The parser takes the second name for an apposition, cuts foreign names into verbs and nouns, or hangs the first name on
a noun after the list. Here the series is read from the spelling and the parse is mended to say so: each name has one
head, and each head is a conjunct of the one before, so that `clauses.conjuncts` gives them all.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from spacy.tokens import Doc, Token

from loaders.extraction.segments import Segment, segments
from loaders.extraction.titles import ends_title

_BETWEEN = frozenset({",", ";", "and", "or", "the", "as", "well", "plus", "both", "&", "its", "his", "her", "their"})
_MARKING_LAST = frozenset({"and", "or", "&", "well", "plus"})
_DIVIDING = _MARKING_LAST | {",", ";"}
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_MODIFIERS = frozenset({"nmod", "compound", "amod", "npadvmod", "dep"})
_LONGEST_BRACKET = 8  # tokens


def series(doc: Doc, found: Sequence[Segment]) -> list[list[Segment]]:
    """Three or more names with nothing but commas, 'and' and brackets between them, the last one marked as such."""
    groups: list[list[Segment]] = []
    current: list[Segment] = []
    marked = False

    def close() -> None:
        if len(current) > 2 and marked:
            groups.append(current)

    for segment in found:
        if segment.start and doc[segment.start - 1].text == "(":
            continue
        words = _separators(doc, current[-1].end, segment.start) if current else None
        last = bool(words and words & _MARKING_LAST)
        if words and _describes(doc, segment):
            marked = marked or (last and any(not _is_adjective(doc, member) for member in current))
            close()
            current, marked = [], False
        elif words and (last or not marked or ";" in words) and not _is_title(doc, segment):
            current.append(segment)
            marked = marked or last or ";" in words
        else:
            close()
            current, marked = ([] if _describes(doc, segment) and not words else [segment]), False
    close()
    return groups


def _separators(doc: Doc, start: int, end: int) -> set[str] | None:
    """What stands between two names of a series; None where they belong to no common one."""
    words: set[str] = set()
    end = _before_title(doc, start, end)
    i = start
    while i < end:
        token = doc[i]
        if token.is_sent_start and i > start:
            return None
        if token.text == "(":
            close = next((t.i for t in doc[i : min(i + _LONGEST_BRACKET, end)] if t.text == ")"), None)
            if close is None:
                return None
            i = close + 1
            continue
        if token.lower_ not in _BETWEEN and not token.is_space:
            return None
        words.add(token.lower_)
        i += 1
    if doc[end].is_sent_start or not words & _DIVIDING:
        return None
    return words


def _before_title(doc: Doc, start: int, end: int) -> int:
    """Where a title begins that stands before a person's name: 'A, B and its director C'."""
    first = end
    if doc[end].ent_type_ == "PERSON" or doc[end - 1].pos_ == "PROPN":
        while (
            first - 1 > start and doc[first - 1].pos_ in ("NOUN", "ADJ", "DET", "PRON") and doc[first - 1].tag_ != "PRP"
        ):
            first -= 1
    return first if first == end or ends_title(doc[end - 1]) else end


def _describes(doc: Doc, segment: Segment) -> bool:
    """Whether the name only modifies what follows it: 'Burmese officials', 'Kremlin spokesman'."""
    after = doc[segment.end] if segment.end < len(doc) else None
    if after is None or after.is_sent_start:
        return False
    if after.text in ("-", "'s") or after.tag_ == "POS":
        return True
    return after.pos_ in ("NOUN", "ADJ", "PROPN") and after.is_alpha and not after.is_title


def _is_adjective(doc: Doc, segment: Segment) -> bool:
    return segment.end - segment.start == 1 and doc[segment.start].ent_type_ == "NORP"


def _is_title(doc: Doc, segment: Segment) -> bool:
    return ends_title(doc[segment.end - 1])


def coordinate(doc: Doc) -> None:
    """Mends the parse of every list of names in place."""
    for group in series(doc, segments(doc)):
        if _is_introduced(doc, group):
            verb, first = doc[group[-1].end], _one_head(doc, group[1])
            if not any(c.dep_ in _SUBJECTS and not _within(c, group) for c in verb.children):
                _attach(first, verb, "nsubj")
            _coordinate(doc, group[1:])
            continue
        for part in _apart(doc, group):
            if len(part) > 2:
                _coordinate(doc, part)


def _is_introduced(doc: Doc, group: Sequence[Segment]) -> bool:
    """'According to Reuters, Iran and Syria signed': the first name ends the phrase with which the sentence opens."""
    sentence = doc[group[0].start].sent
    opening = doc[sentence.start : group[0].start]
    if not 1 <= len(opening) <= 3 or (opening[-1].pos_ != "ADP" and opening[-1].lower_ not in ("the", "to")):
        return False
    after = doc[group[-1].end] if group[-1].end < sentence.end else None
    return opening[0].pos_ in ("ADP", "VERB", "SCONJ") and after is not None and after.pos_ in ("VERB", "AUX")


def _apart(doc: Doc, group: list[Segment]) -> list[list[Segment]]:
    """'In Moscow, Putin, Xi and Modi met': the list begins anew where the subject of a later verb does."""
    parts = [group[:1]]
    for segment in group[1:]:
        root, first = doc[segment.start : segment.end].root, doc[parts[-1][0].start : parts[-1][0].end].root
        begins = root.dep_ in _SUBJECTS and not _within(root.head, group) and first.dep_ not in _MODIFIERS
        if begins and not _within(first.head, group) and first.head.i != root.head.i:
            parts.append([segment])
        else:
            parts[-1].append(segment)
    return parts


def _within(token: Token, group: Sequence[Segment]) -> bool:
    return any(segment.start <= token.i < segment.end for segment in group)


def _coordinate(doc: Doc, group: list[Segment]) -> None:
    sentence = doc[group[0].start].sent
    if group[-1].end > sentence.end:
        return
    heads = [_titled(_one_head(doc, segment), before.end) for before, segment in pairwise(group)]
    heads.insert(0, _one_head(doc, group[0]))
    outside = next((h for h in heads if not _within(h.head, group) or h.head.i == h.i), None)
    if outside is None:
        return
    first = heads[0]
    if outside is not first:
        governor, dependency = outside.head, outside.dep_
        if governor.i == outside.i:
            first.head, first.dep_ = first, "ROOT"
        elif not _attach(first, governor, dependency):
            return
    elif first.dep_ in _MODIFIERS and first.head.i >= group[-1].end and first.head.head.i != first.head.i:
        described = first.head
        if _attach(first, described.head, described.dep_):
            _attach(described, first, "appos")
    for before, head in pairwise(heads):
        _attach(head, before, "conj")


def _titled(name: Token, start: int) -> Token:
    """'its director C': the title stands in the list where the name is in apposition to it."""
    return name.head if name.dep_ == "appos" and start <= name.head.i < name.i and name.head.pos_ == "NOUN" else name


def _attach(token: Token, head: Token, dependency: str) -> bool:
    """Hangs a token on another unless that one hangs on it; says whether it did."""
    if head.i == token.i or token.is_ancestor(head):
        return False
    token.head, token.dep_ = head, dependency
    return True


def _one_head(doc: Doc, segment: Segment) -> Token:
    """The head of a name, on which all its words hang: the last one before an 'of' or the legal form."""
    tokens = doc[segment.start : segment.end]
    roots = [t for t in tokens if not segment.start <= t.head.i < segment.end or t.head.i == t.i]
    if len(roots) == 1 and roots[0].tag_ in ("NNP", "NNPS", "NN", "NNS"):
        return roots[0]
    stop = next((t.i for t in tokens[1:] if t.lower_ in ("of", "for", ",", "and")), segment.end)
    head = doc[stop - 1]
    outer = next((r for r in roots if r.i != head.i and head in r.subtree), None)
    outer = outer or next((r for r in roots if r.i != head.i), None)
    if outer is not None and segment.start <= head.head.i < segment.end:
        governor, dependency = outer.head, outer.dep_
        if governor.i == outer.i:
            head.head, head.dep_ = head, "ROOT"
        else:
            head.head, head.dep_ = governor, dependency
    for token in tokens:
        if token.i != head.i:
            inner = segment.start <= token.head.i < segment.end and token.head.i != token.i and token.i > head.i
            if not inner and not token.is_ancestor(head):
                token.head = head
                token.dep_ = (
                    "compound" if token.is_alpha and token.i < head.i else "prep" if token.pos_ == "ADP" else "punct"
                )
        if token.is_alpha and token.text[0].isupper():
            token.tag_, token.pos_ = "NNP", "PROPN"
    for outer in roots:
        for child in [c for c in outer.children if not segment.start <= c.i < segment.end]:
            if outer.i != head.i:
                child.head = head
    return head
