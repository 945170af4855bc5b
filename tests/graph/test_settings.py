"""Which store is meant: what is given wins over the environment, and without either it is the user's own."""

from __future__ import annotations

from pathlib import Path

from graph.settings import cache_folder, data_folder, read_settings

SERVER = {
    "NEO4J_URI": "bolt://there:7687",
    "NEO4J_USERNAME": "ann",
    "NEO4J_PASSWORD": "secret",
    "NEO4J_DATABASE": "news",
}


def test_the_environment_names_a_server() -> None:
    found = read_settings(environ=SERVER)
    assert (found.uri, found.username, found.password, found.database) == (
        "bolt://there:7687",
        "ann",
        "secret",
        "news",
    )


def test_what_is_given_wins() -> None:
    found = read_settings("bolt://here:1", username="bob", password="", database="other", environ=SERVER)
    assert (found.uri, found.username, found.password, found.database) == ("bolt://here:1", "bob", "", "other")


def test_a_given_folder_asks_for_the_embedded_store_in_it() -> None:
    found = read_settings(data_dir="/there", environ=SERVER)
    assert (found.uri, found.home) == (None, Path("/there"))


def test_a_given_address_wins_over_a_given_folder() -> None:
    assert read_settings("bolt://here:1", data_dir="/there", environ={}).uri == "bolt://here:1"


def test_empty_variables_are_unset() -> None:
    found = read_settings(environ={"NEO4J_URI": "", "NEO4J_USERNAME": "", "ACTORGRAPH_HOME": "/there"})
    assert (found.uri, found.username, found.home) == (None, "neo4j", Path("/there"))


def test_folders_of_the_platform_and_of_the_user() -> None:
    assert data_folder({}).name == "actorgraph"
    assert data_folder({"ACTORGRAPH_HOME": "/there"}) == Path("/there")
    assert cache_folder({"ACTORGRAPH_CACHE": "/there"}) == Path("/there")
    assert cache_folder({}) != data_folder({})
