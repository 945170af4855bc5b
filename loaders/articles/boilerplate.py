"""Boilerplate: menus, links, share buttons and consent lines, of which a file may hold nothing else."""

from __future__ import annotations

import re

# Bounded, so that a line of two million brackets takes no longer than any other.
_LINK = re.compile(r"!?\[[^\]]{0,200}\]\([^)]{0,500}\)|\b(?:https?://|www\.)\S+|\b[\w.+-]{1,60}@[\w-]{1,60}\.\w")
_FURNITURE = re.compile(
    r"\W*(?:share|tweet|print|e-?mail|subscribe|sign (?:in|up)|log ?in|register|read (?:more|next|also)|see also|"
    r"related|advertisement|all rights reserved|copyright|\(c\)|©|cookies?|we use cookies|accept|follow us|menu|"
    r"skip to|home|search|contact|about|privacy|terms|newsletter|most (?:read|popular)|trending|"
    r"back to top|click here)(?!\w)",
    re.I,
)
_SENTENCE_END = re.compile(r"[.!?][\"'”’)\]]*$")
_FEWEST_WORDS = 4
_FEWEST_LETTERS = 20


def only_boilerplate(text: str) -> bool:
    """Whether no line of the text could be a sentence of an article or its headline."""
    return not any(_says_something(_LINK.sub(" ", line).strip()) for line in text.splitlines())


def _says_something(line: str) -> bool:
    if _FURNITURE.match(line):
        return False
    words = [word for word in line.split() if any(map(str.isalpha, word))]
    # Scripts without spaces have one long word; they are articles too, if not English ones.
    letters = sum(map(str.isalpha, line))
    return len(words) >= _FEWEST_WORDS or letters >= _FEWEST_LETTERS or bool(words and _SENTENCE_END.search(line))
