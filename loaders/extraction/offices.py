"""Offices: who holds which, from titles before a name, appositions before and behind it and 'X is the head of Y'.

"Swedish Defense Minister Pal Jonson", "NATO Secretary-General Jens Stoltenberg", "Rob Bauer, the chair of NATO's
Military Committee", "his Russian counterpart, Sergei Lavrov". Also the affiliation by which "we" in a person's mouth
means the country or body of the office.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass

from loaders.extraction.cast import Cast
from loaders.extraction.document import Document, Mention, Passage, Relation
from loaders.extraction.office_owners import body_of, home_of, implied, is_one_a_state, state_spoken_of
from loaders.extraction.office_phrases import Office, offices_in
from loaders.extraction.office_places import Place, around, is_person
from loaders.extraction.titles import is_title_word
from schema.records import ActorRecord


@dataclass(slots=True)
class _Held:
    """An office found beside a name, on its way to a relation."""

    passage: Passage
    mention: Mention
    person: ActorRecord
    office: Office
    place: Place
    body: ActorRecord | None


def find_offices(document: Document, cast: Cast) -> list[Relation]:
    """One HOLDS_OFFICE relation for each place where the text says that a person holds an office."""
    held: list[_Held] = []
    plain: list[Relation] = []
    homes: dict[str, ActorRecord] = {}
    for passage in document.passages:
        shared: _Held | None = None
        for mention, person in _persons(passage, cast):
            here = [
                _Held(passage, mention, person, office, place, None)
                for place in around(mention, cast)
                for office in offices_in(place.words)
            ]
            if not here and shared is not None and _continues(shared, mention):
                here = [_Held(passage, mention, person, shared.office, Place((), "title", 0.85), shared.body)]
            for one in here:
                one.body = _of_behind_name(one, cast) or one.body or body_of(one.office, person, cast, homes)
                home = home_of(one.body) if one.body is not None else None
                if home is not None:
                    homes.setdefault(person.id, home)
            _share(here)
            for one in here:
                if one.place.rule == "apposition":  # "X, the minister who ...": what is said of the minister is of X
                    cast.set(one.office.words[-1], (person,))
            held.extend(here)
            titled = [h for h in here if h.place.rule == "title"]
            shared = next((h for h in titled if h.office.words[-1].tag_ in ("NNS", "NNPS")), None)
            if not here:
                plain.extend(_genitive(passage, mention, person, cast))
    found: list[Relation] = []
    for one in held:
        body, confidence = one.body, one.place.confidence
        if body is None:
            body, confidence = implied(one.office, one.person, homes), confidence - 0.1
        if body is None and is_one_a_state(one.office):
            body, confidence = state_spoken_of(one.mention, cast), 0.6
        if body is not None and body.id != one.person.id:
            found.append(_relation(one, body, confidence))
    told = {id(one.passage.doc): set[int]() for one in held}
    for one in held:
        told[id(one.passage.doc)].update(w.i for w in one.office.words)
    described = [r for p in document.passages for r in _described(p, cast, homes, told.get(id(p.doc), frozenset()))]
    return _once([*found, *plain, *described])


def affiliations(relations: list[Relation]) -> dict[str, ActorRecord | None]:
    """Person -> the body or country of the office; None for one with offices in several places, who may speak for
    any."""
    found: dict[str, dict[str, ActorRecord]] = {}
    for relation in relations:
        if relation.predicate == "HOLDS_OFFICE" and relation.subject and relation.object:
            former = relation.roles.get("office", "").startswith("former")
            if not former:
                found.setdefault(relation.subject.id, {})[relation.object.country or relation.object.id] = (
                    relation.object
                )
    return {person: next(iter(places.values())) if len(places) == 1 else None for person, places in found.items()}


def _persons(passage: Passage, cast: Cast) -> Iterator[tuple[Mention, ActorRecord]]:
    for token in passage.tokens:
        mention = cast.mention(token)
        if mention is None or token.i != mention.end - 1 or not is_person(mention):
            continue
        person = cast.actors(token)
        if len(person) == 1 and person[0].type == "Person" and person[0].name[:1].isalpha():
            yield mention, person[0]


def _continues(shared: _Held, mention: Mention) -> bool:
    """'Presidents A of X and B of Y', 'officials A and B': a further name under one title in the plural."""
    between = mention.passage.doc[shared.mention.end : mention.start]
    return (
        0 < len(between) <= 8
        and between[-1].lower_ in ("and", ",")
        and all(t.pos_ in ("ADP", "DET", "PROPN", "CCONJ", "PUNCT", "NOUN") for t in between)
    )


def _share(here: list[_Held]) -> None:
    """'Huawei's founder and chief executive', 'founder and chief executive of Huawei': one body for both offices."""
    for one in here:
        for other in here:
            if one.body is None and one.place is other.place and not one.office.behind and other.body is not None:
                one.body = other.body if not (one.office.before and other.office.before) else None


def _of_behind_name(one: _Held, cast: Cast) -> ActorRecord | None:
    """'President Bashar al-Assad of Syria'."""
    doc, end = one.passage.doc, one.mention.end
    last = one.place.words[-1].i if one.place.words else one.office.last
    if one.place.rule != "title" or end + 1 >= len(doc) or doc[end].lower_ not in ("of", "from"):
        return None
    if one.office.last != last:
        return None
    for token in doc[end + 1 : end + 8]:
        mention = cast.mention(token)
        if mention is not None:
            actors = cast.actors(doc[mention.end - 1])
            states = [a for a in actors if a.type in ("Country", "Alliance", "GovernmentBody")]
            return states[0] if states and mention.kind != "adjective" else None
        if token.pos_ != "DET":
            return None
    return None


def _described(passage: Passage, cast: Cast, homes: dict[str, ActorRecord], told: Set[int]) -> Iterator[Relation]:
    """'The Russian president': somebody whom the article names elsewhere, by the office."""
    for token in passage.tokens:
        if token.tag_ != "NN" or token.i in told or not is_title_word(token) or cast.mention(token) is not None:
            continue
        people = cast.actors(token)
        if len(people) != 1 or people[0].type != "Person":
            continue
        words = list(passage.doc[token.left_edge.i : token.right_edge.i + 1])
        named = any((m := cast.mention(w)) is not None and is_person(m) for w in words)
        office = next(offices_in(words), None)
        if named or office is None or office.words[-1].i != token.i:
            continue
        body = body_of(office, people[0], cast, homes)
        if body is not None and body.type == "Country":
            start, end = passage.span(office.first, token.i + 1)
            yield Relation(
                passage, "HOLDS_OFFICE", "offices.description", token, people[0], body, start=start, end=end,
                roles={"office": office.detail}, confidence=0.65,
            )  # fmt: skip


def _genitive(passage: Passage, mention: Mention, person: ActorRecord, cast: Cast) -> Iterator[Relation]:
    """'Russia's Vladimir Putin': somebody of that country, without a title."""
    doc, start = passage.doc, mention.start
    if start > 1 and doc[start - 1].tag_ == "POS":
        owner = cast.actors(doc[start - 2])
        if len(owner) == 1 and owner[0].type in ("Country", "Alliance"):
            named = cast.mention(doc[start - 2])
            first = named.start if named is not None else start - 2
            begin, end = passage.span(first, mention.end)
            yield Relation(
                passage, "HOLDS_OFFICE", "offices.genitive", mention.head, person, owner[0], start=begin, end=end,
                roles={"office": "affiliation"}, confidence=0.7,
            )  # fmt: skip


def _relation(one: _Held, body: ActorRecord, confidence: float) -> Relation:
    words = [*one.place.words, *one.mention.span]
    first, last = min(t.i for t in words), max(t.i for t in words)
    if one.place.rule != "title":
        first = min(one.office.first, one.mention.start)
        last = max(one.office.last, one.mention.end - 1)
    start, end = one.passage.span(first, last + 1)
    return Relation(
        one.passage, "HOLDS_OFFICE", f"offices.{one.place.rule}", one.mention.head, one.person, body, start=start,
        end=end,
        roles={"office": one.office.detail if one.place.rule == "title" else one.office.written},
        confidence=round(confidence, 2),
    )  # fmt: skip


def _once(relations: list[Relation]) -> list[Relation]:
    seen: set[tuple[int, str, str, int]] = set()
    found: list[Relation] = []
    for r in relations:
        if r.subject is None or r.object is None:
            continue
        key = (id(r.passage), r.subject.id, r.object.id, r.trigger.i)
        if key not in seen:
            seen.add(key)
            found.append(r)
    return sorted(found, key=lambda r: r.start)
