"""How much is in the graph, and taking all of it out again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graph.shape import derived_kinds
from graph.store import Step, Store
from schema.constraints import NODE_LABELS
from schema.registry import actor_types

_BATCH = 2_000


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of nodes by label (a country counts as Actor and as Country) and of relationships by type; none is 0."""

    nodes: Mapping[str, int]
    relationships: Mapping[str, int]
    derived: Mapping[str, int]

    @property
    def empty(self) -> bool:
        """Whether there is nothing."""
        return not any(self.nodes.values())


def count(store: Store) -> Counts:
    """Count what the store holds of this project's labels and relationship types."""
    rows = store.read("MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS number").rows
    nodes = {str(label): int(str(number)) for label, number in rows}
    known = (*NODE_LABELS, *actor_types(), "Organization", "Official")
    edges = {
        str(name): int(str(number))
        for name, number in store.read("MATCH ()-[r]->() RETURN type(r) AS name, count(*) AS number").rows
    }
    return Counts(
        nodes={label: nodes[label] for label in known if label in nodes},
        relationships={name: edges[name] for name in sorted(edges) if name not in derived_kinds()},
        derived={name: edges[name] for name in derived_kinds() if name in edges},
    )


def clear(store: Store) -> int:
    """Take out every node of this project's labels, and nothing else; the number of nodes taken out."""
    gone = 0
    for label in ("Finding", "Statement", "Claim", "Article", "Actor", "Good", "Programme"):
        step = Step(f"MATCH (n:{label}) WITH n LIMIT {_BATCH} DETACH DELETE n RETURN count(*) AS gone")
        while (number := int(str(store.write(step)[0].rows[0][0]))) > 0:
            gone += number
    return gone
