"""What CI runs is what the README tells people to run."""

from __future__ import annotations

import subprocess

import pytest


@pytest.mark.parametrize("command", ["pip install -e '.[test]'", "pytest"])
def test_ci_runs_the_commands_of_the_readme(root, command):
    script = (root / ".ci" / "run").read_text().replace("pip install --quiet", "pip install").splitlines()
    assert f"$ {command}" in (root / "README.md").read_text().splitlines()
    assert command in script


def test_ci_script_can_be_parsed(root):
    subprocess.run(["bash", "-n", root / ".ci" / "run"], check=True)
