"""Reported phrases: what somebody says in less than a clause of its own - 'vowed to retaliate', 'accused Iran of arming
rebels', 'calls the bombing a violation', 'deplored the decision'. Functions take the verb and give offsets into the
text of its parse."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from loaders.extraction.contents import noun_clause, trim, without_afterthought
from loaders.extraction.document import text_of
from loaders.extraction.nouns import nouns
from loaders.extraction.speech import speech

# Objects that repeat what was said elsewhere, or are no words at all.
_EMPTY = frozenset({
    "accusation", "allegation", "charge", "claim", "suggestion", "assertion", "report", "idea", "notion", "it", "this",
    "war", "trip", "visit", "meeting", "talk", "interview", "statement", "name", "responsibility",
})  # fmt: skip


def phrase_reported(verb: Token) -> tuple[int, int] | None:
    """Where the words stand that a verb reports in less than a clause; None where it reports none."""
    lemma = verb.lemma_.lower()
    lists = speech()
    heads: list[Token] = []
    if lemma in lists.infinitive or _with_preposition(verb, lemma, lists.infinitive):
        heads = _infinitives(verb) if not _is_about_a_thing(verb) else []
        if heads:
            return span_of(heads, before_gerund=True)
    if not heads and lemma in lists.calling:
        heads = _named(verb)
    if not heads:
        heads = _behind_preposition(verb, lemma)
    if not heads and lemma in lists.objects:
        heads = _object(verb)
    if not heads and lemma == "rule" and any(c.dep_ == "prt" and c.lower_ == "out" for c in verb.children):
        heads = [c for c in verb.children if c.dep_ == "xcomp" and c.tag_ == "VBG" and c.i > verb.i] or _object(verb)
    return span_of(heads) if heads else None


def _with_preposition(verb: Token, lemma: str, phrases: frozenset[str]) -> bool:
    return any(
        c.dep_ in ("prep", "prt") and f"{lemma} {c.lower_}" in phrases
        and not any(p.ent_type_ in ("DATE", "TIME") for p in c.children)
        for c in verb.children
    )  # fmt: skip


def _is_about_a_thing(verb: Token) -> bool:
    """'the missiles that Russia undertook to sell': the clause describes what the infinitive is about."""
    subject = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")), None)
    return verb.dep_ == "relcl" and subject is not None and subject.tag_ not in ("WDT", "WP")


def _infinitives(verb: Token) -> list[Token]:
    for child in verb.children:
        if child.dep_ in ("xcomp", "ccomp", "advcl") and child.i > verb.i and child.tag_ == "VB":
            to = [c for c in child.children if c.tag_ == "TO"]
            if not to or any(c.dep_ == "mark" for c in child.children):
                continue
            if child.dep_ == "advcl" and (child.i - verb.i > 12 or _has_content(verb)):
                continue
            return [child]
    return []


def _has_content(verb: Token) -> bool:
    """'demanded a meeting to review the accord': the object is what was said, the infinitive its purpose."""
    objects = [c for c in verb.children if c.dep_ == "dobj"]
    return verb.lemma_.lower() in speech().objects and bool(objects) and objects[0].pos_ == "NOUN"


def _named(verb: Token) -> list[Token]:
    """'calls X a Y', 'dismissed X as Y', 'holds X responsible', 'companies it described as Y', 'was branded a Y by'."""
    objects = [c for c in verb.children if c.dep_ == "dobj" and c.i > verb.i and c.tag_ not in ("WDT", "WP")]
    complements = [
        c for c in verb.children if c.i > verb.i and (c.dep_ == "oprd" or (c.dep_ == "prep" and c.lower_ == "as"))
    ]
    if len(objects) == 2 and not complements and any(c.lower_ in ("a", "an") for c in objects[1].children):
        return objects
    small = [c for c in verb.children if c.dep_ == "ccomp" and c.pos_ in ("ADJ", "NOUN") and c.i > verb.i]
    small = [c for c in small if any(s.dep_ in ("nsubj", "nsubjpass") for s in c.children) and not _is_clause(c)]
    if small and verb.lemma_.lower() not in ("see", "declare"):
        return small
    passive = any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children)
    if passive and not any(c.dep_ == "agent" for c in verb.children):
        return []
    if not complements and passive and verb.lemma_.lower() in _DOUBLE:
        return objects
    if not complements:
        return []
    complement = complements[-1]
    if complement.dep_ == "prep" and not any(
        c.dep_ in ("pobj", "pcomp", "amod", "acomp", "prep") for c in complement.children
    ):
        return []
    if verb.lemma_.lower() == "hold" and complement.dep_ == "prep":
        return []
    if complement.dep_ == "prep" and all(c.pos_ == "ADJ" and c.n_lefts + c.n_rights == 0 for c in complement.children):
        return [objects[0], complement] if objects and objects[0].i < complement.i else []
    if objects and objects[0].i < complement.i:
        return [objects[0], complement]
    return list(complement.children) if complement.dep_ == "prep" else [complement]


_DOUBLE = frozenset({"brand", "call", "label", "dub", "term", "deem", "pronounce", "declare"})


def _is_clause(head: Token) -> bool:
    return any(c.dep_ in ("aux", "cop", "mark") for c in head.children)


def _behind_preposition(verb: Token, lemma: str) -> list[Token]:
    for prep in verb.children:
        if prep.dep_ in ("prep", "prt") and f"{lemma} {prep.lower_}" in speech().prepositional:
            for inner in prep.children:
                if inner.dep_ == "pcomp" or (inner.dep_ == "pobj" and _tells(inner)):
                    return [inner]
    return []


def _object(verb: Token) -> list[Token]:
    if verb.lemma_ == "offer" and any(
        c.dep_ in ("neg", "dative") or c.lower_ in ("no", "never") for c in verb.children
    ):
        return []
    for child in verb.children:
        if child.dep_ != "dobj" or child.i < verb.i or not _tells(child) or _is_somebody(child):
            continue
        if verb.lemma_.lower() not in ("express", "voice"):
            return [child]
        about = [p for p in verb.children if p.i == child.right_edge.i + 1 and p.lower_ in _ABOUT]
        if noun_clause(child) is None and (about or any(p.lower_ in _ABOUT for p in child.children)):
            return [child, *about]
    return []


# "voiced dismay at the raid" says something, "voiced dismay" does not.
_ABOUT = frozenset({"about", "at", "over", "with", "toward", "towards"})


def _is_somebody(noun: Token) -> bool:
    """Whether a noun names people or a body: 'criticized the government' says nothing about what was said."""
    lemma = noun.lemma_.lower()
    return nouns().is_group(lemma) or lemma in nouns().governments or lemma in nouns().bodies


def _tells(noun: Token) -> bool:
    """Whether a noun phrase says anything: not 'it', not 'the accusations', not 'the move', not a bare name."""
    if noun.pos_ not in ("NOUN", "VERB") or noun.lemma_.lower() in _EMPTY:
        return False
    if noun.ent_type_ in ("DATE", "TIME", "CARDINAL"):
        return False
    pointing = any(c.dep_ == "det" and c.lower_ in _POINTING for c in noun.children) or any(
        c.dep_ == "poss" and c.tag_ == "PRP$" for c in noun.children
    )
    return not pointing or any(c.dep_ in ("prep", "acl", "relcl", "amod", "compound") for c in noun.children)


_POINTING = frozenset({"the", "this", "that", "these", "those", "such", "any", "every", "all"})


def span_of(heads: Sequence[Token], *, before_gerund: bool = False) -> tuple[int, int] | None:
    """From the first to the last word of some phrases, without marks and spaces around and without what a semicolon,
    a comment in apposition ('a charge that ...') or, if so asked, a gerund behind a comma adds."""
    skipped: set[int] = set()
    for head in heads:
        for token in head.subtree:
            comment = token.dep_ == "appos" and token.lemma_.lower() in _COMMENTS
            gerund = before_gerund and token.tag_ == "VBG" and token.dep_ in ("advcl", "acl") and token.i > head.i + 1
            if (comment or gerund) and token.doc[token.left_edge.i - 1].text == ",":
                skipped.update(range(token.left_edge.i, token.right_edge.i + 1))
    tokens = sorted({t.i for h in heads for t in h.subtree} - skipped)
    if not tokens:
        return None
    doc = heads[0].doc
    stop = next((n for n, i in enumerate(tokens) if n and doc[i].text == ";"), len(tokens))
    tokens = [t.i for t in without_afterthought([doc[i] for i in tokens[:stop]], heads[0])]
    while len(tokens) > 1 and doc[tokens[-1]].is_punct and doc[tokens[-1]].text != '"':
        tokens.pop()
    first, last = doc[tokens[0]], doc[tokens[-1]]
    start, end = trim(text_of(doc), first.idx, last.idx + len(last))
    return (start, end) if start < end else None


_COMMENTS = frozenset(
    {"accusation", "allegation", "charge", "claim", "assertion", "move", "step", "demand", "suggestion"}
)
