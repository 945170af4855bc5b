"""Mentions: the names in a parse - curated ones by the gazetteer, others by the named entity recogniser, each repaired
by the other. Who a mention is, the next layer says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.tokens import Span, Token

from loaders.extraction.document import Mention, MentionKind, Passage
from loaders.extraction.gazetteer import Gazetteer
from loaders.extraction.identity import names_organization
from loaders.extraction.nouns import nouns
from loaders.extraction.titles import is_title_word, title_of

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
    for start, end, kind in _candidates(passage):
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
        mentions[id(mention)] = mention
        found[id(mention)] = None
        for i in range(start, end):
            taken[i] = mention
    return sorted((mentions[k] for k in found), key=lambda m: m.start)


def _curated(passage: Passage, span: Span, gazetteer: Gazetteer) -> Mention | None:
    known = gazetteer.lookup(span.text)
    if known is None:
        return None
    kind, entries = known
    first = span[0]
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


def _candidates(passage: Passage) -> Iterator[tuple[int, int, MentionKind]]:
    """Entities of the recogniser, trimmed, then runs of proper nouns that it left out."""
    covered: set[int] = set()
    for ent in passage.doc.ents:
        kind = _KINDS.get(ent.label_)
        if kind is None:
            continue
        start, end = _trim(passage, ent.start, ent.end, kind)
        words = passage.doc[start:end]
        if start >= end or not any(t.text[:1].isupper() for t in words) or all(is_title_word(t) for t in words):
            continue
        if len(words) == 1 and words[0].lower_ in nouns().bodies:
            continue
        if kind != "person" and words[-1].lower_ in nouns().not_actors:
            continue
        if kind != "person" and kind != "people" and names_organization(passage.doc[start:end].text):
            kind = "organization"
        covered.update(range(start, end))
        yield start, end, kind
    run: list[Token] = []
    for token in [*passage.doc, None]:
        if (
            token is not None
            and token.pos_ == "PROPN"
            and token.i not in covered
            and token.text[:1].isupper()
            and not is_title_word(token)
        ):
            run.append(token)
            continue
        if run:
            text = passage.doc[run[0].i : run[-1].i + 1].text
            if run[-1].lower_ in nouns().not_actors:
                run = []
                continue
            if len(run) > 1 or (names_organization(text) and run[0].lower_ not in nouns().bodies):
                yield (
                    run[0].i,
                    run[-1].i + 1,
                    "organization"
                    if names_organization(text) or text.isupper()
                    else "person"
                    if _titled(run[0])
                    else "place",
                )
            elif _titled(run[0]):
                yield run[0].i, run[0].i + 1, "person"
        run = []


def _titled(token: Token) -> bool:
    before = token.doc[token.i - 1] if token.i else None
    return before is not None and is_title_word(before)


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
        if names[0].start == start and names[0].kind in ("name", "seat") and doc[names[0].end].pos_ == "PROPN":
            full = not is_title_word(doc[names[0].end]) and last.end < end and names[0].end == last.end
            if full and end - last.end == 1:
                return start, end, "person"
        rest = last.end
        while rest < end and (doc[rest].tag_ == "POS" or is_title_word(doc[rest])):
            rest += 1
        full = last.kind == "short" and last.end == end
        return (start, end, "person") if full else (rest, end, "person") if end > rest else None
    if any(t.tag_ == "POS" or t.lower_ in ("and", ",") for t in doc[start:end]):
        return None
    tail = doc[last.end : end]
    if len(tail) and (title_of(tail.text) is not None or not any(t.is_title or t.is_upper for t in tail)):
        return None
    if names[0].start == start and names[0].kind == "adjective" and not names_organization(doc[start:end].text):
        return (names[0].end, end, kind) if end > names[0].end and len(names) == 1 else None
    return start, end, "organization"
