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
    r"\b(?:will|would|shall|due|scheduled|set\sto|expected\sto|planned|plans?\sto|upcoming|intends?\sto|aims?\sto)\b"
    r"(?:(?!\b(?:said|says|told|announced|reported|added|wrote)\b)[^.,;:!?—\"“”\n])*$"
)
_DETERMINED = r"(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Tt]hat|[Tt]his)|\w['’]s?)"
_PREPOSED = re.compile(rf"(?:^|\b{either(LEXICON['prepositions'])}\s|[\w-]-)(?:the\s)?$")
_SERIES = re.compile(rf"(?:{YEAR}|{either(MONTHS)}\.?)(?:,|,?\s(?:and|or|to))\s$")
_YEAR_LEFT = re.compile(rf"(?:{_DETERMINED}(?:\s[a-z]+)?\s|\(|[a-z]-)$")
_MODIFIER_LEFT = re.compile(rf"{_DETERMINED}\s$")
_SURNAME_LEFT = re.compile(r"(?<![.!?\n]\s)\b[A-Z][\w.’'-]*\s$")


@dataclass(frozen=True, slots=True)
class Left:
    """The words before a time that belong to it: it begins at `start` with its bound, at `inner` without."""

    start: int
    inner: int
    bound: Bound | None
    part: Part | None


def left_of(text: str, start: int) -> Left:
    """Bound and part directly before the position."""
    found = _LEFT.search(text, max(0, start - _REACH), start)
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
            before = re.search(
                r"\b(?:in|over|during|since|by|until|through|throughout|of)\s(?:the\s)?$", text[:start][-20:]
            )
            return before is not None or left.part is not None
        case "weekend":
            return re.search(r"\b(?:over|at|during|on|of)\s$", text[:start][-8:]) is not None
        case "edge":
            return left.part in ("early", "mid", "late", "start", "end") or "end" in match.group()
        case "to_date":
            return re.search(r"\b(?:up|back|go|going|gone|went)\s$", text[:start][-8:]) is None
        case "days":
            return re.match(r"['’]s\s(?:world|society|standards|terms|youth)\b", text[end:][:14]) is None
        case "unit":
            return not (match["rel"].lower() == "past" and match["the"] is None and not text[:start].endswith("this "))
        case _:
            return True


def _is_year(text: str, start: int, end: int, left: Left) -> bool:
    before, after = text[max(0, start - 32) : start], text[end : end + 24]
    if re.match(
        r"\s(?:km|kilom|miles|metres|meters|tons|tonnes|percent|people|troops|soldiers|euros|dollars|yuan|others)",
        after,
    ):
        return False
    if text[start + 2 : end] in ("00", "50") and re.match(r"\s[a-z-]+s\b", after):
        return False
    return bool(
        left.bound or left.part or _PREPOSED.search(before) or _SERIES.search(before) or _YEAR_LEFT.search(before)
    )


def _is_month(month: str, text: str, left: Left, start: int, end: int) -> bool:
    before, after = text[max(0, start - 32) : start], text[end : end + 24]
    if _SERIES.search(before):
        return True
    ambiguous = month.capitalize() in LEXICON["ambiguous_months"]
    surname = month == "May" and re.search(r"\b(?:Theresa|Ms\.?|Mrs\.?|Minister)\sMay\b", text) is not None
    if left.part or (_PREPOSED.search(before) and before.strip()):
        return not (surname and re.search(r"\b(?:by|of|from|to|for|before|after|on|around)\s$", before))
    if _MODIFIER_LEFT.search(before):
        return not re.match(r"\s(?:on|to|for|of|through)\b", after) if ambiguous else True
    if ambiguous or _SURNAME_LEFT.search(before):
        return False
    return re.match(r"\s[A-Z][a-z]", after) is None and not month.isupper()


def _is_weekday(text: str, start: int, end: int) -> bool:
    named = either(LEXICON["names_with_weekdays"])
    return not (
        re.search(rf"\b{named}\s$", text[:start][-14:])
        or re.match(rf"\s{either(LEXICON['names_after_weekdays'])}\b", text[end : end + 14])
    )
