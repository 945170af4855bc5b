"""Who supplies whom with what, according to whom, and who denies it."""

from __future__ import annotations

import datetime as dt

from tests.queries.answers import answer

NATO, BEIJING, OREE = dt.date(2024, 7, 10), dt.date(2024, 7, 11), dt.date(2024, 7, 5)
IRAN, AGAIN = dt.date(2022, 10, 20), dt.date(2024, 9, 1)
TOOLS = ["machine tools", "microchips"]
TO_RUSSIA = [
    ("China", TOOLS, "asserts", ["NATO"], ["Lin Jian"], NATO),
    ("China", TOOLS, "asserts", ["Jens Stoltenberg", "Wire News"], ["Lin Jian"], NATO),
    ("China", TOOLS, "negates", ["Lin Jian"], ["Lin Jian"], BEIJING),
    ("China", ["weapons"], "negates", ["Lin Jian"], ["Lin Jian"], BEIJING),
    ("Iran", ["drones"], "asserts", ["Ukraine"], ["Iran"], AGAIN),
    ("Iran", ["drones"], "asserts", ["Ukraine"], ["Iran"], IRAN),
    ("Iran", ["drones"], "negates", ["Iran"], ["Iran"], IRAN),
    ("Shandong Oree", ["microchips"], "asserts", [], [], OREE),
]
COLUMNS = "supplier goods stance speakers denied_by date"


def test_who_supplies(loaded):
    assert answer(loaded, "who-supplies", COLUMNS, actor="Russia") == TO_RUSSIA


def test_who_supplies_cites_its_evidence(loaded):
    columns = "sentence article publisher quantity hedge"
    rows = answer(loaded, "who-supplies", columns, actor="Moscow", since="2022-10-20")
    assert rows[5] == (
        "Iran had sold 400 drones to Russia",
        "Kyiv and Tehran quarrel over drones",
        "Meridian Dispatch",
        "400 drones",
        None,
    )


def test_who_supplies_since_a_day_and_up_to_a_number(loaded):
    late = [row for row in TO_RUSSIA if row[-1] >= NATO]
    assert answer(loaded, "who-supplies", COLUMNS, actor="Russia", since=NATO) == late
    assert answer(loaded, "who-supplies", COLUMNS, actor="Russia", limit="3") == TO_RUSSIA[2:5]
    assert answer(loaded, "who-supplies", COLUMNS, actor="Russia", limit=0) == []


def test_what_is_only_planned_is_no_supply(loaded):
    assert ["missiles"] not in [goods for (goods,) in answer(loaded, "who-supplies", "goods", actor="Russia")]


def test_supplied_by(loaded):
    rows = answer(loaded, "supplied-by", "recipient goods stance speakers denied_by", actor="PRC")
    assert rows == [("Russia", *row[1:5]) for row in TO_RUSSIA if row[0] == "China"]


def test_a_hedge_is_kept(loaded):
    rows = answer(loaded, "supplied-by", "recipient goods stance hedge", actor="Taiwan")
    assert rows == [("Iran", ["microchips"], "asserts", "may")]


def test_who_supplies_goods_by_name_and_by_category(loaded):
    columns = "supplier recipient goods stance"
    drones = [("Iran", "Russia", ["drones"], stance) for stance in ("asserts", "asserts", "negates")]
    assert answer(loaded, "who-supplies-goods", columns, good="Drone") == drones
    assert answer(loaded, "who-supplies-goods", columns, good="weapon") == [
        ("China", "Russia", ["weapons"], "negates"),
        *drones,
        ("Russia", "Iran", ["missiles"], "asserts"),
        ("Russia", "Iran", ["weapons"], "negates"),
        ("Russia", "Wagner Group", ["weapons"], "asserts"),
    ]
    assert answer(loaded, "who-supplies-goods", columns, good="imagery") == [
        ("Spacety China", "Wagner Group", ["satellite imagery"], "asserts")
    ]


def test_supply_chains(loaded):
    rows = answer(loaded, "supply-chains", "chain steps goods disputed", actor="Wagner Group")
    undisputed, disputed = ["undisputed"], ["disputed"]
    assert rows == [
        (["Russia", "Wagner Group"], 1, ["weapons"], undisputed),
        (["Spacety China", "Wagner Group"], 1, ["satellite imagery"], undisputed),
        (["China", "Russia", "Wagner Group"], 2, ["machine tools, microchips", "weapons"], disputed + undisputed),
        (["Iran", "Russia", "Wagner Group"], 2, ["drones", "weapons"], disputed + undisputed),
        (["Shandong Oree", "Russia", "Wagner Group"], 2, ["microchips", "weapons"], undisputed * 2),
        (
            ["Taiwan", "Iran", "Russia", "Wagner Group"],
            3,
            ["microchips", "drones", "weapons"],
            undisputed + disputed + undisputed,
        ),
    ]


def test_each_step_of_a_chain_is_cited(loaded):
    rows = answer(loaded, "supply-chains", "sentences articles speakers", actor="Wagner Group", limit=3)
    assert rows[2] == (
        ["China sells machine tools and microchips to Russia", "Russia arms the Wagner Group."],
        ["NATO names China, Meridian Dispatch, 2024-07-10", "Treasury lists satellite firm, Harbour Post, 2023-01-26"],
        ["Jens Stoltenberg, Wire News", ""],
    )
