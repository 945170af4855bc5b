"""Causes: whose deed a phrase of cause tells - 'thanked Berlin for its aid', 'sanctions on Iran over its programme'.

A genitive pronoun right behind 'for' or 'over' goes with the party before it, not with the subject that thanks,
punishes or warns that party.
"""

from __future__ import annotations

from spacy.tokens import Token

_CAUSES = frozenset({"for", "over", "about", "of", "regarding", "concerning"})
_GENITIVES = frozenset({"its", "their", "his", "her"})
_PARTIES = frozenset({"dobj", "pobj", "dative"})


def blamed(possessive: Token) -> Token | None:
    """The phrase right before a phrase of cause that opens with a genitive pronoun; None elsewhere."""
    doc, i = possessive.doc, possessive.i
    if possessive.lower_ not in _GENITIVES or possessive.dep_ != "poss" or i - 2 <= possessive.sent.start:
        return None
    cue = doc[i - 1]
    if cue.lower_ not in _CAUSES or (cue.lower_ == "of" and doc[i - 2].lower_ != "because"):
        return None
    before = doc[i - 3] if cue.lower_ == "of" else doc[i - 2]
    head = before
    while head.dep_ in ("compound", "flat", "appos", "case", "punct") and head.head.i != head.i:
        head = head.head
    if head.dep_ not in _PARTIES or head.right_edge.i < before.i or head.pos_ not in ("NOUN", "PROPN", "PRON"):
        return None
    return head
