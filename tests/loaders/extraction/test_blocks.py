"""Blocks: what each paragraph of an article is for, and where its sentences begin."""

from __future__ import annotations

from itertools import pairwise

import pytest

from loaders.extraction.blocks import split_blocks

BODY = "Canada imposed sanctions on two Belarusian banks on Monday."

SECTIONS = [
    ("Canada punishes Belarusian banks", "headline"),
    ("# Canada punishes Belarusian banks", "headline"),
    ("By Anna Berg and Tom Rivers", "byline"),
    ("Reporting by Anna Berg in Warsaw; editing by Tom Rivers", "byline"),
    ("-- With assistance from Tom Rivers.", "byline"),
    ("Follow Anna Berg on Twitter", "byline"),
    ("Photographer: Anna Berg/Bloomberg", "credit"),
    ("Anna Berg via Getty Images", "credit"),
    ("Photo: Anna Berg", "credit"),
    (
        "The foreign ministers of Canada and Poland arrive for talks in Warsaw on Monday, June 3. Tom Rivers/AFP",
        "caption",
    ),
    ("Pictured is the port of Odesa after the strike.", "caption"),
    ("A view of the headquarters of the central bank in Minsk.", "caption"),
    ("© 2024 The Example Times", "credit"),
    ("All rights reserved.", "credit"),
    ("Sign up for our newsletter.", "credit"),
    ("This article first appeared in the Example Times.", "credit"),
    (BODY, "body"),
    ('"We will not give in," the minister said.', "body"),
    ("By imposing sanctions, Canada joined its allies.", "body"),
    ("Related companies were added to the list as well.", "body"),
]


@pytest.mark.parametrize(("paragraph", "section"), SECTIONS)
def test_first_paragraph_has_its_section(paragraph, section):
    assert split_blocks(f"{paragraph}\n\n{BODY} The banks are in Minsk.")[0].section == section


def test_a_short_line_without_full_stop_is_a_headline_only_at_the_top():
    text = f"Banks punished\n\n{BODY}\n\nNo word from Minsk"
    assert [b.section for b in split_blocks(text)] == ["headline", "body", "body"]


def test_a_marked_heading_is_one_anywhere():
    assert [b.section for b in split_blocks(f"{BODY}\n\n## What Minsk says\n\nMinsk denied it.")] == [
        "body",
        "headline",
        "body",
    ]


@pytest.mark.parametrize("title", ["Related articles", "Read next", "See also:", "== External links ==", "Sources"])
def test_what_follows_a_list_of_links_belongs_to_other_articles(title):
    text = f"{BODY}\n\n{title}\n\nIran attacks Israel\n\nFrance supplies tanks to Ukraine."
    assert [b.section for b in split_blocks(text)] == ["body", "related", "related", "related"]


def test_a_list_title_at_the_very_top_does_not_hide_the_article():
    assert [b.section for b in split_blocks(f"Sources\n\n{BODY}")][-1] == "body"


def test_equal_paragraphs_count_once():
    text = (
        f"{BODY}\n\nMinsk denied it.\n\n{BODY.upper()}\n\nCanada  imposed sanctions on two  Belarusian banks on Monday."
    )
    assert [text[b.start : b.end] for b in split_blocks(text)] == [BODY, "Minsk denied it."]


@pytest.mark.parametrize(
    "dateline",
    [
        "OTTAWA (Reuters) - ",
        "OTTAWA, June 3 (Reuters) - ",
        "WARSAW, Poland (AP) — ",
        "(Warsaw) - ",
        "OTTAWA — ",
        "NEW YORK, Sept. 12, 2022 (Xinhua) -- ",
    ],
)
def test_sentences_begin_behind_a_dateline(dateline):
    text = f"Banks punished\n\n{dateline}{BODY}"
    body = split_blocks(text)[1]
    assert text[body.start : body.end] == dateline + BODY
    assert text[body.content : body.end] == BODY


@pytest.mark.parametrize("text", [BODY, f"Canada - a member of NATO - said so. {BODY}"])
def test_without_dateline_content_is_the_paragraph(text):
    (block,) = split_blocks(text)
    assert block.content == block.start


def test_marks_of_a_heading_are_no_content():
    text = f"## Banks punished\n\n{BODY}"
    assert text[split_blocks(text)[0].content :].startswith("Banks")


def test_lines_are_paragraphs_where_no_line_is_blank():
    text = f"{BODY}\nMinsk denied it.\nPoland followed."
    assert [text[b.start : b.end] for b in split_blocks(text)] == [BODY, "Minsk denied it.", "Poland followed."]


def test_hard_wrapped_lines_are_one_paragraph():
    wrapped = (
        "Canada imposed sanctions on two Belarusian banks on Monday and\n"
        "said that it would add more companies to its list before the end\n"
        "of the year."
    )
    text = f"{wrapped}\n\nMinsk denied it."
    assert [text[b.start : b.end] for b in split_blocks(text)] == [wrapped, "Minsk denied it."]


@pytest.mark.parametrize("text", ["", "   ", "\n\n \t\n", "\r\n\r\n"])
def test_nothing_but_space_has_no_blocks(text):
    assert split_blocks(text) == []


def test_windows_line_ends_divide_paragraphs():
    text = f"{BODY}\r\n\r\nMinsk denied it.\r\n"
    assert [text[b.start : b.end] for b in split_blocks(text)] == [BODY, "Minsk denied it."]


def test_blocks_are_in_order_and_do_not_overlap():
    text = f"Title\n\n{BODY}\n\nBy Anna Berg\n\nMinsk denied it.\nPoland followed."
    blocks = split_blocks(text)
    assert all(a.end <= b.start for a, b in pairwise(blocks))
    assert all(b.start <= b.content < b.end for b in blocks)
