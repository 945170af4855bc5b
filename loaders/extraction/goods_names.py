"""Names of goods: one name for a good, however a text spells, hyphenates or counts it.

The name is a function of its words alone, so that two articles that mean one good print one record.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from spacy.tokens import Token

from loaders.lexicon.goods import goods_lexicon
from loaders.lexicon.words import read_words

_LEXICON = read_words("goods.yaml")
_SPELLINGS: dict[str, str] = _LEXICON["spellings"]
_COMPOUNDS: dict[str, str] = _LEXICON["compounds"]
_PLURAL_MODIFIERS = frozenset(_LEXICON["plural_modifiers"])
_ACRONYMS = frozenset(_LEXICON["acronyms"])
_FIRST = frozenset(_LEXICON["hyphenated"]["first"])
_SECOND = frozenset(_LEXICON["hyphenated"]["second"])
_PAIR_FIRST = frozenset(_LEXICON["hyphenated"]["pairs"]["first"])
_PAIR_SECOND = frozenset(_LEXICON["hyphenated"]["pairs"]["second"])


def spelled(word: str) -> list[str]:
    """The words that names use for a word: 'defence' -> defense, 'antitank' -> anti, tank."""
    return _COMPOUNDS.get(word, _SPELLINGS.get(word, word)).split()


def before_noun(word: str) -> list[str]:
    """The words that names use for a singular noun or adjective before another noun: 'weapon' -> weapons."""
    return [f"{w}s" if w in _PLURAL_MODIFIERS else w for w in spelled(word)]


def singular(token: Token) -> str:
    """The singular of a noun, in the spelling of names; a mass noun in -s stays ('microelectronics')."""
    known = goods_lexicon().singulars.get(token.lower_)
    return spelled(known or (token.lemma_.lower() if token.tag_ == "NNS" else token.lower_))[-1]


def is_acronym(word: str) -> bool:
    """Whether names write the word in capitals."""
    return word in _ACRONYMS


def joined(words: Sequence[str]) -> str:
    """The words as a name: hyphens where English writes them, capitals in acronyms and in letter-figure names."""
    name = words[0]
    for before, word in pairwise(words):
        name += ("-" if _hyphen(before, word) else " ") + word
    name = re.sub(r"\b([\w]+)[- ]to[- ](\w+)\b", r"\1-to-\2", name)
    name = re.sub(r"\b([a-z]{1,4}) (\d+[a-z]?)\b", lambda m: f"{m[1].upper()}-{m[2].upper()}", name)
    return re.sub(r"[a-z0-9]+", lambda m: m[0].upper() if m[0] in _ACRONYMS else m[0], name)


def _hyphen(before: str, word: str) -> bool:
    return before in _FIRST or word in _SECOND or (before in _PAIR_FIRST and word in _PAIR_SECOND)
