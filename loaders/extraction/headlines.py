"""Headlines in title case: 'NATO Singles Out China Over Its Support' reads as names to a parser. Words that are no name
anywhere else are put in lower case for the parse; the text and its offsets stay as they are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_MID_SENTENCE = re.compile(r"(?<=[a-z,;] )[A-Z][^\W\d_]+")
_LOWER = re.compile(r"(?<![^\W\d_])[a-z][^\W\d_]+")
_OPENING = re.compile(r"(?:^|[:;?!] |(?<![A-Z])\. |[\"“‘]|(?<=\s)-\s)\W*$")


def names_in(text: str) -> frozenset[str]:
    """The words that a text writes with a capital in the middle of a sentence, and in lower case less often."""
    capital = Counter(m.group() for m in _MID_SENTENCE.finditer(text))
    lower = Counter(m.group() for m in _LOWER.finditer(text))
    return frozenset(word for word, times in capital.items() if times > lower[word.lower()])


def is_title_case(headline: str) -> bool:
    """Whether nearly all longer words of a line begin with a capital."""
    words = [m.group() for m in _WORD.finditer(headline) if len(m.group()) > 3]
    return len(words) > 2 and sum(w[0].isupper() for w in words) >= 0.75 * len(words)


def lower_title_case(headline: str, names: frozenset[str], known: Iterable[tuple[int, int]]) -> str:
    """The headline with ordinary words in lower case, as long as before; unchanged where it is not in title case.

    `names` are words that the body capitalises in mid-sentence, `known` the places of curated names in the headline.
    """
    if not is_title_case(headline):
        return headline
    kept = {i for start, end in known for i in range(start, end)}
    characters = list(headline)
    for match in _WORD.finditer(headline):
        word = match.group().removesuffix("'s")
        if len(word[0].lower()) > 1 or word.isupper() or not word[0].isupper() or word in names:
            continue
        if match.start() in kept or any(c.isupper() for c in word[1:]) or _OPENING.search(headline[: match.start()]):
            continue
        characters[match.start()] = word[0].lower()
    return "".join(characters)
