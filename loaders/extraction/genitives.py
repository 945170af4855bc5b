"""Genitives of long names: in 'the U.S. Department of the Treasury's Office of Foreign Assets Control' the office acts,
and the department is whose it is. A parser that does not know the name hangs the genitive on its last word."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from loaders.extraction.document import Mention


def mend_genitives(mentions: Iterable[Mention]) -> None:
    """Mends, in place, the parse around names of several words that stand in the genitive."""
    for mention in mentions:
        doc = mention.passage.doc
        if mention.end - mention.start > 2 and mention.end < len(doc) and doc[mention.end].tag_ == "POS":
            _mend(mention)


def _mend(mention: Mention) -> None:
    doc, root = mention.passage.doc, mention.head
    last, mark = doc[mention.end - 1], doc[mention.end]
    owned = last.head
    if last.dep_ != "poss" or root.i == last.i or mention.start <= owned.i < mention.end:
        return
    if root not in owned.ancestors or root.i == owned.i:
        return
    behind = [c for c in root.children if c.i > owned.i]
    governor, dependency, top = root.head, root.dep_, root.head.i == root.i
    inner = next((doc[i] for i in range(last.i - 1, root.i, -1) if doc[i].pos_ == "ADP"), None)
    last.head, last.dep_ = (inner, "pobj") if inner is not None else (root, "compound")
    _hang(owned, owned if top else governor, "ROOT" if top else dependency)
    _hang(root, owned, "poss")
    _hang(mark, root, "case")
    for child in behind:
        _hang(child, owned, child.dep_)


def _hang(token: Token, head: Token, dependency: str) -> None:
    token.head, token.dep_ = head, dependency
