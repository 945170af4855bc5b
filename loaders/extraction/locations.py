"""Where a named organisation is at home: 'Elbit Systems, an Israeli contractor', 'Indian company NEC Engineers', 'the
International Criminal Court in The Hague', 'UNESCO is based in Paris'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from loaders.extraction.blocks import TOLD
from loaders.extraction.cast import Cast
from loaders.extraction.clauses import conjuncts, first_conjunct, logical_objects, surface_subjects
from loaders.extraction.document import Document, Mention, Passage, Relation
from loaders.extraction.identity import names_organization
from loaders.extraction.nouns import nouns
from loaders.extraction.phrases import KINDS
from loaders.lexicon.entries import curated_actors
from schema.records import ActorRecord

_ORGANIZATIONS = frozenset({"Company", "Institution", "MediaOutlet"})
_SEATED = frozenset({*_ORGANIZATIONS, "Alliance", "GovernmentBody"})
_SITTING = frozenset({"base", "headquarter", "locate", "sit", "house", "seat", "register", "incorporate", "situate"})


def find_locations(document: Document, cast: Cast) -> Iterator[Relation]:
    """A LOCATED_IN relation for each place where the text says of which country a named organisation is."""
    for passage in document.passages:
        if passage.block.section not in TOLD:
            continue
        for token in passage.tokens:
            mention = cast.mention(token)
            if mention is not None and token.i == mention.head.i:
                actors = cast.actors(token)
                if len(actors) == 1 and actors[0].type in _SEATED:
                    yield from _described(passage, mention, actors[0], cast)
            elif mention is None and token.lemma_.lower() in _SITTING and token.pos_ == "VERB":
                yield from _seated(passage, token, cast)


def _described(passage: Passage, mention: Mention, body: ActorRecord, cast: Cast) -> Iterator[Relation]:
    if body.type in _ORGANIZATIONS:
        for noun in _kinds_of(mention):
            if body.country and body.type != "Institution" and _is_held_by_state(noun, cast):
                owner = curated_actors()[f"country:{body.country}"].record()
                first, last = min(noun.left_edge.i, mention.start), max(noun.i, mention.end - 1)
                start, end = passage.span(first, last + 1)
                yield Relation(
                    passage, "OWNS", "locations.state-held", mention.head, owner, body, start=start, end=end,
                    confidence=0.7,
                )  # fmt: skip
            for word, country in _home(noun, cast):
                first, last = min(word.i, mention.start), max(noun.i, mention.end - 1)
                yield _relation(passage, mention.head, body, country, first, last, "locations.description", 0.75)
                return
    behind = passage.doc[mention.end] if mention.end < len(passage.doc) else None
    if behind is not None and behind.lower_ == "in" and behind.head.i == mention.head.i and _is_organization(body):
        yield from _in_place(passage, mention.head, body, behind, cast, "locations.in", 0.6)


def _is_organization(body: ActorRecord) -> bool:
    """Whether a name is known or says that it is an organisation: 'Islamophobia in India' is none."""
    return body.type != "MediaOutlet" and (body.id in curated_actors() or names_organization(body.name))


def _kinds_of(mention: Mention) -> Iterator[Token]:
    """The common nouns that say what the name is: in apposition, predicated, or right before it."""
    head = mention.head
    for child in head.children:
        if child.dep_ == "appos" and child.pos_ == "NOUN":
            yield from (c for c in conjuncts(child) if _is_kind(c))
        elif child.dep_ == "relcl" and child.lemma_ == "be":
            yield from _predicated(child)
    listed = first_conjunct(head)
    if listed.dep_ == "appos" and listed.head.pos_ == "NOUN" and _is_kind(listed.head):
        yield listed.head
    if head.dep_ == "nsubj" and head.head.lemma_ == "be":
        yield from _predicated(head.head)
    before = mention.passage.doc[mention.start - 1] if mention.start else None
    if before is not None and before.pos_ == "NOUN" and _is_kind(before) and before.head in (head, head.head):
        yield before


def _predicated(verb: Token) -> Iterator[Token]:
    for child in verb.children:
        if child.dep_ == "attr" and _is_kind(child):
            yield child
        elif child.dep_ == "prep" and child.lower_ == "among":
            yield from (p for p in child.children if p.dep_ == "pobj" and _is_kind(p))


def _is_kind(noun: Token) -> bool:
    lemma = noun.lemma_.lower()
    return lemma in KINDS or lemma in nouns().organizations


def _home(noun: Token, cast: Cast) -> Iterator[tuple[Token, ActorRecord]]:
    """The country before the noun: 'an Israeli contractor', 'Russia's producers', 'a Macau lender', 'Iran-based'."""
    for child in noun.children:
        if child.i > noun.i or child.dep_ not in ("amod", "compound", "nmod", "poss"):
            continue
        words = [child] if child.lower_ not in ("based", "registered", "headquartered") else list(child.children)
        for word in words:
            if word.ent_type_ in ("NORP", "GPE") or cast.mention(word) is not None:
                for actor in cast.actors(word):
                    if actor.type == "Country":
                        yield word, actor
    for prep in noun.children:  # "two firms in Oman, A and B"
        if prep.dep_ == "prep" and prep.lower_ == "in" and prep.i == noun.i + 1:
            for place in prep.children:
                mention = cast.mention(place) if place.dep_ == "pobj" else None
                entry = mention.entries[0] if mention is not None and len(mention.entries) == 1 else None
                if mention is not None and mention.kind in ("seat", "name") and entry and entry.type == "Country":
                    yield place, entry.record()


def _is_held_by_state(noun: Token, cast: Cast) -> bool:
    """'the state-owned truck maker MAZ': of the state at home, where the phrase names none."""
    held = any(
        c.lower_ in ("owned", "controlled", "run", "held")
        and any(p.lower_ in ("state", "government") for p in c.children)
        for c in noun.children
    )
    return held and not any(c.dep_ in ("amod", "compound", "poss") and cast.actors(c) for c in noun.children)


def _seated(passage: Passage, verb: Token, cast: Cast) -> Iterator[Relation]:
    """'is based in Paris': a city that stands for its country when it acts."""
    subjects = logical_objects(verb) if verb.tag_ == "VBN" else surface_subjects(verb)
    for subject in subjects:
        for body in cast.actors(subject):
            if body.type not in _SEATED or cast.mention(subject) is None:
                continue
            for prep in verb.children:
                if prep.dep_ == "prep" and prep.lower_ in ("in", "at"):
                    yield from _in_place(passage, verb, body, prep, cast, "locations.seated", 0.8)


def _in_place(
    passage: Passage, trigger: Token, body: ActorRecord, prep: Token, cast: Cast, rule: str, confidence: float
) -> Iterator[Relation]:
    for place in prep.children:
        mention = cast.mention(place) if place.dep_ == "pobj" else None
        entry = mention.entries[0] if mention is not None and len(mention.entries) == 1 else None
        if mention is None or entry is None or entry.type != "Country" or mention.kind not in ("seat", "name"):
            continue
        if mention.kind == "name" and rule == "locations.seated":
            continue  # the frame of the verb finds countries
        if body.type == "GovernmentBody" and mention.kind == "name" and body.country == entry.country:
            continue
        first = min(trigger.left_edge.i if rule == "locations.in" else trigger.i, place.i)
        yield _relation(passage, trigger, body, entry.record(), first, mention.end - 1, rule, confidence)


def _relation(
    passage: Passage, trigger: Token, body: ActorRecord, country: ActorRecord, first: int, last: int, rule: str,
    confidence: float,
) -> Relation:  # fmt: skip
    start, end = passage.span(first, last + 1)
    return Relation(passage, "LOCATED_IN", rule, trigger, body, country, start=start, end=end, confidence=confidence)
