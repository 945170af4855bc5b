"""How a Neo4j release is run without its own start script: command line, first password, and waiting for an answer."""

from __future__ import annotations

import os
import secrets
import subprocess
import time
import zipfile
from pathlib import Path

from neo4j.exceptions import Neo4jError

from graph.neo4j import Neo4jStore
from graph.server import process
from graph.server.configuration import Tuning
from graph.server.ports import is_free
from graph.server.releases import Release
from graph.server.running import USERNAME, Running
from schema.errors import StoreError, StoreUnreachable

_ENTRY_POINT = "META-INF/services/org.neo4j.server.startup.EntryPoint"
_ADMIN = "org.neo4j.server.startup.Neo4jAdminCommand"
_OPENED = ("java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch", "java.base/java.util.concurrent")
_PATIENCE = 180.0


def command(release: Release, java: Path, jars: Path, folder: Path, tuning: Tuning) -> list[str]:
    """The command line of the server whose home is `folder`."""
    return [
        str(java),
        "-cp",
        f"{jars}/*",
        f"-Xms{tuning.heap}",
        f"-Xmx{tuning.heap}",
        "-XX:+ExitOnOutOfMemoryError",
        "-Dfile.encoding=UTF-8",
        *(f"--add-opens={package}=ALL-UNNAMED" for package in _OPENED),
        *release.java_options,
        *tuning.java_options,
        _main_class(release, jars),
        f"--home-dir={folder}",
        f"--config-dir={folder / 'conf'}",
    ]


def ensure_password(java: Path, jars: Path, folder: Path) -> None:
    """Before the first start: a random password, in a file of mode 0600, set as that of the user `neo4j`."""
    file = folder / "password"
    if file.exists():
        return
    password = secrets.token_urlsafe(24)
    done = subprocess.run(
        [str(java), "-Xmx128m", "-cp", f"{jars}/*", _ADMIN, "dbms", "set-initial-password", password],
        env={**os.environ, "NEO4J_HOME": str(folder), "NEO4J_CONF": str(folder / "conf")},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        raise StoreError(f"The first password of the server cannot be set: {_last_words(done.stdout)}")
    with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as kept:
        kept.write(password + "\n")


class PortTaken(StoreError):
    """Another program has taken the port between the choice of it and the start of the server."""


def wait(running: Running) -> None:
    """Return when the server answers a query. Raises StoreError with its last words if it ends instead."""
    deadline = time.monotonic() + _PATIENCE
    log = running.folder / "logs" / "console.log"
    while time.monotonic() < deadline:
        if not process.is_running(running.pid, running.folder):
            said = _last_words(log.read_text(encoding="utf8", errors="replace"))
            failure = PortTaken if "PortBindException" in said or "Address already in use" in said else StoreError
            raise failure(f"Neo4j {running.release.number} ended while it was starting: {said} The log is {log}.")
        if not is_free(running.ports.bolt):
            try:
                with Neo4jStore(running.uri, USERNAME, running.password) as store:
                    store.version()
                return
            except StoreUnreachable as error:
                # Another server may have the port: it must not be asked often with a password that is not its own.
                if isinstance(error.__cause__, Neo4jError):
                    time.sleep(2.0)
        time.sleep(0.1)
    raise StoreError(f"Neo4j {running.release.number} does not answer after {_PATIENCE:.0f} s. The log is {log}.")


def _main_class(release: Release, jars: Path) -> str:
    with zipfile.ZipFile(jars / f"neo4j-{release.number}.jar") as jar:
        return jar.read(_ENTRY_POINT).decode("ascii").split()[0]


def _last_words(log: str) -> str:
    lines = [line.strip() for line in log.splitlines() if line.strip()]
    telling = [line for line in lines if "ERROR" in line or "Exception" in line or "Error:" in line]
    return " ".join((telling or lines)[-3:])[:600] or "it said nothing."
