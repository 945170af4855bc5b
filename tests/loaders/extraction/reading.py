"""How the tests write down what the pipeline read: names instead of identifiers, one line a claim."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from loaders.extraction.document import Document
from schema.records import (
    ActorRecord,
    AssertionRecord,
    ClaimRecord,
    FindingRecord,
    GoodRecord,
    Record,
    StatementRecord,
)


def head(document: Document, phrase: str) -> Token:
    """The syntactic head of the last place where a phrase stands as whole words."""
    for passage in reversed(document.passages):
        places = list(re.finditer(rf"(?<!\w){re.escape(phrase)}(?!\w)", passage.doc.text))
        if places:
            span = passage.doc.char_span(*places[-1].span(), alignment_mode="expand")
            assert span is not None
            return span.root
    raise AssertionError(f"{phrase!r} does not stand in {document.text!r}")


@dataclass(frozen=True)
class Reading:
    """The records of one article."""

    records: Sequence[Record]

    @property
    def names(self) -> dict[str, str]:
        return {r.id: r.name for r in self.records if isinstance(r, ActorRecord | GoodRecord)}

    @property
    def statements(self) -> list[StatementRecord]:
        return [r for r in self.records if isinstance(r, StatementRecord)]

    @property
    def assertions(self) -> list[AssertionRecord]:
        return [r for r in self.records if isinstance(r, AssertionRecord)]

    @property
    def findings(self) -> list[FindingRecord]:
        return [r for r in self.records if isinstance(r, FindingRecord)]

    def claim(self, assertion: AssertionRecord) -> ClaimRecord:
        return next(r for r in self.records if isinstance(r, ClaimRecord) and r.id == assertion.claim)

    def statement(self, assertion: AssertionRecord) -> StatementRecord:
        return next(s for s in self.statements if s.id == assertion.statement)

    def claims(self, *predicates: str) -> set[str]:
        """'China SUPPLIES Russia: drones [planned]' for each claim, or for those with one of the predicates."""
        found = set()
        for assertion in self.assertions:
            claim = self.claim(assertion)
            if not predicates or claim.predicate in predicates:
                goods = ", ".join(self.names[g] for g in claim.goods)
                factuality = "" if assertion.factuality == "asserted" else f" [{assertion.factuality}]"
                parties = f"{self.names[claim.subject]} {claim.predicate} {self.names.get(claim.object or '', 'none')}"
                found.add(f"{parties}{': ' if goods else ''}{goods}{factuality}")
        return found

    def said(self) -> list[tuple[str, str, str]]:
        """Form, chain of speakers innermost first ('NATO < Bloomberg'), and text of every utterance."""
        return [
            (s.form, " < ".join(self.names[a] for a in s.speakers), s.text)
            for s in self.statements
            if s.form != "narration"
        ]
