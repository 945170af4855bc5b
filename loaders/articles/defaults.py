"""Defaults: what the person at the terminal knows about articles that do not say it themselves."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from loaders.articles.article import Article
from loaders.articles.fields import usable_url
from schema.errors import UsageError


@dataclass(frozen=True, slots=True)
class Defaults:
    """Publication date, publisher and address for articles that lack them; an article's own always win.

    An address is the identity of an article, so that `url` can complete only one article of a run;
    raises UsageError for one that is no web address.
    """

    published: dt.date | None = None
    publisher: str | None = None
    url: str | None = None

    def __post_init__(self) -> None:
        if self.url is not None and not usable_url(self.url):
            raise UsageError(f"--url: '{self.url[:80]}' is no web address. It begins with https:// and has no spaces.")

    def complete(self, article: Article) -> Article:
        """The article with its gaps filled."""
        return replace(
            article,
            published=article.published or self.published,
            publisher=article.publisher or self.publisher,
            url=article.url or self.url,
        )
