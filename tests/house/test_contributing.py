"""The guide for contributors names files that exist, and is as short as it promises."""

from __future__ import annotations

import re

import pytest


@pytest.fixture(scope="module")
def guide(root):
    return (root / "CONTRIBUTING.md").read_text(encoding="utf8")


def test_paths_exist(guide, root):
    paths = re.findall(r"(?:schema|loaders|graph|queries|cli|browser|tests|docs|examples)/[\w./-]*(?![\w<])", guide)
    assert len(paths) > 10
    assert not [path for path in paths if not (root / path).exists()]


def test_each_way_has_five_steps(guide):
    ways = guide.split("\n## ")[1:]
    assert [way.splitlines()[0] for way in ways] == [
        "A predicate",
        "A frame",
        "An actor",
        "Add a trigger or an actor",
        "A query",
        "A list format",
        "An export",
    ]
    assert all(len(re.findall(r"^\d\. ", way, re.M)) == 5 for way in ways)
