"""Continuations: a party that a clause leaves unsaid because the text has just said it.

'The EU sanctioned Sberbank. Also penalized were VTB and Gazprombank' goes on about what the EU does; 'Ukraine sold
Georgia tanks; the Czechs provided howitzers' goes on about what Georgia gets. Only where no words stand in the place
of the party, or words that name a measure ('this action'), and where the text has one answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from loaders.extraction.document import Relation
from loaders.lexicon.words import read_words
from schema.records import ActorRecord
from schema.registry import predicate

_UNDONE = frozenset({"negated", "prohibited", "hypothetical", "requested"})
_REACH = 8  # sentences back to the relation that is continued
_STATES = frozenset({"Country", "Alliance", "GovernmentBody", "Institution"})
_YEAR = re.compile(r"(?:19|20)\d\d")
CONFIDENCE = 0.6


@cache
def _words(name: str) -> frozenset[str]:
    raw: dict[str, list[str]] = read_words("continuations.yaml")
    return frozenset(raw[name])


def continued(relations: Sequence[Relation], issuer: ActorRecord | None) -> Iterator[Relation]:
    """The relations, those with a missing party completed where an earlier one of their predicate names it."""
    sentences = _sentences(relations)
    overt = {
        (id(r.passage), r.trigger.sent.start, r.predicate, role)
        for r in relations for role in r.missing if (said := r.roles.get(role)) is not None and not _is_measure(said)
    }  # fmt: skip
    told: dict[str, list[tuple[int, Relation]]] = {}
    for relation in sorted(relations, key=lambda r: (r.passage.offset, r.trigger.i)):
        number = sentences[id(relation.passage), relation.trigger.sent.start]
        if not relation.missing:
            if relation.factuality not in _UNDONE:
                told.setdefault(relation.predicate, []).append((number, relation))
            yield relation
            continue
        place = (id(relation.passage), relation.trigger.sent.start, relation.predicate, relation.missing[0])
        if place in overt:
            # Somebody is named there whom we do not know.
            yield relation
            continue
        before = [r for n, r in told.get(relation.predicate, ()) if n >= number - _REACH]
        here = [r for n, r in told.get(relation.predicate, ()) if n >= number - 1 and r.passage is relation.passage]
        if issuer is not None:
            # What others did before is told besides: a release goes on about its own side.
            before = [r for r in before if r.subject is not None and _is_side_of(issuer, r.subject)]
        whole = list(_complete(relation, before, here, issuer))
        told.setdefault(relation.predicate, []).extend((number, r) for r in whole if r.factuality not in _UNDONE)
        yield from whole or (relation,)


def _sentences(relations: Iterable[Relation]) -> dict[tuple[int, int], int]:
    """The number of every sentence in its article."""
    passages = {id(r.passage): r.passage for r in relations}
    numbers: dict[tuple[int, int], int] = {}
    for passage in sorted(passages.values(), key=lambda p: p.offset):
        for sentence in passage.sentences:
            numbers[id(passage), sentence.start] = len(numbers)
    return numbers


def _complete(
    relation: Relation, before: Sequence[Relation], here: Sequence[Relation], issuer: ActorRecord | None
) -> Iterator[Relation]:
    if relation.passage.block.section != "body" or len(relation.missing) != 1:
        return
    role = relation.missing[0]
    unsaid = relation.roles.get(role)
    found: ActorRecord | None = None
    if relation.predicate == "SANCTIONS" and role == "subject" and (unsaid is None or _is_measure(unsaid)):
        if relation.trigger.pos_ not in ("VERB", "ADJ", "AUX"):
            # A noun comes back to what was done to the same party.
            hit = {a.id for a in relation.known}
            before, issuer = [r for r in before if r.object is not None and r.object.id in hit], None
        found = None if _is_older(relation) else _last([r.subject for r in before], issuer)
    elif relation.predicate == "SANCTIONS" and unsaid is None and relation.rule in _words("measures_alone"):
        ids = {a.id for a in relation.known}
        same = [r for r in before if r.subject is not None and r.subject.id in ids]
        found = _last([r.object for r in same or before if r.object and r.object.type == "Country"], None)
    elif role == "object" and unsaid is None and relation.rule in _words("receiverless"):
        objects = {r.object.id: r.object for r in here if r.object is not None}
        found = next(iter(objects.values())) if len(objects) == 1 else None
    if found is None or (role == "subject" and found.type not in _STATES):
        return
    for actor in relation.known:
        if actor.id == found.id or not _may_stand(relation.predicate, role, found):
            continue
        subject, object_ = (found, actor) if role == "subject" else (actor, found)
        yield replace(
            relation, subject=subject, object=object_, missing=(), known=(),
            confidence=min(CONFIDENCE, relation.confidence),
            roles={k: v for k, v in relation.roles.items() if v not in (subject.id, object_.id)},
        )  # fmt: skip


def _is_side_of(issuer: ActorRecord, actor: ActorRecord) -> bool:
    return actor.id == issuer.id or (issuer.country is not None and actor.country == issuer.country)


def _is_measure(words: str) -> bool:
    """Whether the words in the place of a party name what was done: 'This action', 'The measures'."""
    return any(word in _words("measures") for word in words.lower().split()[:4])


def _is_older(relation: Relation) -> bool:
    """Whether the sentence tells of another year, of which the article has said nothing."""
    return _YEAR.search(relation.trigger.sent.text) is not None


def _last(actors: Sequence[ActorRecord | None], otherwise: ActorRecord | None) -> ActorRecord | None:
    return next((a for a in reversed(actors) if a is not None), otherwise)


def _may_stand(name: str, role: str, actor: ActorRecord) -> bool:
    declared = predicate(name)
    types = declared.domain if role == "subject" else declared.range
    return "Actor" in types or actor.type in types
