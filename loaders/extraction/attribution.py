"""Attribution: what is said, and by whom. Source, cue and content of every utterance, as offsets; chains by nesting.

Contents are: a clause under a verb of saying, a quotation beside one, a sentence "according to" somebody, a clause
under a noun of saying ("NATO's claim that"), a quotation that goes on from the one before, and what a frame of a
speech act names as its content ("accused Beijing of supplying ...").
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from spacy.tokens import Span, Token

from loaders.extraction.cast import Cast
from loaders.extraction.clauses import logical_subjects, surface_subjects
from loaders.extraction.contents import (
    clause_span,
    content_clause,
    described,
    form_of,
    has_that,
    opening_words,
    quotations_beside,
    resumed,
    trim,
)
from loaders.extraction.document import Document, Passage, Utterance
from loaders.extraction.issuers import Issuers
from loaders.extraction.nouns import nouns
from loaders.extraction.quotations import Quotation, find_quotations
from loaders.extraction.releases import own_words
from loaders.extraction.speech import is_speech_verb, speech
from schema.records import ActorRecord


def find_utterances(document: Document, cast: Cast, issuer: ActorRecord | None = None) -> list[Utterance]:
    """All utterances of a document in text order, without chains (see `chain`).

    `issuer` is the body that published the document itself: it speaks where the text says "we" outside quotations.
    """
    found: list[Utterance] = []
    issuers = Issuers()
    for passage in document.passages:
        if passage.block.section in ("credit", "related"):
            continue
        here = _in_passage(passage, cast, issuers, found[-1] if found else None)
        if issuer is not None and passage.block.section == "body":
            here = sorted([*here, *own_words(passage, issuer, here, cast)], key=lambda u: (u.start, -u.end))
        found.extend(here)
    return found


def _in_passage(passage: Passage, cast: Cast, issuers: Issuers, last: Utterance | None) -> list[Utterance]:
    text = passage.doc.text
    quotes = find_quotations(text)
    used: set[int] = set()
    found: list[Utterance] = []
    for sentence in passage.doc.sents:
        for token in sentence:
            made = None
            if is_speech_verb(token):
                made = _from_verb(passage, token, sentence, quotes, used, cast, issuers)
            elif token.lower_ == "according" or (
                token.lower_ == "per" and token.dep_ == "prep" and token.is_sent_start
            ):
                made = _according(passage, token, sentence, cast, issuers)
            elif token.pos_ == "NOUN" and token.lemma_.lower() in speech().nouns:
                made = _from_noun(passage, token, cast)
            if made is not None:
                found.append(made)
                if made.speakers:
                    issuers.note(sentence, made.speakers[0])
    speaking = [u for u in found if u.rule != "attribution.noun"]
    for number, quote in enumerate(quotes):
        if number in used or quote.words(text) < 4:
            continue
        speaker = _uncued(passage, quote, speaking, last, cast)
        covered = any(u.start <= passage.offset + quote.start and u.end >= passage.offset + quote.end for u in found)
        if covered or not speaker:
            continue
        start, end = trim(text, quote.start, quote.end)
        found.append(
            Utterance(
                passage,
                passage.offset + start,
                passage.offset + end,
                "direct",
                speaker[:1],
                None,
                "attribution.continued",
            )
        )
    return sorted(_merged(found), key=lambda u: (u.start, -u.end))


def _uncued(
    passage: Passage, quote: Quotation, speaking: Sequence[Utterance], last: Utterance | None, cast: Cast
) -> tuple[ActorRecord, ...]:
    """Who says a quotation that no verb of saying introduces: the subject before it in its own sentence, else the last
    speaker of the paragraph, else the subject of the sentence before, else who spoke last in the paragraph before."""
    opening = next((t for t in passage.doc if t.idx >= quote.start), None)
    if opening is None:
        return ()
    own = _subject_of(opening.sent, cast)
    if own and own[0].idx < quote.start:
        return own[1]
    before = [u for u in speaking if u.start <= passage.offset + quote.start and u.speakers]
    if before:
        return before[-1].speakers
    if opening.sent.start:
        previous = _subject_of(passage.doc[opening.sent.start - 1].sent, cast)
        if previous:
            return previous[1]
    if speaking:
        return speaking[0].speakers
    return last.speakers if last is not None and opening.sent.start == 0 else ()


def _subject_of(sentence: Span, cast: Cast) -> tuple[Token, tuple[ActorRecord, ...]] | None:
    for child in sentence.root.children:
        if child.dep_ == "nsubj":
            actors = cast.actors(child)
            return (child, actors) if len(actors) == 1 else None
    return None


def _merged(found: Sequence[Utterance]) -> list[Utterance]:
    """One utterance a span; of two with the same span and speaker the first stays."""
    kept: dict[tuple[int, int], Utterance] = {}
    for utterance in found:
        kept.setdefault((utterance.start, utterance.end), utterance)
    return list(kept.values())


def _from_verb(
    passage: Passage,
    verb: Token,
    sentence: Span,
    quotes: Sequence[Quotation],
    used: set[int],
    cast: Cast,
    issuers: Issuers,
) -> Utterance | None:
    text = passage.doc.text
    content = content_clause(verb)
    quoted = list(quotations_beside(verb, sentence, quotes, text, content))
    if content is None and not quoted:
        return None
    bare = content is not None and not quoted and content.i > verb.i
    if content is not None and bare and verb.lemma_.lower() in speech().quoting_only and not has_that(content):
        return None
    start = end = None
    if content is None and quoted:
        predication = described(verb)
        if predication is not None:
            start, end = predication
    if content is not None:
        start, end = clause_span(content, verb)
        end = max(end, resumed(verb, content, sentence))
    for number, quote in quoted:
        inside = start is not None and end is not None and (quote.start < end and quote.end > start)
        if start is None or end is None or not inside:
            short = quote.words(text) < 3 and content is not None
            if short:
                continue
        opening = opening_words(quote, verb, passage)
        start = opening if start is None else min(start, opening)
        end = quote.end if end is None else max(end, quote.end)
        used.add(number)
    if start is None or end is None or end - start < 3:
        return None
    start, end = trim(text, start, end)
    if start >= end:
        return None
    speakers = _speakers(verb, cast, issuers)
    form = form_of(start, end, quotes)
    return Utterance(
        passage,
        passage.offset + start,
        passage.offset + end,
        form,
        speakers[:1],
        _addressee(verb, cast),
        f"attribution.{verb.lemma_.lower()}",
    )


def _speakers(verb: Token, cast: Cast, issuers: Issuers) -> tuple[ActorRecord, ...]:
    subjects = logical_subjects(verb)
    if not subjects and verb.dep_ in ("conj", "advcl"):
        subjects = surface_subjects(verb)
    for subject in subjects:
        if subject.lemma_.lower() in nouns().documents:
            return issuers.of(subject, cast)
        actors = cast.parties(subject)
        if actors:
            return actors
    return ()


def _addressee(verb: Token, cast: Cast) -> ActorRecord | None:
    for child in verb.children:
        if (
            child.dep_ in ("dative", "dobj")
            and verb.lemma_ in ("tell", "inform", "assure", "remind", "warn", "ask", "urge", "brief", "notify")
        ) or (child.dep_ in ("dative", "prep") and child.lower_ == "to"):
            target = child if child.pos_ != "ADP" else next((c for c in child.children if c.dep_ == "pobj"), None)
            actors = cast.actors(target) if target is not None else ()
            if len(actors) == 1:
                return actors[0]
    return None


def _according(passage: Passage, token: Token, sentence: Span, cast: Cast, issuers: Issuers) -> Utterance | None:
    """'According to X, content' and 'content, according to X'."""
    source = None
    for prep in [token, *token.children]:
        source = next((c for c in prep.children if c.dep_ == "pobj"), source)
    if source is None:
        return None
    speakers = issuers.of(source, cast) if source.lemma_.lower() in nouns().documents else cast.parties(source)
    phrase = sorted(t.i for t in token.subtree)
    rest = [t for t in sentence if t.i < phrase[0] or t.i > phrase[-1]]
    side = (
        [t for t in rest if t.i > phrase[-1]]
        if phrase[0] - sentence.start < 2
        else [t for t in rest if t.i < phrase[0]]
    )
    side = [t for t in side if not t.is_space]
    if len(side) < 3:
        return None
    start, end = trim(passage.doc.text, side[0].idx, side[-1].idx + len(side[-1]))
    if passage.doc.text[end - 1] == ".":
        end -= 1
    return Utterance(
        passage,
        passage.offset + start,
        passage.offset + end,
        form_of(start, end, find_quotations(passage.doc.text)),
        speakers[:1],
        None,
        "attribution.according-to",
    )


def _from_noun(passage: Passage, noun: Token, cast: Cast) -> Utterance | None:
    """'NATO's claim that China is responsible': the clause is what the owner of the noun says."""
    for child in noun.children:
        if child.dep_ in ("acl", "ccomp") and has_that(child):
            speakers = tuple(a for t in noun.children if t.dep_ in ("poss", "amod", "compound") for a in cast.actors(t))
            speakers = speakers or tuple(
                a
                for p in noun.children
                if p.dep_ == "prep" and p.lower_ in ("by", "from")
                for t in p.children
                for a in cast.actors(t)
            )
            if not speakers:
                return None
            start, end = trim(passage.doc.text, *clause_span(child, noun))
            if start < end:
                return Utterance(
                    passage,
                    passage.offset + start,
                    passage.offset + end,
                    "indirect",
                    speakers[:1],
                    None,
                    "attribution.noun",
                )
    return None


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
    start, end = trim(doc.text, doc[tokens[0]].idx, doc[tokens[-1]].idx + len(doc[tokens[-1]]))
    if start >= end:
        return None
    form = form_of(start, end, find_quotations(doc.text))
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


def innermost(utterances: Sequence[Utterance], passage: Passage, position: int) -> Utterance | None:
    """The smallest utterance of a passage around an article offset."""
    around = [u for u in utterances if u.passage is passage and u.start <= position < u.end]
    return min(around, key=lambda u: u.end - u.start) if around else None
