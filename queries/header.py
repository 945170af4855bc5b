"""The header of a query file: its title, and in `//` lines the YAML that says what it asks, takes and returns.

// Who supplies an actor, according to whom
// question: Who supplies {actor}, with what, who says so, and who denies it?
// parameters:
//   actor: {type: actor}
//   since: {type: date, default: null, gloss: only articles published on this day or later}
// returns: {supplier: actor, goods: list of text, sentence: text, date: date}
// view: table
// example: {parameters: {actor: Russia}, includes: {supplier: China}}
MATCH ...
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

ParameterType = Literal[
    "actor",
    "predicate",
    "date",
    "integer",
    "text",
    "list of actor",
    "list of predicate",
    "list of date",
    "list of integer",
    "list of text",
]
ColumnType = Literal[
    "actor",
    "identifier",
    "predicate",
    "date",
    "integer",
    "number",
    "text",
    "node",
    "relationship",
    "list of actor",
    "list of identifier",
    "list of predicate",
    "list of date",
    "list of integer",
    "list of text",
    "list of node",
    "list of relationship",
]
View = Literal["table", "graph"]


class _Declared(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Parameter(_Declared):
    """What a query takes. An `actor` is given by any name, alias or identifier and reaches the query as the identifier;
    a parameter without `default` must be given."""

    type: ParameterType
    default: Any = None
    gloss: str = ""

    @property
    def required(self) -> bool:
        """Whether the query cannot be asked without it."""
        return "default" not in self.model_fields_set

    @property
    def item_type(self) -> str:
        """The type of one value: 'list of actor' -> 'actor'."""
        return self.type.removeprefix("list of ")

    @property
    def listed(self) -> bool:
        """Whether it takes several values."""
        return self.type.startswith("list of ")


class Example(_Declared):
    """Parameters for which the example articles give at least one row that has these cells."""

    parameters: Mapping[str, Any] = Field(default_factory=dict)
    includes: Mapping[str, Any] = Field(default_factory=dict)


class Header(_Declared):
    """All that a query file says about itself. `question` names its parameters in braces; `meaning` explains columns
    whose name does not say it all."""

    title: str = Field(min_length=3, max_length=80)
    question: str = Field(min_length=3)
    parameters: Mapping[str, Parameter] = Field(default_factory=dict)
    returns: Mapping[str, ColumnType] = Field(min_length=1)
    meaning: Mapping[str, str] = Field(default_factory=dict)
    view: Literal["table", "graph", "both"] = "table"
    example: Example

    @field_validator("parameters", "returns")
    @classmethod
    def _plain_names(cls, named: Mapping[str, Any]) -> Mapping[str, Any]:
        for name in named:
            if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
                raise ValueError(f"'{name}' must be lower-case letters, digits and underscores")
        return named

    @property
    def views(self) -> tuple[View, ...]:
        """How the answer can be looked at."""
        return ("table", "graph") if self.view == "both" else (self.view,)
