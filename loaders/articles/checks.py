"""Checks: what the text of an article must be, whatever file it came from."""

from __future__ import annotations

import re

from loaders.articles.boilerplate import only_boilerplate
from loaders.articles.limits import TEXT_CHARACTERS
from schema.errors import InputError

_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROL_SHARE = 0.01


def check_text(text: str, where: str) -> str:
    """The same text; raises InputError where there is no article in it or no store could keep it."""
    if not text.strip():
        raise InputError(where, "there is no text in it.", "Check that the article was saved completely.")
    if len(text) > TEXT_CHARACTERS:
        raise InputError(
            where,
            f"the text has {len(text):,} characters; the limit for one article is {TEXT_CHARACTERS:,}.",
            "Split it into one file an article, or make it a JSON Lines file with one article a line.",
        )
    if "\0" in text:
        raise InputError(
            where,
            f"the text holds a NUL character at offset {text.index(chr(0))}.",
            "Remove it: no database keeps it, and dropping it here would move every offset.",
        )
    if lone := _SURROGATE.search(text):
        raise InputError(
            where,
            f"the text holds half of a surrogate pair at offset {lone.start()}, which is no character.",
            "Write the file again with whole characters, best as UTF-8 without escapes.",
        )
    if len(_CONTROL.findall(text)) > _CONTROL_SHARE * len(text):
        raise InputError(
            where, "this is not text: it is full of control characters.", "Save the article as UTF-8 text."
        )
    if only_boilerplate(text):
        raise InputError(
            where,
            "it holds links and page furniture only, no sentence.",
            "Check that the article's body was saved, not a menu or a consent page.",
        )
    return text
