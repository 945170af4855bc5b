"""Coreference within an article: pronouns and definite descriptions to the actors named before them.

Candidates are what the article has mentioned so far, nearest and most prominent first. Where two candidates are equally
good, or none agrees in number, gender and kind, the expression stays unresolved: a party is never guessed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from spacy.tokens import Token

from loaders.extraction.descriptions import Home
from loaders.extraction.history import (
    DESCRIPTION_REACH,
    KIND_NOUNS,
    PRONOUN_REACH,
    History,
    Place,
    Reference,
    title_phrase,
)
from loaders.lexicon.entries import curated_actors
from schema.records import ActorRecord


def third_person(token: Token, place: Place, history: History) -> tuple[ActorRecord, ...]:
    """The actors that he, she, it or they stands for, or ()."""
    match token.lower_:
        case "he" | "him" | "his" | "himself":
            return _person(place, history, "m")
        case "she" | "her" | "hers" | "herself":
            return _person(place, history, "f")
        case "its" | "itself":
            return _nearest(place, history, _is_single_body) or _salient(place, history, _is_single_body)
        case "it":
            return _salient(place, history, _is_single_body)
        case "they" | "them" | "their" | "theirs" | "themselves":
            return _salient(place, history, _is_plural)
    return ()


def _person(place: Place, history: History, gender: str) -> tuple[ActorRecord, ...]:
    """The subject of the same sentence, else of the last sentence with a person of that gender, else its only
    person."""
    known = curated_actors()
    by_sentence: dict[int, list[tuple[Reference, ActorRecord]]] = defaultdict(list)
    for reference in history.before(place, PRONOUN_REACH):
        for actor in reference.actors:
            entry = known.get(actor.id)
            shown = (entry.gender if entry else None) or history.gender.get(actor.id)
            if actor.type == "Person" and shown in (None, gender):
                by_sentence[reference.place.sentence].append((reference, actor))
    for sentence in sorted(by_sentence, reverse=True):
        found = by_sentence[sentence]
        subjects = [actor for reference, actor in found if reference.subject]
        nearest = [reference for reference, _ in found if reference.subject]
        if subjects and sum(r is nearest[0] for r in nearest) > 1:
            return ()
        if subjects:
            chosen = subjects[0]
        elif len({actor.id for _, actor in found}) == 1:
            chosen = found[0][1]
        else:
            return ()
        history.gender.setdefault(chosen.id, gender)
        return (chosen,)
    return ()


def _is_single_body(reference: Reference) -> bool:
    one = len(reference.actors) == 1 and not reference.plural
    return one and reference.actors[0].type not in ("Person", "ActorGroup")


def _is_plural(reference: Reference) -> bool:
    return len(reference.actors) > 1 or reference.plural or reference.actors[0].type in ("ActorGroup", "ArmedGroup")


def _salient(place: Place, history: History, fits: Callable[[Reference], bool]) -> tuple[ActorRecord, ...]:
    """The nearest subject of the same sentence, else of one of the two before; else the only fitting phrase there."""
    for back in range(3):
        sentence = place.sentence - back
        found = [r for r in history.before(place, back) if r.place.sentence == sentence and fits(r)]
        subjects = [r for r in found if r.subject]
        if subjects:
            return (subjects[0] if back == 0 else subjects[-1]).actors
        if len({tuple(a.id for a in r.actors) for r in found}) == 1:
            return found[0].actors
        if found:
            return ()
    return ()


def _nearest(place: Place, history: History, fits: Callable[[Reference], bool]) -> tuple[ActorRecord, ...]:
    """A genitive pronoun mostly goes with the last subject or object of its own sentence, not with what is deeper."""
    return next((r.actors for r in history.before(place, 0) if r.argument and fits(r)), ())


def free_standing(token: Token, place: Place, history: History) -> tuple[ActorRecord, ...] | None:
    """'the former', 'the latter', 'both', 'the two', 'the pair': of the last two named together; None for other
    words."""
    word = token.lower_
    if word not in _OF_TWO or token.dep_ not in _PARTY or any(c.dep_ in ("prep", "compound") for c in token.children):
        return None
    if word not in ("both", "neither") and not any(c.lower_ == "the" for c in token.children):
        return None
    for reference in history.before(place, 2):
        if len(reference.actors) == 2:
            return {"former": reference.actors[:1], "latter": reference.actors[1:]}.get(word, reference.actors)
    return ()


def definite(noun: Token, lemma: str, place: Place, history: History, home: Home) -> tuple[ActorRecord, ...]:
    """'the alliance', 'the company', 'the two countries', 'the minister': who was spoken of by that kind before."""
    if any(c.lower_ in ("two", "both") for c in noun.children):
        return _pair(lemma, place, history, home)
    singular = noun.tag_ not in ("NNS", "NNPS")
    if singular:
        holder = history.holder(title_phrase(noun, lemma), place, lambda actor: True)
        if holder is not None:
            return (holder,)
    for reference in history.before(place, DESCRIPTION_REACH):
        if singular:
            described = next((a for a in reference.actors if _is_described(a, lemma, noun)), None)
            if described is not None:
                return (described,)
        if reference.lemma == lemma and singular != (reference.plural or len(reference.actors) > 1):
            return reference.actors
    return ()


def _is_described(actor: ActorRecord, lemma: str, noun: Token) -> bool:
    entry = curated_actors().get(actor.id)
    if entry is not None and entry.descriptions:
        before = noun.nbor(-1).lower_ if noun.i else ""
        known = {d.casefold() for d in entry.descriptions}
        if lemma in known or f"{before} {lemma}" in known:
            return True
        if actor.type == "Alliance":
            return False  # The European Union is a bloc and no alliance.
    if lemma not in KIND_NOUNS.get(actor.type, ()):
        return False
    return actor.type != "GovernmentBody" or lemma in actor.name.casefold()


_PARTY = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "dative", "poss"})
_OF_TWO = frozenset({"former", "latter", "both", "two", "pair", "duo", "neither"})
_PERSON_NOUNS = frozenset({"leader", "president", "minister", "man", "men", "diplomat", "official"})
_STATE_NOUNS = frozenset({"country", "nation", "side", "state", "neighbor", "neighbour", "power", "government", "ally"})


def _pair(lemma: str, place: Place, history: History, home: Home) -> tuple[ActorRecord, ...]:
    """'the two countries', 'both leaders': the last two of that kind, in text order, those named together first; of
    two people the countries. Where three are equally near, nobody."""
    kinds = (
        ("Person",) if lemma in _PERSON_NOUNS else ("Country", "Alliance") if lemma in _STATE_NOUNS else ("Company",)
    )
    found: dict[str, ActorRecord] = {}
    for reference in history.before(place, 4):
        actors = [a for a in reference.actors if a.type in kinds]
        if len(actors) == 2 and len(reference.actors) == 2 and len(found) < 2:
            return tuple(actors)
        found.update((a.id, a) for a in reversed(actors) if a.id not in found)
        if len(found) >= 2:
            return tuple(reversed(list(found.values())[:2]))
    if lemma in _STATE_NOUNS:
        for reference in history.before(place, 4):
            for person in reversed(reference.actors):
                country = home(person) if person.type == "Person" else None
                if country is not None and country.id not in found:
                    found[country.id] = country
            if len(found) >= 2:
                return tuple(reversed(list(found.values()))) if len(found) == 2 else ()
    return ()
