"""Formats: which reader an input needs, by the ending of its name, else by how it begins."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from io import BufferedReader
from pathlib import PurePath
from types import MappingProxyType

from loaders.articles.article import Article
from loaders.articles.html import read_html
from loaders.articles.jsonl import read_jsonl
from loaders.articles.markdown import read_markdown
from loaders.articles.problem import Problem
from loaders.articles.source import Source
from loaders.articles.text import read_text

Reader = Callable[[Source, BufferedReader], Iterator[Article | Problem]]

SUFFIXES = MappingProxyType(
    {
        ".txt": read_text,
        ".text": read_text,
        ".md": read_markdown,
        ".markdown": read_markdown,
        ".html": read_html,
        ".htm": read_html,
        ".xhtml": read_html,
        ".jsonl": read_jsonl,
        ".ndjson": read_jsonl,
    }
)

_HTML = re.compile(rb"(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S)
_JSON_OBJECT = re.compile(rb"\{\s*\"")


def reader_for(source: Source, stream: BufferedReader) -> Reader:
    """The reader of a source; a name without a known ending, or standard input, is judged by its first bytes."""
    named = SUFFIXES.get(PurePath(source.name).suffix.lower())
    if named:
        return named
    beginning = stream.peek(4096)[:4096].removeprefix(codecs.BOM_UTF8).lstrip()
    if _HTML.match(beginning):
        return read_html
    if _JSON_OBJECT.match(beginning):
        return read_jsonl
    return read_text
