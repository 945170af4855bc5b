"""docs/queries.md is made from the query files and says the same."""

from __future__ import annotations

from pathlib import Path

from queries.catalogue import catalogue
from queries.documentation import page

DOCUMENT = Path(__file__).parents[2] / "docs" / "queries.md"


def test_the_page_is_current():
    assert DOCUMENT.read_text(encoding="utf8") == page(), "python -m queries.documentation > docs/queries.md"


def test_every_query_has_a_section_with_its_parameters_and_columns():
    sections = {part.split("\n")[0]: part for part in page().split("\n## ")[1:]}
    assert list(sections) == list(catalogue())
    for query in catalogue().values():
        for name in (*query.header.parameters, *query.header.returns):
            assert f"| `{name}` |" in sections[query.id]
