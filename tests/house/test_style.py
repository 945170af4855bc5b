"""The tools that read code for us find nothing to say."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "command",
    [("ruff", "check", "."), ("ruff", "format", "--check", "."), ("mypy",), ("lint-imports",)],
    ids=" ".join,
)
def test_nothing_to_say(run_tool, command):
    done = run_tool(*command)
    assert done.returncode == 0, done.stdout + done.stderr
