"""What stands before a time: a bound ("since"), a part ("early"), a hint of the future, a sign that it is none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from loaders.extraction.time_patterns import LEXICON, MONTHS, YEAR
from loaders.extraction.time_reference import Direction
from loaders.lexicon.words import either

Bound = Literal["since", "until", "before", "after", "from", "between"]
Part = Literal["early", "mid", "late", "start", "end", "earlier", "later", "so far"]

_BOUNDS: dict[str, Bound] = {
    **dict.fromkeys(("since", "ever since", "starting", "starting in", "starting on", "starting from"), "since"),
    **dict.fromkeys(("beginning in", "beginning on", "effective", "effective from"), "since"),
    **dict.fromkeys(("until", "till", "up until", "up to", "through", "by", "no later than"), "until"),
    **dict.fromkeys(("before", "prior to"), "before"),
    "after": "after",
    "from": "from",
    "between": "between",
}
_PARTS: dict[str, Part] = {
    **dict.fromkeys(("early", "early in", "early on", "as early as"), "early"),
    **dict.fromkeys(("mid", "middle of", "midway through"), "mid"),
    **dict.fromkeys(("late", "late in", "late on", "as late as"), "late"),
    **dict.fromkeys(("beginning of", "start of", "turn of"), "start"),
    **dict.fromkeys(("end of", "end", "close of"), "end"),
    **dict.fromkeys(("earlier", "earlier in"), "earlier"),
    **dict.fromkeys(("later", "later in"), "later"),
    "so far": "so far",
}
_REACH = 56
_LEFT = re.compile(
    rf"(?:\b(?P<bound>{either(_BOUNDS)})\s)?(?P<part>(?:\b[Aa]t\sthe\s|\b[Tt]he\s)?(?:very\s)?\b(?P<name>{either(_PARTS)})[\s-])?"
    r"(?P<the>[Tt]he\s)?$"
)
# A verb of the future in the same clause, and nothing said or past between it and the time.
_FUTURE = re.compile(
    r"\b(?:will|would|shall|due|scheduled|set\sto|expected\sto|planned|plans?\sto|upcoming|intends?\sto|aims?\sto"
    r"|predicts?|forecasts?)\b"
    r"(?:(?!\b(?:said|says|told|announced|reported|added|wrote)\b)[^.,;:!?—\"“”\n])*$"
)
_DETERMINED = r"(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Tt]hat|[Tt]his)|\w['’]s?)"
_PREPOSED = re.compile(rf"(?:\A|\b{either(LEXICON['prepositions'])}\s|[\w-]-)(?:the\s)?$")
_SERIES = re.compile(rf"(?:{YEAR}|{either(MONTHS)}\.?)(?:,|,?\s(?:and|or|to))\s$")
_YEAR_LEFT = re.compile(rf"(?:{_DETERMINED}(?:\s[a-z]+)?\s|\(|[a-z]-)$")
# "the Magnitsky Act of 2012" is a name.
_TITLE_LEFT = re.compile(r"\b(?:Act|Law|Code|Treaty|Convention|Accords?|Agreement|Class|Constitution|Bill)\sof\s$")
_COUNTED = re.compile(
    r"\s(?:km|kilom|miles|met(?:re|er)s|tons|tonnes|percent|people|troops|soldiers|euros|dollars|yuan|UTC|GMT|hours|local)"
)
_PLURAL = re.compile(r"\s[a-z-]+s\b")
_SEASON_LEFT = re.compile(r"\b(?:in|over|during|since|by|until|through|throughout|of)\s(?:the\s)?$")
_WEEKEND_LEFT = re.compile(r"\b(?:over|at|during|on|of)\s$")
_IDIOM_LEFT = re.compile(r"\b(?:up|back|go|going|gone|went)\s$")
_AGE = re.compile(r"['’]s\s(?:world|society|standards|terms|youth)\b")
_MAY = re.compile(r"\b(?:Theresa|Ms\.?|Mrs\.?|Minister)\sMay\b")
_BY_MAY = re.compile(r"\b(?:by|of|from|to|for|before|after|on|around)\s$")
_VERB_MARCH = re.compile(r"\s(?:on|to|for|of|through)\b")
_NAME = re.compile(r"\s[A-Z][a-z]")
_NAMED_LEFT = re.compile(rf"\b{either(LEXICON['names_with_days'])}\s$")
_NAMED = re.compile(rf"\s{either(LEXICON['names_after_days'])}\b")
_MODIFIER_LEFT = re.compile(rf"{_DETERMINED}\s$")
_SURNAME_LEFT = re.compile(r"(?<![.!?\n]\s)\b[A-Z][\w.’'-]*\s$")


@dataclass(frozen=True, slots=True)
class Left:
    """The words before a time that belong to it: it begins at `start` with its bound, at `inner` without."""

    start: int
    inner: int
    bound: Bound | None
    part: Part | None


def left_of(text: str, start: int, floor: int) -> Left:
    """Bound and part directly before the position, and not before `floor`."""
    found = _LEFT.search(text, max(floor, start - _REACH), start)
    assert found is not None
    bound, part = found["bound"], found["name"]
    inner = found.start("part") if part else start
    if bound and not part and found["the"]:
        inner = found.start("the")
    return Left(
        start=found.start("bound") if bound else inner,
        inner=inner,
        bound=_BOUNDS[re.sub(r"\s", " ", bound).lower()] if bound else None,
        part=_PARTS[re.sub(r"\s", " ", part).lower()] if part else None,
    )


def direction(text: str, start: int) -> Direction:
    """Whether the clause before the position speaks of the future ("will meet on")."""
    return "future" if _FUTURE.search(text, max(0, start - 80), start) else "past"


def is_time(kind: str, match: re.Match[str], text: str, left: Left) -> bool:
    """Whether the context agrees that this is a time: 'May' after 'in', but not before a surname's 'said'."""
    start, end = match.start(), match.end()
    match kind:
        case "year_only":
            return _is_year(text, start, end, left)
        case "month_only":
            return match["rel"] is not None or _is_month(match["month"], text, left, start, end)
        case "weekday":
            return _is_weekday(text, start, end)
        case "season_only":
            return left.part is not None or _before(_SEASON_LEFT, text, start)
        case "weekend":
            return _before(_WEEKEND_LEFT, text, start)
        case "edge":
            return left.part in ("early", "mid", "late", "start", "end") or "end" in match.group()
        case "to_date":
            return not _before(_IDIOM_LEFT, text, start)
        case "days":
            return _AGE.match(text, end) is None and not _before(_NAMED_LEFT, text, start)
        case "unit":
            return match["rel"].lower() != "past" or match["the"] is not None or text.endswith("this ", 0, start)
        case _:
            return True


def _before(pattern: re.Pattern[str], text: str, start: int) -> bool:
    return pattern.search(text, max(0, start - 32), start) is not None


def _is_year(text: str, start: int, end: int, left: Left) -> bool:
    if _COUNTED.match(text, end) or _before(_TITLE_LEFT, text, start):
        return False
    if text[start + 2 : end] in ("00", "50") and _PLURAL.match(text, end):
        return False
    return bool(left.bound or left.part) or any(_before(p, text, start) for p in (_PREPOSED, _SERIES, _YEAR_LEFT))


def _is_month(month: str, text: str, left: Left, start: int, end: int) -> bool:
    if _before(_SERIES, text, start):
        return True
    ambiguous = month.capitalize() in LEXICON["ambiguous_months"]
    if left.part or (start > 0 and _before(_PREPOSED, text, start)):
        return not (month == "May" and _before(_BY_MAY, text, start) and _MAY.search(text))
    if _before(_MODIFIER_LEFT, text, start):
        return not (ambiguous and _VERB_MARCH.match(text, end))
    if ambiguous or _before(_SURNAME_LEFT, text, start):
        return False
    return _NAME.match(text, end) is None and not month.isupper()


def _is_weekday(text: str, start: int, end: int) -> bool:
    return not (_before(_NAMED_LEFT, text, start) or _NAMED.match(text, end))
