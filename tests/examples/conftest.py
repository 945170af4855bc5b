"""The example articles, read by the real extraction and loaded into each kind of store."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from graph.store import Store
from graph.writer import load
from loaders.articles.article import Article
from loaders.articles.defaults import Defaults
from loaders.articles.reading import read
from loaders.extraction.pipeline import Pipeline
from schema.records import Record
from tests.stores import STORE_KINDS, Stores

ARTICLES = Path(__file__).parents[2] / "examples" / "articles"


@pytest.fixture(scope="session")
def example_blocks() -> Sequence[list[Record]]:
    """The records of every example article."""
    articles = list(read([str(ARTICLES)], Defaults()))
    assert all(isinstance(article, Article) for article in articles)
    return list(Pipeline().extract(article for article in articles if isinstance(article, Article)))


@pytest.fixture(scope="module", params=STORE_KINDS)
def examples(request: pytest.FixtureRequest, stores: Stores, example_blocks: Sequence[list[Record]]) -> Store:
    """A store with the example articles and nothing else, of each kind in turn. Tests must leave it as it is."""
    store = stores.get(request.param)
    assert not load(store, example_blocks).rejects
    return store
