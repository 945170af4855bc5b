"""How well the extraction knows who is named: a score of actors against the names in annotated articles.

    python -m benchmarks.actors [--rounds 1 2] [--missing]

Recall: of the actors that the annotated claims and statements name (as subject, object, speaker or addressee), how many
the cast of the article knows by that name or an alias - anywhere in the article, and in the sentences on which the
annotation rests. Precision, a lower bound because no annotation names everybody: of the actors that the cast knows by
a name of their own, how many an annotation uses. By round and by type of actor, with the names that lack.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from loaders.articles.article import Article
from loaders.extraction.cast import Cast
from loaders.extraction.identity import names_organization
from loaders.extraction.pipeline import Pipeline
from schema.records import ActorRecord

ROOT = Path(__file__).resolve().parents[1]
ARTICLES = ROOT.parent / "shared" / "dev" / "articles.jsonl"
_UNNAMED = "unnamed group"
_SKIPPED = frozenset({"the", "a", "an", "of", "and"})


def key(name: str) -> str:
    """A name without case, accents, punctuation and articles: what the scorer of claims compares."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    return " ".join(word for word in re.findall(r"[a-z0-9]+", plain) if word not in _SKIPPED)


@dataclass(slots=True)
class Named:
    """One actor of an annotated article: its names, and where the annotation speaks of it."""

    name: str
    keys: set[str]
    places: list[tuple[int, int]] = field(default_factory=list)


def annotated(rows: Iterable[Mapping[str, Any]], text: str) -> list[Named]:
    """The actors that the rows of one article name, each once."""
    found: dict[str, Named] = {}
    for row in rows:
        if row.get("optional"):
            continue
        names = [row.get("subject"), row.get("object"), row.get("speaker"), row.get("addressee")]
        names += row.get("speakers") or []
        start = text.find(row["evidence"])
        for name in filter(None, names):
            actor = found.setdefault(key(name), Named(name, {key(name)}))
            actor.keys |= {key(other) for other in row.get("aliases", {}).get(name, [])}
            if start >= 0:
                actor.places.append((start, start + len(row["evidence"])))
    return list(found.values())


def known(pipeline: Pipeline, article: Article) -> list[tuple[ActorRecord, int, int]]:
    """Every actor that the cast finds, with the sentence in which it stands as offsets into the text."""
    document = pipeline.parse(article)
    cast = Cast(document, pipeline.gazetteer)
    return [
        (actor, *passage.span(sentence.start, sentence.end))
        for passage in document.passages
        for sentence in passage.doc.sents
        for token in sentence
        for actor in cast.actors(token)
    ]


@dataclass(slots=True)
class Score:
    """Counts of one round: gold actors by type, those found, those found in place, and our own names."""

    named: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    in_place: Counter[str] = field(default_factory=Counter)
    ours: Counter[str] = field(default_factory=Counter)
    used: Counter[str] = field(default_factory=Counter)
    missing: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    unused: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def add(self, gold: Sequence[Named], actors: Sequence[tuple[ActorRecord, int, int]], where: str) -> None:
        """Counts one article."""
        records = {actor.id: actor for actor, _, _ in actors}
        names = {i: {key(n) for n in (a.name, *a.aliases)} for i, a in records.items()}
        for actor in gold:
            same = [i for i in records if names[i] & actor.keys]
            kind = records[same[0]].type if same else _type_of(actor.name)
            self.named[kind] += 1
            self.found[kind] += bool(same)
            spoken = [(s, e) for record, s, e in actors if record.id in same]
            here = any(min(e, b) > max(s, a) for s, e in spoken for a, b in actor.places)
            self.in_place[kind] += here
            if not here:
                self.missing[kind].append(f"{actor.name} ({where}{', elsewhere in it' if same else ''})")
        wanted = set().union(*(actor.keys for actor in gold)) if gold else set()
        for identifier, record in records.items():
            if record.type != "ActorGroup":
                self.ours[record.type] += 1
                self.used[record.type] += bool(names[identifier] & wanted)
                if not names[identifier] & wanted:
                    self.unused[record.type].append(f"{record.name} ({where})")


def _type_of(name: str) -> str:
    """A guess for a name that nobody knows: groups end in a common noun."""
    if name.split()[-1][:1].islower():
        return _UNNAMED
    return "organization" if names_organization(name) else "other name"


def scores(articles: Path, rounds: Sequence[int]) -> Iterator[tuple[int, Score]]:
    """The score of each round."""
    pipeline = Pipeline()
    rows = [json.loads(line) for line in articles.read_text(encoding="utf8").splitlines()]
    for number in rounds:
        score = Score()
        for row in (r for r in rows if r.get("round") == number):
            gold = (articles.parent / "gold" / f"{row['id']}.jsonl").read_text(encoding="utf8").splitlines()
            article = Article(
                row["id"],
                row["text"],
                row["title"],
                row.get("publisher"),
                dt.date.fromisoformat(row["date"]),
                row["url"],
            )
            named = annotated(map(json.loads, gold), row["text"])
            score.add(named, known(pipeline, article), row["id"][:14])
        yield number, score


def report(number: int, score: Score) -> None:
    """One table: a line for each type of actor."""
    print(f"round {number}\n{'type':<16} {'in gold':>7} {'known':>7} {'in place':>8} {'ours':>6} {'in gold':>8}")
    for kind in sorted({*score.named, *score.ours}, key=lambda k: -score.named[k]):
        print(_line(kind, score, kind))
    print(_line("all", score, None) + "\n")


def _line(title: str, score: Score, kind: str | None) -> str:
    named, found, in_place, ours, used = (
        counter.total() if kind is None else counter[kind]
        for counter in (score.named, score.found, score.in_place, score.ours, score.used)
    )
    recall = f"{_share(found, named):>7} {_share(in_place, named):>8}"
    return f"{title:<16} {named:>7} {recall} {ours:>6} {_share(used, ours):>8}"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "-"


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints a table for each round, and on demand the names that lack."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.actors", description=__doc__.split("\n", 1)[0])
    parser.add_argument("--rounds", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--articles", type=Path, default=ARTICLES, help="annotated articles, with gold/ beside them")
    parser.add_argument("--missing", action="store_true", help="list the actors that lack, and ours that no gold uses")
    options = parser.parse_args(arguments)
    if not options.articles.exists():
        parser.error(f"{options.articles} does not exist; name the annotated articles with --articles")
    for number, score in scores(options.articles, options.rounds):
        report(number, score)
        for title, lists in (("missing", score.missing), ("not in gold", score.unused)) if options.missing else ():
            for kind, names in sorted(lists.items()):
                print(f"{title}, {kind}: {'; '.join(sorted(names))}\n")


if __name__ == "__main__":
    main()
