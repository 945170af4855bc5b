"""Identity: which actor a name is. Every field of an actor follows from its identity, so that all articles agree.

Curated names give curated actors. Other names of people and organisations make an actor of their own, named as the
article first gives them in full. A surname or a short form means the fuller name of the same article.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Sequence
from functools import cache

from spacy.tokens import Span

from loaders.extraction.document import Mention
from loaders.extraction.titles import is_title_word
from loaders.lexicon.ambiguities import ambiguities
from loaders.lexicon.entries import ActorEntry
from loaders.lexicon.words import read_words
from schema.identifiers import named
from schema.records import ActorRecord, ActorTypeName
from schema.registry import actor_types

# Where the family name stands first.
FAMILY_FIRST = frozenset({"CN", "KR", "KP", "TW", "VN", "HK", "KH", "SG", "JP", "HU"})
_HONORIFIC = re.compile(r"^(?:mr|mrs|ms|dr|prof|sir|lord|lady|gen|adm|col|sen|rep|capt|lt|maj)\.?$", re.I)


@cache
def _kinds() -> tuple[tuple[ActorTypeName, re.Pattern[str]], ...]:
    """Patterns of the words that tell a kind of organisation, the deciding ones first."""
    listed = read_words("organizations.yaml")
    return tuple(
        (kind, re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.I))
        for kind, words in listed.items()
        if kind in actor_types()
    )


@cache
def _organization_words() -> frozenset[str]:
    return frozenset(word for words in read_words("organizations.yaml").values() for word in words if " " not in word)


def names_organization(name: str) -> bool:
    """Whether a name says by one of its words that it names an organisation."""
    return any(word.casefold().rstrip(".") in _organization_words() for word in re.split(r"[\s,]+", name))


@cache
def _telling() -> frozenset[str]:
    lists = read_words("segments.yaml")
    return frozenset(word.casefold() for word in lists["telling"])


def says_organization(words: Span) -> bool:
    """Whether a name has a word that no person's name has: a legal form, 'bank', 'ministry'."""
    return any(token.lower_.rstrip(".") in _telling() for token in words)


def curated(mention: Mention, published: dt.date | None) -> ActorRecord | None:
    """The one curated actor a mention can mean on that date; of several the one that a newspaper of that year means by
    the name, else None."""
    entries = [e for e in mention.entries if _acts_on(e, published)] or list(mention.entries)
    if len(entries) == 1:
        return entries[0].record()
    shared = ambiguities().get(mention.span.text)
    meant = shared.meant_in(published.year if published else None) if shared else None
    return next((e.record() for e in entries if e.id == meant), None)


def _acts_on(entry: ActorEntry, day: dt.date | None) -> bool:
    if day is None:
        return True
    iso = day.isoformat()
    return not (entry.since and entry.since > iso[: len(entry.since)]) and not (
        entry.until and entry.until < iso[: len(entry.until)]
    )


def person(name: str) -> ActorRecord:
    """A person known by the name only."""
    clean = _plain(" ".join(w for w in name.split() if not _HONORIFIC.match(w)))
    return ActorRecord(id=f"person:{named(clean)}", type="Person", name=clean)


def people(name: str) -> ActorRecord:
    """A people or community named as such: 'Kurds'."""
    return ActorRecord(id=f"group:{named(name)}", type="ActorGroup", name=name)


def _plain(name: str) -> str:
    """Without accents, which the press sets or leaves out as it likes: the identity must not hang on them."""
    folded = unicodedata.normalize("NFKD", name)
    return unicodedata.normalize("NFC", "".join(c for c in folded if not unicodedata.combining(c)))


def organization(name: str) -> ActorRecord:
    """An organisation known by its name only; the words of the name decide its type, else it is an Institution."""
    name = _plain(name)
    kind = next((kind for kind, words in _kinds() if words.search(name)), "Institution")
    return ActorRecord(id=f"{actor_types()[kind].prefix}:{named(name)}", type=kind, name=name)


def without_legal_form(name: str) -> str:
    """'Wanbao Mining, Ltd.' -> 'Wanbao Mining': by either name an article means the same company."""
    return re.sub(r"(?:,?\s+(?:Co|Ltd|LLC|Inc|Corp|PLC|Plc|GmbH|AG|S\.A|SA|JSC|PJSC|OJSC|Limited)\.?)+$", "", name)


def clean_name(mention: Mention) -> str:
    """The mention's words without line breaks, titles, a genitive, or a bracket that the recogniser took along."""
    words = [t.text_with_ws for t in mention.span if not t.is_space]
    if mention.kind == "person":
        while len(words) > 1 and is_title_word(mention.span[0]) and mention.span[0].text == words[0].strip():
            words = words[1:]
    name = re.sub(r"\s+", " ", "".join(words)).strip(" ,;:\"'()[]")
    return re.sub(r"(?:'s|')$", "", name)


def fuller(name: str, known: Sequence[ActorRecord]) -> ActorRecord | None:
    """The one actor of the article whose full name a short name ends or begins: 'Chen' -> 'Cheng Chen'."""
    hits = namesakes(name, known)
    return hits[0] if len(hits) == 1 else None


def namesakes(name: str, known: Sequence[ActorRecord]) -> list[ActorRecord]:
    """The actors of the article whose full name a short name ends or, where families come first, begins; else those
    with that given name."""
    words = name.casefold().split()
    hits: dict[str, ActorRecord] = {}
    for actor in known:
        if actor.type == "Person" and len(actor.name.split()) > len(words):
            full = re.sub(r"[^\w\s'-]", "", actor.name.casefold()).split()
            surname_first = actor.country in FAMILY_FIRST and full[: len(words)] == words
            if full[-len(words) :] == words or surname_first:
                hits[actor.id] = actor
    if not hits and len(words) == 1:
        hits = {
            a.id: a
            for a in known
            if a.type == "Person" and len(a.name.split()) > 1 and a.name.casefold().split()[0] == words[0]
        }
    return list(hits.values())
