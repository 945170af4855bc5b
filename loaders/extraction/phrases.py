"""Phrases: which actors a common noun phrase of one article stands for - by whose it is, by who was spoken of before
it, by the country that the text is about, or by its kind alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from spacy.tokens import Token

from loaders.extraction.clauses import conjuncts
from loaders.extraction.coreference import definite
from loaders.extraction.descriptions import Home, describe, owners
from loaders.extraction.document import Mention
from loaders.extraction.gazetteer import Gazetteer
from loaders.extraction.group_phrases import Resolve, head_lemma, is_ones, pair_of
from loaders.extraction.groups import group, unowned_group
from loaders.extraction.history import History, Place
from loaders.extraction.names import Names
from loaders.extraction.nouns import nouns
from loaders.extraction.salience import Salience
from loaders.extraction.titles import title_of
from loaders.lexicon.entries import ActorEntry, curated_actors
from schema.records import ActorRecord

_POINTING = frozenset({"the", "this", "that", "these", "those", "both"})
_NUMBERS = {"two": 2, "both": 2}
_COUNTRY_NOUNS = frozenset({"country", "nation"})
_AT_ODDS = frozenset({"opposition", "regime", "junta"})
_PEERS = frozenset({"country", "nation", "government", "state"})
_NEIGHBOURS = frozenset({"neighbor", "neighbour"})
# Nouns for firms and institutions beyond those that name groups of them.
KINDS = frozenset(
    {
        "giant", "maker", "lender", "developer", "institute", "think-tank", "tank", "outlet", "broadcaster", "daily",
        "builder", "contractor", "group", "multinational", "utility", "brewer", "retailer", "insurer", "operator",
        "steelmaker", "drugmaker", "shipbuilder", "planemaker", "conglomerate", "powerhouse", "champion", "magazine",
        "agency", "foundation", "charity", "unit", "subsidiary", "arm", "affiliate", "miner", "distributor", "foundry",
        "carmaker", "chipmaker", "intermediary", "monopoly", "player", "publisher", "wholesaler",
    }
)  # fmt: skip
_BARE_OWNERS = frozenset({"alliance", "bloc", "company", "government", "regime", "council"})


class Phrases:
    """The noun phrases of one article. `resolve` answers for other phrases of it, `at` gives the name that a token is
    part of, `home` the country of a person."""

    def __init__(
        self,
        gazetteer: Gazetteer,
        names: Names,
        history: History,
        salience: Salience,
        resolve: Resolve,
        at: Callable[[Token], Mention | None],
        home: Home,
    ) -> None:
        self._gazetteer, self._names, self._history, self._salience = gazetteer, names, history, salience
        self._resolve, self._at, self._home = resolve, at, home

    def described(self, token: Token, place: Place) -> tuple[ActorRecord, ...]:
        """Who a common noun stands for: by whose it is, by who was spoken of before, by its kind alone."""
        lemma = head_lemma(token)
        named = self._named_by(token, lemma)
        if named:
            return named
        whose = owners(token, self._resolve, self._seat)
        if len(whose) > 1 and lemma in _PEERS and any(c.lower_ == "our" for c in token.children):
            return tuple(whose)  # "our nations", of those who make a joint statement
        if lemma == "counterpart" and len(whose) == 1 and whose[0].type == "Person" and token.tag_ == "NN":
            return self._counterpart(whose[0])
        if lemma in _NEIGHBOURS and len(whose) == 1 and token.tag_ == "NN":
            other = self._other_state(token, place, whose[0])
            if other:
                return other
        person = self._apposed_person(token, lemma)
        if person:
            self._history.offices[lemma].extend((place, p) for p in person)
            return person
        pair = pair_of(token)
        if pair is not None and pair[1].i == token.i:
            return self._resolve(pair[0])
        if any(c.tag_ == "PRP$" and not self._resolve(c) for c in (pair[0] if pair else token).children):
            return ()
        determiner = next((c.lower_ for c in token.children if c.dep_ in ("det", "poss")), "")
        if whose:
            if token.tag_ in ("NN", "NNP"):
                same = self._history.same(token, lemma, place, whose, self._home)
                if same is not None:
                    return (same,)
            if is_ones(token):
                return tuple(group(token, w, self._resolve) for w in whose)
            described = self._departments(token, lemma) or self._described_by(token, whose)
            if described:
                return described
        if determiner in _POINTING or _number(token) > 1 or _is_bare_owner(token, lemma):
            back = definite(token, lemma, place, self._history, self._home) or self._implied(token, lemma, place)
            if back:
                return back
            two = any(c.lower_ in ("two", "both") for c in token.children)
            if (determiner and determiner != "the") or two or token.tag_ in ("NN", "NNP"):
                return self._collective(token, lemma)
        if not whose and token.tag_ == "NNS" and _goes_without_saying(token, lemma):
            local = self._implied(token, lemma, place)
            if local:
                return local
        departments = self._departments(token, lemma)
        if departments:
            return departments
        unowned = unowned_group(token, self._resolve)
        return (unowned,) if unowned is not None else ()

    def _named_by(self, token: Token, lemma: str) -> tuple[ActorRecord, ...]:
        """'Orano, the French nuclear group', 'the truck maker MAZ': a kind of firm beside a name is that firm."""
        if token.tag_ != "NN" or not (lemma in nouns().organizations or lemma in KINDS):
            return ()
        mention = None
        if token.dep_ == "appos" and token.i > token.head.i:
            mention = self._at(token.head)
            if mention is not None and token.left_edge.i != mention.end + 1:
                mention = None
        elif token.dep_ in ("compound", "nmod") and token.i + 1 < len(token.doc):
            mention = self._at(token.nbor(1))
            if mention is not None and (mention.start != token.i + 1 or mention.kind == "adjective"):
                mention = None
        elif token.dep_ == "attr" and token.head.lemma_ == "be" and token.head.dep_ == "relcl":
            mention = self._at(token.head.head)
        if mention is None or mention.kind in ("adjective", "national", "people", "seat", "person"):
            return ()
        actors = self._resolve(mention.head)
        return actors if len(actors) == 1 and actors[0].type in ("Company", "MediaOutlet", "Institution") else ()

    def _counterpart(self, person: ActorRecord) -> tuple[ActorRecord, ...]:
        """'his counterpart': the only other one whom the article has named by the same title; else nobody."""
        offices = self._history.offices
        titles = [t for t, held in offices.items() if any(p.id == person.id for _, p in held)]
        same = {p.id: p for t in titles for _, p in offices[t] if p.id != person.id}
        return tuple(same.values()) if len(same) == 1 else ()

    def _other_state(self, token: Token, place: Place, whose: ActorRecord) -> tuple[ActorRecord, ...]:
        """'its northern neighbour': the country that the text is about, where that is not the owner itself."""
        if whose.type != "Country" or not whose.country or not any(c.tag_ == "PRP$" for c in token.children):
            return ()
        without = frozenset({whose.country})
        code = self._salience.country(place, without) or self._salience.subject(place, without)
        entry = curated_actors().get(f"country:{code}") if code else None
        return (entry.record(),) if entry is not None else ()

    def _acting(self, place: Place) -> frozenset[str]:
        """The countries that are subjects of the sentence so far: Canada's sanctions on 'the regime' are not on
        Canada's."""
        acting = (a for r in self._history.before(place, 0) if r.subject for a in r.actors)
        return frozenset(a.country for a in acting if a.country)

    def _described_by(self, token: Token, whose: Sequence[ActorRecord]) -> tuple[ActorRecord, ...]:
        return describe(token, whose, self._home, self._curated, self._resolve)

    def _collective(self, token: Token, lemma: str) -> tuple[ActorRecord, ...]:
        unowned = unowned_group(token, self._resolve) if lemma in nouns().collectives else None
        return (unowned,) if unowned is not None else ()

    def _curated(self, name: str) -> ActorEntry | None:
        known = self._gazetteer.lookup(name)
        return known[1][0] if known is not None and len(known[1]) == 1 else None

    def _seat(self, token: Token) -> tuple[ActorRecord, ...]:
        """The country of a capital, where it says only where something is."""
        mention = self._at(token)
        seat = mention is not None and mention.kind == "seat" and len(mention.entries) == 1
        return (mention.entries[0].record(),) if mention is not None and seat else ()

    def _implied(self, token: Token, lemma: str, place: Place) -> tuple[ActorRecord, ...]:
        """'the regime', 'police', 'the country': of the one country that the text is about there."""
        lexicon = nouns()
        itself = lemma in _COUNTRY_NOUNS and token.tag_ == "NN"
        if not itself and lemma not in lexicon.local:
            return ()
        if lemma == "opposition" and (
            any(c.dep_ == "prep" and c.lower_ == "to" for c in token.children) or token.dep_ == "compound"
        ):
            return ()
        if lemma == "authority" and token.tag_ == "NN":
            return ()
        if lemma == "regime" and any(c.dep_ == "compound" for c in token.children):
            return ()
        if itself and any(c.lower_ in ("this", "that") for c in token.children):
            return ()
        acting = self._acting(place) if lemma in _AT_ODDS else frozenset()
        seat = [a.country for prep in token.head.children if prep.lower_ == "in" for t in prep.children
                for a in self._seat(t)] if token.dep_ == "compound" else []  # fmt: skip
        code = seat[0] if len(seat) == 1 else self._salience.country(place, acting)
        if code is None and lemma in ("junta", "regime") and token.tag_ == "NN":
            code = self._salience.subject(place, acting)
        entry = curated_actors().get(f"country:{code}") if code else None
        if entry is None:
            return ()
        return (entry.record(),) if itself else self._described_by(token, [entry.record()])

    def _apposed_person(self, token: Token, lemma: str) -> tuple[ActorRecord, ...]:
        """'the director of the centre, Max Bergmann' and 'the minister Sergei Lavrov'."""
        last = token.right_edge
        for child in [*token.children, last]:
            if child.dep_ == "appos" or (child is last and last.i > token.i and title_of(lemma) is not None):
                mention = self._at(child)
                named = mention is not None and (
                    mention.kind == "person" or (mention.entries and mention.entries[0].type == "Person")
                )
                if mention is not None and named and (title_of(lemma) is not None or lemma in nouns().people):
                    return self._names.actors(mention)
        return ()

    def _departments(self, token: Token, lemma: str) -> tuple[ActorRecord, ...]:
        """'the Commerce and Treasury departments' -> both bodies."""
        if lemma not in nouns().bodies or token.tag_ not in ("NNS", "NNPS"):
            return ()
        found: dict[str, ActorRecord] = {}
        for child in token.children:
            if child.dep_ in ("compound", "amod", "nmod"):
                for part in conjuncts(child):
                    known = self._gazetteer.lookup(f"{part.text} {lemma.title()}")
                    if known and len(known[1]) == 1:
                        found[known[1][0].id] = known[1][0].record()
        return tuple(found.values())


def _goes_without_saying(token: Token, lemma: str) -> bool:
    """'Police fired at demonstrators', 'Authorities arrested two': local people, but not 'uses authorities'."""
    if lemma in nouns().governments:
        return lemma == "authority" and token.dep_ == "nsubj"
    return lemma == "police" or lemma not in nouns().bodies


def _number(token: Token) -> int:
    """How many a noun phrase says they are: 'two', 'both', 'the three countries'; 0 where it does not."""
    return max((_NUMBERS.get(c.lower_, 0) for c in token.children if c.dep_ in ("nummod", "det", "predet")), default=0)


def _is_bare_owner(token: Token, lemma: str) -> bool:
    """'government forces', 'alliance jets', 'company executives': before another noun it needs no article."""
    ministry = token.pos_ == "PROPN" and lemma.endswith((" ministry", " office"))  # "Foreign Ministry spokesman"
    known = lemma in nouns().local or (token.pos_ == "NOUN" and lemma in _BARE_OWNERS)
    return token.dep_ == "compound" and known and (token.pos_ == "NOUN" or ministry)
