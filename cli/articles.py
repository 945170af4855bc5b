"""Articles of a command line: read one after the other, with a word about each that cannot be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from cli.session import Session

if TYPE_CHECKING:
    from loaders.articles import Article, Defaults

Published = Annotated[
    str | None, typer.Option(metavar="DATE", help="Publication date of articles that give none, as 2024-07-10.")
]
Publisher = Annotated[str | None, typer.Option(metavar="NAME", help="Publisher of articles that give none.")]
Url = Annotated[str | None, typer.Option(metavar="URL", help="Address of the one article that gives none.")]
Model = Annotated[str | None, typer.Option(metavar="NAME", help="Another spaCy pipeline, by package name or folder.")]


def defaults(published: str | None, publisher: str | None, url: str | None) -> Defaults:
    """What the options say of articles that do not say it themselves; raises UsageError for what is no date."""
    from loaders.articles import Defaults, parse_date
    from loaders.articles.dates import ACCEPTED
    from schema.errors import UsageError

    try:
        return Defaults(parse_date(published) if published else None, publisher, url)
    except ValueError as error:
        raise UsageError(f"--published: {error} {ACCEPTED}") from error


class Reading:
    """Iterates over the articles of paths; counts and reports what cannot be read."""

    def __init__(self, session: Session, paths: Sequence[str], known: Defaults) -> None:
        self._session, self._paths, self._known = session, paths, known
        self._undated = 0
        self.problems = 0

    def expected(self) -> int | None:
        """How many articles there will be, by a quick look; None where it cannot be known."""
        from loaders.articles.count import expected

        return expected(self._paths)

    def __iter__(self) -> Iterator[Article]:
        from loaders.articles import Problem, read

        for item in read(self._paths, self._known):
            if isinstance(item, Problem):
                self.problems += 1
                self._session.warn(f"Not read: {item}")
                continue
            if item.published is None:
                self._note_undated(item.source)
            yield item

    def _note_undated(self, source: str) -> None:
        if not self._undated:
            self._session.say(
                f"{source} has no publication date: times such as 'last week' stay unresolved. Give one with"
                " --published or in the article. This is said once."
            )
        self._undated += 1
