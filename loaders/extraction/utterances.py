"""Utterances as a set: the content of a speech act as one, what only repeats another, and chains of speakers by
nesting."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from spacy.tokens import Token

from loaders.extraction.contents import form_of, trim
from loaders.extraction.document import Passage, Utterance, text_of
from loaders.extraction.quotations import find_quotations
from schema.records import ActorRecord


def content_of(
    passage: Passage, heads: Iterable[Token], speakers: Sequence[ActorRecord], rule: str, addressee: ActorRecord | None
) -> Utterance | None:
    """The utterance of a speech act whose content is the clause or phrase of the given heads, without further names
    of a list that the parser took for an apposition."""
    listed = {t.i for h in heads for a in h.subtree if a.dep_ == "appos" and a.pos_ == "PROPN" for t in a.subtree}
    tokens = sorted({t.i for h in heads for t in h.subtree} - listed)
    if not tokens or not speakers:
        return None
    doc = passage.doc
    while len(tokens) > 1 and (doc[tokens[0]].is_punct or doc[tokens[0]].lower_ == "that"):
        tokens.pop(0)
    while len(tokens) > 1 and doc[tokens[-1]].is_punct:
        tokens.pop()
    start, end = trim(text_of(doc), doc[tokens[0]].idx, doc[tokens[-1]].idx + len(doc[tokens[-1]]))
    if start >= end:
        return None
    form = form_of(start, end, find_quotations(text_of(doc)))
    return Utterance(passage, passage.offset + start, passage.offset + end, form, tuple(speakers[:1]), addressee, rule)


def chain(utterances: Sequence[Utterance]) -> None:
    """Adds to each utterance the speakers of those that contain it, innermost first."""
    own = {id(u): u.speakers for u in utterances}
    for utterance in utterances:
        outer = sorted(
            (
                o
                for o in utterances
                if o is not utterance
                and o.passage is utterance.passage
                and o.start <= utterance.start
                and o.end >= utterance.end
                and (o.start, o.end) != (utterance.start, utterance.end)
            ),
            key=lambda o: o.end - o.start,
        )
        speakers = list(own[id(utterance)])
        for o in outer:
            speakers.extend(s for s in own[id(o)] if s.id not in {x.id for x in speakers})
        utterance.speakers = tuple(speakers)


def is_covered(
    said: Utterance, utterances: Sequence[Utterance], same: Callable[[ActorRecord], ActorRecord | None]
) -> bool:
    """Whether an utterance only repeats one that is there: another span of nearly the same words, or words by which a
    speaker does something inside of what he says ("We urge Iran to stop," Blinken said). `same` gives for whom a
    speaker says 'we'."""
    if not said.speakers:
        return False
    speaker = said.speakers[0].id
    for other in utterances:
        if other.passage is not said.passage or other.start >= said.end or other.end <= said.start:
            continue
        if (other.start, other.end) == (said.start, said.end):
            return True
        if not other.speakers:
            continue
        around = other.start <= said.start and other.end >= said.end
        within = said.start <= other.start and said.end >= other.end
        shared = min(other.end, said.end) - max(other.start, said.start)
        near = shared * 2 >= max(other.end, said.end) - min(other.start, said.start)
        first = other.speakers[0]
        if not (around or near or within):
            continue
        principal = same(first) if around and other.form == "direct" else None
        if first.id == speaker or (principal is not None and principal.id == speaker):
            return True
    return False


def innermost(utterances: Sequence[Utterance], passage: Passage, position: int) -> Utterance | None:
    """The smallest utterance of a passage around an article offset."""
    around = [u for u in utterances if u.passage is passage and u.start <= position < u.end]
    return min(around, key=lambda u: u.end - u.start) if around else None
