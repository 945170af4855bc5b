"""Repairs: parser errors so regular that a rule can mend them before any other layer reads the parse."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from loaders.extraction.frames import FrameIndex

_GERUND_PREPOSITIONS = frozenset({"for", "of", "by", "from", "in", "without", "before", "after", "about", "on"})


def repair(doc: Doc, index: FrameIndex) -> None:
    """Mends a parse in place."""
    for token in doc:
        if token.dep_ == "compound" and token.tag_ == "NN" and token.lower_.endswith("ing") and token.i:
            _gerund(token, index)


def _gerund(token: Token, index: FrameIndex) -> None:
    """'for shipping semiconductors' is no kind of semiconductor: the word after the preposition is a verb with an object."""
    before, noun = token.nbor(-1), token.head
    if before.lower_ not in _GERUND_PREPOSITIONS or noun.dep_ != "pobj" or noun.head.i != before.i or noun.i < token.i:
        return
    lemma = next((s for s in _stems(token.lower_) if index.knows_verb(s)), None)
    if lemma is None or any(c.dep_ in ("det", "poss") for c in noun.children):
        return
    token.tag_, token.pos_, token.lemma_ = "VBG", "VERB", lemma
    token.head, token.dep_ = before, "pcomp"
    noun.head, noun.dep_ = token, "dobj"


def _stems(gerund: str) -> tuple[str, ...]:
    base = gerund[:-3]
    return (base, base + "e", *((base[:-1],) if len(base) > 2 and base[-1] == base[-2] else ()))
