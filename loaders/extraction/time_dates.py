"""Rules for times that name their place in the calendar: dates, months, quarters, years, decades."""

from __future__ import annotations

import datetime as dt
import re

from loaders.extraction import intervals
from loaders.extraction.intervals import Interval, unresolved
from loaders.extraction.numbers import number_value
from loaders.extraction.time_patterns import LEXICON, MONTHS, SEASONS, WEEKDAYS
from loaders.extraction.time_reference import Reference, relation

_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def iso(match: re.Match[str], ref: Reference) -> Interval | None:
    date = _date(int(match["year"]), int(match["number"]), int(match["day"]))
    return intervals.day(date) if date else None


def numeric(match: re.Match[str], ref: Reference) -> Interval | None:
    """'7/13/2024' has one reading, '7/10/2024' two."""
    a, b, year = int(match["a"]), int(match["b"]), int(match["year"])
    readings = {date for date in (_date(year, a, b), _date(year, b, a)) if date}
    if not readings:
        return None
    return intervals.day(readings.pop()) if len(readings) == 1 else unresolved("day")


def years(match: re.Match[str], ref: Reference) -> Interval | None:
    """'2021-2023' and '2015-16' are years, '2022-05' is a month."""
    first, end = int(match["year"]), int(match["end"])
    if len(match["end"]) == 2 and end > first % 100:
        end += first - first % 100
    elif len(match["end"]) == 2:
        return intervals.months(first, end, 1, "month") if 1 <= end <= 12 else None
    return Interval(dt.date(first, 1, 1), dt.date(end, 12, 31), "year") if end > first else None


def dated(match: re.Match[str], ref: Reference) -> Interval | None:
    month, first_day = MONTHS[match["month"]], _digits(match["day"])
    last_day = _digits(match["end"]) if match["end"] else first_day
    year = int(match["year"]) if match["year"] else _year_of(match, month, first_day, ref)
    if year is None:
        return unresolved("day")
    first, last = _date(year, month, first_day), _date(year, month, last_day)
    return Interval(first, last, "day") if first and last and first <= last else None


def month_year(match: re.Match[str], ref: Reference) -> Interval | None:
    month = MONTHS[match["month"]]
    if match["year"]:
        return intervals.months(int(match["year"]), month, 1, "month")
    if ref.day is None:
        return unresolved("month")
    return intervals.months(ref.day.year + {"last": -1, "this": 0, "next": 1}[match["base"]], month, 1, "month")


def month_only(match: re.Match[str], ref: Reference) -> Interval | None:
    if ref.day is None:
        return unresolved("month")
    month, now = MONTHS[match["month"]], ref.day.month
    match relation(match, ref):
        case "last":
            years = -1 if month >= now else 0
        case "next":
            years = 1 if month <= now else 0
        case "this":
            years = 0
        case "future":
            years = 1 if month < now else 0
        case _:
            years = -1 if month > now else 0
    return intervals.months(ref.day.year + years, month, 1, "month")


def week_of(match: re.Match[str], ref: Reference) -> Interval | None:
    month = month_year(match, ref) if match["year"] else _bare_month(match, ref)
    if month is None or month.first is None or month.last is None:
        return unresolved("week")
    if match["nth"] in ("last", "final"):
        return Interval(month.last - dt.timedelta(days=6), month.last, "week")
    first = month.first + dt.timedelta(days=7 * (_ORDINALS[match["nth"]] - 1))
    return Interval(first, first + dt.timedelta(days=6), "week")


def count_of(match: re.Match[str], ref: Reference) -> Interval | None:
    year, count = _base_year(match, ref), number_value(match["count"])
    if not 1 <= count <= 12:
        return None
    if year is None:
        return unresolved("month")
    first = 1 if match["edge"].lower() == "first" else 13 - int(count)
    return intervals.months(year, first, int(count), "month")


def quarter_of(match: re.Match[str], ref: Reference) -> Interval | None:
    number = int(match["digit"]) if match["digit"] else _ORDINALS[match["nth"].lower()]
    year = _base_year(match, ref)
    if year is None:
        if ref.day is None:
            return unresolved("quarter")
        now = (ref.day.month - 1) // 3 + 1
        year = ref.day.year + (number < now if ref.direction == "future" else -(number > now))
    return intervals.months(year, 3 * number - 2, 3, "quarter")


def half_of(match: re.Match[str], ref: Reference) -> Interval | None:
    year = _base_year(match, ref)
    if year is None:
        return unresolved("year")
    first = match["digit"] == "1" or (match["nth"] or "").lower() == "first"
    return intervals.months(year, 1 if first else 7, 6, "year")


def decade(match: re.Match[str], ref: Reference) -> Interval | None:
    return intervals.decade(int(match["year"]) if match["year"] else 1900 + int(match["short"]))


def season_year(match: re.Match[str], ref: Reference) -> Interval | None:
    return intervals.months(int(match["year"]), SEASONS[match["season"].lower()], 3, "season")


def _digits(text: str) -> int:
    return int(re.sub(r"\D", "", text))


def _year_of(match: re.Match[str], month: int, day: int, ref: Reference) -> int | None:
    """The year of a date that names none: the noun after it, its weekday, then nearness decide."""
    following = re.match(r"(?:['’]s)?\s(\w+)", match.string[match.end() : match.end() + 30])
    for named in LEXICON["named_days"]:
        if (named["month"], named["day"]) == (month, day) and following and following[1] in named["before"]:
            return int(named["year"])
    if ref.day is None:
        return None
    today = ref.day
    dates = [d for y in range(today.year - 1, today.year + 2) if (d := _date(y, month, day))]
    weekday = match.groupdict().get("weekday")
    if weekday:
        dates = [d for d in dates if d.weekday() == WEEKDAYS[weekday]] or dates
    coming = [d for d in dates if d >= today]
    if ref.direction == "future" and coming:
        return coming[0].year
    # News gives the year of a date outside its own; where it does not, the nearest date is meant.
    past = [d for d in dates if d.year == today.year and d <= today]
    nearest = min(past or dates, key=lambda date: abs((date - today).days), default=None)
    return nearest.year if nearest else None


def _bare_month(match: re.Match[str], ref: Reference) -> Interval | None:
    if ref.day is None:
        return unresolved("month")
    month = MONTHS[match["month"]]
    return intervals.months(ref.day.year - (month > ref.day.month), month, 1, "month")


def _base_year(match: re.Match[str], ref: Reference) -> int | None:
    if match["year"]:
        return int(match["year"])
    if ref.day is None or match["base"] is None:
        return None
    return ref.day.year + {"last": -1, "next": 1}.get(match["base"], 0)


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
