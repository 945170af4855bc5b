"""Mentions: the names in a parse - curated ones by the gazetteer, others by the named entity recogniser, each repaired
by the other. Who a mention is, the next layer says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from spacy.tokens import Doc, Span

from loaders.extraction.candidates import candidates, titled
from loaders.extraction.document import Mention, MentionKind, Passage
from loaders.extraction.gazetteer import Gazetteer
from loaders.extraction.identity import names_organization
from loaders.extraction.not_names import names_nobody
from loaders.extraction.nouns import nouns
from loaders.extraction.segments import Segment, is_kind_of_body, is_legal_form, segments
from loaders.extraction.titles import ends_title, is_title_word, title_of
from loaders.lexicon.entries import ActorEntry

_MONTHS = frozenset({"May", "March", "April", "June", "August"})


def find_mentions(passage: Passage, gazetteer: Gazetteer) -> list[Mention]:
    """The mentions of one parse, in text order, without overlaps."""
    written = segments(passage.doc)
    at = {i: segment for segment in written for i in range(segment.start, segment.end)}
    matched = gazetteer.matches(passage.doc)
    curated = [m for m in (_curated(passage, s, gazetteer, at.get(s.start)) for s in matched) if m]
    taken = {i: m for m in curated for i in range(m.start, m.end)}
    found = dict.fromkeys(map(id, curated))
    mentions = {id(m): m for m in curated}
    for start, end, kind in candidates(passage.doc, written, taken.keys()):
        inside = list(dict.fromkeys(id(taken[i]) for i in range(start, end) if i in taken))
        if inside:
            longer = _longer(passage, start, end, kind, [mentions[k] for k in inside], at.get(start))
            if longer is None:
                continue
            start, end, kind = longer
            if names_nobody(passage.doc[start:end], kind):
                continue
            inside = list(dict.fromkeys(id(taken[i]) for i in range(start, end) if i in taken))
            for k in inside:
                for i in range(mentions[k].start, mentions[k].end):
                    taken.pop(i, None)
                found.pop(k, None)
        mention = Mention(passage, start, end, kind)
        same = [e for k in inside for e in mentions[k].entries if _is_fuller(passage.doc, mention, mentions[k], e)]
        if same:
            mention = Mention(passage, start, end, "name", (same[0],))
        mentions[id(mention)] = mention
        found[id(mention)] = None
        for i in range(start, end):
            taken[i] = mention
    return sorted((mentions[k] for k in found), key=lambda m: m.start)


def _is_fuller(doc: Doc, mention: Mention, inside: Mention, entry: ActorEntry) -> bool:
    """Whether a longer name is the curated one in full: 'Sergey V. Lavrov', 'Rosoboronexport OJSC'."""
    if entry.type == "Person":
        first = doc[mention.start].text
        return mention.kind == "person" and any(first == n.split()[0] for n in (entry.name, *entry.aliases) if " " in n)
    rest = [doc[i] for i in range(mention.start, mention.end) if not inside.start <= i < inside.end]
    return entry.type in ("Company", "Institution") and all(is_legal_form(t) or t.is_punct for t in rest)


def _curated(passage: Passage, span: Span, gazetteer: Gazetteer, written: Segment | None) -> Mention | None:
    known = gazetteer.lookup(span.text)
    if known is None:
        return None
    kind, entries = known
    first = span[0]
    if span.text in _MONTHS and first.ent_type_ != "PERSON" and not titled(first):
        return None
    following = passage.doc[span.end : written.end] if written is not None and len(span) == 1 else ()
    if entries[0].type == "Person" and any(t.lower_ in nouns().not_actors for t in following):
        return None
    if len(span) > 1 and ends_title(span[-1]) and entries[0].type == "GovernmentBody" and _is_followed_by_name(span):
        return None
    if kind == "short" and written is not None and written.start < span.start and _is_headed(passage.doc, written):
        return None
    if kind == "short" and entries[0].type == "Person":
        if written is not None and _is_part(passage.doc, span, written):
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


def _is_part(doc: Doc, short: Span, written: Segment) -> bool:
    """Whether a surname is only a word of a longer name: 'Pavel Orlov', 'Center for Lake Studies', 'Martin Hadi'."""
    after = doc[short.end : written.end]
    before = [t for t in doc[written.start : short.start] if not is_title_word(t) and t.lower_ not in ("of", "the")]
    return len(after) > 0 or any(t.ent_type_ not in ("NORP", "GPE") for t in before) or _is_headed(doc, written)


def _is_headed(doc: Doc, written: Segment) -> bool:
    return written.end - written.start > 2 and is_kind_of_body(doc[written.start])


def _is_followed_by_name(span: Span) -> bool:
    after = span.doc[span.end] if span.end < len(span.doc) else None
    return after is not None and after.pos_ == "PROPN" and after.is_title


def _longer(
    passage: Passage, start: int, end: int, kind: MentionKind, inside: Iterable[Mention], written: Segment | None
) -> tuple[int, int, MentionKind] | None:
    """An entity around curated names: 'Spacety China' and 'Chinese Embassy' are names of their own, 'Russia's
    Putin' is not."""
    doc = passage.doc
    names = list(inside)
    if any(m.start < start or m.end > end for m in names):
        return None
    if kind == "people" or (len(names) == 1 and (names[0].start, names[0].end) == (start, end)):
        return None
    last = names[-1]
    if kind == "person":
        return _longer_person(passage, start, end, names)
    if any(t.tag_ == "POS" for t in doc[start:end]):
        return None
    one = written is not None and (written.start, written.end) == (start, end)
    organization = kind == "organization" and names_organization(doc[end - 1].text)
    if not one and not organization and _is_coordinated(doc, start, end):
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
