"""Dates as articles and people write them. What could be read in two ways is refused, never guessed."""

from __future__ import annotations

import datetime as dt
import re
from email.utils import parsedate_to_datetime

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"

_ISO = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:?\d{2}.*)?", re.I)
_MAIL = re.compile(r"(?:[a-z]{3},\s+)?\d{1,2}\s+[a-z]{3}\s+\d{4}\s+\d{1,2}:\d{2}.*", re.I)
_WRITTEN = (
    re.compile(rf"{_WEEKDAY}{_DAY}\s+{_MONTH},?\s+{_YEAR}", re.I),
    re.compile(rf"{_WEEKDAY}{_MONTH}\s+{_DAY},?\s+{_YEAR}", re.I),
)

ACCEPTED = "Write it as 2024-07-10, 2024-07-10T18:30:00-04:00, 10 July 2024 or July 10, 2024."
"""Advice for a message about a date that `parse_date` refuses."""


def parse_date(text: str) -> dt.date:
    """The calendar date of '2024-07-10', '10 July 2024', 'July 10, 2024', an RFC 2822 or an ISO date and time.

    A time of day and a zone are read and dropped: the date is the one that the text shows, in the writer's own zone.
    Raises ValueError with a message for the reader, for anything else.
    """
    written = " ".join(text.split())
    try:
        if iso := _ISO.fullmatch(written):
            return dt.datetime.fromisoformat(written).date() if iso[1] != written else dt.date.fromisoformat(written)
        if _MAIL.fullmatch(written):
            return parsedate_to_datetime(written).date()
        for pattern in _WRITTEN:
            if match := pattern.fullmatch(written):
                month = _MONTHS.index(match["month"][:3].lower()) + 1
                return dt.date(int(match["year"]), month, int(match["day"]))
    except ValueError as error:
        raise ValueError(f"'{_short(written)}' is not a date of the calendar.") from error
    if re.fullmatch(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}", written):
        raise ValueError(f"'{written}' does not say which number is the month.")
    raise ValueError(f"'{_short(written)}' is not in a known form of date.")


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
