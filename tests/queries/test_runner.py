"""Asking every query on every store: it runs, nothing is deprecated, nothing is written."""

from __future__ import annotations

import pytest

import queries
from queries.catalogue import catalogue, read_query
from queries.runner import ask, prepare
from schema.errors import SchemaError, StoreError, UsageError
from tests.queries.answers import complaints
from tests.stores import snapshot

ASKED = {
    "actor": "China",
    "other": "Russia",
    "speaker": "NATO",
    "good": "drones",
    "article": "NATO",
    "predicate": "SUPPLIES",
    "predicates": ["SUPPLIES", "MEETS"],
    "since": "2020-01-01",
    "least": 2,
    "breadth": 5,
    "limit": 10,
}
EVERY_QUERY = pytest.mark.parametrize("query_id", sorted(catalogue()))


@EVERY_QUERY
def test_neither_server_complains_of_a_query(loaded, query_id):
    query = catalogue()[query_id]
    given = {name: ASKED[name] for name in query.header.parameters}
    assert complaints(loaded, query_id, prepare(loaded, query, given)) == []


@EVERY_QUERY
def test_no_more_rows_than_asked_for(loaded, query_id):
    query = catalogue()[query_id]
    given = {name: ASKED[name] for name, parameter in query.header.parameters.items() if parameter.required}
    for limit in (1, 0):
        if "limit" in query.header.parameters:
            assert len(ask(loaded, query, given | {"limit": limit})) <= limit


@pytest.mark.parametrize(
    "cypher",
    [
        "CREATE (n:Actor {id: 'country:ZZ'}) RETURN n.id AS id",
        "MATCH (n:Actor {id: 'country:CN'}) SET n.name = 'X' RETURN n.id AS id",
        "MATCH (n:Actor {id: 'country:CN'}) DETACH DELETE n RETURN 1 AS id",
        "MATCH (n:Actor {id: 'country:CN'}) REMOVE n:Country RETURN n.id AS id",
        "MERGE (n:Actor {id: 'country:ZZ'}) RETURN n.id AS id",
        "CREATE INDEX sneaky IF NOT EXISTS FOR (n:Actor) ON (n.sneaky)",
    ],
)
def test_a_query_cannot_write(loaded, cypher):
    header = "// Sneaky\n// question: Sneaky?\n// returns: {id: text}\n// example: {}\n"
    before = snapshot(loaded)
    with pytest.raises(StoreError):
        loaded.read(cypher)
    assert snapshot(loaded) == before
    with pytest.raises(SchemaError, match="a query only reads"):
        read_query("tests", "sneaky", header + cypher)


def test_run_takes_names_and_gives_typed_rows(loaded):
    result = queries.run(loaded, "who-supplies", actor="Russia", limit="20")
    assert result.parameters == {"actor": "country:RU", "since": None, "limit": 20}
    assert result.columns == tuple(result.query.header.returns)
    assert result.includes({"supplier": "China", "denied_by": "Lin Jian"})
    assert result.notices == ()


@pytest.mark.parametrize(
    ("query_id", "given", "message"),
    [
        ("who-suplies", {}, "Did you mean who-supplies"),
        ("who-supplies", {"actr": "China"}, "no parameter 'actr'. Did you mean actor"),
        ("who-supplies", {}, "parameter actor: it must be given"),
        ("who-supplies", {"actor": "Chna"}, "The nearest names: China"),
        ("who-supplies", {"actor": "Wang Wei"}, "fits 2 actors"),
        ("who-supplies", {"actor": "China", "since": "soon"}, "'soon' is not a date"),
    ],
)
def test_a_wrong_question_says_what_to_do(loaded, query_id, given, message):
    with pytest.raises(UsageError) as caught:
        queries.run(loaded, query_id, **given)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("returns", "body", "message"),
    [
        ("{name: integer}", "MATCH (a:Actor) RETURN a.name AS name", "column name is declared integer"),
        ("{names: text}", "MATCH (a:Actor) RETURN a.aliases AS names", "column names is declared text"),
        ("{actor: actor}", "MATCH (a:Actor) RETURN a AS actor", "column actor is declared actor"),
    ],
)
def test_a_column_of_another_type_is_a_fault_of_the_file(loaded, returns, body, message):
    header = f"// Wrong\n// question: Wrong?\n// returns: {returns}\n// example: {{}}\n"
    with pytest.raises(SchemaError, match=rf"^queries/tests/wrong\.cypher: {message}"):
        ask(loaded, read_query("tests", "wrong", header + body), {})
