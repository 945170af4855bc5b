"""Identifiers: the same thing gets the same identifier in every article, every run and every store.

An identifier never contains a surface name that another article might spell otherwise for the same curated actor, and
never an identifier that a database handed out. Hashes are the first 16 hexadecimal digits of SHA-256.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Sequence

IDENTIFIER = re.compile(r"^[a-z][a-z-]*:[^\s\x00-\x1f]+$")


def digest(*parts: object) -> str:
    """16 hexadecimal digits that depend on the parts and their order."""
    raw = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def slug(name: str) -> str:
    """'Pål Jonson' -> 'pal-jonson'. Letters that have no ASCII base form are kept, so that no name becomes empty."""
    table = str.maketrans(
        {"ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "ae"}
    )
    folded = unicodedata.normalize("NFKD", name.translate(table))
    kept = "".join(c for c in folded if not unicodedata.combining(c)).casefold()
    return re.sub(r"[^\w]+", "-", kept.replace("'", "").replace("’", "").replace("_", "-")).strip("-") or digest(name)


def named(name: str) -> str:
    """The slug of a name, made one to one: a spelling that the slug does not give back gets four digits of its hash.

    'Shandong Oree' -> 'shandong-oree', 'expert' -> 'expert', but 'P.B. Sadr Company' -> 'p-b-sadr-company-' + digits,
    so that two articles which spell a name differently never print two records under one identifier.
    """
    plain = slug(name)
    words = plain.replace("-", " ")
    return plain if name in (words, words.title()) else f"{plain}-{digest(name)[:4]}"


def article_id(url: str | None, text: str) -> str:
    """From the canonical URL where there is one, else from the text with white space folded."""
    return "article:" + digest(canonical_url(url) if url else " ".join(text.split()))


def canonical_url(url: str) -> str:
    """Scheme, tracking parameters, fragment, 'www.' and a trailing slash do not make another article."""
    from urllib.parse import parse_qsl, urlencode, urlsplit

    parts = urlsplit(url.strip())
    host = (parts.hostname or "").removeprefix("www.")
    query = [(k, v) for k, v in parse_qsl(parts.query) if not re.match(r"utm_|fbclid|gclid|ref$|cmpid", k)]
    return f"{host}{parts.path.rstrip('/')}" + (f"?{urlencode(sorted(query))}" if query else "")


def statement_id(article: str, start: int, end: int) -> str:
    """An utterance is where it stands."""
    return f"statement:{article.removeprefix('article:')}:{start}-{end}"


def claim_id(predicate: str, subject: str, object_: str | None, goods: Sequence[str], programme: str | None) -> str:
    """One proposition, whoever makes it: the order of goods does not matter."""
    return "claim:" + digest(predicate, subject, object_, sorted(goods), programme)
