"""Fetching a Neo4j release from the Maven repository, once for all data folders."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from graph.server.java import DOCKER_ADVICE
from graph.server.releases import Release
from schema.errors import StoreError

_COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies"
_POM = """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>actorgraph</groupId>
  <artifactId>neo4j-community</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
{dependencies}
  </dependencies>
</project>
"""
_DEPENDENCY = "    <dependency><groupId>{}</groupId><artifactId>{}</artifactId><version>{}</version></dependency>"


def fetched(release: Release, cache: Path) -> Path | None:
    """The folder of the release's jars, or None where it is not fetched yet."""
    folder = _folder(release, cache)
    return folder if folder.is_dir() else None


def fetch(release: Release, cache: Path) -> Path:
    """The folder of the release's jars (137 MB), fetched with Maven where it is not there yet.

    Raises StoreError where Maven is missing, the repository does not answer or the disk is full.
    """
    if folder := fetched(release, cache):
        return folder
    maven = shutil.which("mvn")
    if not maven:
        raise StoreError(
            "Fetching Neo4j needs Maven (the command mvn), which is not installed (Debian and Ubuntu: apt install"
            f" maven; macOS: brew install maven). {DOCKER_ADVICE}"
        )
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache, prefix="fetching-") as work:
            return _fetch_into(Path(work), maven, release, _folder(release, cache))
    except OSError as error:
        raise StoreError(
            f"Neo4j cannot be kept in {cache}: {error.strerror or error}. Set ACTORGRAPH_CACHE."
        ) from error


def _fetch_into(work: Path, maven: str, release: Release, folder: Path) -> Path:
    lines = (_DEPENDENCY.format(*artifact.split(":")) for artifact in release.artifacts)
    (work / "pom.xml").write_text(_POM.format(dependencies="\n".join(lines)), encoding="utf8")
    jars = work / "jars"
    command = [maven, "-B", "-q", "-C", "-f", str(work / "pom.xml"), _COPY]
    options = ["-DincludeScope=runtime", f"-DoutputDirectory={jars}"]
    done = subprocess.run(
        command + options,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode != 0 or not any(jars.glob("neo4j-*.jar")):
        said = [line for line in done.stdout.splitlines() if "ERROR" in line][:3] or done.stdout.splitlines()[-3:]
        raise StoreError(
            f"Maven could not fetch Neo4j {release.number}: {' '.join(said) or 'it said nothing'}"
            f" Is the network there, and the disk not full? {DOCKER_ADVICE}"
        )
    try:
        os.rename(jars, folder)
    except OSError:
        if not folder.is_dir():
            raise
    return folder


def _folder(release: Release, cache: Path) -> Path:
    return cache / f"neo4j-{release.number}"
