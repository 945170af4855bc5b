"""Phrases of groups: the words by which a text tells one unnamed group from another, without numbers, articles and
whose it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from spacy.tokens import Token

from loaders.extraction.nouns import nouns
from schema.records import ActorRecord

Resolve = Callable[[Token], tuple[ActorRecord, ...]]
_COMPLEMENTS = frozenset({"of", "to", "in", "from", "with", "near", "around", "across", "at", "for", "within"})
_SIDES = frozenset({"pro", "anti", "non", "ex"})
_LONGEST = 8  # tokens of a clause that still names a group
_PORTFOLIOS = frozenset({"defense", "defence", "foreign", "military"})
_NO_MODIFIER = frozenset({"NORP", "GPE", "CARDINAL", "ORDINAL", "PERSON", "DATE"})


def head_lemma(noun: Token) -> str:
    """The lemma of a noun, with the word before it where the two make one word of the lexicon ('war machine')."""
    lemma = _lemma(noun)
    before = noun.nbor(-1) if noun.i else None
    if before is not None and before.dep_ in ("compound", "amod") and before.head.i == noun.i:
        pair = f"{before.lemma_.lower()} {lemma}"
        lexicon = nouns()
        if (
            pair in lexicon.possessions
            or pair in lexicon.bodies
            or pair in lexicon.organizations
            or pair in lexicon.collectives
            or pair in lexicon.forces
        ):
            return pair
    return lemma


def _lemma(noun: Token) -> str:
    """The lemma of a common noun, also of one that a release writes with a capital: 'our Allies and Partners'."""
    word = noun.lower_
    if noun.pos_ != "PROPN" or not word.endswith("s"):
        return noun.lemma_.lower()
    singular = f"{word[:-3]}y" if word.endswith("ies") else word[:-1]
    return singular if nouns().is_group(singular) else noun.lemma_.lower()


def group_phrase(noun: Token, resolve: Resolve | None = None) -> str:
    """The phrase without determiners, numbers, countries and words that do not tell one group from another."""
    named_by = _counted(noun) if noun.lower_ == "ones" else noun
    words = [_written(w) for w in kept_modifiers(noun, resolve)]
    return " ".join([*words, named_by.lower_])


def sided(modifier: Token) -> str:
    """'pro-' and 'anti-' before a modifier: pro-Russian rebels are not Russia's; '' where there is none."""
    if modifier.i < 2 or modifier.nbor(-1).text != "-" or modifier.nbor(-2).lower_ not in _SIDES:
        return ""
    return f"{modifier.nbor(-2).lower_}-"


def _written(modifier: Token) -> str:
    """A modifier as a group's name has it: 'African', 'armed', 'state-run'."""
    if modifier.tag_ in ("VBN", "VBG"):
        return "".join(t.text_with_ws for t in modifier.subtree).strip().lower()
    name = modifier.ent_type_ in ("NORP", "ORG", "GPE") or sided(modifier)
    return sided(modifier) + (modifier.text if name else modifier.lower_)


def _counted(ones: Token) -> Token:
    """'80 German companies and two dozen American ones' -> companies."""
    for token in reversed(list(ones.doc[ones.sent.start : ones.i])):
        if token.tag_ == "NNS" and nouns().is_group(token.lemma_.lower()):
            return token
    return ones


def is_ones(noun: Token) -> bool:
    """Whether 'ones' stands for a group named before it in the sentence."""
    return noun.lower_ == "ones" and _counted(noun) is not noun


def group_phrases(noun: Token, resolve: Resolve | None) -> list[str]:
    """The phrase of a group; of a pair that names one ('allies and partners') both orders, the alphabetical first."""
    both = pair_of(noun)
    if both is None:
        return [group_phrase(noun, resolve)]
    first, second = both
    words = group_phrase(first, resolve)
    modifiers = words.removesuffix(first.lower_)
    one, other = sorted((first.lower_, second.lower_))
    return [f"{modifiers}{one} and {other}", f"{modifiers}{other} and {one}"]


def pair_of(noun: Token) -> tuple[Token, Token] | None:
    """'partners and allies', 'individuals and entities': two nouns for one group, under the same modifiers."""
    if noun.dep_ == "conj" and _is_pair(noun.head, noun):
        first, second = noun.head, noun
    else:
        seconds = [c for c in noun.children if c.dep_ == "conj" and _is_pair(noun, c)]
        if len(seconds) != 1:
            return None
        first, second = noun, seconds[0]
    if sum(c.dep_ == "conj" for c in first.children) > 1:
        return None
    if any(c.dep_ in ("conj", "det", "amod", "compound", "nummod", "poss", "nmod") for c in second.children):
        return None
    if any(c.dep_ in ("prep", "acl", "relcl", "appos") and first.i < c.i < second.i for c in first.children):
        return None
    return first, second


def _is_pair(first: Token, second: Token) -> bool:
    lemmas = {_lemma(first), _lemma(second)}
    return len(lemmas) == 2 and any(lemmas <= pair for pair in nouns().pairs)


def complement(noun: Token, resolve: Resolve | None) -> str:
    """'parties to the conflict', 'people familiar with the matter', 'companies controlled by X': a short phrase that
    says which group it is."""
    for child in noun.children:
        if child.i < noun.i:
            continue
        tokens = [t for t in child.subtree if not t.is_space]
        stop = next(
            (n for n, t in enumerate(tokens) if (t.is_punct and t.text not in "-'’") or t.dep_ == "relcl"), None
        )
        tokens = tokens[:stop]
        plain = len(tokens) > 1 and tokens[-1].i - child.i < _LONGEST
        if (child.dep_ == "prep" and child.lower_ in _COMPLEMENTS) or (child.dep_ == "amod" and child.pos_ == "ADJ"):
            if len(tokens) <= 6 and plain:
                return " " + "".join(t.text_with_ws for t in tokens).strip()
        elif (
            child.dep_ == "acl"
            and child.tag_ in ("VBN", "VBG")
            and plain
            and len(tokens) <= _LONGEST
            and resolve is not None
            and any(t.pos_ == "PROPN" and resolve(t) for t in tokens)
        ):
            return " " + "".join(t.text_with_ws for t in tokens).strip()
    return ""


def _is_region(modifier: Token, resolve: Resolve | None) -> bool:
    """'African nations', 'Kurdish fighters': a people or region that is no actor of the graph says which they are."""
    return modifier.ent_type_ == "NORP" and modifier.pos_ in ("ADJ", "PROPN") and resolve is not None


def _owns(modifier: Token, resolve: Resolve) -> bool:
    """Whether a modifier is an owner, whom the name has anyway: 'Russian', but not 'member' in 'member states'."""
    return any(a.type != "ActorGroup" for a in resolve(modifier))


def _is_hyphenated(modifier: Token) -> bool:
    """'state-run', 'military-appointed', whose first half is no name."""
    parts = [c for c in modifier.children if not c.is_punct]
    hyphen = any(c.text == "-" for c in modifier.children)
    return modifier.tag_ == "VBN" and hyphen and len(parts) == 1 and parts[0].pos_ == "NOUN"


def _says_more(part: Token, resolve: Resolve | None) -> bool:
    """Whether a word before a modifier is more than the owner: 'long-range missile units', but 'regime security
    forces'."""
    return part.lemma_.lower() not in nouns().local and (resolve is None or not resolve(part))


def kept_modifiers(noun: Token, resolve: Resolve | None = None) -> Sequence[Token]:
    """The words before a noun that belong to what it names: without numbers, countries, and owners of it."""
    return [
        c
        for c in noun.children
        if c.i < noun.i and c.dep_ in ("amod", "compound", "nmod") and (sided(c) or _belongs(c, resolve))
    ]


def _belongs(modifier: Token, resolve: Resolve | None) -> bool:
    """Whether a modifier is one of kind: no number, no comparison, no owner, none of the vague words."""
    if modifier.lower_ in nouns().dropped_modifiers or modifier.lower_ in _SIDES or modifier.is_punct:
        return False
    if modifier.tag_ in ("JJR", "JJS") or (modifier.ent_type_ in _NO_MODIFIER and not _is_region(modifier, resolve)):
        return False
    if resolve is not None and modifier.lemma_.lower() not in nouns().kept_owners and _owns(modifier, resolve):
        return False
    if _is_hyphenated(modifier):
        return True
    kind = modifier.pos_ in ("ADJ", "NOUN") or modifier.ent_type_ == "NORP" or modifier.lower_ in _PORTFOLIOS
    return kind and not any(_says_more(part, resolve) for part in modifier.children)
