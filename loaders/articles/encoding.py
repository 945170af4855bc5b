"""Encoding: bytes to text. A byte order mark decides, else UTF-8, else the likeliest older encoding of news text."""

from __future__ import annotations

import codecs

from schema.errors import InputError

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_WIDE = ["utf_16_le", "utf_16_be", "utf_32_le", "utf_32_be"]
_WIDE_NULS = 0.1
"""UTF-16 and UTF-32 without a mark show by their NUL bytes, half and three quarters of an English text."""
_OLDER = ["cp1252", "mac_roman", "cp1250", "cp1251", "koi8_r", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"]

_KINDS = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "a rich-text document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)


def decode(raw: bytes, where: str) -> str:
    """The text of a file, line ends as they are, without a byte order mark.

    Raises InputError for binary files and for bytes that no encoding explains.
    """
    refuse_binary(raw, where)
    for mark, encoding in BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            return _decoded(raw.removeprefix(mark), encoding, where)
    if raw.count(b"\0") > _WIDE_NULS * len(raw):
        return _decoded(raw, _likeliest(raw, _WIDE), where)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return _decoded(raw, _likeliest(raw, _OLDER), where)


def refuse_binary(raw: bytes, where: str) -> None:
    """Raises InputError for a beginning that is known not to be text, naming the kind of file."""
    for magic, kind in _KINDS:
        if raw.startswith(magic):
            raise InputError(where, f"this is {kind}, not text.", "Save the article as text, Markdown or HTML first.")


def _likeliest(raw: bytes, encodings: list[str]) -> str | None:
    from charset_normalizer import from_bytes

    matches = [match.encoding for match in from_bytes(raw, cp_isolation=encodings, enable_fallback=False)]
    # Western text fits several one-byte encodings alike; browsers read it as windows-1252, and so do we.
    return "cp1252" if "cp1252" in matches else next(iter(matches), None)


def _decoded(raw: bytes, encoding: str | None, where: str) -> str:
    if encoding is None:
        advice = "Save the article as UTF-8 text."
        if b"\0" in raw:
            raise InputError(where, "this is a binary file, not text: it holds NUL bytes.", advice)
        raise InputError(where, "its bytes are not UTF-8, nor any other encoding that fits.", advice)
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            where,
            f"byte {error.start} is not {encoding.upper()}, the encoding that the file begins with.",
            "The file is damaged or was joined from two encodings; save it as UTF-8 text.",
        ) from error
