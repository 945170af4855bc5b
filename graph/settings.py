"""Where the graph is kept: a server named by NEO4J_URI, else the embedded store in the user's data folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

DEFAULT_USER = "neo4j"


@dataclass(frozen=True, slots=True)
class Settings:
    """Which store to open. Without `uri` it is the embedded one in `home`; without `database` the default one."""

    uri: str | None
    username: str
    password: str | None
    database: str | None
    home: Path


def read_settings(
    uri: str | None = None,
    *,
    username: str | None = None,
    password: str | None = None,
    database: str | None = None,
    data_dir: str | os.PathLike[str] | None = None,
    environ: Mapping[str, str] = os.environ,
) -> Settings:
    """What is given wins over NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE and ACTORGRAPH_HOME.

    A given `data_dir` asks for the embedded store in it, so it wins over NEO4J_URI, but not over a given `uri`.
    """
    return Settings(
        uri=uri or (None if data_dir else environ.get("NEO4J_URI") or None),
        username=username or environ.get("NEO4J_USERNAME") or DEFAULT_USER,
        password=password if password is not None else environ.get("NEO4J_PASSWORD"),
        database=database or environ.get("NEO4J_DATABASE") or None,
        home=Path(data_dir) if data_dir else data_folder(environ),
    )


def data_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """The folder for what the user keeps: ACTORGRAPH_HOME, else the platform's place for a program's data."""
    if chosen := environ.get("ACTORGRAPH_HOME"):
        return Path(chosen).expanduser()
    home = Path.home()
    match sys.platform:
        case "darwin":
            return home / "Library" / "Application Support" / "actorgraph"
        case "win32":
            return Path(environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "actorgraph"
        case _:
            return Path(environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "actorgraph"


def cache_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """The folder for what can be fetched again, shared by all data folders: ACTORGRAPH_CACHE, else the platform's."""
    if chosen := environ.get("ACTORGRAPH_CACHE"):
        return Path(chosen).expanduser()
    home = Path.home()
    match sys.platform:
        case "darwin":
            return home / "Library" / "Caches" / "actorgraph"
        case "win32":
            return Path(environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "actorgraph" / "Cache"
        case _:
            return Path(environ.get("XDG_CACHE_HOME") or home / ".cache") / "actorgraph"
