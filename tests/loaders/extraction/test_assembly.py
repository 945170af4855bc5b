"""Assembly: relations and utterances become one block of records, in the order of the contract."""

from __future__ import annotations

import pytest

from loaders.articles.article import Article
from loaders.extraction.assembly import assemble
from loaders.extraction.document import Relation, Utterance
from schema.records import ActorRecord, StatementRecord

TEXT = "Iran supplied drones to Russia. Wang Yi praised it."
IRAN = ActorRecord(id="country:IR", type="Country", name="Iran", country="IR")
RUSSIA = ActorRecord(id="country:RU", type="Country", name="Russia", country="RU")
WANG = ActorRecord(id="person:wang-yi", type="Person", name="Wang Yi", country="CN")
DRONES = ("good:drones", "drones", "weapon")


@pytest.fixture
def document(pipeline):
    return pipeline.parse(Article("test", TEXT))


def supply(document, **fields):
    trigger = document.passages[0].doc[1]
    given = {"start": 0, "end": 30, "goods": (DRONES,), **fields}
    return Relation(document.passages[0], "SUPPLIES", "supplies.give", trigger, IRAN, RUSSIA, **given)


def narrated(document):
    return Utterance(document.passages[0], 0, 31, "narration")


def kinds(records):
    return [r.record for r in records]


def only(records, kind):
    return [r for r in records if r.record == kind]


def test_an_article_without_claims_is_its_own_record(document):
    assert kinds(assemble(document, [])) == ["article"]


def test_records_stand_in_the_order_of_the_contract(document):
    open_ = supply(document, missing=("object",), roles={"subject": "country:IR"})
    records = assemble(document, [(open_, narrated(document)), (supply(document), narrated(document))])
    assert kinds(records) == ["article", "actor", "actor", "good", "statement", "claim", "assertion", "finding"]
    assert [a.id for a in only(records, "actor")] == ["country:IR", "country:RU"]


def test_a_statement_is_its_words_and_knows_whom_it_is_about(document):
    (statement,) = only(assemble(document, [(supply(document), narrated(document))]), "statement")
    assert (statement.text, statement.form, statement.speakers) == (TEXT[:31], "narration", ())
    assert statement.about == ("country:IR", "country:RU")


def test_the_same_claim_in_two_statements_is_one_claim_with_two_assertions(document):
    elsewhere = Utterance(document.passages[0], 32, 51, "indirect", (WANG,))
    records = assemble(document, [(supply(document), narrated(document)), (supply(document), elsewhere)])
    assert len(only(records, "claim")) == 1
    assert len({a.statement for a in only(records, "assertion")}) == 2
    assert "person:wang-yi" in {a.id for a in only(records, "actor")}


def test_the_same_claim_twice_in_one_statement_is_one_assertion(document):
    twice = [(supply(document), narrated(document)), (supply(document, end=25), narrated(document))]
    assert len(only(assemble(document, twice), "assertion")) == 1


def test_a_claim_asserted_and_denied_in_one_statement_has_both(document):
    both = [(supply(document), narrated(document)), (supply(document, factuality="negated"), narrated(document))]
    assert [a.factuality for a in only(assemble(document, both), "assertion")] == ["asserted", "negated"]


def test_a_relation_without_a_party_is_a_finding_and_no_claim(document):
    open_ = supply(document, missing=("object",), roles={"subject": "country:IR", "object": ""})
    records = assemble(document, [(open_, narrated(document))])
    assert kinds(records) == ["article", "statement", "finding"]
    (finding,) = only(records, "finding")
    assert (finding.predicate, finding.missing, finding.roles) == ("SUPPLIES", ("object",), {"subject": "country:IR"})


def test_what_is_said_is_kept_also_where_it_claims_nothing(document):
    said = Utterance(document.passages[0], 32, 51, "indirect", (WANG,), IRAN)
    document.utterances = [said, Utterance(document.passages[0], 0, 31, "indirect")]
    records = assemble(document, [])
    assert [(r.speakers, r.addressee) for r in records if isinstance(r, StatementRecord)] == [
        (("person:wang-yi",), "country:IR")
    ]
    assert {a.id for a in only(records, "actor")} == {"person:wang-yi", "country:IR"}


def test_a_quotation_is_kept_without_its_speaker(document):
    document.utterances = [Utterance(document.passages[0], 0, 31, "direct")]
    assert kinds(assemble(document, [])) == ["article", "statement"]


def test_goods_of_a_claim_are_in_one_order(document):
    parts = ("good:aid", "aid", "aid")
    records = assemble(document, [(supply(document, goods=(DRONES, parts)), narrated(document))])
    assert only(records, "claim")[0].goods == ("good:aid", "good:drones")
