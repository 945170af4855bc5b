"""What a Cypher text uses and returns, read without a database: parameters, columns, and clauses that would write.

Comments and strings are blanked first, so that a word inside a quotation is never taken for a clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

READING_PROCEDURES = frozenset(
    {
        "db.index.fulltext.querynodes",
        "db.index.fulltext.queryrelationships",
        "db.labels",
        "db.propertykeys",
        "db.relationshiptypes",
    }
)

_OPAQUE = re.compile(
    r"""//[^\n]*|/\*.*?\*/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`""",
    re.DOTALL,
)
_WRITING = re.compile(
    r"(?<![\w.:$])(?:CREATE|MERGE|SET|DELETE|DETACH|REMOVE|DROP|FOREACH|ALTER|GRANT|DENY|REVOKE|LOAD\s+CSV)\b", re.I
)
_CALL = re.compile(r"(?<![\w.:$])CALL\s+(?!\()([\w.]+)", re.I)
_PARAMETER = re.compile(r"\$(\w+)")
_WORD = re.compile(r"(?<![\w.:$])[A-Za-z_]\w*")
_AFTER_COLUMNS = frozenset({"ORDER", "SKIP", "OFFSET", "LIMIT", "UNION"})
_STEP = {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}
_AS = re.compile(r"\bAS\s+(\w+|`(?:``|[^`])*`)\s*$", re.I)


def blank(text: str) -> str:
    """The text with comments and strings replaced by spaces and quoted names by underscores, every offset kept."""

    def cover(found: re.Match[str]) -> str:
        fill = "_" if found[0].startswith("`") else " "
        return re.sub(r"[^\n]", fill, found[0])

    return _OPAQUE.sub(cover, text)


def parameters(text: str) -> tuple[str, ...]:
    """The names after '$', each once, in the order in which they first appear."""
    return tuple(dict.fromkeys(_PARAMETER.findall(blank(text))))


def writes(text: str) -> Iterator[tuple[int, str]]:
    """(offset, what it is) of everything a question must not contain: writing clauses, procedures that are not known
    to only read, quotes that do not close, and escapes that could hide any of these."""
    bare = blank(text)
    for found in _WRITING.finditer(bare):
        yield found.start(), f"the clause {' '.join(found[0].upper().split())}"
    for found in _CALL.finditer(bare):
        if found[1].casefold() not in READING_PROCEDURES:
            yield found.start(), f"the procedure {found[1]}"
    for found in re.finditer(r"['\"`]|/\*", bare):
        yield found.start(), f"an unclosed {found[0]}"
    for found in re.finditer(r"\\u", text):
        yield found.start(), "a \\u escape"


def columns(text: str) -> tuple[str, ...]:
    """The names of the last RETURN's columns: the alias, else the expression as it is written."""
    bare = blank(text)
    depths = list(accumulate(_STEP.get(character, 0) for character in bare))
    outermost = [found for found in _WORD.finditer(bare) if depths[found.start()] == 0]
    returns = [found.end() for found in outermost if found[0].upper() == "RETURN"]
    if not returns:
        return ()
    start = returns[-1]
    ends = (f.start() for f in outermost if f.start() > start and f[0].upper() in _AFTER_COLUMNS)
    end = next(ends, len(bare.rstrip().rstrip(";")))
    commas = [offset for offset in range(start, end) if bare[offset] == "," and depths[offset] == 0]
    begins = [start, *(comma + 1 for comma in commas)]
    return tuple(_name(text[a:b].strip()) for a, b in zip(begins, [*commas, end], strict=True))


def _name(item: str) -> str:
    item = re.sub(r"^DISTINCT\s+", "", item, flags=re.I)
    alias = _AS.search(item)
    return (alias[1] if alias else item).strip("`")
