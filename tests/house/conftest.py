"""The tree as git sees it, and the tools of the environment that runs the tests."""

from __future__ import annotations

import os
import subprocess
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the tree."""
    return ROOT


@pytest.fixture(scope="session")
def house_files() -> list[Path]:
    """Every file that is or is about to be part of the project, without what git ignores."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\0")
    return sorted(path for name in listed if name and (path := ROOT / name).is_file())


@pytest.fixture(scope="session")
def run_tool() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs a command of this Python environment at the top of the tree."""

    def run(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [str(Path(sysconfig.get_path("scripts"), name)), *arguments]
        environment = os.environ | {"NO_COLOR": "1"}
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=environment, timeout=900)

    return run
