"""Each kind of error has the exit code that the documentation promises."""

from __future__ import annotations

import pytest

from cli.exit_codes import ExitCode, exit_code
from schema.errors import Ambiguous, InputError, SchemaError, StoreError, StoreUnreachable, UsageError


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (UsageError("there is no such query"), 2),
        (Ambiguous("Congo", [("country:CD", "DR Congo"), ("country:CG", "Congo")]), 2),
        (InputError("a.txt", "it is empty."), 1),
        (SchemaError("queries/a/b.cypher"), 1),
        (StoreError("it answered with an error"), 1),
        (StoreUnreachable("nothing answers"), 4),
        (KeyboardInterrupt(), 130),
        (ZeroDivisionError(), 1),
    ],
    ids=lambda value: type(value).__name__,
)
def test_code_of_an_error(error: BaseException, code: int) -> None:
    assert exit_code(error) == code


def test_codes_are_all_different() -> None:
    assert sorted(ExitCode) == [0, 1, 2, 3, 4, 130]
