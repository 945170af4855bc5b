"""Declarations: the YAML files of the schema, read by the fast parser where it is there."""

from __future__ import annotations

from importlib.resources.abc import Traversable
from typing import Any

import yaml

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_declaration(path: Traversable) -> Any:
    """The content of one YAML file; raises yaml.YAMLError."""
    return yaml.load(path.read_text(encoding="utf8"), Loader=_LOADER)
