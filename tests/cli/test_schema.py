"""`actorgraph schema`."""

from __future__ import annotations

import json

import pytest

from schema.json_schema import json_schema
from schema.markdown import markdown
from schema.registry import actor_types, predicates
from tests.cli.conftest import Run


def test_show_lists_everything(inside: Run) -> None:
    done = inside("schema", "show")
    assert done.code == 0
    for name in (*predicates(), *actor_types()):
        assert name in done.out


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("SUPPLIES", "is supplied by"),
        ("supplies", "CAMEO: 061 071 072 073"),
        ("HOLDS_OFFICE", "subject: Person"),
        ("DEVELOPS", "object: none"),
        ("MEETS", "reads the same both ways"),
        ("GovernmentBody", "identifiers begin with: body:"),
    ],
)
def test_show_explains_one(inside: Run, name: str, said: str) -> None:
    done = inside("schema", "show", name)
    assert done.code == 0
    assert said in done.out


def test_show_knows_the_nearest_name(inside: Run) -> None:
    done = inside("schema", "show", "SANCTION")
    assert done.code == 2
    assert done.err == "Error: There is no predicate or actor type 'SANCTION'. Did you mean SANCTIONS?\n"


def test_export(inside: Run) -> None:
    assert json.loads(inside("schema", "export").out) == json_schema()
    assert json.loads(inside("schema", "export", "--format", "json-schema").out) == json_schema()
    assert inside("schema", "export", "--format", "markdown").out == markdown()
    assert inside("schema", "export", "--format", "xml").code == 2
