"""Headlines in title case: 'NATO Singles Out China Over Its Support' reads as names to a parser. Words that are no name
anywhere else are put in lower case for the parse; the text and its offsets stay as they are."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_MID_SENTENCE = re.compile(r"(?<=[a-z,;] )[A-Z][^\W\d_]+")
_HYPHENATED = re.compile(r"(?<=-)[A-Z]")


def names_in(text: str) -> frozenset[str]:
    """The words that a text writes with a capital in the middle of a sentence."""
    return frozenset(m.group() for m in _MID_SENTENCE.finditer(text))


def lower_title_case(headline: str, names: frozenset[str], is_name: frozenset[str]) -> str:
    """The headline with ordinary words in lower case, as long as before; unchanged where it is not in title case.

    `names` are words that the body capitalises in mid-sentence, `is_name` words of curated names.
    """
    words = [m for m in _WORD.finditer(headline) if len(m.group()) > 3]
    if len(words) < 3 or sum(m.group()[0].isupper() for m in words) < 0.75 * len(words):
        return headline
    characters = list(headline)
    for match in _WORD.finditer(headline):
        word = match.group().removesuffix("'s")
        if len(word[0].lower()) > 1 or word.isupper() or not word[0].isupper() or word in names or word in is_name:
            continue
        if any(c.isupper() for c in word[1:]):
            continue
        characters[match.start()] = word[0].lower()
    return "".join(characters)
