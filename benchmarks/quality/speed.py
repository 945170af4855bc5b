"""Speed against the bare parser, and peak memory, by the functions of `benchmarks.extraction`."""

from __future__ import annotations

import multiprocessing
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.extraction import AT_A_TIME, TEXTS, chosen, compare, count_words, peak_megabytes
from loaders.articles import Article
from loaders.extraction.pipeline import DEFAULT_MODEL, Pipeline, load_model

_WORDS = 10_000
_ROUNDS = 2


@dataclass(frozen=True, slots=True)
class Cost:
    """Extraction's share of the parser's speed, by the wall clock and in CPU time; words a second; megabytes."""

    ratio: float
    cpu_ratio: float
    words_a_second: float
    megabytes: float


def measure() -> Cost:
    """Two rounds over the examples and shared raw articles, after a warm-up; speed and memory in processes of their
    own, since what a scoring process holds in memory slows the parser down and flatters extraction."""
    articles = chosen([str(path) for path in TEXTS if path.exists()], _WORDS)
    with multiprocessing.get_context("spawn").Pool(1, maxtasksperchild=1) as process:
        megabytes = process.apply(peak_megabytes, (DEFAULT_MODEL, articles))
        ratio, cpu_ratio, words_a_second = process.apply(_speeds, (articles,))
    return Cost(ratio, cpu_ratio, words_a_second, megabytes)


def _speeds(articles: Sequence[Article]) -> tuple[float, float, float]:
    bare, pipeline = load_model(DEFAULT_MODEL), Pipeline()
    listed = list(articles)
    compare(listed[:AT_A_TIME], bare, pipeline)
    rounds = [compare(listed, bare, pipeline) for _ in range(_ROUNDS)]
    parse_wall, parse_cpu = sum(p.wall for p, _ in rounds), sum(p.cpu for p, _ in rounds)
    wall, cpu = sum(e.wall for _, e in rounds), sum(e.cpu for _, e in rounds)
    return parse_wall / wall, parse_cpu / cpu, _ROUNDS * count_words(listed) / wall
