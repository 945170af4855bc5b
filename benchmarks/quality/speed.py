"""Speed against the bare parser, and peak memory, by the functions of `benchmarks.extraction`."""

from __future__ import annotations

import multiprocessing
from dataclasses import dataclass

from benchmarks.extraction import AT_A_TIME, TEXTS, chosen, compare, count_words, peak_megabytes
from loaders.extraction.pipeline import DEFAULT_MODEL, Pipeline, load_model

_WORDS = 10_000


@dataclass(frozen=True, slots=True)
class Cost:
    """Extraction's share of the parser's speed, by the wall clock and in CPU time; words a second; megabytes."""

    ratio: float
    cpu_ratio: float
    words_a_second: float
    megabytes: float


def measure(pipeline: Pipeline) -> Cost:
    """One round over the examples and shared raw articles, after a warm-up; memory in a process of its own."""
    articles = chosen([str(path) for path in TEXTS if path.exists()], _WORDS)
    with multiprocessing.get_context("spawn").Pool(1) as process:
        megabytes = process.apply(peak_megabytes, (DEFAULT_MODEL, articles))
    bare = load_model(DEFAULT_MODEL)
    compare(articles[:AT_A_TIME], bare, pipeline)
    parse, extract = compare(articles, bare, pipeline)
    return Cost(parse.wall / extract.wall, parse.cpu / extract.cpu, count_words(articles) / extract.wall, megabytes)
