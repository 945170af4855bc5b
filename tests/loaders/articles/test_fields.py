from __future__ import annotations

from datetime import date

import pytest

from loaders.articles.fields import Fields, fields
from schema.errors import InputError


def test_all_fields():
    assert fields(
        {
            "id": 7,
            "title": " Two\n lines ",
            "author": "Jane Doe",
            "publisher": "Meridian Dispatch",
            "date": "10 July 2024",
            "url": "https://example.org/a?b=c",
            "language": "en-GB",
            "text": "not a field",
            "tags": ["left", "alone"],
        },
        "here",
    ) == Fields("7", "Two lines", "Jane Doe", "Meridian Dispatch", date(2024, 7, 10), "https://example.org/a?b=c", "en")


def test_other_words():
    found = fields({"site": "Harbour Post", "published": "2024-07-10"}, "here")
    assert (found.publisher, found.published) == ("Harbour Post", date(2024, 7, 10))


@pytest.mark.parametrize(
    "nothing", [{}, dict.fromkeys(("id", "title", "url", "date", "publisher")), {"title": " ", "url": ""}]
)
def test_nothing_said(nothing):
    assert fields(nothing, "here") == Fields()


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"title": 5}, "'title' must be text, not a number"),
        ({"title": ["a"]}, "'title' must be text, not a list"),
        ({"publisher": {"name": "x"}}, "'publisher' must be text, not an object"),
        ({"date": 20240710}, "'date' must be text, not a number"),
        ({"id": True}, "'id' must be text, not true or false"),
        ({"id": [1]}, "'id' must be text, not a list"),
        ({"date": "07/10/2024"}, "'date': '07/10/2024' does not say"),
        ({"published": "soon"}, "'published': 'soon' is not"),
        ({"url": "example.org/a"}, "'example.org/a' is no web address"),
        ({"url": "file:///etc/passwd"}, "no web address"),
        ({"url": "http://[::1"}, "no web address"),
        ({"url": "https://example.org/a b"}, "no web address"),
        ({"language": "English, mostly"}, "no language code"),
        ({"title": "half \ud800"}, "no character"),
        ({"title": "nul \0"}, "no character"),
    ],
)
def test_wrong_field_is_named(given, message):
    with pytest.raises(InputError) as caught:
        fields(given, "news.jsonl:3")
    assert caught.value.where == "news.jsonl:3"
    assert message in caught.value.what
    assert caught.value.advice
