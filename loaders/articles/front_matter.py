"""Front matter: a block between two lines of three dashes at the very beginning, which says what the article is.

    ---
    title: "NATO: leaders meet"
    publisher: Meridian Dispatch
    date: 2024-07-10
    url: https://example.org/nato
    ---

Every value is read as text. The article begins after the line end of the closing dashes, and offsets count from there.
"""

from __future__ import annotations

import re

import yaml

from loaders.articles.fields import KNOWN, Fields, fields
from loaders.articles.limits import FRONT_MATTER_CHARACTERS
from schema.errors import InputError

_BLOCK = re.compile(r"---[ \t]*\r?\n(?P<inside>.*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.S)
_FIELD = re.compile(rf"^(?:{'|'.join(sorted(KNOWN))})[ \t]*:", re.M | re.I)


def front_matter(text: str, where: str) -> tuple[Fields, str]:
    """The fields of the block and the text after it; no fields and the whole text where there is no such block.

    Raises InputError for a block that has known fields but cannot be read. A rule of dashes that opens an article is
    no block, and stays in its text.
    """
    block = _BLOCK.match(text, 0, FRONT_MATTER_CHARACTERS)
    inside = block["inside"] or "" if block else ""
    if block is None or not _FIELD.search(inside):
        return Fields(), text
    return fields(_mapping(inside, where), where), text[block.end() :]


def _mapping(inside: str, where: str) -> dict[str, object]:
    try:
        given = yaml.load(inside, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        # The opening dashes are line 1.
        line = f"{where}:{mark.line + 2}" if mark else where
        problem = getattr(error, "problem", None) or "it cannot be read"
        raise InputError(
            line, f"the front matter is not YAML: {problem}.", "Put a value with a colon in quotes."
        ) from error
    if not isinstance(given, dict):
        raise InputError(where, "the front matter is not a list of fields.", "Write one 'name: value' a line.")
    return {str(name).lower(): value if value != "" else None for name, value in given.items()}
