"""What is written: every kind of node and relationship with its properties, declared once.

The queries that load the graph and the twin in memory are both made from these declarations, so they cannot disagree.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from schema.records import Factuality
from schema.registry import predicates


@dataclass(frozen=True, slots=True)
class NodeKind:
    """A node is its `id`. `instants` are UTC times as ISO text; those in `once` keep their first value."""

    label: str
    properties: tuple[str, ...]
    instants: tuple[str, ...] = ()
    once: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EdgeKind:
    """A relationship between two nodes. With a `key` (which may be empty) it is found before it is made; without one
    it belongs to a statement, is made once with it and goes with it."""

    name: str
    start: str
    end: str
    properties: tuple[str, ...] = ()
    key: tuple[str, ...] | None = None


ACTOR = NodeKind("Actor", ("name", "aliases", "names", "key", "country", "wikidata"))
GOOD = NodeKind("Good", ("name", "category"))
PROGRAMME = NodeKind("Programme", ("name", "effect", "authority", "aliases", "misread"))
ARTICLE = NodeKind("Article", ("source", "title", "publisher", "published", "url", "language", "contentHash"))
STATEMENT = NodeKind("Statement", ("start", "end", "text", "form", "section"))
CLAIM = NodeKind("Claim", ("predicate",), instants=("firstSeen", "lastSeen"), once=("firstSeen",))
FINDING = NodeKind("Finding", ("predicate", "rule", "missing", "roles"))

REPORTS = EdgeKind("REPORTS", "Article", "Statement")
SAID = EdgeKind("SAID", "Actor", "Statement", ("order",))
ABOUT = EdgeKind("ABOUT", "Statement", "Actor")
ADDRESSED_TO = EdgeKind("ADDRESSED_TO", "Statement", "Actor")
LEFT_OPEN = EdgeKind("LEFT_OPEN", "Statement", "Finding")
SUBJECT = EdgeKind("SUBJECT", "Claim", "Actor", key=())
OBJECT = EdgeKind("OBJECT", "Claim", "Actor", key=())
INVOLVES = EdgeKind("INVOLVES", "Claim", "Good", key=())
UNDER = EdgeKind("UNDER", "Claim", "Programme", key=())

_EVIDENCE = (
    "rule",
    "hedge",
    "evidenceStart",
    "evidenceEnd",
    "timeStart",
    "timeEnd",
    "timeText",
    "quantity",
    "quantityUnit",
    "quantityText",
    "confidence",
    "extractor",
    "extractorVersion",
)
_FACTUALITY: Mapping[Factuality, str] = {
    "asserted": "ASSERTS",
    "negated": "NEGATES",
    "hypothetical": "SUPPOSES",
    "planned": "PLANS",
    "requested": "REQUESTS",
    "prohibited": "FORBIDS",
}
ASSERTIONS: Mapping[str, EdgeKind] = MappingProxyType(
    {factuality: EdgeKind(name, "Statement", "Claim", _EVIDENCE) for factuality, name in _FACTUALITY.items()}
)
ASSERTION_NAMES = tuple(kind.name for kind in ASSERTIONS.values())

_DERIVED = ("claimId", "asserting", "negating", "sources", "disputed", "goods", "firstReported", "lastReported")


@cache
def derived_kinds() -> Mapping[str, EdgeKind]:
    """The derived relationship of each predicate: the whitelist of relationship types that data can ask for."""
    return MappingProxyType(
        {
            name: EdgeKind(name, "Actor", "Good" if predicate.range == ("Good",) else "Actor", _DERIVED, ("claimId",))
            for name, predicate in predicates().items()
        }
    )
