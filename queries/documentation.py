"""The page of all questions, made from the headers of the query files: `python -m queries.documentation`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from queries.catalogue import Query, catalogue
from queries.forms import text_of
from queries.header import Parameter

_INTRODUCTION = """\
# Questions

Each question is one file, `queries/<category>/<id>.cypher`: ask it with `actorgraph query ID`, from Python with
`queries.run(store, "ID", ...)`, or paste the file into Neo4j Browser. An actor is given by any of its names, aliases or
identifiers. Rows that report a claim cite the sentence, the article, its date and the speakers, innermost first; no
speaker means that the article itself says so. `stance` says how a statement presents a claim: asserts, negates,
supposes, plans, requests or forbids.

This page is made from the files by `python -m queries.documentation > docs/queries.md`.
"""


def page() -> str:
    """Markdown: a list of all questions by category, then a section for each with its parameters and columns."""
    queries = list(catalogue().values())
    return "\n".join([_INTRODUCTION, *_overview(queries), *(line for query in queries for line in _section(query))])


def _overview(queries: list[Query]) -> Iterator[str]:
    yield "| category | query | answers |"
    yield "|---|---|---|"
    for category, group in groupby(queries, key=lambda query: query.category):
        for query in group:
            yield f"| {category} | [{query.id}](#{query.id}) | {query.header.title} |"
    yield ""


def _section(query: Query) -> Iterator[str]:
    header = query.header
    yield f"## {query.id}"
    yield ""
    yield f"{header.question} View: {' and '.join(header.views)}."
    yield ""
    if header.parameters:
        yield "| parameter | type | default | meaning |"
        yield "|---|---|---|---|"
        for name, parameter in header.parameters.items():
            yield f"| `{name}` | {parameter.type} | {_default(parameter)} | {_cell(parameter.gloss)} |"
        yield ""
    yield "| column | type | meaning |"
    yield "|---|---|---|"
    for name, kind in header.returns.items():
        yield f"| `{name}` | {kind} | {_cell(header.meaning.get(name, ''))} |"
    yield ""
    yield f"Example: `{_command(query)}`"
    yield ""


def _default(parameter: Parameter) -> str:
    if parameter.required:
        return "must be given"
    return "none" if parameter.default is None else f"`{text_of(parameter.default)}`"


def _command(query: Query) -> str:
    options = (
        f" --{name.replace('_', '-')} {_argument(item)}"
        for name, value in query.header.example.parameters.items()
        for item in (value if isinstance(value, list) else [value])
    )
    return f"actorgraph query {query.id}{''.join(options)}"


def _argument(value: object) -> str:
    text = str(value)
    return f'"{text}"' if " " in text else text


def _cell(text: str) -> str:
    return text.replace("|", r"\|")


if __name__ == "__main__":
    print(page(), end="")
