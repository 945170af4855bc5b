"""History: what an article has mentioned so far, and what it has shown of the gender, offices and homes of people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from spacy.tokens import Token

from loaders.extraction.descriptions import Home
from loaders.extraction.titles import is_title_word
from schema.records import ActorRecord

PRONOUN_REACH = 3  # sentences
DESCRIPTION_REACH = 12

KIND_NOUNS: dict[str, frozenset[str]] = {
    "Alliance": frozenset({"alliance", "bloc"}),
    "Company": frozenset({"company", "firm", "manufacturer", "bank", "airline", "carrier"}),
    "ArmedGroup": frozenset({"group", "militia", "movement", "organization", "organisation"}),
    "GovernmentBody": frozenset({"ministry", "department", "agency", "embassy", "parliament", "court", "commission"}),
    "MediaOutlet": frozenset({"newspaper", "paper", "magazine", "broadcaster", "outlet"}),
}
_COMPANY_NOUNS = KIND_NOUNS["Company"] | {"lender", "maker", "giant", "producer", "shipbuilder", "automaker"}
_RULERS = frozenset({"leader", "president", "premier", "chancellor", "king", "ruler", "dictator", "strongman", "prime"})


class Place(NamedTuple):
    """Where an expression stands: the number of its sentence in the article, and of its token in the paragraph."""

    sentence: int
    token: int


@dataclass(frozen=True, slots=True)
class Reference:
    """One resolved expression: what it stands for and where."""

    actors: tuple[ActorRecord, ...]
    place: Place
    subject: bool
    argument: bool
    lemma: str
    plural: bool


@dataclass(slots=True)
class History:
    """What an article has mentioned so far, in text order, and what it has shown of the gender and offices of
    people."""

    references: list[Reference] = field(default_factory=list)
    gender: dict[str, str] = field(default_factory=dict)
    offices: dict[str, list[tuple[Place, ActorRecord]]] = field(default_factory=lambda: defaultdict(list))
    homes: dict[str, str] = field(default_factory=dict)

    def before(self, place: Place, reach: int) -> Iterator[Reference]:
        """References of the last `reach` sentences before a place, the nearest first."""
        for reference in reversed(self.references):
            if place.sentence - reference.place.sentence > reach:
                return
            if reference.place < place:
                yield reference

    def holder(self, title: str, place: Place, of: Callable[[ActorRecord], bool]) -> ActorRecord | None:
        """The person last named before a place with that title ('the commissioner'), of those who qualify."""
        earlier = [(at, actor) for at, actor in self.offices.get(title, ()) if at < place and of(actor)]
        if not earlier:
            return None
        near = {actor.id for at, actor in earlier if place.sentence - at.sentence <= PRONOUN_REACH}
        everybody = {actor.id for _, actor in earlier}
        return earlier[-1][1] if len(everybody) == 1 or len(near) == 1 else None

    def same(
        self, noun: Token, lemma: str, place: Place, whose: Sequence[ActorRecord], home: Home
    ) -> ActorRecord | None:
        """'the French president', 'the Swiss bank': who was spoken of before by that title or kind, of that
        country."""
        countries = {w.country for w in whose if w.type == "Country" and w.country}
        if not countries or any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in noun.children):
            return None

        def theirs(actor: ActorRecord) -> bool:
            at = home(actor)
            return at is not None and at.country in countries

        title = title_phrase(noun, lemma)
        holder = self.holder(title, place, theirs)
        if holder is not None or lemma in ("minister", "secretary"):
            return holder
        if lemma in _RULERS:
            people = {
                a.id: a
                for r in self.before(place, DESCRIPTION_REACH)
                for a in r.actors
                if a.type == "Person" and theirs(a) and (lemma == "leader" or self._rules(a))
            }
            return next(iter(people.values())) if len(people) == 1 else None
        if lemma in _COMPANY_NOUNS:
            firms = {
                a.id: a
                for r in self.before(place, PRONOUN_REACH)
                for a in r.actors
                if a.type == "Company" and a.country in (None, *countries)
            }
            return next(iter(firms.values())) if len(firms) == 1 else None
        return None

    def _rules(self, person: ActorRecord) -> bool:
        return any(person.id == actor.id for title in _RULERS for _, actor in self.offices.get(title, ()))


def title_phrase(noun: Token, lemma: str) -> str:
    """'prime minister' for the minister who is one: another minister's title does not mean him."""
    before = [c.lower_ for c in noun.children if c.dep_ in ("compound", "amod") and c.i < noun.i and is_title_word(c)]
    return " ".join([*before, lemma])
