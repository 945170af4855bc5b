"""Whether the records of one article keep the schema: what does not is left out with its reason, never bent to fit.

A record that refers to one that was left out is left out with it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pydantic import BaseModel, TypeAdapter, ValidationError

from schema.block import Block
from schema.records import ArticleRecord, ClaimRecord, Record

RawRecord = Record | Mapping[str, object] | str | bytes
_PARSER: TypeAdapter[Record] = TypeAdapter(Record)


@dataclass(frozen=True, slots=True)
class Reject:
    """A record that was left out. `source` names the input, `number` is its place in the block from 1, `record` says
    which it is, `reason` what is wrong with it."""

    source: str
    number: int
    record: str
    reason: str

    def __str__(self) -> str:
        return f"{self.source}, record {self.number} ({self.record}): {self.reason}"


def validate_block(raw: Sequence[RawRecord]) -> tuple[list[Record], list[Reject]]:
    """The records of one article that keep the schema, in their order, and the others with reasons.

    Without a valid article record in the first place there are no records at all.
    """
    parsed = [_parse(each) for each in raw] or ["there is no record in it"]
    article = parsed[0]
    if not isinstance(article, ArticleRecord):
        reason = article if isinstance(article, str) else "a block begins with the record of its article"
        fields = _fields(raw[0]) if raw else {}
        return [], [Reject(str(fields.get("source") or "a block of records"), 1, _name(fields), reason)]
    block = Block(article)
    kept: dict[int, Record] = {1: article}
    reasons: dict[int, str] = {}
    for number, record in enumerate(parsed[1:], 2):
        if isinstance(record, str):
            reasons[number] = record
        elif (why := block.admit(record)) is not None:
            reasons[number] = why
        else:
            kept[number] = record
    for number, record in list(kept.items()):
        if isinstance(record, ClaimRecord) and record.id not in block.made:
            reasons[number] = "no statement of the article makes this claim"
            del kept[number]
    rejects = [
        Reject(article.source, number, _name(_fields(raw[number - 1])), reasons[number]) for number in sorted(reasons)
    ]
    return list(kept.values()), rejects


def _parse(raw: RawRecord) -> Record | str:
    """The record, or what is wrong with it."""
    try:
        if isinstance(raw, str | bytes):
            return _PARSER.validate_json(raw)
        return raw if isinstance(raw, BaseModel) else _PARSER.validate_python(raw)
    except ValidationError as error:
        return "; ".join(_complaint(".".join(map(str, each["loc"][1:])), each["msg"]) for each in error.errors())


def _complaint(field: str, message: str) -> str:
    return f"{field}: {message}" if field else message


def _fields(raw: RawRecord) -> Mapping[str, object]:
    """The fields of a record that may be none, for naming it."""
    if isinstance(raw, BaseModel):
        return raw.model_dump()
    if isinstance(raw, str | bytes):
        try:
            raw = json.loads(raw)
        except ValueError:
            return {}
    return raw if isinstance(raw, Mapping) else {}


def _name(fields: Mapping[str, object]) -> str:
    """'claim claim:0123abcd', as far as it can be told."""
    which = fields.get("id") or fields.get("claim") or fields.get("statement") or ""
    return f"{fields.get('record') or 'no record'} {which}".strip()
