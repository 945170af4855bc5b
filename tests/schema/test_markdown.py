"""docs/schema.md is what the registry says today."""

from __future__ import annotations

from pathlib import Path

from schema.markdown import markdown
from schema.registry import actor_types, predicates

PAGE = Path(__file__).parents[2] / "docs" / "schema.md"


def test_the_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf8") == markdown(), (
        "Run `actorgraph schema export --format markdown > docs/schema.md`."
    )


def test_every_predicate_has_a_row_and_a_paragraph() -> None:
    page = markdown()
    for name, predicate in predicates().items():
        assert page.count(f"| [`{name}`](#{name.lower()})") == 1
        assert f"### {name}\n\n{predicate.gloss}\n" in page
    for name, kind in actor_types().items():
        assert f"| `{name}` | `{kind.prefix}:` |" in page


def test_no_cell_breaks_its_row() -> None:
    rows = [line for line in markdown().splitlines() if line.startswith("|")]
    assert {line.count("|") for line in rows} == {6, 8}
