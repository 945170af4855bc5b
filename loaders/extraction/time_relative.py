"""Rules for times that count from a day: weekdays, yesterday, last month, two years ago."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from loaders.extraction import intervals
from loaders.extraction.intervals import Interval, unresolved
from loaders.extraction.numbers import number_value
from loaders.extraction.time_patterns import LEXICON, SEASONS, WEEKDAYS
from loaders.extraction.time_reference import Reference, granularity_of, relation


def weekday(match: re.Match[str], ref: Reference) -> Interval | None:
    if ref.day is None:
        return unresolved("day")
    ahead = (WEEKDAYS[match["weekday"]] - ref.day.weekday()) % 7
    match relation(match, ref):
        case "last":
            offset = ahead - 7
        case "next":
            offset = ahead or 7
        case "this":
            offset = WEEKDAYS[match["weekday"]] - ref.day.weekday()
        case "future":
            offset = ahead
        case _:
            offset = ahead - 7 if ahead else 0
    return intervals.day(ref.day + dt.timedelta(days=offset))


def days(match: re.Match[str], ref: Reference) -> Interval | None:
    offset = LEXICON["days"][re.sub(r"\s", " ", match["name"].lower())]
    return unresolved("day") if ref.day is None else intervals.day(ref.day + dt.timedelta(days=offset))


def weekend(match: re.Match[str], ref: Reference) -> Interval | None:
    """The last weekend that has begun."""
    if ref.day is None:
        return unresolved("day")
    this = intervals.weekend(ref.day)
    begun = this.first is not None and this.first <= ref.day
    return this if begun or ref.direction == "future" else intervals.weekend(ref.day - dt.timedelta(days=7))


def unit(match: re.Match[str], ref: Reference) -> Interval | None:
    """'last week' is the week before; 'the last year' and 'the past week' end with the reference day."""
    rel = {"current": "this"}.get(match["rel"].lower(), match["rel"].lower())
    if match["season"]:
        return _season(match["season"], {"past": "last", "coming": "next"}.get(rel, rel), ref)
    named, granularity = match["unit"], granularity_of(match["unit"])
    step = {"last": -1, "past": -1, "this": 0}.get(rel, 1)
    if ref.day is None:
        return unresolved(granularity)
    if named == "weekend":
        return intervals.weekend(ref.day + dt.timedelta(days=7 * step))
    if step and (rel in ("past", "coming") or match["the"]):
        first, last = sorted((ref.day, intervals.shift(ref.day, step, named)))
        return Interval(first, last, granularity)
    return intervals.around(intervals.shift(ref.day, step, named), named)


def span(match: re.Match[str], ref: Reference) -> Interval | None:
    """'the past two years' end, and 'the next two years' begin, with the reference day."""
    ahead = match["rel"].lower() in ("next", "coming")
    other = _shifted(match, ref, 1 if ahead else -1)
    granularity = granularity_of(match["unit"].lower())
    if ref.day is None or other is None:
        return unresolved(granularity)
    return Interval(ref.day, other, granularity) if ahead else Interval(other, ref.day, granularity)


def ago(match: re.Match[str], ref: Reference) -> Interval | None:
    """'two years ago' is that year, 'three days ago' that day, 'more than two years ago' anything before."""
    date = _shifted(match, ref, -1)
    counted = {"decade": "year", "century": "year"}.get(_named(match), _named(match))
    if date is None:
        return unresolved(granularity_of(_named(match)))
    if match["longer"]:
        return Interval(None, date, "open")
    whole = float(_count(match["count"]) or 1).is_integer()
    return intervals.around(date, counted if whole else "month")


def _named(match: re.Match[str]) -> str:
    return match["unit"].lower().replace("centurie", "century")


def _shifted(match: re.Match[str], ref: Reference, sign: int) -> dt.date | None:
    """The day so many units away; None where the text gives no number or the calendar does not reach that far."""
    count = _count(match["count"])
    if ref.day is None or count is None:
        return None
    try:
        return intervals.shift(ref.day, sign * count, _named(match))
    except (ValueError, OverflowError):
        return None


def season_only(match: re.Match[str], ref: Reference) -> Interval | None:
    """'in the summer': the one that has begun last, or the coming one where the clause speaks of the future."""
    return _season(match["season"], ref.direction, ref)


def _season(name: str, relation_: str, ref: Reference) -> Interval:
    if ref.day is None:
        return unresolved("season")
    today = ref.day
    seasons = [intervals.months(today.year + n, SEASONS[name.lower()], 3, "season") for n in range(-2, 3)]
    begun = [s for s in seasons if s.first and s.first <= today]
    running = begun[-1].last is not None and begun[-1].last >= today
    match relation_:
        case "last":
            return begun[-2] if running else begun[-1]
        case "next" | "future":
            return seasons[len(begun)]
        case "this" if not running:
            return seasons[2]
        case _:
            return begun[-1]


def edge(match: re.Match[str], ref: Reference) -> Interval | None:
    unit = match["unit"] or "year"
    if ref.day is None:
        return unresolved(granularity_of(unit))
    whole = intervals.around(ref.day, unit)
    return whole if match["unit"] else intervals.part_of(whole, "end")


def rest_of(match: re.Match[str], ref: Reference) -> Interval | None:
    if ref.day is None:
        return unresolved(granularity_of(match["unit"]))
    whole = intervals.around(ref.day, match["unit"])
    return whole if match["part"] == "course" else replace(whole, first=ref.day)


def to_date(match: re.Match[str], ref: Reference) -> Interval | None:
    return Interval(None, ref.day, "open")


def _count(text: str | None) -> int | float | None:
    """The number a text gives, or None for 'several', 'a few'."""
    match (text or "some").lower():
        case "a" | "an":
            return 1
        case "dozen":
            return 12
        case vague if re.match(r"(?:a\s)?(?:few|several|many|some|couple|handful)", vague):
            return 2 if "couple" in vague else None
        case number:
            return number_value(number)
