"""Repairs: parser errors so regular that a rule can mend them before any other layer reads the parse."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import pairwise

from spacy.tokens import Doc, Span, Token

from loaders.extraction.goods import is_material
from loaders.extraction.name_lists import coordinate
from loaders.extraction.nouns import nouns
from loaders.extraction.titles import is_title_word
from loaders.extraction.triggers import FrameIndex
from loaders.extraction.verbs import verbs
from loaders.lexicon.entries import curated_actors
from loaders.lexicon.goods import goods_lexicon
from loaders.lexicon.words import read_words

_GERUND_PREPOSITIONS = frozenset({"for", "of", "by", "from", "in", "without", "before", "after", "about", "on"})
# "for shipping chips" is parsed as if "shipping" were a noun, "of supplying drones" as if it were an adjective.
_GERUNDS = frozenset({("compound", "NN"), ("amod", "VBG")})


@cache
def _places() -> frozenset[str]:
    """Countries and the seats of their governments, as one word each."""
    states = [e for e in curated_actors().values() if e.type in ("Country", "Alliance")]
    return frozenset(n.lower() for e in states for n in (e.name, *e.aliases, *e.seats) if " " not in n)


@cache
def _lemmas() -> Mapping[str, str]:
    found: dict[str, str] = read_words("lemmas.yaml")
    return found


def repair(doc: Doc, index: FrameIndex) -> None:
    """Mends a parse in place."""
    _titled_names(doc)
    _coordinated_names(doc)
    coordinate(doc)
    for token in doc:
        if token.pos_ == "VERB" and token.lemma_ in _lemmas():
            token.lemma_ = _lemmas()[token.lemma_]
        if token.pos_ == "NOUN" and any(c.dep_ == "aux" and c.lower_ == "to" for c in token.children):
            token.tag_, token.pos_ = "VB", "VERB"
        if token.dep_ == "dobj" and token.head.lemma_ in verbs().giving:
            _double_object(token)
        if token.i and token.lower_.endswith("ing") and (token.dep_, token.tag_) in _GERUNDS:
            _gerund(token, index)


def _titled_names(doc: Doc) -> None:
    """'his German counterpart Annalena Baerbock': the name takes the place that the parser gave the title before it."""
    for entity in doc.ents:
        if entity.label_ != "PERSON" or not entity.start:
            continue
        title, name = doc[entity.start - 1], entity.root
        if title.tag_ not in ("NN", "NNP") or not (is_title_word(title) or title.lower_ == "counterpart"):
            continue
        if (
            title.head.i in range(entity.start, entity.end)
            or name.i in (t.i for t in title.ancestors)
            or not title.sent.start <= name.i < title.sent.end
        ):
            continue
        if name.head.i != title.i and name.dep_ not in ("npadvmod", "dep", "appos", "dobj", "nsubj"):
            continue
        head, dependency = title.head, title.dep_
        conjuncts = [c for c in title.children if c.dep_ in ("conj", "cc") and c.i > name.i]
        root = head.i == title.i
        name.head, name.dep_ = (name if root else head), dependency
        title.head, title.dep_ = name, "compound"
        for child in conjuncts:
            child.head = name


def _coordinated_names(doc: Doc) -> None:
    """'Alpha Trading and Beta Company sold': the first name is a party of its own, not a modifier of the second."""
    entities = [e for e in doc.ents if e.label_ in ("ORG", "PERSON", "GPE", "PRODUCT", "FAC")]
    for first, second in pairwise(entities):
        between = doc[first.end : second.start]
        if not 1 <= len(between) <= 2 or any(t.lower_ not in ("and", ",", "or", "the") for t in between):
            continue
        if not any(t.lower_ in ("and", "or") for t in between):
            continue
        left, right = first.root, second.root
        if (
            left.dep_ in ("nmod", "compound")
            and left.head.i == right.i
            and right.dep_ not in ("nmod", "compound", "conj")
        ):
            left.head, left.dep_ = (right if right.head.i == right.i else right.head), right.dep_
            right.head, right.dep_ = left, "conj"


def _double_object(good: Token) -> None:
    """'will send Ukraine tanks': a bare country before the object of a verb of giving is who gets it."""
    first = good.doc[good.head.i + 1] if good.head.i + 1 < good.i else good
    if first.tag_ != "NNP" or first.dep_ not in ("compound", "nmod") or good.tag_ not in ("NNS", "NN"):
        return
    if first.head.i != good.i and not (first.head.dep_ == "compound" and first.head.head.i == good.i):
        return
    whole_name = first.ent_type_ in ("GPE", "ORG", "PERSON", "NORP") and (
        first.ent_type_ == "GPE" or (first.i + 1 == good.i and good.tag_ == "NNS")
    )
    if first.lower_ in _places() or (whole_name and not goods_lexicon().designated(first.text)):
        first.head, first.dep_ = good.head, "dative"
        _end_name(first)


def _end_name(place: Token) -> None:
    """The recogniser may run a receiver and the good behind it together: 'sold Beijing Python missiles'."""
    doc = place.doc
    whole = next((e for e in doc.ents if e.start == place.i and e.end > place.i + 1), None)
    if whole is not None:
        doc.ents = [*(e for e in doc.ents if e.start != place.i), Span(doc, place.i, place.i + 1, label="GPE")]


def _gerund(token: Token, index: FrameIndex) -> None:
    """'for shipping semiconductors' is no kind of semiconductor: the word after the preposition is a verb with an
    object."""
    before, noun = token.nbor(-1), token.head
    if before.lower_ not in _GERUND_PREPOSITIONS or noun.dep_ != "pobj" or noun.head.i != before.i or noun.i < token.i:
        return
    if nouns().is_group(noun.lemma_.lower()) or noun.lemma_.lower() in nouns().bodies:
        return
    if token.dep_ == "amod" and not is_material(noun):
        return
    lemma = next((s for s in _stems(token.lower_) if index.knows_verb(s)), None)
    if lemma is None or any(c.dep_ in ("det", "poss") for c in noun.children):
        return
    token.tag_, token.pos_, token.lemma_ = "VBG", "VERB", lemma
    token.head, token.dep_ = before, "pcomp"
    noun.head, noun.dep_ = token, "dobj"


def _stems(gerund: str) -> tuple[str, ...]:
    base = gerund[:-3]
    return (base, base + "e", *((base[:-1],) if len(base) > 2 and base[-1] == base[-2] else ()))
