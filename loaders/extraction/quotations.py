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
    """The quotations of a normalised paragraph, in order; one that stands inside of another is part of it."""
    found: list[Quotation] = []
    inner: list[Quotation] = []
    opened: list[int] = []
    for mark in _MARK.finditer(text):
        at = mark.start()
        opens = _opens(text, at)
        if not opened:
            if opens or at == 0:
                opened.append(at + 1)
        elif opens and text[at - 1 : at].isspace() and not text[at + 1 : at + 2].isspace():
            opened.append(at + 1)
        else:
            start = opened.pop()
            if at > start:
                (inner if opened else found).append(Quotation(start, at, True))
            if not opened:
                inner.clear()
    if opened and opened[0] < len(text) and (len(opened) == 1 or inner):
        if inner and not _is_whole(text, opened[0]):
            found.extend(inner)
        else:
            found.append(Quotation(opened[0], len(text), False))
    elif opened and opened[-1] < len(text):
        found.append(Quotation(opened[-1], len(text), False))
    return found


def _is_whole(text: str, start: int) -> bool:
    """Whether a quotation that nothing closes begins a sentence, as those do that go on in the next paragraph."""
    return not text[: start - 1].strip() or text[: start - 1].rstrip()[-1] in ".:,!?"


def _opens(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return bool(after) and not after.isspace() and (not before or before.isspace() or before in "([—–-/'")
