"""The errors a reader of news meets, and nothing else: each says what was wrong, where, and what to do.

One hierarchy for the whole project. The command line maps these classes to exit codes in one place.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class ActorgraphError(Exception):
    """Base of every error this project raises on purpose. The message is written for the person at the terminal."""


class UsageError(ActorgraphError):
    """The request itself is wrong: an unknown name, a parameter of the wrong type, an option that does not exist."""


class InputError(ActorgraphError):
    """A file or article cannot be read. Other files go on."""

    def __init__(self, where: str, what: str, advice: str = "") -> None:
        self.where, self.what, self.advice = where, what, advice
        super().__init__(f"{where}: {what}" + (f" {advice}" if advice else ""))


class SchemaError(ActorgraphError):
    """A declaration (predicate, actor type, lexicon or query header) contradicts the schema."""


class StoreError(ActorgraphError):
    """The store answered with an error."""


class StoreUnreachable(StoreError):
    """No store answers at the address, or it refuses the credentials."""


class Ambiguous(UsageError):
    """A name fits more than one actor; `candidates` lists (id, name) pairs."""

    def __init__(self, name: str, candidates: list[tuple[str, str]]) -> None:
        self.name, self.candidates = name, candidates
        listed = "; ".join(f"{n} ({i})" for i, n in candidates)
        super().__init__(f"'{name}' fits {len(candidates)} actors: {listed}. Give the full name or the identifier.")


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """' Did you mean SANCTIONS?' for the nearest known word, or the empty string."""
    folded = {k.casefold(): k for k in known}
    near = difflib.get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    return f" Did you mean {folded[near[0]]}?" if near else ""
