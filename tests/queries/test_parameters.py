"""What a person writes becomes what a query takes, or a message that says what to write instead."""

from __future__ import annotations

import datetime as dt

import pytest

from queries.header import Header, Parameter
from queries.parameters import bind, check_default
from schema.errors import SchemaError, UsageError

FILE = "queries/a/b.cypher"


def header(**parameters: dict[str, object]) -> Header:
    """A header with these parameters and nothing of interest else."""
    return Header.model_validate(
        {
            "title": "Test",
            "question": "Test?",
            "parameters": parameters,
            "returns": {"x": "text"},
            "example": {},
        }
    )


def bound(kind: str, value: object) -> object:
    """The value that a parameter of that type gets."""
    return bind(FILE, header(x={"type": kind}), {"x": value}, lambda name: f"id of {name}")["x"]


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("text", " drones ", "drones"),
        ("integer", 7, 7),
        ("integer", "7", 7),
        ("integer", 0, 0),
        ("date", "2024-07-10", dt.date(2024, 7, 10)),
        ("date", dt.date(2024, 7, 10), dt.date(2024, 7, 10)),
        ("predicate", "SUPPLIES", "SUPPLIES"),
        ("predicate", "holds office", "HOLDS_OFFICE"),
        ("predicate", "holds-office", "HOLDS_OFFICE"),
        ("actor", "China", "id of China"),
        ("list of actor", ["China", "Acme, Inc."], ["id of China", "id of Acme, Inc."]),
        ("list of actor", "Acme, Inc.", ["id of Acme, Inc."]),
        ("list of text", "a, b", ["a, b"]),
        ("list of predicate", "supplies,sanctions", ["SUPPLIES", "SANCTIONS"]),
        ("list of predicate", ["supplies, sanctions", "MEETS"], ["SUPPLIES", "SANCTIONS", "MEETS"]),
        ("list of date", ("2024-07-10",), [dt.date(2024, 7, 10)]),
        ("list of integer", [1, "2"], [1, 2]),
    ],
)
def test_a_value_is_taken(kind, value, expected):
    assert bound(kind, value) == expected


@pytest.mark.parametrize(
    ("kind", "value", "message"),
    [
        ("date", "2024-13-01", "'2024-13-01' is not a date; write it as YYYY-MM-DD, such as 2024-07-10"),
        ("date", "20240710", "is not a date"),
        ("date", dt.datetime(2024, 7, 10), "is not a date"),
        ("integer", "many", "'many' is not a whole number, 0 or more"),
        ("integer", -1, "-1 is not a whole number"),
        ("integer", True, "True is not a whole number"),
        ("integer", 1.5, "1.5 is not a whole number"),
        ("integer", "9999999999999999999", "is not a whole number"),
        ("text", "  ", "is not a text of at least one character"),
        ("text", 3, "3 is not a text"),
        ("predicate", "SUPLIES", "'SUPLIES' is not a predicate.* Did you mean SUPPLIES"),
        ("list of date", ["2024-07-10", "soon"], "'soon' is not a date"),
    ],
)
def test_a_wrong_value_says_what_to_write(kind, value, message):
    with pytest.raises(UsageError, match=rf"^queries/a/b\.cypher, parameter x: .*{message}"):
        bound(kind, value)


def test_defaults_are_used_and_none_means_not_given():
    declared = header(
        actor={"type": "actor", "default": None},
        limit={"type": "integer", "default": 50},
        kinds={"type": "list of predicate", "default": None},
        near={"type": "actor", "default": "Russia"},
    )
    given = {"limit": None, "kinds": []}
    expected = {"actor": None, "limit": 50, "kinds": None, "near": "RUSSIA"}
    assert bind(FILE, declared, given, str.upper) == expected


def test_a_missing_parameter_is_named():
    with pytest.raises(UsageError, match=r"parameter actor: it must be given; it takes the name"):
        bind(FILE, header(actor={"type": "actor"}), {}, str)


def test_an_unknown_parameter_names_the_nearest():
    with pytest.raises(UsageError, match=r"no parameter 'actr'\. Did you mean actor\? It takes actor, limit\."):
        bind(FILE, header(actor={"type": "actor"}, limit={"type": "integer", "default": 1}), {"actr": "x"}, str)


def test_a_default_of_the_wrong_type_is_a_fault_of_the_file():
    with pytest.raises(SchemaError, match="'soon' is not a date"):
        check_default("here", Parameter(type="date", default="soon"))
