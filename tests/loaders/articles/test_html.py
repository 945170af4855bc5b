from __future__ import annotations

import socket
from datetime import date

import pytest

BODY = """<nav><a href="/">Home</a> <a href="/w">World</a></nav>
<article><h1>NATO singles out China</h1>
<p>NATO leaders on Wednesday called China a decisive enabler of Russia\u2019s war in Ukraine, the strongest words.</p>
<p>Beijing denied it. &ldquo;We supply no weapons,&rdquo; a spokesman said &amp; left.</p><!-- a comment -->
<p>The United States sanctioned two Chinese companies for the shipment of machine tools to Russia.</p></article>
<script>alert("never")</script><footer>All rights reserved. <a href="/p">Privacy</a></footer>"""
HEAD = """<meta property="og:title" content="NATO singles out China">
<meta property="og:site_name" content="The Daily Example">
<meta name="author" content="Jane Doe"><meta property="article:published_time" content="2024-07-10T22:15:00-04:00">
<link rel="canonical" href="https://www.example.org/2024/07/10/nato-china">"""


def page(head: str = HEAD, body: str = BODY, lang: str = "en-GB", before: str = "<!DOCTYPE html>") -> str:
    return f'{before}<html lang="{lang}"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


@pytest.fixture(autouse=True)
def _no_network(monkeypatch):
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("reading a page must not open a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def test_article_and_what_the_page_says_of_it(article):
    found = article("page.html", page())
    assert found.text.split("\n\n")[-2:] == [
        "Beijing denied it. “We supply no weapons,” a spokesman said & left.",
        "The United States sanctioned two Chinese companies for the shipment of machine tools to Russia.",
    ]
    assert "Russia’s war" in found.text
    assert not any(word in found.text for word in ("Home", "never", "comment", "rights reserved"))
    assert (found.source, found.title, found.author) == ("page.html", "NATO singles out China", "Jane Doe")
    assert (found.publisher, found.published) == ("The Daily Example", date(2024, 7, 10))
    assert (found.url, found.language) == ("https://www.example.org/2024/07/10/nato-china", "en")


def test_page_that_says_nothing_of_itself(write, read_all):
    (found,) = read_all(write("page.htm", page(head="")), published=date(2024, 7, 11), publisher="Given")
    assert (found.published, found.publisher, found.url) == (date(2024, 7, 11), "Given", None)


def test_date_in_the_prose_is_no_publication_date(article):
    body = BODY.replace("on Wednesday", "on March 3, 2021")
    assert article("page.html", page(head="", body=body)).published is None


def test_front_page_as_address_is_dropped(article):
    head = HEAD.replace("/2024/07/10/nato-china", "/")
    assert article("page.html", page(head=head)).url is None


@pytest.mark.parametrize(("lang", "code"), [("de", "de"), ("zh-Hans", "zh"), ("", "en"), ("English", "en")])
def test_language(article, lang, code):
    assert article("page.html", page(lang=lang)).language == code


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(article, encoding):
    assert "Russia’s war" in article("page.html", page().encode(encoding)).text


def test_declared_encoding_explains_bytes_that_are_no_utf_8(article):
    body = BODY.replace("a spokesman", "representative Йордан")
    markup = page(body=body.replace("\u2019", "'")).replace('charset="utf-8"', 'charset="windows-1251"')
    assert "Йордан" in article("page.html", markup.encode("cp1251")).text


@pytest.mark.parametrize(
    "content",
    [
        "<html><body></body></html>",
        "<html><head><title>Only a title</title></head></html>",
        page(body="<nav><a href='/'>Home</a><a href='/w'>World</a></nav>"),
        page(body="<script>var article = 'hidden';</script>"),
        "<!-- only a comment -->",
        "<",
    ],
)
def test_no_article_in_the_page(problem, content):
    found = problem("page.html", content)
    assert any(words in found.what for words in ("no article was found", "no HTML in it", "no sentence"))
    assert found.advice


def test_empty_page(problem):
    assert "empty" in problem("page.html", " \n").what


@pytest.mark.parametrize("depth", [300, 100_000, 700_000])
def test_page_too_deep_is_refused_not_cut(problem, depth):
    found = problem("deep.html", page(body="<div>" * depth + BODY + "</div>" * (depth if depth < 1000 else 0)))
    assert "256 deep" in found.what


def test_depth_of_an_ordinary_page(article):
    assert "denied" in article("deep.html", page(body="<div>" * 200 + BODY + "</div>" * 200)).text


def test_page_of_fifty_megabytes(problem):
    assert "larger than 20 MB" in problem("huge.html", page().encode() + b"<p>x</p>" * 6_500_000).what


def test_page_past_a_limit_of_the_parser(problem):
    assert "the parser gave up" in problem("long.html", page(body=f"<img src='{'x' * 11_000_000}'>" + BODY)).what


def test_page_of_too_many_elements(problem):
    assert "50,000 elements" in problem("many.html", page(body=BODY + "<i>x</i>" * 60_000)).what


@pytest.mark.parametrize(
    "entity",
    [
        '<!ENTITY x SYSTEM "file:///etc/passwd">',
        '<!ENTITY x SYSTEM "https://example.org/x">',
        '<!ENTITY a "lol"><!ENTITY x "' + "&a;" * 1000 + '">',
    ],
)
@pytest.mark.parametrize("declaration", ["", '<?xml version="1.0" encoding="utf-8"?>'])
def test_entities_are_not_expanded(article, entity, declaration):
    before = f"{declaration}<!DOCTYPE html [{entity}]>"
    found = article(
        "page.xhtml", page(before=before, body=BODY.replace("Beijing denied it.", "Beijing denied it &x;."))
    )
    assert "Beijing denied it" in found.text
    assert "root:" not in found.text
    assert "lollol" not in found.text


def test_nothing_a_page_names_is_fetched(article):
    body = '<img src="https://example.org/i.png"><link rel="stylesheet" href="https://example.org/s.css"><base href="https://example.org/">'
    assert "denied" in article("page.html", page(body=body + BODY)).text


def test_nul_characters(problem):
    assert "NUL" in problem("page.html", page().replace("denied", "den\0ied")).what


def test_picture_with_the_wrong_name(problem):
    assert "a picture" in problem("page.html", b"\x89PNG\r\n\x1a\n" + b"\0" * 100).what


def test_same_page_gives_the_same_article(article):
    assert article("page.html", page()) == article("page.html", page())
