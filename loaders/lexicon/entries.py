"""Curated actors: one YAML file a kind of actor in `actors/`, every file a list of entries of this shape.

    - id: country:CN
      type: Country
      name: China
      wikidata: Q148
      country: CN
      aliases: [People's Republic of China, PRC, mainland China]
      adjectives: [Chinese]
      nationals: [Chinese]
      seats: [Beijing, Zhongnanhai]

`aliases` always mean this actor. `seats` are places that mean it when they act ("Beijing denied") and are places
otherwise ("in Beijing"). `adjectives` modify a noun ("Chinese companies"). `nationals` are its people ("Afghans").
`descriptions` are definite nouns by which a text refers back to it ("the alliance"). `short` names mean it only once
the article has named it in full ("the Commerce department", "Treasury"), or, for a person, the surname.
`offices` are the bodies, other than the own country, in which a person held the office for which the press knows him.
`since` and `until` are ISO dates or years: an actor cannot act outside them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, cached_property
from types import MappingProxyType
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from loaders.lexicon.folder import lexicon_files
from loaders.lexicon.rows import read_rows
from schema.errors import SchemaError
from schema.records import ActorRecord, ActorTypeName


class ActorEntry(BaseModel):
    """One curated actor."""

    model_config = ConfigDict(frozen=True, extra="forbid", coerce_numbers_to_str=True)

    id: str
    type: ActorTypeName
    name: str
    wikidata: str | None = None
    country: str | None = None
    aliases: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    nationals: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    descriptions: tuple[str, ...] = ()
    parent: str | None = None
    offices: tuple[str, ...] = ()
    gender: Literal["f", "m"] | None = None
    since: str | None = None
    until: str | None = None

    def record(self) -> ActorRecord:
        """What the graph keeps of it; a seat is a name a person may ask by."""
        return self._made_record

    @cached_property
    def _made_record(self) -> ActorRecord:
        names = dict.fromkeys((*self.aliases, *self.short, *self.seats))
        return ActorRecord(
            id=self.id,
            type=self.type,
            name=self.name,
            country=self.country,
            wikidata=self.wikidata,
            aliases=tuple(n for n in names if n != self.name),
        )


@cache
def curated_actors() -> Mapping[str, ActorEntry]:
    """All entries by identifier, from every file in `actors/`; raises SchemaError naming file and entry."""
    found: dict[str, ActorEntry] = {}
    for path in lexicon_files("actors"):
        for row in read_rows(path.read_text(encoding="utf8"), path.name):
            try:
                entry = ActorEntry.model_validate(row)
                entry.record()
            except ValidationError as error:
                raise SchemaError(f"{path.name}, {row.get('id', row)}: {error}") from error
            if entry.id in found:
                raise SchemaError(f"{path.name}: {entry.id} stands twice.")
            found[entry.id] = entry
    return MappingProxyType(found)
