"""The example articles: short, dated, addressed, and of different minds."""

from __future__ import annotations

import datetime as dt

import pytest

from loaders.articles import Article, Defaults, read
from loaders.articles.count import expected
from tests.cli.conftest import EXAMPLES

ARTICLES = [item for item in read([str(EXAMPLES)], Defaults()) if isinstance(item, Article)]


def test_there_are_eight_and_all_are_read() -> None:
    assert len(ARTICLES) == expected([str(EXAMPLES)]) == 8
    assert len({article.url for article in ARTICLES}) == 8


@pytest.mark.parametrize("article", ARTICLES, ids=lambda a: a.source)
def test_an_article_is_short_and_complete(article: Article) -> None:
    assert article.title
    assert article.publisher
    assert article.url
    assert article.url.startswith("https://example.org/")
    assert article.published
    assert article.source.startswith(article.published.isoformat())
    assert 120 <= len(article.text.split()) <= 220


def test_some_are_of_july_2024() -> None:
    days = {article.published for article in ARTICLES}
    assert {dt.date(2024, 7, 10), dt.date(2024, 7, 11)} <= days
