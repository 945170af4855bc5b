"""The command line: `actorgraph COMMAND`. Each command has its own file; errors become messages and exit codes here."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Sequence
from typing import Annotated

import typer

from cli import clear, demo, doctor, extract, load, query, schema, server, stats
from cli.command import command, with_session
from cli.exit_codes import ExitCode, exit_code
from cli.session import Session
from schema.errors import ActorgraphError

EXAMPLES = """
actorgraph demo                                      see what it does, in a store of its own
actorgraph load news/ --published 2024-07-10         read a folder of articles into the graph
actorgraph query                                     list the questions
actorgraph query supplied-by --actor China           ask one
"""

app = typer.Typer(
    name="actorgraph",
    rich_markup_mode=None,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
    epilog="\b\nExamples:" + EXAMPLES.replace("\n", "\n  ").rstrip(" "),
)
command(app, "extract", examples=extract.EXAMPLES)(extract.extract)
command(app, "load", examples=load.EXAMPLES)(load.load)
app.add_typer(query.app, name="query")
command(app, "stats", examples=stats.EXAMPLES)(stats.stats)
command(app, "clear", examples=clear.EXAMPLES)(clear.clear)
app.add_typer(server.app, name="server")
app.add_typer(schema.app, name="schema")
command(app, "doctor", examples=doctor.EXAMPLES)(doctor.doctor)
command(app, "demo", examples=demo.EXAMPLES)(demo.demo)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. Never raises: an error of ours is a message, any other one line."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        app(given, prog_name="actorgraph")
    except SystemExit as leaving:
        if leaving.code == ExitCode.INTERRUPTED:
            print("Interrupted. What was written before stays.", file=sys.stderr)
        return leaving.code if isinstance(leaving.code, int) else ExitCode.FAILED
    except Exception as error:
        _report(error, given)
        return exit_code(error)
    return ExitCode.DONE


def _report(error: Exception, arguments: Sequence[str]) -> None:
    verbose = not {"--verbose", "-v"}.isdisjoint(arguments)
    if isinstance(error, ActorgraphError):
        print(f"Error: {error}", file=sys.stderr)
    else:
        print(f"Unexpected error: {type(error).__name__}: {error}".rstrip(": \n"), file=sys.stderr)
        advice = "the traceback above" if verbose else "what the same command prints with --verbose"
        print(f"This is a fault of actorgraph. Please report it to its issue tracker, with {advice}.", file=sys.stderr)
    if verbose:
        traceback.print_exception(error)


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"actorgraph {version('actorgraph')}")
        raise typer.Exit


def _root(
    session: Session,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Who does what to whom, according to whom: a knowledge graph made from news articles and kept in Neo4j."""


app.callback()(with_session(_root))

if __name__ == "__main__":
    sys.exit(main())
