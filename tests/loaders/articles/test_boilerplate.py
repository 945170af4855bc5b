from __future__ import annotations

import pytest

from loaders.articles.boilerplate import only_boilerplate


@pytest.mark.parametrize(
    "text",
    [
        "Home\nWorld\nAbout us",
        "https://example.org/a\nhttps://example.org/b\n",
        "[A link with many words in it](https://example.org)\n![A picture of many people](x.png)",
        "Subscribe to our newsletter for more.\nShare this article with your friends!\n© 2024 All rights reserved.",
        "We use cookies to give you the best experience.\nPrivacy policy",
        "* * *\n-----\n1 2 3 4 5 6 7 8",
        "someone@example.org",
    ],
)
def test_nothing_is_said(text):
    assert only_boilerplate(text)


@pytest.mark.parametrize(
    "text",
    [
        "China denied it.",
        "Home\nNATO leaders call China an enabler\nShare",
        "“We did not,” he said.",
        "中国外交部发言人林剑在例行记者会上表示中方坚决反对北约的指责",
        "[Leaders met in Washington](https://example.org) and called China an enabler",
    ],
)
def test_something_is_said(text):
    assert not only_boilerplate(text)


def test_reported_for_a_file(problem):
    found = problem("menu.txt", "Home\nWorld\nhttps://example.org\n\n")
    assert "no sentence" in found.what
    assert found.advice


def test_two_million_brackets_take_no_longer():
    assert only_boilerplate("[" * 1_000_000 + "(" * 1_000_000)
