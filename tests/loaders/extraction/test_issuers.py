"""Issuers: a document speaks for whoever issued it."""

from __future__ import annotations

import pytest

from loaders.extraction.issuers import Issuers

NAMED = [
    ("A NATO declaration said so.", "declaration", "NATO"),
    ("NATO's declaration said so.", "declaration", "NATO"),
    ("A report by the Pentagon said so.", "report", "U.S. Department of Defense"),
    ("A letter from Wang Yi said so.", "letter", "Wang Yi"),
    ("A statement issued by Iran said so.", "statement", "Iran"),
    ("A UN resolution said so.", "resolution", "United Nations"),
    ("Resolution 1718 said so.", "Resolution", "UN Security Council"),
    ("NATO issued a declaration.", "declaration", "NATO"),
    ("A declaration was adopted by NATO.", "declaration", "NATO"),
    ("France answered with a memorandum.", "memorandum", "France"),
]

NOT_NAMED = [
    ("A report said so.", "report"),
    ("The report said so.", "report"),
    ("One study said so.", "study"),
    ("Iran rejected a report.", "report"),
    ("Resolution 5 said so.", "Resolution"),
]


@pytest.mark.parametrize(("text", "document", "issuer"), NAMED)
def test_issuer_named_in_the_phrase(cast, word, text, document, issuer):
    assert [a.name for a in Issuers().of(word(text, document), cast(text))] == [issuer]


@pytest.mark.parametrize(("text", "document"), NOT_NAMED)
def test_a_document_of_nobody(cast, word, text, document):
    assert Issuers().of(word(text, document), cast(text)) == ()


def test_the_document_is_the_one_named_before(cast, word):
    issuers = Issuers()
    first, later = "A NATO declaration said so.", "The declaration said so."
    issuers.of(word(first, "declaration"), cast(first))
    assert [a.name for a in issuers.of(word(later, "declaration"), cast(later))] == ["NATO"]


def test_a_document_that_is_new_is_not_the_one_before(cast, word):
    issuers = Issuers()
    first, later = "A NATO declaration said so.", "A declaration said so."
    issuers.of(word(first, "declaration"), cast(first))
    assert issuers.of(word(later, "declaration"), cast(later)) == ()


def test_who_speaks_in_a_statement_is_its_issuer(cast, word):
    issuers = Issuers()
    first, later = "NATO said in a statement that it was cold.", "The statement said so."
    (nato,) = cast(first).actors(word(first, "NATO"))
    issuers.note(word(first, "said").sent, nato)
    assert issuers.of(word(later, "statement"), cast(later)) == (nato,)
