"""Segments: names by how they are written - runs of capitalised words with their particles. They do not ask the parser:
of foreign names it is the spelling that can be trusted.

'Hani 'Abd-al-Majid As'ad, Myanmar Chemical & Machinery Co., Ltd. (MC&M) and the 66th Light Infantry Division' has four,
the acronym included.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from spacy.tokens import Doc, Token

from loaders.extraction.titles import ends_title
from loaders.lexicon.words import read_words

_NO_NAME_POS = frozenset({"PRON", "DET", "ADP", "CCONJ", "SCONJ", "AUX", "PART", "INTJ"})
_NO_NAME_ENTITIES = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "QUANTITY", "LANGUAGE"})
_PARTICLES = frozenset(
    {"al", "el", "ul", "ad", "as", "ar", "bin", "bint", "ibn", "ben", "van", "von", "der", "den", "de", "da", "do",
     "du", "dos", "das", "del", "della", "di", "la", "le", "ter", "ould", "e", "y", "zu", "abu", "bani"}
)  # fmt: skip
_LEGAL_FORM = re.compile(
    r"(?:Ltd|Inc|LLC|L\.L\.C|LLP|Corp|Co|Limited|S\.?A|S\.?A\.?S|GmbH|AG|PLC|Plc|FZE|FZC|FZCO|FZ-LLC|Pte|Pty|JSC|PJSC|OJSC|OOO"
    r"|ZAO|OAO|AO|SRL|S\.?r\.?l|S\.?p\.?A|B\.?V|N\.?V|A\.?S|DMCC|SAL|Sdn|Bhd|KK|LP|L\.P)\.?"
)
_RUSSIAN_FORM = frozenset({"JSC", "PJSC", "OJSC", "OAO", "ZAO", "OOO", "AO", "PAO", "NPO", "FGUP"})
_KEPT = "segments"
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_MARK = frozenset({"'", "`", "‘", "’", "ʻ", "ʿ", "ʾ"})


class Segment(NamedTuple):
    """One name by its spelling: the tokens [start, end)."""

    start: int
    end: int


class _Joining(NamedTuple):
    """Words after which 'of' and 'for' go on with the name, those that a number ends, that 'and' may pair, and the
    words of legal forms that are written out."""

    headed: frozenset[str]
    numbered: frozenset[str]
    portfolios: frozenset[str]
    pairing: frozenset[str]
    families: frozenset[str]
    legal: frozenset[str]


@cache
def _joining() -> _Joining:
    lists = read_words("segments.yaml")
    return _Joining(*(frozenset(lists[name]) for name in _Joining._fields))


def segments(doc: Doc) -> list[Segment]:
    """The names of a parse, in text order; read once, for they do not change when the parse is mended."""
    known: list[Segment] | None = doc.user_data.get(_KEPT)
    if known is None:
        known = doc.user_data[_KEPT] = _read(doc)
    return known


def _read(doc: Doc) -> list[Segment]:
    found: list[Segment] = []
    text = doc.text
    first = [text[offset] for offset in doc.to_array("IDX").tolist()]
    i = 0
    while i < len(first):
        if not (first[i].isupper() or first[i].isdigit()) or not _begins(doc[i]):
            i += 1
            continue
        end = _end(doc, i)
        found.append(Segment(i - 2 if _is_article(doc, i) else i, end))
        i = end
    return found


def _is_article(doc: Doc, start: int) -> bool:
    """'al-Jamal': the Arabic article before a name."""
    return (
        start > 1
        and doc[start - 1].text == "-"
        and doc[start - 2].text in _PARTICLES
        and not doc[start - 1].whitespace_
    )


def _capital(token: Token) -> bool:
    return token.text[0].isupper()


def _opens(token: Token) -> bool:
    """Whether a capital here may only mark a beginning: of a sentence, a quotation, or what follows a colon."""
    if token.is_sent_start or token.i == 0:
        return True
    before = token.nbor(-1)
    dash = before.text in ("-", "–", "—") and bool(before.whitespace_)
    return dash or before.text in ('"', ":", "“", "(", "...") or before.is_space


def _begins(token: Token) -> bool:
    if _ORDINAL.fullmatch(token.text):
        following = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
        return following is not None and _capital(following) and following.pos_ == "PROPN"
    if token.text == "State" and token.i > 1 and token.nbor(-1).lower_ == "of" and ends_title(token.nbor(-2)):
        return False
    acronym = token.is_upper and len(token.text) > 1 and not _opens(token) and not _shouts(token)
    if not _capital(token) or token.ent_type_ in _NO_NAME_ENTITIES or (token.pos_ in _NO_NAME_POS and not acronym):
        return False
    if _opens(token):
        return token.pos_ == "PROPN" or token.ent_type_ in ("PERSON", "ORG", "GPE", "PRODUCT", "FAC", "LOC")
    return len(token.text) > 1 or _initial(token)


def _shouts(token: Token) -> bool:
    """Whether the words on both sides are in capitals too."""
    doc = token.doc
    return all(0 <= i < len(doc) and doc[i].is_upper and len(doc[i].text) > 1 for i in (token.i - 1, token.i + 1))


def _initial(token: Token) -> bool:
    return token.i + 1 < len(token.doc) and token.nbor(1).text == "."


def _continues(token: Token) -> bool:
    """A capitalised word inside a name: there its part of speech says little ('Sit Taing Aung')."""
    return _capital(token) and token.tag_ != "PRP" and token.ent_type_ not in ("DATE", "TIME")


def _end(doc: Doc, start: int) -> int:
    """One past the last token of the name that begins at `start`."""
    end = start + 1
    while end < len(doc) and not doc[end].is_sent_start:
        step = _step(doc, start, end)
        if not step:
            break
        end += step
    return end


def _step(doc: Doc, start: int, end: int) -> int:
    """How many tokens more belong to the name that so far is [start, end); 0 at its end."""
    headed, numbered, portfolios, pairing = _joining()[:4]
    token, last = doc[end], doc[end - 1]
    after = doc[end + 1] if end + 1 < len(doc) else None
    third = doc[end + 2] if end + 2 < len(doc) else None
    if _continues(token):
        return 1
    if after is None:
        return 1 if token.is_digit and last.lower_ in numbered else 0
    if token.text == "-" and _is_second_syllable(doc, start, end):
        return 2
    if token.text in ("-", "–", "/") and not last.whitespace_ and not token.whitespace_:
        return 2 if _capital(after) or (after.lower_ in _PARTICLES and third is not None and third.text == "-") else 0
    if token.text == "&" and _capital(after):
        return 2
    if token.text == "." and len(last.text) == 1 and _capital(after):
        return 1
    if token.text == "," and _LEGAL_FORM.fullmatch(after.text):
        before_name = after.text in _RUSSIAN_FORM and third is not None and _capital(third)
        return 0 if before_name else 2
    if token.lower_ in _PARTICLES and (
        _capital(after) or (after.text == "-" and third is not None and _capital(third))
    ):
        return 2 if _capital(after) else 3
    if token.lower_ in _PARTICLES and after.lower_ in _PARTICLES and third is not None and _capital(third):
        return 3
    if token.text in _MARK and (token.tag_ != "POS" or not token.whitespace_):
        return _over_marks(doc, end)
    if token.lower_ in ("of", "for") and _is_headed(doc, start, end, headed):
        if _capital(after) and after.tag_ not in ("PRP", "PRP$"):
            return 2
        return 3 if after.lower_ == "the" and third is not None and _capital(third) else 0
    if token.lower_ == "and" and last.lower_ in pairing and _capital(after) and _ends_in(doc, end + 1, headed):
        return 2
    if token.lower_ in ("and", ",") and doc[start].lower_ in headed and _capital(after):
        return 2 if after.lower_ in portfolios and last.lower_ in portfolios else 0
    if token.is_digit and last.lower_ in numbered:
        return 1
    return 0


def _is_second_syllable(doc: Doc, start: int, end: int) -> bool:
    """'Lee Nak-yon': given names of two syllables behind a Korean or Taiwanese family name."""
    if end - start < 2 or doc[end - 1].whitespace_ or doc[end].whitespace_ or end + 1 >= len(doc):
        return False
    return doc[end - 2].text in _joining().families and doc[end + 1].is_lower and len(doc[end + 1].text) < 6


def _ends_in(doc: Doc, start: int, headed: frozenset[str]) -> bool:
    """Whether the capitalised words from a token on end with the word for a kind of organisation."""
    end = start
    while end < len(doc) and end < start + 8 and (_capital(doc[end]) or doc[end].text == "-"):
        end += 1
    return end > start and doc[end - 1].lower_ in headed


def _is_headed(doc: Doc, start: int, end: int, headed: frozenset[str]) -> bool:
    return any(doc[i].lower_ in headed for i in range(start, end))


def _over_marks(doc: Doc, end: int) -> int:
    """'Hani 'Abd' and 'Jami' 'Ali': marks of Arabic letters, which stand directly at a word on one side."""
    i = end
    while i < len(doc) and i < end + 2 and doc[i].text in _MARK:
        i += 1
    attached = not doc[i - 1].whitespace_ or not doc[end - 1].whitespace_
    return i - end + 1 if i < len(doc) and attached and _capital(doc[i]) and not doc[i].is_sent_start else 0


def is_legal_form(token: Token) -> bool:
    """Whether a word is, or is part of, the legal form of a company: 'Ltd.', 'Joint Stock Company'."""
    return _LEGAL_FORM.fullmatch(token.text) is not None or token.lower_ in _joining().legal


def is_kind_of_body(token: Token) -> bool:
    """Whether a word begins names such as 'Center for', 'Bank of', 'Soldiers of'."""
    return token.lower_ in _joining().headed
