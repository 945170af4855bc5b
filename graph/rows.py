"""From the records of one article to the rows of each kind of node and relationship."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from graph import shape
from graph.property_graph import Claim, Support
from graph.shape import EdgeKind, NodeKind
from graph.store import Row
from schema.identifiers import digest
from schema.programmes import programmes
from schema.records import (
    ActorRecord,
    ArticleRecord,
    AssertionRecord,
    ClaimRecord,
    FindingRecord,
    GoodRecord,
    Record,
    StatementRecord,
)


@dataclass(frozen=True, slots=True)
class Extractor:
    """Who made the records, kept on every assertion; another version's reading of an article replaces the former."""

    name: str
    version: str


@dataclass(slots=True)
class ArticleRows:
    """One article as rows. `own` rows go with the article; the others are shared, by kind and identifier."""

    article: ArticleRecord
    content_hash: str
    shared: dict[NodeKind, dict[str, Row]] = field(default_factory=lambda: defaultdict(dict))
    own_nodes: dict[NodeKind, list[Row]] = field(default_factory=lambda: defaultdict(list))
    own_edges: dict[EdgeKind, list[Row]] = field(default_factory=lambda: defaultdict(list))
    claims: dict[str, Claim] = field(default_factory=dict)
    support: dict[str, list[Support]] = field(default_factory=lambda: defaultdict(list))
    types: dict[str, str] = field(default_factory=dict)

    @property
    def statements(self) -> int:
        """How many statements the article has."""
        return len(self.own_nodes.get(shape.STATEMENT, ()))

    def article_row(self, content_hash: str | None) -> Row:
        """The article's node. Its hash is set when everything else is written."""
        kept = self.article.model_dump(include={"id", *shape.ARTICLE.properties})
        return {**kept, "contentHash": content_hash}

    def size(self) -> int:
        """How many rows this article makes."""
        return sum(map(len, (*self.shared.values(), *self.own_nodes.values(), *self.own_edges.values())))


def content_hash(records: Sequence[Record], extractor: Extractor) -> str:
    """The same for the same reading of the same article. The name of its file does not matter."""
    lines = sorted(
        record.model_dump_json(exclude={"source"} if isinstance(record, ArticleRecord) else None) for record in records
    )
    return digest(extractor.name, extractor.version, *lines)


def article_rows(records: Sequence[Record], extractor: Extractor) -> ArticleRows:
    """The rows of an article's valid records. Actors and goods that no statement or claim of it needs are left out."""
    article = next(record for record in records if isinstance(record, ArticleRecord))
    rows = ArticleRows(article, content_hash(records, extractor))
    actors = {record.id: record for record in records if isinstance(record, ActorRecord)}
    goods = {record.id: record for record in records if isinstance(record, GoodRecord)}
    statements = {record.id: record for record in records if isinstance(record, StatementRecord)}
    for statement in statements.values():
        _add_statement(rows, statement)
    for record in records:
        if isinstance(record, ClaimRecord):
            _add_claim(rows, record, goods)
    alike: Counter[str] = Counter()
    for record in records:
        if isinstance(record, AssertionRecord):
            _add_assertion(rows, record, statements[record.statement], extractor)
        elif isinstance(record, FindingRecord):
            _add_finding(rows, record, alike[record.line()])
            alike[record.line()] += 1
    for actor in _needed(rows, "Actor", actors):
        rows.types[actor] = actors[actor].type
        rows.shared[shape.ACTOR][actor] = _actor(actors[actor])
    for good in _needed(rows, "Good", goods):
        rows.shared[shape.GOOD][good] = {"id": good, "name": goods[good].name, "category": goods[good].category}
    return rows


def claim_edges(claim: Claim) -> Iterator[tuple[EdgeKind, Row]]:
    """The relationships that a claim has whoever makes it."""
    yield shape.SUBJECT, {"start": claim.id, "end": claim.subject}
    if claim.object:
        yield shape.OBJECT, {"start": claim.id, "end": claim.object}
    for good in claim.goods:
        yield shape.INVOLVES, {"start": claim.id, "end": good}
    if claim.programme:
        yield shape.UNDER, {"start": claim.id, "end": claim.programme}


def _add_statement(rows: ArticleRows, statement: StatementRecord) -> None:
    kept = statement.model_dump(include={"id", *shape.STATEMENT.properties})
    rows.own_nodes[shape.STATEMENT].append(kept)
    edges = rows.own_edges
    edges[shape.REPORTS].append({"start": rows.article.id, "end": statement.id})
    for order, speaker in enumerate(statement.speakers):
        edges[shape.SAID].append({"start": speaker, "end": statement.id, "order": order})
    for topic in dict.fromkeys(statement.about):
        edges[shape.ABOUT].append({"start": statement.id, "end": topic})
    if statement.addressee:
        edges[shape.ADDRESSED_TO].append({"start": statement.id, "end": statement.addressee})


def _add_claim(rows: ArticleRows, record: ClaimRecord, goods: Mapping[str, GoodRecord]) -> None:
    names = {good: goods[good].name for good in record.goods}
    rows.claims[record.id] = Claim(record.id, record.predicate, record.subject, record.object, names, record.programme)
    if record.programme:
        programme = programmes()[record.programme].model_dump(include={"id", *shape.PROGRAMME.properties})
        rows.shared[shape.PROGRAMME][record.programme] = {**programme, "aliases": list(programme["aliases"])}


def _add_assertion(
    rows: ArticleRows, record: AssertionRecord, statement: StatementRecord, extractor: Extractor
) -> None:
    kind = shape.ASSERTIONS[record.factuality]
    time, quantity = record.time, record.quantity
    row = {
        "start": record.statement,
        "end": record.claim,
        "rule": record.rule,
        "hedge": record.hedge,
        "evidenceStart": record.start,
        "evidenceEnd": record.end,
        "timeStart": time and time.start,
        "timeEnd": time and time.end,
        "timeText": time and time.text,
        "quantity": quantity and _number(quantity.value),
        "quantityUnit": quantity and quantity.unit,
        "quantityText": quantity and quantity.text,
        "confidence": record.confidence,
        "extractor": extractor.name,
        "extractorVersion": extractor.version,
    }
    if row in rows.own_edges[kind]:
        return
    rows.own_edges[kind].append(row)
    voice = statement.speakers[0] if statement.speakers else rows.article.publisher or rows.article.id
    rows.support[record.claim].append(Support(statement.id, kind.name, rows.article.id, voice, rows.article.published))


def _add_finding(rows: ArticleRows, record: FindingRecord, number: int) -> None:
    roles = json.dumps(record.roles, ensure_ascii=False, sort_keys=True)
    missing = list(record.missing)
    finding = f"finding:{digest(record.statement, record.predicate, record.rule, missing, roles, number)}"
    rows.own_nodes[shape.FINDING].append(
        {"id": finding, "predicate": record.predicate, "rule": record.rule, "missing": missing, "roles": roles}
    )
    rows.own_edges[shape.LEFT_OPEN].append({"start": record.statement, "end": finding})


def _number(value: float | int) -> float | int:
    """Stores keep whole numbers of 64 bits; greater ones are kept as approximate numbers."""
    return value if isinstance(value, float) or -(2**63) <= value < 2**63 else float(value)


def _actor(record: ActorRecord) -> Row:
    return {
        "id": record.id,
        "name": record.name,
        "aliases": list(record.aliases),
        "names": "\n".join(dict.fromkeys((record.name, *record.aliases))),
        "key": record.name.casefold(),
        "country": record.country,
        "wikidata": record.wikidata,
    }


def _needed(rows: ArticleRows, label: str, known: Mapping[str, object]) -> list[str]:
    """The actors or goods that a relationship of the article ends at, in the order of their identifiers."""
    ends = {
        str(row[side])
        for kind, edges in rows.own_edges.items()
        for side, end in (("start", kind.start), ("end", kind.end))
        if end == label
        for row in edges
    }
    parties = {str(row["end"]) for claim in rows.claims.values() for _, row in claim_edges(claim)}
    return sorted((ends | parties) & known.keys())
