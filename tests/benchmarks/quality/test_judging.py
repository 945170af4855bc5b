"""The file for a reader who judges, and back."""

from __future__ import annotations

import json

import pytest

from benchmarks.quality import judging
from benchmarks.quality.judged import Judged
from benchmarks.quality.shared import Annotated
from loaders.articles.article import Article
from schema.errors import InputError

TEXT = "Headline\n\nIran sold drones to Russia. Kyiv said so.\n\nEnd"
CLAIM = Judged("one", 10, 36, "Iran", "SUPPLIES", "Russia", "asserted", None)


def test_each_claim_is_written_once_with_its_words(tmp_path):
    path = tmp_path / "sample.jsonl"
    articles = {"one": Annotated(Article("one", TEXT), "round 1", "WRITTEN", ())}
    assert judging.write_sample(path, [CLAIM, CLAIM], articles) == 1
    row = json.loads(path.read_text(encoding="utf8"))
    assert (row["evidence"], row["before"]) == ("Iran sold drones to Russia", "Headline")
    assert row["paragraph"] == "Iran sold drones to Russia. Kyiv said so."
    assert row["verdict"] is None


def test_verdicts_come_back_without_the_words(tmp_path, monkeypatch):
    kept = []
    monkeypatch.setattr(judging, "keep", lambda verdicts: len(kept.extend(verdicts) or kept))
    path = tmp_path / "sample.jsonl"
    judging.write_sample(path, [CLAIM], {"one": Annotated(Article("one", TEXT), "round 1", "WRITTEN", ())})
    path.write_text(path.read_text(encoding="utf8").replace('"verdict": null', '"verdict": "right"'), encoding="utf8")
    assert judging.keep_verdicts(path) == 1
    assert kept[0].verdict == "right"
    assert "drones" not in kept[0].line()


def test_a_sample_that_lacks_is_named(tmp_path):
    with pytest.raises(InputError, match="absent"):
        judging.keep_verdicts(tmp_path / "absent")
