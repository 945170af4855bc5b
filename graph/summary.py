"""What a load did, for the person who asked for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from schema.validation import Reject

Outcome = Literal["new", "unchanged", "replaced", "rejected"]


@dataclass(frozen=True, slots=True)
class ArticleOutcome:
    """What became of one article. `source` is the input's own name for it;
    `statements` are those that the article has now."""

    id: str
    source: str
    outcome: Outcome
    statements: int
    rejects: tuple[Reject, ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts of one load. `known` nodes were in the graph before; unchanged articles are not read further.

    `edges` are the derived relationships that stand after the load for the claims which it touched.
    """

    articles_new: int = 0
    articles_unchanged: int = 0
    articles_replaced: int = 0
    articles_rejected: int = 0
    actors_new: int = 0
    actors_known: int = 0
    goods_new: int = 0
    goods_known: int = 0
    claims_new: int = 0
    claims_known: int = 0
    statements: int = 0
    assertions: int = 0
    findings: int = 0
    edges: int = 0
    rejects: Sequence[Reject] = ()

    @property
    def articles(self) -> int:
        """All articles of the load."""
        return self.articles_new + self.articles_unchanged + self.articles_replaced + self.articles_rejected

    @property
    def changed(self) -> bool:
        """Whether the graph is another than before."""
        return bool(self.articles_new or self.articles_replaced)


def summarise(outcomes: Sequence[ArticleOutcome], counts: Mapping[str, int]) -> Summary:
    """The summary of a load from what became of each article and from the writer's counts."""
    articles = Counter(f"articles_{outcome.outcome}" for outcome in outcomes)
    rejects = tuple(reject for outcome in outcomes for reject in outcome.rejects)
    return Summary(rejects=rejects, **articles, **counts)
