"""Cataphora: pronouns of a phrase before the subject of its sentence - 'In its statement, NATO said', 'Hosting his
guest, Putin agreed' - that mean the subject behind it."""

from __future__ import annotations

from spacy.tokens import Token

_FRONTED = frozenset({"advcl", "prep"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def announced(possessive: Token) -> Token | None:
    """The subject that a genitive pronoun in a fronted phrase announces; None where the phrase has a subject of its
    own before the pronoun, or stands behind the subject."""
    verb = possessive.sent.root
    subject = next((c for c in verb.children if c.dep_ in _SUBJECTS and c.i > possessive.i), None)
    if possessive.tag_ != "PRP$" or subject is None or subject.pos_ == "PRON":
        return None
    top = possessive
    while top.head.i not in (top.i, verb.i):
        if top.dep_ in _SUBJECTS or any(c.dep_ in _SUBJECTS for c in top.children):
            return None
        top = top.head
    own = any(c.dep_ in _SUBJECTS for c in top.children)
    return subject if top.head.i == verb.i and top.dep_ in _FRONTED and top.i < verb.i and not own else None
