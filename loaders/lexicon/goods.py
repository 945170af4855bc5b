"""The lexicon of goods: which nouns name things that change hands, and of what category they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import get_args

from loaders.lexicon.words import plural, read_words
from schema.records import GoodCategory

_LONGEST_TERM = 4


@dataclass(frozen=True, slots=True)
class Term:
    """A noun, or several words that end in one, in the singular. A mass noun has no plural of its own."""

    words: tuple[str, ...]
    category: GoodCategory
    mass: bool


@dataclass(frozen=True, slots=True)
class GoodsLexicon:
    """Everything the YAML files say about goods. Words are lower case, heads in the singular."""

    terms: Mapping[tuple[str, ...], Term]
    singulars: Mapping[str, str]
    vocabulary: frozenset[str]
    qualified: Mapping[str, frozenset[str]]
    unless: Mapping[str, frozenset[str]]
    with_modifier: frozenset[str]
    generic: frozenset[str]
    modifiers: Mapping[str, GoodCategory]
    partitives: frozenset[str]
    transfers: frozenset[str]
    programs: frozenset[str]
    implied: Mapping[tuple[str, str], str]
    dropped: frozenset[str]
    origins: frozenset[str]
    immaterial: frozenset[str]
    persons: frozenset[str]
    endings: tuple[str, ...]
    designations: Mapping[str, tuple[str, GoodCategory]]
    designation: re.Pattern[str]
    never: frozenset[str]
    currencies: frozenset[str]

    def designated(self, name: str) -> tuple[str, GoodCategory] | None:
        """The proper spelling and the category of a designation, however it is hyphenated: 'S400' -> S-400."""
        key = re.sub(r"[- ]", "", name)
        return self.designations.get(key) or self.designations.get(key.removesuffix("s"))

    def term(self, words: Sequence[str]) -> Term | None:
        """The longest known term that the words end in: ('attack', 'drone') -> drone."""
        for length in range(min(len(words), _LONGEST_TERM), 0, -1):
            if found := self.terms.get(tuple(words[-length:])):
                return found
        return None


@cache
def goods_lexicon() -> GoodsLexicon:
    """The lexicon, read once."""
    raw, negative, named = (read_words(n) for n in ("goods.yaml", "not_goods.yaml", "designations.yaml"))
    categories: tuple[GoodCategory, ...] = get_args(GoodCategory)
    terms: dict[tuple[str, ...], Term] = {}
    for category in categories:
        for kind in ("count", "mass"):
            for text in raw.get(category, {}).get(kind, ()):
                words = tuple(re.split(r"[\s-]", text))
                terms.setdefault(words, Term(words, category, kind == "mass"))
    designations = {name: category for category in categories for row in named.get(category, ()) for name in row}
    return GoodsLexicon(
        terms=MappingProxyType(terms),
        singulars=MappingProxyType(_singulars(words[-1] for words in terms)),
        vocabulary=frozenset(word for words in terms for word in words)
        | {w for ws in raw["modifiers"].values() for w in ws},
        qualified=_words(raw["qualified"]),
        unless=_words(raw["unless"]),
        with_modifier=frozenset(raw["with_modifier"]),
        generic=frozenset(raw["generic"]),
        modifiers=MappingProxyType({word: c for c, words in raw["modifiers"].items() for word in words}),
        partitives=frozenset(raw["partitives"]),
        transfers=frozenset(raw["transfers"]),
        programs=frozenset(raw["programs"]),
        implied=MappingProxyType(
            {(word, noun): name for name, by in raw["implied"].items() for word in by["words"] for noun in by["nouns"]}
        ),
        dropped=frozenset(raw["dropped"]),
        origins=frozenset(raw["origins"]),
        immaterial=frozenset(negative["abstract"]),
        persons=frozenset(negative["persons"]),
        endings=(*negative["abstract_endings"], *negative["person_endings"]),
        designations=MappingProxyType({re.sub(r"[- ]", "", n): (n, c) for n, c in designations.items()}),
        designation=_designation(designations),
        never=frozenset(named["never"]),
        currencies=frozenset(raw["currencies"]),
    )


def _singulars(heads: Iterable[str]) -> dict[str, str]:
    """The singular of every form of these nouns; where a form is a noun itself ('arms'), that noun."""
    nouns = sorted(set(heads))
    return {plural(noun): noun for noun in nouns if not noun.endswith("s") or noun in ("gas", "lens")} | {
        n: n for n in nouns
    }


def _words(lists: Mapping[str, Iterable[str]]) -> Mapping[str, frozenset[str]]:
    return MappingProxyType({head: frozenset(words) for head, words in lists.items()})


def _designation(names: Iterable[str]) -> re.Pattern[str]:
    """Any of the names, or letters and figures that look like one ("KN-23"), not inside a longer name."""
    known = "|".join(re.escape(name).replace(r"\-", "[- ]?") for name in sorted(names, key=lambda n: (-len(n), n)))
    return re.compile(
        rf"(?<![\w-])(?:(?P<known>{known})|(?P<other>[A-Z][A-Za-z]{{0,3}}-\d{{1,4}}[A-Z]{{0,2}}))s?(?![\w-]\w)(?!\w)"
    )
