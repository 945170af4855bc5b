"""An article as it was read: its text, and what is known about it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from schema.identifiers import article_id
from schema.records import ArticleRecord


@dataclass(frozen=True, slots=True)
class Article:
    """One article. Offsets of every record count code points of `text`, which is kept exactly as it was read.

    `source` is the input's own name for it: the `id` of a JSONL line, else the file name, or '-' for standard input.
    `published` is the calendar date in the publisher's own zone; None leaves relative times unresolved. `author` is the
    byline as the page or its fields give it; it is no part of the article's record.
    """

    source: str
    text: str
    title: str | None = None
    publisher: str | None = None
    published: dt.date | None = None
    url: str | None = None
    language: str = "en"
    author: str | None = None

    def record(self) -> ArticleRecord:
        """The article's record; the same article gives the same identifier wherever it is read."""
        return ArticleRecord(
            id=article_id(self.url, self.text),
            source=self.source,
            title=self.title,
            publisher=self.publisher,
            published=self.published,
            url=self.url,
            language=self.language,
        )
