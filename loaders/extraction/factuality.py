"""Factuality: how a clause presents what its trigger names - asserted, negated, hypothetical, planned, requested or
prohibited - and the word that says so.

The value comes from the trigger's own auxiliaries and negation, then from what governs it, outwards. A noun that names
an event presupposes it: the main verb's modal does not reach it ("the supply of drones could prolong the war" asserts
the supply), only its own determiner, adjective, light verb or governing noun does.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from spacy.tokens import Token

from loaders.extraction.nominals import light_verb
from loaders.extraction.verbs import verbs
from loaders.lexicon.words import read_words
from schema.records import Factuality


@dataclass(frozen=True, slots=True)
class Presented:
    """A factuality and the words that carry it (None where nothing but the plain form does)."""

    value: Factuality
    hedge: str | None = None


ASSERTED = Presented("asserted")
# Verbs whose subject gets what the noun names only as far as the verb is factual; to evade sanctions presupposes them.
_CONDITIONS = frozenset({"if", "unless", "whether", "lest", "provided"})
# Conditions before a present tense ("until he withdraws"), points in time before a past one.
_UNTIL = frozenset({"until", "once"})
_INVERTED = frozenset({"should", "were", "had"})
# Who joins somebody in doing it does it as far as he joins: "agreed to join X in limiting exports".
_SHARING = frozenset({"join", "participate", "assist", "help", "lead", "support", "persist"})
_ENDING = frozenset({"end", "stop", "cease", "halt", "quit", "discontinue", "suspend", "fail"})
_BRINGING = frozenset({"receive", "get", "win", "seek", "request", "demand", "await"})


@cache
def _lexicon() -> dict[str, dict[str, Factuality]]:
    raw: Any = read_words("factuality.yaml")
    return {part: {word: value for value, words in by.items() for word in words} for part, by in raw.items()}


def factuality(trigger: Token) -> Presented:
    """How the sentence presents the trigger."""
    if trigger.pos_ in ("NOUN", "PROPN"):
        return _nominal(trigger)
    if _is_performed(trigger):
        return ASSERTED
    if trigger.pos_ == "ADJ":
        head = trigger.head if trigger.head.pos_ in ("AUX", "VERB") else trigger
        return _verbal(head) if head is not trigger else ASSERTED
    return _verbal(trigger)


def _combine(inner: Presented, outer: Presented) -> Presented:
    """An inner negation under an outer request is a prohibition, under a plan a denial of it; else the less factual
    wins."""
    if outer.value == "asserted":
        return inner
    if inner.value == "asserted":
        return outer
    if inner.value == "negated":
        return (
            Presented("prohibited", outer.hedge)
            if outer.value == "requested"
            else Presented("asserted", outer.hedge)
            if outer.value == "negated"
            else inner
        )
    if outer.value == "negated" and inner.value in ("planned", "requested"):
        return Presented("negated", outer.hedge)
    return inner


def _own(verb: Token) -> Presented:
    """What the verb's own auxiliaries, negation, modals and adverbs say."""
    lexicon = _lexicon()
    negation = modal = adverb = None
    for child in verb.children:
        if child.dep_ == "neg" or child.lower_ in ("never", "no longer", "hardly", "nor", "neither"):
            negation = child
        elif (child.dep_ == "aux" and child.tag_ == "MD") or (
            child.dep_ == "aux" and child.lower_ == "to" and verb.dep_ == "ROOT"
        ):
            modal = child
        elif child.dep_ == "advmod" and child.lower_ in lexicon["adverbs"]:
            adverb = child
        elif (
            child.dep_ == "advmod" and child.lower_ == "longer" and any(c.lower_ == "no" for c in child.children)
        ) or (child.dep_ == "preconj" and child.lower_ == "neither"):
            negation = child
    if modal is None and verb.dep_ == "conj" and not any(c.dep_ in ("aux", "nsubj", "auxpass") for c in verb.children):
        head = _own(verb.head) if verb.head.pos_ in ("VERB", "AUX") else ASSERTED
        if head.value not in ("asserted", "negated"):
            return head
    value: Presented = ASSERTED
    if modal is not None:
        value = Presented(lexicon["modals"].get(modal.lower_, "hypothetical"), modal.text)
        if modal.lower_ == "would" and verb.dep_ == "ccomp" and verb.head.tag_ in ("VBD", "VBN"):
            value = Presented("planned", modal.text)
    if adverb is not None and value.value == "asserted":
        value = Presented(lexicon["adverbs"][adverb.lower_], adverb.text)
    if negation is not None:
        if modal is not None and modal.lower_ in ("must", "should", "ought", "may") and modal.lower_ != "may":
            return Presented("prohibited", f"{modal.text} {negation.text}")
        return Presented("negated", negation.text)
    condition = _condition(verb)
    if condition is not None:
        return Presented("hypothetical", condition.text)
    subject = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")), None)
    if subject is not None and (
        subject.lower_ in ("nobody", "none")
        or any(c.dep_ == "preconj" and c.lower_ == "neither" for c in subject.children)
        or any(c.dep_ == "det" and c.lower_ == "no" for c in subject.children)
    ):
        return Presented("negated", "no")
    target = next((c for c in verb.children if c.dep_ == "dobj"), None)
    if target is not None and any(c.dep_ == "det" and c.lower_ in ("no", "neither") for c in target.children):
        return Presented("negated", "no")
    if (
        value is ASSERTED
        and verb.dep_ == "ROOT"
        and verb.sent.text.rstrip().endswith("?")
        and not any(c.lower_ in ("why", "how", "when") for c in verb.children)
    ):
        return Presented("hypothetical", "?")
    return value


def _condition(verb: Token) -> Token | None:
    """The word that makes a clause a condition: 'if', 'until X withdraws', 'should X attack', 'were X to'."""
    for child in verb.children:
        word = child.lower_
        if child.dep_ == "mark" and word in _CONDITIONS:
            return child
        if child.dep_ in ("mark", "advmod") and word in _UNTIL and _is_present(verb):
            return child
        if child.dep_ == "aux" and word in _INVERTED and child.i < verb.i and verb.dep_ == "advcl":
            subject = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")), None)
            if subject is not None and child.i < subject.left_edge.i:
                return child
    if verb.lower_ == "were" and verb.is_sent_start and any(c.dep_ == "xcomp" for c in verb.children):
        return verb
    head = verb.head
    if verb.dep_ in ("xcomp", "advcl") and head.lower_ == "were" and head.is_sent_start and verb.tag_ == "VB":
        return head
    return None


def _is_present(verb: Token) -> bool:
    return verb.tag_ in ("VBZ", "VBP") or any(
        c.dep_ in ("aux", "auxpass") and c.tag_ in ("VBZ", "VBP") for c in verb.children
    )


def _verbal(verb: Token) -> Presented:
    value = _own(verb)
    node, steps = verb, 0
    while steps < 6:
        steps += 1
        head, dep = node.head, node.dep_
        if head.i == node.i:
            break
        if dep == "conj":
            if node.pos_ in ("VERB", "AUX") and any(c.dep_ in ("nsubj", "nsubjpass") for c in node.children):
                break
            node = head
            if head.dep_ not in ("xcomp", "ccomp", "pcomp", "advcl", "acl", "conj"):
                break
            continue
        if dep in ("xcomp", "ccomp", "csubj", "csubjpass", "dobj", "oprd") or (
            dep == "advcl" and _infinitive_of(node, head)
        ):
            if dep == "ccomp" and _is_finite(node):
                outer = ASSERTED if head.lemma_ == "insist" and _is_told(node) else _finite_governor(head)
            else:
                outer = _governor(head, node)
            value = _combine(value, outer)
            if dep == "ccomp" and head.pos_ == "VERB" and outer.value == "asserted" and node.tag_ not in ("VB", "VBG"):
                break
            node = head
            continue
        if dep == "pcomp":
            outer = _through_preposition(head)
            value = _combine(value, outer)
            shared = head.lower_ == "in" and head.head.lemma_ in _SHARING
            if head.head.pos_ in ("VERB", "AUX") and (outer.value != "asserted" or shared):
                if shared:
                    value = _combine(value, _own(head.head))
                node = head.head
                continue
            break
        if dep == "acl":
            value = _combine(value, _noun_governor(head, node))
            if (
                node.tag_ == "VB"
                and head.dep_ in ("dobj", "pobj", "nsubj", "nsubjpass", "attr")
                and light_verb(head) is not None
            ):
                carrier = light_verb(head)
                if carrier is not None:
                    value = _combine(value, _own(carrier))
            break
        if dep == "advcl":
            if any(c.dep_ == "mark" and c.lower_ in ("if", "unless") for c in node.children):
                value = _combine(value, Presented("hypothetical", "if"))
            elif node.tag_ == "VB" and value.value == "asserted":
                if head.lemma_ in verbs().addressing:
                    # "flew to Ankara to demand": who goes there to say it says it, as far as he goes.
                    node = head
                    value = _own(head)
                    continue
                value = Presented("planned", "to")
            break
        break
    return value


def _infinitive_of(node: Token, head: Token) -> bool:
    return node.tag_ == "VB" and (
        head.lemma_.lower() in _lexicon()["verbs"]
        or head.pos_ == "ADJ"
        or any(c.dep_ == "acomp" for c in head.children)
    )


def _is_finite(verb: Token) -> bool:
    return any(
        t.tag_ in ("VBZ", "VBD", "VBP", "MD")
        for t in [verb, *(c for c in verb.children if c.dep_ in ("aux", "auxpass"))]
    )


def _is_told(verb: Token) -> bool:
    """'insisted that it had sold nothing' tells, 'insisted that Iran sell nothing' demands."""
    return any(
        t.tag_ in ("VBZ", "VBD") or t.lower_ in ("will", "would", "can", "could")
        for t in [verb, *(c for c in verb.children if c.dep_ in ("aux", "auxpass"))]
    )


def _is_performed(verb: Token) -> bool:
    """'I would like to thank Poland', 'let me congratulate you': who says so does it."""
    if verb.tag_ != "VB" or verb.lemma_ not in _PERFORMED or verb.dep_ not in ("xcomp", "ccomp"):
        return False
    head = verb.head
    if head.lemma_ in ("let", "allow", "permit"):
        return any(c.lower_ in ("me", "us") for w in (head, verb) for c in w.children)
    return head.lemma_ in ("like", "want", "wish") and any(
        c.dep_ == "nsubj" and c.lower_ in ("i", "we") for c in head.children
    )


_PERFORMED = frozenset({
    "thank", "congratulate", "condemn", "commend", "praise", "salute", "applaud", "welcome", "urge", "call", "appeal",
    "express", "reiterate", "reaffirm", "stress", "emphasize", "emphasise", "underline", "underscore", "apologize",
    "apologise", "recognize", "acknowledge", "warn", "remind", "assure", "denounce", "deplore", "reject",
})  # fmt: skip


def _finite_governor(head: Token) -> Presented:
    """A clause with a finite verb keeps its own factuality under a verb of saying; under doubt, fear or denial it
    does not."""
    lexicon = _lexicon()
    own = _own(head)
    lemma = head.lemma_.lower()
    if own.value == "negated" and lemma in lexicon["transparent"]:
        return own
    value = lexicon["finite"].get(lemma)
    if value is None and head.pos_ in ("AUX", "ADJ"):
        words = [head, *(c for c in head.children if c.dep_ in ("acomp", "attr"))]
        value = next(
            (lexicon["adjectives"][w.lemma_.lower()] for w in words if w.lemma_.lower() in lexicon["adjectives"]), None
        )
    if value is None or (own.value == "negated" and value == "negated"):
        return ASSERTED
    return Presented(value, head.text)


def _governor(head: Token, node: Token) -> Presented:
    """What a verb or adjective says of the clause that it governs, its own negation and modal included."""
    lexicon = _lexicon()
    lemma = head.lemma_.lower()
    particle = next((c.lower_ for c in head.children if c.dep_ == "prt"), None)
    key = f"{lemma} {particle}" if particle and f"{lemma} {particle}" in lexicon["verbs"] else lemma
    own = _own(head.head if head.pos_ == "ADJ" and head.head.pos_ == "AUX" else head)
    if head.pos_ == "ADJ" or lemma in ("be", "seem", "appear", "remain"):
        for child in (
            [head] if head.pos_ == "ADJ" else [c for c in head.children if c.dep_ in ("acomp", "attr", "oprd")]
        ):
            value = lexicon["adjectives"].get(child.lemma_.lower())
            if value:
                return _combine(
                    Presented(value, child.text), Presented("negated", "not") if own.value == "negated" else ASSERTED
                )
        judged = head.pos_ == "ADJ" or any(c.dep_ == "acomp" for c in head.children)
        if judged and own.value == "negated":
            return own
        if lemma == "be" and node.tag_ == "VB" and node.dep_ == "xcomp" and not judged:
            return Presented("planned", "is to")
    value = lexicon["verbs"].get(key)
    if value is None:
        if own.value == "negated" and (node.dep_ == "xcomp" or lemma in lexicon["transparent"]):
            return own
        return own if node.dep_ in ("xcomp", "oprd") and own.value != "asserted" else ASSERTED
    if own.value == "negated":
        if lemma in lexicon["transparent"]:
            return own
        if value == "planned":
            return Presented("negated", f"{own.hedge} {head.text}")
        if value != "negated":
            return Presented(value, head.text)
        if any(c.tag_ == "MD" and c.lower_ in ("will", "wo", "shall") for c in head.children):
            return Presented("planned", "will")
        # Who has not stopped goes on; who has not ruled something out has not done it either.
        return ASSERTED if lemma in _ENDING else Presented("hypothetical", f"{own.hedge} {head.text}")
    return Presented(value, head.text)


def _through_preposition(prep: Token) -> Presented:
    governor = prep.head
    word = prep.lower_
    if word in ("without", "instead", "rather"):
        return Presented("negated", prep.text)
    if word == "before" and governor.pos_ == "VERB":
        return ASSERTED
    key = f"{governor.lemma_.lower()} {word}"
    value = _lexicon()["prepositional"].get(key)
    if value:
        own = _own(governor) if governor.pos_ in ("VERB", "AUX") else ASSERTED
        if own.value == "negated" and value in ("negated", "prohibited"):
            return Presented("hypothetical", governor.text)
        return Presented(value, governor.text)
    if governor.pos_ in ("VERB", "AUX") and any(
        c.dep_ == "prt" and f"{governor.lemma_.lower()} {c.lower_}" in _lexicon()["verbs"] for c in governor.children
    ):
        return _governor(governor, prep)
    if governor.pos_ == "NOUN":
        return _noun_governor(governor, prep)
    return ASSERTED


def _noun_governor(noun: Token, node: Token) -> Presented:
    """'plans to', 'efforts to', 'calls for', 'the power to', 'signs that'."""
    if (
        node.dep_ == "acl"
        and node.tag_ in ("VBG", "VBN", "VBD", "VBZ", "VBP")
        and not any(c.dep_ == "mark" for c in node.children)
    ):
        return ASSERTED
    lemma = noun.lemma_.lower()
    value = _lexicon()["nouns"].get(lemma)
    if any(c.dep_ == "det" and c.lower_ == "no" for c in noun.children):
        return Presented("negated", "no")
    return Presented(value, noun.text) if value else ASSERTED


def _nominal(noun: Token) -> Presented:
    lexicon = _lexicon()
    value = ASSERTED
    for child in noun.children:
        if child.dep_ == "det" and child.lower_ in ("no", "neither"):
            value = Presented("negated", child.text)
        elif child.dep_ in ("amod", "compound", "nmod") and child.lower_ in lexicon["modifiers"]:
            value = Presented(lexicon["modifiers"][child.lower_], child.text)
    verb = light_verb(noun)
    if verb is not None:
        key = verb.lemma_.lower()
        governs = lexicon["objects"].get(key)
        if key in _ENDING and any(c.dep_ == "poss" and c.tag_ != "PRP$" for c in noun.children):
            return value  # Who ends somebody else's war takes for granted that there is one.
        if key == "announce" and noun.lemma_.lower() in lexicon["announced"]:
            governs = None
        if governs:
            outer = Presented(governs, verb.text)
            own = _own(verb)
            if own.value == "negated":
                outer = ASSERTED if governs == "negated" else own
            elif governs == "negated":
                ending = _verbal(verb)
                if key in _ENDING and ending.value == "hypothetical":
                    return value  # "until it ends its war": it is waging one.
                outer = _combine(outer, ending)
            return _combine(value, outer)
        if key in verbs().light or key in _BRINGING:
            carried = _verbal(verb)
            # "imposed no sanctions" says no once, though both the noun and its verb show it.
            return value if value.value == carried.value == "negated" else _combine(value, carried)
        return value
    if noun.dep_ in ("pobj", "pcomp"):
        prep = noun.head
        if prep.lower_ == "without":
            return Presented("negated", "without")
        governor = prep.head
        known = lexicon["prepositional"].get(f"{governor.lemma_.lower()} {prep.lower_}")
        if known:
            return _combine(value, Presented(known, governor.text))
        if governor.pos_ == "NOUN" and prep.lower_ in ("for", "of", "on", "about", "against", "to"):
            outer_value = lexicon["of_nouns"].get(governor.lemma_.lower())
            if outer_value == "negated" and any(c.dep_ == "poss" for c in noun.children):
                outer_value = None  # "an end to Russia's war" is asked for because there is a war.
            if outer_value:
                return _combine(value, Presented(outer_value, governor.text))
    if (
        noun.dep_ in ("attr", "nsubj")
        and noun.head.lemma_ == "be"
        and any(c.dep_ == "expl" for c in noun.head.children)
    ):
        return _combine(value, _own(noun.head))
    if noun.dep_ == "nsubj" and any(c.lower_ in ("a", "an", "any") for c in noun.children if c.dep_ == "det"):
        modal = next(
            (c for c in noun.head.children if c.tag_ == "MD" and c.lower_ in ("would", "could", "might")), None
        )
        if modal is not None:
            return _combine(value, Presented("hypothetical", modal.text))
    if noun.dep_ in ("attr", "oprd", "ROOT") or (noun.dep_ == "pobj" and noun.head.lower_ == "as"):
        carrier = noun.head if noun.dep_ != "pobj" else noun.head.head
        if carrier.pos_ in ("VERB", "AUX") and carrier.i != noun.i:
            return _combine(value, _verbal(carrier))
    if noun.dep_ == "conj" and noun.head.pos_ in ("NOUN", "PROPN"):
        return _combine(value, _nominal(noun.head)) if value is ASSERTED else value
    return value
