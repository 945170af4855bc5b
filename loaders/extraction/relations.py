"""Relations: a trigger's frame filled with the actors and goods that stand in its roles.

Every combination of subjects and objects is one relation. A required party that the text mentions but nobody could
name, or does not mention at all, makes a relation with `missing` parties: a finding, never a guess.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from spacy.tokens import Token

from loaders.extraction.arguments import OWNER, SPEAKER, realise
from loaders.extraction.cast import Cast
from loaders.extraction.clauses import conjuncts
from loaders.extraction.document import Passage, Relation, Utterance
from loaders.extraction.factuality import Presented, factuality
from loaders.extraction.frames import Frame
from loaders.extraction.goods import goods
from loaders.extraction.groups import is_anonymous
from loaders.extraction.nominals import owners_of
from loaders.extraction.programmes import programme_of
from loaders.extraction.told import Told
from loaders.extraction.triggers import FrameIndex
from loaders.extraction.utterances import content_of
from schema.records import ActorRecord
from schema.registry import Predicate, predicate

_SECTIONS = frozenset({"headline", "caption", "body", "byline"})
_PHRASE = frozenset({"det", "amod", "compound", "poss", "nummod"})
# Places where often something else than a party stands: nobody named there is no loss.
_SILENT = frozenset({"modifier", "appositive", "bearer"})
# Of a longer list (the signatories of a statement) nobody can say who dealt with whom.
_MOST_SIDES = 6
# Predicates besides the speech acts by which somebody answers a deed that was told before.
_REACTIONS = frozenset({"OPPOSES"})
_TRIGGERS = frozenset({"VERB", "NOUN", "ADJ", "PROPN", "AUX"})
_FIRST_PERSONS = frozenset({"we", "us", "i", "me"})
Good = tuple[str, str, str]
_VALUES = ("planned", "negated", "requested", "prohibited", "hypothetical")


@dataclass(slots=True)
class Filled:
    """A role's fillers: the actors, the tokens that head them, and the text where nobody could be named."""

    actors: tuple[ActorRecord, ...] = ()
    tokens: tuple[Token, ...] = ()
    unresolved: str | None = None


def find_relations(
    passage: Passage, cast: Cast, index: FrameIndex, told: Told | None = None
) -> Iterator[tuple[Relation, Utterance | None]]:
    """Relations of one passage in text order, each with the utterance that its frame introduces, if it is a speech
    act. `told` is what the passages before it told; what this one tells is added."""
    if passage.block.section not in _SECTIONS:
        return
    told = told or Told()
    for token in _telling(passage, cast):
        if token.pos_ == "PROPN" and cast.mention(token) is not None:
            continue
        partial: dict[str, Relation] = {}
        complete: set[str] = set()
        for frame in index.match(token):
            if frame.predicate in complete:
                continue
            for relation, utterance in _apply(frame, token, passage, cast, told):
                if relation.missing:
                    partial.setdefault(frame.predicate, relation)
                else:
                    complete.add(frame.predicate)
                    told.note(relation)
                    yield relation, utterance
        for name, relation in partial.items():
            if name not in complete:
                yield told.completed(relation) or relation, None


def _telling(passage: Passage, cast: Cast) -> Iterator[Token]:
    """The words that may be triggers, of the sentences in which somebody is named or speaks."""
    for sentence in passage.sentences:
        words = passage.tokens[sentence.start : sentence.end]
        if any(map(cast.stands_for_somebody, words)) or any(map(cast.speaker, words)):
            yield from (word for word in words if word.pos_ in _TRIGGERS)


def without_subsumed(relations: Sequence[Relation]) -> list[Relation]:
    """Drops what another relation of the same sentence says in full: the same parties with fewer goods or no list, and
    a finding whose known party stands in a complete relation."""
    by_parties: dict[tuple[object, ...], list[Relation]] = defaultdict(list)
    settled: set[tuple[object, ...]] = set()
    for r in relations:
        if not r.missing and r.subject is not None and not r.recalled:
            sentence = _sentence(r)
            by_parties[*sentence, r.subject.id, r.object and r.object.id, r.factuality].append(r)
            settled |= {(*sentence, "subject", r.subject.id), (*sentence, "object", r.object.id if r.object else None)}
    poorer = {
        id(a) for found in by_parties.values() for a in found for b in found
        if a is not b and set(a.goods) <= set(b.goods) and a.programme in (None, b.programme)
        and (set(a.goods), a.programme) != (set(b.goods), b.programme)
    }  # fmt: skip
    poorer |= _presupposed(by_parties)
    return [
        r for r in relations
        if id(r) not in poorer
        and not (r.missing and any((*_sentence(r), *role) in settled for role in r.roles.items()))
        and not (r.recalled and (*_sentence(r), *_known(r)) in settled)
    ]  # fmt: skip


def _known(relation: Relation) -> tuple[str, str | None]:
    """The role and the actor that the sentence itself names, of a relation whose other party is recalled."""
    role = "object" if relation.recalled == "subject" else "subject"
    actor = relation.object if role == "object" else relation.subject
    return role, actor.id if actor else None


def _presupposed(by_parties: Mapping[tuple[object, ...], Sequence[Relation]]) -> set[int]:
    """What a noun seems to assert while the verb over it says that it is planned or denied: 'approved the sale'."""
    found: set[int] = set()
    for key, relations in by_parties.items():
        *parties, value = key
        if value != "asserted":
            continue
        for other in _VALUES:
            for verb in by_parties.get((*parties, other), ()):
                found |= {
                    id(r)
                    for r in relations
                    if r.trigger.pos_ == "NOUN"
                    and r.trigger.head.i == verb.trigger.i
                    and set(r.goods) <= set(verb.goods)
                }
    return found


def _sentence(relation: Relation) -> tuple[int, int, str]:
    return id(relation.passage), relation.trigger.sent.start, relation.predicate


def _apply(
    frame: Frame, trigger: Token, passage: Passage, cast: Cast, told: Told
) -> Iterator[tuple[Relation, Utterance | None]]:
    declared = predicate(frame.predicate)
    sides = _together(frame, trigger, cast, declared)
    if sides is not None:
        material, _ = _goods(frame, trigger)
        presented = Presented(frame.factuality) if frame.factuality else factuality(trigger)
        yield from _pairs(frame, trigger, passage, presented, *sides, material)
        return
    subject = _fill(frame.roles.get("subject", ()), trigger, cast, frame.types.get("subject", declared.domain))
    object_ = (
        _fill(frame.roles.get("object", ()), trigger, cast, frame.types.get("object", declared.range), subject.tokens)
        if declared.object != "none"
        else Filled()
    )
    if declared.speech_act or frame.predicate in _REACTIONS:
        if not subject.actors:
            subject = _told_subject(frame, trigger, cast, told, subject, declared.domain)
        if subject.actors and not object_.actors:
            object_ = (
                # Else whom a denial answers is found when all accusations are known (denials.py).
                Filled(told.contradicted(trigger, {a.id for a in subject.actors}), (), object_.unresolved)
                if frame.predicate == "DENIES"
                else _told_owner(frame, trigger, cast, told, subject, object_, declared.range)
            )
    # Most triggers have no party at all: everything else is looked for only where there is one.
    if not (subject.actors or object_.actors):
        return
    material, good_tokens = _goods(frame, trigger)
    if frame.goods == "required" and not material:
        return
    presented = Presented(frame.factuality) if frame.factuality else factuality(trigger)
    if frame.roles.get("subject") == (SPEAKER,) and presented.value != "asserted":
        # Who says that somebody did not violate a treaty, may or plans to, does not accuse him of it.
        return
    programme = _programme(frame, trigger)
    missing = tuple(role for role, lacks in (("subject", not subject.actors), ("object", not object_.actors)) if lacks)
    if missing == ("object",) and _may_stand_alone(frame, declared, subject, material):
        missing = ()
    if subject.actors and not subject.tokens and any(t.lower_ in _FIRST_PERSONS for t in object_.tokens):
        return
    tokens = [trigger, *subject.tokens, *object_.tokens, *good_tokens]
    start, end = _evidence(passage, tokens)
    roles = {r: f.unresolved for r, f in (("subject", subject), ("object", object_)) if f.unresolved}
    if missing:
        if frame.roles.get("subject") == (SPEAKER,):
            return
        known = (subject.actors or object_.actors)[0]
        named = {"subject" if subject.actors else "object": known.id, **roles}
        yield (
            Relation(
                passage,
                frame.predicate,
                frame.rule,
                trigger,
                None,
                None,
                material,
                programme,
                presented.value,
                presented.hedge,
                start,
                end,
                named,
                missing,
                frame.confidence,
                subject.actors or object_.actors,
            ),
            None,
        )
        return
    utterance = _said(frame, trigger, passage, presented, subject, object_)
    several = {a.id for a in subject.actors}
    for s in subject.actors:
        for o in object_.actors or (None,):
            # "Qatar and Oman fund them": nobody of those who act is among those to whom it is done.
            if o is not None and (o.id in several or (is_anonymous(s) and is_anonymous(o))):
                continue
            yield (
                Relation(
                    passage,
                    frame.predicate,
                    frame.rule,
                    trigger,
                    s,
                    o,
                    material,
                    programme,
                    presented.value,
                    presented.hedge,
                    start,
                    end,
                    roles,
                    (),
                    frame.confidence,
                ),
                utterance,
            )


def _said(
    frame: Frame, trigger: Token, passage: Passage, presented: Presented, subject: Filled, object_: Filled
) -> Utterance | None:
    """The utterance that a speech act introduces, or the latent one that the grounds of a measure are."""
    if presented.value not in ("asserted", "hypothetical", "planned"):
        return None
    addressee = object_.actors[0] if len(object_.actors) == 1 else None
    heads = [t for place in frame.content for t in realise(trigger, place)]
    if heads:
        return content_of(passage, heads, subject.actors, frame.rule, addressee)
    grounds = [t for place in frame.reason for t in realise(trigger, place)]
    said = content_of(passage, grounds, subject.actors, frame.rule, None)
    if said is not None:
        said.latent = True
    return said


def _may_stand_alone(frame: Frame, declared: Predicate, subject: Filled, material: tuple[Good, ...]) -> bool:
    """Whether a claim without an object says something: a denial, a thing developed or restricted, a firm's sale."""
    if "object" not in frame.roles:
        return declared.object != "required"
    if declared.object == "required":
        return False
    if declared.goods == "none":
        return True
    return bool(material) and (frame.alone is None or any(a.type in frame.alone for a in subject.actors))


Pairs = tuple[tuple[ActorRecord, ActorRecord], ...]


def _together(frame: Frame, trigger: Token, cast: Cast, declared: Predicate) -> tuple[Pairs, list[Token]] | None:
    """The sides of a symmetric relation that stand coordinated: 'Xi and Putin met', 'talks between X and Y'.

    Everybody in the coordination is paired with everybody; 'between X and A, B and C' pairs X with each of the others.
    """
    for place in frame.together:
        tokens = [c for t in realise(trigger, place) for c in conjuncts(t)]
        if place == "modifier" and (joined := _joined(tokens, cast)):
            return joined, tokens
        actors = tuple(
            dict.fromkeys(
                a for t in tokens for a in cast.parties(t) if _fits(a, frame.types.get("subject", declared.domain))
            )
        )
        if (
            not 2 <= len(actors) <= _MOST_SIDES
            or _fill(frame.roles.get("object", ()), trigger, cast, frame.types.get("object", declared.range)).actors
        ):
            continue
        first = cast.actors(tokens[0]) if place == "between" and len(tokens) > 2 else ()
        pairs = tuple((a, b) for a in first for b in actors if b not in first) or tuple(combinations(actors, 2))
        return tuple(p for p in pairs if not all(map(is_anonymous, p))), tokens
    return None


def _joined(tokens: Sequence[Token], cast: Cast) -> Pairs:
    """'the U.S.-Japan and U.S.-South Korea alliances': whom a hyphen joins, where there are several pairs."""
    pairs: list[tuple[ActorRecord, ActorRecord]] = []
    for token in tokens:
        mention = cast.mention(token)
        if mention is not None and mention.start > 1 and token.doc[mention.start - 1].text in ("-", "–"):
            before = cast.actors(token.doc[mention.start - 2])
            pairs.extend((a, b) for a in before for b in cast.actors(token) if a.id != b.id)
    return tuple(pairs) if len(pairs) > 1 else ()


def _pairs(
    frame: Frame,
    trigger: Token,
    passage: Passage,
    presented: Presented,
    pairs: Pairs,
    tokens: Sequence[Token],
    material: tuple[Good, ...],
) -> Iterator[tuple[Relation, Utterance | None]]:
    start, end = _evidence(passage, [trigger, *tokens])
    for first, second in pairs:
        yield Relation(
            passage, frame.predicate, frame.rule, trigger, first, second, material, None, presented.value,
            presented.hedge,
            start, end, {}, (), frame.confidence,
        ), None  # fmt: skip


def _fill(
    places: Sequence[str], trigger: Token, cast: Cast, types: Sequence[str], taken: Sequence[Token] = ()
) -> Filled:
    """The fillers at the first place where an actor of a fitting type stands; else the words that stand there.

    Words that are `taken` fill another role: the agent of a passive is not also the 'by' phrase of its object.
    """
    unresolved = None
    for place in places:
        if place == SPEAKER:
            speaking = tuple(a for a in cast.speaker(trigger) if _fits(a, types))
            if speaking:
                return Filled(speaking)
            continue
        found = _owners(trigger, place, cast) if place.endswith(OWNER) else realise(trigger, place)
        tokens = [t for t in found if t not in taken]
        # "A and B, a unit of C": a noun in the singular describes the name that it stands beside.
        single = place == "bearer" and trigger.dep_ == "appos" and trigger.tag_ in ("NN", "NNP")
        actors = tuple(
            dict.fromkeys(
                a for t in tokens for a in (cast.actors(t) if single else _parties(t, trigger, cast)) if _fits(a, types)
            )
        )
        if actors:
            return Filled(actors, tuple(tokens))
        if tokens and unresolved is None and place not in _SILENT:
            unresolved = " ".join(t.text for t in tokens[0].subtree if not t.is_space)[:80]
    return Filled((), (), unresolved)


def _parties(head: Token, trigger: Token, cast: Cast) -> tuple[ActorRecord, ...]:
    """The actors of a coordination; of one that goes on behind the trigger's relative clause, those before it."""
    behind = head.i < trigger.i and any(c.dep_ == "conj" and c.i > trigger.i for c in head.children)
    if not behind or not head.is_ancestor(trigger):
        return cast.parties(head)
    return tuple(a for c in conjuncts(head) if c.i < trigger.i for a in cast.actors(c))


def _owners(trigger: Token, place: str, cast: Cast) -> list[Token]:
    """Whose the things in a place are; a person ("Chile's president, X") does not stand for his owner."""
    heads = [c for head in realise(trigger, place.removesuffix(OWNER)) for c in conjuncts(head)]
    return owners_of([head for head in heads if not any(a.type == "Person" for a in cast.parties(head))])


def _told_subject(
    frame: Frame, trigger: Token, cast: Cast, told: Told, subject: Filled, types: Sequence[str]
) -> Filled:
    """The issuer of the document that stands where the subject should: 'the communique urged'."""
    for place in frame.roles.get("subject", ()):
        for token in () if place == SPEAKER else realise(trigger, place):
            actors = tuple(a for a in told.speakers(token, cast) if _fits(a, types))
            if actors:
                return Filled(actors, (token,))
    return subject


def _told_owner(
    frame: Frame,
    trigger: Token,
    cast: Cast,
    told: Told,
    other: Filled,
    filled: Filled,
    types: Sequence[str],
) -> Filled:
    """Whose the thing in the object's place is by what was told before: 'condemned the attack', 'denied the charge'."""
    answering = {a.id for a in other.actors}
    for place in frame.roles.get("object", ()):
        if not place.endswith(OWNER):
            continue
        for token in (c for head in realise(trigger, place.removesuffix(OWNER)) for c in conjuncts(head)):
            found = told.doers(token, answering) or told.speakers(token, cast)
            actors = tuple(a for a in found if _fits(a, types) and a.id not in answering)
            if actors:
                return Filled(actors, (token,))
    return filled


def _fits(actor: ActorRecord, types: Sequence[str]) -> bool:
    return "Actor" in types or actor.type in types


def _goods(frame: Frame, trigger: Token) -> tuple[tuple[Good, ...], list[Token]]:
    for place in frame.roles.get("goods", ()):
        heads = [t for t in realise(trigger, place) if t.pos_ in ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "VERB")]
        found = {g.id: (g.id, g.name, g.category) for h in heads for g in goods(h)}
        if found:
            return tuple(found.values()), heads
    return (), []


def _programme(frame: Frame, trigger: Token) -> str | None:
    for place in frame.roles.get("programme", ()):
        for token in realise(trigger, place):
            found = programme_of(token)
            if found:
                return found
    return None


def _evidence(passage: Passage, tokens: Sequence[Token]) -> tuple[int, int]:
    """The stretch from the first to the last word that the relation rests on, phrases of the fillers included."""
    sentence = tokens[0].sent
    inside = [t for t in tokens if sentence.start <= t.i < sentence.end]
    phrases = [c.i for t in inside for c in [t, *t.children] if c is t or (c.dep_ in _PHRASE and c.i >= sentence.start)]
    first = min(phrases)
    last = max(t.i for t in inside)
    return passage.span(first, last + 1)
