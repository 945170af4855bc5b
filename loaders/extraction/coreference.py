"""Coreference within an article: pronouns and definite descriptions to the actors named before them.

Candidates are what the article has mentioned so far, nearest and most prominent first. Where two candidates are equally
good, or none agrees in number, gender and kind, the expression stays unresolved: a party is never guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Token

from loaders.lexicon.entries import curated_actors
from schema.records import ActorRecord

_REACH = 3  # sentences


@dataclass(frozen=True, slots=True)
class Reference:
    """One resolved expression: where it stands and what it stands for."""

    actors: tuple[ActorRecord, ...]
    sentence: int
    position: int
    subject: bool
    lemma: str
    plural: bool
    quoted: bool


@dataclass(slots=True)
class History:
    """What an article has mentioned so far, in text order, and what it has shown of the gender of its people."""

    references: list[Reference] = field(default_factory=list)
    gender: dict[str, str] = field(default_factory=dict)

    def add(self, reference: Reference) -> None:
        self.references.append(reference)

    def recent(self, sentence: int, reach: int = _REACH) -> Iterable[Reference]:
        for reference in reversed(self.references):
            if sentence - reference.sentence > reach:
                return
            yield reference


def third_person(token: Token, sentence: int, history: History) -> tuple[ActorRecord, ...]:
    """The actors that he, she, it or they stands for, or ()."""
    word = token.lower_
    if word in ("he", "him", "his", "himself"):
        return _person(sentence, history, "m")
    if word in ("she", "her", "hers", "herself"):
        return _person(sentence, history, "f")
    if word in ("its", "itself"):
        return _nearest(sentence, history, _is_single_body) or _salient(sentence, history, _is_single_body)
    if word == "it":
        return _salient(sentence, history, _is_single_body)
    if word in ("they", "them", "their", "theirs", "themselves"):
        return _salient(sentence, history, _is_plural)
    return ()


def _gender(actor: ActorRecord, history: History) -> str | None:
    entry = curated_actors().get(actor.id)
    return (entry.gender if entry else None) or history.gender.get(actor.id)


def _person(sentence: int, history: History, gender: str) -> tuple[ActorRecord, ...]:
    same, earlier = [], []
    for reference in history.recent(sentence):
        for actor in reference.actors:
            if actor.type == "Person" and _gender(actor, history) in (None, gender):
                (same if reference.sentence == sentence else earlier).append((reference, actor))
    own = _clause_subject_first(same)
    if own is not None and len({a.id for _, a in same}) >= 1:
        known = [a for _, a in same if _gender(a, history) == gender]
        chosen = known[0] if known and own.id not in {a.id for a in known} and _gender(own, history) is None else own
        return (chosen,)
    if not earlier:
        return ()
    last = max(r.sentence for r, _ in earlier)
    nearest = [(r, a) for r, a in earlier if r.sentence == last]
    subjects = [a for r, a in nearest if r.subject]
    chosen = subjects[0] if subjects else nearest[0][1]
    if not subjects and len({a.id for _, a in nearest}) > 1:
        return ()
    history.gender.setdefault(chosen.id, gender)
    return (chosen,)


def _clause_subject_first(found: Sequence[tuple[Reference, ActorRecord]]) -> ActorRecord | None:
    for reference, actor in found:
        if reference.subject:
            return actor
    return found[0][1] if found and len({a.id for _, a in found}) == 1 else None


def _is_single_body(reference: Reference) -> bool:
    return (
        len(reference.actors) == 1 and reference.actors[0].type not in ("Person", "ActorGroup") and not reference.plural
    )


def _is_plural(reference: Reference) -> bool:
    return len(reference.actors) > 1 or reference.plural or reference.actors[0].type in ("ActorGroup", "ArmedGroup")


def _salient(sentence: int, history: History, fits: Callable[[Reference], bool]) -> tuple[ActorRecord, ...]:
    same = [r for r in history.recent(sentence, 0) if fits(r)]
    subjects = [r for r in same if r.subject]
    if subjects:
        return subjects[0].actors
    if len({tuple(a.id for a in r.actors) for r in same}) == 1:
        return same[0].actors
    if same:
        return ()
    for back in (1, 2):
        earlier = [r for r in history.recent(sentence, back) if r.sentence == sentence - back and fits(r)]
        subjects = [r for r in earlier if r.subject]
        if subjects:
            return subjects[-1].actors
        if len({tuple(a.id for a in r.actors) for r in earlier}) == 1:
            return earlier[0].actors
        if earlier:
            return ()
    return ()


def _nearest(sentence: int, history: History, fits: Callable[[Reference], bool]) -> tuple[ActorRecord, ...]:
    """A genitive pronoun mostly goes with the last fitting phrase of its own sentence."""
    return next((r.actors for r in history.recent(sentence, 0) if fits(r)), ())


def definite(noun: Token, lemma: str, sentence: int, history: History) -> tuple[ActorRecord, ...]:
    """'the alliance', 'the company', 'the two countries', 'the minister': who was spoken of by that kind before."""
    curated = curated_actors()
    number = next((c.lower_ for c in noun.children if c.dep_ == "nummod"), None)
    if number in ("two", "both") or any(c.lower_ == "both" for c in noun.children):
        return _pair(lemma, sentence, history)
    for reference in history.recent(sentence, 12):
        for actor in reference.actors:
            entry = curated.get(actor.id)
            if entry and lemma in entry.descriptions and noun.tag_ in ("NN", "NNP"):
                return (actor,)
            if (
                lemma in _KIND_NOUNS.get(actor.type, ())
                and noun.tag_ in ("NN", "NNP")
                and len(reference.actors) == 1
                and (actor.type != "GovernmentBody" or lemma in actor.name.casefold())
            ):
                return (actor,)
        if reference.lemma == lemma and reference.actors:
            if noun.tag_ == "NNS" and (reference.plural or len(reference.actors) > 1):
                return reference.actors
            if noun.tag_ == "NN" and not reference.plural and len(reference.actors) == 1:
                return reference.actors
    return ()


_KIND_NOUNS: dict[str, frozenset[str]] = {
    "Alliance": frozenset({"alliance", "bloc"}),
    "Company": frozenset({"company", "firm", "manufacturer", "bank", "airline", "carrier"}),
    "ArmedGroup": frozenset({"group", "militia", "movement", "organization", "organisation"}),
    "GovernmentBody": frozenset({"ministry", "department", "agency"}),
    "MediaOutlet": frozenset({"newspaper", "paper", "magazine", "broadcaster", "outlet"}),
}


def _pair(lemma: str, sentence: int, history: History) -> tuple[ActorRecord, ...]:
    wanted = {
        "leader": ("Person",),
        "president": ("Person",),
        "minister": ("Person",),
        "man": ("Person",),
        "men": ("Person",),
    }.get(
        lemma,
        ("Country", "Alliance")
        if lemma in ("country", "nation", "side", "state", "neighbor", "neighbour", "power", "government", "ally")
        else ("Company",),
    )
    found: dict[str, ActorRecord] = {}
    for reference in history.recent(sentence, 4):
        for actor in reversed(reference.actors):
            if actor.type in wanted:
                found.setdefault(actor.id, actor)
        if len(found) >= 2:
            break
    return tuple(reversed(list(found.values())[:2])) if len(found) >= 2 else ()
