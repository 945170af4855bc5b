"""Markdown: kept to the character like plain text; its first heading is the title where the front matter has none.

Markup stays in the text, so that evidence can be found in the file again; the extraction's blocks know a heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BufferedReader

from loaders.articles.article import Article
from loaders.articles.problem import Problem
from loaders.articles.source import Source
from loaders.articles.text import article_of, described_text

_HEADING = re.compile(r"\s*#[ \t]+(?P<title>[^\r\n]+)")


def read_markdown(source: Source, stream: BufferedReader) -> Iterator[Article | Problem]:
    """The one article of a Markdown file."""
    said, text = described_text(source, stream)
    heading = _HEADING.match(text)
    title = said.title or (heading["title"].rstrip("# \t") if heading else None) or None
    yield replace(article_of(source, said, text), title=title)
