"""Every file has one idea, a name that says it, and nothing of the machine it was written on."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

LARGEST = 20_000
NAMELESS = re.compile(r"(?:utils?|helpers?|misc|common|managers?|processors?|stuff)\.py", re.I)
# Written apart, so that this file does not find itself.
UNFINISHED = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
MACHINE = {
    "a package registry": re.compile(
        r"pypi" + r"\.org|python" + r"hosted|registry\.npm" + r"js|repo1?\.maven" + r"|maven" + r"\.org"
    ),
    "a path of one machine": re.compile(r"(?<![\w./-])/(?:ro" + r"ot|wo" + r"rk|home/\w+)/"),
}
PACKAGES = ("schema", "loaders", "graph", "queries", "browser", "cli")
TEXT = {
    ".py",
    ".md",
    ".yaml",
    ".yml",
    ".toml",
    ".cypher",
    ".grass",
    ".html",
    ".js",
    ".css",
    ".json",
    ".jsonl",
    ".txt",
    "",
}


@pytest.fixture(scope="session")
def python_files(house_files):
    """All Python files of the project."""
    return [path for path in house_files if path.suffix == ".py"]


def listed(root: Path, paths: list[Path]) -> list[str]:
    """Names to be read in a failure."""
    return [path.relative_to(root).as_posix() for path in paths]


def lines_with(root: Path, paths: list[Path], pattern: re.Pattern[str]) -> list[str]:
    """file:line of every text line in which the pattern stands."""
    return [
        f"{path.relative_to(root).as_posix()}:{number}: {line.strip()[:100]}"
        for path in paths
        if path.suffix in TEXT and path.name != "LICENSE"
        for number, line in enumerate(path.read_text(encoding="utf8").splitlines(), start=1)
        if pattern.search(line)
    ]


def test_the_tree_was_found(root, python_files):
    assert {path.relative_to(root).parts[0] for path in python_files} >= set(PACKAGES)


def test_no_python_file_is_too_large(root, python_files):
    assert not listed(root, [path for path in python_files if path.stat().st_size > LARGEST])


def test_every_file_name_says_what_is_in_it(root, python_files):
    assert not listed(root, [path for path in python_files if NAMELESS.fullmatch(path.name)])


def test_nothing_is_left_unfinished(root, house_files):
    assert not lines_with(root, house_files, UNFINISHED)


@pytest.mark.parametrize("trace", MACHINE)
def test_no_trace_of_a_machine(root, house_files, trace):
    assert not lines_with(root, house_files, MACHINE[trace])


def test_every_package_says_what_it_is_for(root, python_files):
    opening = re.compile(r'\s*(?:r?"""|#)')
    packages = [path for path in python_files if path.relative_to(root).parts[0] in PACKAGES]
    silent = [
        path for path in packages if (text := path.read_text(encoding="utf8").strip()) and not opening.match(text)
    ]
    assert not listed(root, silent)
