"""What a genitive says of a named body: 'NATO's Military Committee' is part of NATO, 'the Treasury's Office of Foreign
Assets Control' of the Treasury, 'Russia's Foreign Ministry' of Russia; 'China's Unipec' is at home in China, and
'Alphabet's Waymo' is Alphabet's.

A nationality before a body or inside its name states nothing that the name does not.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from spacy.tokens import Token

from loaders.extraction.arguments import realise
from loaders.extraction.blocks import TOLD
from loaders.extraction.cast import Cast
from loaders.extraction.document import Document, Mention, Passage, Relation
from loaders.extraction.identity import names_organization
from loaders.lexicon.entries import ActorEntry, curated_actors
from schema.records import ActorRecord

_PARTS = frozenset({"GovernmentBody", "Institution", "Company", "MediaOutlet", "ArmedGroup"})
_WHOLES = frozenset({"Alliance", "GovernmentBody", "Institution", "ArmedGroup", "ActorGroup"})
_COUNCILS = frozenset({"GovernmentBody", "Institution", "ArmedGroup"})
# Where the body stands, and which bodies: "NATO member states" says no more than its words.
_BELONGING = {"possessor": _COUNCILS | {"Alliance"}, "of": _COUNCILS, "modifier": _COUNCILS}
_NO_MEMBERS = frozenset({"crew", "family", "staff", "team", "audience", "gang", "cast", "jury"})
_STATES = frozenset({"state", "country", "nation", "government"})


_RELATED = frozenset(
    {"rival", "competitor", "partner", "ally", "friend", "foe", "enemy", "client", "customer", "supplier", "adversary"}
)


def find_memberships(document: Document, cast: Cast) -> Iterator[Relation]:
    """A relation for each place where a genitive or the beginning of a name says whose the named body is."""
    for passage in document.passages:
        if passage.block.section not in TOLD:
            continue
        for token in passage.tokens:
            mention = cast.mention(token)
            if mention is None:
                yield from _members(passage, token, cast)
                if token.pos_ != "PROPN":
                    continue
                mention = Mention(passage, _first(token), token.i + 1, "organization")
            if token.i != mention.head.i:
                continue
            actors = cast.actors(token)
            if len(actors) != 1 or actors[0].type not in _PARTS:
                continue
            whole = _larger(mention, actors[0])
            if whole is not None:
                yield _relation(passage, token, "PART_OF", actors[0], whole, mention.start, mention.end, 0.7)
                continue
            whole = _inside(mention, actors[0])
            if whole is not None:
                yield _relation(passage, token, "PART_OF", actors[0], whole, mention.start, mention.end, 0.8)
            yield from _within(passage, mention, actors[0], cast)
            for word in _owning(mention):
                for owner in cast.actors(word):
                    yield from _owned(passage, mention, actors[0], word, owner, cast)


def _first(head: Token) -> int:
    """Where the capitalised words begin that end in the head."""
    first = head.i
    while first > head.sent.start and head.doc[first - 1].pos_ == "PROPN" and head.doc[first - 1].head.i == head.i:
        first -= 1
    return first


def _owning(mention: Mention) -> Iterator[Token]:
    """The words whose genitive the name has."""
    for child in mention.head.children:
        if child.dep_ == "poss" and child.i < mention.start:
            yield child


def _inside(mention: Mention, part: ActorRecord) -> ActorRecord | None:
    """Whose genitive a name begins with: 'Ukraine's Armed Forces', 'NATO's Military Committee'."""
    genitive = next((t for t in mention.span if t.tag_ == "POS"), None)
    if genitive is None or part.type not in ("GovernmentBody", "Institution"):
        return None
    owner = _by_name().get(mention.passage.doc[mention.start : genitive.i].text)
    return owner.record() if owner is not None and owner.type in ("Country", *_WHOLES) else None


def _within(passage: Passage, mention: Mention, part: ActorRecord, cast: Cast) -> Iterator[Relation]:
    """'the Office of Compliance in the Bureau of Political-Military Affairs': both by name."""
    doc, end = passage.doc, mention.end
    if part.type not in ("GovernmentBody", "Institution") or not names_organization(part.name) or end + 1 >= len(doc):
        return
    if doc[end].lower_ not in ("in", "within", "at", "under", "inside"):
        return
    head = next((t for t in doc[end].children if t.dep_ == "pobj"), None)
    whole = cast.mention(head) if head is not None else None
    if head is None or whole is None or whole.kind in ("seat", "adjective"):
        return
    for actor in cast.actors(head):
        if actor.type in ("GovernmentBody", "ArmedGroup") and actor.id != part.id:
            yield _relation(passage, mention.head, "PART_OF", part, actor, mention.start, whole.end, 0.75)


@cache
def _by_name() -> dict[str, ActorEntry]:
    return {name: entry for entry in curated_actors().values() for name in (entry.name, *entry.aliases)}


def _members(passage: Passage, noun: Token, cast: Cast) -> Iterator[Relation]:
    """'three council members', 'members of the junta', 'its member states': members whom the text does not name."""
    if noun.tag_ != "NNS" or not (noun.lemma_ == "member" or _of_members(noun)):
        return
    if any(c.lower_ in _NO_MEMBERS for c in noun.children):
        return
    groups = cast.actors(noun)
    if len(groups) != 1 or groups[0].type != "ActorGroup":
        return
    for place, types in _BELONGING.items():
        for word in realise(noun, place):
            for body in cast.actors(word):
                if body.type in types and body.id != groups[0].id:
                    first, last = min(noun.left_edge.i, word.i), max(noun.i, word.i)
                    yield _relation(passage, noun, "MEMBER_OF", groups[0], body, first, last + 1, 0.7)
                    return


def _of_members(noun: Token) -> bool:
    """'member states'."""
    return noun.lemma_ in _STATES and any(c.lower_ == "member" and c.dep_ == "compound" for c in noun.children)


def _owned(
    passage: Passage, mention: Mention, part: ActorRecord, word: Token, owner: ActorRecord, cast: Cast
) -> Iterator[Relation]:
    named = cast.mention(word)
    first = named.start if named is not None else word.i
    places = (min(first, mention.start), mention.end)
    if owner.id == part.id or owner.type == "Person" or _is_related_only(mention):
        return
    abroad = owner.country is not None and part.country not in (None, owner.country)
    if abroad or mention.kind in ("adjective", "national", "people"):
        return
    listed = part.id in curated_actors()
    organized = listed or names_organization(part.name)
    if owner.type == "Country":
        if part.type == "GovernmentBody" or (part.type == "Institution" and organized and not listed):
            yield _relation(passage, mention.head, "PART_OF", part, owner, *places, 0.8)
        elif part.type in ("Company", "MediaOutlet", "Institution") and passage.doc[mention.start - 1].tag_ == "POS":
            yield _relation(passage, mention.head, "LOCATED_IN", part, owner, *places, 0.7)
    elif owner.type == "Company" and part.type in ("Company", "MediaOutlet"):
        yield _relation(passage, mention.head, "OWNS", owner, part, *places, 0.7)
    elif owner.type in _WHOLES and organized and part.type != "Company":
        yield _relation(passage, mention.head, "PART_OF", part, owner, *places, 0.8)


def _is_related_only(mention: Mention) -> bool:
    """'Boeing's rival Airbus': a noun between says that the two are something else to each other."""
    doc, before = mention.passage.doc, mention.start - 1
    while before > 0 and doc[before].dep_ in ("compound", "amod", "nmod") and doc[before].tag_ != "POS":
        if doc[before].lemma_.lower() in _RELATED:
            return True
        before -= 1
    return False


def _larger(mention: Mention, part: ActorRecord) -> ActorRecord | None:
    """'IRGC Aerospace Force': the body whose name a longer one begins with."""
    entry = curated_actors().get(part.id)
    parent = curated_actors().get(entry.parent) if entry is not None and entry.parent else None
    if parent is None or parent.type not in ("GovernmentBody", "ArmedGroup") or parent.id == part.id:
        return None
    text = mention.span.text
    begins = any(text.startswith(f"{name} ") for name in (parent.name, *parent.aliases))
    return parent.record() if begins else None


def _relation(
    passage: Passage, head: Token, name: str, subject: ActorRecord, object_: ActorRecord, first: int, end: int,
    confidence: float,
) -> Relation:  # fmt: skip
    start, stop = passage.span(first, end)
    return Relation(
        passage, name, "memberships.genitive", head, subject, object_, start=start, end=stop, confidence=confidence
    )
