"""Asking a question: find the query, bind its parameters, read the store, give typed rows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from graph.store import Store
from queries.actors import resolve
from queries.catalogue import Query, find
from queries.parameters import Value, bind
from queries.result import Result
from queries.typed import typed


def run(store: Store, query_id: str, /, **parameters: object) -> Result:
    """Answer the query of that identifier: `run(store, "who-supplies", actor="Russia")`.

    An actor is given by any name, alias or identifier. Raises UsageError for an unknown query, parameter or actor and
    for a value of the wrong type, Ambiguous for a name of several actors, StoreError where the store fails.
    """
    return ask(store, find(query_id), parameters)


def ask(store: Store, query: Query, given: Mapping[str, object], *, timeout: float = 30.0) -> Result:
    """The same for a query at hand, stopped after `timeout` seconds."""
    values = prepare(store, query, given)
    return typed(query, values, store.read(query.text, values, timeout=timeout))


def prepare(store: Store, query: Query, given: Mapping[str, object]) -> dict[str, Value]:
    """The values that the query will get, with actors as identifiers; the store is asked for names only."""
    return bind(query.file, query.header, given, partial(resolve, store))
