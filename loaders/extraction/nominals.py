"""Nominals: the parties of an event noun, an agent noun or an adjective - genitives, country modifiers, light verbs,
predication. Functions take the noun and return the tokens that head its parties."""

from __future__ import annotations

from spacy.tokens import Token

from loaders.extraction.clauses import (
    agents,
    children,
    first_conjunct,
    is_passive,
    logical_objects,
    logical_subjects,
    surface_subjects,
)
from loaders.extraction.verbs import verbs

# A number of deeds is done by whoever does the deed.
PORTIONS = frozenset(
    [
        "series",
        "round",
        "number",
        "string",
        "spate",
        "wave",
        "set",
        "package",
        "batch",
        "flurry",
        "slew",
        "raft",
        "pair",
        "dozen",
        "hundred",
        "thousand",
        "barrage",
        "succession",
        "couple",
        "handful",
        "range",
        "lot",
        "bout",
        "tranche",
    ]
)

# "engaged in a war", "agreed to a ceasefire"; who responds to an attack, or takes a stance on one, does not attack.
_CARRYING_BY_PREPOSITION = {
    "in": frozenset({"engage", "involve", "participate", "join", "take"}),
    "into": frozenset({"enter", "come"}),
    "with": frozenset({"proceed", "respond", "retaliate", "hit", "slap", "join", "engage"}),
    "to": frozenset({"agree", "proceed"}),
    "on": frozenset({"agree"}),
    "under": frozenset({"come"}),
}


def light_verb(noun: Token) -> Token | None:
    """The verb that only carries an event noun: 'impose sanctions', 'launched an attack', 'sanctions were imposed'."""
    noun = first_conjunct(noun)
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lemma_ in PORTIONS:
        # "conducted a series of tests".
        noun = first_conjunct(noun.head.head)
    if noun.dep_ in ("dobj", "nsubjpass") and noun.head.pos_ == "VERB":
        return noun.head
    if noun.dep_ == "pobj" and noun.head.head.pos_ == "VERB":
        carrying = _CARRYING_BY_PREPOSITION.get(noun.head.lower_, frozenset())
        return noun.head.head if noun.head.head.lemma_ in carrying else None
    return None


# Verbs that carry the noun of the subject's own deed, or answer to somebody else's.
_ANSWERING = frozenset({"deny", "confirm", "discuss", "oppose", "defend", "repeat", "consider", "publish", "face"})


def _has_owner(noun: Token) -> bool:
    return any(
        (c.dep_ == "poss" and c.tag_ != "PRP$")
        or (c.dep_ in ("amod", "compound") and c.ent_type_ in ("NORP", "GPE", "ORG"))
        for c in noun.children
    )


def noun_subjects(noun: Token) -> list[Token]:
    verb = light_verb(noun)
    if verb is not None and verb.lemma_ in ("engage", "involve") and is_passive(verb):
        return surface_subjects(verb)
    if verb is not None and is_light(verb):
        # "denied a Kenyan claim": whose the claim is already stands before it.
        return [] if verb.lemma_ in _ANSWERING and _has_owner(noun) else logical_subjects(verb)
    return _subjects_of_clause(noun)


def is_light(verb: Token) -> bool:
    """Whether the verb only carries its object; "relaunch" as "launch"."""
    lemma = verb.lemma_
    if lemma in verbs().receiving:
        return False
    return lemma in verbs().light or (lemma.startswith("re") and lemma[2:].lstrip("-") in verbs().light)


def _subjects_of_clause(noun: Token) -> list[Token]:
    """'the test that Iran conducted', 'tests carried out by Iran': who does it in the clause that describes it."""
    for clause in noun.children:
        if clause.dep_ in ("relcl", "acl") and clause.pos_ == "VERB" and is_light(clause):
            object_ = [c for c in children(clause, "dobj", "auxpass") if c.tag_ not in ("WDT", "WP", "IN")]
            active = clause.dep_ == "relcl" and not object_
            found = logical_subjects(clause) if active or is_passive(clause) else []
            if found and noun.i not in (t.i for t in found):
                return found
    return []


def noun_receivers(noun: Token) -> list[Token]:
    """'Russia faces sanctions' -> Russia; 'hit Iran with sanctions', 'was hit with sanctions' -> whoever is hit."""
    verb = light_verb(noun)
    if verb is not None and verb.lemma_ in verbs().receiving:
        return surface_subjects(verb)
    prep = noun.head
    if noun.dep_ == "pobj" and prep.lower_ == "with" and prep.head.lemma_ in verbs().striking:
        return logical_objects(prep.head)
    return []


def targets(noun: Token) -> list[Token]:
    """'sanctions targeting Iran', 'strikes aimed at Kyiv': the object of a participle behind the noun."""
    inner = [p for prep in children(noun, "prep") for p in children(prep, "pobj")]
    for clause in (c for head in (noun, *inner) for c in head.children):
        if clause.dep_ in ("acl", "relcl") and clause.lemma_ in verbs().targeting:
            at = [
                p
                for prep in children(clause, "prep")
                if prep.lower_ in ("at", "against", "on")
                for p in children(prep, "pobj")
            ]
            found = at or (children(clause, "dobj") if clause.tag_ != "VBN" else [])
            if found:
                return found
    return []


def owners_of(heads: list[Token]) -> list[Token]:
    """The owner of each head: its genitive, else who made it ('by'), else the country before it."""
    found: list[Token] = []
    for head in heads:
        own = possessors(head) or [
            p for c in head.children if c.dep_ in ("prep", "agent") and c.lower_ == "by" for p in children(c, "pobj")
        ]
        # "actions taken by Canada".
        own = own or [t for c in head.children if c.dep_ == "acl" and is_light(c) for t in agents(c)]
        own = own or [m for m in modifiers(head) if m.pos_ in ("PROPN", "ADJ") or m.text[0].isupper()]
        # "a Saudi-led strike".
        found.extend(own or [t for m in modifiers(head) if m.lemma_ == "lead" for t in children(m, "npadvmod")])
    return found


def possessors(noun: Token) -> list[Token]:
    own = children(noun, "poss")
    if own or noun.dep_ != "conj":
        return own
    return possessors(noun.head) if noun.head.pos_ in ("NOUN", "PROPN") else []


def modifiers(noun: Token) -> list[Token]:
    own = [c for c in noun.children if c.dep_ in ("amod", "compound", "nmod") and c.i < noun.i]
    if own or noun.dep_ != "conj" or noun.head.pos_ != "NOUN":
        # "a Yemeni school bus": the country hangs on the noun between.
        inner = [m for c in own if c.dep_ == "compound" for m in c.children if m.dep_ in ("amod", "compound", "nmod")]
        return own + inner
    return [] if children(noun, "det", "poss") else modifiers(noun.head)
