"""Names in capitals: 'JOHN SMITH is the director' reads as shouting to a parser. Runs of such words get the capitals of
names for the parse; the text and its offsets stay as they are."""

from __future__ import annotations

import re
from collections.abc import Callable

_RUN = re.compile(r"\b[A-Z][A-Z'’-]+(?: [A-Z][A-Z'’-]+){1,4}\b")
_PART = re.compile(r"[A-Z]+")
_LOWER = re.compile(r"[a-z]")
_SHORT, _LONG = 2, 5  # letters: below the first an initial or a form of company, from the second on no acronym


def lower_capitals(text: str, is_known: Callable[[str], bool]) -> str:
    """A paragraph with its names in capitals written as names, as long as before; unchanged where all is in capitals.

    `is_known` says of a name whether it is written so: 'UN WOMEN' is no person.
    """
    if len(_LOWER.findall(text)) < len(text) // 3:
        return text
    return _RUN.sub(lambda run: run.group() if _stays(run.group(), is_known) else _as_name(run.group()), text)


def _stays(name: str, is_known: Callable[[str], bool]) -> bool:
    words = name.split()
    short = any(len(word) <= _SHORT for word in words)
    return short or not any(len(word) >= _LONG for word in words) or any(map(is_known, [name, *words]))


def _as_name(name: str) -> str:
    return _PART.sub(lambda part: part.group()[0] + part.group()[1:].lower(), name)
