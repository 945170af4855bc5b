"""Attribution: what is said, and by whom. Source, cue and content of every utterance, as offsets; chains by nesting.

Contents are: a clause under a verb of saying, a quotation beside one, a sentence "according to" somebody, a clause
under a noun of saying ("NATO's claim that"), a quotation that goes on from the one before, and what a frame of a
speech act names as its content ("accused Beijing of supplying ...").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from spacy.tokens import Span, Token

from loaders.extraction.cast import Cast
from loaders.extraction.clauses import logical_subjects, surface_subjects
from loaders.extraction.descriptions import owners
from loaders.extraction.document import Document, Passage, Utterance
from loaders.extraction.nouns import nouns
from loaders.extraction.quotations import Quotation, find_quotations
from loaders.extraction.releases import own_words
from loaders.lexicon.words import read_words
from schema.records import ActorRecord, Form


@cache
def _speech() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    raw: Any = read_words("speech.yaml")
    return frozenset(raw["verbs"]), frozenset(raw["quoting_only"]), frozenset(raw["nouns"])


def is_speech_verb(token: Token) -> bool:
    lemma = token.lemma_.lower()
    verbs = _speech()[0]
    if lemma in verbs:
        return token.pos_ in ("VERB", "AUX")
    particle = next((c.lower_ for c in token.children if c.dep_ == "prt"), None)
    return particle is not None and f"{lemma} {particle}" in verbs


class Issuers:
    """Who issued the documents that an article cites: 'In a declaration issued Wednesday, NATO described' makes NATO
    the one who speaks when 'the declaration said'."""

    def __init__(self) -> None:
        self._by_lemma: dict[str, ActorRecord] = {}
        self._last: ActorRecord | None = None

    def note(self, sentence: Span, speaker: ActorRecord) -> None:
        """The speaker of a sentence is the issuer of the documents that it mentions as the place of saying."""
        for token in sentence:
            if (
                token.lemma_.lower() in nouns().documents
                and token.dep_ == "pobj"
                and token.head.lower_ in ("in", "through", "via", "with")
            ):
                self._by_lemma[token.lemma_.lower()] = speaker
                self._last = speaker

    def of(self, noun: Token, cast: Cast) -> tuple[ActorRecord, ...]:
        """Owners of the document, makers named in the phrase, else the one noted before."""
        whose = owners(noun, cast.actors)
        for child in noun.children:
            if child.dep_ == "acl" and child.tag_ == "VBN":
                whose = whose or [a for t in logical_subjects(child) for a in cast.actors(t)]
            elif child.dep_ == "prep" and child.lower_ in ("by", "from"):
                whose = whose or [a for p in child.children if p.dep_ == "pobj" for a in cast.actors(p)]
        if whose:
            self._by_lemma[noun.lemma_.lower()] = self._last = whose[0]
            return tuple(whose)
        if any(c.dep_ == "det" and c.lower_ in ("the", "this", "that") for c in noun.children):
            known = self._by_lemma.get(noun.lemma_.lower()) or self._last
            return (known,) if known else ()
        return ()


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
            elif token.pos_ == "NOUN" and token.lemma_.lower() in _speech()[2]:
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
        start, end = _trim(text, quote.start, quote.end)
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
    speaker of the paragraph, else the subject of the sentence before, else who spoke at the end of the last paragraph."""
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
    content = _content_clause(verb)
    quoted = list(_beside(verb, sentence, quotes, text, content))
    if content is None and not quoted:
        return None
    bare = content is not None and not quoted and content.i > verb.i
    if content is not None and bare and verb.lemma_.lower() in _speech()[1] and not _that_clause(content):
        return None
    start = end = None
    if content is None and quoted:
        described = _described(verb)
        if described is not None:
            start, end = described
    if content is not None:
        start, end = _clause_span(content, verb)
        end = max(end, _resumed(verb, content, sentence))
    for number, quote in quoted:
        inside = start is not None and end is not None and (quote.start < end and quote.end > start)
        if start is None or end is None or not inside:
            short = quote.words(text) < 3 and content is not None
            if short:
                continue
        opening = _opening_words(quote, verb, passage)
        start = opening if start is None else min(start, opening)
        end = quote.end if end is None else max(end, quote.end)
        used.add(number)
    if start is None or end is None or end - start < 3:
        return None
    start, end = _trim(text, start, end)
    if start >= end:
        return None
    speakers = _speakers(verb, cast, issuers)
    form = _form(start, end, quotes)
    return Utterance(
        passage,
        passage.offset + start,
        passage.offset + end,
        form,
        speakers[:1],
        _addressee(verb, cast),
        f"attribution.{verb.lemma_.lower()}",
    )


def _described(verb: Token) -> tuple[int, int] | None:
    """'described China as a "decisive enabler" of the war': what is said is the whole predication, not the quoted words."""
    subject = next((c for c in verb.children if c.dep_ == "dobj"), None)
    complement = next((c for c in verb.children if (c.dep_ == "prep" and c.lower_ == "as") or c.dep_ == "oprd"), None)
    if subject is None or complement is None or complement.i < subject.i:
        return None
    last = complement.right_edge
    return subject.left_edge.idx, last.idx + len(last)


def _resumed(verb: Token, content: Token, sentence: Span) -> int:
    """'Companies are hard targets, Chen said, in part because ...': what was said goes on behind the cue."""
    if content.i > verb.i or verb.i + 2 >= sentence.end or verb.nbor(1).text != ",":
        return 0
    following = verb.nbor(2)
    if (
        following.dep_ in ("prep", "cc", "mark", "advmod")
        and following.tag_ not in ("VBG", "VBN")
        and following.lower_ not in ("in", "on", "at", "after", "during", "as")
    ) or (following.nbor(0).lower_ == "in" and following.i + 1 < sentence.end and following.nbor(1).lower_ == "part"):
        last = [t for t in sentence if not t.is_space and not t.is_punct][-1]
        return last.idx + len(last)
    return 0


def _opening_words(quote: Quotation, verb: Token, passage: Passage) -> int:
    """Where the utterance begins that a quotation completes: 'China "has had this view ...," said X' begins at China."""
    inside = next((t for t in passage.doc if t.idx >= quote.start), None)
    if inside is None or verb.idx < quote.start:
        return quote.start
    sentence = inside.sent
    before = [t for t in sentence if t.idx < quote.start - 1 and not t.is_space and not t.is_punct]
    return before[0].idx if 0 < len(before) <= 12 and not any(is_speech_verb(t) for t in before) else quote.start


def _form(start: int, end: int, quotes: Sequence[Quotation]) -> Form:
    inside = [(max(q.start, start), min(q.end, end)) for q in quotes if q.start < end and q.end > start]
    quoted = sum(b - a for a, b in inside)
    return "direct" if quoted >= 0.95 * (end - start) else "mixed" if quoted else "indirect"


def _content_clause(verb: Token) -> Token | None:
    for child in verb.children:
        if child.dep_ == "ccomp":
            return child
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ in ("in", "at", "on", "during"):
            for pobj in child.children:
                for clause in pobj.children:
                    if clause.dep_ in ("acl", "relcl", "ccomp") and any(
                        c.dep_ == "mark" and c.lower_ == "that" for c in clause.children
                    ):
                        return clause
    if (
        verb.dep_ in ("ccomp", "parataxis")
        and verb.head.pos_ in ("VERB", "AUX")
        and verb.i > verb.head.i
        and not _that_clause(verb)
    ):
        # The parser sometimes makes a trailing "he said" depend on what he said.
        first = min([verb.i, *(t.i for c in verb.children if c.dep_ == "nsubj" for t in c.subtree)])
        if any(c.dep_ == "nsubj" for c in verb.children) and first and verb.doc[first - 1].text in (",", '"'):
            return verb.head
    if verb.lemma_ in ("deny", "admit", "acknowledge", "promise", "pledge", "vow", "threaten"):
        for child in verb.children:
            if child.dep_ == "xcomp" and child.pos_ in ("VERB", "AUX"):
                return child
    return None


def _that_clause(clause: Token) -> bool:
    return any(c.dep_ == "mark" and c.lower_ == "that" for c in clause.children)


def _beside(
    verb: Token, sentence: Span, quotes: Sequence[Quotation], text: str, content: Token | None
) -> Iterator[tuple[int, Quotation]]:
    """Quotations that belong to a verb: in its content, or next to its clause with nothing but the speaker between."""
    left = min((c.idx for c in sentence), default=0)
    right = sentence[-1].idx + len(sentence[-1])
    clause = list(verb.subtree)
    low, high = clause[0].idx, clause[-1].idx + len(clause[-1])
    span = _clause_span(content, verb) if content is not None else None
    for number, quote in enumerate(quotes):
        if quote.end < left or quote.start > right:
            continue
        if quote.start <= verb.idx < quote.end:
            continue
        if span is not None:
            if (quote.start < span[1] and quote.end > span[0]) or (
                quote.words(text) >= 4 and quote.start >= verb.idx and not _other_verb_between(verb, quote, sentence)
            ):
                yield number, quote
            continue
        if verb.dep_ in ("amod", "compound"):
            continue
        if low <= quote.start < high or quote.end >= left:
            if not _other_verb_between(verb, quote, sentence):
                yield number, quote


def _other_verb_between(verb: Token, quote: Quotation, sentence: Span) -> bool:
    a, b = sorted((verb.idx, quote.start if quote.start > verb.idx else quote.end))
    return any(t.i != verb.i and a < t.idx < b and is_speech_verb(t) for t in sentence) or (
        quote.start > verb.idx and sum(t.pos_ == "VERB" and a < t.idx < b for t in sentence) > 1
    )


def _clause_span(clause: Token, verb: Token) -> tuple[int, int]:
    """Offsets of a clause without its complementiser and without the part of the sentence that says who said it."""
    cue = {t.i for t in verb.subtree} - {t.i for t in clause.subtree} if verb in clause.subtree else set()
    if verb.i > clause.i and verb in clause.subtree:
        cue = {t.i for t in verb.subtree}
    cue |= {t.i for t in clause.subtree if t.dep_ == "appos" and t.lemma_.lower() in _speech()[2] for t in t.subtree}
    kept = [t for t in clause.subtree if t.i not in cue and t.i != verb.i]
    if not kept:
        return clause.idx, clause.idx + len(clause)
    before = [t for t in kept if t.i < verb.i]
    after = [t for t in kept if t.i > verb.i]
    side = after if clause.i > verb.i else before or kept
    side = side or kept
    while side and (
        (side[0].lower_ in ("that", "whether") and side[0].dep_ == "mark") or side[0].is_punct or side[0].is_space
    ):
        side = side[1:]
    while side and (side[-1].is_punct or side[-1].is_space):
        side = side[:-1]
    if not side:
        return clause.idx, clause.idx + len(clause)
    return side[0].idx, side[-1].idx + len(side[-1])


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in ' ",;:-':
        start += 1
    while end > start and text[end - 1] in ' ",;:-':
        end -= 1
    return start, end


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
    start, end = _trim(passage.doc.text, side[0].idx, side[-1].idx + len(side[-1]))
    if passage.doc.text[end - 1] == ".":
        end -= 1
    return Utterance(
        passage,
        passage.offset + start,
        passage.offset + end,
        _form(start, end, find_quotations(passage.doc.text)),
        speakers[:1],
        None,
        "attribution.according-to",
    )


def _from_noun(passage: Passage, noun: Token, cast: Cast) -> Utterance | None:
    """'NATO's claim that China is responsible': the clause is what the owner of the noun says."""
    for child in noun.children:
        if child.dep_ in ("acl", "ccomp") and _that_clause(child):
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
            start, end = _trim(passage.doc.text, *_clause_span(child, noun))
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
    """The utterance of a speech act whose content is the clause or phrase of the given heads."""
    tokens = sorted({t.i for h in heads for t in h.subtree})
    if not tokens or not speakers:
        return None
    doc = passage.doc
    while len(tokens) > 1 and (doc[tokens[0]].is_punct or doc[tokens[0]].lower_ == "that"):
        tokens.pop(0)
    while len(tokens) > 1 and doc[tokens[-1]].is_punct:
        tokens.pop()
    start, end = _trim(doc.text, doc[tokens[0]].idx, doc[tokens[-1]].idx + len(doc[tokens[-1]]))
    if start >= end:
        return None
    form = _form(start, end, find_quotations(doc.text))
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
