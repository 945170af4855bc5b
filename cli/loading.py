"""Loading with progress: what `load` and `demo` have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from cli.articles import Reading
from cli.progress import progress
from cli.session import Session

if TYPE_CHECKING:
    from rich.console import RenderableType

    from graph.store import Store
    from graph.summary import ArticleOutcome, Summary
    from schema.records import Record


def load_articles(session: Session, store: Store, reading: Reading, model: str | None = None) -> Summary:
    """Extract and write, with a bar or lines for the person watching and a line for each rejected record."""
    from graph.writer import load
    from loaders.extraction.pipeline import DEFAULT_MODEL, Pipeline

    def tell(outcome: ArticleOutcome) -> None:
        for reject in outcome.rejects:
            session.warn(f"Rejected: {reject}")
        if session.verbosity == "verbose":
            session.say(f"{outcome.source}: {outcome.outcome}, {outcome.statements} statements")

    session.say("Loading the language model ...")
    pipeline = Pipeline(model=model or DEFAULT_MODEL)
    with progress(session, "articles", reading.expected()) as advance:
        return load(store, _watched(pipeline.extract(reading), advance), on_article=tell)


def summary_table(summary: Summary, unread: int) -> RenderableType:
    """What a load did, in numbers. `unread` is how many articles could not be read."""
    from rich.table import Table

    rows = {
        "articles": f"{summary.articles_new} new, {summary.articles_unchanged} unchanged,"
        f" {summary.articles_replaced} replaced",
        "actors": f"{summary.actors_new} new, {summary.actors_known} known",
        "goods": f"{summary.goods_new} new, {summary.goods_known} known",
        "claims": f"{summary.claims_new} new, {summary.claims_known} known",
        "statements": f"{summary.statements}",
        "edges": f"{summary.edges}",
        "findings": f"{summary.findings}",
        "rejects": f"{len(summary.rejects)} records, {unread + summary.articles_rejected} articles",
    }
    table = Table(box=None, pad_edge=False, show_header=False)
    for name, numbers in rows.items():
        table.add_row(name, numbers)
    return table


def _watched(blocks: Iterable[list[Record]], advance: Callable[[str], None]) -> Iterator[list[Record]]:
    from schema.records import ArticleRecord

    for block in blocks:
        yield block
        first = block[0]
        advance(first.source if isinstance(first, ArticleRecord) else "")
