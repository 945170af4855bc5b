"""Frames: how English expresses each predicate. One YAML file a predicate in `lexicon/frames/`, each with its examples.

    predicate: SUPPLIES
    frames:
      - id: give                       # the rule is named supplies.give
        verbs: [give, hand over]       # lemma, then particles or prepositions that must be there
        roles:                         # where each role stands, best place first (see arguments.py)
          subject: [subject]
          goods: [object]
          object: [recipient, to]
        goods: required                # a filler of `goods` must be a material good
    examples:
      - text: China gave drones to Russia.
        yields: ["China > Russia: drones"]
      - text: China gave a speech to the assembly.
        yields: []

Realisations: `subject` (who does it, also behind passives, control, relative clauses), `object`, `recipient`, `clause`,
`surface` (grammatical subject, also of a passive); for nouns `possessor`, `modifier` (country before it), `agent` and
`receiver` (subject of the light verb that carries it), `bearer` (of whom it is predicated), `appositive`; any other
word is a preposition. `require` and `without` name lemmas that the filler of a realisation must or must not have.
`content` names where the words stand that the subject of a speech act says. `reason` names where the subject's grounds
stand, which are its own allegation ("sanctioned X for selling"). `alone` lists types of subject with which the claim may stand without
an object that its predicate does not demand ("a firm sold machine tools"), for a frame or a file; without it all may. `together` lists realisations whose
coordinated actors are the two sides of a symmetric relation.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError, model_validator
from spacy.tokens import Token

from loaders.extraction.arguments import realise
from loaders.lexicon.words import read_words
from schema.errors import SchemaError
from schema.records import Factuality
from schema.registry import predicate


class Frame(BaseModel):
    """Triggers of one class (verbs, nouns or adjectives) that take their roles in the same places."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    predicate: str = ""
    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    roles: Mapping[str, tuple[str, ...]]
    require: Mapping[str, tuple[str, ...]] = {}
    without: Mapping[str, tuple[str, ...]] = {}
    goods: Literal["required", "optional", "none"] = "optional"
    factuality: Factuality | None = None
    content: tuple[str, ...] = ()
    reason: tuple[str, ...] = ()
    together: tuple[str, ...] = ()
    alone: tuple[str, ...] | None = None
    confidence: float = 0.9

    @model_validator(mode="after")
    def _has_triggers(self) -> Frame:
        if not (self.verbs or self.nouns or self.adjectives):
            raise ValueError(f"frame {self.id} has no trigger: give it verbs, nouns or adjectives")
        return self

    @property
    def rule(self) -> str:
        """The name under which assertions cite this frame."""
        return f"{self.predicate.lower().replace('_', '-')}.{self.id}"


class Example(BaseModel):
    """A sentence and the claims of the file's predicate that it must yield: 'Subject > Object: goods [factuality]'."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    yields: tuple[str, ...]


class FrameFile(BaseModel):
    """All frames and examples of one predicate."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    predicate: str
    alone: tuple[str, ...] | None = None
    frames: tuple[Frame, ...]
    examples: tuple[Example, ...] = ()


@cache
def frame_files() -> Sequence[FrameFile]:
    """Every file of `lexicon/frames/` by name; raises SchemaError with the file where one is wrong."""
    found = []
    for path in sorted(files("loaders.lexicon").joinpath("frames").iterdir(), key=lambda p: p.name):
        if not path.name.endswith(".yaml"):
            continue
        try:
            raw = read_words(f"frames/{path.name}")
            parsed = FrameFile.model_validate(raw)
        except (ValidationError, yaml.YAMLError) as error:
            raise SchemaError(f"loaders/lexicon/frames/{path.name}: {error}") from error
        predicate(parsed.predicate)
        inherited = {"predicate": parsed.predicate, "alone": parsed.alone}
        frames = tuple(
            f.model_copy(update={k: v for k, v in inherited.items() if k == "predicate" or f.alone is None})
            for f in parsed.frames
        )
        found.append(parsed.model_copy(update={"frames": frames}))
    return tuple(found)


class FrameIndex:
    """Triggers by word class and lemma, so that a token without a frame costs one look-up."""

    def __init__(self, frame_list: Sequence[Frame]) -> None:
        self._by_lemma: dict[tuple[str, str], list[tuple[Frame, tuple[str, ...]]]] = defaultdict(list)
        for frame in frame_list:
            for trigger in frame.verbs:
                head, *rest = trigger.split()
                self._by_lemma["VERB", head].append((frame, tuple(rest)))
            for trigger in frame.nouns:
                *rest, head = trigger.split()
                self._by_lemma["NOUN", head].append((frame, tuple(rest)))
            for trigger in frame.adjectives:
                *rest, head = trigger.split()
                self._by_lemma["ADJ", head].append((frame, tuple(rest)))

    def knows_verb(self, lemma: str) -> bool:
        """Whether some frame has the verb as its trigger."""
        return ("VERB", lemma) in self._by_lemma

    def match(self, token: Token) -> Iterator[Frame]:
        """The frames that the token triggers, those with more words first."""
        kind = "NOUN" if token.pos_ == "PROPN" else "VERB" if token.pos_ == "AUX" else token.pos_
        lemma = token.lemma_.lower()
        candidates = self._by_lemma.get((kind, lemma), [])
        if not candidates and kind == "NOUN" and token.pos_ == "PROPN" and token.tag_ == "NNPS" and lemma.endswith("s"):
            candidates = self._by_lemma.get((kind, lemma[:-1]), [])
        for frame, rest in sorted(candidates, key=lambda c: -len(c[1])):
            if _has_words(token, rest, kind) and _fits(token, frame):
                yield frame


def _has_words(token: Token, words: Sequence[str], kind: str) -> bool:
    if not words:
        return True
    if kind != "VERB":
        before = [t.lower_ for t in token.doc[max(token.sent.start, token.i - len(words)) : token.i]]
        lemmas = [t.lemma_.lower() for t in token.doc[max(token.sent.start, token.i - len(words)) : token.i]]
        return before == list(words) or lemmas == list(words)
    near = {
        t.lower_
        for c in token.children
        for t in (c, *c.children)
        if t.i > token.i
        and t.dep_ in ("prt", "prep", "advmod", "dative", "acomp", "dobj", "oprd", "agent", "mark", "attr", "pobj")
    }
    near |= {
        t.lemma_.lower()
        for c in token.children
        for t in (c, *c.children)
        if t.i > token.i and t.dep_ in ("dobj", "pobj", "acomp", "attr")
    }
    return all(w in near for w in words)


def _fits(token: Token, frame: Frame) -> bool:
    for realisation, lemmas in frame.require.items():
        if not any(_lemma_in(t, lemmas) for t in realise(token, realisation)):
            return False
    for realisation, lemmas in frame.without.items():
        if any(_lemma_in(t, lemmas) for t in realise(token, realisation)):
            return False
    return True


def _lemma_in(token: Token, lemmas: Sequence[str]) -> bool:
    if token.lemma_.lower() in lemmas or token.lower_ in lemmas:
        return True
    pair = f"{token.nbor(-1).lower_} {token.lemma_.lower()}" if token.i else ""
    return pair in lemmas


@cache
def frame_index() -> FrameIndex:
    """The index of all frames."""
    return FrameIndex([frame for file in frame_files() for frame in file.frames])
