"""Lists of names: 'The following entities have been designated:' and then a paragraph for each of them.

What the introduction says of the group holds of everybody whose name opens one of the paragraphs behind it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.extraction.cast import Cast
from loaders.extraction.document import Document, Mention, Passage, Relation, text_of
from schema.records import ActorRecord

_MEMBERS = frozenset({"Person", "Company", "Institution", "GovernmentBody", "ArmedGroup", "MediaOutlet"})
_BULLETS = frozenset({"-", "–", "—", "•", "*", "·", "o", "‣"})
_AFTER_NAME = frozenset({",", "(", ":", ";", ".", "–", "—", "-", "is", "was", "are", "has", "were", "for"})
_CONFIDENCE = 0.7


def find_listed(document: Document, cast: Cast, relations: Sequence[Relation]) -> Iterator[Relation]:
    """A relation for each listed member of a group of which the introduction tells something."""
    opened: list[Relation] = []
    for passage in document.passages:
        name = _opening_name(passage, cast) if opened else None
        if name is None:
            opened = _introduction(passage, relations)
            continue
        for actor in cast.actors(name.head):
            if actor.type in _MEMBERS:
                yield from (_of_member(passage, name, relation, actor) for relation in opened)


def _introduction(passage: Passage, relations: Sequence[Relation]) -> list[Relation]:
    """What the end of the paragraph before a list tells of a group, once for each predicate and subject."""
    # The parser takes numbers of orders and sections for ends of sentences.
    last = passage.sentences[-2:]
    if not last or not (text_of(passage.doc).rstrip().endswith(":") or any(t.lower_ == "following" for t in last[-1])):
        return []
    told = [
        r for r in relations
        if r.passage is passage and r.trigger.i >= last[0].start and not r.missing and r.factuality == "asserted"
        and r.subject is not None and r.object is not None and r.object.type == "ActorGroup"
    ]  # fmt: skip
    nearest = max((r.trigger.sent.start for r in told), default=0)
    return list({(r.predicate, r.subject): r for r in told if r.trigger.sent.start == nearest}.values())


def _opening_name(passage: Passage, cast: Cast) -> Mention | None:
    tokens = [t for t in passage.tokens[:4] if not (t.is_space or t.text in _BULLETS or t.lower_ == "the")]
    name = cast.mention(tokens[0]) if tokens else None
    if name is None or name.kind in ("adjective", "place") or name.start > tokens[0].i:
        return None
    behind = passage.tokens[name.end] if name.end < len(passage.tokens) else None
    return name if behind is None or behind.lower_ in _AFTER_NAME else None


def _of_member(passage: Passage, name: Mention, relation: Relation, member: ActorRecord) -> Relation:
    start, end = passage.span(name.start, name.end)
    return Relation(
        passage, relation.predicate, "enumeration.listed", name.head, relation.subject, member, factuality="asserted",
        start=start, end=end, programme=relation.programme, confidence=_CONFIDENCE,
    )  # fmt: skip
