from __future__ import annotations

from datetime import date

import pytest

from loaders.articles import Article, Defaults, Problem
from schema.errors import UsageError

S = "Beijing denied on Wednesday that it had supplied weapons to Russia."
OWN = "---\ndate: 2024-07-10\npublisher: Own\nurl: https://example.org/own\n---\n"
GIVEN = {"published": date(2000, 1, 1), "publisher": "Given", "url": "https://example.org/given"}


def test_defaults_fill_what_the_article_lacks(write, read_all):
    (found,) = read_all(write("a.txt", S), **GIVEN)
    assert (found.published, found.publisher, found.url) == tuple(GIVEN.values())


def test_the_article_knows_better(write, read_all):
    (found,) = read_all(write("a.txt", OWN + S), **GIVEN)
    assert (found.published, found.publisher, found.url) == (date(2024, 7, 10), "Own", "https://example.org/own")


def test_only_gaps_are_filled(write, read_all):
    (found,) = read_all(write("a.jsonl", f'{{"date": "2024-07-10", "text": "{S}"}}'), **GIVEN)
    assert (found.published, found.publisher) == (date(2024, 7, 10), "Given")


def test_nothing_given_nothing_known(write, read_all):
    (found,) = read_all(write("a.txt", S))
    assert (found.published, found.publisher, found.url) == (None, None, None)


@pytest.mark.parametrize("order", [["a.txt", "b.txt", "own.txt"], ["own.txt", "a.txt", "b.txt"]])
def test_one_address_for_two_articles(write, read_all, order):
    content = {"a.txt": S, "b.txt": S + " Again.", "own.txt": OWN + S}
    found = read_all(*[write(name, content[name]) for name in order], **GIVEN)
    problems = [item for item in found if isinstance(item, Problem)]
    assert len(problems) == 1
    assert problems[0].where.endswith("b.txt")
    assert "a.txt has it already" in problems[0].what
    assert sum(isinstance(item, Article) for item in found) == 2


@pytest.mark.parametrize("url", ["", "example.org/a", "file:///etc/passwd", "https://[::1", "https://example.org/a b"])
def test_address_that_is_none(url):
    with pytest.raises(UsageError, match="no web address"):
        Defaults(url=url)
