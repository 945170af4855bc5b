"""Candidates: where names stand that no list knows - what the recogniser found, within the bounds that the spelling
gives, and what it left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from functools import cache

from spacy.tokens import Doc, Span, Token

from loaders.extraction.document import MentionKind
from loaders.extraction.identity import FAMILY_FIRST, names_organization, says_organization
from loaders.extraction.name_bounds import behind_title, bounds, trimmed_entity
from loaders.extraction.name_lists import series
from loaders.extraction.not_names import names_nobody
from loaders.extraction.nouns import nouns
from loaders.extraction.segments import Segment, is_kind_of_body, is_legal_form
from loaders.extraction.titles import ends_title, is_title_word
from loaders.lexicon.entries import curated_actors
from loaders.lexicon.goods import goods_lexicon

_KINDS: dict[str, MentionKind] = {
    "PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "organization", "NORP": "people",
    "PRODUCT": "organization", "WORK_OF_ART": "organization", "EVENT": "place", "LAW": "place",
}  # fmt: skip


@cache
def explaining() -> frozenset[str]:
    """Nouns that say in apposition that a name is an organisation's: 'a bank', 'the unit'."""
    lexicon = nouns()
    return (
        lexicon.organizations | lexicon.bodies | {"unit", "arm", "division", "affiliate", "maker", "exchange", "mixer"}
    )


def candidates(doc: Doc, written: Sequence[Segment], taken: Set[int]) -> list[tuple[int, int, MentionKind]]:
    """Entities of the recogniser with the bounds that their spelling has, then the names that it left out."""
    at = {i: segment for segment in written for i in range(segment.start, segment.end)}
    found: dict[tuple[int, int], MentionKind] = {}
    covered: set[int] = set()
    for ent in doc.ents:
        kind = _KINDS.get(ent.label_)
        if kind is None:
            continue
        start, end = trimmed_entity(doc, ent.start, ent.end, kind)
        for first, last in bounds(doc, start, end, kind, at, taken):
            words = doc[first:last]
            if first >= last or names_nobody(words, kind):
                continue
            if any(i in covered for i in range(first, last)) or _is_model(doc, first, last):
                continue
            name = behind_title(doc, first, last) if kind == "organization" else first
            if name > first:
                covered.update(range(first, last))
                found[name, last] = "person"
                continue
            covered.update(range(first, last))
            found[first, last] = _kind(words, _majority(words, kind))
            if last - first == 1 and kind == "person" and (_is_explained(words[0]) or "." in words[0].text[1:-1]):
                found[first, last] = "organization"
    lists = series(doc, written)
    for first, last, kind in _runs(doc, written, covered, taken, {s for group in lists for s in group}):
        found[first, last] = kind
    for group in lists:
        _agree(doc, group, found)
    return [(first, last, kind) for (first, last), kind in sorted(found.items())]


def _is_model(doc: Doc, start: int, end: int) -> bool:
    """Whether a name is that of a weapon or a product before its kind: 'Kolchuga radars', 'Al Samoud 2 missiles'."""
    kind = next((doc[i] for i in range(end, min(end + 3, len(doc))) if not doc[i].like_num), None)
    if kind is None or kind.pos_ != "NOUN" or kind.is_title or says_organization(doc[start:end]):
        return False
    return goods_lexicon().term((kind.lemma_.lower(),)) is not None and doc[start].ent_type_ != "GPE"


def _majority(words: Span, kind: MentionKind) -> MentionKind:
    """What the recogniser says of most words of a name that it cut into several."""
    said = Counter(t.ent_type_ for t in words if t.is_alpha and t.ent_type_ in _KINDS)
    person = said["PERSON"] * 2 > said.total()
    return "person" if person and len(said) > 1 else kind


def _kind(words: Span, kind: MentionKind) -> MentionKind:
    """What the words of a name say of it, before what the recogniser says."""
    grown = words[0].ent_type_ != "NORP" or words[-1].ent_type_ == "PERSON"
    if kind == "people" and len(words) > 1 and words[-1].tag_ == "NNP" and grown:
        return "organization" if says_organization(words) else "person"
    if kind == "organization" and _is_given(words[0].text) and 1 < len(words) < 5 and not _names_body(words):
        return "person"
    if kind == "place" and len(words) > 2 and is_kind_of_body(words[0]):
        return "organization"
    if kind == "person":
        return "organization" if says_organization(words) else kind
    return "organization" if kind != "people" and names_organization(words.text) else kind


def _names_body(words: Span) -> bool:
    return names_organization(words.text) or not all((t.is_alpha and t.is_title) or t.text in ("-", "'") for t in words)


@cache
def _given_names() -> frozenset[str]:
    """First names of the people that the lists know, as far as they stand first."""
    people = (e for e in curated_actors().values() if e.type == "Person" and e.country not in FAMILY_FIRST)
    first = Counter(e.name.split()[0] for e in people if " " in e.name)
    states = {word for e in curated_actors().values() if e.type == "Country" for word in (e.name, *e.aliases)}
    return frozenset(name for name in first if len(name) > 3 and name not in states)


def _is_given(word: str) -> bool:
    return word in _given_names()


def _runs(
    doc: Doc, written: Sequence[Segment], covered: Set[int], taken: Set[int], listed: Set[Segment]
) -> Iterator[tuple[int, int, MentionKind]]:
    """Names that the recogniser left out: of several words, of an organisation, behind a title, in a list of names."""
    for segment in written:
        start, end = segment
        if any(i in covered for i in range(start, end)):
            continue
        while start < end - 1 and is_title_word(doc[start]) and not names_organization(doc[start:end].text):
            start += 1
        words = doc[start:end]
        if names_nobody(words, "organization") or _is_model(doc, start, end):
            continue
        if words[0].ent_type_ in ("NORP", "DATE", "CARDINAL"):
            continue
        told = names_organization(words[-1].text) or is_legal_form(words[-1]) or is_legal_form(words[0])
        if not told and any(i in taken for i in range(start, end)):
            if end - 1 in taken and 1 < len(words) < 5 and _is_given(words[0].text) and words[0].i not in taken:
                yield start, end, "person"
            continue
        capitals = [t for t in words if t.text[0].isupper()]
        if not any(t.pos_ == "PROPN" for t in capitals):
            continue
        if (told or names_organization(words.text)) and (len(words) > 1 or words[0].lower_ not in nouns().bodies):
            yield start, end, "organization"
        elif titled(words[0]) or (1 < len(words) < 5 and _is_described_as_person(words.root)):
            yield start, end, "person"
        elif len(words) > 1:
            yield start, end, "organization" if words[-1].is_upper and len(words[-1]) > 1 else "place"
        elif segment in listed:
            yield start, end, "place"
        elif _is_explained(words[0]):
            yield start, end, "organization"


def _is_described_as_person(name: Token) -> bool:
    """'God Nisanov, one of the richest men', 'Tay Za, a businessman'."""
    for child in name.children:
        if child.dep_ == "appos" and child.i > name.i:
            among = [p for prep in child.children if prep.lower_ == "of" for p in prep.children]
            if any(t.pos_ == "NOUN" and t.lemma_.lower() in _persons() for t in [child, *among]):
                return True
    return False


@cache
def _persons() -> frozenset[str]:
    return nouns().people | {"man", "woman", "businessman", "businesswoman", "tycoon", "oligarch", "billionaire", "son"}


def _is_explained(name: Token) -> bool:
    """'Dobrolet, a budget airline': the text says that the name is an organisation's."""
    if name.is_sent_start or name.pos_ != "PROPN":
        return False
    return any(
        child.dep_ == "appos" and child.i > name.i and child.pos_ == "NOUN" and child.lemma_.lower() in explaining()
        for child in name.children
    )


def _agree(doc: Doc, group: Sequence[Segment], found: dict[tuple[int, int], MentionKind]) -> None:
    """Names of one list are of one kind, where their own words do not say otherwise."""
    members = {
        span: kind
        for segment in group
        for span, kind in found.items()
        if segment.start <= span[0] and span[1] <= segment.end
    }
    kinds = list(members.values())
    if not kinds:
        return
    people = kinds.count("person") * 2 >= len(kinds)
    for (start, end), kind in members.items():
        words = doc[start:end]
        plain = all(t.is_alpha or t.text in ("-", "'", ".") for t in words) and not words.text.isupper()
        if people and kind in ("organization", "place", "people") and len(words) > 1 and plain:
            if not names_organization(words.text):
                found[start, end] = "person"
        elif not people and kind in ("place", "people") and words[0].ent_type_ not in ("GPE", "LOC"):
            found[start, end] = "organization"


def titled(token: Token) -> bool:
    """Whether a title or a form of address stands directly before a name."""
    before = token.doc[token.i - 1] if token.i else None
    return before is not None and ends_title(before)
