"""Word lists: the plain YAML files of this folder, patterns made from them, and the plurals of their nouns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import yaml

from loaders.lexicon.folder import lexicon_file

_IRREGULAR = {"aircraft": "aircraft", "spacecraft": "spacecraft", "torpedo": "torpedoes", "cargo": "cargoes"}


class _Text(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # chosen at run time
    """Plain YAML in which "on", "off", "yes", "no" and "null" are the words they look like."""


_UNRESOLVED = frozenset({"tag:yaml.org,2002:bool", "tag:yaml.org,2002:null"})
_Text.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag not in _UNRESOLVED]
    for first, resolvers in _Text.yaml_implicit_resolvers.items()
}


def read_words(name: str) -> Any:
    """The content of a YAML file of this folder, by its path below it."""
    return yaml.load(lexicon_file(name).read_text(encoding="utf8"), Loader=_Text)


def either(words: Iterable[str]) -> str:
    """A pattern for any of these words, longest first.

    A word that begins in lower case also matches with a capital, as at the start of a sentence; a space in it matches
    any one white-space character.
    """
    # Phrases with the same first word share it, so that most text fails at one comparison.
    rests: dict[str, set[str]] = {}
    for word in words:
        first, _, rest = word.partition(" ")
        rests.setdefault(first, set()).add(rest)
    return f"(?:{'|'.join(_phrases(first, rests[first]) for first in _longest_first(rests))})"


def _phrases(first: str, rests: set[str]) -> str:
    start = f"[{first[0].upper()}{first[0]}]" if first[0].islower() else re.escape(first[0])
    longer = "|".join(re.escape(rest).replace(r"\ ", r"\s") for rest in _longest_first(rests - {""}))
    optional = "?" if "" in rests else ""
    return start + re.escape(first[1:]) + (rf"(?:\s(?:{longer})){optional}" if longer else "")


def _longest_first(words: Iterable[str]) -> list[str]:
    return sorted(words, key=lambda word: (-len(word), word))


def plural(word: str) -> str:
    """The plural of a regular English noun, and of the few irregular ones among goods."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if re.search(r"(?:s|x|z|ch|sh)$", word):
        return f"{word}es"
    if re.search(r"[^aeiou]y$", word):
        return f"{word[:-1]}ies"
    if re.search(r"(?:[^f]fe|lf)$", word):
        return re.sub(r"fe?$", "ves", word)
    return f"{word}s"
