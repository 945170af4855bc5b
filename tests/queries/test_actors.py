"""From what a person calls an actor to its identifier, or a message that names the candidates."""

from __future__ import annotations

import pytest

from queries.actors import resolve
from schema.errors import Ambiguous, UsageError


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("country:CN", "country:CN"),
        ("country:cn", "country:CN"),
        ("GROUP:us:Officials", "group:US:officials"),
        ("China", "country:CN"),
        ("china ", "country:CN"),
        ("PRC", "country:CN"),
        ("Beijing", "country:CN"),
        ("U.S.", "country:US"),
        ("us", "country:US"),
        ("russian   federation", "country:RU"),
        ("pmc wagner", "armed-group:wagner-group"),
        ("banker wang", "person:wang-wei-banker"),
    ],
)
def test_any_name_finds_its_actor(loaded, name, identifier):
    assert resolve(loaded, name) == identifier


def test_a_name_of_two_actors_lists_both(loaded):
    with pytest.raises(Ambiguous) as caught:
        resolve(loaded, "wang wei")
    assert caught.value.candidates == [("person:wang-wei", "Wang Wei"), ("person:wang-wei-banker", "Wang Wei")]


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("Chna", "China (country:CN)"),
        ("Beijin", "China (country:CN)"),
        ("Department of the Treasury", "US Department of the Treasury (body:us-treasury)"),
        ("country:XX", None),
        ("zzzqqq", None),
    ],
)
def test_an_unknown_name_lists_the_nearest(loaded, name, nearest):
    expected = f"nearest names: {nearest}" if nearest else "no name is near it"
    with pytest.raises(UsageError, match="There is no actor") as caught:
        resolve(loaded, name)
    assert expected in str(caught.value)


@pytest.mark.parametrize("name", ['"', "\\", "(*&", "a AND", "NOT", "[1 TO", 'China" OR "Russia', "/x/", "~", "*"])
def test_no_name_is_read_as_a_search_expression(loaded, name):
    with pytest.raises(UsageError, match="There is no actor"):
        resolve(loaded, name)
