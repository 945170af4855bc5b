"""What one of the stores does not take, or reads otherwise, stands in no query file."""

from __future__ import annotations

import re

import pytest

from queries.catalogue import catalogue
from queries.cypher import blank

FORBIDDEN = {
    "a property of a function's result": r"\b(?:min|max|collect|head|last)\s*\([^()]*\)\s*(?:\[[^\]]*\])?\s*\.",
    "a property of an element in a list": r"\]\s*\.\s*\w",
    "several patterns in one MATCH": r"\bMATCH\s[^{}\n]*\)\s*,\s*\(",
    "a subquery that imports with WITH": r"\bCALL\s*\{",
    "a limit that may be a float": r"\bLIMIT\s+\$",
    "the identifier of a database": r"(?<![.\w])(?:id|elementId)\s*\(",
    "a dynamic label or type": r":\$",
    "a path selector": r"\b(?:SHORTEST|ALL\s+SHORTEST)\s",
    "a language prefix": r"^\s*CYPHER\b",
    "a library outside Cypher": r"\b(?:apoc|gds)\.",
    "a path with no least length": r"\*\s*(?:\.\.|\])",
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_query_has(what):
    found = {q.id for q in catalogue().values() if re.search(FORBIDDEN[what], blank(q.body), re.MULTILINE)}
    assert found == set()


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("a property of a function's result", "RETURN min(x.d).year"),
        ("a property of a function's result", "RETURN collect(x)[0].p"),
        ("a property of an element in a list", "RETURN xs[0].p"),
        ("several patterns in one MATCH", "MATCH (a), (b) RETURN a"),
        ("a subquery that imports with WITH", "CALL { WITH x RETURN 1 }"),
        ("a limit that may be a float", "RETURN 1 LIMIT $n"),
        ("the identifier of a database", "RETURN id(n)"),
        ("a path with no least length", "MATCH (a)-[:X*..3]->(b)"),
    ],
)
def test_the_patterns_find(what, text):
    assert re.search(FORBIDDEN[what], text, re.MULTILINE)


@pytest.mark.parametrize("query", catalogue().values(), ids=lambda query: query.id)
def test_the_last_order_takes_no_property_of_a_column(query):
    """A column hides the node of the same name there: `RETURN a.name AS a ORDER BY a.id` fails on the second row."""
    last = blank(query.body).rpartition("ORDER BY")[2]
    values = [name for name, kind in query.header.returns.items() if kind not in {"node", "relationship"}]
    assert [name for name in values if re.search(rf"(?<![.\w]){name}\s*\.", last)] == []
