"""Fixtures for every test that needs a store."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from graph.store import Store
from tests.stores import STORE_KINDS, Stores


@pytest.fixture(scope="session")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stores]:
    """The stores of the session; servers are ended when it ends, also after failures."""
    opened = Stores(tmp_path_factory.mktemp("stores"))
    try:
        yield opened
    finally:
        opened.close()


@pytest.fixture(params=STORE_KINDS)
def store_kind(request: pytest.FixtureRequest) -> str:
    """Each kind of store in turn: 'embedded', 'neo4j-5.26', 'neo4j-2026'."""
    return str(request.param)


@pytest.fixture
def store(stores: Stores, store_kind: str) -> Store:
    """A store with its schema and nothing in it, of each kind in turn."""
    return stores.get(store_kind)
