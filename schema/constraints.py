"""Constraints and indexes of the graph, for both kinds of store.

Every node is found by its `id`. Actors are also found by `key`, the casefolded name, and by the full-text index over
`names`. The embedded store has no Cypher for a full-text index; its SQL does the same under the same name.
"""

from __future__ import annotations

NODE_LABELS = ("Actor", "Good", "Article", "Statement", "Claim", "Finding", "Programme")
FULL_TEXT_INDEX = "actor_names"
_INDEXED = (("Actor", "key"), ("Actor", "wikidata"), ("Article", "published"), ("Claim", "predicate"))


def constraints() -> tuple[str, ...]:
    """One uniqueness constraint a label, as Cypher that both kinds of store take."""
    return tuple(
        f"CREATE CONSTRAINT {label.lower()}_id IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE"
        for label in NODE_LABELS
    )


def indexes() -> tuple[str, ...]:
    """Indexes on properties of nodes, as Cypher that both kinds of store take."""
    return tuple(
        f"CREATE INDEX {label.lower()}_{name} IF NOT EXISTS FOR (n:{label}) ON (n.{name})" for label, name in _INDEXED
    )


def full_text_cypher() -> str:
    """The full-text index over the names of actors, for Neo4j."""
    return f"CREATE FULLTEXT INDEX {FULL_TEXT_INDEX} IF NOT EXISTS FOR (n:Actor) ON EACH [n.names]"


def full_text_sql() -> tuple[str, ...]:
    """The same for the embedded store, which wants the property declared first."""
    return (
        "CREATE PROPERTY Actor.names IF NOT EXISTS STRING",
        f"CREATE INDEX {FULL_TEXT_INDEX} IF NOT EXISTS ON Actor (names) FULL_TEXT",
    )
