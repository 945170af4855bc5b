"""Plain text: kept to the character, after a front-matter block if it has one."""

from __future__ import annotations

from collections.abc import Iterator
from io import BufferedReader

from loaders.articles.article import Article
from loaders.articles.checks import check_text
from loaders.articles.encoding import decode
from loaders.articles.fields import Fields
from loaders.articles.front_matter import front_matter
from loaders.articles.limits import TEXT_BYTES
from loaders.articles.problem import Problem
from loaders.articles.source import Source
from schema.errors import InputError


def read_text(source: Source, stream: BufferedReader) -> Iterator[Article | Problem]:
    """The one article of a text file. A headline in the text is found by the extraction, so `title` stays None."""
    said, text = described_text(source, stream)
    yield article_of(source, said, text)


def described_text(source: Source, stream: BufferedReader) -> tuple[Fields, str]:
    """The front-matter fields of a file and its text; raises InputError."""
    raw = source.read(stream, TEXT_BYTES)
    if not raw:
        raise InputError(source.where, "it is empty.", "Check that the article was saved completely.")
    said, text = front_matter(decode(raw, source.where), source.where)
    return said, check_text(text, source.where)


def article_of(source: Source, said: Fields, text: str) -> Article:
    """An article whose name is the source's."""
    return Article(
        source=source.name,
        text=text,
        title=said.title,
        author=said.author,
        publisher=said.publisher,
        published=said.published,
        url=said.url,
        language=said.language or "en",
    )
