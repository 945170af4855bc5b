"""`actorgraph load`: articles into the graph."""

from __future__ import annotations

from typing import Annotated

import typer

from cli.articles import Model, Published, Publisher, Reading, Url, defaults
from cli.exit_codes import ExitCode
from cli.loading import load_articles, summary_table
from cli.session import Session

EXAMPLES = """
actorgraph load article.txt --published 2024-07-10 --publisher "Example News"
actorgraph load news.jsonl pages/ --quiet
actorgraph load news/ --uri bolt://localhost:7687
"""


def load(
    session: Session,
    paths: Annotated[list[str], typer.Argument(metavar="PATHS", help="Articles, folders, or - for standard input.")],
    published: Published = None,
    publisher: Publisher = None,
    url: Url = None,
    model: Model = None,
) -> ExitCode | None:
    """Read articles and write what they say into the graph.

    Loading an article twice changes nothing; loading a newer text of it replaces what it said. An article that cannot
    be read, or a record that breaks the schema, is reported and left out, and the rest is loaded: the exit code is
    then 3.
    """
    reading = Reading(session, paths, defaults(published, publisher, url))
    with session.open_store() as store:
        summary = load_articles(session, store, reading, model)
    session.say(summary_table(summary, reading.problems))
    if not summary.changed:
        session.say("The graph is the same as before.")
    return ExitCode.DONE_WITH_REJECTS if reading.problems or summary.rejects else None
