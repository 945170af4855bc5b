"""The ArcadeDB engine inside this process: its Java machine, and one server on loopback with two users.

The writer's password and the reader's are made anew each time and are kept nowhere. The reader can read and nothing
else: the engine itself does not refuse a write in a reading transaction.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jpype
from arcadedb_embedded.jvm import get_bundled_jre_lib_path, get_jar_path

WRITER, READER = "root", "reader"
_DATABASE = "graph"
_HEAP = "768m"
_EVERYTHING = ["createRecord", "readRecord", "updateRecord", "deleteRecord"]
_ADMIN = ["updateSecurity", "updateSchema", "updateDatabaseSettings"]
# What the engine's own start script opens for itself; the module for vectors is left out, since it prints a warning.
_JVM = (
    f"-Xmx{_HEAP}",
    "-XX:+UseSerialGC",
    "-Djava.awt.headless=true",
    "-Dfile.encoding=UTF8",
    "-Dpolyglot.engine.WarnInterpreterOnly=false",
    "--enable-native-access=ALL-UNNAMED",
    "--add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED",
    "--add-opens=java.base/java.nio.channels.spi=ALL-UNNAMED",
    "--add-opens=java.base/java.lang=ALL-UNNAMED",
)


@dataclass(frozen=True, slots=True)
class Engine:
    """A running server. `server` and `database` are the engine's own Java objects."""

    server: Any
    database: Any
    uri: str
    writer_password: str
    reader_password: str
    version: str


def start(folder: Path) -> Engine:
    """Start the engine on the database in that folder, created if it is not there."""
    _start_java(folder)
    writer_password, reader_password = secrets.token_urlsafe(24), secrets.token_urlsafe(24)
    _write_groups(folder)
    server = jpype.JClass("com.arcadedb.server.ArcadeDBServer")(_settings(folder, writer_password))
    try:
        server.start()
        database = server.getDatabase(_DATABASE, True, True)
        security = server.getSecurity()
        reader = {
            "name": READER,
            "password": str(security.encodePassword(reader_password)),
            "databases": {"*": [READER]},
        }
        security.createUser(jpype.JClass("com.arcadedb.serializer.json.JSONObject")(json.dumps(reader)))
        port = _bolt_port(server)
    except BaseException:
        server.stop()
        raise
    version = str(jpype.JClass("com.arcadedb.Constants").getRawVersion())
    return Engine(server, database, f"bolt://127.0.0.1:{port}", writer_password, reader_password, version)


def limit(engine: Engine, seconds: float) -> None:
    """How long each further query may run; 0 is without limit."""
    engine.database.getConfiguration().setValue("arcadedb.command.timeout", jpype.JLong(round(seconds * 1000)))


def sql(engine: Engine, statement: str) -> None:
    """Run a statement of the engine's own language, for what its Cypher lacks."""
    engine.database.command("sql", statement, jpype.JClass("java.util.HashMap")()).close()


def _start_java(folder: Path) -> None:
    if jpype.isJVMStarted():
        return
    quiet = folder / "logging.properties"
    quiet.write_text("handlers=\n.level=OFF\n", encoding="ascii")
    jpype.startJVM(
        get_bundled_jre_lib_path(),
        *_JVM,
        f"-Djava.util.logging.config.file={quiet}",
        f"-XX:ErrorFile={folder / 'java-crash-%p.log'}",
        classpath=[f"{get_jar_path()}/*"],
        interrupt=False,
    )


def _write_groups(folder: Path) -> None:
    config = folder / "config"
    config.mkdir(exist_ok=True)
    (config / "server-users.jsonl").unlink(missing_ok=True)
    groups = {
        "admin": _group(_ADMIN, _EVERYTHING),
        READER: _group([], ["readRecord"]),
        "*": _group([], []),
    }
    text = json.dumps({"databases": {"*": {"groups": groups}}, "version": 2})
    (config / "server-groups.json").write_text(text, encoding="ascii")


def _group(access: list[str], records: list[str]) -> dict[str, object]:
    return {"resultSetLimit": -1, "readTimeout": -1, "access": access, "types": {"*": {"access": records}}}


def _settings(folder: Path, password: str) -> Any:
    settings = jpype.JClass("com.arcadedb.ContextConfiguration")()
    for name, value in {
        "server.rootPath": str(folder),
        "server.rootPassword": password,
        # The mode named production hides the reason of every error; its two safe defaults are set here by hand.
        "server.mode": "development",
        "txWalFlush": 1,
        "opencypher.loadCsv.allowFileUrls": False,
        "opencypher.loadCsv.allowRemoteUrls": False,
        "server.httpIncomingHost": "127.0.0.1",
        "server.httpIncomingPort": 0,
        "server.plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
        "bolt.host": "127.0.0.1",
        "bolt.port": 0,
        # The passwords are random and live as long as the process: hashing them slowly protects nothing.
        "server.saltIterations": 1,
        "serverMetrics": False,
    }.items():
        settings.setValue(f"arcadedb.{name}", value)
    return settings


def _bolt_port(server: Any) -> int:
    """The port that the system gave; the plugin keeps it to itself."""
    plugin = next(p for p in server.getPlugins() if str(p.getClass().getSimpleName()) == "BoltProtocolPlugin")
    listener = plugin.getClass().getDeclaredField("listener")
    listener.setAccessible(True)
    return int(listener.get(plugin).getPort())
