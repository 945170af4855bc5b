"""What the header of each query file promises of the example articles is true on every store."""

from __future__ import annotations

import pytest

from graph.store import Store
from queries.catalogue import catalogue
from queries.runner import ask


@pytest.mark.parametrize("query_id", catalogue())
def test_the_example_of_a_query_holds(examples: Store, query_id: str) -> None:
    query = catalogue()[query_id]
    example = query.header.example
    result = ask(examples, query, example.parameters)
    assert len(result) > 0
    assert result.includes(example.includes), f"no row of {query.file} has {dict(example.includes)}"
