"""Derived edges: what analysts draw and walk, made anew for every claim that a load touches.

One edge stands for one claim. It exists only where at least one statement asserts the claim; supposing, planning,
requesting or forbidding make none. Claims of a symmetric predicate point from the smaller identifier to the greater,
and a claim whose object is a good has one edge to each of its goods.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph.property_graph import Claim, Support
from graph.shape import EdgeKind, derived_kinds
from graph.store import Row
from schema.registry import predicates

_ASSERTS, _NEGATES = "ASSERTS", "NEGATES"


@dataclass(frozen=True, slots=True)
class Edge:
    """One derived relationship as a row; not `asserted`, it must go if it is there."""

    kind: EdgeKind
    row: Row
    asserted: bool


def derive(claim: Claim, support: Sequence[Support]) -> Iterator[Edge]:
    """The edges of one claim.

    `asserting` and `negating` count statements. `sources` counts the voices behind the asserting ones: the innermost
    speaker, or for narration the publisher, or the article where no publisher is known. `firstReported` and
    `lastReported` are the first and last publication dates of articles that assert it. `disputed`: some deny it.
    """
    kind = derived_kinds()[claim.predicate]
    asserting = [each for each in support if each.relation == _ASSERTS]
    negating = {each.statement for each in support if each.relation == _NEGATES}
    dates = sorted(each.published for each in asserting if each.published)
    properties = {
        "claimId": claim.id,
        "asserting": len({each.statement for each in asserting}),
        "negating": len(negating),
        "sources": len({each.voice for each in asserting}),
        "disputed": bool(negating),
        "goods": sorted(claim.goods.values()),
        "firstReported": dates[0] if dates else None,
        "lastReported": dates[-1] if dates else None,
    }
    for start, end in _ends(claim, kind):
        yield Edge(kind, {"start": start, "end": end, **properties}, bool(asserting))


def _ends(claim: Claim, kind: EdgeKind) -> Iterator[tuple[str, str]]:
    if kind.end == "Good":
        yield from ((claim.subject, good) for good in sorted(claim.goods))
    elif claim.object:
        ends = (claim.subject, claim.object)
        if predicates()[claim.predicate].symmetric:
            ends = (min(ends), max(ends))
        yield ends
