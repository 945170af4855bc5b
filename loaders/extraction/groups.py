"""Groups: actors that a text does not name one by one - 'Chinese companies', 'US allies and partners', 'experts',
'those who fund the war'. What a group is follows from its owner and its phrase alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from spacy.tokens import Token

from loaders.extraction.nouns import nouns
from loaders.lexicon.entries import curated_actors
from schema.identifiers import named
from schema.records import ActorRecord

Resolve = Callable[[Token], tuple[ActorRecord, ...]]
_COMPLEMENTS = frozenset({"of", "to", "in", "from", "with", "near", "around", "across", "at", "for", "within"})
_LONGEST = 8  # tokens of a clause that still names a group
_NAMED_FIRST = frozenset({"CN", "KR", "KP", "TW", "VN", "HK", "KH", "SG"})  # the surname stands first there
_PORTFOLIOS = frozenset({"defense", "defence", "foreign", "military"})
_NO_MODIFIER = frozenset({"NORP", "GPE", "CARDINAL", "ORDINAL", "PERSON", "DATE"})


def group(noun: Token, owner: ActorRecord, resolve: Resolve | None = None) -> ActorRecord:
    """An unnamed group of an actor: its identity is the owner and the phrase, its name reads as a newspaper writes
    it."""
    phrase, *turned = _phrases(noun, resolve)
    country = owner.country if owner.type == "Country" else None
    key = (owner.country or owner.id.split(":", 1)[1]) if owner.type == "Country" else owner.id.split(":", 1)[1]
    first, *others = (f"{form} {p}" for p in (phrase, *turned) for form in _of(owner))
    others += [f"{w} {form} {rest}" for w, _, rest in [phrase.partition(" ")] if rest for form in _of(owner)]
    others += [f"{p} of {owner.name}" for p in (phrase, *turned)] + [f"{owner.name}'s {p}" for p in (phrase, *turned)]
    return ActorRecord(
        id=f"group:{key}:{named(phrase)}",
        type="ActorGroup",
        name=first,
        aliases=tuple(a for a in dict.fromkeys(others) if a != first),
        country=country,
    )


def unowned_group(noun: Token, resolve: Resolve | None = None) -> ActorRecord | None:
    """'experts', 'Western officials', 'aid groups': a plural group that the text leaves without a country."""
    lexicon, lemma = nouns(), head_lemma(noun)
    collective = lemma in lexicon.collectives
    if noun.tag_ not in ("NNS", "NNPS") and lemma not in ("people", "personnel") and not collective:
        return None
    if not (collective or lexicon.is_group(lemma)):
        return None
    if lemma in lexicon.parts and not (_complement(noun, resolve) or kept_modifiers(noun, resolve)):
        return None
    every = "all " if any(c.lower_ == "all" for c in noun.children) else ""
    rest = _complement(noun, resolve)
    forms = [every + phrase + rest for phrase in _phrases(noun, resolve)]
    return ActorRecord(id=f"group:{named(forms[0])}", type="ActorGroup", name=forms[0], aliases=tuple(forms[1:]))


def those(pronoun: Token) -> ActorRecord | None:
    """'those who fund the war', 'those enabling Russian aggression': a group named by what it does."""
    for child in pronoun.children:
        if child.dep_ in ("relcl", "acl") and child.i > pronoun.i:
            words = [t for t in child.subtree if not t.is_space]
            if len(words) <= _LONGEST and not any(t.is_punct and t.text != "-" for t in words):
                text = "".join(t.text_with_ws for t in pronoun.doc[pronoun.i + 1 : words[-1].i + 1]).strip()
                phrase = f"those {text}"
                return ActorRecord(id=f"group:{named(phrase)}", type="ActorGroup", name=phrase)
    return None


def is_anonymous(actor: ActorRecord) -> bool:
    """A group that the text leaves without an owner: two of them do not make a relation worth keeping."""
    return actor.type == "ActorGroup" and actor.id.count(":") == 1 and not actor.name[:1].isupper()


def adjectives_of(owner: ActorRecord) -> list[str]:
    """Words for 'of that actor' before a noun, the newspaper's usual one first; at least its name."""
    entry = curated_actors().get(owner.id)
    if entry is None or not entry.adjectives:
        return [owner.name]
    own = list(dict.fromkeys((*entry.adjectives, entry.name)))
    return sorted(own, key=lambda a: a != "US") if "US" in own else own


def _of(owner: ActorRecord) -> list[str]:
    """What stands before the phrase of an actor's group: 'Russian', "Gaddafi's", 'U.S. State Department'."""
    if owner.type == "Person":
        words = owner.name.split()
        surname = words[0] if owner.country in _NAMED_FIRST else words[-1]
        entry = curated_actors().get(owner.id)
        return [f"{n}'s" for n in dict.fromkeys([surname, owner.name, *(entry.short[:4] if entry else ())])]
    forms = adjectives_of(owner)
    if owner.type in ("GovernmentBody", "Alliance", "Institution"):
        entry = curated_actors().get(owner.id)
        forms += [a for a in (entry.aliases if entry else ()) if not a.startswith("the ")][:8]
    return list(dict.fromkeys(forms))


def head_lemma(noun: Token) -> str:
    """The lemma of a noun, with the word before it where the two make one word of the lexicon ('war machine')."""
    lemma = noun.lemma_.lower()
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


def group_phrase(noun: Token, resolve: Resolve | None = None) -> str:
    """The phrase without determiners, numbers, countries and words that do not tell one group from another."""
    named_by = _counted(noun) if noun.lower_ == "ones" else noun
    words = [w.text if w.ent_type_ in ("NORP", "ORG", "GPE") else w.lower_ for w in kept_modifiers(noun, resolve)]
    return " ".join([*words, named_by.lower_])


def _counted(ones: Token) -> Token:
    """'80 German companies and two dozen American ones' -> companies."""
    for token in reversed(list(ones.doc[ones.sent.start : ones.i])):
        if token.tag_ == "NNS" and nouns().is_group(token.lemma_.lower()):
            return token
    return ones


def is_ones(noun: Token) -> bool:
    """Whether 'ones' stands for a group named before it in the sentence."""
    return noun.lower_ == "ones" and _counted(noun) is not noun


def _phrases(noun: Token, resolve: Resolve | None) -> list[str]:
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
    first = noun.head if noun.dep_ == "conj" else noun
    seconds = [c for c in first.children if c.dep_ == "conj"]
    if len(seconds) != 1 or first.dep_ == "conj":
        return None
    second = seconds[0]
    lemmas = {first.lemma_.lower(), second.lemma_.lower()}
    if len(lemmas) != 2 or not any(lemmas <= pair for pair in nouns().pairs):
        return None
    if any(c.dep_ in ("conj", "det", "amod", "compound", "nummod", "poss", "nmod") for c in second.children):
        return None
    if any(c.dep_ in ("prep", "acl", "relcl", "appos") and c.i > first.i for c in first.children):
        return None
    return first, second


def _complement(noun: Token, resolve: Resolve | None) -> str:
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


def _says_more(part: Token, resolve: Resolve | None) -> bool:
    """Whether a word before a modifier is more than the owner: 'long-range missile units', but 'regime security
    forces'."""
    return part.lemma_.lower() not in nouns().local and (resolve is None or not resolve(part))


def kept_modifiers(noun: Token, resolve: Resolve | None = None) -> Sequence[Token]:
    """The words before a noun that belong to what it names: without numbers, countries, and owners of it."""
    dropped = nouns().dropped_modifiers
    return [
        c for c in noun.children
        if c.i < noun.i and c.dep_ in ("amod", "compound", "nmod") and c.lower_ not in dropped
        and not c.is_punct and (c.ent_type_ not in _NO_MODIFIER or _is_region(c, resolve))
        and (c.pos_ in ("ADJ", "NOUN") or c.ent_type_ == "NORP" or c.lower_ in _PORTFOLIOS)
        and c.tag_ not in ("JJR", "JJS") and not any(_says_more(part, resolve) for part in c.children)
        and not (resolve is not None and c.lemma_.lower() not in nouns().kept_owners and _owns(c, resolve))
    ]  # fmt: skip
