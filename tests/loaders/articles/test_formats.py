"""Which reader an input gets: by its ending, and by its first bytes where it has none."""

from __future__ import annotations

import pytest

from loaders.articles.formats import SUFFIXES

S = "Beijing denied on Wednesday that it had supplied weapons to Russia."
PAGE = f"<html><head></head><body><article><p>{S}</p><p>{S} Again, and once more.</p></article></body></html>"


@pytest.mark.parametrize("name", ["article", "article.news", "a.TXT", "a.Md"])
def test_text(article, name):
    assert article(name, S).text == S


@pytest.mark.parametrize("name", ["page", "page.php", "page.HTML"])
@pytest.mark.parametrize(
    "before", ["", "\n  ", "\ufeff", "<!DOCTYPE html>\n", '<?xml version="1.0"?>\n', "<!-- saved -->\n"]
)
def test_html(article, name, before):
    assert article(name, before + PAGE).text.startswith(S)


@pytest.mark.parametrize("name", ["lines", "lines.json", "lines.JSONL"])
def test_jsonl(article, name):
    assert article(name, f'{{"id": "one", "text": "{S}"}}\n').source == "one"


def test_prose_that_begins_with_a_brace_is_text(article):
    assert article("article", "{editor's note} " + S).text.startswith("{editor")


def test_every_ending_has_a_dot_and_is_lower_case():
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in SUFFIXES)
