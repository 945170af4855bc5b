"""Programmes: the sanctions and export-control lists that a sentence names."""

from __future__ import annotations

import re
from functools import cache

from spacy.tokens import Token

from schema.programmes import programmes


@cache
def _pattern() -> tuple[re.Pattern[str], dict[str, str]]:
    names = {alias.casefold(): p.id for p in programmes().values() for alias in (p.name, *p.aliases)}
    ordered = sorted(names, key=lambda n: (-len(n), n))
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, ordered)) + r")(?!\w)", re.I), names


def programme_of(head: Token) -> str | None:
    """The programme that the phrase headed by the token names, or None."""
    first, last = head.left_edge.i, head.right_edge.i
    phrase = head.doc[first : min(last, head.i + 8) + 1].text
    pattern, names = _pattern()
    match = pattern.search(phrase)
    return names[match.group().casefold()] if match else None
