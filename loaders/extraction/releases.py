"""Releases: articles that a body published itself, where it speaks in its own words outside of quotation marks.

A ministry's site says "we are designating" and "the United States remains committed": the ministry is the speaker of
such sentences. What it narrates in the third person stays narration.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from urllib.parse import urlsplit

from spacy.tokens import Span

from loaders.articles.article import Article
from loaders.extraction.cast import Cast
from loaders.extraction.document import Passage, Utterance
from loaders.extraction.gazetteer import Gazetteer
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


def own_words(passage: Passage, issuer: ActorRecord, known: Sequence[Utterance], cast: Cast) -> Iterator[Utterance]:
    """The sentences of a passage that the issuer says in its own name, as direct utterances."""
    for sentence in passage.doc.sents:
        tokens = [t for t in sentence if not t.is_space]
        if len(tokens) < 4:
            continue
        start, end = passage.span(tokens[0].i, tokens[-1].i + 1)
        if any(u.start < end and u.end > start and u.speakers and u.form != "indirect" for u in known):
            continue
        if _first_person(sentence) or _avows(sentence, issuer, cast):
            yield Utterance(passage, start, end, "direct", (issuer,), None, "attribution.release")


def _first_person(sentence: Span) -> bool:
    return any(t.lower_ in _FIRST and t.text != "US" and t.pos_ == "PRON" for t in sentence)


def _avows(sentence: Span, issuer: ActorRecord, cast: Cast) -> bool:
    """'The United States will continue ...', 'remains committed': its country takes a stand, in the present or
    future."""
    root = sentence.root
    subject = next((c for c in root.children if c.dep_ == "nsubj"), None)
    if subject is None:
        return False
    actors = cast.actors(subject)
    if not any(a.id == issuer.id or (a.type == "Country" and a.country == issuer.country) for a in actors):
        return False
    auxiliaries = [c for c in root.children if c.dep_ == "aux"]
    if any(a.lower_ in ("will", "shall") for a in auxiliaries):
        return True
    return not auxiliaries and root.tag_ in ("VBZ", "VBP")
