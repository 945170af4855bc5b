"""Intervals: the days that a calendar unit covers."""

from __future__ import annotations

import datetime as dt

import pytest

from loaders.extraction import intervals

THURSDAY = dt.date(2024, 7, 11)
LEAP_DAY = dt.date(2024, 2, 29)

UNITS = [
    (intervals.day(THURSDAY), "2024-07-11", "2024-07-11", "day"),
    (intervals.week(THURSDAY), "2024-07-08", "2024-07-14", "week"),
    (intervals.weekend(THURSDAY), "2024-07-13", "2024-07-14", "day"),
    (intervals.month(LEAP_DAY), "2024-02-01", "2024-02-29", "month"),
    (intervals.quarter(THURSDAY), "2024-07-01", "2024-09-30", "quarter"),
    (intervals.year(2023), "2023-01-01", "2023-12-31", "year"),
    (intervals.decade(1994), "1990-01-01", "1999-12-31", "decade"),
    (intervals.century(19), "1801-01-01", "1900-12-31", "open"),
    (intervals.months(2024, 12, 3, "season"), "2024-12-01", "2025-02-28", "season"),
    (intervals.around(THURSDAY, "month"), "2024-07-01", "2024-07-31", "month"),
]


@pytest.mark.parametrize(("interval", "first", "last", "granularity"), UNITS)
def test_first_and_last_day(interval, first, last, granularity):
    assert (str(interval.first), str(interval.last)) == (first, last)
    assert interval.granularity == granularity
    assert interval.resolved


def test_an_unresolved_time_has_no_days():
    assert not intervals.unresolved().resolved
    assert (intervals.unresolved().first, intervals.unresolved().last) == (None, None)


@pytest.mark.parametrize(
    ("count", "unit", "shifted"),
    [
        (1, "day", "2024-03-01"),
        (-1, "week", "2024-02-22"),
        (12, "month", "2025-02-28"),
        (-1, "year", "2023-02-28"),
        (1, "decade", "2034-02-28"),
        (36, "hour", "2024-03-01"),
    ],
)
def test_shift_ends_on_a_day_that_exists(count, unit, shifted):
    assert str(intervals.shift(LEAP_DAY, count, unit)) == shifted


@pytest.mark.parametrize(
    ("part", "first", "last"),
    [
        ("early", "2023-01-01", "2023-04-30"),
        ("mid", "2023-05-01", "2023-08-31"),
        ("late", "2023-09-01", "2023-12-31"),
        ("start", "2023-01-01", "2023-01-31"),
        ("end", "2023-12-01", "2023-12-31"),
    ],
)
def test_parts_of_a_year(part, first, last):
    interval = intervals.part_of(intervals.year(2023), part)
    assert (str(interval.first), str(interval.last), interval.granularity) == (first, last, "year")


def test_a_day_has_no_parts():
    assert intervals.part_of(intervals.day(THURSDAY), "early") == intervals.day(THURSDAY)
