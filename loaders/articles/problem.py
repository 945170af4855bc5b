"""A problem: why one article was not read, while the others go on."""

from __future__ import annotations

from dataclasses import dataclass

from schema.errors import InputError


@dataclass(frozen=True, slots=True)
class Problem:
    """What stands in the place of an article that cannot be read.

    `where` is the file as it was named, with the line of a JSON Lines file ('news.jsonl:3'); `what` says what is wrong,
    `advice` what to do about it.
    """

    where: str
    what: str
    advice: str = ""

    def __str__(self) -> str:
        return str(InputError(self.where, self.what, self.advice))

    @classmethod
    def of(cls, error: InputError) -> Problem:
        """The problem that a reader raised."""
        return cls(error.where, error.what, error.advice)
