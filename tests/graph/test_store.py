"""What every store promises, whichever it is."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from neo4j.graph import Node
from neo4j.time import Date

from graph.store import Step, Store
from schema.errors import StoreError

MERGE = "UNWIND $rows AS row MERGE (a:Actor {id: row.id}) SET a.names = row.names RETURN count(a) AS written"
CHINA = {"id": "country:CN", "names": "China\nPRC"}


def actors(store: Store) -> list[object]:
    return [row[0] for row in store.read("MATCH (a:Actor) RETURN a.id AS id ORDER BY id").rows]


def test_it_says_what_it_is(store: Store, store_kind: str) -> None:
    assert store.kind == store_kind.partition("-")[0]
    assert {"embedded": "ArcadeDB 26", "neo4j-5.26": "Neo4j 5.26", "neo4j-2026": "Neo4j 2026"}[
        store_kind
    ] in store.version()


def test_it_reads_what_was_written(store: Store) -> None:
    store.write(Step(MERGE, [CHINA]))
    answer = store.read("MATCH (a:Actor {id: $id}) RETURN a AS actor, $day AS day", {"id": CHINA["id"], "day": DAY})
    assert answer.columns == ("actor", "day")
    ((actor, day),) = answer.rows
    assert isinstance(actor, Node)
    assert (dict(actor), actor.labels) == (CHINA, {"Actor"})
    assert isinstance(day, Date)
    assert day.to_native() == DAY


DAY = dt.date(2024, 7, 10)


@pytest.mark.parametrize(
    "cypher",
    [
        "CREATE (a:Actor {id: 'x'})",
        "CREATE (a:Unheard {id: 'x'})",
        "MATCH (a:Actor) SET a.name = 'x'",
        "MATCH (a:Actor) SET a:Country",
        "MATCH (a:Actor) REMOVE a.names",
        "MATCH (a:Actor) DETACH DELETE a",
        "MERGE (a:Actor {id: 'country:CN'})-[:MEETS]->(b:Actor {id: 'x'})",
        "CREATE INDEX x IF NOT EXISTS FOR (n:Actor) ON (n.x)",
        "MATCH (a:Actor) CALL (a) { CREATE (b:Actor {id: 'x'}) RETURN b } RETURN a",
    ],
)
def test_a_question_cannot_write(store: Store, cypher: str) -> None:
    store.write(Step(MERGE, [CHINA]))
    with pytest.raises(StoreError):
        store.read(cypher)
    ((actor,),) = store.read("MATCH (a) RETURN a").rows
    assert isinstance(actor, Node)
    assert (dict(actor), actor.labels) == (CHINA, {"Actor"})


def test_a_question_cannot_read_the_files_of_the_user(store: Store) -> None:
    with pytest.raises(StoreError):
        store.read("LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row")


def test_a_question_is_stopped_after_its_time(store: Store) -> None:
    start = time.monotonic()
    with pytest.raises(StoreError, match="longer than it may"):
        store.read("UNWIND range(1, 3000000) AS x UNWIND range(1, 1000) AS y RETURN count(x * y)", timeout=1.0)
    assert time.monotonic() - start < 20.0
    store.write(Step(MERGE, [CHINA]))
    assert actors(store) == ["country:CN"]


def test_a_mistake_in_a_question_is_named(store: Store) -> None:
    with pytest.raises(StoreError, match="cannot read the Cypher"):
        store.read("MATCH (a RETURN a")


def test_steps_are_written_together_or_not_at_all(store: Store) -> None:
    with pytest.raises(StoreError):
        store.write(Step(MERGE, [CHINA]), Step("MATCH (a:Actor) SET a.x = 1 / 0"))
    with pytest.raises(StoreError, match="wrote 1 of 2 rows"):
        store.write(Step(MERGE, [CHINA], expect=2))
    assert actors(store) == []


def test_actors_are_found_by_any_word_of_any_name(store: Store) -> None:
    store.write(Step(MERGE, [CHINA, {"id": "country:RU", "names": "Russia\nRussian Federation"}]))
    found = "CALL db.index.fulltext.queryNodes('actor_names', $words) YIELD node RETURN node.id AS id"
    assert store.read(found, {"words": "federation"}).rows == (("country:RU",),)
    assert store.read(found, {"words": "prc"}).rows == (("country:CN",),)


def test_the_schema_is_made_once(store: Store) -> None:
    store.ensure_schema()
    store.write(Step(MERGE, [CHINA, CHINA]))
    assert actors(store) == ["country:CN"]
    with pytest.raises(StoreError):
        store.write(Step("CREATE (a:Actor {id: 'country:CN'})"))
    assert actors(store) == ["country:CN"]
