"""The rule of each kind of time: a match of its pattern and a reference day give an interval."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType

from loaders.extraction import intervals, time_dates, time_relative
from loaders.extraction.intervals import unresolved
from loaders.extraction.time_reference import Rule

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "iso": time_dates.iso,
        "numeric": time_dates.numeric,
        "nine_eleven": lambda match, ref: intervals.day(dt.date(2001, 9, 11)),
        "years": time_dates.years,
        # A fiscal year begins in January, April, July or October, as the country has it.
        "fiscal": lambda match, ref: unresolved("year"),
        "day_month": time_dates.dated,
        "month_day": time_dates.dated,
        "month_year": time_dates.month_year,
        "month_only": time_dates.month_only,
        "weekday": time_relative.weekday,
        "week_of": time_dates.week_of,
        "count_of": time_dates.count_of,
        "span": time_relative.span,
        "quarter_of": time_dates.quarter_of,
        "half_of": time_dates.half_of,
        "rest_of": time_relative.rest_of,
        "unit": time_relative.unit,
        "edge": time_relative.edge,
        "weekend": time_relative.weekend,
        "days": time_relative.days,
        "ago": time_relative.ago,
        "offset": lambda match, ref: unresolved(),
        "event": lambda match, ref: unresolved(),
        "vague": lambda match, ref: unresolved(),
        "decade": time_dates.decade,
        "century": lambda match, ref: intervals.century(int(match["nth"])),
        "season_year": time_dates.season_year,
        "season_only": time_relative.season_only,
        "to_date": time_relative.to_date,
        "year_only": lambda match, ref: intervals.year(int(match["year"])),
    }
)
