"""Programmes: a list of names plus its legal effect, one YAML file each in `programmes/`.

    id: programme:US-BIS-EL
    name: Entity List
    authority: country:US
    effect: export control

A listing means what its programme means: the same company can be barred from buying chips and yet own its money.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from schema.declarations import read_declaration
from schema.errors import SchemaError
from schema.records import Identifier


class Programme(BaseModel):
    """`authority` is the actor under whose law it stands, `body` the one that keeps the list, `effect` what it does."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Identifier = Field(pattern=r"^programme:")
    name: str = Field(min_length=1)
    authority: Identifier
    body: Identifier | None = None
    effect: str = Field(min_length=1)
    aliases: tuple[str, ...] = ()
    misread: str


@cache
def programmes() -> Mapping[str, Programme]:
    """Every programme by identifier, in the order of the file names; raises SchemaError naming the file."""
    found: dict[str, Programme] = {}
    for path in sorted(files("schema").joinpath("programmes").iterdir(), key=lambda p: p.name):
        if not path.name.endswith(".yaml"):
            continue
        try:
            programme = Programme.model_validate(read_declaration(path))
        except (ValidationError, yaml.YAMLError) as error:
            raise SchemaError(f"schema/programmes/{path.name}: {error}") from error
        if programme.id in found:
            raise SchemaError(f"schema/programmes/{path.name}: {programme.id} is declared twice.")
        found[programme.id] = programme
    return MappingProxyType(found)
