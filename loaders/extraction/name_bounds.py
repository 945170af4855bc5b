"""Bounds of names: from the first to the last word of what the recogniser found a part of, or found too much of."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from itertools import pairwise

from spacy.tokens import Doc, Token

from loaders.extraction.document import MentionKind
from loaders.extraction.identity import names_organization, says_organization
from loaders.extraction.segments import Segment, is_kind_of_body, is_legal_form
from loaders.extraction.titles import ends_title, is_title_word

_ABSTRACT = re.compile(
    r"(?:[ts]ion|ment|[ea]nce|ity|ism|ture|ing|ics|logy|ness|cy|ade|try|studies|affairs|rights|relations|sciences|arts)$"
)
_DANGLING = frozenset({"of", "the", "for", "and", "&", "as", "a", "to", "in", "on", "by", "with", "from", "or"})


def bounds(
    doc: Doc, start: int, end: int, kind: MentionKind, at: Mapping[int, Segment], taken: Set[int]
) -> Sequence[tuple[int, int]]:
    """The names that an entity covers, each from its first to its last word by its spelling."""
    touched = list(dict.fromkeys(at[i] for i in range(start, end) if i in at))
    unknown = kind == "people" and len(touched) == 1 and not any(i in taken for i in range(start, end))
    if not touched:
        return [_trimmed(doc, start, end)]
    personal = unknown and all(doc[i].ent_type_ == "PERSON" for i in range(end, touched[0].end))
    if kind == "place" and touched[0].start < start and is_kind_of_body(doc[touched[0].start]):
        return [touched[0]]
    if kind == "place" and end < touched[0].end and not any(i in taken for i in range(start, end)):
        rest = [doc[i].ent_type_ for i in range(end, touched[0].end)]
        if rest[-1] == "PERSON" and all(said in ("PERSON", "") for said in rest):
            return ()  # The name of the person that follows takes the word in.
    if kind == "place" or (kind == "people" and not personal):
        return [(start, end)]
    if len(touched) > 1 and not _is_divided(doc, touched, kind):
        return [_grown(doc, (start, end), (touched[0].start, touched[-1].end), kind, taken)]
    return [_grown(doc, (max(s.start, start), min(s.end, end)), s, kind, taken) for s in touched]


def _is_divided(doc: Doc, touched: Sequence[Segment], kind: MentionKind) -> bool:
    """Whether an entity of several written names is a list of them, not one name with small words in it."""
    first, last = doc[touched[0].start : touched[0].end], doc[touched[-1].start : touched[-1].end]
    between = [t for one, other in pairwise(touched) for t in doc[one.end : other.start]]
    if any(t.tag_ == "POS" for t in between) or not any(t.lower_ in ("and", "or", ",", ";") for t in between):
        return False
    if kind != "organization" or any(t.text in (",", ";") for t in between):
        return True
    if _ABSTRACT.search(last[-1].lower_) and is_kind_of_body(first[0]):
        return False
    return not names_organization(last[-1].text) or names_organization(first.text)


def _grown(
    doc: Doc, found: tuple[int, int], most: tuple[int, int], kind: MentionKind, taken: Set[int]
) -> tuple[int, int]:
    """A name taken as far to both sides as its spelling goes on and no other name or title stands in the way."""
    start, end = found

    def stops(token: Token) -> bool:
        if is_legal_form(token):
            return False
        if token.i in taken or is_title_word(token) or token.tag_ == "POS":
            return True
        if token.ent_type_ == "GPE" and kind == "person":
            return False
        other = kind == "person" and token.ent_type_ == "ORG" and says_organization(doc[token.i : token.i + 1])
        return other or token.ent_type_ in ("NORP", "GPE", "DATE")

    while start > most[0] and not stops(doc[start - 1]):
        start -= 1
    while end < most[1] and not stops(doc[end]):
        end += 1
    return _trimmed(doc, start, end)


def _trimmed(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Without small words and marks at its ends."""
    while start < end and (doc[start].text in _DANGLING or not any(c.isalnum() for c in doc[start].text)):
        start += 1
    while end > start and (doc[end - 1].lower_ in _DANGLING or not any(c.isalnum() for c in doc[end - 1].text)):
        end -= 1
    return start, end


def behind_title(doc: Doc, start: int, end: int) -> int:
    """Where the person's name begins in what the recogniser took for an organisation: 'Prosecutor General X Y'."""
    first = next((i + 1 for i in range(end - 3, start - 1, -1) if ends_title(doc[i])), start)
    names = doc[first:end]
    if first == start or not 2 <= len(names) <= 4 or names_organization(names.text):
        return start
    plain = all(t.is_alpha and t.is_title and t.pos_ == "PROPN" for t in names)
    return first if plain and not any(is_title_word(t) for t in names) else start


def trimmed_entity(doc: Doc, start: int, end: int, kind: MentionKind) -> tuple[int, int]:
    if end - start > 1 and start > 1 and doc[start - 1].lower_ == "of" and ends_title(doc[start - 2]):
        # 'Secretary of State Antony J.' begins a person's name behind the title.
        first = next((i for i in range(start, end) if not is_title_word(doc[i]) and doc[i].lower_ != "state"), end)
        start = first if first > start and end - first < 4 else start
    dash = next((i for i in range(end - 1, start, -1) if doc[i].text in ("-", "–", "—") and doc[i].whitespace_), None)
    if dash is not None and doc[dash - 1].whitespace_:
        start = dash + 1
    bracket = next((i for i in range(start + 1, end) if doc[i].text == "("), end)
    end = bracket
    while start < end and (doc[start].lower_ in ("the", "a", "an") or doc[start].is_punct or doc[start].is_space):
        start += 1
    while (
        start < end
        and (doc[end - 1].tag_ == "POS" or doc[end - 1].is_punct or doc[end - 1].is_space)
        and doc[end - 1].text != "."
    ):
        end -= 1
    if kind == "person":
        while start < end - 1 and is_title_word(doc[start]):
            start += 1
    return start, end
