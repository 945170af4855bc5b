"""Arguments: where the parties of a trigger stand in the sentence, found once for all frames.

A frame names realisations (`subject`, `object`, `to`, `possessor` ...); this module finds their heads through
passives, coordination, control, raising, relative and reduced clauses, reason gerunds, light verbs and predication.
It returns tokens only; who they are is for the actor layer to say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from spacy.tokens import Doc, Token

from loaders.extraction.clauses import (
    bearers,
    children,
    conjuncts,
    first_conjunct,
    logical_objects,
    logical_subjects,
    recipients,
    surface_subjects,
)
from loaders.extraction.nominals import (
    is_light,
    light_verb,
    modifiers,
    noun_receivers,
    noun_subjects,
    owners_of,
    possessors,
    targets,
)
from loaders.extraction.verbs import verbs

# Their second half is no role of the verb: "according to X", "due to X", "thanks to X".
_COMPLEX_PREPOSITIONS = frozenset(
    [
        "according",
        "due",
        "thanks",
        "prior",
        "owing",
        "contrary",
        "compared",
        "because",
        "relative",
        "next",
        "apart",
        "along",
        "in",
    ]
) - {"in"}

# A two-word realisation: the owner of what stands there ("condemned Russia's invasion": `object owner` is Russia).
OWNER = " owner"
# Who speaks the words around the trigger: filled by the relation layer, empty in narration.
SPEAKER = "speaker"

Finder = Callable[[Token], list[Token]]
_INTRODUCING = frozenset({"prep", "dative", "agent", "mark", "advmod", "advcl"})
# Frames look up the same places of the same trigger many times, then never again.
_REMEMBERED = 512


def prepositional(token: Token, preposition: str) -> list[Token]:
    """Heads of the phrases with that preposition: on the token, its object, its light verb, nested, or right behind
    it."""
    return list(_phrases(token.doc, token.i).get(preposition, ()))


@lru_cache(maxsize=_REMEMBERED)
def _phrases(doc: Doc, i: int) -> Mapping[str, tuple[Token, ...]]:
    """Preposition -> the heads of its phrases at the first place where it stands; frames ask again and again."""
    token = doc[i]
    found: dict[str, tuple[Token, ...]] = {}
    for place in _attachment_places(token):
        here: dict[str, list[Token]] = {}
        for child in place.children:
            if child.dep_ in _INTRODUCING and not _is_agent_of_another(child, token):
                here.setdefault(child.lower_, []).extend(_direct(place, child))
        for preposition, heads in here.items():
            if heads:
                found.setdefault(preposition, tuple(heads))
    for preposition, heads in _adjacent(token):
        if heads:
            found.setdefault(preposition, tuple(heads))
    return found


def _is_agent_of_another(phrase: Token, noun: Token) -> bool:
    """'The strike was condemned by Paris': who does what is done about the deed does not do the deed."""
    verb = phrase.head
    return phrase.dep_ == "agent" and noun.pos_ == "NOUN" and light_verb(noun) == verb and not is_light(verb)


def _adjacent(token: Token) -> Iterator[tuple[str, list[Token]]]:
    """A phrase directly behind the token's own that the parser hung higher up: 'an export of chips to Russia'."""
    if token.pos_ in ("VERB", "AUX"):
        return
    behind, end = token.right_edge.i + 1, token.sent.end
    while behind < end:
        phrase = token.doc[behind]
        if phrase.dep_ not in ("prep", "dative") or phrase.head not in token.ancestors:
            return
        yield phrase.lower_, children(phrase, "pobj", "pcomp")
        behind = phrase.right_edge.i + 1


def _attachment_places(token: Token) -> Iterator[Token]:
    yield token
    if token.pos_ in ("VERB", "AUX"):
        for child in token.children:
            if child.dep_ in ("dobj", "dative", "nsubjpass", "prt", "attr", "acomp", "oprd") or (
                child.dep_ == "nsubj" and child.pos_ == "NOUN"
            ):
                yield from (c for c in conjuncts(child))
            elif child.dep_ in ("prep", "advmod", "agent") and child.lower_ not in _COMPLEX_PREPOSITIONS:
                yield child
                yield from (p for p in child.children if p.dep_ == "pobj")
        if token.dep_ == "conj" and token.head.pos_ == "VERB":
            return
        for child in token.children:
            if child.dep_ == "conj" and child.pos_ == "VERB" and not children(child, "nsubj", "dobj"):
                yield child
    else:
        for child in token.children:
            if child.dep_ in ("prep", "amod") and child.lower_ not in _COMPLEX_PREPOSITIONS:
                yield child
                yield from (c for p in child.children if p.dep_ == "pobj" for c in conjuncts(p))
            elif child.dep_ == "conj" or (child.dep_ == "acl" and child.lemma_ in verbs().light):
                yield child
        verb = light_verb(token)
        if verb is not None:
            yield verb
        elif token.dep_ == "conj":
            yield token.head


def _direct(token: Token, preposition: Token) -> Iterator[Token]:
    within = list(preposition.children)
    yield from (c for c in within if c.dep_ in ("pobj", "pcomp") and c.ent_type_ not in ("DATE", "TIME"))
    yield from (p for c in within if c.dep_ == "conj" and c.pos_ == "ADP" for p in children(c, "pobj"))
    if not within and token.dep_ == "relcl" and preposition.dep_ == "prep":
        # "platforms that people rely on".
        yield token.head


def _clauses(verb: Token) -> list[Token]:
    return [c for c in verb.children if c.dep_ in ("ccomp", "xcomp", "acl", "advcl")]


def _clause_subjects(trigger: Token) -> list[Token]:
    """'demanded that Iran stop', 'called for Syria to withdraw' -> who is to act in the content of a speech act."""
    found: list[Token] = []
    for child in trigger.children:
        finite = child.dep_ in ("ccomp", "xcomp") or (
            child.dep_ == "acl" and any(c.dep_ == "mark" for c in child.children)
        )
        if (finite and children(child, "nsubj", "nsubjpass")) or (
            child.dep_ in ("advcl", "acl", "relcl")
            and any(c.dep_ == "mark" and c.lower_ == "for" for c in child.children)
        ):
            found.extend(logical_subjects(child))
        elif child.dep_ == "prep" and child.lower_ == "for":
            found.extend(s for p in child.children if p.dep_ == "pcomp" for s in children(p, "nsubj", "nsubjpass"))
    return found


def _clause_objects(trigger: Token) -> list[Token]:
    """'threatened to attack Seoul', 'promised to give Ukraine tanks' -> to whom it is done in the content."""
    found: list[Token] = []
    for clause in (c for child in children(trigger, "xcomp", "ccomp", "acl") for c in conjuncts(child)):
        if clause.pos_ not in ("VERB", "AUX"):
            continue
        found.extend(recipients(clause) or logical_objects(clause))
        found.extend([p for word in ("to", "with", "against", "on", "at") for p in prepositional(clause, word)][:1])
    return found


def _complements(trigger: Token) -> list[Token]:
    """'called X a liar', 'was elected president', 'holds X responsible', 'described X as a threat'."""
    found = children(trigger, "attr", "oprd", "acomp")
    for child in trigger.children:
        if child.dep_ == "advmod" and child.tag_ == "JJ" and child.i > trigger.i:
            found.append(child)
        if child.dep_ == "prep" and child.lower_ == "as":
            found.extend(children(child, "pobj", "amod", "acomp", "pcomp"))
        elif (
            child.dep_ == "advcl" and child.pos_ in ("ADJ", "NOUN") and any(c.lower_ == "as" for c in child.children)
        ) or (child.dep_ in ("ccomp", "xcomp") and child.pos_ in ("ADJ", "NOUN", "PROPN") and trigger.pos_ == "VERB"):
            found.append(child)
    found.extend(children(trigger, "dobj")[1:])
    return [part for head in found for part in conjuncts(head)]


def _infinitives(trigger: Token) -> list[Token]:
    """'asked X to leave', but not 'asked X whether'."""
    return [c for c in _clauses(trigger) if c.tag_ == "VB" and any(t.tag_ == "TO" for t in c.children)]


def _governors(noun: Token) -> list[Token]:
    """'Turkey, in coordination with Russia, attacked' -> who does what the phrase around the noun accompanies."""
    governor = noun.head.head if noun.dep_ == "pobj" else noun
    if governor is noun or light_verb(noun) is not None:
        return []
    if first_conjunct(governor).dep_ == "dobj":
        # "suspended aid in protest": what goes with the deed hangs on its object.
        governor = first_conjunct(governor).head
    return logical_subjects(governor) or surface_subjects(governor) if governor.pos_ in ("VERB", "AUX") else []


def _accompanied(noun: Token) -> list[Token]:
    """'their actions in support of the regime', 'fighters in support of the regime' -> whose the phrase's noun is."""
    governor = noun.head.head if noun.dep_ == "pobj" else noun
    return (possessors(governor) or [governor]) if governor is not noun and governor.pos_ == "NOUN" else []


def _addressees(verb: Token) -> list[Token]:
    """'flew to Ankara to demand', 'telephoned Modi to plead against a test', 'in a letter to Oslo, Paris asked': whom
    the words reach that a speech act says, where it names nobody itself."""
    found: list[Token] = []
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ in ("in", "during", "through", "at"):
            for place in children(child, "pobj"):
                if place.lemma_.lower() in verbs().conversations:
                    found.extend(prepositional(place, "to") or prepositional(place, "with"))
    governor = verb.head
    if found or governor is verb or verb.dep_ not in ("advcl", "xcomp", "acl", "relcl", "conj", "ccomp"):
        return found
    if governor.pos_ == "NOUN":
        return prepositional(governor, "to") if governor.lemma_.lower() in verbs().conversations else []
    if governor.lemma_ in verbs().addressing and verb.i > governor.i:
        return (
            [t for t in logical_objects(governor) if t.lemma_.lower() not in verbs().conversations]
            or recipients(governor)
            or [t for word in ("to", "with") for t in prepositional(governor, word)]
        )
    return []


def _carriers(noun: Token) -> list[Token]:
    verb = light_verb(noun)
    return [verb] if verb is not None else []


FINDERS: dict[str, Finder] = {
    "subject": logical_subjects,
    "object": logical_objects,
    "recipient": recipients,
    "clause": _clauses,
    "agent": noun_subjects,
    "receiver": noun_receivers,
    "possessor": possessors,
    "modifier": modifiers,
    "bearer": bearers,
    "surface": surface_subjects,
    "appositive": lambda noun: children(noun, "appos"),
    "self": lambda trigger: [trigger],
    "head": lambda trigger: [trigger.head],
    "hyphenated": lambda participle: children(participle, "npadvmod"),
    "targeting": targets,
    "complement": _complements,
    "infinitive": _infinitives,
    "auxiliary": lambda verb: children(verb, "aux", "auxpass", "neg"),
    "governor": _governors,
    "accompanied": _accompanied,
    "carrier": _carriers,
    "addressee": _addressees,
    "preposition": lambda noun: [noun.head] if noun.dep_ in ("pobj", "pcomp") else [],
    "clause subject": _clause_subjects,
    "clause object": _clause_objects,
    SPEAKER: lambda trigger: [],
}


def realise(trigger: Token, realisation: str) -> list[Token]:
    """The heads that fill a realisation of a trigger.

    A word that is no realisation of its own is a preposition; of two words the second is looked up on what fills the
    first ("clause recipient"), but for `owner`.
    """
    return list(_realised(trigger.doc, trigger.i, realisation))


@lru_cache(maxsize=_REMEMBERED)
def _realised(doc: Doc, i: int, realisation: str) -> tuple[Token, ...]:
    return tuple(_find(doc[i], realisation))


def _find(trigger: Token, realisation: str) -> list[Token]:
    finder = FINDERS.get(realisation)
    if finder is not None:
        return finder(trigger)
    if realisation.endswith(OWNER):
        return owners_of([c for head in realise(trigger, realisation.removesuffix(OWNER)) for c in conjuncts(head)])
    first, _, second = realisation.partition(" ")
    if second:
        return [t for head in realise(trigger, first) for part in conjuncts(head) for t in realise(part, second)]
    return prepositional(trigger, realisation)
