"""The gazetteer: finds the names of curated actors in a parse, and says what kind of name each is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from loaders.extraction.document import MentionKind
from loaders.lexicon.entries import ActorEntry

# Where one spelling serves several purposes the first of these decides what the mention is.
_ORDER: tuple[MentionKind, ...] = ("name", "seat", "adjective", "national", "short")


class Gazetteer:
    """All names of curated actors, matched as written and in capitals; the longest match wins."""

    def __init__(self, nlp: Language, actors: Mapping[str, ActorEntry]) -> None:
        self._names: dict[str, dict[MentionKind, list[ActorEntry]]] = defaultdict(lambda: defaultdict(list))
        for entry in actors.values():
            self._add("name", entry, (entry.name, *entry.aliases))
            self._add("seat", entry, entry.seats)
            self._add("adjective", entry, entry.adjectives)
            self._add("national", entry, entry.nationals)
            self._add("short", entry, entry.short)
        self.words = frozenset(w for name in self._names for w in name.split() if w[:1].isupper() and len(w) > 2)
        self._matcher = PhraseMatcher(nlp.vocab, attr="ORTH")
        self._matcher.add("actor", list(nlp.tokenizer.pipe(sorted(self._spellings()))))

    def _add(self, kind: MentionKind, entry: ActorEntry, names: Iterable[str]) -> None:
        for name in names:
            plain = name.replace("’", "'").replace("“", '"').replace("”", '"')
            known = self._names[plain][kind]
            if entry not in known:
                known.append(entry)

    def _spellings(self) -> Iterable[str]:
        yield from self._names

    def matches(self, doc: Doc) -> list[Span]:
        """Longest non-overlapping names in a parse, as spans in text order."""
        return filter_spans([span for span in self._matcher(doc, as_spans=True) if not _cuts_a_phrase(span)])

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
