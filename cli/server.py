"""`actorgraph server`: a real Neo4j with Neo4j Browser on this machine."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Annotated

import typer

from cli.command import command
from cli.session import Session

if TYPE_CHECKING:
    from graph.server import Running

app = typer.Typer(
    rich_markup_mode=None,
    no_args_is_help=True,
    help="Bring up a Neo4j server with Neo4j Browser.\n\n"
    "It is on this machine, for yourself only, and needs Java and Maven.",
)

Release = Annotated[str | None, typer.Option("--version", metavar="5.26|2026", help="Which Neo4j; 5.26 if not given.")]
Which = Annotated[str | None, typer.Option("--version", metavar="5.26|2026", help="Which Neo4j, where two run.")]


@command(app, "start", examples="actorgraph server start\nactorgraph server start --version 2026 --http-port 7475")
def start(
    session: Session,
    version: Release = None,
    bolt_port: Annotated[int | None, typer.Option(metavar="PORT", help="The port for programs; else 7687.")] = None,
    http_port: Annotated[int | None, typer.Option(metavar="PORT", help="The port for the browser; else 7474.")] = None,
) -> None:
    """Start Neo4j, or say where it is running already, and print the address of its browser."""
    from graph.server import DEFAULT_RELEASE
    from graph.server import start as start_server

    running = start_server(
        version or DEFAULT_RELEASE, session.data_dir, bolt_port=bolt_port, http_port=http_port, say=session.say
    )
    session.answer(_described(running))
    session.say('Let actorgraph use it: eval "$(actorgraph server env)"')


@command(app, "status", examples="actorgraph server status")
def status(session: Session, version: Which = None) -> None:
    """Say which servers are running, and where."""
    from graph.server import status as running_servers

    found = running_servers(version, session.data_dir)
    for running in found:
        session.answer(_described(running))
    if not found:
        session.answer("No server is running. Start one: actorgraph server start")


@command(app, "env", examples='eval "$(actorgraph server env)"')
def env(session: Session, version: Which = None) -> None:
    """Print the four export lines that make programs use the running server. They hold its password."""
    from graph.server import environment

    for name, value in environment(version, session.data_dir).items():
        session.write(f"export {name}={shlex.quote(value)}\n")


@command(app, "stop", examples="actorgraph server stop")
def stop(session: Session, version: Which = None) -> None:
    """Stop the running servers, or only that of one version. What they hold stays on disk."""
    from graph.server import stop as stop_servers

    stopped = stop_servers(version, session.data_dir)
    for running in stopped:
        session.answer(f"Neo4j {running.release.number} is stopped.")
    if not stopped:
        session.answer("No server is running.")


def _described(running: Running) -> str:
    return (
        f"Neo4j {running.release.number} is running.\n"
        f"  Neo4j Browser  {running.browser}\n"
        f"  Bolt           {running.uri}\n"
        f"  User           neo4j, with the password in {running.password_file}"
    )
