"""Progress: a live bar on a terminal, a plain line now and then elsewhere, nothing when quiet."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from cli.session import Session

Advance = Callable[[str], None]
_SECONDS_BETWEEN_LINES = 5.0


@contextmanager
def progress(session: Session, what: str, total: int | None) -> Iterator[Advance]:
    """Gives a function to call after each finished item, with what to say beside the bar.

    `what` is the plural noun of the items. `total` None is unknown: the bar then only shows that work goes on.
    """
    if session.verbosity == "quiet":
        yield lambda beside: None
    elif session.messages.is_terminal:
        with _bar(session, what, total) as advance:
            yield advance
    else:
        yield _lines(session, what, total)


@contextmanager
def _bar(session: Session, what: str, total: int | None) -> Iterator[Advance]:
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (
        TextColumn(what),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.fields[beside]}", markup=False),
    )
    with Progress(*columns, console=session.messages, transient=True) as bar:
        task = bar.add_task(what, total=total, beside="")
        yield lambda beside: bar.update(task, advance=1, beside=beside)


def _lines(session: Session, what: str, total: int | None) -> Advance:
    done, last = 0, time.monotonic()
    of = f" of {total}" if total is not None else ""

    def advance(beside: str) -> None:
        nonlocal done, last
        done += 1
        if done == total or time.monotonic() - last >= _SECONDS_BETWEEN_LINES:
            last = time.monotonic()
            session.say(f"{done}{of} {what}, {beside}" if beside else f"{done}{of} {what}")

    return advance
