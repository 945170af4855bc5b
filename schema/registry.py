"""The registry: which predicates and actor types exist, read from one YAML file each.

Everything that must agree with the schema (constraints, JSON Schema, documentation, the Neo4j Browser style, checks of
records, the whitelist of relationship types) is made from here.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal

from pydantic import BaseModel, ConfigDict

from schema.declarations import read_declarations
from schema.errors import UsageError, did_you_mean
from schema.records import ActorTypeName

ANY_ACTOR = "Actor"


class _Declared(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ActorType(_Declared):
    """A label of the graph. `organization` types also carry the label Organization. `prefix` begins identifiers."""

    name: ActorTypeName
    label: str
    plural: str
    gloss: str
    prefix: str
    organization: bool
    ftm: str
    colour: str
    size: int = 50
    caption: str = "name"


class Predicate(_Declared):
    """A relation between actors. `domain` and `range` list actor types, or Actor for any; DEVELOPS has range Good.

    A `speech_act` is done by saying it: where the actor's own words do it, the article is who reports it.
    """

    name: str
    label: str
    reverse: str
    tier: Literal["core", "further"]
    gloss: str
    misread: str
    domain: tuple[str, ...]
    range: tuple[str, ...]
    object: Literal["required", "optional", "none"] = "required"
    goods: Literal["required", "optional", "none"] = "none"
    symmetric: bool = False
    speech_act: bool = False
    cameo: tuple[str, ...] = ()
    plover: str | None = None
    ftm: str | None = None
    colour: str
    caption: str


@cache
def predicates() -> Mapping[str, Predicate]:
    """Every predicate by name, in the order of their file names."""
    return read_declarations("predicates", Predicate, lambda declared: declared.name)


@cache
def actor_types() -> Mapping[str, ActorType]:
    """Every actor type by name."""
    return read_declarations("actor_types", ActorType, lambda declared: declared.name)


def predicate(name: str) -> Predicate:
    """The predicate of that name; raises UsageError with the nearest name."""
    try:
        return predicates()[name]
    except KeyError:
        raise UsageError(f"There is no predicate {name}.{did_you_mean(name, predicates())}") from None


def labels(type_name: str) -> tuple[str, ...]:
    """All labels of an actor of that type: ('Actor', 'Country', 'Organization')."""
    kind = actor_types()[type_name]
    return (ANY_ACTOR, type_name, *(("Organization",) if kind.organization else ()))
