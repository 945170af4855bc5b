"""A source: one file or standard input, opened once and never read further than a limit."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import cast

from schema.errors import InputError

STANDARD_INPUT = "-"

_REASONS = {
    errno.ENOENT: ("there is no such file.", "Check the path."),
    errno.EACCES: ("you may not read this file.", "Change its permissions (chmod u+r) or run as its owner."),
    errno.EPERM: ("you may not read this file.", "Change its permissions (chmod u+r) or run as its owner."),
    errno.ELOOP: ("this link leads back to itself.", "Give the file that it should lead to."),
    errno.ENAMETOOLONG: ("this name is too long for the file system.", "Give a path to a file or folder."),
}


@dataclass(frozen=True, slots=True)
class Source:
    """`where` is how messages name it, `name` how the article's record does; `path` is None for standard input."""

    where: str
    name: str
    path: Path | None

    @classmethod
    def of(cls, path: Path) -> Source:
        """The source of a file; bytes of its name that are no characters are shown as such, for records are UTF-8."""
        where, name = (
            str(text).encode("utf-8", "surrogateescape").decode("utf-8", "replace") for text in (path, path.name)
        )
        return cls(where=where, name=name, path=path)

    @contextmanager
    def open(self) -> Iterator[BufferedReader]:
        """Its bytes; raises InputError where the system refuses them. Standard input is left open."""
        try:
            if self.path is not None:
                with self.path.open("rb") as stream:
                    yield stream
            elif sys.stdin is None:
                raise InputError(self.where, "it is closed.", "Pipe an article into the command, or name a file.")
            else:
                buffer = sys.stdin.buffer
                yield buffer if isinstance(buffer, BufferedReader) else BufferedReader(cast(RawIOBase, buffer))
        except OSError as error:
            raise unreadable(self.where, error) from error

    def read(self, stream: BufferedReader, limit: int) -> bytes:
        """All its bytes; raises InputError past `limit` bytes, however long the stream is."""
        raw = stream.read(limit + 1)
        if len(raw) > limit:
            raise InputError(
                self.where,
                f"it is larger than {limit // 1_000_000} MB, more than any news article.",
                "Split it into one file an article, or make it a JSON Lines file with one article a line.",
            )
        return raw


STDIN = Source(where="standard input", name=STANDARD_INPUT, path=None)


def unreadable(where: str, error: OSError) -> InputError:
    """The system's refusal in words for the reader of a message."""
    what, advice = _REASONS.get(error.errno or 0, (f"it cannot be read: {error.strerror or error}.", "Check the file."))
    return InputError(where, what, advice)
