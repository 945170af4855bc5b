"""How a time looks in English text: one pattern for each kind of expression, and one that finds them all.

A kind's pattern has the named groups that its rule in `time_rules` reads. What may stand before it ("since early ...")
is for `time_context`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import MappingProxyType

from loaders.extraction.numbers import NUMBER
from loaders.lexicon.words import either, read_words

LEXICON = read_words("time.yaml")
MONTHS: dict[str, int] = {
    form: number for number, forms in enumerate(LEXICON["months"], 1) for name in forms for form in (name, name.upper())
}
WEEKDAYS: dict[str, int] = {name: number for number, name in enumerate(LEXICON["weekdays"])}
SEASONS: dict[str, int] = LEXICON["seasons"]

_YYYY = r"(?:1[5-9]\d\d|20\d\d)"
YEAR = rf"{_YYYY}(?![\d%])(?![.,]\d)"
# Only an abbreviation owns the full stop after it.
MONTH = rf"(?P<month>{either(MONTHS)})\b(?:(?:(?<=\b\w\w\w)|(?<=\b[Ss]ept))(?<!May)\.)?"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[.,:]\d)"
_WEEKDAY = either(WEEKDAYS)
_SEASON = either(SEASONS)
_UNIT = either(["hour", "day", "week", "month", "quarter", "year", "decade"])
_SOME = r"(?:[Aa]\s)?(?:[Ff]ew|[Ss]everal|[Mm]any|[Ss]ome|[Cc]ouple(?:\sof)?|[Hh]andful\sof)"
_COUNT = rf"(?P<count>{NUMBER}|[Aa]n?|{_SOME})"
_ABOUT = rf"(?:(?P<longer>{either(['more than', 'over', 'at least'])})|{either(LEXICON['approximations'])})"
_REL = r"(?:(?P<rel>[Ll]ast|[Nn]ext|[Tt]his(?:\s(?:past|coming))?)\s)?"
_OWNER = r"(?:the|a|an|its|his|her|their|that|this|[A-Z][\w.]+['’]s?)"
_EVENT = either(LEXICON["events"])
_NAME = r"[^\W\d][\w'’-]*"
_CALENDAR = rf"(?:(?:the|this|last|next|that)\s)?(?:year|month|week|decade|century|\d+|{either(MONTHS)})\b"
_BASE = rf"(?:(?P<year>{YEAR})|(?P<base>the|this|last|next)\syear\b)"

_KINDS = {
    "iso": rf"(?P<year>{_YYYY})-(?P<number>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])"
    r"(?:T\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-])",
    "numeric": rf"(?P<a>\d\d?)[/.](?P<b>\d\d?)[/.](?P<year>{YEAR})",
    "nine_eleven": r"9/11\b(?!/)",
    "years": rf"(?P<year>{_YYYY})\s?[-–/]\s?(?P<end>{YEAR}|\d\d(?!\d))(?![\w%-])",
    "fiscal": rf"(?:[Ff]iscal|[Ff]inancial)\s(?:[Yy]ear\s)?{YEAR}(?:[-–/]\d\d)?|FY\s?\d\d(?:\d\d)?\b",
    "day_month": rf"(?:{_WEEKDAY},?\s(?:the\s)?)?(?P<day>{_DAY})(?:(?:\s?[-–]\s?|\s(?:to|and)\s)(?P<end>{_DAY}))?"
    rf"\s(?:of\s)?{MONTH}(?:,?\s(?P<year>{YEAR}))?",
    "month_day": rf"(?:(?P<weekday>{_WEEKDAY}),?\s\(?)?{MONTH}\s(?P<day>{_DAY})"
    rf"(?:(?:\s?[-–]\s?|\sto\s)(?P<end>{_DAY}))?(?:,?\s(?P<year>{YEAR}))?",
    "month_year": rf"{MONTH}(?:,|\sof)?\s(?:(?P<year>{YEAR})|(?P<base>last|this|next)\syear\b)",
    "month_only": rf"{_REL}{MONTH}",
    "weekday": rf"{_REL}(?P<weekday>{_WEEKDAY})\b(?:\s(?:morning|afternoon|evening|night)\b)?",
    "week_of": rf"[Tt]he\s(?P<nth>first|second|third|fourth|last|final)\sweek\sof\s{MONTH}(?:,?\s(?P<year>{YEAR}))?",
    "count_of": rf"(?:[Tt]he\s)?(?P<edge>[Ff]irst|[Ll]ast|[Ff]inal)\s(?P<count>{NUMBER})\smonths\sof\s{_BASE}",
    "span": r"(?:[Tt]he(?:se)?\s)?(?P<rel>[Ll]ast|[Pp]ast|[Nn]ext|[Cc]oming)\s"
    rf"(?P<count>{NUMBER}|{_SOME}|dozen)\s(?P<unit>{_UNIT})s\b",
    "quarter_of": r"(?:(?:[Tt]he\s)?(?P<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[\s-]quarter\b|Q(?P<digit>[1-4])\b)"
    rf"(?:(?:\s(?:of|in))?\s{_BASE})?",
    "half_of": rf"(?:(?:[Tt]he\s)?(?P<nth>[Ff]irst|[Ss]econd|[Ll]ast|[Ll]atter)\shalf\sof\s|H(?P<digit>[12])\s){_BASE}",
    "rest_of": r"[Tt]he\s(?P<part>rest|remainder|course)\sof\s(?P<rel>the|this)\s(?P<unit>week|month|year)\b",
    "unit": r"(?:(?P<the>[Tt]he)\s)?(?P<rel>[Ll]ast|[Pp]ast|[Tt]his|[Cc]urrent|[Nn]ext|[Cc]oming)\s"
    rf"(?:(?P<unit>weekend|week|month|quarter|year|decade|century)|(?P<season>{_SEASON}))\b(?!-)",
    "edge": r"[Tt]he\s(?P<unit>week|month|quarter|year|decade)\b|[Yy]ear['’]s\send\b|[Yy]ear-end\b",
    "weekend": r"(?:[Tt]he\s)?[Ww]eekend\b",
    "days": rf"(?P<name>{either(LEXICON['days'])})\b",
    "ago": rf"(?:{_ABOUT}\s)?(?:{_COUNT}\s)?(?P<unit>{_UNIT}|[Cc]entur(?:y|ie))s?\s[Aa]go\b",
    "offset": rf"(?:{_COUNT}\s{_UNIT}s?|{_UNIT}s)\s(?:later|earlier|before|after|beforehand|afterwards?|into)\b"
    rf"(?:\s{_OWNER}(?:\s{_NAME}){{0,3}}?\s{_EVENT}\b)?",
    "event": rf"(?:[Ee]ver\s)?(?:[Ss]ince|[Uu]ntil)\s{_OWNER}(?:\s(?!{either(MONTHS)}\b){_NAME}){{0,3}}?\s{_EVENT}\b"
    rf"(?!\sof\s{_CALENDAR})(?:\sof\s(?:the\s)?(?:(?:{_NAME}\s){{1,3}}?{_EVENT}\b|{_NAME}))?",
    "vague": rf"{either(LEXICON['vague'])}\b",
    "decade": r"(?:[Tt]he\s)?(?P<year>(?:1[5-9]|20)\d0)['’]?s\b|[Tt]he\s['’‘]?(?P<short>[2-9]0)['’]?s\b",
    "century": r"(?:[Tt]he\s)?(?P<nth>[1-9]|1\d|2[01])(?:st|nd|rd|th)[\s-]century\b",
    "season_year": rf"(?P<season>{_SEASON})(?:\sof)?\s(?P<year>{YEAR})(?:[-–/]\d\d\b)?",
    "season_only": rf"(?P<season>{_SEASON})\b(?!\s(?:of|from|out|in)\b)",
    "to_date": r"[Tt]o\sdate\b|[Ss]o\sfar\b(?!\s(?:as|that|from|away|apart|so|this)\b)",
    "year_only": rf"(?P<year>{YEAR})(?![\w-])",
}
PATTERNS = MappingProxyType({kind: re.compile(pattern) for kind, pattern in _KINDS.items()})
_ANY = re.compile(
    r"\b(?=\w)(?<![$€£¥+#])(?<!\d[.,/:-])(?:"
    + "|".join(f"(?P<{kind}>{re.sub(r'[?]P<[a-z]+>', '?:', pattern)})" for kind, pattern in _KINDS.items())
    + ")"
)
# Every kind contains one of these, most text none: looking for them first is ten times as fast.
_TRIGGERS = (
    *("day", "week", "month", "year", "decade", "centur", "quarter", "ago", "hour", "night", "morrow", "morning"),
    *("afternoon", "evening", *SEASONS, "ince ", "ntil ", "o date", "o far", "future", "half of", "FY", "9/11"),
    *("Day", "Week", "Month", "Year", "Decade", "Hour", *(name.capitalize() for name in SEASONS)),
    *sorted({form[:3] for form in MONTHS}),
)
_DIGITS = re.compile(r"\d\d[\ds]")
# Further than any expression reaches from its trigger.
_REACH = 72


def find_kinds(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    """Everything in the text that looks like a time: its kind, and the match of that kind's pattern."""
    for start, end in _windows(text):
        for found in _ANY.finditer(text, start, end):
            kind = found.lastgroup
            assert kind is not None
            match = PATTERNS[kind].match(text, found.start(), end)
            assert match is not None
            yield kind, match


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of text around triggers, in order and apart from one another, each ending at a space."""
    hits = [found.start() for found in _DIGITS.finditer(text)]
    for trigger in _TRIGGERS:
        at = text.find(trigger)
        while at >= 0:
            hits.append(at)
            at = text.find(trigger, at + 1)
    start = end = -1
    for hit in sorted(hits):
        if hit - _REACH > end:
            if end >= 0:
                yield start, end
            start = max(0, hit - _REACH)
        if hit + _REACH > end:
            space = text.find(" ", hit + _REACH)
            end = space if space >= 0 else len(text)
    if end >= 0:
        yield start, end
