"""`actorgraph clear`: everything out of the graph."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from cli.session import Session
from schema.errors import UsageError

EXAMPLES = """
actorgraph clear
actorgraph clear --yes --uri bolt://localhost:7687
"""


def clear(
    session: Session,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask first.")] = False,
) -> None:
    """Take everything out of the graph.

    What other programs keep in the same database stays.
    """
    from graph.counts import clear as clear_store
    from graph.counts import count

    with session.open_store() as store:
        number = count(store).nodes.get("Article", 0)
        if not yes:
            _ask(f"Take {number} articles and all that they say out of {store.version()}?")
        gone = clear_store(store)
    session.say(f"{gone} nodes were taken out.")


def _ask(question: str) -> None:
    if not sys.stdin.isatty():
        raise UsageError("This takes everything out of the graph. Say so with --yes.")
    typer.confirm(question, abort=True, err=True)
