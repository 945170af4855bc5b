"""Standard input, and files that the system does not give."""

from __future__ import annotations

import io
import os
import sys

import pytest

from loaders.articles import Article, Problem

S = "Beijing denied on Wednesday that it had supplied weapons to Russia."


@pytest.fixture
def standard_input(monkeypatch):
    def give(content: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))

    return give


@pytest.mark.parametrize(
    ("content", "source", "text"),
    [
        (S.encode(), "-", S),
        (S.encode("utf-16"), "-", S),
        (f"---\ndate: 2024-07-10\n---\n{S}".encode(), "-", S),
        (f'{{"id": "one", "text": "{S}"}}\n'.encode(), "one", S),
        (f'{{"text": "{S}"}}\n'.encode(), "-:1", S),
        (f"<html><body><article><p>{S}</p></article></body></html>".encode(), "-", S),
    ],
)
def test_standard_input(standard_input, read_all, content, source, text):
    standard_input(content)
    (found,) = read_all("-")
    assert (found.source, found.text) == (source, text)


@pytest.mark.parametrize("content", [b"", b"  \n", b"\0\0\0\0"])
def test_nothing_in_standard_input(standard_input, read_all, content):
    standard_input(content)
    (found,) = read_all("-")
    assert isinstance(found, Problem)
    assert found.where == "standard input"


def test_closed_standard_input(monkeypatch, read_all):
    monkeypatch.setattr(sys, "stdin", None)
    (found,) = read_all("-")
    assert "closed" in found.what


@pytest.mark.parametrize("name", ["missing.txt", "missing/folder/a.txt", "x" * 300 + ".txt", "", "nul\0.txt"])
def test_path_that_leads_nowhere(read_all, tmp_path, name):
    (found,) = read_all(str(tmp_path / name) if name else name)
    assert isinstance(found, Problem)
    assert found.advice


def test_missing_file(read_all, tmp_path):
    (found,) = read_all(str(tmp_path / "missing.txt"))
    assert found.where == str(tmp_path / "missing.txt")
    assert "no such file" in found.what


def test_file_that_may_not_be_read(write, read_all, monkeypatch, tmp_path):
    closed, open_ = write("closed.txt", S), write("open.txt", S)
    os.chmod(closed, 0)
    if os.geteuid() == 0:
        # Root may read everything, so that the refusal has to be staged.
        path_open = io.open

        def refuse(file, *arguments, **named):
            if str(file) == closed:
                raise PermissionError(13, "Permission denied", closed)
            return path_open(file, *arguments, **named)

        monkeypatch.setattr(io, "open", refuse)
    refused, read = read_all(closed, open_)
    assert isinstance(refused, Problem)
    assert "may not read" in refused.what
    assert "permissions" in refused.advice
    assert isinstance(read, Article)


def test_stream_without_an_end(read_all):
    (found,) = read_all("/dev/zero")
    assert "larger than 8 MB" in found.what


def test_named_pipe(read_all):
    reading, writing = os.pipe()
    os.write(writing, S.encode())
    os.close(writing)
    try:
        (found,) = read_all(f"/dev/fd/{reading}")
    finally:
        os.close(reading)
    assert found.text == S
