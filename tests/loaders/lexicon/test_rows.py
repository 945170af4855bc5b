"""The fast reader of YAML lists: the same content as the general one, but every scalar is text."""

from __future__ import annotations

from importlib.resources import files

import pytest
import yaml

from loaders.lexicon.rows import read_rows
from schema.errors import SchemaError

LISTS = sorted(p.name for p in files("loaders.lexicon").joinpath("actors").iterdir() if p.name.endswith(".yaml"))


@pytest.mark.parametrize("name", LISTS)
def test_it_reads_what_the_general_loader_reads(name):
    text = files("loaders.lexicon").joinpath("actors", name).read_text(encoding="utf8")
    assert read_rows(text, name) == yaml.load(text, Loader=yaml.BaseLoader)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", []),
        ("# nothing but a comment\n", []),
        ("- {country: NO, since: 1990}", [{"country": "NO", "since": "1990"}]),
        ("- id: a\n  aliases: [x, 'y, z']\n- id: b", [{"id": "a", "aliases": ["x", "y, z"]}, {"id": "b"}]),
    ],
)
def test_scalars_stay_text(text, rows):
    assert read_rows(text, "list.yaml") == rows


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("- {id: a", "list.yaml"),
        ("id: a", "a list of entries"),
        ("- just text", "a list of entries"),
        ("- &x {id: a}\n- *x", "line 2"),
    ],
)
def test_another_form_is_refused_with_its_place(text, says):
    with pytest.raises(SchemaError, match=says):
        read_rows(text, "list.yaml")
