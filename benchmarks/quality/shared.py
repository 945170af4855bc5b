"""The shared folder: annotated articles, event sentences, and the scorers, which are run or imported where they lie."""

from __future__ import annotations

import datetime as dt
import importlib.util
import json
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from loaders.articles.article import Article
from schema.errors import InputError

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
GENRES = {
    "STATE": "State Department release",
    "WIKINEWS": "Wikinews",
    "WRITTEN": "written for this project",
    "SEED": "seeds",
}

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article with its annotation. `group` is 'seeds' or 'round N'; `genre` a key of GENRES."""

    article: Article
    group: str
    genre: str
    gold: tuple[Row, ...]

    @property
    def publishable(self) -> bool:
        """Whether its sentences may stand in a public document: the seeds' belong to their publishers."""
        return self.genre != "SEED"


def rows(path: Path) -> list[Row]:
    """The objects of a JSON Lines file; raises InputError where the file lacks."""
    if not path.is_file():
        raise InputError(str(path), "is not there.", "The scoreboard needs the shared folder; name it with --shared.")
    return [json.loads(line) for line in path.read_text(encoding="utf8").splitlines() if line.strip()]


def annotated(shared: Path, groups: Collection[str]) -> list[Annotated]:
    """The annotated articles of these groups and no others: gold of a round that was not asked for stays closed."""
    found = []
    for row in rows(shared / "dev" / "articles.jsonl"):
        genre = row["id"].partition("-")[0]
        group = "seeds" if genre == "SEED" else f"round {row['round']}"
        if group in groups:
            gold = rows(shared / "dev" / "gold" / f"{row['id']}.jsonl")
            found.append(Annotated(as_article(row), group, genre, tuple(r for r in gold if not r.get("optional"))))
    return found


def as_article(row: Row) -> Article:
    """The article of a line of the shared files."""
    published = dt.date.fromisoformat(row["date"]) if row.get("date") else None
    return Article(row["id"], row["text"], row.get("title"), row.get("publisher"), published, row.get("url"))


def scorer(shared: Path, name: str) -> ModuleType:
    """A scorer as a module, from its file; raises InputError where it lacks."""
    path = shared / "eval" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None or not path.is_file():
        raise InputError(str(path), "is not there.", "The scoreboard needs the shared folder; name it with --shared.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
