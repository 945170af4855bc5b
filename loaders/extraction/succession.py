"""What a sentence leaves out of an office: the body of 'in his capacity as prime minister', and of 'to succeed X as
secretary-general' both the body and the office of the one who goes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from spacy.tokens import Token

from loaders.extraction.arguments import realise
from loaders.extraction.cast import Cast
from loaders.extraction.document import Relation
from loaders.extraction.office_owners import implied
from loaders.extraction.office_phrases import Office, offices_in
from loaders.lexicon.entries import curated_actors
from schema.records import ActorRecord

_SUCCEEDING = frozenset({"succeed", "replace", "follow"})


def complete_offices(
    relations: Sequence[Relation], affiliation: Mapping[str, ActorRecord | None], cast: Cast
) -> list[Relation]:
    """The relations, those of an office completed by the body that its title implies, with the predecessors' own.

    `affiliation` is the body or country by the other offices of a person in the article.
    """
    people = {r.subject.id: r.subject for r in relations if r.subject is not None and r.subject.type == "Person"}
    homes = {person: body for person, body in affiliation.items() if body is not None}
    found: list[Relation] = []
    for relation in relations:
        if relation.predicate != "HOLDS_OFFICE" or relation.rule.startswith("offices."):
            found.append(relation)
            continue
        predecessors = _predecessors(relation.trigger, cast)
        completed = _completed(relation, people, homes, predecessors)
        found.append(completed)
        if completed.object is not None:
            found.extend(_left(completed, predecessors))
    return found


def _completed(
    relation: Relation, people: Mapping[str, ActorRecord], homes: Mapping[str, ActorRecord],
    predecessors: Sequence[ActorRecord],
) -> Relation:  # fmt: skip
    if relation.missing != ("object",):
        return relation
    known = relation.roles.get("subject", "")
    entry = curated_actors().get(known)
    person = people.get(known) or (entry.record() if entry is not None else None)
    office = next(iter(_offices(relation.trigger)), None)
    if person is None or office is None:
        return relation
    for holder in (person, *predecessors):
        body = implied(office, holder, dict(homes))
        if body is not None:
            return replace(
                relation, subject=person, object=body, missing=(), confidence=0.7, rule=f"{relation.rule}-implied",
                roles={"office": office.detail},
            )  # fmt: skip
    return relation


def _offices(trigger: Token) -> Iterator[Office]:
    for head in [*realise(trigger, "as"), *realise(trigger, "complement")]:
        yield from offices_in(list(trigger.doc[head.left_edge.i : head.right_edge.i + 1]))


def _predecessors(trigger: Token, cast: Cast) -> list[ActorRecord]:
    if trigger.lemma_ not in _SUCCEEDING:
        return []
    return [a for t in realise(trigger, "object") for a in cast.actors(t) if a.type == "Person"]


def _left(relation: Relation, predecessors: Sequence[ActorRecord]) -> Iterator[Relation]:
    """'Rutte succeeds Stoltenberg as ...': Stoltenberg held it, whether or not the succession comes about."""
    for person in predecessors:
        if relation.subject is not None and person.id != relation.subject.id:
            yield replace(
                relation, subject=person, factuality="asserted", hedge=None, rule=f"{relation.rule}-predecessor"
            )
