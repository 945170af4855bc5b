"""What every command shares: its session, and options that may stand before or after the command's name.

    @command(app, "stats")
    def stats(session: Session) -> None: ...

A command function takes a session first; its other parameters are its own options, or typer's context. It returns an
ExitCode or None.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from textwrap import indent
from typing import Annotated, Any

import typer

from cli.session import Session

CommandFunction = Callable[..., Any]


def shared_options(
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print the answer and problems only.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Print more, tracebacks included.")] = False,
    no_color: Annotated[
        bool, typer.Option("--no-color", help="Print without colours, as with NO_COLOR in the environment.")
    ] = False,
    uri: Annotated[
        str | None,
        typer.Option(
            metavar="URI", help="The Neo4j server, as bolt://localhost:7687; else NEO4J_URI, else the embedded store."
        ),
    ] = None,
    data_dir: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER", help="The folder of the embedded store; else ACTORGRAPH_HOME, else your own data folder."
        ),
    ] = None,
) -> dict[str, Any]:
    """The fields of a session that these options set."""
    fields = {
        "verbosity": "quiet" if quiet else "verbose" if verbose else None,
        "colour": "never" if no_color else None,
        "uri": uri,
        "data_dir": data_dir,
    }
    return {field: value for field, value in fields.items() if value is not None}


SHARED = tuple(inspect.signature(shared_options, eval_str=True).parameters.values())


def command(app: typer.Typer, name: str, *, examples: str = "") -> Callable[[CommandFunction], CommandFunction]:
    """Register a function as a command of `app`. `examples` are the lines that end its help."""
    return partial(_register, app, name, examples)


def with_session(function: CommandFunction) -> CommandFunction:
    """The function as typer calls it: the context in the place of the session, and the shared options at the end."""
    own = list(inspect.signature(function, eval_str=True).parameters.values())[1:]
    asks_context = [p.name for p in own if p.annotation is typer.Context]
    own = [p for p in own if p.name not in asks_context]
    context = inspect.Parameter("context", inspect.Parameter.KEYWORD_ONLY, annotation=typer.Context)
    every = [context, *(p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in (*own, *SHARED))]

    def called(*, context: typer.Context, **given: Any) -> None:
        fields = shared_options(**{option.name: given.pop(option.name) for option in SHARED})
        context.obj = replace(context.obj or Session(), **fields)
        if code := function(context.obj, **given, **dict.fromkeys(asks_context, context)):
            raise typer.Exit(code)

    called.__name__, called.__doc__ = function.__name__, function.__doc__
    called.__annotations__ = {parameter.name: parameter.annotation for parameter in every}
    called.__signature__ = inspect.Signature(every)  # type: ignore[attr-defined]  # read by typer, unknown to mypy
    return called


def _register(app: typer.Typer, name: str, examples: str, function: CommandFunction) -> CommandFunction:
    # The form feed of terminals, `\b`, tells the help formatter to keep the lines that follow as they are.
    lines = indent(inspect.cleandoc(examples), "  ")
    epilog = f"\b\nExamples:\n{lines}" if examples else None
    app.command(name, help=inspect.getdoc(function), epilog=epilog)(with_session(function))
    return function
