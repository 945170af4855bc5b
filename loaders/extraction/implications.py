"""Implications: claims that follow from what a text says, by a rule that holds whatever the words.

An official who says that somebody attacked a third party accuses him; who says that he will sanction somebody threatens
him; a ban of exports to somebody prohibits supplying him. Each has the sentence of the claim that it follows from and a
rule of its own, so that who trusts plain statements only can leave it out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from loaders.extraction.document import Relation, Utterance
from loaders.lexicon.words import read_words
from schema.records import ActorRecord, Factuality

_CONFIDENCE = 0.6
# Words of the speaker's own resolve; what is only considered threatens nobody.
_RESOLVED = frozenset({"will", "shall", "'ll", "going"})
_MAIN = frozenset({"ROOT", "ccomp", "conj", "xcomp", "parataxis"})
Placed = tuple[Relation, Utterance]
Affiliation = Mapping[str, ActorRecord | None]


@cache
def _lexicon() -> Mapping[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in read_words("implications.yaml").items()}


def implied(placed: Sequence[Placed], affiliation: Affiliation) -> Iterator[Relation]:
    """The relations that follow from placed ones and that the text does not state itself, in their order.

    `affiliation` gives the body or country for which a person holds an office, by the person's identifier.
    """
    known = {(id(r.passage), r.trigger.sent.start, r.predicate, *_ends(r)) for r, _ in placed}
    for relation, utterance in placed:
        for found in _follows(relation, utterance, affiliation):
            key = (id(found.passage), found.trigger.sent.start, found.predicate, *_ends(found))
            if key not in known:
                known.add(key)
                yield found


def _ends(relation: Relation) -> tuple[str | None, str | None]:
    return (relation.subject.id if relation.subject else None), (relation.object.id if relation.object else None)


def _follows(relation: Relation, utterance: Utterance, affiliation: Affiliation) -> Iterator[Relation]:
    doer, receiver = relation.subject, relation.object
    if relation.missing or doer is None:
        return
    if (
        relation.predicate == "RESTRICTS" and relation.goods and receiver is not None
        and receiver.type == "Country" and relation.factuality in ("asserted", "planned") and _is_of_exports(relation)
    ):  # fmt: skip
        yield _claim(relation, "SUPPLIES", "ban", doer, receiver, "prohibited", relation.goods)
    if not utterance.speakers or utterance.latent:
        return
    speaker = utterance.speakers[0]
    if speaker.type == "MediaOutlet":
        return
    own = _same_side(speaker, doer, affiliation)
    opposed = all(any(side.startswith("country:") for side in _sides(a, affiliation)) for a in (speaker, doer))
    if relation.predicate in _lexicon()["misdeeds"] and opposed and not own and _is_told(relation):
        if not (receiver and receiver.id == speaker.id) and _is_reproach(relation):
            yield _claim(relation, "ACCUSES", "accusation", speaker, doer, "asserted")
    elif (
        relation.predicate in _lexicon()["threats"] and relation.hedge in _RESOLVED and own
        and receiver is not None and not _same_side(speaker, receiver, affiliation)
    ):  # fmt: skip
        yield _claim(
            relation, "THREATENS", "threat", doer if speaker.type != "Person" else speaker, receiver, "asserted"
        )


def _is_told(relation: Relation) -> bool:
    """Whether the speaker says it himself, as a fact or a suspicion: "Russia's war on Ukraine" only mentions it."""
    trigger = relation.trigger
    suspected = (relation.hedge or "").lower().startswith("suspect")
    return trigger.pos_ == "VERB" and trigger.dep_ in _MAIN and (relation.factuality == "asserted" or suspected)


def _is_of_exports(relation: Relation) -> bool:
    """Duties and bans on what the other side sends are no refusal to supply it."""
    return any(t.lemma_.lower() in _lexicon()["exports"] for t in relation.trigger.subtree)


def _is_reproach(relation: Relation) -> bool:
    if relation.predicate != "SUPPLIES":
        return True
    return any(category in _lexicon()["reproached_goods"] for *_, category in relation.goods)


def _same_side(one: ActorRecord, other: ActorRecord, affiliation: Affiliation) -> bool:
    """Whether two actors are the same, or of one country: nobody accuses his own army by reporting what it did."""
    return bool(_sides(one, affiliation) & _sides(other, affiliation))


def _sides(actor: ActorRecord, affiliation: Affiliation) -> set[str]:
    office = affiliation.get(actor.id)
    actors = [actor, office] if office is not None else [actor]
    return {a.id for a in actors} | {f"country:{a.country}" for a in actors if a.country}


def _claim(
    relation: Relation,
    predicate: str,
    rule: str,
    subject: ActorRecord,
    object_: ActorRecord,
    factuality: Factuality,
    goods: tuple[tuple[str, str, str], ...] = (),
) -> Relation:
    return replace(
        relation,
        predicate=predicate,
        rule=f"implications.{rule}",
        subject=subject,
        object=object_,
        goods=goods,
        programme=None,
        factuality=factuality,
        hedge=None,
        roles={},
        confidence=min(_CONFIDENCE, relation.confidence),
        time=None,
        quantity=None,
    )
