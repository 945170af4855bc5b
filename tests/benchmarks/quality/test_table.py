"""The table: a goal is met by the blind score where there is one."""

from __future__ import annotations

import pytest

from benchmarks.quality.table import Measure, markdown, plain


@pytest.mark.parametrize(
    ("measure", "met"),
    [
        (Measure("recall", 0.7, now=0.7), True),
        (Measure("recall", 0.7, now=0.69), False),
        (Measure("recall", 0.7, now=0.9, blind=0.6), False),
        (Measure("recall", 0.7, now=0.6, blind=0.7), True),
        (Measure("inverted", 0, now=0, sense="at most", places=0), True),
        (Measure("inverted", 0, now=1, sense="at most", places=0), False),
        (Measure("inverted", 0, now=0, blind=4, sense="at most", places=0), False),
    ],
)
def test_when_a_goal_is_met(measure, met):
    assert measure.met is met
    assert measure.row()[-1] == ("met" if met else "missed")


def test_cells():
    assert Measure("recall", 0.7, 0.25, 0.1234).row() == ("recall", ".70", ".123", ".250", "missed")
    assert Measure("memory", 500, 1234.4, sense="at most", places=0).row()[1:4] == ("≤ 500", "", "1,234")
    assert Measure("judged", 0.93, 1.0, note=" (3 of 9 not judged)").row()[3] == "1.000 (3 of 9 not judged)"


def test_columns_stand_under_each_other():
    lines = plain([Measure("a", 0.7, 0.5), Measure("a longer name", 0.7, 0.5)]).splitlines()
    assert len({line.index(".70") for line in lines[1:]}) == 1


def test_a_cell_cannot_break_a_table_of_markdown():
    assert markdown(("a", "b"), [("1|2", "3")]).splitlines()[2] == "| 1/2 | 3 |"
