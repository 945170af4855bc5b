"""The schema statements name every kind of node, and no label and relationship type share a name."""

from __future__ import annotations

from graph import shape
from schema.constraints import NODE_LABELS, constraints, full_text_cypher, full_text_sql, indexes
from schema.registry import actor_types, predicates


def test_every_kind_of_node_has_its_constraint() -> None:
    written = {kind.label for kind in vars(shape).values() if isinstance(kind, shape.NodeKind)}
    assert written == set(NODE_LABELS)
    assert len(constraints()) == len(NODE_LABELS)
    assert all("IF NOT EXISTS" in statement for statement in (*constraints(), *indexes(), full_text_cypher()))


def test_both_full_text_indexes_have_one_name() -> None:
    assert "INDEX actor_names " in full_text_cypher()
    assert "INDEX actor_names " in full_text_sql()[-1]


def test_no_label_is_also_a_relationship_type() -> None:
    edges = {kind.name for kind in vars(shape).values() if isinstance(kind, shape.EdgeKind)}
    types = edges | set(shape.ASSERTION_NAMES) | set(predicates())
    labels = {*NODE_LABELS, *actor_types(), "Organization", "Official"}
    assert not types & labels
    assert len(types) == len(edges) + len(shape.ASSERTION_NAMES) + len(predicates())
