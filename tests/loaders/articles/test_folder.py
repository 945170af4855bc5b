from __future__ import annotations

import os
from pathlib import Path

import pytest

from loaders.articles import Article, Problem

S = "Beijing denied on Wednesday that it had supplied weapons to Russia."


def test_recursive_and_sorted(write, read_all, tmp_path):
    for name in ("b.txt", "a/z.md", "a/b/c.txt", "a.txt", "C.TXT", "ab/1.txt"):
        write(name, f"{S} {name}")
    found = read_all(str(tmp_path))
    assert [item.text.removeprefix(S).strip() for item in found] == [
        "C.TXT",
        "a/b/c.txt",
        "a/z.md",
        "a.txt",
        "ab/1.txt",
        "b.txt",
    ]


def test_other_files_and_hidden_ones_are_left_out(write, read_all, tmp_path):
    for name in ("a.txt", "a.py", "README", ".hidden.txt", ".git/a.txt", "picture.png"):
        write(name, S)
    assert [item.source for item in read_all(str(tmp_path))] == ["a.txt"]


def test_one_bad_file_does_not_stop_the_rest(write, read_all, tmp_path):
    write("a.txt", S)
    write("b.txt", "")
    write("c.txt", S + " Again.")
    assert [type(item) for item in read_all(str(tmp_path))] == [Article, Problem, Article]


@pytest.mark.parametrize("names", [[], ["a.png", "b.docx"], ["sub/.hidden.txt"]])
def test_folder_without_readable_files(write, read_all, tmp_path, names):
    for name in names:
        write(name, "x")
    (found,) = read_all(str(tmp_path))
    assert "no article files" in found.what
    assert ".txt, .text, .md" in found.advice


def test_links_that_go_in_circles(write, read_all, tmp_path):
    write("sub/a.txt", S)
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    (tmp_path / "dead.txt").symlink_to(tmp_path / "nowhere.txt")
    assert [item.source for item in read_all(str(tmp_path))] == ["a.txt"]


def test_folder_that_may_not_be_listed(write, read_all, tmp_path, monkeypatch):
    write("open/a.txt", S)
    write("closed/b.txt", S)
    scandir = os.scandir

    def refuse(path):
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    # The tests may run as root, whom no permission stops.
    monkeypatch.setattr(os, "scandir", refuse)
    found = read_all(str(tmp_path))
    assert [type(item) for item in found] == [Article, Problem]
    assert found[1].where.endswith("closed")
    assert "may not read" in found[1].what


def test_name_that_is_no_utf_8(read_all, tmp_path):
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text(S)
    (found,) = read_all(str(tmp_path))
    assert found.source == "caf\ufffd.txt"
    assert found.record().line()
