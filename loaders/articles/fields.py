"""Fields: what an article says of itself, in a JSON object or a front-matter block."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from loaders.articles.dates import ACCEPTED, parse_date
from schema.errors import InputError

KNOWN = frozenset({"id", "title", "author", "publisher", "site", "date", "published", "url", "language"})
"""Names that are read; `site` is another word for `publisher`, `published` for `date`. Others are left alone."""

_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_][\w-]*)?")


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of one article, checked; None is what it does not say."""

    id: str | None = None
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: dt.date | None = None
    url: str | None = None
    language: str | None = None


def fields(given: Mapping[str, object], where: str) -> Fields:
    """The fields of a mapping; raises InputError naming the field that has the wrong type or cannot be read."""
    return Fields(
        id=_identifier(given, where),
        title=_line(given, where, "title"),
        author=_line(given, where, "author"),
        publisher=_line(given, where, "publisher") or _line(given, where, "site"),
        published=_date(given, where, "date") or _date(given, where, "published"),
        url=_url(given, where),
        language=_language(given, where),
    )


def usable_url(text: str) -> bool:
    """Whether a text is an http or https address with a host, and thus can identify an article."""
    try:
        parts = urlsplit(text)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and not any(map(str.isspace, text))
    except ValueError:
        return False


def _line(given: Mapping[str, object], where: str, name: str) -> str | None:
    value = given.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise InputError(where, f"the field '{name}' must be text, not {_type(value)}.", "Put it in quotes.")
    if re.search("[\0\ud800-\udfff]", value):
        raise InputError(where, f"the field '{name}' holds something that is no character.", "Write it again in UTF-8.")
    return " ".join(value.split()) or None


def _identifier(given: Mapping[str, object], where: str) -> str | None:
    value = given.get("id")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return _line(given, where, "id")


def _date(given: Mapping[str, object], where: str, name: str) -> dt.date | None:
    text = _line(given, where, name)
    try:
        return parse_date(text) if text else None
    except ValueError as error:
        raise InputError(where, f"the field '{name}': {error}", ACCEPTED) from error


def _url(given: Mapping[str, object], where: str) -> str | None:
    url = _line(given, where, "url")
    if url and not usable_url(url):
        raise InputError(
            where, f"the field 'url': '{url[:80]}' is no web address.", "It begins with https:// and has no spaces."
        )
    return url


def _language(given: Mapping[str, object], where: str) -> str | None:
    text = _line(given, where, "language")
    if text is None:
        return None
    code = _LANGUAGE.fullmatch(text)
    if not code:
        raise InputError(where, f"the field 'language': '{text[:40]}' is no language code.", "Write it as en or en-GB.")
    return code[1].lower()


def _type(value: object) -> str:
    match value:
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case list():
            return "a list"
        case dict():
            return "an object"
        case _:
            return type(value).__name__
