"""`actorgraph stats`: how much is in the graph."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Annotated, Literal

import typer

from cli.session import Session

EXAMPLES = """
actorgraph stats
actorgraph stats --format json
"""


def stats(
    session: Session,
    form: Annotated[
        Literal["table", "json"], typer.Option("--format", help="A table for people, JSON for programs.")
    ] = "table",
) -> None:
    """Count what the graph holds.

    Nodes are counted by label, relationships by type.
    """
    from graph.counts import count

    with session.open_store() as store:
        counts = count(store)
        name = store.version()
    if form == "json":
        import json

        session.write(json.dumps({group: dict(numbers) for group, numbers in asdict(counts).items()}, indent=2) + "\n")
        return
    session.say(name)
    if counts.empty:
        session.answer("The graph is empty. Load articles: actorgraph load PATH...")
        return
    _print(session, "nodes", counts.nodes)
    _print(session, "relationships", counts.relationships)
    _print(session, "derived relationships between actors", counts.derived)


def _print(session: Session, title: str, numbers: Mapping[str, int]) -> None:
    from rich.table import Table

    if not numbers:
        return
    table = Table(title=title, title_justify="left", box=None, pad_edge=False, show_header=False)
    table.add_column(no_wrap=True)
    table.add_column(justify="right")
    for name, number in numbers.items():
        table.add_row(f"  {name}", str(number))
    session.answer(table)
