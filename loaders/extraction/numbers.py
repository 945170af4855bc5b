"""Numbers as news text writes them: digits with separators, words, and both together ("6.6 million", "three dozen")."""

from __future__ import annotations

import re
from decimal import Decimal

from loaders.lexicon.words import either, read_words

_LEXICON = read_words("numbers.yaml")
_SMALL_VALUES: dict[str, int] = {**_LEXICON["units"], **_LEXICON["tens"]}
_SCALE_VALUES: dict[str, int] = {**_LEXICON["scales"], **_LEXICON["abbreviations"]}

_UNIT = either(_LEXICON["units"])
_SCALE_WORD = f"(?:{'|'.join(_LEXICON['scales'])})"
_SMALL = rf"(?:{either(_LEXICON['tens'])}(?:[\s-]{_UNIT})?|{_UNIT})\b"

DIGITS = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
SCALE = (
    rf"(?:[\s-]{_SCALE_WORD}\b|\s?(?:{'|'.join(sorted(_LEXICON['abbreviations'], key=len, reverse=True))})\b(?!['’-]))"
)
WORDS = (
    rf"(?:[Hh]alf\sa\s{_SCALE_WORD}\b|[Aa]\s{_SCALE_WORD}\b(?:\s{_SCALE_WORD}\b)?"
    rf"|{_SMALL}(?:\sand\sa\shalf\b)?(?:[\s-]{_SCALE_WORD}\b(?:\sand\s{_SMALL}|\s{_SMALL})?)*)"
)
NUMBER = rf"(?:{DIGITS}(?:{SCALE})?|{WORDS})"

_PART = re.compile(r"\d[\d,]*(?:\.\d+)?|[a-z]+")


def number_value(text: str) -> int | float:
    """The value of a text that matches NUMBER: 'two and a half million' -> 2500000; an int where it is whole."""
    total, current = Decimal(0), Decimal(0)
    for part in _PART.findall(text.lower()):
        if part[0].isdigit():
            current += Decimal(part.replace(",", ""))
        elif part == "half":
            current += Decimal("0.5")
        elif part in _SMALL_VALUES:
            current += _SMALL_VALUES[part]
        elif part in _SCALE_VALUES:
            current = (current or Decimal(1)) * _SCALE_VALUES[part]
            if current >= 1000:
                total, current = total + current, Decimal(0)
    value = total + current
    return int(value) if value == value.to_integral_value() else float(value)
