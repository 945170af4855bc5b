"""Exit codes: what a script learns from a command, decided for every error in this one place."""

from __future__ import annotations

from enum import IntEnum

from schema.errors import StoreUnreachable, UsageError


class ExitCode(IntEnum):
    """The codes that documentation promises."""

    DONE = 0
    FAILED = 1
    WRONG_USE = 2
    DONE_WITH_REJECTS = 3
    UNREACHABLE = 4
    INTERRUPTED = 130


def exit_code(error: BaseException) -> ExitCode:
    """The code for an error that ended a command."""
    match error:
        case UsageError():
            return ExitCode.WRONG_USE
        case StoreUnreachable():
            return ExitCode.UNREACHABLE
        case KeyboardInterrupt():
            return ExitCode.INTERRUPTED
        case _:
            return ExitCode.FAILED
