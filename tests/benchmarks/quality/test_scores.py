"""The scores are those that the scorer prints."""

from __future__ import annotations

import pytest

from benchmarks.quality.scores import Found, Share, parse, run
from schema.errors import InputError

PRINTED = """\
trigger    P 0.830 (264/318)  R 0.243 (264/1086)  F1 0.376
claim      P 0.597 (190/318)  R 0.175 (190/1086)  F1 0.271
core       R 0.314 (165/525)
factuality 0.937 (178/190)
inverted   4 of 21 non-asserted
speaker    0.868 (165/190)  where attributed 0.487 (19/39)
statement  P 0.538 (98/182)  R 0.412 (98/238)  F1 0.467
  SANCTIONS          P 0.667 (20/30)  R 0.143 (20/140)  F1 0.235
  WARNS              P 0.000 (0/0)  R 0.000 (0/7)  F1 0.000
"""


def test_every_count_is_read():
    scores = parse(PRINTED)
    assert (scores.trigger, scores.claim) == (Found(264, 318, 1086), Found(190, 318, 1086))
    assert (scores.core, scores.factuality, scores.inverted) == (Share(165, 525), Share(178, 190), Share(4, 21))
    assert (scores.speaker, scores.statement) == (Share(19, 39), Found(98, 182, 238))
    assert scores.predicates == {"SANCTIONS": Found(20, 30, 140), "WARNS": Found(0, 0, 7)}


def test_shares_agree_with_the_printed_ones():
    statement = parse(PRINTED).statement
    assert (round(statement.precision, 3), round(statement.recall, 3), round(statement.f1, 3)) == (0.538, 0.412, 0.467)
    assert Found(0, 0, 7).precision == 0


def test_something_else_than_scores_is_an_error():
    with pytest.raises(InputError, match="nonsense"):
        parse("nonsense")


def test_a_script_that_fails_is_named_with_its_last_words(tmp_path):
    script = tmp_path / "fails.py"
    script.write_text("import sys\nsys.exit('no such gold')\n", encoding="utf8")
    with pytest.raises(InputError, match="no such gold"):
        run(script)
