"""What the extraction makes of an article: its records, and which actors it knows in each sentence."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from benchmarks.quality.shared import Row
from loaders.articles.article import Article
from loaders.extraction.assembly import assemble
from loaders.extraction.document import Document
from loaders.extraction.pipeline import Pipeline
from schema.records import ActorRecord

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "ADJ", "NUM"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """Offsets of a sentence in the article's text, and the actors that its words stand for."""

    start: int
    end: int
    actors: tuple[ActorRecord, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """Records as the command line prints them, one object each, and the sentences in their order."""

    article: Article
    records: tuple[Row, ...]
    sentences: tuple[Sentence, ...]


def readings(pipeline: Pipeline, articles: Iterable[Article]) -> Iterator[Reading]:
    """One reading an article."""
    for article in articles:
        document = pipeline.parse(article)
        block = assemble(document, pipeline.annotate(document))
        yield Reading(article, tuple(json.loads(record.line()) for record in block), tuple(_sentences(document)))


def _sentences(document: Document) -> Iterator[Sentence]:
    cast = document.cast
    assert cast is not None
    for passage in document.passages:
        for span in passage.doc.sents:
            actors = (a for token in span if token.pos_ in _NOMINAL for a in cast.actors(token))
            start, end = passage.span(span.start, span.end)
            yield Sentence(start, end, tuple({actor.id: actor for actor in actors}.values()))
