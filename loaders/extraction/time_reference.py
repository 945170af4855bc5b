"""What a relative time is counted from, and in which direction a date that names no year looks."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from loaders.extraction.intervals import Granularity, Interval

Direction = Literal["past", "future"]

_GRANULARITIES: dict[str, Granularity] = {
    "hour": "day",
    "day": "day",
    "week": "week",
    "weekend": "day",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
    "decade": "decade",
}


@dataclass(frozen=True, slots=True)
class Reference:
    """The day that relative times count from, None where it is not known."""

    day: dt.date | None
    direction: Direction = "past"


# None where the match is no time after all.
Rule = Callable[[re.Match[str], Reference], Interval | None]


def granularity_of(unit: str) -> Granularity:
    """The granularity of a time that counts in this unit: 'hour' -> day; a century is open."""
    return _GRANULARITIES.get(unit, "open")


def relation(match: re.Match[str], ref: Reference) -> str:
    """last, next or this, as the text says; the direction of the reference where it says neither."""
    words = (match["rel"] or "").lower().split()
    if words[-1:] == ["past"]:
        return "last"
    if words[-1:] == ["coming"]:
        return "next"
    return words[0] if words else ref.direction
