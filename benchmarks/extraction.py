"""How fast the whole extraction is beside the parser alone, and how much memory it takes.

    python -m benchmarks.extraction [FILES] [--rounds 5] [--words 20000] [--model NAME]

Both read the same blocks of the same articles with the same model in one process, in turns, after a warm-up; a ratio of
1 would mean that everything after the parse costs nothing. On a busy machine the ratio of CPU time is the steadier one.
The memory is the peak of a process of its own that loads the model and extracts the same articles once. Goals: a ratio
of at least 0.70, and less than 500 MB.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import statistics
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language

from loaders.articles import Article, Defaults, read
from loaders.extraction.blocks import split_blocks
from loaders.extraction.normalise import normalise
from loaders.extraction.pipeline import DEFAULT_MODEL, Pipeline, load_model

ROOT = Path(__file__).resolve().parents[1]
TEXTS = (ROOT / "examples" / "articles", ROOT.parent / "shared" / "dev" / "raw_state.jsonl")
AT_A_TIME = 8
LEAST_RATIO = 0.70
MOST_MEGABYTES = 500


def chosen(paths: Iterable[str], words: int) -> list[Article]:
    """Articles in their order until they have that many words together."""
    articles: list[Article] = []
    for item in read(paths, Defaults()):
        if not isinstance(item, Article):
            print(item, file=sys.stderr)
            continue
        articles.append(item)
        if count_words(articles) >= words:
            break
    return articles


def count_words(articles: Iterable[Article]) -> int:
    """Words as white space divides them."""
    return sum(len(article.text.split()) for article in articles)


def blocks_of(articles: Iterable[Article]) -> Iterator[str]:
    """The texts that the extraction gives to the parser."""
    for article in articles:
        text = normalise(article.text)
        yield from (" ".join(text[block.content : block.end].splitlines()) for block in split_blocks(text))


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds by the wall clock, and seconds of all processors that this process used."""

    wall: float = 0.0
    cpu: float = 0.0

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.wall + other.wall, self.cpu + other.cpu)


def cost(task: Iterable[object]) -> Cost:
    """What it costs to run an iterator to its end."""
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in task:
        pass
    return Cost(time.perf_counter() - wall, time.process_time() - cpu)


def peak_megabytes(model: str, articles: list[Article]) -> float:
    """The peak of this process after it loaded a pipeline and extracted the articles; run it in a fresh process."""
    for _ in Pipeline(model=model).extract(articles):
        pass
    # Linux counts in kilobytes, macOS in bytes.
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)


def compare(articles: list[Article], bare: Language, pipeline: Pipeline) -> tuple[Cost, Cost]:
    """One round: what the parser alone costs, and what the whole pipeline does.

    They take turns every few articles, and who begins changes, so that a machine that slows down slows both.
    """
    parse, extract = Cost(), Cost()
    for number, start in enumerate(range(0, len(articles), AT_A_TIME)):
        some = articles[start : start + AT_A_TIME]
        blocks = list(blocks_of(some))
        if number % 2:
            extract += cost(pipeline.extract(some))
            parse += cost(bare.pipe(blocks, batch_size=64))
        else:
            parse += cost(bare.pipe(blocks, batch_size=64))
            extract += cost(pipeline.extract(some))
    return parse, extract


def report(rounds: Sequence[tuple[Cost, Cost]], words: int, megabytes: float) -> None:
    """The table, the ratios and the goals."""
    print(f"{'round':>6} {'parser words/s':>15} {'extraction words/s':>19} {'ratio':>6} {'ratio of CPU time':>18}")
    rows = [(words / p.wall, words / e.wall, p.wall / e.wall, p.cpu / e.cpu) for p, e in rounds]
    middle = tuple(statistics.median(column) for column in zip(*rows, strict=True))
    for name, row in [*((str(number), row) for number, row in enumerate(rows, start=1)), ("median", middle)]:
        print(f"{name:>6} {row[0]:>15,.0f} {row[1]:>19,.0f} {row[2]:>6.2f} {row[3]:>18.2f}")
    ratio = middle[2]
    print(f"\nratio {ratio:.2f}, goal {LEAST_RATIO:.2f}: {'met' if ratio >= LEAST_RATIO else 'missed'}")
    print(
        f"peak memory {megabytes:,.0f} MB, goal {MOST_MEGABYTES}: {'met' if megabytes < MOST_MEGABYTES else 'missed'}"
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the comparison and prints it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.extraction", description=__doc__.split("\n", 1)[0])
    parser.add_argument("files", nargs="*", help="articles; by default the examples, and shared articles where present")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--words", type=int, default=20_000, help="how many words to read at most (by whole articles)")
    parser.add_argument("--model", default=DEFAULT_MODEL)
    options = parser.parse_args(arguments)
    articles = chosen(options.files or [str(path) for path in TEXTS if path.exists()], options.words)
    if not articles:
        parser.error("there are no articles in these files")
    words = count_words(articles)
    print(f"{len(articles)} articles, {words:,} words, model {options.model}, {options.rounds} rounds\n")
    with multiprocessing.get_context("spawn").Pool(1) as process:
        megabytes = process.apply(peak_megabytes, (options.model, articles))
    bare, pipeline = load_model(options.model), Pipeline(model=options.model)
    compare(articles[:AT_A_TIME], bare, pipeline)  # The first use of a model loads and compiles what later ones do not.
    report([compare(articles, bare, pipeline) for _ in range(options.rounds)], words, megabytes)


if __name__ == "__main__":
    main()
