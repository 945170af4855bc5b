"""Attribution: what is said, and by whom. Source, cue and content of every utterance, as offsets; chains by nesting.

Contents are: a clause under a verb of saying, a quotation beside one, a sentence "according to" somebody, a clause
under a noun of saying ("NATO's claim that"), a quotation that goes on from the one before, and what a frame of a
speech act names as its content ("accused Beijing of supplying ...").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Span, Token

from loaders.extraction.ascribed import ascribed, spoken_line
from loaders.extraction.cast import Cast
from loaders.extraction.contents import (
    clause_span,
    content_clause,
    form_of,
    has_that,
    is_left_open,
    noun_clause,
    quotations_beside,
    trim,
)
from loaders.extraction.cues import Tail, described, interposed, opening_words, resumed, tail_of
from loaders.extraction.document import Document, Passage, Utterance, text_of
from loaders.extraction.quotations import Quotation, find_quotations
from loaders.extraction.releases import own_words, turn_of
from loaders.extraction.reported import phrase_reported
from loaders.extraction.sources import Sources, says_nobody
from loaders.extraction.speech import is_believing, is_speech_verb, may_introduce_a_phrase, speech
from loaders.extraction.uncued import covers, is_sentence, is_title, uncued
from schema.records import ActorRecord


def find_utterances(document: Document, cast: Cast, issuer: ActorRecord | None = None) -> list[Utterance]:
    """All utterances of a document in text order, without chains (see `chain`).

    `issuer` is the body that published the document itself: it speaks where the text says "we" outside quotations.
    """
    found: list[Utterance] = []
    sources = Sources(cast)
    turn: tuple[ActorRecord, ...] | None = None
    for passage in document.passages:
        if passage.block.section in ("credit", "related"):
            continue
        written = document.text[passage.offset : passage.offset + len(text_of(passage.doc))]
        begins, turn = _turn(passage, written, sources, turn if issuer is not None else None)
        here = _in_passage(passage, cast, sources, found[-1] if found else None)
        if turn:
            words = list(_words_of_turn(passage, begins, turn))
            here = [u for u in here if not any(_repeats(u, w, turn[0]) for w in words)]
            here = sorted([*here, *words], key=lambda u: (u.start, -u.end))
        elif issuer is not None and turn is None and passage.block.section == "body":
            own = list(own_words(passage, issuer, here, cast))
            here = [u for u in here if not any(_repeats(u, o, issuer) for o in own)]
            here = sorted([*here, *own], key=lambda u: (u.start, -u.end))
        found.extend(here)
    return found


def _turn(
    passage: Passage, written: str, sources: Sources, before: tuple[ActorRecord, ...] | None
) -> tuple[int, tuple[ActorRecord, ...] | None]:
    """Where the words of whoever has the floor in a transcript begin in a paragraph, and who that is: the one from
    before until a name is called again, () for somebody whom nobody can name, None where nobody has it."""
    called = turn_of(passage, written, sources)
    if called is None or passage.block.section != "body":
        return 0, before
    begins, speakers = called
    if speakers and speakers[0].type == "Person":
        return begins, speakers
    return (begins, ()) if before is not None else (0, None)


def _words_of_turn(passage: Passage, begins: int, speakers: tuple[ActorRecord, ...]) -> Iterator[Utterance]:
    """The sentences of a paragraph of a transcript from an offset on, each said by whoever has the floor."""
    text = text_of(passage.doc)
    for sentence in passage.sentences:
        start, end = trim(text, max(begins, sentence.start_char), sentence.end_char)
        while end > start and text[end - 1].isspace():
            end -= 1
        if end - start > 2:
            yield Utterance(
                passage, passage.offset + start, passage.offset + end, "direct", speakers, None, "attribution.turn"
            )


def _repeats(said: Utterance, own: Utterance, issuer: ActorRecord) -> bool:
    """Whether an utterance is only a part of what an issuer says in its own name ("We urge Iran to stop"), or of
    somebody unknown within it."""
    if not (own.start <= said.start and own.end >= said.end):
        return False
    if not said.speakers:
        return said.form == "indirect"
    speaker = said.speakers[0]
    return speaker.id == issuer.id or (speaker.type == "Country" and speaker.country == issuer.country)


def _in_passage(passage: Passage, cast: Cast, sources: Sources, last: Utterance | None) -> list[Utterance]:
    text = text_of(passage.doc)
    quotes = find_quotations(text)
    used: set[int] = set()
    found: list[Utterance] = []
    for sentence in passage.sentences:
        line = spoken_line(sentence, sources) if passage.block.section in ("headline", "body") else None
        if line is not None:
            found.append(_said(passage, line[0], quotes, line[1], "attribution.line"))
        tail = tail_of(sentence)
        for token in sentence:
            made = None
            if token.pos_ in ("VERB", "AUX") and token.lower_ != "according":
                made = _from_verb(passage, token, sentence, tail, quotes, used, sources)
            elif token.pos_ == "NOUN":
                sources.meet(token)
                made = _from_noun(passage, token, quotes, sources)
            else:
                told = ascribed(token, sentence, sources)
                if told is not None:
                    made = _said(passage, told[0], quotes, told[1], "attribution.according-to")
            if made is not None:
                found.append(made)
                sources.note(sentence, made.speakers[:1], token)
    speaking = [u for u in found if u.rule != "attribution.noun"]
    for number, quote in enumerate(quotes):
        if number in used or quote.words(text) < (2 if is_sentence(quote, text) else 4) or is_title(quote, text):
            continue
        speaker = uncued(passage, quote, speaking, last, cast)
        covered = any(covers(u, passage.offset + quote.start, passage.offset + quote.end) for u in found)
        if covered or not speaker:
            continue
        where = trim(text, quote.start, quote.end)
        found.append(_said(passage, where, quotes, speaker[:1], "attribution.continued"))
    kept = _merged(found)
    kept = [u for u in kept if not any(_is_part(u, o) for o in kept)]
    return sorted(kept, key=lambda u: (u.start, -u.end))


def _is_part(said: Utterance, whole: Utterance) -> bool:
    """Whether words belong to what the same speaker says around them, or are somebody's unknown in it: 'ASML said it
    did not expect the steps to hurt'."""
    if said is whole or (said.start, said.end) == (whole.start, whole.end):
        return False
    if said.form == "direct" or not whole.speakers or not (whole.start <= said.start and whole.end >= said.end):
        return False
    return not said.speakers or said.speakers[0].id == whole.speakers[0].id


def _said(
    passage: Passage,
    where: tuple[int, int],
    quotes: Sequence[Quotation],
    speakers: tuple[ActorRecord, ...],
    rule: str,
    addressee: ActorRecord | None = None,
) -> Utterance:
    """The utterance at offsets of a passage's text."""
    start, end = where
    form = form_of(start, end, quotes)
    return Utterance(passage, passage.offset + start, passage.offset + end, form, speakers, addressee, rule)


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
    tail: Tail | None,
    quotes: Sequence[Quotation],
    used: set[int],
    sources: Sources,
) -> Utterance | None:
    saying = is_speech_verb(verb)
    rule = f"attribution.{verb.lemma_.lower()}"
    if tail is not None and tail.verb.i == verb.i and verb.dep_ != "ROOT":
        said_before = trim(text_of(passage.doc), _first(sentence).idx, tail.start)
        return _said(passage, said_before, quotes, sources.reporting(tail.subject), rule)
    where = _content(passage, verb, sentence, quotes, used) if saying else _belief(verb)
    if where is None and not may_introduce_a_phrase(verb):
        return None
    speakers: tuple[ActorRecord, ...] | None = None
    if where is None:
        where = phrase_reported(verb)
        if where is None:
            return None
        speakers = sources.of_verb(verb)
        if not speakers:
            return None
    speakers = sources.of_verb(verb) if speakers is None else speakers
    if not speakers and (not saying or says_nobody(verb)):
        return None
    if tail is not None and tail.verb.i != verb.i and where[0] < tail.start < where[1]:
        where = trim(text_of(passage.doc), where[0], tail.start)
    said = _said(passage, where, quotes, speakers, rule, sources.addressee(verb))
    said.together = sources.beside(verb, speakers)
    return said


def _first(sentence: Span) -> Token:
    return next((t for t in sentence if not t.is_space), sentence[0])


def _belief(verb: Token) -> tuple[int, int] | None:
    """What a verb of believing has for its content: a finite clause."""
    if not is_believing(verb):
        return None
    content = content_clause(verb)
    if content is None or content.i < verb.i or content.tag_ not in ("VBD", "VBZ", "VBP", "VB", "VBN", "VBG", "MD"):
        return None
    if not any(c.dep_ in ("nsubj", "nsubjpass", "expl") for c in content.children):
        return None
    start, end = trim(text_of(verb.doc), *clause_span(content, verb))
    return (start, end) if start < end else None


def _content(
    passage: Passage, verb: Token, sentence: Span, quotes: Sequence[Quotation], used: set[int]
) -> tuple[int, int] | None:
    """Where the clause and the quotations stand that a verb of saying introduces."""
    text = text_of(passage.doc)
    around = interposed(verb, sentence)
    if around is not None:
        return trim(text, *around)
    content = content_clause(verb)
    if content is not None and is_left_open(content, verb):
        return None
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
        if (start is None or end is None or not inside) and quote.words(text) < 3 and content is not None:
            continue
        opening = opening_words(quote, verb, passage)
        start = opening if start is None else min(start, opening)
        end = quote.end if end is None else max(end, quote.end)
        used.add(number)
    if start is None or end is None or end - start < 3:
        return None
    start, end = trim(text, start, end)
    return (start, end) if start < end else None


def _from_noun(passage: Passage, noun: Token, quotes: Sequence[Quotation], sources: Sources) -> Utterance | None:
    """'NATO's claim that China is responsible', 'voiced dismay that', 'its threat to retaliate': the clause is what the
    owner of the noun says, or who utters it."""
    lists, lemma = speech(), noun.lemma_.lower()
    if lemma not in lists.nouns and lemma not in lists.infinitive_nouns:
        return None
    clause = noun_clause(noun)
    if clause is None:
        return None
    speakers = sources.of_noun(noun)
    if not speakers:
        return None
    start, end = trim(text_of(passage.doc), *clause_span(clause, noun))
    return _said(passage, (start, end), quotes, speakers[:1], "attribution.noun") if start < end else None
