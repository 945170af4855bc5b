"""Noun phrases around a good: what it is an amount of, which words belong to its name, what it is listed with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from spacy.tokens import Token

from loaders.extraction.goods_names import before_noun, is_acronym, singular, spelled
from loaders.lexicon.entries import curated_actors
from loaders.lexicon.goods import goods_lexicon

NOUNS = frozenset({"NOUN", "PROPN"})
_MODIFIERS = frozenset({"amod", "compound", "nmod", "nummod", "quantmod", "npadvmod", "advmod", "punct", "conj", "acl"})
_BOUNDARIES = frozenset({"det", "predet", "poss", "case", "cc"})
_ACTORS = frozenset({"GPE", "NORP", "ORG", "PERSON", "LOC", "FAC"})
_UNNAMED_TAGS = frozenset(
    {"CD", "JJR", "JJS", "RB", "RBR", "RBS", "DT", "PDT", "PRP", "PRP$", "WP$", "POS", "SYM", "$"}
)
_HYPHENS = frozenset("-–‑")


def is_money(token: Token) -> bool:
    """An amount of money: the number of '$5 million', or the noun of 'five million euros'."""
    if token.pos_ in ("NUM", "SYM") and (token.ent_type_ == "MONEY" or any(c.is_currency for c in token.children)):
        return True
    return token.pos_ in NOUNS and token.lemma_.lower() in goods_lexicon().currencies


def core(head: Token) -> Token:
    """What an amount, a kind or a delivery is of: 'a swath of technologies' -> technologies."""
    lexicon = goods_lexicon()
    money = is_money(head)
    if not (money or head.tag_ == "CD" or {head.lemma_.lower(), singular(head)} & lexicon.partitives):
        return head
    links = ("of", "in") if money else ("of",)
    for preposition in head.children:
        if preposition.dep_ == "prep" and preposition.lower_ in links:
            for inner in preposition.children:
                if inner.dep_ != "pobj" or inner.pos_ not in (*NOUNS, "NUM", "DET", "ADJ"):
                    continue
                # "$2 million in Ethiopia" is no amount of Ethiopia.
                if not (money and (inner.ent_type_ or inner.pos_ == "NUM")):
                    return core(inner)
    return head


def groups_before(head: Token) -> list[list[Token]]:
    """The words directly before a head that modify it, those written together with hyphens in one group."""
    found: list[Token] = []
    start = head.sent.start
    for token in reversed(head.doc[start : head.i]):
        tied = token.whitespace_ == "" and (token.text in _HYPHENS or (bool(found) and found[-1].text in _HYPHENS))
        if token.is_quote:
            continue
        if not tied and (token.dep_ in _BOUNDARIES or (token.is_punct and not token.text[0].isalpha())):
            break
        if not (tied or _modifies(token, head) or goods_lexicon().designation.fullmatch(token.text)):
            break
        found.append(token)
    groups: list[list[Token]] = []
    for token in reversed(found):
        if groups and groups[-1][-1].whitespace_ == "":
            groups[-1].append(token)
        else:
            groups.append([token])
    return groups


def _modifies(token: Token, head: Token) -> bool:
    while token.dep_ in _MODIFIERS and token.i != token.head.i:
        token = token.head
        if token.i == head.i:
            return True
    return False


def words_of(groups: list[list[Token]], head: Token) -> list[str]:
    """The words of the modifiers that say what a thing is, without those that say how much, how good or whose."""
    words: list[str] = []
    for group, (after, *_) in pairwise([*groups, [head]]):
        # "small" says nothing before "boats", but "small arms" are a thing of their own.
        fixed = len(group) == 1 and (group[0].lower_, singular(after)) in goods_lexicon().terms
        words += [group[0].lower_] if fixed else _words(group)
    return words


def _words(group: list[Token]) -> list[str]:
    lexicon = goods_lexicon()
    text = "".join(token.text for token in group).lower()
    parts = [part for hyphen in [text.replace("–", "-").replace("‑", "-")] for part in hyphen.split("-") if part]
    if named := lexicon.designated("".join(token.text for token in group)):
        return [named[0]]
    if not parts or text in lexicon.dropped or (len(group) == 1 and group[0].tag_ in _UNNAMED_TAGS and "-" not in text):
        return []
    if group[0].text.istitle() and group[0].tag_ in ("NNP", "NNPS") and singular(group[0]) in lexicon.transfers:
        # The verb of a headline: "China Supplies Machine Tools".
        return []
    if (len(parts) > 1 and parts[-1] in lexicon.origins) or any(_is_figure(part) for part in parts):
        return []
    if any(_names_an_actor(token) for token in group):
        return []
    if len(group) == 1 and len(parts) == 1:
        return before_noun(singular(group[0]) if group[0].tag_ in ("NNS", "NNPS") else parts[0])
    return [word for part in parts for word in spelled(part)]


def _is_figure(part: str) -> bool:
    return any(c.isdigit() for c in part) and not is_acronym(part)


def _names_an_actor(token: Token) -> bool:
    if not token.text[:1].isupper():
        return False
    if token.text in _actor_words():
        return True
    # One strange word makes a name of all of it: "Air Force" is no air.
    name = [t for t in _entity(token) if t.text[:1].isupper()] or [token]
    known = goods_lexicon().vocabulary
    if all(t.lower_ in known or singular(t) in known for t in name):
        return False
    return token.ent_type_ in _ACTORS or token.pos_ == "PROPN"


def _entity(token: Token) -> list[Token]:
    if token.ent_type_ not in _ACTORS:
        return []
    return next((list(span) for span in token.sent.ents if span.start <= token.i < span.end), [])


@cache
def _actor_words() -> frozenset[str]:
    """Names and adjectives of countries and alliances, one word each."""
    states = [e for e in curated_actors().values() if e.type in ("Country", "Alliance")]
    return frozenset(
        name for e in states for name in (e.name, *e.aliases, *e.adjectives, *e.nationals, *e.seats) if " " not in name
    )


@dataclass(frozen=True, slots=True)
class Member:
    """One of several coordinated words before a noun, with its own modifiers; `alone` if it is a good by itself."""

    token: Token
    groups: list[list[Token]]
    alone: bool


def coordinated(head: Token) -> list[Member]:
    """The coordinated words before a head, all but the last, which is among its modifiers.

    'military and financial aid' gives 'military', to be read with the same head; 'oil, grain and missile technology'
    gives 'oil' and 'grain', which are goods by themselves.
    """
    groups = groups_before(head)
    place, last = next(
        ((n, t) for n, group in enumerate(groups) for t in group if t.dep_ == "conj" and t.head.i < group[0].i),
        (0, None),
    )
    if last is None:
        # The parser may see only the 'and': 'a bailout and debt relief'.
        loose = [t for t in head.lefts if t.dep_ in ("nmod", "compound") and any(c.dep_ == "cc" for c in t.rights)]
        return [Member(t, [*groups_before(t), [t]], _is_alone(t, shared=True)) for t in loose]
    members = [last]
    while members[-1].dep_ == "conj":
        members.append(members[-1].head)
    if not _modifies(members[-1], head):
        return []
    shared = len(members) == 2 and last.pos_ in NOUNS
    after = groups[place + 1 :]
    return [Member(m, [*groups_before(m), [m], *after], _is_alone(m, shared=shared)) for m in reversed(members[1:])]


def _is_alone(member: Token, *, shared: bool) -> bool:
    if goods_lexicon().designation.fullmatch(member.text):
        return True
    if member.pos_ not in NOUNS:
        return False
    return member.tag_ in ("NNS", "NNPS") or (not shared and _is_mass(member))


def _is_mass(token: Token) -> bool:
    term = goods_lexicon().term([singular(token)])
    return term is not None and term.mass


def listed_with(head: Token, inner: Token) -> Iterator[Token]:
    """Heads that a list adds to a good: its conjuncts, and what 'such as', 'including' or an apposition names."""
    for token in dict.fromkeys((head, inner)):
        for child in token.children:
            match child.dep_:
                case "conj" | "appos" if child.pos_ in (*NOUNS, "NUM", "DET"):
                    yield child
                case "prep" if child.lower_ in ("as", "including", "like", "namely"):
                    yield from (c for c in child.children if c.dep_ == "pobj")
                case "prep":
                    yield from _misattached(child)


def _misattached(preposition: Token) -> Iterator[Token]:
    """In 'imagery for military purposes, chips and tools' the parser lists the last two with the purposes."""
    lexicon = goods_lexicon()
    for inner in preposition.children:
        if inner.dep_ == "pobj" and inner.lemma_.lower() in lexicon.immaterial:
            yield from (c for c in inner.children if c.dep_ == "conj" and c.pos_ in NOUNS)
