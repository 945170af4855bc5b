"""What a Cypher text uses, returns and would write."""

from __future__ import annotations

import pytest

from queries.cypher import blank, columns, parameters, writes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MATCH (n) RETURN n.name AS name, n.id AS id", ("name", "id")),
        ("MATCH (n) RETURN DISTINCT n.name AS name ORDER BY name LIMIT 3", ("name",)),
        ("MATCH (n) RETURN n.name, count(*);", ("n.name", "count(*)")),
        ("MATCH (n) RETURN n AS `the node` SKIP 1", ("the node",)),
        ("MATCH (n) RETURN [x IN n.list WHERE x > 1 | x] AS a, {b: 1, c: 2} AS d", ("a", "d")),
        ("MATCH (n) RETURN COLLECT { MATCH (n)--(m) RETURN m.x ORDER BY m.y } AS a, 'RETURN, x' AS b", ("a", "b")),
        ("CALL (n) { RETURN 1 AS one } RETURN one // RETURN two", ("one",)),
        ("MATCH (a) RETURN a AS x UNION MATCH (b) RETURN b AS x", ("x",)),
        ("MATCH (n)", ()),
    ],
)
def test_columns_are_those_of_the_outermost_return(text, expected):
    assert columns(text) == expected


def test_parameters_in_strings_and_comments_are_none():
    text = "MATCH (n {id: $actor}) // $comment\nWHERE n.x = '$text' AND n.y >= $since AND n.z = $actor RETURN n"
    assert parameters(text) == ("actor", "since")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("MATCH (n) SET n.x = 1", "the clause SET"),
        ("match (n) detach delete n", "the clause DETACH"),
        ("MERGE (n:X)", "the clause MERGE"),
        ("CREATE (n)", "the clause CREATE"),
        ("MATCH (n) REMOVE n:X", "the clause REMOVE"),
        ("LOAD  CSV FROM 'x' AS row RETURN row", "the clause LOAD CSV"),
        ("DROP INDEX x", "the clause DROP"),
        ("MATCH (n)/**/SET n.x = 1", "the clause SET"),
        ("CALL apoc.create.node(['X'], {})", "the procedure apoc.create.node"),
        ("CALL dbms.components() YIELD name RETURN name", "the procedure dbms.components"),
        ("RETURN 'open", "an unclosed '"),
        ("RETURN 1 /* open", "an unclosed /*"),
        (r"MATCH (n) \u0053ET n.x = 1", r"a \u escape"),
        (r"RETURN '\u0027 SET n.x = 1 //'", r"a \u escape"),
    ],
)
def test_what_would_write_is_found(text, what):
    assert what in [found for _, found in writes(text)]


@pytest.mark.parametrize(
    "text",
    [
        "MATCH (n) WHERE n.delete = 'DELETE' RETURN n // MERGE",
        "MATCH (n:Set)-[:CREATE]->(m) WHERE n.x = $merge RETURN n",
        "MATCH (n) WHERE n.`SET x` = 1 RETURN n",
        "CALL (x) { RETURN 1 AS one } RETURN one",
        "CALL { RETURN 1 AS one } RETURN one",
        "CALL db.index.fulltext.queryNodes('a', 'b') YIELD node RETURN node",
        'RETURN "it\'s \\"SET\\" in stone", offset, settings',
    ],
)
def test_what_only_reads_passes(text):
    assert list(writes(text)) == []


def test_blanking_keeps_every_offset():
    text = "RETURN 'a\nb' AS `x y` // end"
    assert len(blank(text)) == len(text)
    assert blank(text).startswith("RETURN   \n")
    assert " AS _____ " in blank(text)
