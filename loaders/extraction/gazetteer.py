"""The gazetteer: finds the names of curated actors in a parse, and says what kind of name each is."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set

from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from loaders.extraction.document import MentionKind
from loaders.lexicon.entries import ActorEntry

# Where one spelling serves several purposes the first of these decides what the mention is.
_ORDER: tuple[MentionKind, ...] = ("name", "seat", "adjective", "national", "short")


_PLAIN = frozenset({"Country", "Alliance", "Person", "ArmedGroup"})
_WORD = re.compile(r"[^\W_]+")
_BEGINNING = 4  # characters by which names are indexed


class Gazetteer:
    """All names of curated actors, found as they are written; the longest match wins."""

    def __init__(self, actors: Mapping[str, ActorEntry]) -> None:
        self._names: dict[str, dict[MentionKind, list[ActorEntry]]] = defaultdict(lambda: defaultdict(list))
        for entry in actors.values():
            self._add("name", entry, (entry.name, *entry.aliases))
            self._add("seat", entry, entry.seats)
            self._add("adjective", entry, entry.adjectives)
            self._add("national", entry, entry.nationals)
            self._add("short", entry, entry.short)
        self._by_beginning: dict[str, list[str]] = defaultdict(list)
        self._openings = frozenset(name[:2] for name in self._names)
        for name in sorted(self._names, key=lambda n: (-len(n), n)):
            self._by_beginning[name[:_BEGINNING]].append(name)

    def _add(self, kind: MentionKind, entry: ActorEntry, names: Iterable[str]) -> None:
        for name in names:
            plain = name.replace("’", "'").replace("“", '"').replace("”", '"')
            known = self._names[plain][kind]
            if entry not in known:
                known.append(entry)

    def matches(self, doc: Doc) -> list[Span]:
        """Longest non-overlapping names in a parse, as spans in text order."""
        text = doc.text
        starts = doc.to_array("IDX").tolist()
        lengths = doc.to_array("LENGTH").tolist()
        ends = {start + length: i for i, (start, length) in enumerate(zip(starts, lengths, strict=True), 1)}
        found: list[Span] = []
        for i, start in enumerate(starts):
            if text[start : start + 2] in self._openings:
                found.extend(self._at(doc, text, i, start, ends))
        return filter_spans([span for span in found if not _cuts_a_phrase(span)])

    def _at(self, doc: Doc, text: str, start: int, offset: int, ends: Mapping[int, int]) -> Iterator[Span]:
        for length in range(1, _BEGINNING + 1):
            beginning = text[offset : offset + length]
            for name in self._by_beginning.get(beginning, ()) if len(beginning) == length else ():
                if (length == _BEGINNING or len(name) == length) and text.startswith(name, offset):
                    end = ends.get(offset + len(name))
                    if end is not None:
                        yield doc[start:end]

    def places(self, text: str, names: Set[str]) -> Iterator[tuple[int, int]]:
        """Where curated names stand in a text in title case, whose capitals tell nothing: names of several words, of
        states and of people, and those that are among `names`."""
        for word in _WORD.finditer(text):
            start = word.start()
            for length in range(_BEGINNING, 0, -1):
                beginning = text[start : start + length]
                same = self._by_beginning.get(beginning, ()) if len(beginning) == length else ()
                for name in same:
                    end = start + len(name)
                    whole = not text[end : end + 1].isalnum()
                    if whole and text.startswith(name, start) and self._is_plain(name, names):
                        yield start, end

    def _is_plain(self, name: str, names: Set[str]) -> bool:
        if " " in name or name in names or not name.isalpha():
            return True
        kinds = self._names[name]
        return any(e.type in _PLAIN for kind in ("name", "seat", "adjective", "national") for e in kinds.get(kind, ()))

    def lookup(self, name: str) -> tuple[MentionKind, tuple[ActorEntry, ...]] | None:
        """What a spelling means: its first kind in the order name, seat, adjective, national, short."""
        kinds = self._names.get(name)
        if not kinds:
            return None
        kind = next(k for k in _ORDER if k in kinds)
        return kind, tuple(kinds[kind])

    def adjective(self, name: str) -> tuple[ActorEntry, ...]:
        """The actors whose adjective or name it is, for a word before a noun."""
        kinds = self._names.get(name, {})
        found = [e for kind in ("adjective", "name", "seat") for e in kinds.get(kind, [])]
        return tuple(dict.fromkeys(e for e in found if e.type in ("Country", "Alliance")) or dict.fromkeys(found))

    def people(self, name: str) -> tuple[ActorEntry, ...]:
        """The actors whose nationals are called so ('Afghans')."""
        return tuple(self._names.get(name, {}).get("national", ()))


def _cuts_a_phrase(span: Span) -> bool:
    """'China's military' is no name in 'China's military support': the genitive belongs to the later noun."""
    last = span[-1]
    if last.dep_ not in ("amod", "compound", "nmod") or last.head.i <= last.i:
        return False
    genitive = any(t.tag_ == "POS" for t in span[:-1])
    return not last.text[:1].isupper() and (genitive or (len(span) > 1 and last.lower_ == "military"))
