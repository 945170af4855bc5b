"""Releases: articles that a body published itself, where it speaks in its own words outside of quotation marks.

A ministry's site says "we are designating" and "the United States remains committed": the ministry is the speaker of
such sentences. What it narrates in the third person stays narration.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from urllib.parse import urlsplit

from spacy.tokens import Span, Token

from loaders.articles.article import Article
from loaders.extraction.cast import Cast
from loaders.extraction.clauses import agents
from loaders.extraction.document import Document, Passage, Utterance
from loaders.extraction.gazetteer import Gazetteer
from loaders.extraction.sources import Sources
from loaders.lexicon.entries import curated_actors
from loaders.lexicon.words import read_words
from schema.records import ActorRecord

_SPEAKS_FOR_ITSELF = frozenset({"Country", "Alliance", "GovernmentBody", "Institution", "ArmedGroup", "Company"})
_FIRST = frozenset({"we", "us", "our", "ours", "i", "my", "me"})


@cache
def _hosts() -> Mapping[str, str]:
    parsed: dict[str, str] = read_words("publishers.yaml")
    return parsed


def issuer_of(article: Article, gazetteer: Gazetteer) -> ActorRecord | None:
    """The body that published an article in its own name, from the host of its address or its publisher; None for
    news."""
    host = (urlsplit(article.url).hostname or "").removeprefix("www.") if article.url else ""
    entry = curated_actors().get(_hosts().get(host, ""))
    if entry is not None:
        return entry.record()
    known = gazetteer.lookup(article.publisher) if article.publisher else None
    if known and len(known[1]) == 1 and known[1][0].type in _SPEAKS_FOR_ITSELF:
        return known[1][0].record()
    return None


def joint_issuer(document: Document, cast: Cast) -> ActorRecord | None:
    """Who else than the publisher speaks in a release: 'The following statement was released by the G7 foreign
    ministers', 'We, the Presidents of ..., condemn'. The first of several; None where the text names nobody."""
    for passage in [p for p in document.passages if p.block.section == "body"][:_PREAMBLE]:
        for sentence in passage.sentences:
            root = sentence.root
            subject = next((c for c in root.children if c.dep_ in ("nsubj", "nsubjpass")), None)
            if subject is None:
                continue
            parties: tuple[ActorRecord, ...] = ()
            if subject.lower_ == "we":
                parties = tuple(a for c in subject.children if c.dep_ == "appos" for a in cast.parties(c))
            elif _is_release(subject, root):
                parties = tuple(a for t in agents(root) for a in cast.parties(t))
            if parties:
                return parties[0]
    return None


def joint_parties(document: Document, cast: Cast) -> tuple[ActorRecord, ...]:
    """The countries and bodies in whose common name a joint statement says 'we': 'Joint statement by ...', where a
    sentence at its head has them as its subject. () where it is nobody's common name."""
    begins = document.text[:_HEAD].casefold()
    if "joint" not in f"{document.article.title or ''} {begins}".casefold():
        return ()
    for passage in [p for p in document.passages if p.block.section == "body"][:_PREAMBLE]:
        for sentence in passage.sentences:
            root = sentence.root
            subjects = [c for c in root.children if c.dep_ == "nsubj"]
            parties = cast.parties(subjects[0]) if subjects and root.tag_ in ("VBP", "VBZ", "VB", "VBD") else ()
            if 1 < len(parties) <= _MOST and all(p.type in ("Country", "Alliance", "Institution") for p in parties):
                return parties
    return ()


_HEAD, _MOST = 300, 12  # characters in which a statement calls itself joint; parties whom one names as its authors


def turn_of(passage: Passage, written: str, sources: Sources) -> tuple[int, tuple[ActorRecord, ...]] | None:
    """In a transcript, where the words of a paragraph begin behind a name in capitals, and whose they are:
    'SECRETARY BLINKEN: Good morning'. () where the name is nobody's that the text tells; None in other paragraphs.

    `written` is the paragraph with its capitals, which the parse may lack."""
    match = _TURN.match(written)
    if match is None:
        return None
    name = [t for t in passage.tokens if t.idx < match.end(1) and t.pos_ in ("PROPN", "NOUN")]
    speakers = next((found for t in reversed(name) if (found := sources.of(t))), ())
    return match.end(), speakers[:1]


_TURN = re.compile(r"((?:[A-Z][A-Z.'-]+ ){0,5}[A-Z][A-Z'-]+): +(?=\S)")


_PREAMBLE = 3  # paragraphs in which a joint statement says whose it is
_RELEASED = frozenset({"release", "issue", "publish", "adopt", "make"})


def _is_release(subject: Token, verb: Token) -> bool:
    if verb.lemma_ not in _RELEASED or subject.dep_ != "nsubjpass":
        return False
    nouns = [subject, *(c for p in subject.children if p.dep_ == "prep" for c in p.children)]
    return any(n.lemma_ in ("statement", "declaration", "communique", "communiqué") for n in nouns) and any(
        c.lower_ == "following" for n in nouns for c in n.children
    )


def own_words(passage: Passage, issuer: ActorRecord, known: Sequence[Utterance], cast: Cast) -> Iterator[Utterance]:
    """The sentences of a passage that the issuer says in its own name, as direct utterances."""
    for sentence in passage.sentences:
        tokens = [t for t in sentence if not t.is_space]
        if len(tokens) < 4:
            continue
        start, end = passage.span(_opening(sentence, tokens).i, tokens[-1].i + 1)
        if any(u.start < end and u.end > start and u.speakers and u.form != "indirect" for u in known):
            continue
        if _first_person(sentence) or _avows(sentence, issuer, cast) or _appeals(sentence):
            yield Utterance(passage, start, end, "direct", (issuer,), None, "attribution.release")


def _opening(sentence: Span, tokens: Sequence[Token]) -> Token:
    """The first word of a sentence, after the names of those who say it: 'We, the ministers of X and Y, condemn'."""
    first = tokens[0]
    if first.lower_ != "we" or tokens[1].text != "," or first.head.i < first.i:
        return first
    behind = [c for c in first.head.children if c.i > first.right_edge.i and c.i < first.head.i and not c.is_punct]
    return behind[0].left_edge if behind else first.head


def _appeals(sentence: Span) -> bool:
    """'It is time for the rebels to accept a ceasefire', 'It is important to note that': nobody narrates so."""
    words = [t.lower_ for t in sentence[:5]]
    return words[:2] == ["it", "is"] and (
        words[2:4] in (["time", "for"], ["time", "to"])
        or (words[3:4] == ["to"] and words[4:5] in (["note"], ["remember"]))
    )


def _first_person(sentence: Span) -> bool:
    return any(t.lower_ in _FIRST and t.text != "US" and t.pos_ == "PRON" for t in sentence)


def _avows(sentence: Span, issuer: ActorRecord, cast: Cast) -> bool:
    """'The United States will continue ...', 'remains committed': its country takes a stand, in the present or
    future."""
    root = sentence.root
    subject = next((c for c in root.children if c.dep_ == "nsubj"), None)
    if subject is None:
        return False
    if subject.pos_ == "PRON" or not _is_issuer(subject, issuer, cast):
        return False
    auxiliaries = [c for c in root.children if c.dep_ == "aux"]
    if any(a.lower_ in ("will", "shall") for a in auxiliaries):
        return True
    return not auxiliaries and root.tag_ in ("VBZ", "VBP")


def _is_issuer(subject: Token, issuer: ActorRecord, cast: Cast) -> bool:
    """Whether a phrase stands for who issued the release: its name, its country, its alliance, 'the Department'."""
    for actor in cast.actors(subject):
        if actor.id == issuer.id or (actor.type == "Country" and actor.country == issuer.country):
            return True
        if issuer.id.startswith(f"group:{actor.id.partition(':')[2]}:"):
            return True
    return subject.text in issuer.name.split() and any(c.lower_ == "the" for c in subject.children)
