"""The pipeline: its blocks of records keep the contract, whatever the text and in whatever order it comes."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys

import pytest

from loaders.articles.article import Article
from loaders.extraction.pipeline import load_model
from schema.errors import UsageError
from schema.records import ActorRecord
from schema.validation import validate_block

NEWS = """Canada Imposes Sanctions on Belarusian Banks

OTTAWA (Reuters) - Canada imposed sanctions on two Belarusian banks on Monday, Foreign Minister Maria Lindqvist said.

“We will not allow Minsk to help Russia,” Lindqvist told reporters. “Belarus has supplied drones to Moscow.”

Five Chinese companies also sold chips to Belarus, according to a NATO report. Beijing denied the accusation.

Poland’s foreign ministry urged the European Union to blacklist the companies. It did not name them.

Reporting by Anna Berg; editing by Tom Rivers

Related articles

Iran attacks Israel"""
OTHER = """Maria Lindqvist met Wang Yi in Beijing on Tuesday. Companies in China supplied lasers to Iran, NATO said.

China has not supplied weapons to Belarus, Wang Yi said."""

ORDER = ["article", "actor", "good", "statement", "claim", "assertion", "finding"]
PUBLISHED = dt.date(2024, 7, 9)


@pytest.fixture(scope="module")
def block(pipeline):
    return pipeline.read(Article("news", NEWS, published=PUBLISHED))


@pytest.fixture(scope="module")
def lines(pipeline):
    return lambda *articles: ["".join(r.line() + "\n" for r in block) for block in pipeline.extract(articles)]


def of_kind(block, kind):
    return [r for r in block if r.record == kind]


def test_records_stand_in_the_order_of_the_contract(block):
    places = [ORDER.index(r.record) for r in block]
    assert places == sorted(places)
    assert set(places) == set(range(len(ORDER)))


def test_a_block_names_everything_that_it_needs(block):
    known = {r.id for kind in ORDER[:5] for r in of_kind(block, kind)}
    needed = {i for s in of_kind(block, "statement") for i in (s.article, *s.speakers, *s.about)}
    needed |= {i for c in of_kind(block, "claim") for i in (c.subject, *((c.object,) if c.object else ()), *c.goods)}
    needed |= {i for a in of_kind(block, "assertion") for i in (a.statement, a.claim)}
    assert needed <= known
    assert {c.id for c in of_kind(block, "claim")} == {a.claim for a in of_kind(block, "assertion")}


def test_every_record_is_valid(block):
    records, rejects = validate_block(block)
    assert list(records) == list(block)
    assert list(rejects) == []


def test_offsets_are_those_of_the_text_as_given(block):
    assert all(NEWS[s.start : s.end] == s.text for s in of_kind(block, "statement"))
    assert "“" not in "".join(s.text for s in of_kind(block, "statement") if s.form == "direct")
    assert any("’" in s.text for s in of_kind(block, "statement"))


def test_evidence_stands_in_the_article_on_whole_words(block):
    for assertion in of_kind(block, "assertion"):
        words = NEWS[assertion.start : assertion.end]
        assert words == words.strip() != ""
        assert not NEWS[assertion.start - 1 : assertion.start].isalnum()
        assert not NEWS[assertion.end : assertion.end + 1].isalnum()


def test_links_to_other_articles_claim_nothing(block):
    assert "ATTACKS" not in {c.predicate for c in of_kind(block, "claim")}


@pytest.mark.parametrize("text", ["", " \n\n\t ", "\r\n\r\n", "Hello.", "…", "“”", "By Anna Berg", "(", "北京。"])
def test_a_text_that_says_nothing_is_an_article_without_claims(pipeline, text):
    assert [r.record for r in pipeline.read(Article("test", text))] == ["article"]


def test_an_article_may_be_undated_and_untitled(pipeline):
    (article, *_) = pipeline.read(Article("-", "Iran attacked Israel on Monday."))
    assert (article.source, article.title, article.published) == ("-", None, None)


def test_typography_changes_neither_claims_nor_offsets(read):
    plain = read("\"We don't sell arms to Iran,\" Wang Yi said. Iran's army attacked 10 towns in Israel.")
    typeset = read("“We don’t sell arms to Iran,” Wang Yi said. Iran’s army attacked\u00a010 towns in Israel.")
    assert plain.claims() == typeset.claims() != set()
    assert [(s.start, s.end) for s in plain.statements] == [(s.start, s.end) for s in typeset.statements]
    assert [(a.start, a.end) for a in plain.assertions] == [(a.start, a.end) for a in typeset.assertions]
    assert typeset.statements[0].text == "We don’t sell arms to Iran"


def test_the_order_of_articles_changes_no_block(lines):
    one, other = Article("one", NEWS, published=PUBLISHED), Article("other", OTHER, published=PUBLISHED)
    assert lines(one, other) == lines(other, one)[::-1] == [*lines(one), *lines(other)]


def test_an_actor_of_two_articles_is_printed_identically(pipeline, block):
    other = pipeline.read(Article("other", OTHER, published=PUBLISHED))
    first, second = ({r.id: r.line() for r in b if isinstance(r, ActorRecord)} for b in (block, other))
    shared = first.keys() & second.keys()
    assert {"country:CN", "person:maria-lindqvist", "group:CN:companies"} <= shared
    assert [first[i] for i in shared] == [second[i] for i in shared]


def test_two_processes_with_different_hash_seeds_print_the_same_bytes(lines, tmp_path):
    file = tmp_path / "news.txt"
    file.write_text(NEWS, encoding="utf-8", newline="")
    command = [sys.executable, "-m", "cli.main", "extract", str(file), "--published", PUBLISHED.isoformat()]
    running = [
        subprocess.Popen(command, env={**os.environ, "PYTHONHASHSEED": seed}, stdout=subprocess.PIPE)
        for seed in ("1", "4711")
    ]
    first, second = (process.communicate(timeout=300)[0] for process in running)
    assert first == second
    assert first.decode() == lines(Article("news.txt", NEWS, published=PUBLISHED))[0]


def test_a_long_article_is_read_to_its_end(pipeline):
    paragraph = (
        "In round {n} of the international negotiations, representatives of the participating governments "
        "reconsidered administrative recommendations concerning telecommunications and infrastructure."
    )
    text = "\n\n".join(paragraph.format(n=n) for n in range(1100)) + "\n\nIran supplied drones to Russia."
    assert len(text) > 200 * 1024
    (supply,) = of_kind(pipeline.read(Article("long", text)), "assertion")
    assert text[supply.start : supply.end] == "Iran supplied drones to Russia"


def test_an_unknown_model_is_named_in_the_error():
    with pytest.raises(UsageError, match="xx_no_such_model"):
        load_model("xx_no_such_model")
