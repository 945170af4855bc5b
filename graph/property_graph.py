"""What the writer needs of a graph: four questions, and changes that are applied together or not at all.

A store of Cypher and the twin in memory both answer to it, so nearly every test of the writer needs no server.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from graph.shape import EdgeKind, NodeKind
from graph.store import Row


@dataclass(frozen=True, slots=True)
class PutNodes:
    """Nodes of one kind, made or brought up to date: rows with `id` and the kind's properties; None is absent."""

    kind: NodeKind
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class PutEdges:
    """Relationships of one kind between nodes that are there: rows with `start`, `end` and the kind's properties."""

    kind: EdgeKind
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class DropEdges:
    """Relationships to take away, by `start`, `end` and the kind's key."""

    kind: EdgeKind
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class DropStatements:
    """All statements and findings of these articles, with every relationship of theirs."""

    articles: Sequence[str]


@dataclass(frozen=True, slots=True)
class Label:
    """Labels that these actors carry besides Actor; actors that carry them already stay as they are."""

    labels: tuple[str, ...]
    actors: Sequence[str]


@dataclass(frozen=True, slots=True)
class MarkOfficials:
    """Give or take the label Official, by whether the person has a derived HOLDS_OFFICE relationship."""

    persons: Sequence[str]


@dataclass(frozen=True, slots=True)
class Sweep:
    """Take away those of these nodes that nothing supports: a claim without a statement, any other without a
    relationship."""

    kind: NodeKind
    ids: Sequence[str]


Change = PutNodes | PutEdges | DropEdges | DropStatements | Label | MarkOfficials | Sweep


@dataclass(frozen=True, slots=True)
class Held:
    """What an article's statements hold up: claims, and actors as speakers, addressees or topics."""

    claims: frozenset[str]
    actors: frozenset[str]


@dataclass(frozen=True, slots=True)
class Support:
    """One statement that makes a claim: how, in which article, in whose voice."""

    statement: str
    relation: str
    article: str
    voice: str
    published: dt.date | None


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim with its parties. `goods` gives the name of each good by its identifier."""

    id: str
    predicate: str
    subject: str
    object: str | None
    goods: Mapping[str, str]
    programme: str | None


class PropertyGraph(Protocol):
    """A graph that can be written. Raises StoreError where the store fails."""

    def ensure_schema(self) -> None:
        """Make ready for the first write."""
        ...

    def content_hashes(self, articles: Collection[str]) -> Mapping[str, str | None]:
        """The hash of each of these articles that is there; None for one whose writing did not come to its end."""
        ...

    def existing(self, kind: NodeKind, ids: Collection[str]) -> frozenset[str]:
        """Those of these nodes that are there, claims only with their parties."""
        ...

    def held(self, articles: Collection[str]) -> Held:
        """What these articles hold up."""
        ...

    def claims(self, ids: Collection[str]) -> Mapping[str, Claim]:
        """Those of these claims that are there."""
        ...

    def support(self, claims: Collection[str]) -> Mapping[str, Sequence[Support]]:
        """The statements that make each of these claims; a claim that none makes is absent."""
        ...

    def apply(self, *changes: Change) -> None:
        """Make the changes in this order, all or none."""
        ...
