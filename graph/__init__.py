"""Records into a graph, and the graph out of it: stores, the writer, derived edges, networkx, a server on this machine.

`open_store`, `load` and `to_networkx` are what most programs need.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graph.networkx import to_networkx
    from graph.store import open_store
    from graph.writer import load

__all__ = ["load", "open_store", "to_networkx"]

# Each is imported when it is first asked for, so that a command which needs no store does not wait for a driver.
_HOMES = {"load": "graph.writer", "open_store": "graph.store", "to_networkx": "graph.networkx"}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'graph' has no attribute '{name}'")
