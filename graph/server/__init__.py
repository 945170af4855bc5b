"""A real Neo4j Community server with Neo4j Browser on this machine, from Maven artifacts, on loopback only."""

from graph.server.configuration import Tuning
from graph.server.lifecycle import environment, start, status, stop
from graph.server.releases import DEFAULT_RELEASE, RELEASES
from graph.server.running import Running

__all__ = ["DEFAULT_RELEASE", "RELEASES", "Running", "Tuning", "environment", "start", "status", "stop"]
