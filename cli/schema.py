"""`actorgraph schema`: what may exist in the graph."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from cli.command import command
from cli.session import Session

app = typer.Typer(
    rich_markup_mode=None, no_args_is_help=True, help="Show what may exist in the graph, or export it for programs."
)


def _names(incomplete: str) -> list[str]:
    from schema.registry import actor_types, predicates

    return [name for name in (*predicates(), *actor_types()) if name.casefold().startswith(incomplete.casefold())]


@command(
    app,
    "show",
    examples="""
    actorgraph schema show
    actorgraph schema show SUPPLIES
    actorgraph schema show GovernmentBody
    """,
)
def show(
    session: Session,
    name: Annotated[
        str | None, typer.Argument(help="A predicate or an actor type; without it, all.", autocompletion=_names)
    ] = None,
) -> None:
    """Explain a predicate or an actor type, or list them all."""
    from rich.markdown import Markdown

    from schema.markdown import explain, listing

    session.answer(Markdown(explain(name) if name else listing()))


@command(
    app,
    "export",
    examples="""
    actorgraph schema export > record.schema.json
    actorgraph schema export --format markdown > schema.md
    """,
)
def export(
    session: Session,
    form: Annotated[
        Literal["json-schema", "markdown"],
        typer.Option("--format", help="JSON Schema of the records, or the page of the documentation."),
    ] = "json-schema",
) -> None:
    """Print the schema for a program, or for the documentation."""
    match form:
        case "json-schema":
            import json

            from schema.json_schema import json_schema

            session.write(json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n")
        case "markdown":
            from schema.markdown import markdown

            session.write(markdown())
