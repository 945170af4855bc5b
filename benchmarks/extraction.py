"""How fast the whole extraction is beside the parser alone, and how much memory it takes.

    python -m benchmarks.extraction [FILES] [--rounds 5] [--words 20000] [--model NAME]

Both read the same blocks of the same articles with the same model in one process, in turns, after one warm-up each; a
ratio of 1 would mean that everything after the parse costs nothing. The memory is the peak of a process of its own that
loads the model and extracts the same articles once. Goals: a ratio of at least 0.70, and less than 500 MB.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from spacy.language import Language

from loaders.articles import Article, Defaults, read
from loaders.extraction.blocks import split_blocks
from loaders.extraction.normalise import normalise
from loaders.extraction.pipeline import DEFAULT_MODEL, Pipeline, load_model

ROOT = Path(__file__).resolve().parents[1]
TEXTS = (ROOT / "examples" / "articles", ROOT.parent / "shared" / "dev" / "raw_state.jsonl")
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


def seconds(task: Callable[[], object]) -> float:
    """How long one run takes by the wall clock."""
    start = time.perf_counter()
    task()
    return time.perf_counter() - start


def peak_megabytes(model: str, articles: list[Article]) -> float:
    """The peak of this process after it loaded a pipeline and extracted the articles; run it in a fresh process."""
    for _ in Pipeline(model=model).extract(articles):
        pass
    # Linux counts in kilobytes, macOS in bytes.
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)


def compare(articles: list[Article], bare: Language, pipeline: Pipeline, rounds: int) -> list[tuple[float, float]]:
    """For each round, the seconds of the parser alone and of the whole pipeline."""
    blocks = list(blocks_of(articles))

    def parse() -> None:
        for _ in bare.pipe(blocks, batch_size=64):
            pass

    def extract() -> None:
        for _ in pipeline.extract(articles):
            pass

    for warm_up in (parse, extract):
        warm_up()
    # The order changes from round to round, so that a machine that slows down slows both.
    timed = []
    for number in range(rounds):
        first, second = (parse, extract) if number % 2 == 0 else (extract, parse)
        pair = seconds(first), seconds(second)
        timed.append(pair if number % 2 == 0 else (pair[1], pair[0]))
    return timed


def report(timed: Sequence[tuple[float, float]], words: int, megabytes: float) -> None:
    """The table, the ratio and the goals."""
    print(f"{'round':>7} {'parser words/s':>16} {'extraction words/s':>20} {'ratio':>7}")
    ratios = [parse / extract for parse, extract in timed]
    for number, ((parse, extract), ratio) in enumerate(zip(timed, ratios, strict=True), start=1):
        print(f"{number:>7} {words / parse:>16,.0f} {words / extract:>20,.0f} {ratio:>7.2f}")
    parses, extracts = zip(*timed, strict=True)
    ratio = statistics.median(ratios)
    print(
        f"{'median':>7} {words / statistics.median(parses):>16,.0f} "
        f"{words / statistics.median(extracts):>20,.0f} {ratio:>7.2f}"
    )
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
    timed = compare(articles, load_model(options.model), Pipeline(model=options.model), options.rounds)
    report(timed, words, megabytes)


if __name__ == "__main__":
    main()
