"""Names that fit more than one curated actor, and what a newspaper usually means by them.

A spelling that two actors share is a mistake of the lists unless it stands in `ambiguities.yaml`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from loaders.lexicon.folder import lexicon_file
from loaders.lexicon.rows import read_rows
from schema.errors import SchemaError

_FILE = "ambiguities.yaml"


class Ambiguity(BaseModel):
    """One shared name: the actors it fits, the usual one if there is one, and what else it may be, in words.

    `eras` says whom the name meant at which time: years of publication, first to last ("1992-2001").
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    actors: tuple[str, ...]
    usual: str | None = None
    eras: Mapping[str, str] = {}
    also: str | None = None

    @field_validator("eras")
    @classmethod
    def _years(cls, eras: Mapping[str, str]) -> Mapping[str, str]:
        for actor, years in eras.items():
            if not re.fullmatch(r"\d{4}-(?:\d{4})?", years):
                raise ValueError(f"the years of {actor} must be written 1992-2001 or 2014-, not {years}")
        return eras

    def meant_in(self, year: int | None) -> str | None:
        """The actor that a newspaper of that year means by the bare name: by its eras, else the usual one."""
        for actor, years in self.eras.items():
            first, _, last = years.partition("-")
            if year is not None and int(first) <= year <= int(last or 9999):
                return actor
        return self.usual


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
