"""Circumstances: the time and the amount that a claim's own clause states, and none of another clause."""

from __future__ import annotations

import datetime as dt

import pytest

TIMED = [
    ("Iran supplied drones to Russia in April 2023.", "SUPPLIES", "April 2023"),
    ("On Tuesday, Canada imposed sanctions on Belarus.", "SANCTIONS", "Tuesday"),
    ("Sanctions were imposed on Belarus by Canada on Monday.", "SANCTIONS", "Monday"),
    ("Iran has supplied drones to Russia since 2022.", "SUPPLIES", "since 2022"),
    ("The July 2024 attack by Russia on Ukraine shocked Canada.", "ATTACKS", "July 2024"),
    # each clause has its own
    ("Canada, which joined NATO in 1949, sanctioned Belarus.", "MEMBER_OF", "1949"),
    ("Canada, which joined NATO in 1949, sanctioned Belarus.", "SANCTIONS", None),
    ("Canada sanctioned Belarus after it attacked Poland in 2021.", "SANCTIONS", None),
    ("Canada sanctioned Belarus after it attacked Poland in 2021.", "ATTACKS", "2021"),
    # when it was said is not when it held
    ("Canada said on Monday that Iran supplied drones to Russia in 2022.", "SUPPLIES", "2022"),
    ("Canada said on Monday that Iran supplied drones to Russia.", "SUPPLIES", None),
    # an office is not held on the day of the news
    ("French President Emmanuel Macron arrived on Monday.", "HOLDS_OFFICE", None),
]

AMOUNTS = [
    ("Iran supplied 400 drones to Russia.", (400, "drones")),
    ("Canada gave Ukraine $500 million last month.", (500_000_000, "USD")),
    ("Iran supplied drones to Russia.", None),
    ("Iran, with 90 million people, is far away. It supplied drones to Russia.", None),
]


@pytest.mark.parametrize(("text", "predicate", "time"), TIMED)
def test_time_of_a_claim(read, text, predicate, time):
    reading = read(text)
    times = {a.time.text if a.time else None for a in reading.assertions if reading.claim(a).predicate == predicate}
    assert times == {time}


@pytest.mark.parametrize(("text", "amount"), AMOUNTS)
def test_amount_of_a_claim(read, text, amount):
    (assertion,) = read(text).assertions
    assert (assertion.quantity and (assertion.quantity.value, assertion.quantity.unit)) == amount


def test_a_relative_time_is_counted_from_the_day_of_publication(read):
    text = "On Tuesday, Canada imposed sanctions on Belarus."
    (assertion,) = read(text, published=dt.date(2024, 7, 11)).assertions
    assert (assertion.time.start, assertion.time.end) == (dt.date(2024, 7, 9), dt.date(2024, 7, 9))


def test_without_that_day_it_stays_open(read):
    (assertion,) = read("On Tuesday, Canada imposed sanctions on Belarus.", published=None).assertions
    assert assertion.time is None or (assertion.time.start, assertion.time.end) == (None, None)
