"""A batch goes on whatever is in it, and one article at a time is read."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from loaders.articles import Article, Defaults, Problem, read

S = "Beijing denied on Wednesday that it had supplied weapons to Russia."


def test_everything_bad_and_one_good(write, read_all, tmp_path):
    paths = [
        write("empty.txt", ""),
        write("binary.txt", b"%PDF-1.7"),
        write("page.html", "<html></html>"),
        str(tmp_path / "missing.txt"),
        write("date.md", f"---\ndate: soon\n---\n{S}"),
        write("lines.jsonl", "{\n"),
        write("menu.txt", "Home\nWorld"),
        write("good.txt", S),
    ]
    found = read_all(*paths)
    assert [type(item) for item in found] == [Problem] * 7 + [Article]
    for path, item in zip(paths[:7], found[:7], strict=True):
        assert item.where.startswith(path)
        assert str(item).startswith(f"{item.where}: ")
        assert item.what.endswith(".")
        assert item.advice.endswith(".")


def test_identifiers_do_not_depend_on_the_format(write, read_all):
    found = read_all(write("a.txt", S), write("a.md", S), write("a.jsonl", json.dumps({"text": S})))
    assert len({item.record().id for item in found}) == 1


def test_articles_come_one_at_a_time(write, tmp_path):
    write("a.txt", S)
    later = write("b.txt", "will be written again")
    articles = read([str(tmp_path)], Defaults())
    assert next(articles).text == S
    Path(later).write_text(S + " Later.")
    assert next(articles).text == S + " Later."


def test_file_stays_readable_after_a_reader_stops_early(write):
    path = write("a.jsonl", "".join(json.dumps({"text": f"{S} {i}"}) + "\n" for i in range(100)))
    articles = read([path, path], Defaults())
    assert isinstance(next(articles), Article)
    articles.close()
    assert sum(isinstance(item, Article) for item in read([path], Defaults())) == 100


_SEEDS = Path(__file__).parents[4] / "shared" / "seeds"


@pytest.mark.skipif(not _SEEDS.exists() and "CI" not in os.environ, reason="the seed articles are not here")
def test_seed_articles(read_all):
    found = read_all(str(_SEEDS))
    assert len(found) == 2
    for item in found:
        assert item.text == (_SEEDS / item.source).read_bytes().decode()
