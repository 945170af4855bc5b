"""Offices: who holds which, from titles before a name, appositions after it and 'X is the head of Y'.

"Swedish Defense Minister Pal Jonson", "NATO Secretary-General Jens Stoltenberg", "Rob Bauer, the chair of NATO's
Military Committee". Also the affiliation by which "we" in a person's mouth means the country or body of the office.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from loaders.extraction.cast import Cast
from loaders.extraction.clauses import conjuncts
from loaders.extraction.document import Document, Mention, Passage, Relation
from loaders.extraction.titles import Title, is_title_word, title_of
from loaders.lexicon.entries import curated_actors
from schema.records import ActorRecord
from schema.registry import predicate

# Offices of a state itself: the country of a curated holder says which state's.
_OF_THE_STATE = frozenset({"head-of-state", "head-of-government", "foreign-ministry", "defense-ministry", "treasury"})
_FORMER = ("former", "ex", "late", "then", "outgoing", "ousted", "retired")
_HOLDERS = frozenset(
    {
        "reporter",
        "correspondent",
        "professor",
        "fellow",
        "expert",
        "analyst",
        "scientist",
        "editor",
        "columnist",
        "researcher",
        "scholar",
        "economist",
        "lawyer",
        "official",
        "officer",
        "member",
        "adviser",
        "advisor",
    }
)


def find_offices(document: Document, cast: Cast) -> list[Relation]:
    """One HOLDS_OFFICE relation for each place where the text says that a person holds an office."""
    found: list[Relation] = []
    for passage in document.passages:
        seen: set[tuple[str, str, int]] = set()
        for token in passage.doc:
            mention = cast.mention(token)
            if mention is None or token.i != mention.end - 1 or not _is_person(mention):
                continue
            person = cast.actors(token)
            if len(person) != 1 or person[0].type != "Person":
                continue
            for relation in (*_before(passage, mention, person[0], cast), *_after(passage, mention, person[0], cast)):
                if relation.object is not None and (relation.predicate, relation.object.id, relation.start) not in seen:
                    seen.add((relation.predicate, relation.object.id, relation.start))
                    found.append(relation)
    return found


def affiliations(relations: list[Relation]) -> dict[str, ActorRecord | None]:
    """Person -> the body or country of the office; None for one with offices in several places, who may speak for
    any."""
    found: dict[str, dict[str, ActorRecord]] = {}
    for relation in relations:
        if relation.predicate == "HOLDS_OFFICE" and relation.subject and relation.object:
            former = relation.roles.get("office", "").startswith("former")
            if not former:
                found.setdefault(relation.subject.id, {})[relation.object.country or relation.object.id] = (
                    relation.object
                )
    return {person: next(iter(places.values())) if len(places) == 1 else None for person, places in found.items()}


def _is_person(mention: Mention) -> bool:
    return mention.kind == "person" or (bool(mention.entries) and mention.entries[0].type == "Person")


def _before(passage: Passage, mention: Mention, person: ActorRecord, cast: Cast) -> Iterator[Relation]:
    """Titles directly before the name: walk left over words of titles, of places and of bodies."""
    doc = passage.doc
    start = mention.start
    words: list[Token] = []
    while start > 0 and len(words) < 12:
        token = doc[start - 1]
        if (token.is_sent_start and token.is_punct) or token.ent_type_ in ("DATE", "TIME"):
            break
        here = cast.mention(token)
        joins = (
            token.dep_ in ("compound", "amod", "nmod", "poss")
            or is_title_word(token)
            or token.tag_ in ("POS", "NNP", "HYPH")
            or token.lower_ in ("of", "for", "and", "the", "-")
        )
        if (
            not joins
            or (here is not None and _is_person(here))
            or (token.pos_ in ("VERB", "AUX", "PUNCT") and token.tag_ != "HYPH")
        ):
            break
        if token.lower_ == "and" and not (
            words and words[-1].lower_ not in ("and",) and start > 1 and doc[start - 2].pos_ in ("NOUN", "PROPN", "ADJ")
        ):
            break
        words.append(token)
        start -= 1
    words.reverse()
    while words and words[0].lower_ in ("of", "for", "and", "the", "-"):
        words = words[1:]
    if not words:
        return
    titled = _title_in(words)
    if titled is None:
        genitive = [w for w in words if w.tag_ == "POS"]
        if genitive and words[-1].tag_ == "POS":
            owner = cast.actors(genitive[0].nbor(-1))
            if len(owner) == 1 and owner[0].type in ("Country", "Alliance"):
                yield _relation(
                    passage, person, owner[0], words[0].i, mention.end, mention, "offices.genitive", "affiliation", 0.7
                )
        return
    first, last, title = titled
    body = _body_in(words, first, last, cast)
    if body is None and person.country and title.body in _OF_THE_STATE:
        body = curated_actors()[f"country:{person.country}"].record()
    if body is not None:
        former = any(w.lower_.rstrip("-") in _FORMER for w in words)
        yield _relation(
            passage,
            person,
            body,
            words[0].i,
            mention.end,
            mention,
            "offices.title",
            ("former " if former else "") + title.title,
            0.9,
        )


def _title_in(words: list[Token]) -> tuple[int, int, Title] | None:
    """The longest run of words that is a title: its first and last place in `words`."""
    for length in range(min(6, len(words)), 0, -1):
        for start in range(len(words) - length, -1, -1):
            part = words[start : start + length]
            title = title_of(" ".join(w.text for w in part if w.tag_ != "HYPH"))
            if title is None and length == 1 and part[0].lower_ == "counterpart":
                title = Title(title="counterpart")
            if title is not None and not title.honorific:
                return start, start + length, title
    return None


def _body_in(words: list[Token], first: int, last: int, cast: Cast) -> ActorRecord | None:
    """The country or body named among the words around the title, the most specific one first."""
    found: list[ActorRecord] = []
    for place, word in enumerate(words):
        named = cast.mention(word)
        if first <= place < last and not (named is not None and named.entries):
            continue
        found.extend(
            a
            for a in cast.actors(word)
            if a.type
            in ("Country", "Alliance", "GovernmentBody", "Institution", "Company", "ArmedGroup", "MediaOutlet")
        )
    bodies = [a for a in found if a.type != "Country"]
    return bodies[0] if bodies else found[0] if found else None


def _after(passage: Passage, mention: Mention, person: ActorRecord, cast: Cast) -> Iterator[Relation]:
    """Appositions and copulas: 'X, the chair of Y', 'X, who heads Y', 'X is a reporter at Y', 'the chair of Y, X'."""
    head = mention.head
    nouns: list[Token] = [c for c in head.children if c.dep_ == "appos" and c.pos_ in ("NOUN", "PROPN")]
    if head.dep_ == "appos" and head.head.pos_ in ("NOUN", "PROPN"):
        nouns.append(head.head)
    if head.dep_ == "nsubj" and head.head.lemma_ in ("be", "become", "remain", "serve"):
        nouns.extend(c for c in head.head.children if c.dep_ == "attr")
        nouns.extend(
            p
            for c in head.head.children
            if c.dep_ == "prep" and c.lower_ == "as"
            for p in c.children
            if p.dep_ == "pobj"
        )
    for noun in (n for first in nouns for n in conjuncts(first)):
        if title_of(noun.text) is None and title_of(_phrase(noun)) is None and noun.lemma_.lower() not in _HOLDERS:
            continue
        for body in _office_of(noun, cast):
            if body.id != person.id and body.type in predicate("HOLDS_OFFICE").range:
                last = max(t.i for t in noun.subtree)
                first = min(head.i, noun.left_edge.i, mention.start)
                yield _relation(
                    passage,
                    person,
                    body,
                    first,
                    min(max(last, mention.end - 1), first + 40) + 1,
                    mention,
                    "offices.apposition",
                    _phrase(noun),
                    0.85,
                )


def _phrase(noun: Token) -> str:
    words = [
        c
        for c in noun.children
        if c.dep_ in ("compound", "amod") and c.i < noun.i and c.ent_type_ not in ("NORP", "GPE", "ORG")
    ]
    return " ".join(w.text for w in [*words, noun])


def _office_of(noun: Token, cast: Cast) -> list[ActorRecord]:
    """Whose office it is: 'of', 'at', 'for', 'with' phrases down to the first named body, genitives and adjectives."""
    for place in (t for t in noun.subtree if t.dep_ == "prep" and t.lower_ == "at" and t.i > noun.i):
        for pobj in place.children:
            actors = [a for a in cast.actors(pobj) if a.type not in ("Person", "ActorGroup", "Country")]
            if pobj.dep_ == "pobj" and actors:
                return actors
    for preposition in ("of", "for", "with", "to", "in"):
        for prep in noun.children:
            if prep.dep_ != "prep" or prep.lower_ != preposition:
                continue
            for pobj in (p for c in prep.children if c.dep_ == "pobj" for p in conjuncts(c)):
                actors = [a for a in cast.actors(pobj) if a.type not in ("Person", "ActorGroup")]
                if actors:
                    return actors
                inner = _office_of(pobj, cast)
                if inner:
                    return inner
    for child in noun.children:
        if child.dep_ in ("poss", "compound", "amod", "nmod"):
            actors = [a for a in cast.actors(child) if a.type not in ("Person", "ActorGroup")]
            if actors:
                return actors
    return _office_of(noun.head, cast) if noun.dep_ == "conj" and noun.head.pos_ in ("NOUN", "PROPN") else []


def _relation(
    passage: Passage,
    person: ActorRecord,
    body: ActorRecord,
    first: int,
    end: int,
    mention: Mention,
    rule: str,
    office: str,
    confidence: float,
) -> Relation:
    start, stop = passage.span(first, max(end, first + 1))
    return Relation(
        passage,
        "HOLDS_OFFICE",
        rule,
        mention.head,
        person,
        body,
        start=start,
        end=stop,
        roles={"office": office},
        confidence=confidence,
    )
