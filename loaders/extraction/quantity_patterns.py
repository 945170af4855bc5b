"""How an amount looks in English text: a number, what may stand before it, and the units that may follow."""

from __future__ import annotations

import re
from collections.abc import Iterable
from types import MappingProxyType

from loaders.extraction.numbers import DIGITS, SCALE, WORDS
from loaders.lexicon.words import either, read_words

LEXICON = read_words("quantity.yaml")
SIGNS = MappingProxyType({s: code for code, names in LEXICON["currencies"].items() for s in (*names["signs"], code)})
MONEY = MappingProxyType(
    {word: code for code, names in LEXICON["currencies"].items() for word in (*names["words"], code)}
)
MEASURES = MappingProxyType({form: unit for unit, forms in LEXICON["measures"].items() for form in forms})
PERCENT: dict[str, str] = LEXICON["percent"]


def _exactly(forms: Iterable[str]) -> str:
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    return "(?:" + "|".join(re.escape(form).replace(r"\ ", r"\s") for form in longest_first) + ")"


# A letter before a figure makes it a name ("F-16"), unless the letters are a currency's code ("JOD43.7").
# The look ahead only spares most words the rest.
NUMBER = re.compile(
    rf"(?:\b(?<![.,/:])|(?<=[A-Z][A-Z][A-Z])(?=\d))(?=[\dAEFHNOSTZaefhnostz])(?<![A-Za-z]-)"
    rf"(?:(?P<figure>{DIGITS}(?P<scale>{SCALE})?)(?![\d:/]|\.\d|,\d)|(?P<words>{WORDS})(?!\w))"
)
SIGN_LEFT = re.compile(rf"(?<![\w$])(?P<sign>{_exactly(SIGNS)})\s?$")
APPROXIMATION_LEFT = re.compile(rf"\b(?:{either(LEXICON['approximations'])}\s){{1,2}}$")
DESIGNATOR_LEFT = re.compile(rf"\b{either(LEXICON['designators'])}\.?\s$", re.IGNORECASE)

MONEY_AFTER = re.compile(rf"[\s-]?(?P<unit>{_exactly(MONEY)})\b")
PERCENT_AFTER = re.compile(rf"[\s-]?(?P<unit>{_exactly(PERCENT)})(?!\w)")
MEASURE_AFTER = re.compile(
    rf"[\s-]?(?P<unit>{_exactly(MEASURES)})(?!\w)(?P<rate>\s(?:a|per)\s(?:day|week|month|year)\b)?"
)
BETWEEN = re.compile(r"\s?[-–]\s?|\s(?:to|or|and)\s")
POUNDS_OF = re.compile(r"[\s-](?:pounds|pound)\sof\s(?:[a-z]+\s)?(\w+)")
# "won the vote" is a verb.
OBJECT_AFTER = re.compile(r"\s(?:the|a|an|by|their|his|its|in|over|back)\b")
