"""Times: each row is a text published on Thursday, 11 July 2024, the expression in it, and the days it covers."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest

from loaders.extraction.time import find_times

THURSDAY = dt.date(2024, 7, 11)
NEVER = None

DAYS = [
    ("The minister said on Wednesday that the pact holds.", "Wednesday", "2024-07-10", "2024-07-10"),
    ("Talks opened on Thursday in Doha.", "Thursday", "2024-07-11", "2024-07-11"),
    ("The blast on Friday night hit a depot.", "Friday night", "2024-07-05", "2024-07-05"),
    ("They will meet again on Friday.", "Friday", "2024-07-12", "2024-07-12"),
    ("The envoys meet next Tuesday.", "next Tuesday", "2024-07-16", "2024-07-16"),
    ("The ship left last Thursday.", "last Thursday", "2024-07-04", "2024-07-04"),
    ("The vote is due this Saturday.", "this Saturday", "2024-07-13", "2024-07-13"),
    ("The court ruled late on Monday.", "late on Monday", "2024-07-08", "2024-07-08"),
    ("Yesterday the cabinet resigned.", "Yesterday", "2024-07-10", "2024-07-10"),
    ("Seoul protested the day before yesterday.", "the day before yesterday", "2024-07-09", "2024-07-09"),
    ("Today's measures target banks.", "Today", "2024-07-11", "2024-07-11"),
    ("The siren sounded last night.", "last night", "2024-07-10", "2024-07-10"),
    ("He speaks tomorrow.", "tomorrow", "2024-07-12", "2024-07-12"),
    ("Three days ago the bridge fell.", "Three days ago", "2024-07-08", "2024-07-08"),
    ("The port closed over the weekend.", "the weekend", "2024-07-06", "2024-07-07"),
    ("On May 16 the council met.", "May 16", "2024-05-16", "2024-05-16"),
    ("The summit opens on July 15 in Astana.", "July 15", "2024-07-15", "2024-07-15"),
    ("A decree of 16 May 2024 bans it.", "16 May 2024", "2024-05-16", "2024-05-16"),
    ("Signed on Wednesday, July 10, 2024, it holds.", "Wednesday, July 10, 2024", "2024-07-10", "2024-07-10"),
    ("The 3rd of March was quiet.", "3rd of March", "2024-03-03", "2024-03-03"),
    ("Fighting lasted from 5 to 10 May.", "from 5 to 10 May", "2024-05-05", "2024-05-10"),
    ("The fair of June 14-16, 2023, was small.", "June 14-16, 2023", "2023-06-14", "2023-06-16"),
    ("Filed 2024-05-03 in Vienna.", "2024-05-03", "2024-05-03", "2024-05-03"),
    ("Dated 25/12/2023 by hand.", "25/12/2023", "2023-12-25", "2023-12-25"),
    ("After the Oct. 7 attack the border closed.", "After the Oct. 7", "2023-10-07", NEVER),
    ("The Sept. 11 attacks changed that.", "Sept. 11", "2001-09-11", "2001-09-11"),
]
WEEKS_AND_MONTHS = [
    ("Last week Tehran refused.", "Last week", "2024-07-01", "2024-07-07"),
    ("Next week Rome decides.", "Next week", "2024-07-15", "2024-07-21"),
    ("It was said two weeks ago.", "two weeks ago", "2024-06-24", "2024-06-30"),
    ("The past week brought rain.", "The past week", "2024-07-04", "2024-07-11"),
    ("The last week of May was hot.", "The last week of May", "2024-05-25", "2024-05-31"),
    ("Last month Paris paid.", "Last month", "2024-06-01", "2024-06-30"),
    ("Reports this month name a factory.", "this month", "2024-07-01", "2024-07-31"),
    ("In April the embargo began.", "April", "2024-04-01", "2024-04-30"),
    ("In September the old treaty lapsed.", "September", "2023-09-01", "2023-09-30"),
    ("The ministers will meet in September.", "September", "2024-09-01", "2024-09-30"),
    ("Next April the lease ends.", "Next April", "2025-04-01", "2025-04-30"),
    ("Last July it rained.", "Last July", "2023-07-01", "2023-07-31"),
    ("Since June 2022 it has been listed.", "Since June 2022", "2022-06-01", NEVER),
    ("In February of last year it doubled.", "February of last year", "2023-02-01", "2023-02-28"),
    ("In late June shelling resumed.", "late June", "2024-06-21", "2024-06-30"),
    ("By mid-April the stores were empty.", "By mid-April", NEVER, "2024-04-20"),
    ("It fell to a tenth by April.", "by April", NEVER, "2024-04-30"),
    ("It must leave by the end of the month.", "by the end of the month", NEVER, "2024-07-31"),
    ("Between December 2023 and April it fell.", "Between December 2023 and April", "2023-12-01", "2024-04-30"),
    ("From June to August 2022 gas was scarce.", "From June to August 2022", "2022-06-01", "2022-08-31"),
    ("The May summit failed.", "May", "2024-05-01", "2024-05-31"),
    ("The first three months of 2023 were quiet.", "The first three months of 2023", "2023-01-01", "2023-03-31"),
]
LONGER = [
    ("Last summer the dam broke.", "Last summer", "2023-06-01", "2023-08-31"),
    ("In the winter of 2022 prices rose.", "winter of 2022", "2022-12-01", "2023-02-28"),
    ("It was agreed in the spring.", "spring", "2024-03-01", "2024-05-31"),
    ("In the second quarter sales rose.", "the second quarter", "2024-04-01", "2024-06-30"),
    ("Q3 2021 was worse.", "Q3 2021", "2021-07-01", "2021-09-30"),
    ("The first half of 2022 was costly.", "The first half of 2022", "2022-01-01", "2022-06-30"),
    ("In 2023 the firm moved.", "2023", "2023-01-01", "2023-12-31"),
    ("Its 2014 annexation stands.", "2014", "2014-01-01", "2014-12-31"),
    ("Since the 2014 annexation it pays.", "Since the 2014", "2014-01-01", NEVER),
    ("Early 2023 saw a thaw.", "Early 2023", "2023-01-01", "2023-04-30"),
    ("Late last year they fled.", "Late last year", "2023-09-01", "2023-12-31"),
    ("At the end of 2022 it ceased.", "At the end of 2022", "2022-12-01", "2022-12-31"),
    ("Earlier this year Oslo paid.", "Earlier this year", "2024-01-01", "2024-07-11"),
    ("Later this year Oslo pays.", "Later this year", "2024-07-11", "2024-12-31"),
    ("So far this year none came.", "So far this year", "2024-01-01", "2024-07-11"),
    ("Between 2021 and 2023 it tripled.", "Between 2021 and 2023", "2021-01-01", "2023-12-31"),
    ("From 2014 to 2018 he led it.", "From 2014 to 2018", "2014-01-01", "2018-12-31"),
    ("In 2015-16 it gave more.", "2015-16", "2015-01-01", "2016-12-31"),
    ("Since February 2022 trade has grown.", "Since February 2022", "2022-02-01", NEVER),
    ("The ban holds until March 2025.", "until March 2025", NEVER, "2025-03-31"),
    ("Before 2014 there was none.", "Before 2014", NEVER, "2013-12-31"),
    ("After 2014 there was much.", "After 2014", "2015-01-01", NEVER),
    ("From 2016 onwards it was lawful.", "From 2016", "2016-01-01", NEVER),
    ("Over the past two years it bought ships.", "the past two years", "2022-07-11", "2024-07-11"),
    ("In the next five years it will grow.", "the next five years", "2024-07-11", "2029-07-11"),
    ("A decade ago nobody asked.", "A decade ago", "2014-01-01", "2014-12-31"),
    ("More than two years ago it was banned.", "More than two years ago", NEVER, "2022-07-11"),
    ("In the 1990s it was poor.", "the 1990s", "1990-01-01", "1999-12-31"),
    ("In the early 1990s it was poorer.", "the early 1990s", "1990-01-01", "1993-12-31"),
    ("A map of the 19th century shows it.", "the 19th century", "1801-01-01", "1900-12-31"),
    ("To date it has sent none.", "To date", NEVER, "2024-07-11"),
]


def day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


@pytest.mark.parametrize(("text", "expression", "first", "last"), DAYS + WEEKS_AND_MONTHS + LONGER)
def test_find_times(text, expression, first, last):
    (found,) = find_times(text, THURSDAY)
    assert (found.text, found.first, found.last) == (expression, day(first), day(last))
    assert text[found.start : found.end] == expression


@pytest.mark.parametrize(
    "text",
    [
        "on Monday",
        "yesterday",
        "last month",
        "in April",
        "on May 16",
        "three days ago",
        "last summer",
        "over the past year",
    ],
)
def test_relative_times_need_the_day_of_publication(text):
    (found,) = find_times(text, None)
    assert (found.first, found.last) == (None, None)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("in 2023", "2023-01-01", "2023-12-31"),
        ("June 2022", "2022-06-01", "2022-06-30"),
        ("since February 2022", "2022-02-01", None),
        ("from June to August 2022", "2022-06-01", "2022-08-31"),
        ("between December 2023 and April", "2023-12-01", "2024-04-30"),
        ("16 May 2024", "2024-05-16", "2024-05-16"),
        ("the 1990s", "1990-01-01", "1999-12-31"),
        ("the Sept. 11 attacks", "2001-09-11", "2001-09-11"),
    ],
)
def test_absolute_times_do_not(text, first, last):
    (found,) = find_times(text, None)
    assert (found.first, found.last) == (day(first), day(last))


@pytest.mark.parametrize(
    ("text", "granularity"),
    [
        ("on Wednesday", "day"),
        ("last week", "week"),
        ("in April", "month"),
        ("last summer", "season"),
        ("Q3 2021", "quarter"),
        ("early 2023", "year"),
        ("the 1990s", "decade"),
        ("since 2014", "open"),
        ("from May 2020 to 2022", "open"),
    ],
)
def test_granularity_is_the_unit_the_text_speaks_in(text, granularity):
    (found,) = find_times(text, THURSDAY)
    assert found.granularity == granularity


def test_several_times_come_in_order_and_apart():
    text = "Exports peaked in December 2023 and fell by April; on Wednesday, after two years of war, they stopped."
    found = find_times(text, THURSDAY)
    assert [t.text for t in found] == ["December 2023", "by April", "Wednesday"]
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_offsets_count_code_points():
    text = "🚢 À Brest, on Tuesday, the “Élan” sailed."
    (found,) = find_times(text, THURSDAY)
    assert text[found.start : found.end] == "Tuesday"


def test_the_year_turns():
    january = dt.date(2024, 1, 3)
    assert [t.first for t in find_times("On Dec. 14 and on January 20 and in November", january)] == [
        dt.date(2023, 12, 14),
        dt.date(2024, 1, 20),
        dt.date(2023, 11, 1),
    ]
    assert find_times("last month", january)[0].first == dt.date(2023, 12, 1)
    assert find_times("in the winter", january)[0].first == dt.date(2023, 12, 1)


def test_a_weekday_decides_between_years():
    assert find_times("on Sunday, March 3", dt.date(2025, 1, 9))[0].first == dt.date(2024, 3, 3)
