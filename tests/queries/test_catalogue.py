"""Query files: read, checked, found by name, or refused with a message that says where."""

from __future__ import annotations

import re

import pytest

from queries.catalogue import catalogue, find, read_folder, read_query
from schema.errors import SchemaError, UsageError
from schema.registry import predicates

GOOD = """\
// Who supplies an actor
// question: Who supplies {actor}?
// parameters:
//   actor: {type: actor}
//   limit: {type: integer, default: 50}
// returns: {supplier: actor}
// meaning: {supplier: who hands over}
// example: {parameters: {actor: Russia}, includes: {supplier: China}}
MATCH (a:Actor {id: $actor})<-[:SUPPLIES]-(b:Actor)
RETURN b.name AS supplier
LIMIT toInteger($limit)
"""


def test_a_file_becomes_a_query():
    query = read_query("supplies", "who-supplies", GOOD)
    assert (query.category, query.id, query.header.title) == ("supplies", "who-supplies", "Who supplies an actor")
    assert query.header.parameters["actor"].required
    assert not query.header.parameters["limit"].required
    assert query.header.views == ("table",)
    assert query.body.startswith("MATCH")
    assert query.text == GOOD


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("// Who supplies an actor\n", "", "header, question: Field required"),
        ("//   actor: {type: actor}", "//   actor: {type: acter}", r"header, parameters\.actor\.type: Input should be"),
        ("{type: actor}", "{type: actor", r"line \d+: the header is not YAML"),
        ("default: 50", "default: many", r"parameter limit, default: 'many' is not a whole number"),
        ("{id: $actor}", "{id: $actr}", r"\$actr is used but not declared under 'parameters'\. Did you mean actor\?"),
        ("{id: $actor}", "{id: 'x'}", r"parameter actor is declared but \$actor is not used"),
        ("AS supplier", "AS donor", "the body returns donor, but 'returns' names supplier"),
        ("LIMIT", "SET b.x = 1 LIMIT", r", line 11: a query only reads; take out the clause SET"),
        ("Who supplies {actor}?", "Who supplies {actr}?", r"the question names \{actr\}.*Did you mean actor"),
        ("{actor: Russia}", "{other: Russia}", "the example gives other, which is no parameter"),
        ("{actor: Russia}", "{}", "the example must give actor, which has no default"),
        ("includes: {supplier", "includes: {suplier", r"the example includes suplier.*Did you mean supplier"),
        ("meaning: {supplier", "meaning: {suplier", r"'meaning' explains suplier.*Did you mean supplier"),
        ("// returns: {supplier: actor}\n", "", "header, returns: Field required"),
        ("// returns:", "// view: picture\n// returns:", "header, view: Input should be"),
        ("limit:", "Limit:", "'Limit' must be lower-case"),
    ],
)
def test_a_wrong_file_is_refused_with_its_reason(old, new, message):
    text = GOOD.replace(old, new, 1)
    assert text != GOOD
    with pytest.raises(SchemaError) as caught:
        read_query("supplies", "who-supplies", text)
    assert str(caught.value).startswith("queries/supplies/who-supplies.cypher")
    assert re.search(message, str(caught.value))


@pytest.mark.parametrize(("name", "text"), [("Who", GOOD), ("who_supplies", GOOD), ("who", ""), ("who", "MATCH (n)")])
def test_names_and_titles_are_needed(name, text):
    with pytest.raises(SchemaError, match=r"queries/supplies/"):
        read_query("supplies", name, text)


def test_one_name_stands_once(tmp_path):
    for category in ("a", "b"):
        (tmp_path / category).mkdir()
        (tmp_path / category / "who-supplies.cypher").write_text(GOOD, encoding="utf8")
    with pytest.raises(SchemaError, match=r"queries/b/who-supplies\.cypher: queries/a/who-supplies\.cypher has"):
        read_folder(tmp_path)


def test_a_new_file_is_a_new_query(tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "my-question.cypher").write_text(GOOD, encoding="utf8")
    assert list(read_folder(tmp_path)) == ["my-question"]


def test_the_package_has_its_queries():
    queries = catalogue()
    assert len(queries) >= 18
    assert len({query.category for query in queries.values()}) >= 4
    assert list(queries.values()) == sorted(queries.values(), key=lambda query: (query.category, query.id))


def test_an_unknown_query_names_the_nearest():
    with pytest.raises(UsageError, match=r"no query 'who-suplies'\. Did you mean who-supplies\?"):
        find("who-suplies")


@pytest.mark.parametrize("query", catalogue().values(), ids=lambda query: query.id)
def test_a_query_that_takes_actors_starts_from_the_identifier_of_one(query):
    actors = [name for name, parameter in query.header.parameters.items() if parameter.type == "actor"]
    assert re.findall(r"\(\w+:Actor \{id: \$(\w+)\}\)", query.body) == actors
    for name in actors:
        assert query.body.count(f"${name}") == 1
    if actors:
        assert re.match(r"MATCH \(\w+:Actor \{id: \$", query.body)


CITATIONS = (
    {"sentence", "article", "publisher", "date", "speakers"},
    {"sentences", "articles", "speakers"},
    {"assertion", "assertion_article", "assertion_publisher", "assertion_date", "asserted_by"}
    | {"denial", "denial_article", "denial_publisher", "denial_date", "denied_by"},
)


def test_claims_are_cited():
    uncited = {q.id for q in catalogue().values() if not any(needed <= q.header.returns.keys() for needed in CITATIONS)}
    assert uncited == {"most-cited-speakers", "neighbourhood"}


def test_every_predicate_between_actors_can_be_walked():
    walked = re.search(r"\[:([A-Z_|\s]+)\*1\.\.6\]", find("shortest-path").body)
    assert walked is not None
    between_actors = {name for name, predicate in predicates().items() if predicate.object != "none"}
    assert set("".join(walked[1].split()).split("|")) == between_actors, (
        "name the new predicate in relations/shortest-path.cypher"
    )
