"""Descriptions: common noun phrases that name an actor by what it is - 'Chinese companies', 'Russia's war machine',
'the Iraqi parliament', 'NATO leaders', 'experts'. A phrase that does not say whose it is stays unresolved here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from spacy.tokens import Token

from loaders.extraction.nouns import nouns
from loaders.lexicon.entries import curated_actors
from schema.identifiers import named
from schema.records import ActorRecord

Resolve = Callable[[Token], tuple[ActorRecord, ...]]
_MODIFIER = ("amod", "compound", "nmod", "poss")
_OWNING = frozenset({"of", "in", "from", "at", "within"})
_COMPOUND_SUFFIX = frozenset(
    {
        "based",
        "backed",
        "led",
        "owned",
        "linked",
        "aligned",
        "run",
        "controlled",
        "made",
        "sponsored",
        "registered",
        "supported",
        "allied",
    }
)


def owners(noun: Token, resolve: Resolve) -> list[ActorRecord]:
    """Whose the noun is: its adjectives, genitives and of-phrases that are actors, coordination included."""
    found: dict[str, ActorRecord] = {}
    for child in noun.children:
        if child.dep_ in _MODIFIER:
            for token in [child, *_coordinated(child)]:
                for actor in resolve(token):
                    if actor.type != "Person" or child.dep_ == "poss":
                        found[actor.id] = actor
            if not found and child.lower_ in _COMPOUND_SUFFIX:
                for part in child.children:
                    for actor in resolve(part):
                        found[actor.id] = actor
    if found:
        return list(found.values())
    places = ("of",) if head_lemma(noun) in nouns().possessions else _OWNING
    for prep in noun.children:
        if prep.dep_ == "prep" and prep.lower_ in places:
            for token in (p for c in prep.children if c.dep_ == "pobj" for p in [c, *_coordinated(c)]):
                for actor in resolve(token):
                    if actor.type in ("Country", "Alliance", "GovernmentBody", "ArmedGroup", "Institution", "Company"):
                        found[actor.id] = actor
    if (
        not found
        and noun.dep_ == "conj"
        and noun.head.pos_ == "NOUN"
        and not any(c.dep_ in ("det", "poss") for c in noun.children)
    ):
        return owners(noun.head, resolve)
    return list(found.values())


def _coordinated(token: Token) -> list[Token]:
    return [c for child in token.children if child.dep_ == "conj" for c in [child, *_coordinated(child)]]


def head_lemma(noun: Token) -> str:
    """The lemma of a noun, with the word before it where the two make one word of the lexicon ('war machine')."""
    lemma = noun.lemma_.lower()
    if noun.i and noun.nbor(-1).dep_ == "compound" and noun.nbor(-1).head.i == noun.i:
        pair = f"{noun.nbor(-1).lemma_.lower()} {lemma}"
        lexicon = nouns()
        if pair in lexicon.possessions or pair in lexicon.bodies or pair in lexicon.organizations:
            return pair
    return lemma


def describe(noun: Token, whose: Sequence[ActorRecord]) -> tuple[ActorRecord, ...]:
    """The actors that a noun phrase with known owners stands for; () where it names none."""
    lexicon, lemma = nouns(), head_lemma(noun)
    whose = [w for w in whose if w.type != "ActorGroup" or lemma in lexicon.possessions]
    if whose:
        if lemma in lexicon.governments or lemma in lexicon.possessions:
            return (
                tuple(whose)
                if not (noun.tag_ == "NNS" and lexicon.is_group(lemma))
                else tuple(group(noun, w) for w in whose)
            )
        if lemma == "leader" and all(w.type == "Alliance" for w in whose) and noun.tag_ == "NNS":
            return tuple(whose)
        if lemma in lexicon.bodies:
            return tuple(_body(noun, w) for w in whose if w.type in ("Country", "Alliance"))
        if lexicon.is_group(lemma):
            return tuple(group(noun, w) for w in whose)
        return ()
    return ()


def unowned_group(noun: Token) -> ActorRecord | None:
    """'experts', 'Western officials', 'aid groups': a plural group that the text leaves without a country."""
    lexicon, lemma = nouns(), head_lemma(noun)
    if noun.tag_ not in ("NNS", "NNPS") and lemma not in ("people", "personnel"):
        return None
    if not lexicon.is_group(lemma):
        return None
    every = "all " if any(c.lower_ == "all" for c in noun.children) else ""
    phrase = every + group_phrase(noun) + _complement(noun)
    return ActorRecord(id=f"group:{named(phrase)}", type="ActorGroup", name=phrase)


def _complement(noun: Token) -> str:
    """'parties to the conflict', 'people familiar with the matter': a short phrase that says which group it is."""
    for child in noun.children:
        if child.i > noun.i and (
            (child.dep_ == "prep" and child.lower_ in ("of", "to", "in", "from", "with", "near"))
            or (child.dep_ == "amod" and child.pos_ == "ADJ")
        ):
            tokens = [t for t in child.subtree if not t.is_space]
            if len(tokens) <= 6 and tokens[-1].i - child.i < 7 and not any(t.is_punct for t in tokens):
                return " " + " ".join(t.text for t in tokens)
    return ""


def is_anonymous(actor: ActorRecord) -> bool:
    """A group that the text leaves without an owner: two of them do not make a relation worth keeping."""
    return actor.type == "ActorGroup" and actor.id.count(":") == 1 and not actor.name[:1].isupper()


def group(noun: Token, owner: ActorRecord) -> ActorRecord:
    """An unnamed group of an actor: its identity is the owner and the phrase, its name reads as a newspaper writes
    it."""
    phrase = group_phrase(noun)
    country = owner.country if owner.type == "Country" else None
    adjectives = adjectives_of(owner)
    owner_key = (owner.country or owner.id.split(":", 1)[1]) if owner.type == "Country" else owner.id.split(":", 1)[1]
    names = [f"{a} {phrase}" for a in adjectives]
    aliases = tuple(dict.fromkeys([*names[1:], f"{phrase} of {owner.name}", f"{owner.name}'s {phrase}"]))
    return ActorRecord(
        id=f"group:{owner_key}:{named(phrase)}", type="ActorGroup", name=names[0], aliases=aliases, country=country
    )


def _body(noun: Token, owner: ActorRecord) -> ActorRecord:
    words = [*(w.text for w in _kept_modifiers(noun)), noun.text if noun.pos_ == "PROPN" else noun.lemma_]
    return national_body(" ".join(words).title(), owner)


def national_body(rest: str, owner: ActorRecord) -> ActorRecord:
    """A body of a state known by its kind: 'Chinese Embassy', 'NATO Military Committee'."""
    adjectives = adjectives_of(owner)
    key = owner.country or owner.id.split(":", 1)[1]
    aliases = tuple(
        dict.fromkeys([*(f"{a} {rest}" for a in adjectives[1:]), f"{rest} of {owner.name}", f"{owner.name}'s {rest}"])
    )
    return ActorRecord(
        id=f"body:{key}:{named(rest)}",
        type="GovernmentBody",
        name=f"{adjectives[0]} {rest}",
        aliases=aliases,
        country=owner.country,
    )


def adjectives_of(owner: ActorRecord) -> list[str]:
    """Words for 'of that actor' before a noun, the newspaper's usual one first; at least its name."""
    entry = curated_actors().get(owner.id)
    if entry is None or not entry.adjectives:
        return [owner.name]
    own = list(dict.fromkeys((*entry.adjectives, entry.name)))
    return sorted(own, key=lambda a: a != "US") if "US" in own else own


def group_phrase(noun: Token) -> str:
    """The phrase without determiners, numbers, countries and words that do not tell one group from another."""
    words = [w.lower_ if w.pos_ != "PROPN" or w.ent_type_ == "" else w.text for w in _kept_modifiers(noun)]
    return " ".join([*words, noun.lower_])


def _kept_modifiers(noun: Token) -> list[Token]:
    dropped = nouns().dropped_modifiers
    return [
        c for c in noun.children
        if c.i < noun.i and c.dep_ in ("amod", "compound", "nmod") and c.lower_ not in dropped
        and c.ent_type_ not in ("NORP", "GPE", "CARDINAL", "ORDINAL", "PERSON", "DATE") and not c.is_punct
        and (c.pos_ in ("ADJ", "NOUN") or c.lower_ in ("defense", "defence", "foreign", "military"))
        and c.tag_ not in ("JJR", "JJS") and not list(c.children)
    ]  # fmt: skip
