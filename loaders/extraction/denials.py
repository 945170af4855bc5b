"""Denials: whom somebody contradicts. 'Lin Jian rejected the accusations' answers whoever made them just before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from loaders.extraction.document import Relation
from loaders.extraction.persons import principal
from schema.records import ActorRecord

_CHARGES = frozenset({"ACCUSES", "CRITICIZES"})
_REACH = 8  # relations of accusing, back from the denial


def name_the_accuser(relations: Sequence[Relation], affiliation: Mapping[str, ActorRecord | None]) -> None:
    """Gives each denial without an object the one actor that the article says accused the denier, or its country."""
    charges: list[Relation] = []
    for relation in relations:
        if relation.predicate in _CHARGES and relation.subject is not None and relation.object is not None:
            charges.append(relation)
        elif relation.predicate == "DENIES" and relation.object is None and relation.subject is not None:
            own = {relation.subject.id}
            speaks_for = principal(relation.subject, affiliation)
            if speaks_for is not None:
                own.add(speaks_for.id)
            accusers = {
                c.subject.id: c.subject for c in charges[-_REACH:] if c.subject and c.object and c.object.id in own
            }
            accusers = {i: a for i, a in accusers.items() if i not in own}
            if not accusers and relation.trigger.dep_ in ("relcl", "acl"):
                accusers = _in_its_sentence(relation, charges[-_REACH:], own)
            if len(accusers) == 1:
                relation.object = next(iter(accusers.values()))


def _in_its_sentence(denial: Relation, charges: Sequence[Relation], own: set[str]) -> dict[str, ActorRecord]:
    """'Belarus blamed Hamas, a charge the group dismissed': who accuses in the sentence that the denial describes."""
    sentence = denial.trigger.sent
    return {
        c.subject.id: c.subject
        for c in charges
        if c.subject is not None and c.subject.id not in own and c.predicate == "ACCUSES"
        and c.trigger.doc is denial.trigger.doc and sentence.start <= c.trigger.i < denial.trigger.i
    }  # fmt: skip
