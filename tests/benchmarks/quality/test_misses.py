"""The list of misses: largest group first, each with its sentence."""

from __future__ import annotations

from benchmarks.quality.causes import faults
from benchmarks.quality.misses import grouped, write


def test_the_largest_group_comes_first_and_shows_its_sentences(gold, matched, tmp_path):
    annotation = [
        gold("Iran", "SUPPLIES", "Russia", (5, 16)),
        gold("Kyiv", "ACCUSES", "Iran"),
        gold("Kyiv", "CRITICIZES", "Iran"),
    ]
    found = faults([matched(annotation)])
    assert [(kind, cause, len(group)) for kind, cause, group in grouped(found)] == [
        ("missed", "who", 2),
        ("missed", "trigger", 1),
    ]
    write(tmp_path / "misses", found)
    text = (tmp_path / "misses").read_text(encoding="utf8")
    assert text.index("# missed, who: 2 of 3 (67%)") < text.index("# missed, trigger: 1 of 3 (33%)")
    assert (
        "- Iran SUPPLIES Russia [asserted]\n  WRITTEN-one: sold drones\n  in: Iran sold drones to Russia, Kyiv said."
        in text
    )
