"""Calendar intervals: the days that a time expression covers. Both ends are included; a missing end is unknown."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass, replace
from typing import Literal

Granularity = Literal["day", "week", "month", "season", "quarter", "year", "decade", "open"]


@dataclass(frozen=True, slots=True)
class Interval:
    """The days from `first` to `last`; `granularity` is the unit the text speaks in, 'open' where an end lacks."""

    first: dt.date | None
    last: dt.date | None
    granularity: Granularity

    @property
    def resolved(self) -> bool:
        """Whether at least one end is known."""
        return self.first is not None or self.last is not None


def unresolved(granularity: Granularity = "open") -> Interval:
    """A time that the text mentions but does not fix."""
    return Interval(None, None, granularity)


def day(date: dt.date) -> Interval:
    """One calendar day."""
    return Interval(date, date, "day")


def week(date: dt.date) -> Interval:
    """The week of that day, Monday to Sunday."""
    monday = date - dt.timedelta(days=date.weekday())
    return Interval(monday, monday + dt.timedelta(days=6), "week")


def weekend(date: dt.date) -> Interval:
    """Saturday and Sunday of the week of that day."""
    saturday = date + dt.timedelta(days=5 - date.weekday())
    return Interval(saturday, saturday + dt.timedelta(days=1), "day")


def months(year_: int, month_: int, count: int, granularity: Granularity) -> Interval:
    """`count` whole months from that one on; a month past December counts into the next years, below 1 into earlier."""
    first = shift_months(dt.date(year_, 1, 1), month_ - 1)
    end = shift_months(first, count - 1)
    return Interval(first, end.replace(day=calendar.monthrange(end.year, end.month)[1]), granularity)


def month(date: dt.date) -> Interval:
    """The calendar month of that day."""
    return months(date.year, date.month, 1, "month")


def quarter(date: dt.date) -> Interval:
    """The calendar quarter of that day."""
    return months(date.year, date.month - (date.month - 1) % 3, 3, "quarter")


def year(number: int) -> Interval:
    """The calendar year."""
    return Interval(dt.date(number, 1, 1), dt.date(number, 12, 31), "year")


def decade(number: int) -> Interval:
    """The decade of that year: 1994 -> 1990 to 1999."""
    start = number - number % 10
    return Interval(dt.date(start, 1, 1), dt.date(start + 9, 12, 31), "decade")


def century(ordinal: int) -> Interval:
    """The century by its number: 19 -> 1801 to 1900. No granularity of ours is as long, so it is open."""
    return Interval(dt.date(ordinal * 100 - 99, 1, 1), dt.date(ordinal * 100, 12, 31), "open")


def shift_months(date: dt.date, count: int) -> dt.date:
    """The same day of the month `count` months later, or the last day of a shorter month."""
    index = date.year * 12 + date.month - 1 + count
    year_, month_ = divmod(index, 12)
    return dt.date(year_, month_ + 1, min(date.day, calendar.monthrange(year_, month_ + 1)[1]))


def shift(date: dt.date, count: float, unit: str) -> dt.date:
    """That many days, weeks, months, quarters, years or decades later; hours count as days from 24 on."""
    match unit:
        case "hour":
            return date + dt.timedelta(days=int(count / 24))
        case "day":
            return date + dt.timedelta(days=int(count))
        case "week":
            return date + dt.timedelta(days=int(count * 7))
        case _:
            per_unit = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit]
            return shift_months(date, int(count * per_unit))


def around(date: dt.date, unit: str) -> Interval:
    """The calendar unit in which that day lies."""
    match unit:
        case "hour" | "day":
            return day(date)
        case "week":
            return week(date)
        case "weekend":
            return weekend(date)
        case "month":
            return month(date)
        case "quarter":
            return quarter(date)
        case "year":
            return year(date.year)
        case "decade":
            return decade(date.year)
        case _:
            return century((date.year - 1) // 100 + 1)


def part_of(whole: Interval, part: str) -> Interval:
    """Its early, mid, late, start or end part: a third, or the first or last unit of the next smaller size.

    The granularity stays: 'early 2023' still speaks of a year.
    """
    if whole.first is None or whole.last is None or whole.granularity in ("day", "open"):
        return whole
    length = (whole.last - whole.first).days + 1
    if length < 45:
        return _days_of(whole, part, length)
    year_, month_ = whole.first.year, whole.first.month
    offset, size = _parts(round(length / 30.44))[part]
    return months(year_, month_ + offset, size, whole.granularity)


def _parts(count: int) -> dict[str, tuple[int, int]]:
    """First month and number of months of each part; a decade is divided by whole years."""
    if count > 24:
        return {"early": (0, 48), "mid": (36, 48), "late": (84, 36), "start": (0, 12), "end": (108, 12)}
    third = count // 3
    return {
        "early": (0, third),
        "mid": (third, count - 2 * third),
        "late": (count - third, third),
        "start": (0, 1),
        "end": (count - 1, 1),
    }


def _days_of(whole: Interval, part: str, length: int) -> Interval:
    assert whole.first is not None
    third, edge = round(length / 3), 7 if length > 7 else 2
    offset, size = {
        "early": (0, third),
        "mid": (third, length - 2 * third if length <= 7 else third),
        "late": (2 * third, length - 2 * third),
        "start": (0, edge),
        "end": (length - edge, edge),
    }[part]
    first = whole.first + dt.timedelta(days=offset)
    return replace(whole, first=first, last=first + dt.timedelta(days=size - 1))
