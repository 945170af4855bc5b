"""Clauses: who does what a verb says and to whom, through passives, coordination, control, raising, relative and
reduced
clauses and reason gerunds. Functions take a verb and return the tokens that head its parties."""

from __future__ import annotations

from spacy.tokens import Token

from loaders.extraction.nouns import nouns
from loaders.extraction.verbs import verbs

_OWN = frozenset({"its", "their"})
CLAUSES = frozenset({"relcl", "acl"})
# A gerund after these has the matrix object as its subject ("sanctioned X for selling"), after others the subject.
OBJECT_PREPOSITIONS = frozenset({"for", "of", "from", "over", "into", "against"})
# Of these the gerund after "with" is what their object does: "charged Albania with arming rebels".
_CHARGING = frozenset({"charge", "task", "credit", "entrust", "tax"})


def conjuncts(token: Token) -> list[Token]:
    """The token and everything coordinated with it, in text order of attachment."""
    found = [token]
    for child in token.children:
        if child.dep_ == "conj" and child.i > token.i:
            found.extend(conjuncts(child))
    return found


def first_conjunct(token: Token) -> Token:
    """The head of the coordination in which the token stands."""
    while token.dep_ == "conj" and token.head.i != token.i:
        token = token.head
    return token


def children(token: Token, *dependencies: str) -> list[Token]:
    return [c for c in token.children if c.dep_ in dependencies]


def is_passive(verb: Token) -> bool:
    """'was sanctioned', 'companies sanctioned by', but not 'has sanctioned'."""
    if any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children):
        return True
    if verb.tag_ != "VBN" or any(c.dep_ == "aux" and c.lemma_ == "have" for c in verb.children):
        return False
    if verb.dep_ in CLAUSES or verb.dep_ == "advcl":
        return not children(verb, "nsubj") and not children(verb, "dobj")
    if verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        return is_passive(verb.head) and not children(verb, "nsubj", "dobj")
    return any(c.dep_ == "agent" for c in verb.children)


def antecedent(token: Token) -> Token:
    """For a relative pronoun the noun its clause modifies, else the token itself."""
    if token.tag_ in ("WDT", "WP") or (token.lower_ == "that" and token.pos_ in ("PRON", "SCONJ", "DET")):
        clause = token.head
        for _ in range(4):
            if clause.dep_ == "relcl":
                return clause.head
            if clause.dep_ in ("conj", "xcomp", "ccomp", "prep", "pobj", "aux"):
                clause = clause.head
                continue
            break
    if token.tag_ == "WP$":
        # "Turkey, whose jets downed a helicopter": the clause is that of the verb to which the owned thing belongs.
        clause = token.head
        while clause.dep_ in (
            "nsubj",
            "nsubjpass",
            "dobj",
            "pobj",
            "prep",
            "compound",
            "conj",
            "xcomp",
            "attr",
            "poss",
        ):
            clause = clause.head
        return clause.head if clause.dep_ == "relcl" else token
    return token


def surface_subjects(verb: Token) -> list[Token]:
    """Who the clause of a verb is about: its own subject, else the one that syntax shares with it."""
    own = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")]
    if own:
        named = [c for c in own if c.pos_ in ("NOUN", "PROPN")] if len(own) > 1 else own
        return [antecedent((named or own)[-1])]
    head = verb.head
    match verb.dep_:
        case "relcl":
            return [head] if not any(c.dep_ == "dobj" and c.tag_ in ("WDT", "WP") for c in verb.children) else []
        case "acl":
            return [head] if head.pos_ in ("NOUN", "PROPN", "PRON") and not _complement_noun(verb) else _of_noun(head)
        case "conj" if head.pos_ in ("VERB", "AUX"):
            return surface_subjects(head)
        case "xcomp" | "ccomp" | "pcomp" | "prep":
            return _controller(verb, head)
        case "advcl":
            return logical_subjects(head) if head.pos_ in ("VERB", "AUX") else []
        case "aux" | "auxpass":
            return surface_subjects(head)
        case "csubj" | "dobj" | "pobj" | "attr" | "appos":
            return []
    return []


def _complement_noun(verb: Token) -> bool:
    """'plans to sanction', 'efforts to supply', 'decision to sell': the clause completes the noun, it does not
    describe it."""
    return verb.tag_ == "VB" and any(c.tag_ == "TO" for c in verb.children)


def _of_noun(noun: Token) -> list[Token]:
    """Who has the plan, the power, the obligation that a noun names."""
    owner = children(noun, "poss")
    if owner:
        return owner
    for prep in noun.children:
        if prep.dep_ in ("prep", "agent") and prep.lower_ in ("by", "of", "from"):
            return children(prep, "pobj")
    if noun.dep_ in ("dobj", "attr") and noun.head.pos_ in ("VERB", "AUX"):
        recipients = children(noun.head, "dative")
        if recipients and recipients[0].pos_ != "ADP":
            return recipients
        return logical_subjects(noun.head)
    if noun.dep_ == "pobj" and noun.head.dep_ == "prep" and noun.head.head.pos_ in ("VERB", "AUX"):
        return logical_subjects(noun.head.head)
    modifiers = [c for c in noun.children if c.dep_ in ("compound", "amod", "nmod")]
    return modifiers[:1]


def _controller(verb: Token, head: Token) -> list[Token]:
    if verb.dep_ == "pcomp":
        governor = head.head
        if governor.lemma_ == "time" and governor.head.pos_ == "ADP":
            governor = governor.head.head
        if governor.pos_ in ("VERB", "AUX"):
            objects = logical_objects(governor)
            if head.lower_ == "in" and governor.lemma_ == "join":
                return [*logical_subjects(governor), *objects]
            if objects and (
                head.lower_ in OBJECT_PREPOSITIONS or (head.lower_ == "with" and governor.lemma_ in _CHARGING)
            ):
                return objects
            # "is committed to helping", "had been allied with X in fighting": a passive shares its surface subject.
            return logical_subjects(governor) or surface_subjects(governor)
        if governor.pos_ == "ADJ":
            return bearers(governor)
        while head.lower_ == "by" and governor.pos_ == "NOUN" and governor.dep_ in ("dobj", "pobj", "prep"):
            # "broke an embargo by selling": who broke it.
            governor = governor.head
            if governor.pos_ in ("VERB", "AUX"):
                return logical_subjects(governor)
        if governor.pos_ in ("NOUN", "PROPN", "PRON"):
            return _bearer_of_reason(governor, head)
        return []
    if head.pos_ == "ADP":
        return _controller_of_preposition(head)
    if head.pos_ in ("VERB", "AUX"):
        objects = children(head, "dobj", "dative")
        objects = [o for o in objects if o.pos_ != "ADP"]
        if head.lemma_ in verbs().object_control and objects:
            return objects[:1]
        if head.lemma_ in ("call", "rely", "count", "depend") and verb.dep_ in ("xcomp", "advcl"):
            called = [p for prep in children(head, "prep") for p in children(prep, "pobj")]
            if called:
                return called[:1]
        return surface_subjects(head)
    if head.pos_ in ("ADJ", "NOUN"):
        return surface_subjects(head) or bearers(head)
    return []


def _bearer_of_reason(noun: Token, preposition: Token) -> list[Token]:
    """'sanctions on X for selling' -> X; 'its role in supplying' -> its; 'a company called X for providing' -> X."""
    for prep in noun.children:
        if prep.dep_ == "prep" and prep.lower_ in ("on", "against", "upon") and prep.i < preposition.i:
            return children(prep, "pobj")
    if (
        noun.pos_ == "PROPN"
        or noun.ent_type_ in ("ORG", "PERSON", "GPE", "PRODUCT")
        or nouns().is_group(noun.lemma_.lower())
    ):
        return [noun]
    return _of_noun(noun) or [noun]


def _controller_of_preposition(prep: Token) -> list[Token]:
    governor = prep.head
    if governor.pos_ in ("VERB", "AUX"):
        objects = logical_objects(governor)
        return objects if prep.lower_ in OBJECT_PREPOSITIONS and objects else logical_subjects(governor)
    return _bearer_of_reason(governor, prep) if governor.pos_ in ("NOUN", "PROPN") else []


def logical_subjects(verb: Token) -> list[Token]:
    """Who does it: the subject of an active verb, the agent of a passive one. For a modal, who is to do it."""
    if verb.dep_ == "aux" and verb.tag_ == "MD":
        return logical_subjects(verb.head)
    if is_passive(verb):
        return agents(verb)
    return surface_subjects(verb)


def agents(verb: Token) -> list[Token]:
    """The 'by' phrase of a passive verb, of this verb or shared by a coordinated one."""
    own = [p for a in verb.children if a.dep_ in ("agent", "prep") and a.lower_ == "by" for p in children(a, "pobj")]
    if own:
        return own
    # "is designated for sanctions by the council": the parser hangs the agent on the noun before it.
    nested = [
        p
        for prep in verb.children
        if prep.dep_ == "prep" and prep.i > verb.i
        for noun in children(prep, "pobj")
        for by in children(noun, "prep", "agent")
        if by.lower_ == "by" and not children(noun, "poss")
        for p in children(by, "pobj")
    ]
    if nested:
        return nested
    later = [c for c in verb.children if c.dep_ == "conj" and c.tag_ == "VBN"]
    if later:
        return agents(later[0])
    return []


def _after_inversion(verb: Token) -> list[Token]:
    """'Also penalized were X and Y', 'Named in the order are X and Y': the subject behind the participle's copula."""
    if verb.tag_ != "VBN" or children(verb, "nsubj", "nsubjpass", "dobj"):
        return []
    copula = next((c for c in (*verb.children, verb.head) if c.lemma_ == "be" and c.i > verb.i), None)
    if copula is None or children(copula, "nsubj", "nsubjpass") or verb.dep_ not in ("ROOT", "advcl", "ccomp", "csubj"):
        return []
    return [c for c in copula.children if c.i > copula.i and c.dep_ in ("attr", "acomp") and c.pos_ != "ADJ"][:1]


def logical_objects(verb: Token) -> list[Token]:
    """What it is done to: the object of an active verb, the subject of a passive one, the head of a reduced
    relative."""
    inverted = _after_inversion(verb)
    if inverted:
        return inverted
    direct = [c for c in verb.children if c.dep_ in ("dobj", "obj")]
    if direct:
        return [antecedent(direct[0])]
    if is_passive(verb):
        if verb.dep_ == "acl" and not children(verb, "nsubjpass"):
            return [verb.head]
        return surface_subjects(verb)
    if verb.dep_ == "relcl" and children(verb, "nsubj"):
        subject = children(verb, "nsubj")[0]
        if subject.tag_ not in ("WDT", "WP") and subject.lower_ != "that":
            return [verb.head]
    if verb.dep_ == "xcomp" and verb.head.dep_ == "relcl" and children(verb.head, "nsubj"):
        # "the measures that it continues to impose": what the clause describes is the object of its inner verb.
        outer = verb.head
        subject = children(outer, "nsubj")[0]
        if subject.tag_ not in ("WDT", "WP") and subject.lower_ != "that" and not children(outer, "dobj"):
            return [outer.head]
    shared = [c for c in verb.children if c.dep_ == "conj" and c.pos_ == "VERB" and not children(c, "nsubj")]
    # "attacked and sank the ship", but not "met with X and restated a commitment".
    if shared and not any(c.dep_ in ("prep", "ccomp", "xcomp", "dative", "agent") for c in verb.rights):
        return [c for c in shared[0].children if c.dep_ == "dobj"]
    return []


def recipients(verb: Token) -> list[Token]:
    for child in verb.children:
        if child.dep_ == "dative":
            return children(child, "pobj") if child.pos_ == "ADP" else [child]
    return []


def _placed(governor: Token) -> list[Token]:
    """'X is under sanctions', 'X is subject to sanctions', 'X was placed on a blacklist': X."""
    if governor.pos_ == "ADJ":
        return surface_subjects(governor.head) if governor.head.pos_ in ("VERB", "AUX") else []
    return logical_objects(governor) or (
        surface_subjects(governor) if governor.lemma_ in ("be", "remain", "stay", "come") else []
    )


def bearers(noun: Token) -> list[Token]:
    """Of whom a noun or adjective is predicated: copula, 'describe X as', 'become', apposition, 'called X an'."""
    head = noun.head
    noun_first = first_conjunct(noun)
    head = noun_first.head
    match noun_first.dep_:
        case "attr" | "acomp" | "oprd" | "xcomp" if head.pos_ in ("VERB", "AUX"):
            objects = (
                children(head, "dobj")
                if head.lemma_ not in ("be", "become", "remain", "stay", "seem", "appear")
                else []
            )
            return objects or surface_subjects(head)
        case "ccomp" | "ROOT" | "relcl" | "advcl" if children(noun_first, "nsubj"):
            return surface_subjects(noun_first)
        case "pobj" if head.lower_ in ("under", "on", "to") and head.head.pos_ in ("VERB", "AUX", "ADJ"):
            return _placed(head.head)
        case "pobj" if head.lower_ == "as" and head.head.pos_ in ("VERB", "AUX"):
            return logical_objects(head.head)
        case "pobj" if head.lower_ == "of" and head.head.lower_ == "one":
            # "is one of its allies", "China, one of the suppliers".
            return bearers(head.head)
        case "pobj" if head.lower_ == "among" and head.head.lemma_ == "be":
            return surface_subjects(head.head)
        case "appos":
            return [head]
        case "nsubj" if head.lemma_ == "be":
            return children(head, "attr")
        case "amod":
            return [head]
        case "acl" | "relcl":
            return [head]
    return [c for c in noun.children if c.dep_ == "appos"]


def owning_subjects(possessive: Token) -> list[Token]:
    """Who does what is done to the owned thing: 'Hungary dropped its objections', 'urged Rwanda to end its support'."""
    owned = possessive.head
    if possessive.dep_ != "poss" or possessive.lower_ not in _OWN or owned.dep_ != "dobj":
        return []
    return [t for t in logical_subjects(owned.head) if t.i < possessive.i]
