"""JSON Lines: one article a line, `{"id", "title", "url", "date", "publisher", "text"}`; only `text` must be there.

The text is kept exactly as the field has it. A line that cannot be read is a problem of that line, and the next line
is read. Other fields are left alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from io import BufferedReader, TextIOWrapper

from loaders.articles.article import Article
from loaders.articles.checks import check_text
from loaders.articles.encoding import BYTE_ORDER_MARKS, refuse_binary
from loaders.articles.fields import fields
from loaders.articles.limits import LINE_CHARACTERS
from loaders.articles.problem import Problem
from loaders.articles.source import Source
from loaders.articles.text import article_of
from schema.errors import InputError

_UNREADABLE_BYTES = re.compile("[\udc80-\udcff]")
_HOPELESS = 10
_ADVICE = "JSON Lines has one JSON object a line, with at least a 'text' field."


def read_jsonl(source: Source, stream: BufferedReader) -> Iterator[Article | Problem]:
    """The articles of a JSON Lines file in its order, and a problem for each line that is none.

    An `id` that an earlier line has is a problem too. A file whose first ten lines are no JSON is given up.
    """
    first_lines: dict[str, int] = {}
    number, objects, broken = 0, 0, 0
    for number, line in _lines(source, stream):
        where = f"{source.where}:{number}"
        try:
            given = _object(line, where)
        except InputError as error:
            yield Problem.of(error)
            broken += 1
            if broken == _HOPELESS and not objects:
                yield Problem(source.where, "this is not JSON Lines; the rest of it was not read.", _ADVICE)
                return
            continue
        objects += 1
        try:
            article = _article(source, given, number)
        except InputError as error:
            yield Problem.of(error)
            continue
        earlier = first_lines.setdefault(article.source, number)
        if earlier != number:
            yield Problem(
                where, f"the id '{article.source}' stands on line {earlier} already.", "Give each article its own id."
            )
            continue
        yield article
    if not objects and not broken:
        raise InputError(source.where, "it is empty.", _ADVICE)


def _lines(source: Source, stream: BufferedReader) -> Iterator[tuple[int, str]]:
    beginning = stream.peek(16)
    refuse_binary(beginning, source.where)
    mark, encoding = next(((m, e) for m, e in BYTE_ORDER_MARKS if beginning.startswith(m)), (b"", "utf-8"))
    stream.read(len(mark))
    # Bytes that are no UTF-8 become surrogates, so that only their own line is lost.
    text = TextIOWrapper(stream, encoding, errors="surrogateescape" if encoding == "utf-8" else "replace", newline="\n")
    try:
        number = 0
        while line := text.readline(LINE_CHARACTERS):
            number += 1
            rest = line
            while not rest.endswith("\n") and (rest := text.readline(LINE_CHARACTERS)):
                line = ""
            if line.strip() or not line:
                yield number, line
    finally:
        text.detach()


def _object(line: str, where: str) -> dict[str, object]:
    if not line:
        raise InputError(where, f"the line is longer than {LINE_CHARACTERS:,} characters.", _ADVICE)
    if _UNREADABLE_BYTES.search(line):
        raise InputError(where, "the line is not UTF-8.", "JSON is UTF-8; convert the file, for instance with iconv.")
    try:
        given = json.loads(line.rstrip())
    except json.JSONDecodeError as error:
        raise InputError(where, f"the line is not JSON: {error.msg} at column {error.colno}.", _ADVICE) from error
    except (ValueError, RecursionError) as error:
        raise InputError(where, "the line holds a number or a nesting beyond all measure.", _ADVICE) from error
    if not isinstance(given, dict):
        raise InputError(where, "the line is JSON, but not an object in braces.", _ADVICE)
    return given


def _article(source: Source, given: dict[str, object], number: int) -> Article:
    where = f"{source.where}:{number}"
    said = fields(given, where)
    match given.get("text"):
        case str(text):
            name = said.id or f"{source.name}:{number}"
            return article_of(replace(source, name=name), said, check_text(text, where))
        case None:
            raise InputError(where, "the article has no 'text'.", _ADVICE)
        case _:
            raise InputError(where, "the field 'text' must be text.", "Put the whole article in one JSON string.")
