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

from pydantic import BaseModel, ConfigDict, Field

from schema.declarations import read_declarations
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
    return read_declarations("programmes", Programme, lambda programme: programme.id)
