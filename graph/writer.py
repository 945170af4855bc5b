"""Writing articles into the graph: again and again with the same result, in batches, nothing by halves."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib.metadata import version

from graph.batch import Writing
from graph.cypher_graph import CypherGraph
from graph.property_graph import PropertyGraph
from graph.rows import ArticleRows, Extractor, article_rows
from graph.store import Store
from graph.summary import ArticleOutcome, Summary, summarise
from schema.validation import RawRecord, Reject, validate_block

# Large batches load faster; but articles that come slowly, as they do from extraction, are not kept waiting.
_ROWS_A_BATCH = 20_000
_SECONDS_A_BATCH = 5.0
_Read = tuple[ArticleRows, tuple[Reject, ...]]


def load(
    target: Store | PropertyGraph,
    blocks: Iterable[Sequence[RawRecord]],
    *,
    on_article: Callable[[ArticleOutcome], None] = lambda outcome: None,
    extractor: Extractor | None = None,
    now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
) -> Summary:
    """Write blocks, each the records of one article, as models, mappings or lines of JSON.

    Loading the same block again changes nothing; another reading of the same article, or one by another `extractor`
    (this version of actorgraph if not given), replaces its statements. Records that break the schema are left out and
    stand in the summary's rejects. `on_article` hears of each article when it is written, in the order of the blocks.
    Raises StoreError; what was written until then stays, and the same load may simply be run again.
    """
    graph = CypherGraph(target) if isinstance(target, Store) else target
    graph.ensure_schema()
    writing = Writing(graph, now)
    outcomes: list[ArticleOutcome] = []
    for batch in _batches(blocks, extractor or Extractor("actorgraph", version("actorgraph"))):
        for outcome in _write(writing, batch):
            outcomes.append(outcome)
            on_article(outcome)
    return summarise(outcomes, writing.counts)


def _write(writing: Writing, batch: Sequence[_Read | ArticleOutcome]) -> Iterator[ArticleOutcome]:
    written = writing.write([read[0] for read in batch if not isinstance(read, ArticleOutcome)])
    for read in batch:
        if isinstance(read, ArticleOutcome):
            yield read
        else:
            rows, rejects = read
            article = rows.article
            yield ArticleOutcome(article.id, article.source, written[article.id], rows.statements, rejects)


def _batches(blocks: Iterable[Sequence[RawRecord]], extractor: Extractor) -> Iterator[Sequence[_Read | ArticleOutcome]]:
    """As many articles as make a good batch, and none of them twice in it."""
    batch: list[_Read | ArticleOutcome] = []
    articles: set[str] = set()
    size, since = 0, time.monotonic()
    for block in blocks:
        read = _read(block, extractor)
        if isinstance(read, ArticleOutcome):
            batch.append(read)
            continue
        rows, _ = read
        if rows.article.id in articles:
            yield batch
            batch, articles, size, since = [], set(), 0, time.monotonic()
        batch.append(read)
        articles.add(rows.article.id)
        size += rows.size()
        if size >= _ROWS_A_BATCH or time.monotonic() - since > _SECONDS_A_BATCH:
            yield batch
            batch, articles, size, since = [], set(), 0, time.monotonic()
    yield batch


def _read(block: Sequence[RawRecord], extractor: Extractor) -> _Read | ArticleOutcome:
    records, rejects = validate_block(block)
    if not records:
        return ArticleOutcome("", rejects[0].source, "rejected", 0, tuple(rejects))
    return article_rows(records, extractor), tuple(rejects)
