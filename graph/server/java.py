"""Finding a Java that is new enough: JAVA_HOME first, then the path, then where systems install it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from schema.errors import StoreError

DOCKER_ADVICE = "Without it, `docker compose up` with the compose.yaml of this project brings up the same server."
_INSTALLED = (
    "/usr/lib/jvm/*",
    "/Library/Java/JavaVirtualMachines/*/Contents/Home",
    "/opt/java/*",
    "/opt/homebrew/opt/openjdk*",
)


def find_java(minimum: int, homes: Iterable[Path] | None = None) -> Path:
    """The `java` command of the oldest installed Java that is at least `minimum`, JAVA_HOME before all others.

    Raises StoreError that says what to install.
    """
    found = [(number, home) for home in (java_homes() if homes is None else homes) if (number := java_number(home))]
    preferred = os.environ.get("JAVA_HOME")
    fitting = sorted(
        ((str(home) != preferred, number, str(home)) for number, home in found if number >= minimum),
    )
    if fitting:
        return Path(fitting[0][2]) / "bin" / "java"
    have = ", ".join(sorted({str(number) for number, _ in found})) or "none"
    raise StoreError(
        f"Neo4j needs Java {minimum} or newer; found: {have}. Install one (Debian and Ubuntu: apt install"
        f" openjdk-{minimum}-jre-headless; macOS: brew install openjdk@{minimum}) or set JAVA_HOME. {DOCKER_ADVICE}"
    )


def java_homes(environ: Mapping[str, str] = os.environ) -> Iterator[Path]:
    """Every folder that may hold a Java."""
    if home := environ.get("JAVA_HOME"):
        yield Path(home)
    if command := shutil.which("java", path=environ.get("PATH")):
        yield Path(command).resolve().parent.parent
    for pattern in _INSTALLED:
        yield from sorted(Path("/").glob(pattern.lstrip("/")))


def java_number(home: Path) -> int | None:
    """The main number of the Java in that folder: 17 for '17.0.15' and 8 for '1.8.0'; None where there is none."""
    if not (home / "bin" / "java").exists():
        return None
    try:
        text = (home / "release").read_text(encoding="utf8", errors="replace")
    except OSError:
        command = [str(home / "bin" / "java"), "-version"]
        text = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False).stderr
    number = re.search(r'(?:JAVA_VERSION=|version )"(?:1\.)?(\d+)', text)
    return int(number[1]) if number else None
