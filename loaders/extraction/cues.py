"""Cues amid what was said: where the words stand that a verb of saying interrupts, follows or completes, as offsets
into the text of a parse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Span, Token

from loaders.extraction.document import Passage
from loaders.extraction.quotations import Quotation
from loaders.extraction.speech import is_speech_verb, speech


def interposed(verb: Token, sentence: Span) -> tuple[int, int] | None:
    """'Iran, Washington said on Monday, attacked a ship': the sentence around a verb of saying between commas, if that
    is what it stands in."""
    doc = verb.doc
    subjects = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")]
    subject = min(subjects, key=lambda c: abs(c.i - verb.i), default=None)
    if subject is None or verb.dep_ in ("relcl", "acl") or not _beside(subject, verb):
        return None
    if not _bare(verb) or subject.left_edge.tag_ in ("WDT", "WP", "WP$", "WRB"):
        return None
    first = min(subject.left_edge.i, verb.i)
    left = first - 1
    if left < sentence.start + 1 or doc[left].text not in (",", "—", "–"):
        return None
    right = next((t.i for t in doc[max(verb.i, subject.i) + 1 : sentence.end] if t.text in (",", "—", "–")), None)
    if right is None or right - first > 16:
        return None
    if any(t.pos_ in ("VERB", "AUX") or t.text in ('"', ";", ":") for t in doc[verb.i + 1 : right] if t.i != verb.i):
        return None
    restart = max((t.i + 1 for t in doc[sentence.start : left] if t.text == ";"), default=sentence.start)
    before = [t for t in doc[restart:left] if not t.is_punct and not t.is_space]
    after = [t for t in doc[right + 1 : sentence.end] if not t.is_punct and not t.is_space]
    if not before or len(after) < 2 or any(t.text == '"' for t in doc[left - 1 : right + 2]):
        return None
    if after[0].lower_ in _RESTART or after[0].tag_ in ("VBG", "WDT", "WP") or after[0].dep_ == "cc":
        return None
    while before and before[0].lower_ in ("but", "and", "yet"):
        before = before[1:]
    if not before or not any(t.pos_ in ("VERB", "AUX") for t in after):
        return None
    tail = next((n for n, t in enumerate(after) if doc[t.i - 1].text == ";"), len(after))
    last = before[-1] if _dates(after) and _is_whole(before) else after[tail - 1]
    return before[0].idx, last.idx + len(last)


_RESTART = frozenset({"and", "but", "or", "while", "whereas", "although", "though", "because", "as", "citing"})


# What begins a clause that only says when the words were said: "two days after the Union penalised four firms".
_WHEN = frozenset({"after", "before", "when", "hours", "hour", "days", "day", "weeks", "week", "months", "month",
                   "minutes", "years", "year", "following", "ahead", "amid"})  # fmt: skip


def _dates(words: Sequence[Token]) -> bool:
    return any(t.lower_ in _WHEN for t in words[:1]) or (
        (words[0].pos_ == "NUM" or words[0].lower_ in ("a", "an", "just", "only", "shortly", "barely", "less"))
        and any(t.lower_ in _WHEN for t in words[1:3])
    )


def _is_whole(words: Sequence[Token]) -> bool:
    """Whether words are a sentence without the rest: a finite verb with its subject."""
    inside = {t.i for t in words}
    return any(
        t.tag_ in ("VBD", "VBZ", "VBP", "VBN", "MD", "VB")
        and any(c.dep_ in ("nsubj", "nsubjpass", "expl") and c.i in inside for c in t.children)
        for t in words
    )


@dataclass(frozen=True, slots=True)
class Tail:
    """A cue at the end of a sentence: ', the agency reported', ', Reuters said, citing officials'. `start` is the
    offset of its comma."""

    start: int
    subject: Token
    verb: Token


def tail_of(sentence: Span) -> Tail | None:
    """The cue that ends a sentence, by its words alone: the parser often hangs such a verb on what was said."""
    words = [t for t in sentence if not t.is_space]
    citing = next((n for n, t in enumerate(words) if n > 3 and t.lower_ in ("citing", "quoting")), len(words))
    if citing < len(words) and words[citing - 1].text != ",":
        return None
    words = words[:citing]
    while words and words[-1].is_punct:
        words.pop()
    if len(words) < 6 or not is_speech_verb(words[-1]) or words[-1].lemma_.lower() in _ANSWERING:
        return None
    verb, subject = words[-1], words[-2]
    if verb.tag_ not in ("VBD", "VBZ", "VBP", "VBN") or subject.pos_ not in ("NOUN", "PROPN", "PRON"):
        return None
    comma = next((t for t in reversed(words[:-2]) if t.text == ","), None)
    if comma is None or verb.i - comma.i > 6 or subject.tag_ in ("WDT", "WP"):
        return None
    phrase = words[0].doc[comma.i + 1 : verb.i]
    if phrase[0].tag_ in ("WDT", "WP", "WP$", "WRB") or any(
        t.pos_ in ("VERB", "AUX", "ADP", "CCONJ", "SCONJ") or t.text == '"' for t in phrase
    ):
        return None
    before = [t for t in words if t.i < comma.i]
    return Tail(comma.idx, subject, verb) if any(t.pos_ in ("VERB", "AUX") for t in before) else None


# Verbs that answer what was said rather than report it.
_ANSWERING = frozenset({"deny", "dispute", "rebut", "dismiss", "denounce", "condemn", "protest"})


def _bare(verb: Token) -> bool:
    """Whether nothing that was said stands behind the verb itself: 'Lavrov told reporters', but not 'called Assad'."""
    lemma = verb.lemma_.lower()
    if lemma not in speech().verbs or lemma in speech().quoting_only:
        return False
    if lemma in ("tell", "inform", "assure", "remind", "notify", "reassure"):
        return True
    objects = [c for c in verb.children if c.dep_ in ("dobj", "oprd", "attr") and c.i > verb.i]
    return not any(_follows(c, verb) for c in objects)


def _follows(phrase: Token, verb: Token) -> bool:
    return all(t.text != "," for t in verb.doc[verb.i : phrase.i])


def _beside(subject: Token, verb: Token) -> bool:
    """Whether nothing but its own words, a relative clause aside, stands between a subject and its verb."""
    low, high = sorted((subject.i, verb.i))
    return not any(t.text == "," and t.head.i != subject.i for t in verb.doc[low:high])


def resumed(verb: Token, content: Token, sentence: Span) -> int:
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


def described(verb: Token) -> tuple[int, int] | None:
    """'described China as a "decisive enabler" of the war': what is said is the whole predication, not the quoted
    words."""
    subject = next((c for c in verb.children if c.dep_ == "dobj"), None)
    complement = next((c for c in verb.children if (c.dep_ == "prep" and c.lower_ == "as") or c.dep_ == "oprd"), None)
    if subject is None or complement is None or complement.i < subject.i:
        return None
    last = complement.right_edge
    return subject.left_edge.idx, last.idx + len(last)


def opening_words(quote: Quotation, verb: Token, passage: Passage) -> int:
    """Where the utterance begins that a quotation completes: 'China "has had this view ...," said X' begins at
    China."""
    inside = next((t for t in passage.tokens if t.idx >= quote.start), None)
    if inside is None or verb.idx < quote.start:
        return quote.start
    sentence = inside.sent
    before = [t for t in sentence if t.idx < quote.start - 1 and not t.is_space and not t.is_punct]
    return before[0].idx if 0 < len(before) <= 12 and not any(is_speech_verb(t) for t in before) else quote.start
