"""Blocks: the paragraphs of an article and what each is for - headline, caption, credit, byline, body, related links.

Boilerplate must not become claims: a photo credit names an agency that said nothing, a list of related links repeats
headlines of other articles, and a paragraph printed twice says a thing once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from schema.records import Section

_PARAGRAPH = re.compile(r"\S(?:(?!\n[ \t\r]*\n).)*", re.S)
_LINE = re.compile(r"\S[^\n\r]*")
_CREDIT = re.compile(
    r"\bphotographer\s*:|\bphotos?\s*(?:by|:)|\bvia\s+(?:getty|ap|reuters|afp)\b|\bgetty images\b|\bfile photo\b"
    r"|/(?:AFP|AP|Reuters|Bloomberg|EPA|Xinhua)\b|\((?:AP|Reuters|AFP)\s+photo|\bcredit\s*:|\breuters/\w+",
    re.I,
)
_CAPTION_START = re.compile(
    r"^(?:illustration of|pictured|in this (?:photo|image|picture)"
    r"|a (?:view|general view|file photo|photo|screenshot|map) of)\b",
    re.I,
)
_BYLINE = re.compile(
    r"^(?:by\s+[A-Z][\w.'-]+(?:\s+(?:and\s+)?[A-Z][\w.'-]+){1,8}\s*$|-{1,2}\s*with assistance\b|reporting by\b"
    r"|editing by\b|additional reporting\b|\(updates? with\b|\(adds\b|twitter\s*:|follow\b.{0,40}\bon twitter"
    r"|.{0,160}\b(?:twitter|x)\s*:\s*@\w+)",
    re.I | re.S,
)
_FURNITURE = re.compile(
    r"^(?:©|\(c\)\s*\d{4}|copyright\b|all rights reserved|sign up\b|subscribe\b|click here|read more|share this"
    r"|advertisement\b|this article (?:was|first)|follow us\b|most read from|get the latest|image source|skip to"
    r"|to contact the (?:reporter|editor|author)|listen to this)",
    re.I,
)
_RELATED = re.compile(
    r"^(?:more from|related(?: (?:articles|stories|links|news|coverage))?|read (?:next|also|more)|see also|also read"
    r"|most popular|trending|sister links?|sources?|external links?|recommended)\b[^.]{0,40}:?$",
    re.I,
)
_AGENCY = r"\((?:AP|Reuters|AFP|UPI|Xinhua|Bloomberg|dpa|ANI|IANS|Interfax|TASS|CNN)\)"
_DASH = r"(?:--|—|–)"
_DATE = r"(?:[A-Z][a-z]{2,8}|[A-Z]{3,9})\.?\s+\d{1,2}(?:,\s*\d{4})?"
_DATELINE = re.compile(
    rf"^(?:\([A-Z][\w ./-]{{1,30}}\)\s*(?:{_DASH}|-)\s*"
    rf"|(?:[A-Z][A-Za-z.' /-]{{2,40}}?,\s*)?{_DATE}\s*(?:{_AGENCY}\s*)?(?:{_DASH}|-)\s+"
    rf"|[A-Z][A-Za-z.,' /-]{{2,40}}?(?:,\s*{_DATE})?\s*"
    rf"(?:{_AGENCY}\s*(?:{_DASH}|-)?\s*|{_DASH}\s+))"
)
_BULLET = re.compile(r"[-–—•*·‣]\s+(?=\S)")
# Sections whose sentences tell of named bodies and places; a byline only names who writes.
TOLD: frozenset[Section] = frozenset({"body", "caption", "headline"})
_LONGEST = 20_000  # characters of one parse
_TERMINAL = re.compile(r"[.!?][\"')\]]*\s*$")


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph: [start, end) in the article's text; `content` is where its sentences begin, after a dateline or a
    bullet."""

    start: int
    end: int
    section: Section
    content: int


def split_blocks(text: str) -> list[Block]:
    """The paragraphs of a normalised text, in order, equal ones once, each with its section."""
    found: list[Block] = []
    seen: set[str] = set()
    related = False
    for start, end in (piece for paragraph in _paragraphs(text) for piece in _pieces(text, *paragraph)):
        body = text[start:end]
        key = " ".join(body.split()).casefold()
        if key in seen:
            continue
        seen.add(key)
        related = related or (bool(found) and bool(_RELATED.match(body.strip("=# *"))))
        section = "related" if related else _section(body, first=not found)
        dateline = _DATELINE.match(body) if section == "body" else None
        content = start + (dateline.end() if dateline and dateline.end() < len(body) else 0)
        bullet = _BULLET.match(body) if section == "body" else None
        if bullet and content == start:
            content += bullet.end()
        if section == "headline":
            content += len(body) - len(body.lstrip("#=* "))
        found.append(Block(start, end, section, content))
    return found


def _section(body: str, *, first: bool) -> Section:
    words = len(body.split())
    if _FURNITURE.match(body):
        return "credit"
    if _BYLINE.match(body):
        return "byline"
    if _CREDIT.search(body[-160:]) or _CREDIT.search(body[:60]):
        return "caption" if words > 12 else "credit"
    if _CAPTION_START.match(body):
        return "caption"
    if (first or body.startswith("#")) and words <= 30 and not _TERMINAL.search(body):
        return "headline"
    return "body"


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    blank = re.search(r"\n[ \t\r]*\n", text)
    for match in _PARAGRAPH.finditer(text):
        start, end = match.start(), match.start() + len(match.group().rstrip())
        lines = [
            (start + m.start(), start + len(m.group().rstrip()) + m.start()) for m in _LINE.finditer(text[start:end])
        ]
        if blank and _hard_wrapped(text, lines):
            yield start, end
        else:
            yield from lines


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A paragraph that no parser could hold in memory, cut at ends of sentences, else at spaces, else anywhere."""
    while end - start > _LONGEST:
        limit = start + _LONGEST
        cut = (
            max(text.rfind(". ", start, limit) + 1, start)
            if ". " in text[start:limit]
            else text.rfind(" ", start, limit)
        )
        cut = cut if cut > start else limit
        yield start, cut
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield start, end


def _hard_wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Lines broken by an editor at a column, not at the end of a paragraph: most end in the middle of a sentence."""
    inner = lines[:-1]
    broken = sum(not _TERMINAL.search(text[a:b]) and 40 <= b - a <= 100 for a, b in inner)
    return bool(inner) and broken * 2 > len(inner)
