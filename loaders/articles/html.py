"""HTML: the article of a saved page and what the page says of it. Nothing is fetched, no entity is expanded.

The text is the page's main text, paragraphs apart by an empty line; offsets count code points of that text.
"""

from __future__ import annotations

import datetime as dt
import logging
import re
from collections.abc import Iterator
from io import BufferedReader
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from loaders.articles.article import Article
from loaders.articles.checks import check_text
from loaders.articles.encoding import BYTE_ORDER_MARKS, decode
from loaders.articles.fields import usable_url
from loaders.articles.limits import HTML_BYTES, HTML_DEPTH, HTML_ELEMENTS
from loaders.articles.problem import Problem
from loaders.articles.source import Source
from schema.errors import InputError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{1,40})", re.I)
_LANGUAGE = re.compile(r"[a-z]{2}(?=$|[-_])")
_NO_ARTICLE = "Save the article's own page, after it has loaded, or save its text."


def read_html(source: Source, stream: BufferedReader) -> Iterator[Article | Problem]:
    """The one article of a page, with title, author, site, date and address as the page gives them."""
    raw = source.read(stream, HTML_BYTES)
    if not raw.strip():
        raise InputError(source.where, "it is empty.", "Check that the page was saved completely.")
    tree = _parse(_decode(raw, source.where), source.where)
    language = _LANGUAGE.match((tree.get("lang") or "").lower())
    page = _extract(tree, source.where)
    yield Article(
        source=source.name,
        text=check_text("\n\n".join(line for line in page.text.splitlines() if line.strip()), source.where),
        title=_folded(page.title),
        author=_folded(page.author),
        publisher=_folded(page.sitename),
        published=dt.date.fromisoformat(page.date) if page.date else None,
        url=_article_url(page.url),
        language=language[0] if language else "en",
    )


def _decode(raw: bytes, where: str) -> str:
    declared = _CHARSET.search(raw[:4096])
    marked = any(raw.startswith(mark) for mark, _ in BYTE_ORDER_MARKS)
    if declared and not marked:
        try:
            raw.decode("utf-8")
        except UnicodeDecodeError:
            try:
                return raw.decode(declared[1].decode("ascii"))
            except (LookupError, UnicodeDecodeError):
                pass  # The page is wrong about itself: its bytes decide.
    return decode(raw, where)


def _parse(markup: str, where: str) -> HtmlElement:
    from lxml.etree import LxmlError
    from lxml.html import HTMLParser, document_fromstring

    if "\0" in markup:
        raise InputError(where, "this is not HTML: it holds NUL characters.", _NO_ARTICLE)
    parser = HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        tree = document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (LxmlError, ValueError) as error:
        raise InputError(where, "there is no HTML in it that can be read.", _NO_ARTICLE) from error
    gave_up = next((entry.message for entry in parser.error_log if entry.level_name == "FATAL"), "")
    if "depth" in gave_up.lower() or _depth(tree) > HTML_DEPTH:
        raise InputError(where, f"its elements stand more than {HTML_DEPTH} deep in each other.", _NO_ARTICLE)
    if gave_up:
        raise InputError(where, f"the parser gave up on it ({gave_up}).", _NO_ARTICLE)
    if sum(1 for _ in tree.iter()) > HTML_ELEMENTS:
        raise InputError(where, f"it has more than {HTML_ELEMENTS:,} elements, more than any article.", _NO_ARTICLE)
    return tree


def _depth(tree: HtmlElement) -> int:
    from lxml.etree import iterwalk

    deepest = depth = 0
    for event, _ in iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def _extract(tree: HtmlElement, where: str) -> Any:
    from trafilatura import bare_extraction

    # It reports on the terminal what we report ourselves.
    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        page: Any = bare_extraction(
            tree,
            with_metadata=True,
            include_comments=False,
            include_tables=False,
            # Only a date that the page declares, and the same one whatever day it is read on.
            date_extraction_params={"original_date": True, "extensive_search": False, "max_date": "2100-01-01"},
        )
    except Exception as error:  # A page can break the library in ways that nobody lists; it is that page's problem.
        raise InputError(
            where, f"the page could not be read ({type(error).__name__}: {error}).", _NO_ARTICLE
        ) from error
    if page is None or not page.text:
        raise InputError(where, "no article was found in this page.", _NO_ARTICLE)
    return page


def _folded(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None


def _article_url(url: str | None) -> str | None:
    # Some sites declare their front page as the address of every article, which would make all of them one.
    if not url or not usable_url(url):
        return None
    parts = urlsplit(url)
    return url if parts.path.strip("/") or parts.query else None
