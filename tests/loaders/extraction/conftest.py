"""What the extraction tests share: one pipeline a session, because loading the language model takes seconds, and short
ways to ask what one of its layers makes of a text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from spacy.tokens import Token

from loaders.articles.article import Article
from loaders.extraction.cast import Cast
from loaders.extraction.document import Document
from loaders.extraction.pipeline import Pipeline
from tests.loaders.extraction.reading import Reading, head

THURSDAY = dt.date(2024, 7, 11)


@pytest.fixture(scope="session")
def pipeline() -> Pipeline:
    return Pipeline()


@pytest.fixture(scope="session")
def parse(pipeline: Pipeline) -> Callable[[str], Document]:
    """The document of a text, published on a Thursday in July 2024."""
    return cache(lambda text: pipeline.parse(Article("test", text, published=THURSDAY)))


@pytest.fixture(scope="session")
def word(parse: Callable[[str], Document]) -> Callable[[str, str], Token]:
    """The head of the last place where a phrase stands in a text."""
    return lambda text, phrase: head(parse(text), phrase)


@pytest.fixture(scope="session")
def cast(pipeline: Pipeline, parse: Callable[[str], Document]) -> Callable[[str], Cast]:
    """Who is who in a text."""
    return cache(lambda text: Cast(parse(text), pipeline.gazetteer))


@pytest.fixture(scope="session")
def read(pipeline: Pipeline) -> Callable[..., Reading]:
    """The records of a text; named arguments are fields of its article."""

    @cache
    def records(text: str, **fields: Any) -> Reading:
        return Reading(pipeline.read(Article("test", text, **{"published": THURSDAY, **fields})))

    return records
