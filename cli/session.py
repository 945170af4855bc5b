"""A session: what one run of a command knows about its terminal and its store.

Answers go to standard output and nothing else does: whatever is only for the person watching goes to standard error.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

    from graph.store import Store

Verbosity = Literal["quiet", "normal", "verbose"]


@dataclass(frozen=True, slots=True)
class Session:
    """`uri` and `data_dir` are as given on the command line; None leaves the choice to the environment."""

    verbosity: Verbosity = "normal"
    colour: Literal["auto", "never"] = "auto"
    uri: str | None = None
    data_dir: Path | None = None

    def answer(self, answer: RenderableType) -> None:
        """Print what was asked for, for a person to read."""
        self._console("stdout").print(answer)

    def write(self, text: str) -> None:
        """Print what was asked for, for a program to read: character for character, in UTF-8."""
        import typer

        typer.echo(text, nl=False)

    def say(self, remark: RenderableType) -> None:
        """A remark that --quiet silences."""
        if self.verbosity != "quiet":
            self.messages.print(remark, soft_wrap=isinstance(remark, str))

    def warn(self, problem: str) -> None:
        """A problem of the input, printed also when quiet: a script must be able to find out what was refused."""
        self.messages.print(problem, soft_wrap=True)

    @property
    def messages(self) -> Console:
        """Standard error, for progress and remarks."""
        return self._console("stderr")

    def open_store(self) -> Store:
        """The store that the options or the environment name; raises StoreUnreachable and UsageError."""
        from graph.store import open_store

        return open_store(self.uri, data_dir=self.data_dir)

    def _console(self, stream: Literal["stdout", "stderr"]) -> Console:
        plain = self.colour == "never" or bool(os.environ.get("NO_COLOR"))
        return _console(stream, "plain" if plain else "coloured")


@cache
def _console(stream: Literal["stdout", "stderr"], look: Literal["plain", "coloured"]) -> Console:
    from rich.console import Console

    return Console(
        stderr=stream == "stderr",
        color_system=None if look == "plain" else "auto",
        markup=False,
        highlight=False,
        emoji=False,
    )
