"""Rows of a long YAML list, read fast: the curated actors are a megabyte, and every command waits for them.

Only what such lists use: mappings, sequences and plain text. Every scalar stays text ('NO' is Norway, not false), and
no tags or anchors are resolved, which is where the time of a general YAML loader goes.
"""

from __future__ import annotations

from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from schema.errors import SchemaError

_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def read_rows(text: str, where: str) -> list[dict[str, Any]]:
    """The mappings of a YAML list, in order; raises SchemaError that names `where` and the line."""
    open_nodes: list[list[Any]] = [[]]
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            match event:
                case ScalarEvent():
                    open_nodes[-1].append(event.value)
                case SequenceStartEvent() | MappingStartEvent():
                    open_nodes.append([])
                case SequenceEndEvent():
                    done = open_nodes.pop()
                    open_nodes[-1].append(done)
                case MappingEndEvent():
                    done = open_nodes.pop()
                    open_nodes[-1].append(dict(zip(done[::2], done[1::2], strict=True)))
                case AliasEvent():
                    line = event.start_mark.line + 1 if event.start_mark else "?"
                    raise SchemaError(f"{where}, line {line}: write the value out, not '*{event.anchor}'.")
    except yaml.YAMLError as error:
        raise SchemaError(f"{where}: {error}") from error
    rows = open_nodes[0][0] if open_nodes[0] else []
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise SchemaError(f"{where}: a list of entries is expected, each beginning with '- '.")
    return rows
