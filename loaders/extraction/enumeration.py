"""Enumerations across sentences: 'They have blacklisted Chinese entities. Examples include A, B and C.'

What the sentence before says of a group holds of the members that the next one names as its examples. Where several
bodies of one country acted on the group, the text does not say which of them acted on each example: their country did.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Span, Token

from loaders.extraction.cast import Cast
from loaders.extraction.clauses import conjuncts
from loaders.extraction.document import Passage, Relation, Utterance
from loaders.extraction.utterances import content_of
from loaders.lexicon.entries import curated_actors
from schema.records import ActorRecord

_EXAMPLES = frozenset({"example", "these", "those", "they", "target", "case", "among"})
_LISTING = frozenset({"include", "be", "range", "comprise"})


def find_examples(
    passage: Passage, cast: Cast, relations: Sequence[Relation]
) -> Iterator[tuple[Relation, Utterance | None]]:
    """Relations of the sentence before, with each named example in the place of the group, and the grounds given."""
    sentences = passage.sentences
    for before, sentence in pairwise(sentences):
        members = list(_members(sentence, cast))
        if not members:
            continue
        grouped = [
            r for r in relations
            if r.passage is passage and before.start <= r.trigger.i < before.end and not r.missing
            and r.factuality == "asserted" and r.subject is not None
            and r.object is not None and r.object.type == "ActorGroup"
        ]  # fmt: skip
        for member, head in members:
            yield from _transfer(passage, sentence, grouped, member, head)


def _members(sentence: Span, cast: Cast) -> Iterator[tuple[ActorRecord, Token]]:
    """The names that a sentence lists as examples."""
    root = sentence.root
    subject = next((c for c in root.children if c.dep_ in ("nsubj", "expl")), None)
    opens = sentence[0].lower_ == "among" and root.lemma_ == "be"
    if root.lemma_ not in _LISTING or not (opens or (subject is not None and subject.lemma_.lower() in _EXAMPLES)):
        return
    listed: list[Token] = []
    for child in root.children:
        if child.dep_ in ("dobj", "attr", "conj") or (opens and child.dep_ == "nsubj"):
            for part in conjuncts(child):
                listed.append(part)
                listed.extend(t for t in part.subtree if t.dep_ == "appos")
    seen: set[str] = set()
    for head in listed:
        for actor in cast.parties(head):
            if actor.type not in ("ActorGroup", "Country") and actor.id not in seen:
                seen.add(actor.id)
                yield actor, head


def _transfer(
    passage: Passage, sentence: Span, grouped: Sequence[Relation], member: ActorRecord, head: Token
) -> Iterator[tuple[Relation, Utterance | None]]:
    start, end = passage.span(head.left_edge.i, max(head.i, head.right_edge.i) + 1)
    done: set[tuple[str, str]] = set()
    for relation in grouped:
        same = [r for r in grouped if r.predicate == relation.predicate and r.object == relation.object]
        subject = _common(tuple(r.subject for r in same if r.subject is not None))
        if subject is not None and (relation.predicate, subject.id) not in done and subject.id != member.id:
            done.add((relation.predicate, subject.id))
            example = Relation(
                passage, relation.predicate, "enumeration.example", head, subject, member, factuality="asserted",
                start=start, end=end, confidence=0.7,
            )  # fmt: skip
            yield example, _grounds(passage, head, subject)
    countries = {r.object.country for r in grouped if r.object is not None and r.object.country}
    home = curated_actors().get(f"country:{next(iter(countries))}") if len(countries) == 1 else None
    if home is not None and member.type in ("Company", "Institution", "MediaOutlet", "GovernmentBody"):
        located = Relation(
            passage, "LOCATED_IN", "enumeration.home", head, member, home.record(), start=start, end=end, confidence=0.6
        )
        yield located, None


def _grounds(passage: Passage, head: Token, subject: ActorRecord) -> Utterance | None:
    """'Examples include A for selling chips': the one who acted says so."""
    for token in head.sent:
        if (
            token.dep_ == "prep"
            and token.lower_ in ("for", "over")
            and token.i > head.i
            and head in (token.head, *token.head.subtree)
        ):
            said = content_of(
                passage, [c for c in token.children if c.dep_ == "pcomp"], (subject,), "enumeration.example", None
            )
            if said is not None:
                said.latent = True
                return said
    return None


def _common(subjects: Sequence[ActorRecord]) -> ActorRecord | None:
    """The one subject, or the country that all of them belong to."""
    if len({s.id for s in subjects}) == 1:
        return subjects[0]
    countries = {s.country for s in subjects}
    entry = curated_actors().get(f"country:{next(iter(countries))}") if len(countries) == 1 else None
    return entry.record() if entry is not None else None
