"""Parameters: what a person writes becomes what a query takes, or a message that says what to write instead.

A value may come as text from a command line or as a Python value. A list may be given as one element; the elements of
lists of predicates, dates and integers, which cannot contain a comma, may be joined by commas.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping

from queries.header import Header, Parameter
from schema.errors import SchemaError, UsageError, did_you_mean
from schema.registry import predicates

Value = str | int | dt.date | list[str] | list[int] | list[dt.date] | None
Item = str | int | dt.date
Resolve = Callable[[str], str]

_LARGEST_INTEGER = 2**63 - 1


def bind(file: str, header: Header, given: Mapping[str, object], resolve: Resolve) -> dict[str, Value]:
    """A value for every declared parameter, in the declared order; `resolve` turns an actor's name into its identifier.

    None and the empty list mean not given. Raises UsageError naming file and parameter for an unknown or missing
    parameter and for a value of the wrong type, and whatever `resolve` raises for a name.
    """
    for name in given:
        if name not in header.parameters:
            known = ", ".join(header.parameters) or "no parameters"
            hint = did_you_mean(name, header.parameters)
            raise UsageError(f"{file}: there is no parameter '{name}'.{hint} It takes {known}.")
    return {
        name: _bound(f"{file}, parameter {name}", parameter, given.get(name), resolve)
        for name, parameter in header.parameters.items()
    }


def check_default(where: str, parameter: Parameter) -> None:
    """Raises SchemaError where a declared default is not of the declared type."""
    try:
        if parameter.default is not None:
            _converted(where, parameter, parameter.default)
    except UsageError as error:
        raise SchemaError(str(error)) from None


def _bound(where: str, parameter: Parameter, value: object, resolve: Resolve) -> Value:
    if value is None or value == [] or value == ():
        if parameter.required:
            raise UsageError(f"{where}: it must be given; it takes {_EXPECTED[parameter.item_type]}.")
        value = parameter.default
    if value is None:
        return None
    converted = _converted(where, parameter, value)
    if parameter.item_type != "actor":
        return converted
    if isinstance(converted, list):
        return [resolve(str(name)) for name in converted]
    return resolve(str(converted))


def _converted(where: str, parameter: Parameter, value: object) -> Value:
    convert = _CONVERTERS[parameter.item_type]
    if not parameter.listed:
        return _item(where, parameter.item_type, convert, value)
    values = list(value) if isinstance(value, list | tuple) else [value]
    if parameter.item_type not in {"actor", "text"}:
        values = [part for item in values for part in (item.split(",") if isinstance(item, str) else [item])]
    return [_item(where, parameter.item_type, convert, item) for item in values]  # type: ignore[return-value]  # one item type, one element type


def _item(where: str, type_name: str, convert: Callable[[object], Item | None], value: object) -> Item:
    converted = convert(value)
    if converted is None:
        hint = did_you_mean(str(value), predicates()) if type_name == "predicate" else ""
        raise UsageError(f"{where}: {value!r} is not {_EXPECTED[type_name]}.{hint}")
    return converted


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _integer(value: object) -> int | None:
    if isinstance(value, str) and re.fullmatch(r"\d{1,19}", value.strip()):
        value = int(value)
    fits = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _LARGEST_INTEGER
    return value if fits else None  # type: ignore[return-value]  # `fits` includes the check for int


def _date(value: object) -> dt.date | None:
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d\d-\d\d", value.strip()):
        return None
    try:
        return dt.date.fromisoformat(value.strip())
    except ValueError:
        return None


def _predicate(value: object) -> str | None:
    if not isinstance(value, str):
        return None
    name = re.sub(r"[\s-]+", "_", value.strip()).upper()
    return name if name in predicates() else None


_CONVERTERS: Mapping[str, Callable[[object], Item | None]] = {
    "actor": _text,
    "text": _text,
    "integer": _integer,
    "date": _date,
    "predicate": _predicate,
}
_EXPECTED: Mapping[str, str] = {
    "actor": "the name, an alias or the identifier of an actor, such as China",
    "text": "a text of at least one character",
    "integer": "a whole number, 0 or more, such as 50",
    "date": "a date; write it as YYYY-MM-DD, such as 2024-07-10",
    "predicate": "a predicate, such as SUPPLIES (`actorgraph schema show` lists them)",
}
