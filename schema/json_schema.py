"""JSON Schema of the records: what `actorgraph extract --format jsonl` prints, one line against one schema.

The models say which fields there are; the registry says what each predicate may relate. An actor's type can be read
off the beginning of its identifier, so that domain and range hold in the schema without looking at other lines.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pydantic import TypeAdapter

from schema.records import Record
from schema.registry import ANY_ACTOR, Predicate, actor_types, predicates

DIALECT = "https://json-schema.org/draft/2020-12/schema"

Schema = dict[str, Any]


def json_schema() -> Schema:
    """The schema of one line of JSON Lines, in draft 2020-12. Every key is required: a record prints its empty ones."""
    schema: Schema = TypeAdapter(Record).json_schema(mode="serialization")
    definitions: Schema = schema.pop("$defs")
    for definition in definitions.values():
        definition["required"] = list(definition["properties"])
    claim = definitions["ClaimRecord"]
    claim["properties"]["predicate"] = _predicate_names()
    claim["allOf"] = [_rule(predicate) for predicate in predicates().values()]
    definitions["FindingRecord"]["properties"]["predicate"] = _predicate_names()
    return {
        "$schema": DIALECT,
        "title": "actorgraph record",
        "description": "One line of the JSON Lines that `actorgraph extract` prints.",
        **schema,
        "$defs": definitions,
    }


def _predicate_names() -> Schema:
    return {
        "title": "Predicate",
        "oneOf": [{"const": p.name, "description": f"{p.gloss} {p.misread}"} for p in predicates().values()],
    }


def _rule(predicate: Predicate) -> Schema:
    fields: Schema = {"subject": {"pattern": _pattern(predicate.domain)}}
    match predicate.object:
        case "none":
            fields["object"] = {"type": "null"}
        case "optional":
            fields["object"] = {"pattern": _pattern(predicate.range)}
        case "required":
            fields["object"] = {"type": "string", "pattern": _pattern(predicate.range)}
    match predicate.goods:
        case "none":
            fields["goods"] = {"maxItems": 0}
        case "required":
            fields["goods"] = {"minItems": 1}
        case "optional":
            pass
    return {"if": {"properties": {"predicate": {"const": predicate.name}}}, "then": {"properties": fields}}


def _pattern(types: Iterable[str]) -> str:
    """A pattern of the identifiers of those actor types."""
    known = actor_types()
    names = list(known) if ANY_ACTOR in types else [name for name in types if name in known]
    return f"^({'|'.join(known[name].prefix for name in names)}):"
