from __future__ import annotations

from datetime import date

import pytest

S = "Beijing denied on Wednesday that it had supplied weapons to Russia.\n"
BLOCK = """---
title: "NATO: leaders meet"
author: Jane Doe
publisher: Meridian Dispatch
date: 2024-07-10
url: https://example.org/nato
tags: [a, b]
---
"""


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_block_describes_and_is_no_part_of_the_text(article, name, end):
    found = article(name, BLOCK.replace("\n", end) + f"{end}# Heading{end}" + S)
    assert found.text == f"{end}# Heading{end}" + S
    assert (found.title, found.author, found.publisher) == ("NATO: leaders meet", "Jane Doe", "Meridian Dispatch")
    assert (found.published, found.url) == (date(2024, 7, 10), "https://example.org/nato")


def test_offsets_count_from_the_line_after_the_block(article):
    assert article("a.txt", BLOCK + S).text.index("denied") == S.index("denied")


def test_byte_order_mark_before_the_block(article):
    assert article("a.txt", "\ufeff" + BLOCK + S).text == S


@pytest.mark.parametrize(
    "text",
    [
        f"---\n{S}---\n{S}",
        f"---\n{S}",
        f"--- \n\n---\n{S}",
        f"{S}---\ntitle: late\n---\n{S}",
        f"----\ntitle: four dashes\n----\n{S}",
        f"---\ntitle: never closed\n{S}",
    ],
)
def test_dashes_that_are_no_block_stay(article, text):
    found = article("a.txt", text)
    assert (found.text, found.title) == (text, None)


def test_value_with_a_colon_names_its_line(problem):
    found = problem("a.md", f"---\ndate: 2024-07-10\ntitle: NATO: leaders meet\n---\n{S}")
    assert found.where.endswith("a.md:3")
    assert "not YAML" in found.what
    assert "quotes" in found.advice


@pytest.mark.parametrize(
    ("inside", "message"),
    [
        ("date: last summer", "'last summer' is not in a known form"),
        ("date: 2024-02-30", "not a date of the calendar"),
        ("title: [a, b]", "'title' must be text, not a list"),
        ("url: nowhere", "no web address"),
        ("[a,\ntitle: b]", "not a list of fields"),
        ("title: &a x\nauthor: *b", "undefined alias"),
        ("title: !!python/object/apply:os.system [ls]", "'title' must be text"),
        ("title: " + "[" * 9000, "not YAML"),
    ],
)
def test_block_that_cannot_be_read(problem, inside, message):
    assert message in problem("a.md", f"---\n{inside}\n---\n{S}").what


def test_aliases_do_not_multiply(problem):
    levels = "\n".join(f"x{i}: &x{i} [{', '.join([f'*x{i - 1}'] * 10)}]" for i in range(1, 20))
    assert "'title' must be text" in problem("a.md", f"---\nx0: &x0 lol\n{levels}\ntitle: *x19\n---\n{S}").what


def test_article_of_a_block_only(problem):
    assert "no text" in problem("a.md", BLOCK).what
