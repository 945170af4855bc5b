"""What the reader is told when a Neo4j server does not answer, or answers no."""

from __future__ import annotations

import socket

import pytest

from graph.store import open_store
from schema.errors import StoreUnreachable, UsageError
from tests.stores import Stores


def test_nothing_answers() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        uri = f"bolt://127.0.0.1:{unused.getsockname()[1]}"
        with pytest.raises(StoreUnreachable, match=f"No Neo4j answers at {uri}.*actorgraph server start"):
            open_store(uri, password="secret")


@pytest.mark.parametrize("uri", ["localhost:7687", "http://localhost:7474", "bolt://", "nonsense"])
def test_an_address_that_is_none(uri: str) -> None:
    with pytest.raises(UsageError, match="bolt://localhost:7687"):
        open_store(uri, password="secret")


def test_a_wrong_password(stores: Stores) -> None:
    stores.get("neo4j-5.26")
    uri = stores.server("neo4j-5.26").uri
    with pytest.raises(StoreUnreachable, match=r"refuses the password of user 'neo4j'.*NEO4J_PASSWORD"):
        open_store(uri, username="neo4j", password="wrong-password")


def test_a_database_that_is_not_there(stores: Stores) -> None:
    stores.get("neo4j-5.26")
    server = stores.server("neo4j-5.26")
    with pytest.raises(StoreUnreachable, match=r"no database 'elsewhere'.*NEO4J_DATABASE"):
        open_store(server.uri, username="neo4j", password=server.password, database="elsewhere")
