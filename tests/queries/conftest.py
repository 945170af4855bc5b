"""The corpus in each kind of store, loaded once for all tests of queries."""

from __future__ import annotations

import pytest

from graph.store import Store
from graph.writer import load
from tests.queries.corpus import blocks
from tests.stores import STORE_KINDS, Stores


@pytest.fixture(scope="package", params=STORE_KINDS)
def loaded(request: pytest.FixtureRequest, stores: Stores) -> Store:
    """A store with the corpus, of each kind in turn. Tests must leave it as it is."""
    store = stores.get(request.param)
    summary = load(store, blocks())
    assert not summary.rejects
    return store
