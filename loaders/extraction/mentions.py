"""Mentions: the names in a parse - curated ones by the gazetteer, others by the named entity recogniser, each repaired
by the other. Who a mention is, the next layer says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from spacy.tokens import Doc, Span, Token

from loaders.extraction.document import Mention, MentionKind, Passage
from loaders.extraction.gazetteer import Gazetteer
from loaders.extraction.identity import names_organization, says_organization
from loaders.extraction.name_lists import series
from loaders.extraction.nouns import nouns
from loaders.extraction.segments import Segment, is_legal_form, segments
from loaders.extraction.titles import ends_title, is_title_word, title_of
from loaders.lexicon.entries import ActorEntry

_KINDS: dict[str, MentionKind] = {
    "PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "organization", "NORP": "people",
    "PRODUCT": "organization", "WORK_OF_ART": "organization", "EVENT": "place", "LAW": "place",
}  # fmt: skip


def find_mentions(passage: Passage, gazetteer: Gazetteer) -> list[Mention]:
    """The mentions of one parse, in text order, without overlaps."""
    curated = [m for m in (_curated(passage, s, gazetteer) for s in gazetteer.matches(passage.doc)) if m]
    taken = {i: m for m in curated for i in range(m.start, m.end)}
    found = dict.fromkeys(map(id, curated))
    mentions = {id(m): m for m in curated}
    for start, end, kind in _candidates(passage, taken.keys()):
        inside = list(dict.fromkeys(id(taken[i]) for i in range(start, end) if i in taken))
        if inside:
            longer = _longer(passage, start, end, kind, [mentions[k] for k in inside])
            if longer is None:
                continue
            start, end, kind = longer
            inside = list(dict.fromkeys(id(taken[i]) for i in range(start, end) if i in taken))
            for k in inside:
                for i in range(mentions[k].start, mentions[k].end):
                    taken.pop(i, None)
                found.pop(k, None)
        mention = Mention(passage, start, end, kind)
        same = [
            e for k in inside if kind == "person" for e in mentions[k].entries if _is_named_so(e, passage.doc[start])
        ]
        if same:
            mention = Mention(passage, start, end, "name", (same[0],))
        mentions[id(mention)] = mention
        found[id(mention)] = None
        for i in range(start, end):
            taken[i] = mention
    return sorted((mentions[k] for k in found), key=lambda m: m.start)


def _is_named_so(entry: ActorEntry, first: Token) -> bool:
    """Whether a fuller form of a person's name begins as the curated one does: 'Sergey V. Lavrov'."""
    return entry.type == "Person" and any(
        first.text == name.split()[0] for name in (entry.name, *entry.aliases) if " " in name
    )


def _curated(passage: Passage, span: Span, gazetteer: Gazetteer) -> Mention | None:
    known = gazetteer.lookup(span.text)
    if known is None:
        return None
    kind, entries = known
    first = span[0]
    if len(span) > 1 and ends_title(span[-1]) and entries[0].type == "GovernmentBody" and _is_followed_by_name(span):
        return None
    if kind == "short" and entries[0].type == "Person":
        neighbour = passage.doc[span.start - 1] if span.start else None
        if (
            neighbour is not None
            and neighbour.ent_type_ == "PERSON"
            and neighbour.is_title
            and not is_title_word(neighbour)
        ):
            return None
        if (
            span.end < len(passage.doc)
            and passage.doc[span.end].ent_type_ == "PERSON"
            and passage.doc[span.end].ent_iob_ == "I"
        ):
            return None
        if first.pos_ not in ("PROPN", "NOUN") and first.ent_type_ != "PERSON":
            return None
    if (
        len(span) == 1
        and first.pos_ in ("VERB", "AUX", "ADP", "PRON", "DET")
        and not first.is_upper
        and first.is_sent_start
    ):
        return None
    return Mention(passage, span.start, span.end, kind, entries)


def _is_followed_by_name(span: Span) -> bool:
    after = span.doc[span.end] if span.end < len(span.doc) else None
    return after is not None and after.ent_type_ == "PERSON"


def _candidates(passage: Passage, taken: Set[int]) -> list[tuple[int, int, MentionKind]]:
    """Entities of the recogniser with the bounds that their spelling has, then the names that it left out."""
    doc = passage.doc
    written = segments(doc)
    at = {i: segment for segment in written for i in range(segment.start, segment.end)}
    found: dict[tuple[int, int], MentionKind] = {}
    covered: set[int] = set()
    for ent in doc.ents:
        kind = _KINDS.get(ent.label_)
        if kind is None:
            continue
        start, end = _trim(passage, ent.start, ent.end, kind)
        for first, last in _bounds(doc, start, end, kind, at, taken):
            words = doc[first:last]
            if first >= last or not any(t.text[:1].isupper() for t in words) or all(is_title_word(t) for t in words):
                continue
            if len(words) == 1 and words[0].lower_ in nouns().bodies:
                continue
            if kind != "person" and words[-1].lower_ in nouns().not_actors:
                continue
            if any(i in covered for i in range(first, last)):
                continue
            covered.update(range(first, last))
            found[first, last] = _kind(words, _majority(words, kind))
    lists = series(doc, written)
    for first, last, kind in _runs(doc, written, covered, {s for group in lists for s in group}):
        found[first, last] = kind
    for group in lists:
        _agree(doc, group, found)
    return [(first, last, kind) for (first, last), kind in sorted(found.items())]


def _majority(words: Span, kind: MentionKind) -> MentionKind:
    """What the recogniser says of most words of a name that it cut into several."""
    said = Counter(t.ent_type_ for t in words if t.is_alpha and t.ent_type_ in _KINDS)
    person = said["PERSON"] * 2 > said.total()
    return "person" if person and len(said) > 1 else kind


def _kind(words: Span, kind: MentionKind) -> MentionKind:
    """What the words of a name say of it, before what the recogniser says."""
    if kind == "people" and len(words) > 1:
        return "organization" if says_organization(words) else "person"
    if kind == "person":
        return "organization" if says_organization(words) else kind
    return "organization" if kind != "people" and names_organization(words.text) else kind


def _bounds(
    doc: Doc, start: int, end: int, kind: MentionKind, at: Mapping[int, Segment], taken: Set[int]
) -> list[tuple[int, int]]:
    """The names that an entity covers, each from its first to its last word by its spelling."""
    touched = list(dict.fromkeys(at[i] for i in range(start, end) if i in at))
    unknown = kind == "people" and len(touched) == 1 and not any(i in taken for i in range(start, end))
    if not touched or kind == "place" or (kind == "people" and not (unknown and end == touched[0].end)):
        return [(start, end)]
    if len(touched) > 1:
        one = kind == "organization" and any(t.lower_ in ("and", "&", "of", "for", "on", "in") for t in doc[start:end])
        first = doc[touched[0].start : touched[0].end]
        if (one and names_organization(doc[end - 1].text) and not names_organization(first.text)) or any(
            doc[i].tag_ == "POS" for i in range(start, end)
        ):
            return [(start, end)]
        return [
            (max(s.start, start) if doc[s.start].ent_type_ in ("DATE", "NORP") else s.start, s.end) for s in touched
        ]
    segment = touched[0]

    def stops(token: Token) -> bool:
        other = token.ent_type_ in ("NORP", "GPE", "DATE") or (
            token.ent_type_ == "ORG" and says_organization(doc[token.i : token.i + 1])
        )
        return token.i in taken or other or is_title_word(token) or token.tag_ == "POS"

    while start > segment.start and not stops(doc[start - 1]):
        start -= 1
    while end < segment.end and not stops(doc[end]):
        end += 1
    while start < end and not doc[start].text[0].isalnum():
        start += 1
    while end > start and doc[end - 1].lower_ in ("of", "the", "for", "and", ",", "-", "&"):
        end -= 1
    return [(start, end)]


def _runs(
    doc: Doc, written: Sequence[Segment], covered: Set[int], listed: Set[Segment]
) -> Iterator[tuple[int, int, MentionKind]]:
    """Names that the recogniser left out: of several words, of an organisation, behind a title, or in a list of names."""
    for segment in written:
        start, end = segment
        if any(i in covered for i in range(start, end)):
            continue
        while start < end - 1 and is_title_word(doc[start]) and not names_organization(doc[start:end].text):
            start += 1
        words = doc[start:end]
        if words[-1].lower_ in nouns().not_actors or all(is_title_word(t) for t in words):
            continue
        if words[0].ent_type_ in ("NORP", "DATE", "CARDINAL"):
            continue
        capitals = [t for t in words if t.text[0].isupper()]
        if not any(t.pos_ == "PROPN" for t in capitals):
            continue
        if names_organization(words.text) and (len(words) > 1 or words[0].lower_ not in nouns().bodies):
            yield start, end, "organization"
        elif titled(words[0]):
            yield start, end, "person"
        elif len(words) > 1:
            yield start, end, "organization" if words[-1].is_upper and len(words[-1]) > 1 else "place"
        elif segment in listed:
            yield start, end, "place"


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
        elif not people and kind == "place" and words[0].ent_type_ not in ("GPE", "LOC"):
            found[start, end] = "organization"


def titled(token: Token) -> bool:
    """Whether a title or a form of address stands directly before a name."""
    before = token.doc[token.i - 1] if token.i else None
    return before is not None and ends_title(before)


def _trim(passage: Passage, start: int, end: int, kind: MentionKind) -> tuple[int, int]:
    doc = passage.doc
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


def _longer(
    passage: Passage, start: int, end: int, kind: MentionKind, inside: Iterable[Mention]
) -> tuple[int, int, MentionKind] | None:
    """An entity around curated names: 'Spacety China' and 'Chinese Embassy' are names of their own, 'Russia's
    Putin' is not."""
    doc = passage.doc
    names = list(inside)
    if any(m.start < start or m.end > end for m in names):
        return None
    if len(names) == 1 and (names[0].start, names[0].end) == (start, end):
        return None
    last = names[-1]
    if kind == "person":
        return _longer_person(passage, start, end, names)
    if any(t.tag_ == "POS" for t in doc[start:end]) or (_is_coordinated(doc, start, end) and kind != "organization"):
        return None
    if _is_coordinated(doc, start, end) and not names_organization(doc[end - 1].text):
        return None
    tail = doc[last.end : end]
    if len(tail) and (title_of(tail.text) is not None or not any(t.is_title or t.is_upper for t in tail)):
        return None
    if names[0].start == start and names[0].kind == "adjective" and not names_organization(doc[start:end].text):
        return (names[0].end, end, kind) if end > names[0].end and len(names) == 1 else None
    return start, end, "organization"


def _is_coordinated(doc: Doc, start: int, end: int) -> bool:
    return any(
        t.lower_ == "and" or (t.text == "," and not (t.i + 1 < end and is_legal_form(doc[t.i + 1])))
        for t in doc[start:end]
    )


def _longer_person(
    passage: Passage, start: int, end: int, names: Sequence[Mention]
) -> tuple[int, int, MentionKind] | None:
    """A person's name around curated ones: 'Michael Jordan' and 'Dmitry Lukashenko' are names of their own, the name
    of a country before a name ('Russia Putin') is not part of it."""
    doc, first, last = passage.doc, names[0], names[-1]
    before = doc[start : last.start]
    alone = len(names) == 1 and last.end == end and last.end - last.start == 1 and len(before)
    if alone and all(t.pos_ == "PROPN" and t.text[0].isupper() and not is_title_word(t) for t in before):
        return start, end, "person"
    if first.start == start and first.kind in ("name", "seat") and first.end < end and doc[first.end].pos_ == "PROPN":
        full = not is_title_word(doc[first.end]) and first.end == last.end
        if full and end - last.end == 1:
            return start, end, "person"
    rest = last.end
    while rest < end and (doc[rest].tag_ == "POS" or is_title_word(doc[rest])):
        rest += 1
    if last.kind == "short" and last.end == end:
        return start, end, "person"
    return (rest, end, "person") if end > rest else None
