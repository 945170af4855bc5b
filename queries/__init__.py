"""Questions: one file each, `queries/<category>/<id>.cypher`; `run` answers one on any store."""

from queries.catalogue import Query, catalogue, find
from queries.result import Result
from queries.runner import ask, run

__all__ = ["Query", "Result", "ask", "catalogue", "find", "run"]
