"""The Cypher of each change, generated from the declared shape. Only names from the declarations are ever part of a
text; every value is bound."""

from __future__ import annotations

from graph.shape import ASSERTION_NAMES, CLAIM, EdgeKind, NodeKind

_BOTH_ENDS = "UNWIND $rows AS row MATCH (a:{start} {{id: row.start}}) MATCH (b:{end} {{id: row.end}}) "
OFFICIALS = (
    "UNWIND $rows AS row MATCH (n:Actor {id: row.id}) "
    "WHERE NOT n:Official AND EXISTS { (n)-[:HOLDS_OFFICE]->(:Actor) } SET n:Official",
    "UNWIND $rows AS row MATCH (n:Actor {id: row.id}) "
    "WHERE n:Official AND NOT EXISTS { (n)-[:HOLDS_OFFICE]->(:Actor) } REMOVE n:Official",
)
DROP_FINDINGS = (
    "UNWIND $rows AS row MATCH (:Article {id: row.id})-[:REPORTS]->(:Statement)-[:LEFT_OPEN]->(f:Finding) "
    "DETACH DELETE f"
)
DROP_STATEMENTS = "UNWIND $rows AS row MATCH (:Article {id: row.id})-[:REPORTS]->(s:Statement) DETACH DELETE s"


def put_nodes(kind: NodeKind) -> str:
    """Make the nodes or bring them up to date; an absent value takes the property away."""
    return (
        f"UNWIND $rows AS row MERGE (n:{kind.label} {{id: row.id}}) SET "
        + ", ".join(
            (
                *(f"n.{name} = row.{name}" for name in kind.properties),
                *(
                    f"n.{name} = coalesce(n.{name}, datetime(row.{name}))"
                    if name in kind.once
                    else f"n.{name} = datetime(row.{name})"
                    for name in kind.instants
                ),
            )
        )
        + " RETURN count(n) AS written"
    )


def put_edges(kind: EdgeKind) -> str:
    """Make the relationships; those with a key are found first."""
    ends = _BOTH_ENDS.format(start=kind.start, end=kind.end)
    if kind.key is None:
        properties = _map(kind.properties)
        return f"{ends}CREATE (a)-[r:{kind.name}{properties}]->(b) RETURN count(r) AS written"
    others = [name for name in kind.properties if name not in kind.key]
    assignments = f" SET {', '.join(f'r.{name} = row.{name}' for name in others)}" if others else ""
    return f"{ends}MERGE (a)-[r:{kind.name}{_map(kind.key)}]->(b){assignments} RETURN count(r) AS written"


def drop_edges(kind: EdgeKind) -> str:
    """Take away the relationships that have the key."""
    ends = _BOTH_ENDS.format(start=kind.start, end=kind.end)
    return f"{ends}MATCH (a)-[r:{kind.name}{_map(kind.key or ())}]->(b) DELETE r"


def label(labels: tuple[str, ...]) -> str:
    """Give actors further labels, unless they have the first of them."""
    carried = "".join(f":{each}" for each in labels)
    return f"UNWIND $rows AS row MATCH (n:Actor {{id: row.id}}) WHERE NOT n:{labels[0]} SET n{carried}"


def sweep(kind: NodeKind) -> str:
    """Take away the nodes that nothing supports."""
    support = f"(n)<-[:{'|'.join(ASSERTION_NAMES)}]-(:Statement)" if kind == CLAIM else "(n)--()"
    return f"UNWIND $rows AS row MATCH (n:{kind.label} {{id: row.id}}) WHERE NOT EXISTS {{ {support} }} DETACH DELETE n"


def _map(names: tuple[str, ...]) -> str:
    return f" {{{', '.join(f'{name}: row.{name}' for name in names)}}}" if names else ""
