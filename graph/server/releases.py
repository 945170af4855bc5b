"""The two Neo4j Community releases that can be brought up here, as Maven artifacts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from schema.errors import UsageError, did_you_mean

_BROWSER = "org.neo4j.client:neo4j-browser:5.24.0"


@dataclass(frozen=True, slots=True)
class Release:
    """One release: its short name, full number, Maven artifacts, the oldest Java that runs it, Java options."""

    name: str
    number: str
    artifacts: tuple[str, ...]
    java: int
    java_options: tuple[str, ...] = ()


def _release(name: str, number: str, java: int, java_options: tuple[str, ...] = ()) -> Release:
    artifacts = (f"org.neo4j:neo4j:{number}", f"org.neo4j.app:neo4j-server:{number}", _BROWSER)
    return Release(name, number, artifacts, java, java_options)


RELEASES: Mapping[str, Release] = MappingProxyType(
    {
        "5.26": _release("5.26", "5.26.30", 17),
        "2026": _release("2026", "2026.02.3", 21, ("--add-modules", "jdk.incubator.vector")),
    }
)
DEFAULT_RELEASE = "5.26"


def release(name: str) -> Release:
    """The release of that name; raises UsageError with the names there are."""
    try:
        return RELEASES[name]
    except KeyError:
        known = " and ".join(RELEASES)
        raise UsageError(f"There is no Neo4j {name} here, only {known}.{did_you_mean(name, RELEASES)}") from None
