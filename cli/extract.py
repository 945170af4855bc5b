"""`actorgraph extract`: articles to records."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from cli.articles import Model, Published, Publisher, Reading, Url, defaults
from cli.exit_codes import ExitCode
from cli.session import Session

EXAMPLES = """
actorgraph extract article.txt --published 2024-07-10 > records.jsonl
actorgraph extract news.jsonl page.html folder/
curl https://example.org/article | actorgraph extract - --publisher "Example News"
"""


def extract(
    session: Session,
    files: Annotated[list[str], typer.Argument(metavar="FILES", help="Articles, folders, or - for standard input.")],
    published: Published = None,
    publisher: Publisher = None,
    url: Url = None,
    form: Annotated[Literal["jsonl"], typer.Option("--format", help="One JSON object a line.")] = "jsonl",
    model: Model = None,
) -> ExitCode | None:
    """Print what articles say, as records.

    One JSON object a line goes to standard output; nothing is written to a store.

    An article may be plain text, Markdown, HTML or a line of JSON Lines (id,title,url,date,publisher,text). Its own
    date, publisher and address win over the options.
    """
    reading = Reading(session, files, defaults(published, publisher, url))
    from loaders.extraction.pipeline import DEFAULT_MODEL, Pipeline
    from schema.validation import validate_block

    rejected = 0
    for block in Pipeline(model=model or DEFAULT_MODEL).extract(reading):
        records, rejects = validate_block(block)
        session.write("".join(record.line() + "\n" for record in records))
        for reject in rejects:
            session.warn(f"Rejected: {reject}")
        rejected += len(rejects)
    return ExitCode.DONE_WITH_REJECTS if reading.problems or rejected else None
