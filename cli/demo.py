"""`actorgraph demo`: the whole way once, on articles of our own, in a store of its own."""

from __future__ import annotations

import shlex
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from cli.articles import Reading, defaults
from cli.loading import load_articles, summary_table
from cli.session import Session
from schema.errors import InputError

if TYPE_CHECKING:
    from graph.store import Store

EXAMPLES = """
actorgraph demo
"""


@dataclass(frozen=True, slots=True)
class Question:
    """What the demo asks, and which columns of the answer it shows."""

    says: str
    query: str
    parameters: dict[str, str | int]
    columns: tuple[str, ...]

    @property
    def command(self) -> str:
        """The command that asks the same."""
        options = (f"--{name} {shlex.quote(str(value))}" for name, value in self.parameters.items())
        return " ".join(("actorgraph query", self.query, *options))


QUESTIONS = (
    Question(
        "Who supplies Russia, with what, according to whom, and who denies it?",
        "who-supplies",
        {"actor": "Russia", "limit": 6},
        ("supplier", "stance", "speakers", "denied_by", "sentence"),
    ),
    Question(
        "Whom does the United States sanction, on which list?",
        "sanctions-by",
        {"actor": "United States", "limit": 6},
        ("authority", "target", "programme", "sentence"),
    ),
    Question(
        "A contested claim, with the sentences of both sides",
        "disputed",
        {"predicate": "SUPPLIES", "limit": 1},
        ("subject", "predicate", "object", "asserted_by", "assertion", "denied_by", "denial"),
    ),
)


def demo(session: Session) -> None:
    """See the whole way once, on eight articles.

    They are short and contradict each other. They go into a store of their own, and three questions are asked. The
    store is made anew each time, in the folder `demo` of your data folder. Your own graph is not touched.
    """
    from graph.counts import clear

    home = _home(session)
    own = replace(session, uri=None, data_dir=home)
    reading = Reading(session, [str(example_articles())], defaults(None, None, None))
    session.say(f"Eight articles go into an embedded store in {home}")
    with own.open_store() as store:
        clear(store)
        session.say(summary_table(load_articles(session, store, reading), reading.problems))
        for question in QUESTIONS:
            _ask(session, store, question)
    session.say(_next(home))


def example_articles() -> Path:
    """The folder of the example articles: inside the installed package, or beside it in a checkout.

    Raises InputError where neither is there.
    """
    package = Path(str(files("cli")))
    for folder in (package / "examples" / "articles", package.parent / "examples" / "articles"):
        if folder.is_dir():
            return folder
    raise InputError(str(package), "the example articles are missing.", "Install actorgraph again.")


def _home(session: Session) -> Path:
    from graph.settings import data_folder

    return (session.data_dir or data_folder()) / "demo"


def _ask(session: Session, store: Store, question: Question) -> None:
    from rich.text import Text

    from queries.runner import run
    from queries.table import ResultTable

    session.answer(Text(f"\n{question.says}", style="bold"))
    session.answer(Text(f"{question.command}\n", style="dim"))
    session.answer(ResultTable(run(store, question.query, **question.parameters), question.columns))


def _next(home: Path) -> str:
    return (
        "\nNext:\n"
        f"  actorgraph query who-supplies --actor Ukraine --data-dir {shlex.quote(str(home))}\n"
        "  actorgraph load YOUR-ARTICLE.txt --published 2024-07-10\n"
        "  actorgraph server start"
    )
