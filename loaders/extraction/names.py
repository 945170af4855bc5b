"""Names: the actors that the names of one article stand for, abbreviations and short forms of the article included."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Set

from spacy.tokens import Token

from loaders.extraction import identity
from loaders.extraction.candidates import titled
from loaders.extraction.descriptions import national_body, owners
from loaders.extraction.document import Mention
from loaders.extraction.gazetteer import Gazetteer
from loaders.extraction.national_names import national
from loaders.extraction.nouns import nouns
from loaders.extraction.segments import is_legal_form
from loaders.extraction.titles import is_title_word
from loaders.lexicon.entries import curated_actors
from loaders.lexicon.goods import goods_lexicon
from schema.records import ActorRecord

_PLACE_PREPOSITIONS = frozenset({"in", "at", "near", "outside", "around", "across", "inside", "through", "throughout"})
# Who arrives in Tokyo arrives in Japan.
_ARRIVING = frozenset({"arrive", "land", "due", "expected"})
_PARTY_PREPOSITIONS = frozenset({"against", "on", "by", "with", "to", "from", "of"})
_PARTY_ROLES = frozenset({"nsubj", "nsubjpass", "dobj", "conj", "appos", "oprd", "agent"})


class Names:
    """The names of one article. `resolve` answers for other phrases of it; `mentioned` gives the actors named so
    far, `topic` the country that the text is about where a mention stands."""

    def __init__(
        self,
        gazetteer: Gazetteer,
        published: dt.date | None,
        resolve: Callable[[Token], tuple[ActorRecord, ...]],
        mentioned: Callable[[], Set[str]],
        topic: Callable[[Mention], str | None] = lambda mention: None,
    ) -> None:
        self._gazetteer, self._published = gazetteer, published
        self._resolve, self._mentioned, self._topic = resolve, mentioned, topic
        self._named: dict[str, ActorRecord] = {}
        self.persons: list[ActorRecord] = []

    def remember(self, actor: ActorRecord) -> None:
        """A person whom the article names in full: short forms of the name mean this one."""
        if actor.id not in {p.id for p in self.persons}:
            self.persons.append(actor)

    def abbreviations(self) -> frozenset[str]:
        """The short forms that the article has introduced in brackets."""
        return frozenset(name for name in self._named if " " not in name)

    def abbreviate(self, mention: Mention, short: str) -> None:
        """'Research and Self-Sufficiency Jihad Organization (RSSJO)' makes RSSJO a name of it in this article."""
        actors = self.actors(mention)
        if len(actors) == 1 and short[:1].isupper() and len(short) < len(mention.span.text) + 4:
            self._named[short] = actors[0]

    def actors(self, mention: Mention) -> tuple[ActorRecord, ...]:
        """Who a mention is; () where it is a place or nobody known."""
        head = mention.head
        published = self._published
        if mention.entries:
            if (
                mention.kind == "seat"
                and head.dep_ == "pobj"
                and head.head.lower_ in _PLACE_PREPOSITIONS
                and head.head.head.lemma_ not in _ARRIVING
            ):
                return ()
            if mention.kind == "national" and head.tag_ in ("NNS", "NNPS"):
                return tuple(_nationals(e.record()) for e in mention.entries[:1])
            if mention.kind == "short":
                return self._short(mention)
            one = identity.curated(mention, published)
            return (one,) if one else ()
        name = identity.clean_name(mention)
        if not name or _is_weapon(name) or all(map(is_legal_form, mention.span)):
            return ()
        if mention.kind == "person" and name.isupper() and len(name) > 4:
            name = name.title()
        if name in self._named:
            return (self._named[name],)
        match mention.kind:
            case "person":
                return self._person_named(mention, name)
            case "organization":
                surname = identity.fuller(name, self.persons) if name.isalpha() and name.istitle() else None
                if surname is not None and surname.name.endswith(name):
                    return (surname,)
                return (self._owned_body(mention, name) or self._organization(mention, name),)
            case "people":
                if head.tag_ in ("NNS", "NNPS"):
                    return (identity.people(name),)
                return ()
            case _:
                return (self._organization(mention, name),) if self._is_party(mention, name) else ()

    def _is_party(self, mention: Mention, name: str) -> bool:
        """Whether a name that nobody knows acts or is acted on, and so names somebody."""
        head, first = mention.head, mention.span[0]
        if len(name.split()) < 2 or mention.passage.block.section == "headline":
            return False
        if first.ent_type_ in ("GPE", "LOC"):
            return head.dep_ in _PARTY_ROLES
        # Two words that the recogniser passed over may be anything; three are somebody's name.
        against = head.dep_ == "pobj" and head.head.lower_ in _PARTY_PREPOSITIONS
        return first.ent_type_ == "" and not first.is_sent_start and (head.dep_ in _PARTY_ROLES or against)

    def _short(self, mention: Mention) -> tuple[ActorRecord, ...]:
        entries = mention.entries
        text = mention.span.text
        if entries[0].type == "Person":
            meant = identity.namesakes(text, self.persons)
            if meant:
                return (meant[0],) if len(meant) == 1 else ()
            if len(entries) > 1 and mention.head.ent_type_ != "PERSON" and not titled(mention.span[0]):
                return ()
            one = identity.curated(mention, self._published)
            return (one,) if one else ()
        mentioned = self._mentioned()
        seen = [e for e in entries if e.id in mentioned]
        if len(seen) == 1:
            return (seen[0].record(),)
        countries = {a.country for a in owners(mention.head, self._resolve) if a.country}
        owned = [e for e in entries if e.country in countries]
        topic = self._topic(mention) if len(entries) > 1 and not countries else None
        owned = owned if topic is None else [e for e in entries if e.country == topic]
        if len(owned) == 1:
            return (owned[0].record(),)
        if len(entries) > 1 and text.endswith("Ministry"):  # every state has one
            return ()
        one = identity.curated(mention, self._published)
        return (one,) if one else ()

    def _person_named(self, mention: Mention, name: str) -> tuple[ActorRecord, ...]:
        known = self._gazetteer.lookup(name)
        if known and known[1][0].type == "Person" and (len(name.split()) > 1 or len(known[1]) == 1):
            fuller = identity.fuller(name, self.persons) if len(name.split()) == 1 else None
            return (fuller or known[1][0].record(),)
        fuller = identity.fuller(name, self.persons)
        if fuller:
            return (fuller,)
        if len(name.split()) > 1:
            return (identity.person(name),)
        before = mention.passage.doc[mention.start - 1] if mention.start else None
        if before is not None and is_title_word(before):
            return (identity.person(name),)
        return ()

    def _owned_body(self, mention: Mention, name: str) -> ActorRecord | None:
        """'NATO's Military Committee': a kind of body that several have is named after its owner."""
        words = name.split()
        if len(words) > 3 or words[-1].lower() not in nouns().bodies:
            return None
        whose = [
            a
            for c in mention.head.children
            if c.dep_ in ("poss", "amod", "compound", "nmod") and not mention.start <= c.i < mention.end
            for a in self._resolve(c)
        ]
        whose = [a for a in whose if a.type in ("Country", "Alliance", "GovernmentBody")]
        if len(whose) != 1:
            return None
        known = self._gazetteer.lookup(f"{whose[0].name}'s {name}") or self._gazetteer.lookup(f"{whose[0].name} {name}")
        return known[1][0].record() if known and len(known[1]) == 1 else national_body(name, whose[0])

    def _organization(self, mention: Mention, name: str) -> ActorRecord:
        bare = identity.without_legal_form(name)
        for form in (name, bare):
            if form in self._named:
                return self._named[form]
        listed = self._gazetteer.lookup(bare) if bare != name else None
        if listed and listed[0] == "name" and len(listed[1]) == 1 and listed[1][0].type in ("Company", "Institution"):
            return listed[1][0].record()
        governed = re.match(r"(?:Government|Economy|People|Army|Republic) of (?:the )?(.+)", name)
        state = self._gazetteer.lookup(governed.group(1)) if governed else None
        if state and state[1][0].type == "Country":
            return state[1][0].record()
        governed_by = national(name, self._gazetteer)
        if governed_by is not None:
            return governed_by
        actor = identity.organization(name)
        if identity.names_organization(name) or len(name.split()) > 1:
            self._named.setdefault(name, actor)
            self._named.setdefault(bare, actor)
        else:
            longer = [a for n, a in self._named.items() if n.split()[0] == name and a.type != "Person"]
            if len({a.id for a in longer}) == 1:
                return longer[0]
        return actor


def _is_weapon(name: str) -> bool:
    """Whether the recogniser took a thing for a body: 'S-300', 'Intercontinental Ballistic Missile'."""
    if goods_lexicon().designated(name):
        return True
    words = name.lower().split()
    term = goods_lexicon().term(words) if len(words) > 1 and not identity.names_organization(name) else None
    return term is not None and term.category == "weapon"


def _nationals(country: ActorRecord) -> ActorRecord:
    entry = curated_actors()[country.id]
    key = country.country or country.id.split(":", 1)[1]
    name = entry.nationals[-1] if entry.nationals else f"people of {country.name}"
    return ActorRecord(
        id=f"group:{key}:people",
        type="ActorGroup",
        name=name,
        aliases=(f"people of {country.name}",),
        country=country.country,
    )
