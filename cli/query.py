"""`actorgraph query`: one subcommand a query file, with the options that its header declares."""

from __future__ import annotations

import inspect
import re
import shlex
from collections.abc import Callable, Mapping
from itertools import groupby
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer
import typer.main
from typer.core import TyperGroup

from cli.command import command, with_session
from cli.session import Session

if TYPE_CHECKING:
    from rich.console import RenderableType

    from queries.catalogue import Query
    from queries.header import Parameter
    from queries.result import Result

Form = Literal["table", "json", "jsonl", "csv", "cypher"]
_FORM = Annotated[
    Form,
    typer.Option("--format", help="A table for people, json, jsonl or csv for programs, cypher for a browser."),
]
_GLOSS = {
    "actor": "Any name, alias or identifier of an actor",
    "predicate": "A predicate, such as SUPPLIES",
    "date": "A date, as 2024-07-10",
    "integer": "A whole number",
    "text": "A text",
}


class QueryGroup(TyperGroup):
    """Reads the catalogue only when a query is asked for, so that every other command starts without it."""

    def list_commands(self, ctx: Any) -> list[str]:
        self._read_catalogue()
        return list(self.commands)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        self._read_catalogue()
        if cmd_name not in self.commands and not ctx.resilient_parsing and not cmd_name.startswith("-"):
            from queries.catalogue import find

            find(cmd_name)
        return self.commands.get(cmd_name)

    def _read_catalogue(self) -> None:
        from queries.catalogue import catalogue

        if not self.commands:
            self.commands = {query_id: _subcommand(query) for query_id, query in catalogue().items()}


def _list(session: Session, context: typer.Context) -> None:
    """Ask the graph a question. Without a name, list the questions; with a name and --help, explain one.

    An actor may be given by any name, alias or identifier: China, PRC, Beijing, country:CN.
    """
    if context.invoked_subcommand is None:
        from queries.catalogue import catalogue

        session.answer(_listing(catalogue()))
        session.say("Explain one: actorgraph query NAME --help")


app = typer.Typer(rich_markup_mode=None, cls=QueryGroup, invoke_without_command=True, subcommand_metavar="[NAME] ...")
app.callback(
    epilog="\b\nExamples:\n  actorgraph query\n  actorgraph query supplied-by --help\n"
    "  actorgraph query supplied-by --actor China --since 2024-01-01 --format csv"
)(with_session(_list))


def _subcommand(query: Query) -> Any:
    one = typer.Typer(rich_markup_mode=None, add_completion=False)
    command(one, query.id, examples=_example(query))(_function(query))
    return typer.main.get_command(one)


def _function(query: Query) -> Callable[..., None]:
    """What typer turns into a command: the query's parameters as its own, and its header as its help."""
    header = query.header

    def ask(session: Session, *, form: Form, **given: Any) -> None:
        from queries import runner

        with session.open_store() as store:
            if form == "cypher":
                from queries.forms import as_cypher

                session.write(as_cypher(query, runner.prepare(store, query, given)))
            else:
                _print(session, form, runner.ask(store, query, given))

    parameters = [
        inspect.Parameter("session", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=Session),
        *(_option(name, parameter) for name, parameter in header.parameters.items()),
        inspect.Parameter("form", inspect.Parameter.KEYWORD_ONLY, default="table", annotation=_FORM),
    ]
    question = re.sub(r"{(\w+)}", lambda name: name[1].upper(), header.question)
    columns = ", ".join(name.replace("_", " ") for name, kind in header.returns.items() if "identifier" not in kind)
    ask.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]  # read by typer, unknown to mypy
    ask.__doc__ = f"{header.title}.\n\n{question}\n\nThe answer has: {columns}."
    return ask


def _option(name: str, parameter: Parameter) -> inspect.Parameter:
    """A parameter of the header as an option. It stays text here: the runner checks it and names the query's file."""
    default = "" if parameter.default is None else f" If not given: {parameter.default}."
    help_ = f"{parameter.gloss.rstrip('.').capitalize() or _GLOSS[parameter.item_type]}.{default}"
    option = typer.Option(
        f"--{name.replace('_', '-')}",
        metavar=parameter.item_type.upper(),
        help=help_,
        autocompletion=_predicates if parameter.item_type == "predicate" else None,
        show_default=False,
    )
    kind: Any = list[str] if parameter.listed else str
    return inspect.Parameter(
        name,
        inspect.Parameter.KEYWORD_ONLY,
        default=inspect.Parameter.empty if parameter.required else None,
        annotation=Annotated[kind if parameter.required else kind | None, option],
    )


def _predicates(incomplete: str) -> list[str]:
    from schema.registry import predicates

    return [name for name in predicates() if name.startswith(incomplete.upper())]


def _print(session: Session, form: Literal["table", "json", "jsonl", "csv"], result: Result) -> None:
    from queries.forms import as_csv, as_json, as_jsonl

    for notice in result.notices:
        session.say(f"The store says: {notice}")
    match form:
        case "json":
            session.write(as_json(result))
        case "jsonl":
            session.write(as_jsonl(result))
        case "csv":
            session.write(as_csv(result))
        case "table":
            from queries.table import ResultTable

            session.answer(ResultTable(result))


def _listing(known: Mapping[str, Query]) -> RenderableType:
    from rich.table import Table

    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for category, queries in groupby(known.values(), key=lambda query: query.category):
        table.add_row(f"\n{category}" if table.row_count else category)
        for query in queries:
            table.add_row(f"  {query.id}", query.header.title)
    return table


def _example(query: Query) -> str:
    given = query.header.example.parameters
    words = (f"--{name.replace('_', '-')} {shlex.quote(str(value))}" for name, value in given.items())
    return " ".join(("actorgraph query", query.id, *words))
