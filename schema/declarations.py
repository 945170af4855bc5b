"""Declarations: the YAML files of the schema, one thing a file, read by the fast parser where it is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib.resources import files
from types import MappingProxyType
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from schema.errors import SchemaError

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_T = TypeVar("_T", bound=BaseModel)


def read_declarations(folder: str, model: type[_T], key: Callable[[_T], str]) -> Mapping[str, _T]:
    """Everything declared in a folder of the schema by its key, in the order of the file names.

    Raises SchemaError naming the file that is wrong or that declares a key again.
    """
    found: dict[str, _T] = {}
    for path in sorted(files("schema").joinpath(folder).iterdir(), key=lambda p: p.name):
        if not path.name.endswith(".yaml"):
            continue
        try:
            item = model.model_validate(yaml.load(path.read_text(encoding="utf8"), Loader=_LOADER))
        except (ValidationError, yaml.YAMLError) as error:
            raise SchemaError(f"schema/{folder}/{path.name}: {error}") from error
        if key(item) in found:
            raise SchemaError(f"schema/{folder}/{path.name}: {key(item)} is declared twice.")
        found[key(item)] = item
    return MappingProxyType(found)
