"""The catalogue: every question in `queries/<category>/<id>.cypher`, read and checked before any database is asked.

A new question is one new file. Header and body must agree: each `$name` is declared and each declared one used, each
returned column is named, and the body has no clause that writes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType

import yaml
from pydantic import ValidationError

from queries import cypher
from queries.header import Header
from queries.parameters import check_default
from schema.errors import SchemaError, UsageError, did_you_mean


@dataclass(frozen=True, slots=True)
class Query:
    """One question. `id` and `category` come from where the file stands; `text` is the file, `body` what follows the
    header; `file` names it in messages."""

    id: str
    category: str
    header: Header
    text: str
    body: str

    @property
    def file(self) -> str:
        """The file's place in the tree, for messages."""
        return f"queries/{self.category}/{self.id}.cypher"


@cache
def catalogue() -> Mapping[str, Query]:
    """Every query of the package by identifier, by category and then identifier; raises SchemaError naming the file."""
    return read_folder(files("queries"))


def find(query_id: str) -> Query:
    """The query of that identifier; raises UsageError with the nearest one."""
    try:
        return catalogue()[query_id]
    except KeyError:
        known = catalogue()
        raise UsageError(
            f"There is no query '{query_id}'.{did_you_mean(query_id, known)} `actorgraph query` lists all {len(known)}."
        ) from None


def read_folder(folder: Traversable) -> Mapping[str, Query]:
    """All `<category>/<id>.cypher` below a folder, by identifier; an identifier stands once, whatever its category."""
    found: dict[str, Query] = {}
    for category, file in _query_files(folder):
        query = read_query(category, file.name.removesuffix(".cypher"), file.read_text(encoding="utf8"))
        if query.id in found:
            raise SchemaError(f"{query.file}: {found[query.id].file} has the same name; rename one of them.")
        found[query.id] = query
    return MappingProxyType(found)


def read_query(category: str, query_id: str, text: str) -> Query:
    """A query from its file's text; raises SchemaError that says where header and body disagree."""
    file = f"queries/{category}/{query_id}.cypher"
    if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", query_id):
        raise SchemaError(f"{file}: name the file in lower-case words joined by hyphens.")
    comments, body = _split(text)
    if not comments:
        raise SchemaError(f"{file}, line 1: a query file begins with its title, '// Who supplies an actor'.")
    query = Query(query_id, category, _header(file, comments), text, body)
    for problem in _disagreements(query):
        raise SchemaError(f"{file}{problem}")
    return query


def _query_files(folder: Traversable) -> Iterator[tuple[str, Traversable]]:
    for category in sorted((f for f in folder.iterdir() if f.is_dir()), key=lambda f: f.name):
        for file in sorted(category.iterdir(), key=lambda f: f.name.removesuffix(".cypher")):
            if file.name.endswith(".cypher"):
                yield category.name, file


def _split(text: str) -> tuple[list[str], str]:
    lines = text.splitlines()
    length = next((n for n, line in enumerate(lines) if not line.startswith("//")), len(lines))
    return [line[2:].removeprefix(" ") for line in lines[:length]], "\n".join(lines[length:]).strip() + "\n"


def _header(file: str, comments: list[str]) -> Header:
    title, *lines = comments
    try:
        fields = yaml.safe_load("\n".join(lines))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 2
        raise SchemaError(f"{file}, line {line}: the header is not YAML: {error.problem}.") from error
    if not isinstance(fields, dict):
        raise SchemaError(f"{file}, line 2: the header needs question, returns and example.")
    try:
        return Header.model_validate({"title": title.strip(), **fields})
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise SchemaError(f"{file}: header, {where}: {first['msg']}.") from error


def _disagreements(query: Query) -> Iterator[str]:
    header, body = query.header, query.body
    above = query.text.count("\n", 0, query.text.find(body.rstrip("\n"))) + 1
    for offset, what in cypher.writes(body):
        yield f", line {above + body.count(chr(10), 0, offset)}: a query only reads; take out {what}."
    used, declared = cypher.parameters(body), tuple(header.parameters)
    for name in used:
        if name not in declared:
            yield f": ${name} is used but not declared under 'parameters'.{did_you_mean(name, declared)}"
    for name in declared:
        if name not in used:
            yield f": parameter {name} is declared but ${name} is not used.{did_you_mean(name, used)}"
    if (returned := cypher.columns(body)) != tuple(header.returns):
        yield f": the body returns {', '.join(returned) or 'nothing'}, but 'returns' names {', '.join(header.returns)}."
    for name in re.findall(r"\{(\w+)\}", header.question):
        if name not in declared:
            yield f": the question names {{{name}}}, which is no parameter.{did_you_mean(name, declared)}"
    for name in header.example.parameters:
        if name not in declared:
            yield f": the example gives {name}, which is no parameter.{did_you_mean(name, declared)}"
    for name, parameter in header.parameters.items():
        check_default(f"{query.file}, parameter {name}, default", parameter)
        if parameter.required and name not in header.example.parameters:
            yield f": the example must give {name}, which has no default."
    for name in header.meaning:
        if name not in header.returns:
            yield f": 'meaning' explains {name}, which is no column.{did_you_mean(name, header.returns)}"
    for name in header.example.includes:
        if name not in header.returns:
            yield f": the example includes {name}, which is no column.{did_you_mean(name, header.returns)}"
