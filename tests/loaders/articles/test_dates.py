from __future__ import annotations

from datetime import date

import pytest

from loaders.articles import parse_date


@pytest.mark.parametrize(
    "text",
    [
        "2024-07-10",
        " 2024-07-10\n",
        "2024-07-10T18:30:00",
        "2024-07-10T23:59:59Z",
        "2024-07-10T23:59:59-04:00",
        "2024-07-10 00:10:00.123+09:00",
        "10 July 2024",
        "10 Jul 2024",
        "10th July 2024",
        "Wednesday, 10 July, 2024",
        "July 10, 2024",
        "JULY 10 2024",
        "Jul. 10, 2024",
        "Wed, July 10th, 2024",
        "Wed, 10 Jul 2024 22:15:00 -0400",
        "10 Jul 2024 22:15 GMT",
    ],
)
def test_written_date(text):
    assert parse_date(text) == date(2024, 7, 10)


@pytest.mark.parametrize(
    "month", ["January", "Feb", "Mar.", "April", "May", "June", "July", "Aug", "Sept.", "October", "Nov", "Dec."]
)
def test_every_month(month):
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    assert parse_date(f"{month} 1, 2022") == date(2022, months.index(month[:3]) + 1, 1)


@pytest.mark.parametrize("text", ["07/10/2024", "10.07.2024", "7-10-24"])
def test_date_that_can_be_read_in_two_ways(text):
    with pytest.raises(ValueError, match="which number is the month"):
        parse_date(text)


@pytest.mark.parametrize("text", ["2024-02-30", "31 June 2024", "2024-07-10T25:00:00", "Mon, 32 Jul 2024 10:00:00 GMT"])
def test_date_that_no_calendar_has(text):
    with pytest.raises(ValueError, match="not a date of the calendar"):
        parse_date(text)


@pytest.mark.parametrize(
    "text", ["", "yesterday", "July 2024", "2024", "sometime in 2024", "2024-7-1", "x" * 5000, "10 Juli 2024"]
)
def test_unknown_form(text):
    with pytest.raises(ValueError, match="not in a known form"):
        parse_date(text)
