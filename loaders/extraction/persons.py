"""First persons: who 'I', 'we' and 'us' are, from who is speaking.

Inside an utterance 'I' is its speaker and 'we' the body or country for which the speaker speaks. Outside of quotation
marks, in a release that a body issued itself, 'we' is that body's country.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from spacy.tokens import Token

from loaders.extraction.cast import Cast
from loaders.extraction.document import Document, Utterance, text_of
from loaders.extraction.utterances import innermost
from loaders.lexicon.entries import curated_actors
from schema.records import ActorRecord

_SINGULAR = frozenset({"i", "me", "my", "mine", "myself"})
_PLURAL = frozenset({"we", "us", "our", "ours", "ourselves"})
_FIRST_PERSON = re.compile(rf"\b(?:{'|'.join(sorted(_SINGULAR | _PLURAL))})\b", re.I)


def resolve_first_persons(
    document: Document,
    cast: Cast,
    utterances: Sequence[Utterance],
    affiliation: Mapping[str, ActorRecord | None],
    issuer: ActorRecord | None,
    joint: tuple[ActorRecord, ...] = (),
) -> None:
    """Tells the cast who speaks and who each first person is; those of unknown speakers stay unresolved.

    `joint` are those in whose common name a release says 'we'.
    """
    passages = {id(p.doc): p for p in document.passages}

    def speakers(token: Token) -> tuple[ActorRecord, ...]:
        passage = passages[id(token.doc)]
        said = innermost(utterances, passage, passage.offset + token.idx)
        if said is None:
            return ()
        if said.rule == "attribution.release":
            return tuple(a for s in said.speakers[:1] if (a := principal(s, affiliation)) is not None)
        return (*said.speakers[:1], *said.together)

    cast.hear(speakers)
    for passage in document.passages:
        if not _FIRST_PERSON.search(text_of(passage.doc)):
            continue
        for token in passage.tokens:
            word = token.lower_
            if (word not in _SINGULAR and word not in _PLURAL) or token.text == "US":
                continue
            said = innermost(utterances, passage, passage.offset + token.idx)
            speaker = said.speakers[0] if said is not None and said.speakers else issuer if said is None else None
            if speaker is None:
                continue
            if word in _PLURAL and joint and (said is None or said.rule == "attribution.release"):
                cast.set(token, joint)
                continue
            actor = speaker if word in _SINGULAR else principal(speaker, affiliation)
            if actor is not None:
                cast.set(token, (actor,))


def principal(speaker: ActorRecord, affiliation: Mapping[str, ActorRecord | None]) -> ActorRecord | None:
    """For whom a speaker says 'we': the country of a state's officials and bodies, the organisation of others."""
    curated = curated_actors()
    actor: ActorRecord | None = speaker
    if speaker.type == "Person":
        actor = affiliation.get(speaker.id)
        if actor is None and speaker.country and speaker.id not in affiliation:
            entry = curated.get(f"country:{speaker.country}")
            return entry.record() if entry else None
    if actor is not None and actor.type in ("GovernmentBody", "ActorGroup") and actor.country:
        entry = curated.get(f"country:{actor.country}")
        return entry.record() if entry else actor
    return actor
