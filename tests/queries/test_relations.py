"""How actors are connected: in time, by paths, and around one of them."""

from __future__ import annotations

import datetime as dt

from queries import run
from tests.queries.answers import answer

NATO, BEIJING = dt.date(2024, 7, 10), dt.date(2024, 7, 11)


def test_between_is_in_time_order_and_in_both_directions(loaded):
    rows = answer(loaded, "between", "date subject predicate object goods stance", actor="Russia", other="China")
    tools = ["machine tools", "microchips"]
    assert rows == [
        (NATO, "China", "SUPPLIES", "Russia", tools, "asserts"),
        (NATO, "China", "SUPPLIES", "Russia", tools, "asserts"),
        (BEIJING, "China", "SUPPLIES", "Russia", tools, "negates"),
        (BEIJING, "China", "SUPPLIES", "Russia", ["weapons"], "negates"),
    ]


def test_between_can_be_kept_to_some_predicates(loaded):
    columns = "subject predicate object speakers sentence"
    sentence = "Lin accused NATO of lying and urged the alliance to stop."
    assert answer(loaded, "between", columns, actor="Lin Jian", other="NATO", predicates="urges,meets") == [
        ("Lin Jian", "URGES", "NATO", [], sentence)
    ]


def test_shortest_path_cites_each_step(loaded):
    columns = "actors steps relations sentences articles speakers"
    (row,) = answer(loaded, "shortest-path", columns, actor="NATO", other="Wagner Group")
    steps = ["NATO accuses China", "China supplies Russia", "Russia supplies Wagner Group"]
    assert row[:3] == (["NATO", "China", "Russia", "Wagner Group"], steps, steps)
    assert row[3][0] == "NATO accused China of supplying machine tools and microchips to Russia."
    assert row[4][2] == "Treasury lists satellite firm, Harbour Post, 2023-01-26"
    assert row[5] == ["", "Jens Stoltenberg, Wire News", ""]


def test_a_path_goes_only_over_what_is_asserted(loaded):
    assert answer(loaded, "shortest-path", "relations", actor="US officials", other="Iran") == []
    assert answer(loaded, "shortest-path", "relations", actor="NATO", other="NATO") == []


def test_neighbourhood_is_a_graph(loaded):
    rows = answer(loaded, "neighbourhood", "actor relation neighbour", actor="Russia")
    assert rows == [
        ("Russia", "China supplies Russia", "China"),
        ("Russia", "Iran supplies Russia", "Iran"),
        ("Russia", "Russia supplies Iran", "Iran"),
        ("Russia", "Shandong Oree supplies Russia", "Shandong Oree"),
        ("Russia", "Russia supplies Wagner Group", "Wagner Group"),
    ]
    edge = run(loaded, "neighbourhood", actor="Russia").rows[0]["relation"]
    assert (edge.start, edge.end, edge.properties["disputed"]) == ("country:CN", "country:RU", True)
    assert edge.properties["firstReported"] == NATO
