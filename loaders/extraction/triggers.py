"""Triggers: the words of a sentence that call up a frame."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from functools import cache

from spacy.tokens import Token

from loaders.extraction.arguments import realise
from loaders.extraction.clauses import conjuncts
from loaders.extraction.frames import Frame, frame_files
from loaders.extraction.nominals import PORTIONS

_WORDS = frozenset({"prt", "prep", "advmod", "dative", "acomp", "dobj", "oprd", "agent", "mark", "attr", "pobj"})
# Words of an idiom that stand before or behind its noun: "pour cold water on", "stand in the way of".
_WITHIN = frozenset({"amod", "compound", "prep"})
_NOUNS = frozenset({"dobj", "pobj", "acomp", "attr"})
_KINDS = {"VERB": "VERB", "AUX": "VERB", "NOUN": "NOUN", "PROPN": "NOUN", "ADJ": "ADJ"}

# In `require` and `without`: whatever stands there.
ANY = "*"

Trigger = tuple[Frame, tuple[str, ...]]


class FrameIndex:
    """Triggers by word class and lemma, so that a token without a frame costs one look-up."""

    def __init__(self, frame_list: Sequence[Frame]) -> None:
        by_lemma: dict[tuple[str, str], list[Trigger]] = defaultdict(list)
        for frame in frame_list:
            for trigger in frame.verbs:
                head, *rest = trigger.split()
                by_lemma["VERB", head].append((frame, tuple(rest)))
            for kind, triggers in (("NOUN", frame.nouns), ("ADJ", frame.adjectives)):
                for trigger in triggers:
                    *rest, head = trigger.split()
                    by_lemma[kind, head].append((frame, tuple(rest)))
        # Those with more words first: "back out" before "back".
        self._by_lemma = {key: sorted(found, key=lambda t: -len(t[1])) for key, found in by_lemma.items()}

    def knows_verb(self, lemma: str) -> bool:
        """Whether some frame has the verb as its trigger."""
        return ("VERB", lemma) in self._by_lemma

    def match(self, token: Token) -> Iterator[Frame]:
        """The frames that the token triggers, those with more words first."""
        kind = _KINDS.get(token.pos_, "")
        lemma = token.lemma_.lower()
        candidates = self._by_lemma.get((kind, lemma), ())
        if not candidates and token.tag_ == "NNPS" and lemma.endswith("s"):
            candidates = self._by_lemma.get((kind, lemma[:-1]), ())
        near: tuple[Set[str], Set[str]] | None = None
        for frame, words in candidates:
            if words and kind == "VERB":
                near = _words_behind(token) if near is None else near
                if not all(word in near[len(words) > 2] for word in words):
                    continue
            elif words and not _stands_behind(token, words):
                continue
            if _fits(token, frame):
                yield frame


def _words_behind(verb: Token) -> tuple[Set[str], Set[str]]:
    """Particles, prepositions and objects behind a verb, as they stand and as lemmas; then the same with the words
    inside its phrases, which only an idiom of several words may use."""
    found: set[str] = set()
    inside: set[str] = set()
    for child in verb.children:
        if child.i <= verb.i and not (child.dep_ == "prep" and any(c.tag_ in ("WDT", "WP") for c in child.children)):
            continue  # but "NATO, to which Turkey belongs"
        within = [t for part in child.children if part.dep_ == "pobj" for t in part.children if t.dep_ in _WITHIN]
        for token in (child, *child.children, *within):
            if token.dep_ in _WITHIN and (token.dep_ not in _WORDS or token in within):
                inside.add(token.lower_)
            elif token.dep_ in _WORDS:
                found.add(token.lower_)
                if token.dep_ in _NOUNS:
                    found.add(token.lemma_.lower())
    return found, found | inside


def _stands_behind(noun: Token, words: Sequence[str]) -> bool:
    """Whether a noun or adjective follows the other words of its trigger ('arms embargo')."""
    first = noun.i - len(words)
    if first < 0:
        return False
    before = noun.doc[first : noun.i]
    return all(word in (token.lower_, token.lemma_.lower()) for word, token in zip(words, before, strict=True))


def _fits(token: Token, frame: Frame) -> bool:
    """Whether the fillers have the lemmas that the frame requires, and none that it excludes."""
    required = all(
        any(_is(t, lemmas) for head in realise(token, place) for t in conjuncts(head))
        for place, lemmas in frame.require.items()
    )
    return required and not any(
        _is(t, lemmas) for place, lemmas in frame.without.items() for t in realise(token, place)
    )


def _is(token: Token, lemmas: Sequence[str]) -> bool:
    lemma = token.lemma_.lower()
    if lemma in lemmas or ANY in lemmas or token.lower_ in lemmas:
        return True
    if lemma in PORTIONS:
        inner = [p for c in token.children if c.dep_ == "prep" and c.lower_ == "of" for p in c.children]
        return any(p.dep_ == "pobj" and p.lemma_.lower() not in PORTIONS and _is(p, lemmas) for p in inner)
    return token.i > 0 and f"{token.nbor(-1).lower_} {lemma}" in lemmas


@cache
def frame_index() -> FrameIndex:
    """The index of all frames."""
    return FrameIndex([frame for file in frame_files() for frame in file.frames])
