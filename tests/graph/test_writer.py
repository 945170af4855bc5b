from graph.memory import MemoryGraph
from graph.store import Store
from graph.writer import load
from tests.queries.corpus import blocks
from tests.stores import snapshot


def test_every_store_holds_the_same_graph_as_memory(store: Store) -> None:
    memory = MemoryGraph()
    load(memory, blocks())
    load(store, blocks())
    assert snapshot(store) == snapshot(memory)
