"""Counts: which noun a number counts, read from plain text ("five large Chinese companies" -> companies)."""

from __future__ import annotations

import re

from loaders.extraction.quantity_patterns import LEXICON

_WORD = re.compile(r"(?:\s|(?<=[a-z])-)?(?:(?<=\s)|(?<=-))(\w(?:[\w’'&/.-]*\w)?)(?:(?<=[A-Z]\.[A-Z])\.)?")
_PLURALS = frozenset(LEXICON["plurals"])
_STOPS = frozenset(LEXICON["stops"]) | frozenset(stop.lower() for stop in LEXICON["stops"])
_ATTRIBUTIVE = frozenset(LEXICON["attributive"])
_YEAR = re.compile(r"(?:19|20)\d\d")
# More words than this between a number and its noun are another phrase.
_REACH = 6


def counted_noun(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the noun stands that the number from `start` to `end` counts; None where it counts none."""
    number = text[start:end].lower()
    if _YEAR.fullmatch(number) or number in ("one", "zero", "1", "0"):
        return None
    head: tuple[int, int] | None = None
    expected = True
    for _ in range(_REACH):
        found = _WORD.match(text, end)
        if found is None or text[end : end + 1] == "-" or _stops(found[1]):
            break
        end = found.end()
        if _is_plural(found[1]):
            head, expected = found.span(1), found[1].lower() in _ATTRIBUTIVE
        elif head is not None and not expected:
            break
    return head


def _stops(word: str) -> bool:
    return word in _STOPS or word.lower() in _STOPS or word.isdigit() or word.endswith(("'s", "’s"))


def _is_plural(word: str) -> bool:
    lower = word.lower()
    return lower in _PLURALS or (len(lower) > 3 and lower.endswith("s") and not lower.endswith(("ss", "us", "is")))
