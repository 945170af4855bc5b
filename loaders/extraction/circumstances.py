"""Circumstances: when a claim holds and how much it is about, from the expressions that stand with its trigger."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from loaders.extraction.clauses import first_conjunct
from loaders.extraction.document import Document, Passage, Relation, text_of
from loaders.extraction.nominals import light_verb
from loaders.extraction.quantity import QuantityExpression, find_quantities
from loaders.extraction.time import TimeExpression, find_times
from schema.records import Quantity, TimeSpan

_TIMELESS = frozenset({"PART_OF", "LOCATED_IN", "HOLDS_OFFICE"})


def add_circumstances(document: Document) -> None:
    """Gives every relation of a document the time and the quantity that its own clause states, if any."""
    published = document.article.published
    for passage in document.passages:
        relations = [r for r in document.relations if r.passage is passage and not r.missing]
        if not relations:
            continue
        text = text_of(passage.doc)
        times = find_times(text, published)
        quantities = find_quantities(text)
        for relation in relations:
            if relation.predicate not in _TIMELESS:
                relation.time = _time(passage, relation, times)
            relation.quantity = _quantity(passage, relation, quantities)


def _time(passage: Passage, relation: Relation, times: Sequence[TimeExpression]) -> TimeSpan | None:
    """The expression that hangs on the trigger, on the verb that carries it, or on the clause in which both stand."""
    trigger = relation.trigger
    sentence = trigger.sent
    here = [t for t in times if sentence.start_char <= t.start < sentence.end_char]
    governors = _governors(trigger)
    for expression in here:
        token = _token_at(passage, expression.start)
        if token is not None and _hangs_on(token, governors):
            return TimeSpan(start=expression.first, end=expression.last, text=expression.text)
    return None


def _governors(trigger: Token) -> set[int]:
    found = {trigger.i, first_conjunct(trigger).i}
    verb = light_verb(trigger) if trigger.pos_ in ("NOUN", "PROPN") else None
    if verb is not None:
        found.add(verb.i)
    elif trigger.pos_ in ("NOUN", "ADJ") and trigger.dep_ in ("nsubj", "attr", "acomp"):
        found.add(trigger.head.i)
    if trigger.dep_ == "xcomp":
        found.add(trigger.head.i)
    return found


def _hangs_on(token: Token, governors: set[int]) -> bool:
    for node in (token, *token.ancestors):
        if node.i in governors:
            return True
        if node is not token and node.pos_ in ("VERB", "AUX"):
            return False
    return False


def _token_at(passage: Passage, offset: int) -> Token | None:
    span = passage.doc.char_span(offset, offset + 1, alignment_mode="expand")
    return span[0] if span is not None and len(span) else None


def _quantity(passage: Passage, relation: Relation, quantities: Sequence[QuantityExpression]) -> Quantity | None:
    """The first amount in the words on which the relation rests."""
    for expression in quantities:
        start = expression.start + passage.offset
        if relation.start <= start and expression.end + passage.offset <= relation.end:
            return Quantity(value=expression.value, unit=expression.unit, text=expression.text)
    return None
