"""Descriptions: common noun phrases that name an actor by what it is and whose it is - 'Russia's war machine', 'the
Iraqi parliament', 'NATO leaders'. A phrase that does not say whose it is stays unresolved here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from spacy.tokens import Token

from loaders.extraction.group_phrases import Resolve, head_lemma, kept_modifiers, sided
from loaders.extraction.groups import adjectives_of, group
from loaders.extraction.groups import is_anonymous as is_anonymous
from loaders.extraction.nouns import nouns
from loaders.lexicon.entries import ActorEntry, curated_actors
from schema.identifiers import named
from schema.records import ActorRecord

Home = Callable[[ActorRecord], ActorRecord | None]
Lookup = Callable[[str], ActorEntry | None]
_MODIFIER = ("amod", "compound", "nmod", "poss")
_OWNING = frozenset({"of", "in", "from", "at", "within"})
_OWNER_TYPES = ("Country", "Alliance", "GovernmentBody", "ArmedGroup", "Institution", "Company")
_COMPOUND_SUFFIX = frozenset(
    {"based", "backed", "led", "owned", "linked", "aligned", "run", "controlled", "made", "sponsored", "registered",
     "supported", "allied", "designated", "appointed"}
)  # fmt: skip


_HELPED = frozenset({"backed", "supported", "allied", "sponsored", "aligned", "linked"})


def owners(noun: Token, resolve: Resolve, seat: Resolve | None = None) -> list[ActorRecord]:
    """Whose the noun is: its adjectives, genitives and of-phrases that are actors, coordination included. `seat` gives
    the country of a capital that only says where something is ('the authorities in Minsk')."""
    found: dict[str, ActorRecord] = {}
    modifiers = [c for c in noun.children if c.dep_ in _MODIFIER and not sided(c)]
    for child in modifiers:
        if _is_bare(child):
            continue
        for token in [child, *_coordinated(child)]:
            for actor in _owning(token, resolve):
                if actor.type != "Person" or child.dep_ in ("poss", "compound"):
                    found[actor.id] = actor
        # "the UN-backed government in Libya" is Libya's.
        helped = child.lower_ in _HELPED and head_lemma(noun) in nouns().governments
        if not found and child.lower_ in _COMPOUND_SUFFIX and not helped:
            for part in child.children:
                for actor in resolve(part):
                    found[actor.id] = actor
    lexicon, lemma = nouns(), head_lemma(noun)
    if len(found) > 1 and lexicon.is_group(lemma):
        # "his German counterpart": of Germany
        found = {k: a for k, a in found.items() if a.type != "Person"} or found
    if found:
        return list(found.values())
    places = ("of",) if lemma in lexicon.possessions or lemma in lexicon.relatives else _OWNING
    official = lemma in lexicon.governments or lemma in lexicon.local
    official = official or any(c.lemma_.lower() in lexicon.local for c in modifiers)
    for prep in noun.children:
        if prep.dep_ != "prep" or prep.lower_ not in places:
            continue
        if prep.lower_ in ("in", "at", "within") and lemma in lexicon.movable and not official:
            continue
        for token in (p for c in prep.children if c.dep_ == "pobj" for p in [c, *_coordinated(c)]):
            actors = resolve(token)
            if not actors and seat is not None and official:
                actors = seat(token)
            for actor in actors:
                if actor.type in _OWNER_TYPES or (actor.type == "Person" and prep.lower_ == "of"):
                    found[actor.id] = actor
    if not found:
        found = {a.id: a for child in modifiers if _is_bare(child) for a in resolve(child)}
    if (
        not found
        and noun.dep_ == "conj"
        and noun.head.pos_ == "NOUN"
        and not any(c.dep_ in ("det", "poss") or sided(c) for c in noun.children)
    ):
        return owners(noun.head, resolve, seat)
    return list(found.values())


def _is_bare(child: Token) -> bool:
    """A common noun before a noun that says of itself not whose it is: 'government forces', 'alliance jets'."""
    if child.lower_ == "allied":
        return True
    return child.dep_ in ("compound", "nmod") and child.pos_ == "NOUN" and not any(True for _ in child.children)


def _owning(token: Token, resolve: Resolve) -> Sequence[ActorRecord]:
    """Who owns by a modifier; of one that is a group itself ('EU member states') whose the group is."""
    actors = resolve(token)
    if token.dep_ == "compound" and actors and all(a.type == "ActorGroup" for a in actors):
        return owners(token, resolve) or actors
    return actors


def _coordinated(token: Token) -> list[Token]:
    return [c for child in token.children if child.dep_ == "conj" for c in [child, *_coordinated(child)]]


def describe(
    noun: Token,
    whose: Sequence[ActorRecord],
    home: Home | None = None,
    lookup: Lookup | None = None,
    resolve: Resolve | None = None,
) -> tuple[ActorRecord, ...]:
    """The actors that a noun phrase with known owners stands for; () where it names none. `home` is the country of a
    person ('her country'), `lookup` a curated actor by name ('Iran's navy')."""
    lexicon, lemma = nouns(), head_lemma(noun)
    people = lexicon.is_group(lemma) or lemma in lexicon.collectives
    if lemma == "power" and noun.tag_ != "NNS":
        return ()
    if lemma == "regime" and any(c.dep_ == "compound" and c.tag_ == "NNS" for c in noun.children):
        return ()  # "the sanctions regime"
    possessed = lemma in lexicon.possessions
    if lemma in lexicon.governments or lemma in lexicon.bodies:
        at_home = [home(w) if home and w.type == "Person" else w for w in whose]
        whose = [w for w in at_home if w is not None]
    whose = [w for w in whose if w.type != "ActorGroup" or possessed]
    if lemma not in lexicon.governments and not possessed:
        known = [_known(noun, w, lookup, resolve) for w in whose]
        if known and all(known):
            return tuple(k.record() for k in known if k is not None)
    if lemma in lexicon.governments or possessed:
        if people and noun.tag_ == "NNS" and lemma != "ruler":
            return tuple(group(noun, w, resolve) for w in whose)
        return tuple(whose)
    if lemma == "leader" and noun.tag_ == "NNS" and whose and all(w.type == "Alliance" for w in whose):
        return tuple(whose)
    if lemma in lexicon.kinds and not kept_modifiers(noun, resolve):
        # "A Turkish court" is some court; "the Iraqi ministry" is one that the text should have named.
        some = any(c.dep_ == "det" and c.lower_ in ("a", "an", "another") for c in noun.children)
        return tuple(group(noun, w, resolve) for w in whose if some and w.type in ("Country", "Alliance"))
    if lemma in lexicon.bodies:
        return tuple(_body(noun, w, resolve) for w in whose if w.type in ("Country", "Alliance"))
    if people or lemma in lexicon.relatives:
        return tuple(group(noun, w, resolve) for w in whose)
    return ()


def _known(noun: Token, owner: ActorRecord, lookup: Lookup | None, resolve: Resolve | None) -> ActorEntry | None:
    """'Taiwan's army', 'the Syrian opposition': a curated actor that is written so."""
    if lookup is None or owner.type not in ("Country", "Alliance"):
        return None
    words = " ".join(w.text for w in [*kept_modifiers(noun, resolve), noun])
    forms = [*(f"{a} {words}" for a in adjectives_of(owner)), f"{owner.name}'s {words}"]
    return next((entry for entry in map(lookup, forms) if entry is not None and entry.id != owner.id), None)


def _body(noun: Token, owner: ActorRecord, resolve: Resolve | None) -> ActorRecord:
    last = noun.text if noun.pos_ == "PROPN" else noun.lemma_
    return national_body(" ".join([*(w.text for w in kept_modifiers(noun, resolve)), last]).title(), owner)


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


def serves_several(person: ActorEntry) -> bool:
    """Whether somebody holds office in a body of several states: what he says is not of his own country."""
    held = [curated_actors()[i] for i in person.offices if i in curated_actors()]
    return any(body.country is None and body.type in ("Alliance", "Institution", "GovernmentBody") for body in held)


def home(actor: ActorRecord) -> ActorRecord | None:
    """The country of an actor, as the gazetteer knows it."""
    entry = curated_actors().get(f"country:{actor.country}") if actor.country else None
    return entry.record() if entry is not None else None
