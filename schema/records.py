"""Records: the contract between extraction and everything else, one pydantic model a line of JSON.

An article is a block that stands alone: its article record first, then the actors, goods, statements, claims,
assertions and findings that it needs. Offsets are Unicode code points into the article's text as it was given; `end`
is exclusive. Dates are ISO 8601 calendar dates without a zone. The order of the fields is the order in the file.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from schema.identifiers import IDENTIFIER

Identifier = Annotated[str, StringConstraints(pattern=IDENTIFIER.pattern)]
Factuality = Literal["asserted", "negated", "hypothetical", "planned", "requested", "prohibited"]
Form = Literal["direct", "indirect", "mixed", "narration"]
Section = Literal["headline", "caption", "credit", "byline", "body", "related"]
ActorTypeName = Literal[
    "Country",
    "Alliance",
    "GovernmentBody",
    "Company",
    "ArmedGroup",
    "Institution",
    "MediaOutlet",
    "Person",
    "ActorGroup",
]
GoodCategory = Literal[
    "weapon", "dual-use", "component", "raw material", "technology", "imagery", "funds", "aid", "other"
]


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=False)

    def line(self) -> str:
        """The record as one line of JSON, keys in the order of the contract."""
        return self.model_dump_json()


class _Span(_Record):
    @model_validator(mode="after")
    def _ordered(self) -> _Span:
        start, end = getattr(self, "start", 0), getattr(self, "end", 1)
        if start is not None and end is not None and start > end:
            raise ValueError(f"start {start} is after end {end}")
        return self


class ArticleRecord(_Record):
    """One article. `source` is the input's own name for it (its `id` in a JSONL line, else the file name, or '-')."""

    record: Literal["article"] = "article"
    id: Identifier
    source: str
    title: str | None = None
    publisher: str | None = None
    published: dt.date | None = None
    url: str | None = None
    language: str = "en"


class ActorRecord(_Record):
    """A country, alliance, body, company, group or person. All fields depend on the identity alone, not the article."""

    record: Literal["actor"] = "actor"
    id: Identifier
    type: ActorTypeName
    name: str = Field(min_length=1)
    aliases: tuple[str, ...] = ()
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = None
    wikidata: Annotated[str, StringConstraints(pattern=r"^Q[1-9]\d*$")] | None = None


class GoodRecord(_Record):
    """What is supplied, developed or restricted. An open class: the identifier is made from the noun phrase."""

    record: Literal["good"] = "good"
    id: Identifier
    name: str = Field(min_length=1)
    category: GoodCategory = "other"


class StatementRecord(_Span):
    """One utterance, or one sentence of the article's own narration. `speakers` is the chain, innermost first."""

    record: Literal["statement"] = "statement"
    id: Identifier
    article: Identifier
    start: int = Field(ge=0)
    end: int = Field(ge=1)
    text: str = Field(min_length=1)
    form: Form
    section: Section = "body"
    speakers: tuple[Identifier, ...] = ()
    addressee: Identifier | None = None
    about: tuple[Identifier, ...] = ()


class ClaimRecord(_Record):
    """One proposition, whoever makes it, wherever it stands."""

    record: Literal["claim"] = "claim"
    id: Identifier
    predicate: str
    subject: Identifier
    object: Identifier | None = None
    goods: tuple[Identifier, ...] = ()
    programme: Identifier | None = None


class TimeSpan(_Span):
    """When a claim holds, as the text gives it: both ends inclusive; a missing end is unknown, not today."""

    start: dt.date | None = None
    end: dt.date | None = None
    text: str


class Quantity(_Record):
    """An amount as the text gives it: '$100 billion' -> 100000000000, 'USD'; '400 missiles' -> 400, 'missiles'."""

    value: float | int
    unit: str
    text: str


class AssertionRecord(_Span):
    """That a statement makes a claim: how factual it presents it, in which words, when, how much, by which rule."""

    record: Literal["assertion"] = "assertion"
    statement: Identifier
    claim: Identifier
    factuality: Factuality
    hedge: str | None = None
    start: int = Field(ge=0)
    end: int = Field(ge=1)
    time: TimeSpan | None = None
    quantity: Quantity | None = None
    rule: str
    confidence: float = Field(ge=0, le=1)


class FindingRecord(_Record):
    """A relation whose party the rules could not name: for a person to look at, never guessed."""

    record: Literal["finding"] = "finding"
    statement: Identifier
    predicate: str
    roles: dict[str, str]
    missing: tuple[str, ...]
    rule: str


Record = Annotated[
    ArticleRecord | ActorRecord | GoodRecord | StatementRecord | ClaimRecord | AssertionRecord | FindingRecord,
    Field(discriminator="record"),
]
