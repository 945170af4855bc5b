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

Realisations: `subject` (who does it, also behind passives, control, relative clauses), `object`, `recipient`,
`clause`, `surface` (grammatical subject, also of a passive); for nouns `possessor`, `modifier` (country before it),
`agent` and `receiver` (subject of the light verb that carries it), `bearer` (of whom it is predicated), `appositive`;
`self`, `hyphenated`, `targeting`, `speaker`, `clause subject`, `clause object`, `complement`, `infinitive`,
`auxiliary`, `governor` and `accompanied` (who does or has what the phrase goes with), `carrier`; 'X owner' is whose the
filler of X is; any other word is a preposition. `require` and `without` name lemmas that the filler of a realisation
must or must not have. `content` names where the words stand that the subject of a speech act says. `reason` names where
the subject's grounds stand, which are its own allegation ("sanctioned X for selling"). `alone` lists types of subject
with which the claim may stand without an object that its predicate does not demand ("a firm sold machine tools"), for a
frame or a file; without it all may.
`together` lists realisations whose coordinated actors are the two sides of a symmetric relation.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from loaders.lexicon.folder import lexicon_files
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
    types: Mapping[Literal["subject", "object"], tuple[str, ...]] = {}
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
    for path in lexicon_files("frames"):
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
