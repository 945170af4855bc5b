from __future__ import annotations

import codecs

import pytest

TEXT = "NATO leaders used the alliance’s strongest words — “decisive enabler” — and the Élysée said nothing in Málaga."


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (TEXT.encode(), TEXT),
        (codecs.BOM_UTF8 + TEXT.encode(), TEXT),
        (TEXT.encode("utf-16"), TEXT),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), TEXT),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), TEXT),
        (TEXT.encode("utf-16-le"), TEXT),
        (TEXT.encode("utf-16-be"), TEXT),
        (TEXT.encode("cp1252"), TEXT),
        (
            "Президент России Владимир Путин встретился с министром Китая.".encode("cp1251"),
            "Президент России Владимир Путин встретился с министром Китая.",
        ),
    ],
    ids=[
        "utf-8",
        "utf-8 mark",
        "utf-16",
        "utf-16-be",
        "utf-32",
        "unmarked utf-16-le",
        "unmarked utf-16-be",
        "cp1252",
        "cp1251",
    ],
)
def test_encoding_is_detected(article, raw, text):
    assert article("a.txt", raw).text == text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_survive_decoding(article, end):
    assert (
        article("a.txt", f"One line.{end}And another one.".encode("utf-16")).text == f"One line.{end}And another one."
    )


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (b"%PDF-1.7\n1 0 obj", "a PDF document"),
        (b"PK\x03\x04rest", "an office document"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"\x1f\x8b\x08\x00", "a gzip archive"),
        (bytes(range(256)) * 8 + b"\0" * 4000, "binary file"),
    ],
)
def test_binary_file_is_named_by_its_kind(problem, raw, kind):
    found = problem("file.txt", raw)
    assert kind in found.what
    assert "Save the article" in found.advice


def test_bytes_of_no_encoding(problem):
    noise = bytes((i * 7919 + i * i) % 255 + 1 for i in range(3000))
    found = problem("noise.txt", noise)
    assert "not UTF-8" in found.what
    assert "UTF-8" in found.advice


def test_mark_that_the_rest_contradicts(problem):
    assert "byte 2 is not UTF-16-LE" in problem("a.txt", codecs.BOM_UTF16_LE + b"ab\x00\xd8").what
