"""The declarations in schema/programmes/: who stands behind a list, and that a name means one list only."""

from __future__ import annotations

from collections import Counter
from importlib.resources import files

import pytest

from loaders.lexicon.entries import curated_actors
from schema.programmes import Programme, programmes

EFFECTS = {
    "asset freeze",
    "export control",
    "travel ban",
    "investment ban",
    "finance ban",
    "procurement ban",
    "import ban",
    "trade embargo",
    "arms embargo",
    "several",
}


def test_the_lists_that_news_names_most_are_there() -> None:
    named = {alias for programme in programmes().values() for alias in programme.aliases}
    assert {
        "Entity List",
        "SDN List",
        "E.O. 14024",
        "Executive Order 13224",
        "CAATSA",
        "Regulation 833/2014",
        "UNSCR 1718",
        "snapback",
        "Unreliable Entity List",
        "Special Economic Measures Act",
    } <= named


def test_a_name_means_one_programme() -> None:
    counted = Counter(
        name for p in programmes().values() for name in {name.casefold() for name in (p.name, *p.aliases)}
    )
    assert [name for name, number in counted.items() if number > 1] == []


def test_no_alias_stands_twice_in_another_case() -> None:
    for programme in programmes().values():
        assert len({alias.casefold() for alias in programme.aliases}) == len(programme.aliases), programme.id


@pytest.mark.parametrize("programme", programmes().values(), ids=lambda p: p.id)
def test_a_programme_is_whole(programme: Programme) -> None:
    assert files("schema").joinpath("programmes", f"{programme.id.removeprefix('programme:').lower()}.yaml").is_file()
    assert programme.effect in EFFECTS
    assert programme.misread.endswith(".")
    assert programme.aliases
    for actor in (programme.authority, programme.body):
        assert actor is None or actor in curated_actors(), actor
