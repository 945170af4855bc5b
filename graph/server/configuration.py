"""The settings of a server that only this machine can reach and that reads no file of the user's."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Ports:
    """The loopback ports of Bolt (programs) and HTTP (Neo4j Browser)."""

    bolt: int
    http: int


@dataclass(frozen=True, slots=True)
class Tuning:
    """Sizes in Java's notation ('512m'), and options of Java for a server that lives for minutes only."""

    heap: str = "512m"
    page_cache: str = "256m"
    java_options: tuple[str, ...] = ()


def write_configuration(home: Path, ports: Ports, tuning: Tuning) -> Path:
    """Write `conf/neo4j.conf` under the server's home and return the `conf` folder."""
    for name in ("conf", "data", "logs", "import", "plugins"):
        (home / name).mkdir(parents=True, exist_ok=True)
    settings = {
        "server.bolt.listen_address": f"127.0.0.1:{ports.bolt}",
        "server.bolt.advertised_address": f"localhost:{ports.bolt}",
        "server.http.listen_address": f"127.0.0.1:{ports.http}",
        "server.http.advertised_address": f"localhost:{ports.http}",
        "server.https.enabled": "false",
        "server.memory.heap.initial_size": tuning.heap,
        "server.memory.heap.max_size": tuning.heap,
        "server.memory.pagecache.size": tuning.page_cache,
        "dbms.usage_report.enabled": "false",
        # Without both, LOAD CSV reads any file of the user's, also in a reading transaction.
        "server.directories.import": str(home / "import"),
        "dbms.security.allow_csv_import_from_file_urls": "false",
    }
    text = "".join(f"{name}={value}\n" for name, value in settings.items())
    (home / "conf" / "neo4j.conf").write_text(text, encoding="utf8")
    return home / "conf"
