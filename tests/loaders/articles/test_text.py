from __future__ import annotations

import pytest

S = "Beijing denied on Wednesday that it had supplied weapons to Russia."


@pytest.mark.parametrize(
    "text",
    [
        S,
        f"Headline of the day\n\n{S}\n",
        f"One line end.\r\n{S}\r\nOld Mac.\r{S}",
        f"  {S}\t\n\n\n  ",
        f"🛰️ “Decisive enabler” — naïve, e\u0301, \u2028 {S}",
    ],
)
def test_text_is_kept_to_the_character(article, text):
    assert article("a.txt", text).text == text


def test_source_is_the_file_name_and_title_unknown(article):
    found = article("folder/nato.txt", S)
    assert (found.source, found.title, found.published, found.language) == ("nato.txt", None, None, "en")


@pytest.mark.parametrize("content", ["", b""])
def test_empty_file(problem, content):
    found = problem("empty.txt", content)
    assert found.where.endswith("empty.txt")
    assert "empty" in found.what


@pytest.mark.parametrize("content", [" \n\t\r\n ", "\ufeff", "\ufeff\n"])
def test_blank_file(problem, content):
    assert "no text" in problem("blank.txt", content).what


def test_article_of_five_megabytes_is_refused_with_advice(problem):
    found = problem("long.txt", (S + " ") * 75_000)
    assert "the limit for one article is 2,000,000" in found.what
    assert "JSON Lines" in found.advice


def test_file_past_all_bounds_is_not_read_whole(problem):
    assert "larger than 8 MB" in problem("huge.txt", b"x" * 9_000_000).what


def test_nul_character_is_named_with_its_offset(problem):
    assert "NUL character at offset 7" in problem("nul.txt", f"Beijing\0 {S}").what


def test_control_characters_are_no_text(problem):
    assert "control characters" in problem("noise.txt", "\x01\x02\x03 abc " * 50).what
