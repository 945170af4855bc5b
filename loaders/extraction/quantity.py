"""Quantities: how much and how many a text says, as a value and a unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from loaders.extraction import quantity_patterns as patterns
from loaders.extraction.counts import counted_noun
from loaders.extraction.numbers import number_value

Kind = Literal["money", "percent", "count", "measure"]
# "45m" is forty-five million where it is money, and metres where it is not.
_SHORT_SCALES = frozenset({"k", "m", "b"})
_LEFT = 40


@dataclass(frozen=True, slots=True)
class QuantityExpression:
    """One amount in a text: code points `start` to `end` (exclusive), with the words that make it approximate.

    `unit` is an ISO 4217 code for money, 'percent' or 'percentage points', a unit of measure in the plural, or the
    counted noun as the text has it. `value` is an int where it is whole.
    """

    start: int
    end: int
    text: str
    value: int | float
    unit: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class _Number:
    """A number with the currency sign before it. `bare` is where it ends without a scale that may be a unit."""

    start: int
    end: int
    bare: int
    text: str
    scale: str
    code: str | None
    lent: str = ""


@dataclass(frozen=True, slots=True)
class _Unit:
    kind: Kind
    name: str
    end: int


def find_quantities(text: str) -> list[QuantityExpression]:
    """All amounts of a text, in order and without overlap.

    Vague ones ('hundreds of drones', 'several million') have no value and are not found; nor are dates, ages and names
    with a number in them. A range gives two: '10 to 15 percent'.
    """
    numbers = list(_numbers(text))
    units = [_unit(text, number) for number in numbers]
    # From the right, so that the end of a range is known before its beginning.
    for index in range(len(numbers) - 2, -1, -1):
        low, high = numbers[index], numbers[index + 1]
        if patterns.BETWEEN.fullmatch(text, low.end, high.start):
            numbers[index], units[index], units[index + 1] = _share(low, units[index], high, units[index + 1])
    found: list[QuantityExpression] = []
    for number, unit in zip(numbers, units, strict=True):
        if unit is not None and (not found or number.start >= found[-1].end):
            found.append(_express(text, number, unit))
    return found


def _share(
    low: _Number, unit: _Unit | None, high: _Number, other: _Unit | None
) -> tuple[_Number, _Unit | None, _Unit | None]:
    """What the ends of a range lend each other: '$2-3 million' is money and millions at both."""
    scaled = replace(low, lent=high.scale) if not low.scale else low
    if unit is None and other is not None:
        return scaled, _Unit(other.kind, other.name, low.end), other
    if unit is not None and low.code and not high.code and high.scale and other is None:
        return scaled, unit, _Unit("money", unit.name, high.end)
    return low, unit, other


def _numbers(text: str) -> Iterator[_Number]:
    for match in patterns.NUMBER.finditer(text):
        start, scale = match.start(), match["scale"] or ""
        sign = patterns.SIGN_LEFT.search(text, max(0, start - 6), start)
        if sign is None and text[start - 1 : start].isalpha():
            continue
        yield _Number(
            start=sign.start() if sign else start,
            end=match.end(),
            bare=match.end() - (len(scale) if scale.strip() in _SHORT_SCALES else 0),
            text=match.group(),
            scale=scale or _scale_of(match.group()),
            code=patterns.SIGNS[re.sub(r"\s", " ", sign["sign"])] if sign else None,
        )


def _scale_of(words: str) -> str:
    last = words.split()[-1]
    return f" {last}" if last in ("hundred", "thousand", "million", "billion", "trillion") and " " in words else ""


def _unit(text: str, number: _Number) -> _Unit | None:
    if number.code:
        repeated = patterns.MONEY_AFTER.match(text, number.end)
        same = repeated is not None and patterns.MONEY[_plain(repeated["unit"])] == number.code
        return _Unit("money", number.code, repeated.end() if repeated and same else number.end)
    if found := patterns.PERCENT_AFTER.match(text, number.end):
        return _Unit("percent", patterns.PERCENT[_plain(found["unit"])], found.end())
    if (found := patterns.MONEY_AFTER.match(text, number.end)) and _is_money(text, number, found):
        return _Unit("money", patterns.MONEY[_plain(found["unit"])], found.end())
    if found := patterns.MEASURE_AFTER.match(text, number.bare) or patterns.MEASURE_AFTER.match(text, number.end):
        rate = re.sub(r"\sa\s", " per ", found["rate"] or "")
        return _Unit("measure", patterns.MEASURES[_plain(found["unit"])] + rate, found.end())
    if weight := _weight(text, number):
        return weight
    if number.bare == number.end and not patterns.DESIGNATOR_LEFT.search(
        text, max(0, number.start - _LEFT), number.start
    ):
        noun = counted_noun(text, number.start, number.end)
        return _Unit("count", text[slice(*noun)], noun[1]) if noun else None
    return None


def _plain(unit: str) -> str:
    return re.sub(r"\s", " ", unit)


def _is_money(text: str, number: _Number, found: re.Match[str]) -> bool:
    word = found["unit"]
    if word in patterns.LEXICON["need_scale"]:
        return bool(number.scale) and not patterns.OBJECT_AFTER.match(text, found.end())
    return word not in patterns.LEXICON["weights_or_money"] or _weight(text, number) is None


def _weight(text: str, number: _Number) -> _Unit | None:
    """'500 pounds of explosives' weigh; '500 pounds' and '500 pounds of aid' are money."""
    found = patterns.POUNDS_OF.match(text, number.end)
    if found is None or found[1] in patterns.LEXICON["money_after_of"]:
        return None
    return _Unit("measure", "pounds", number.end + len(" pounds"))


def _express(text: str, number: _Number, unit: _Unit) -> QuantityExpression:
    short = number.scale.strip() in _SHORT_SCALES and unit.kind not in ("money", "percent")
    figure = (
        number.text[: number.bare - number.end] if short and number.bare < number.end else number.text + number.lent
    )
    before = patterns.APPROXIMATION_LEFT.search(text, max(0, number.start - _LEFT), number.start)
    start = before.start() if before else number.start
    return QuantityExpression(start, unit.end, text[start : unit.end], number_value(figure), unit.name, unit.kind)
