"""Goods: what is supplied, developed or restricted, read from the noun phrase that names it.

Goods are an open class. The lexicon says what most of them are; beyond it a plural noun that names no deed, quality or
person may be a good too. A good never carries the name of an actor: "Chinese drones" are drones.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Token

from loaders.extraction.document import text_of
from loaders.extraction.goods_names import joined, singular
from loaders.extraction.goods_phrases import NOUNS, coordinated, core, groups_before, is_money, listed_with, words_of
from loaders.extraction.nouns import nouns
from loaders.lexicon.goods import GoodsLexicon, Term, goods_lexicon
from loaders.lexicon.words import plural
from schema.identifiers import slug
from schema.records import GoodCategory, GoodRecord

_COUNTED = frozenset({"a", "an", "one", "each", "every", "another"})


@dataclass(frozen=True, slots=True)
class GoodPhrase:
    """A good as a text names it. `head` is the index of its noun in the parse; the rest depends on the words alone."""

    name: str
    category: GoodCategory
    head: int

    @property
    def id(self) -> str:
        """The same for 'an attack drone' and 'Iranian-made attack drones'."""
        return f"good:{slug(self.name)}"

    def record(self) -> GoodRecord:
        """The good's record, identical wherever the good is named."""
        return GoodRecord(id=self.id, name=self.name, category=self.category)


def goods(head: Token) -> list[GoodPhrase]:
    """Every good that a noun phrase names: itself, what it is coordinated with, and what it lists as examples."""
    found = {phrase.id: phrase for token in _members(head, set()) for phrase in _unwrapped(token)}
    return list(found.values())


def good_phrase(head: Token) -> GoodPhrase | None:
    """The good that this noun names, without its conjuncts; None where it names none ('a message', 'Ukraine')."""
    return next(_unwrapped(head), None)


def is_material(head: Token) -> bool:
    """Whether this noun phrase can be a good at all: 'machine tools' and 'military aid', but not a chance."""
    return good_phrase(head) is not None


def _members(head: Token, seen: set[int]) -> Iterator[Token]:
    if head.i in seen:
        return
    inner = core(head)
    seen |= {head.i, inner.i}
    yield head
    for token in listed_with(head, inner):
        yield from _members(token, seen)


def _unwrapped(head: Token) -> Iterator[GoodPhrase]:
    """What the phrase is an amount of; an amount of money that is of nothing in particular is funds."""
    inner = core(head)
    found = list(_phrases(inner))
    yield from found or (_phrases(head) if is_money(head) and inner.i != head.i else ())


def _phrases(head: Token) -> Iterator[GoodPhrase]:
    """The readings of one noun: one, or several where its modifiers are coordinated."""
    lexicon = goods_lexicon()
    if is_money(head):
        yield GoodPhrase("funds", "funds", head.i)
        return
    for member in coordinated(head):
        shared = None if member.alone else _phrase(head, words_of(member.groups, head), lexicon)
        yield from [shared] if shared else _phrases(member.token)
    groups = groups_before(head)
    own = _designated(head, groups, lexicon) or _phrase(head, words_of(groups, head), lexicon)
    if own is not None:
        yield own


def _designated(head: Token, groups: list[list[Token]], lexicon: GoodsLexicon) -> GoodPhrase | None:
    """The good with a name of its own: 'S-400', also of 'S-400 air defense batteries', not of 'S-400 components'."""
    start = groups[0][0].idx if groups else head.idx
    offset = head.doc[0].idx
    text = text_of(head.doc)[start - offset : head.idx - offset + len(head)]
    for found in lexicon.designation.finditer(text):
        name = (found["known"] or found["other"]).strip()
        known = lexicon.designated(name)
        covers = start + found.end() >= head.idx + len(head)
        if name in lexicon.never or (not known and not (covers and head.pos_ != "NUM")):
            continue
        spelled, category = known or (name, "weapon")
        if covers or _adds_nothing(singular(head), category, lexicon):
            return GoodPhrase(spelled, category, head.i)
    return None


def _adds_nothing(noun: str, category: GoodCategory, lexicon: GoodsLexicon) -> bool:
    """Whether a noun after a designation only says again what it is."""
    term = lexicon.term([noun])
    return noun in lexicon.generic or noun == "battery" or (term is not None and term.category == category)


def _phrase(head: Token, modifiers: list[str], lexicon: GoodsLexicon) -> GoodPhrase | None:
    if head.pos_ not in NOUNS:
        return None
    noun = singular(head)
    words = [*modifiers, noun]
    if modifiers and (meant := lexicon.implied.get((modifiers[-1], noun))):
        return GoodPhrase(meant, "technology" if meant.endswith("technology") else "weapon", head.i)
    term = lexicon.term(words)
    if term is None or len(term.words) == 1:
        if noun in lexicon.transfers | lexicon.programs and (inner := _moved(words, head, lexicon)):
            return inner
        if noun in lexicon.transfers | lexicon.programs and not (term and (modifiers or head.tag_ == "NNS")):
            return None
    if term is None and not _may_be_material(head, noun, modifiers, lexicon):
        return None
    if term is not None and not _qualified(term, modifiers, lexicon):
        return None
    if term is not None:
        last = noun if term.mass else plural(noun)
    elif head.tag_ in ("NNS", "NNPS"):
        last = head.lower_
    else:
        last = plural(noun) if any(c.lower_ in _COUNTED for c in head.children if c.dep_ == "det") else noun
    return GoodPhrase(joined([*modifiers, last]), _category(modifiers, term, lexicon), head.i)


def _moved(words: Sequence[str], head: Token, lexicon: GoodsLexicon) -> GoodPhrase | None:
    """What is delivered or developed: 'arms exports' -> arms, 'missile program' -> missiles, 'dual-use exports'."""
    *modifiers, noun = words
    if _marks(modifiers) & {"dual-use"} and noun in lexicon.transfers:
        return GoodPhrase("dual-use goods", "dual-use", head.i)
    term = lexicon.term(modifiers)
    if term is None or term.words[-1] in lexicon.transfers or not _qualified(term, modifiers[:-1], lexicon):
        return None
    category = _category(modifiers[:-1], term, lexicon)
    if (
        noun in lexicon.programs
        and noun not in lexicon.transfers
        and category not in ("weapon", "technology", "dual-use")
    ):
        return None
    last = modifiers[-1] if term.mass else plural(term.words[-1])
    return GoodPhrase(joined([*modifiers[:-1], last]), category, head.i)


def _marks(words: Sequence[str]) -> set[str]:
    """The words, and each two that stand together, as the lexicon writes them."""
    pairs = list(pairwise(words))
    return {*words, *(f"{a}-{b}" for a, b in pairs), *(f"{a} {b}" for a, b in pairs)}


def _qualified(term: Term, modifiers: Sequence[str], lexicon: GoodsLexicon) -> bool:
    """Whether the words before a noun that need not be a good make it one."""
    if len(term.words) > 1:
        return True
    noun, marks = term.words[-1], _marks(modifiers)
    if noun in lexicon.qualified:
        if marks & lexicon.qualified[noun] or any(map(lexicon.designated, modifiers)):
            return True
        return term.category == "component" and any(lexicon.term([word]) for word in modifiers)
    if noun in lexicon.unless:
        return not marks & lexicon.unless[noun] and (noun not in lexicon.with_modifier or bool(modifiers))
    return True


def _may_be_material(head: Token, noun: str, modifiers: Sequence[str], lexicon: GoodsLexicon) -> bool:
    """Whether a noun that no list of goods has may still name one."""
    if head.pos_ == "PROPN" or head.ent_type_ or not head.is_alpha:
        return False
    people = nouns()
    if (
        noun in lexicon.immaterial | lexicon.persons
        or people.is_group(noun)
        or noun in people.bodies | people.documents
    ):
        return False
    if "dual-use" in _marks(modifiers):
        return True
    if noun.endswith(lexicon.endings):
        return False
    if head.tag_ == "NNS" or not any(child.dep_ in ("det", "poss") for child in head.children):
        return True
    return any(lexicon.term([word]) for word in modifiers)


def _category(modifiers: Sequence[str], term: Term | None, lexicon: GoodsLexicon) -> GoodCategory:
    marks = _marks(modifiers)
    if "dual-use" in marks:
        return "dual-use"
    if term is not None and not (len(term.words) == 1 and term.words[0] in lexicon.generic):
        return term.category
    for mark, category in lexicon.modifiers.items():
        if mark in marks:
            return category
    if any((inner := lexicon.term([word])) and inner.category == "weapon" for word in modifiers):
        return "weapon"
    return term.category if term else "other"
