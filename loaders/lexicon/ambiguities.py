"""Names that fit more than one curated actor, and what a newspaper usually means by them.

A spelling that two actors share is a mistake of the lists unless it stands in `ambiguities.yaml`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from pydantic import BaseModel, ConfigDict, ValidationError

from loaders.lexicon.folder import lexicon_file
from loaders.lexicon.rows import read_rows
from schema.errors import SchemaError

_FILE = "ambiguities.yaml"


class Ambiguity(BaseModel):
    """One shared name: the actors it fits, the usual one if there is one, and what else it may be, in words."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    actors: tuple[str, ...]
    usual: str | None = None
    also: str | None = None


@cache
def ambiguities() -> Mapping[str, Ambiguity]:
    """Every shared name; raises SchemaError that names the file and the entry."""
    found: dict[str, Ambiguity] = {}
    for row in read_rows(lexicon_file(_FILE).read_text(encoding="utf8"), _FILE):
        try:
            entry = Ambiguity.model_validate(row)
        except ValidationError as error:
            raise SchemaError(f"{_FILE}, {row.get('name', row)}: {error}") from error
        if entry.name in found:
            raise SchemaError(f"{_FILE}: {entry.name} stands twice.")
        found[entry.name] = entry
    return MappingProxyType(found)
