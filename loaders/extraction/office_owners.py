"""Whose an office is: the country or body that the words of the phrase name, else the one that the title implies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from spacy.tokens import Token

from loaders.extraction.cast import Cast
from loaders.extraction.descriptions import home as country_of
from loaders.extraction.document import Mention
from loaders.extraction.groups import is_anonymous
from loaders.extraction.office_phrases import RELATIVE, SUCCESSION, Office
from loaders.lexicon.entries import curated_actors
from schema.records import ActorRecord
from schema.registry import predicate

# Offices of a state: the country of the holder says which state's.
_OF_A_STATE = frozenset(
    [
        "head-of-state",
        "head-of-government",
        "foreign-ministry",
        "defense-ministry",
        "treasury",
        "commerce",
        "interior",
        "justice",
        "embassy",
        "diplomacy",
        "central-bank",
        "intelligence",
        "royal",
    ]
)
# Of those every state has one at a time: the state that the text is speaking of has it.
_ONE_A_STATE = frozenset(
    ["head-of-state", "head-of-government", "foreign-ministry", "defense-ministry", "treasury", "commerce", "interior"]
)
_SENTENCES_BACK = 2
_LISTED = frozenset({"dobj", "pobj", "conj", "nsubjpass", "appos"})
_ENVOYS = frozenset({"embassy", "diplomacy"})
_CALLINGS = frozenset({"calling", "religious"})
_CHAMBERS = {"senator": "body:us-senate", "congressman": "body:us-house", "congresswoman": "body:us-house"}
_COMMANDS = ("chief", "staff", "commander-in-chief")
_STATELY = ("minister", "secretary")
_PEOPLE = frozenset({"Person"})


def body_of(office: Office, person: ActorRecord, cast: Cast, homes: dict[str, ActorRecord]) -> ActorRecord | None:
    """The body or country that the phrase names. `homes` are the countries of people by their other offices."""
    before = [a for word in office.before for a in _named(word, cast, homes, office)]
    workplace = any(w.lower_ == "at" for w in office.behind)
    sent = office.title.title == "representative" and bool(office.behind) and office.behind[0].lower_ == "to"
    envoy = office.title.body in _ENVOYS or sent
    countries = [a for a in before if a.type == "Country"]
    bodies = [a for a in before if a.type != "Country"]
    behind = _behind(office, person, cast)
    if behind is not None and behind.type == "Country" and office.behind[0].lower_ == "for" and _is_stately(office):
        behind = None  # "the minister for Europe"
    if office.title.body in _CALLINGS:  # "a Russian analyst" holds no office in Russia
        before = [a for a in before if a.type not in ("Country", "ActorGroup")]
        return behind if behind is not None and behind.type != "Country" else next(iter(before), None)
    if envoy:
        return next(iter([*countries, *bodies]), None) or (behind if _sends(office) else None)
    # "the Russian head of Gazprom": the phrase behind is whose it is, the adjective only where he is from.
    if behind is not None and (workplace or not bodies) and (workplace or behind.type != "Country" or not countries):
        return behind
    return next(iter([*bodies, *countries]), None) or behind


def implied(office: Office, person: ActorRecord, homes: dict[str, ActorRecord]) -> ActorRecord | None:
    """The body of a bare title: the holder's own, as far as the lexicon or another place of the article tells it."""
    entries = curated_actors()
    title = office.title
    held = entries[person.id].offices if person.id in entries else ()
    if title.body == "international-organisation" or title.title in RELATIVE:
        bodies = [entries[i].record() for i in held if i in entries and title.title not in RELATIVE]
        if len(bodies) == 1:
            return bodies[0]
    home = entries.get(f"country:{person.country}") if person.country else None
    if title.title == "chief executive" and person.country != "HK":
        return None
    if home is not None:
        if home.country == "US" and title.title in _CHAMBERS:
            return entries[_CHAMBERS[title.title]].record()
        if title.body in _OF_A_STATE or _is_stately(office) or title.title in RELATIVE - SUCCESSION - {"colleague"}:
            return home.record()
        return None
    known = homes.get(person.id)
    return known if known is not None and (title.body in _OF_A_STATE or _is_stately(office)) else None


def is_one_a_state(office: Office) -> bool:
    """Whether each state has just one such office, so that 'the prime minister' is the one of the country spoken of."""
    return (office.title.body in _ONE_A_STATE or _is_stately(office)) and not office.title.title.startswith("leader")


def _is_stately(office: Office) -> bool:
    title = office.title
    if title.body == "military":  # a rank may be one of rebels
        return title.title.endswith(_COMMANDS)
    return title.title.endswith(_STATELY) and title.body in (*_OF_A_STATE, "other")


def _sends(office: Office) -> bool:
    """'the ambassador of Chad', but not 'the envoy for Syria'."""
    return bool(office.behind) and office.behind[0].lower_ in ("of", "from")


def _named(word: Token, cast: Cast, homes: dict[str, ActorRecord], office: Office) -> Iterable[ActorRecord]:
    """Actors that a word before the title names as the owner of the office."""
    if word.tag_ == "WP$":
        found = _before_relative(word, cast)
    elif word.tag_ in ("POS", "DT", "IN", "CC"):
        return ()
    else:
        found = cast.actors(word)
        if word.lower_ == "its" and any(a.type == "ActorGroup" for a in found):
            found = _organization_before(word, cast)
    if word.lower_ in ("his", "her"):
        found = tuple(a for a in found if a.type == "Person")
    if office.title.title in RELATIVE and word.tag_ == "PRP$":
        return [homes[a.id] for a in found if a.id in homes] if office.title.title in SUCCESSION else ()
    owners: list[ActorRecord] = []
    for actor in found:
        if actor.type == "Person":
            owned = word.tag_ == "PRP$" or (word.i + 1 < len(word.doc) and word.nbor(1).tag_ == "POS")
            home = homes.get(actor.id) or country_of(actor)
            if owned and home is not None:
                owners.append(home)
        elif _may_own(actor):
            owners.append(actor)
    return owners


def _organization_before(word: Token, cast: Cast) -> Sequence[ActorRecord]:
    """'NEC, an Indian company, and its president': the name, not the noun that describes it."""
    for token in reversed(word.doc[word.sent.start : word.i]):
        if cast.mention(token) is not None:
            named = [a for a in cast.actors(token) if a.type not in ("Person", "Country", "ActorGroup")]
            if named:
                return named
    return ()


def _before_relative(word: Token, cast: Cast) -> Sequence[ActorRecord]:
    """'India, whose minister': the name in front of the relative clause."""
    i = word.i - 1
    while i >= word.sent.start and (word.doc[i].is_punct or word.doc[i].tag_ in ("POS", "IN")):
        i -= 1
    return cast.actors(word.doc[i]) if i >= word.sent.start else ()


def _may_own(actor: ActorRecord) -> bool:
    return actor.type in predicate("HOLDS_OFFICE").range and not is_anonymous(actor)


def _behind(office: Office, person: ActorRecord, cast: Cast) -> ActorRecord | None:
    """The first actor behind 'of', 'at', 'for': a name, or a noun phrase that stands for a body."""
    words = office.behind
    owner: ActorRecord | None = None
    at = next((n for n, w in enumerate(words) if w.lower_ == "at"), None)
    for part in (words[at:] if at is not None else (), words):
        if not part or (part is words and words[0].lower_ in ("to", "on") and office.title.body in _ENVOYS):
            continue
        for word in part:
            if word.pos_ not in ("NOUN", "PROPN", "ADJ") or (
                word.tag_ in ("JJ",) and word.dep_ in ("amod", "compound")
            ):
                continue
            if word.dep_ in ("compound", "amod", "nmod") and cast.mention(word) is None:
                continue
            mention = cast.mention(word)
            if mention is not None and (word.i != mention.end - 1 or _modifies(word, mention.kind)):
                continue
            for actor in cast.actors(word):
                if actor.id == person.id or actor.type in _PEOPLE:
                    return owner
                if _may_own(actor):
                    if not (word.i + 1 < len(word.doc) and word.nbor(1).tag_ == "POS"):
                        return actor
                    owner = actor  # "of X's council": the council, where it is known
    return owner


def _modifies(word: Token, kind: str) -> bool:
    """'of the Russian army': the adjective is not the body."""
    return kind == "adjective" and word.head.i > word.i and word.head.pos_ in ("NOUN", "PROPN")


def home_of(body: ActorRecord) -> ActorRecord | None:
    """The country that a body is of, a country itself."""
    return body if body.type == "Country" else country_of(body)


def state_spoken_of(mention: Mention, cast: Cast) -> ActorRecord | None:
    """The one country that the words before a bare title are about: subjects and owners, this sentence first."""
    doc = mention.passage.doc
    sentence = mention.head.sent
    for _ in range(_SENTENCES_BACK):
        found: dict[str, ActorRecord] = {}
        for token in doc[sentence.start : min(sentence.end, mention.start)]:
            for actor in cast.actors(token) if _is_topic(token) else ():
                if actor.type == "Country":
                    found[actor.id] = actor
        if mention.head.dep_ in _LISTED:  # "sanctions on Belarus ... including Minister X"
            targets = {
                a.id: a
                for token in doc[sentence.start : min(sentence.end, mention.start)]
                if token.dep_ == "pobj" and token.head.lower_ in ("on", "against")
                for a in cast.actors(token)
                if a.type == "Country" and a.id not in found
            }
            if len(targets) == 1:
                return next(iter(targets.values()))
        if len(found) > 1 and mention.head.dep_ not in _LISTED:
            return None
        if len(found) == 1:
            return next(iter(found.values()))
        if sentence.start == 0:
            return None
        sentence = doc[sentence.start - 1].sent
    return None


def _is_topic(token: Token) -> bool:
    return token.dep_ in ("nsubj", "nsubjpass", "poss") or (
        token.dep_ in ("amod", "compound") and token.pos_ in ("ADJ", "PROPN")
    )
