"""News about neither sanctions nor arms: every edge of that kind between actors in it is an invention."""

from __future__ import annotations

from collections.abc import Iterable

from benchmarks.quality.causes import named
from benchmarks.quality.reading import Reading

ARTICLES = "raw_offtopic_wikinews.jsonl"
_UNWANTED = frozenset({"SANCTIONS", "SUPPLIES"})


def inventions(read: Iterable[Reading]) -> list[str]:
    """Each SANCTIONS or SUPPLIES claim between two actors that somebody asserts, with its article."""
    found = []
    for reading in read:
        names = {r["id"]: r["name"] for r in reading.records if r["record"] == "actor"}
        claims = {r["id"]: r for r in reading.records if r["record"] == "claim"}
        for record in reading.records:
            if record["record"] != "assertion" or record["factuality"] != "asserted":
                continue
            claim = claims[record["claim"]]
            if claim["predicate"] in _UNWANTED and claim["object"] in names:
                words = named(names[claim["subject"]], claim["predicate"], names[claim["object"]])
                found.append(f"{words} ({reading.article.source}, {record['rule']})")
    return found
