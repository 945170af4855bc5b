"""Times: what the text says about when, as calendar intervals counted from the day of publication.

A small normaliser of our own: patterns find the expressions, rules resolve them, the words before them bound or narrow
them. The machine's clock is never asked; without a day of publication a relative time is found but not resolved.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from loaders.extraction.intervals import Granularity, Interval, part_of, unresolved
from loaders.extraction.time_context import Left, direction, is_time, left_of
from loaders.extraction.time_patterns import find_kinds
from loaders.extraction.time_reference import Reference
from loaders.extraction.time_rules import RULES

_YEARLESS = frozenset({"month_only", "month_day", "day_month", "weekday"})
_DATES = frozenset({"iso", "year_only", "month_year", "season_year", "decade"}) | _YEARLESS
_TO = re.compile(r"\s?[-–—]\s?|\s(?:up\s)?(?:to|through|until|till)\s")
_AND = re.compile(r"\sand\s")
_ON = re.compile(r"\son(?:wards?)?\b(?=[\s,.;)]|$)(?!\s(?:the|a|an|its|[A-Z]))")


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """One time in a text: code points `start` to `end` (exclusive), and the days it covers, both ends included.

    A missing end is unknown, not today: 'since February 2022' has no `last`, and 'in recent years' has neither.
    """

    start: int
    end: int
    text: str
    first: dt.date | None
    last: dt.date | None
    granularity: Granularity


@dataclass(frozen=True, slots=True)
class _Found:
    kind: str
    match: re.Match[str]
    left: Left
    interval: Interval
    end: int

    @property
    def yearless(self) -> bool:
        return self.kind in _YEARLESS and not self.match.groupdict().get("year")


def find_times(text: str, published: dt.date | None) -> list[TimeExpression]:
    """All time expressions of a text, in order and without overlap.

    `published` is the calendar day of publication in the publisher's own zone, or None where it is not known.
    """
    found = list(_find(text, published))
    times: list[TimeExpression] = []
    while found:
        one = found.pop(0)
        joined = _join(text, one, found[0]) if found else None
        if joined:
            found.pop(0)
            times.append(joined)
        else:
            times.append(_express(text, one.left.start, one.end, _bounded(text, one)))
    return times


def _express(text: str, start: int, end: int, interval: Interval) -> TimeExpression:
    return TimeExpression(start, end, text[start:end], interval.first, interval.last, interval.granularity)


def _find(text: str, published: dt.date | None) -> Iterator[_Found]:
    floor = 0
    for kind, match in find_kinds(text):
        left = left_of(text, match.start(), floor)
        if not is_time(kind, match, text, left):
            continue
        interval = RULES[kind](match, Reference(published, direction(text, match.start())))
        if interval is None:
            continue
        floor = match.end()
        yield _Found(kind, match, left, _narrowed(interval, left, published), match.end())


def _narrowed(interval: Interval, left: Left, published: dt.date | None) -> Interval:
    """The part that 'early', 'the end of' or 'earlier' leaves of an interval."""
    if left.part is None or interval.first is None or interval.last is None:
        return interval
    inside = published is not None and interval.first <= published <= interval.last
    match left.part:
        case "earlier" | "so far":
            return replace(interval, last=published) if inside else interval
        case "later":
            return replace(interval, first=published) if inside else interval
        case part:
            return part_of(interval, part)


def _bounded(text: str, one: _Found) -> Interval:
    """The open interval that 'since', 'until', 'before' or 'after' makes of it."""
    interval, bound = one.interval, one.left.bound
    if bound in (None, "between") or one.kind in ("event", "to_date") or not interval.resolved:
        return interval if interval.resolved or bound in (None, "between", "from") else unresolved()
    if bound == "from":
        return Interval(interval.first, None, "open") if _ON.match(text, one.end) else interval
    # "after the October 7 attack" is after something within that day, so the day itself may count.
    dates_event = text.startswith(("'s", "’s"), one.end) or text[: one.match.start()].endswith("the ")
    step = dt.timedelta(days=0 if dates_event else 1)
    match bound:
        case "since":
            return Interval(interval.first, None, "open")
        case "until":
            return Interval(None, interval.last, "open")
        case "before":
            return Interval(None, interval.last if dates_event else interval.first and interval.first - step, "open")
        case _:
            return Interval(interval.first if dates_event else interval.last and interval.last + step, None, "open")


def _join(text: str, one: _Found, other: _Found) -> TimeExpression | None:
    """One expression of two: 'between X and Y', 'from X to Y', 'X-Y'; the end with a year lends it to the other."""
    gap = text[one.end : other.left.start] if other.left.bound == "between" else text[one.end : other.left.inner]
    if other.left.start < one.end or not _ranges(one, gap, other):
        return None
    begin, finish = one.interval, other.interval
    if one.yearless and finish.first:
        begin = _again(one, Reference(finish.first, "past"))
    elif other.yearless and begin.first:
        finish = _again(other, Reference(begin.first, "future"))
    interval = Interval(
        begin.first, finish.last, begin.granularity if begin.granularity == finish.granularity else "open"
    )
    if interval.first and interval.last and interval.first > interval.last:
        return None
    return _express(text, one.left.start, other.end, interval)


def _ranges(one: _Found, gap: str, other: _Found) -> bool:
    """Whether the words between two times make one interval of them."""
    if one.left.bound == "between":
        return _AND.fullmatch(gap) is not None
    return _TO.fullmatch(gap) is not None and (one.left.bound == "from" or {one.kind, other.kind} <= _DATES)


def _again(one: _Found, reference: Reference) -> Interval:
    resolved = RULES[one.kind](one.match, reference)
    return _narrowed(resolved, one.left, None) if resolved else one.interval
