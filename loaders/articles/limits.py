"""Limits: how large an article may be. They keep one hostile or mistaken file from taking all memory or an hour."""

from __future__ import annotations

TEXT_CHARACTERS = 2_000_000
"""The longest text of one article, in code points: some four novels."""

TEXT_BYTES = 4 * TEXT_CHARACTERS
"""The largest text file: no encoding takes more than four bytes a code point."""

HTML_BYTES = 20_000_000
"""Room for a page that carries its pictures in itself."""

HTML_ELEMENTS = 50_000
HTML_DEPTH = 256
"""How deep elements may stand in each other. The parser cuts a page off silently where its own limit lies."""

LINE_CHARACTERS = 16_000_000
"""The longest line of JSON Lines, in code points, where escapes lengthen the text."""

FRONT_MATTER_CHARACTERS = 16_000
