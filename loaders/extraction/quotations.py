"""Quotations: the stretches of a paragraph between quotation marks, as offsets into its parse's text.

A quotation that the paragraph does not close runs to its end (the next paragraph opens again). A few quoted words
without a verb of saying are scare quotes, which the attribution layer leaves alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARK = re.compile(r'"')


@dataclass(frozen=True, slots=True)
class Quotation:
    """[start, end) of the words between the marks; `closed` is false where the paragraph ends first."""

    start: int
    end: int
    closed: bool

    def words(self, text: str) -> int:
        return len(text[self.start : self.end].split())


def find_quotations(text: str) -> list[Quotation]:
    """The quotations of a normalised paragraph, in order."""
    found: list[Quotation] = []
    opened: int | None = None
    for mark in _MARK.finditer(text):
        at = mark.start()
        opens = _opens(text, at)
        if opened is None:
            if opens or at == 0:
                opened = at + 1
        elif opens and text[at - 1 : at].isspace() and not text[at + 1 : at + 2].isspace():
            opened = at + 1
        else:
            if at > opened:
                found.append(Quotation(opened, at, True))
            opened = None
    if opened is not None and opened < len(text):
        found.append(Quotation(opened, len(text), False))
    return found


def _opens(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return bool(after) and not after.isspace() and (not before or before.isspace() or before in "([—–-/'")
