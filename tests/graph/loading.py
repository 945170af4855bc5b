"""A program that loads made-up articles into the store of the environment, for tests that kill it.

    python -m tests.graph.loading NUMBER [FOLDER]

It prints the number of articles after each one that is written.
"""

from __future__ import annotations

import sys

from benchmarks.articles import articles
from graph import writer
from graph.store import open_store
from graph.summary import ArticleOutcome

# A batch of its own for nearly every article, so that a kill falls between any two transactions.
ROWS_A_BATCH = 150


def main() -> None:
    """Load and count."""
    number, folder = int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None
    written = 0

    def count(outcome: ArticleOutcome) -> None:
        nonlocal written
        written += 1
        print(written, flush=True)

    writer._ROWS_A_BATCH = ROWS_A_BATCH
    with open_store(data_dir=folder) as store:
        writer.load(store, articles(number, statements=10), on_article=count)


if __name__ == "__main__":
    main()
