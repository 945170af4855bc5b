"""The README is run: its `console` blocks, in order, in one shell, beside a copy of the examples.

A line that begins with `$ ` is a command, `> ` continues it. Lines below a command must appear in its output, in any
number and order; a line of `...` stands for output that is left out. Each command must succeed. The lines that install
the project or run its tests are not run again, nor those of a server where Java, Maven or its ports lack. Other kinds
of block (`sh`, `python`, `json`) are not run.
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sysconfig
from dataclasses import dataclass
from pathlib import Path

import pytest

_BLOCK = re.compile(r"^```console\n(.*?)^```", re.M | re.S)
_NOT_RUN = re.compile(r"\bpip install\b|^pytest\b|^git clone\b|^cd\b|\bactivate$|-m venv\b")
_SERVER = re.compile(r"\bactorgraph server\b")
_MARK = "--- end of command"
_LONGEST = 600


@dataclass(frozen=True)
class Command:
    """A command of the README and the lines that it must print."""

    text: str
    output: tuple[str, ...]


def commands_in(page: str) -> list[Command]:
    """Every command of the `console` blocks, in order."""
    found: list[Command] = []
    for block in _BLOCK.findall(page):
        for line in block.splitlines():
            if line.startswith("$ "):
                found.append(Command(line[2:], ()))
            elif line.startswith("> "):
                found[-1] = Command(f"{found[-1].text}\n{line[2:]}", ())
            elif line.strip() and line.strip() != "...":
                found[-1] = Command(found[-1].text, (*found[-1].output, line.strip()))
    return found


def is_free(port: int) -> bool:
    """Whether the port at which a server starts by default is not somebody's already."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


@pytest.fixture(scope="module")
def page(root: Path) -> str:
    """The README."""
    return (root / "README.md").read_text(encoding="utf8")


@pytest.fixture
def shell(root: Path, tmp_path: Path):
    """Runs commands in one shell and returns for each its exit code and what it printed."""
    shutil.copytree(root / "examples", tmp_path / "examples")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("NEO4J_", "ACTORGRAPH_"))}
    environment |= {
        "ACTORGRAPH_HOME": str(tmp_path / "home"),
        "PATH": os.pathsep.join((sysconfig.get_path("scripts"), environment["PATH"])),
        "NO_COLOR": "1",
        "COLUMNS": "120",
    }

    def run(commands: list[Command]) -> list[tuple[int, str]]:
        script = "".join(f"{command.text}\ncode=$?; echo; echo '{_MARK}' $code\n" for command in commands)
        done = subprocess.run(
            ["bash", "-c", script],
            cwd=tmp_path,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=_LONGEST,
        )
        pieces = re.split(rf"^{_MARK} (\d+)\n", done.stdout, flags=re.M)
        return [(int(code), text) for text, code in zip(pieces[::2], pieces[1::2], strict=False)]

    yield run
    if (tmp_path / "home").exists():
        subprocess.run(
            ["actorgraph", "server", "stop"],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            timeout=120,
            check=False,
        )


def test_commands_are_understood():
    page = "```console\n$ one \\\n>   two\nout 1\n...\n\nout 2\n$ three\n```\n```sh\n$ four\n```\n"
    assert commands_in(page) == [Command("one \\\n  two", ("out 1", "out 2")), Command("three", ())]


def test_failure_is_noticed(shell):
    codes = [code for code, _ in shell([Command("true", ()), Command("(exit 3)", ()), Command("echo \\\n  x", ())])]
    assert codes == [0, 3, 0]


def test_readme_does_what_it_says(page, shell):
    has_server = "CI" in os.environ or (all(map(shutil.which, ("java", "mvn"))) and all(map(is_free, (7474, 7687))))
    commands = [
        command
        for command in commands_in(page)
        if not _NOT_RUN.search(command.text) and (has_server or not _SERVER.search(command.text))
    ]
    assert commands
    results = shell(commands)
    for command, (code, printed) in zip(commands, results, strict=False):
        assert code == 0, f"$ {command.text}\nended with {code}:\n{printed}"
        for line in command.output:
            assert line in printed, f"$ {command.text}\ndid not print {line!r}, but:\n{printed}"
    assert len(results) == len(commands), f"the shell stopped at $ {commands[len(results)].text}"


def test_files_that_the_readme_links_to_exist(page, root):
    links = [link for link in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page) if "://" not in link]
    assert links
    assert not [link for link in links if not (root / link).exists()]
