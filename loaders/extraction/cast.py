"""The cast of an article: which actors every noun phrase and pronoun stands for.

One pass in text order: names by `identity`, noun phrases by `descriptions`, the rest by `coreference` to what came
before. After it, `actors(token)` answers for the head of any phrase, and `parties(token)` for a coordination or a list.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from spacy.tokens import Span, Token

from loaders.extraction import identity
from loaders.extraction.cataphora import announced
from loaders.extraction.causes import blamed
from loaders.extraction.clauses import antecedent, conjuncts, first_conjunct, owning_subjects
from loaders.extraction.coreference import definite, free_standing, third_person
from loaders.extraction.descriptions import home, owners, serves_several
from loaders.extraction.document import Document, Mention, Passage
from loaders.extraction.echoes import echoes, surnames
from loaders.extraction.gazetteer import Gazetteer
from loaders.extraction.genitives import mend_genitives
from loaders.extraction.group_phrases import head_lemma, pair_of
from loaders.extraction.groups import those
from loaders.extraction.history import History, Place, Reference
from loaders.extraction.mentions import find_mentions
from loaders.extraction.names import Names
from loaders.extraction.partitives import parts_of
from loaders.extraction.phrases import Phrases
from loaders.extraction.salience import Salience
from loaders.extraction.titles import is_title_word
from loaders.lexicon.entries import curated_actors
from schema.records import ActorRecord

_SUBJECT = frozenset({"nsubj", "nsubjpass"})
_ADDRESS = {
    "mr": "m",
    "mr.": "m",
    "mrs": "f",
    "mrs.": "f",
    "ms": "f",
    "ms.": "f",
    "sir": "m",
    "lady": "f",
    "king": "m",
    "queen": "f",
}


# What opens examples of a group, and the word that must follow.
_EXAMPLE_CUES = {"including": (), "notably": (), "such": ("as",), "among": ("them", "whom"), "like": ()}


Key = tuple[int, int]


class Cast:
    """Who is who in one document."""

    def __init__(self, document: Document, gazetteer: Gazetteer) -> None:
        self._document = document
        self._gazetteer = gazetteer
        self._memo: dict[Key, tuple[ActorRecord, ...]] = {}
        self._mention_at: dict[Key, Mention] = {}
        self._sentence: dict[Key, int] = {}
        self._history = History()
        self._salience = Salience(self._home_of_publisher())
        self._names = Names(gazetteer, document.article.published, self._resolve, self._mentioned, self._topic)
        self._phrases = Phrases(
            gazetteer, self._names, self._history, self._salience, self._resolve, self._at, self.home
        )
        self._index = {id(p.doc): n for n, p in enumerate(document.passages)}
        self._told: set[Key] = set()
        self._speakers: Callable[[Token], tuple[ActorRecord, ...]] = lambda token: ()
        self._collect()
        self._walk()

    # -- building -------------------------------------------------------------------------------------------------
    def _collect(self) -> None:
        """Full names first, from the whole article: a headline's surname means the person that the text names in
        full."""
        for number, passage in enumerate(self._document.passages):
            mentions = find_mentions(passage, self._gazetteer)
            mend_genitives(mentions)
            for mention in mentions:
                if not mention.entries and pair_of(mention.head) is not None:
                    continue  # "Allies and Partners" is no name
                for i in range(mention.start, mention.end):
                    self._mention_at[number, i] = mention
                if mention.kind == "person" and mention.end - mention.start > 1 and not mention.entries:
                    self._names.remember(identity.person(identity.clean_name(mention)))
                elif mention.entries and mention.entries[0].type == "Person" and mention.kind == "name":
                    actor = identity.curated(mention, self._document.article.published)
                    if actor:
                        self._names.remember(actor)
        for passage in self._document.passages:
            self._abbreviations(passage)
        taken: dict[int, set[int]] = defaultdict(set)
        for number, i in self._mention_at:
            taken[number].add(i)
        known = surnames(self._names.persons) | self._names.abbreviations()
        for number, passage in enumerate(self._document.passages):
            for mention in echoes(passage, known, taken[number]):
                self._mention_at[number, mention.start] = mention

    def _abbreviations(self, passage: Passage) -> None:
        """Names in brackets behind longer ones."""
        doc = passage.doc
        for token in doc[:-2] if len(doc) > 3 else []:
            if token.text != "(" or not token.i:
                continue
            mention = self._at(doc[token.i - 1])
            close = next((t.i for t in doc[token.i + 1 : token.i + 5] if t.text == ")"), None)
            if mention is None or close is None:
                continue
            self._names.abbreviate(mention, doc[token.i + 1 : close].text)

    def _mentioned(self) -> set[str]:
        return {actor.id for reference in self._history.references for actor in reference.actors}

    def _topic(self, mention: Mention) -> str | None:
        index = self._index[id(mention.passage.doc)]
        return self._salience.country(Place(self._sentence.get((index, mention.start), 0), mention.start))

    def _walk(self) -> None:
        sentence = 0
        for number, passage in enumerate(self._document.passages):
            for span in passage.sentences:
                for token in span:
                    self._sentence[number, token.i] = sentence
                self._walk_sentence(span, sentence)
                sentence += 1

    def _home_of_publisher(self) -> str | None:
        """The country of a body that publishes the article itself: no text of its own is about it."""
        known = self._gazetteer.lookup(self._document.article.publisher or "")
        return known[1][0].country if known and known[1][0].type in ("GovernmentBody", "Country") else None

    def _note_country(self, mention: Mention, place: Place) -> None:
        """Whose country a name speaks of, whatever its role: Kyiv, Ukrainian, the Ukrainian army."""
        for entry in mention.entries[:1]:
            if entry.type == "Person" and serves_several(entry):
                continue
            if entry.country and entry.type in ("Country", "GovernmentBody", "ArmedGroup", "Person"):
                itself = entry.type == "Country" and mention.head.dep_ not in ("amod", "compound", "nmod")
                self._salience.note(entry.country, place, itself)

    def _walk_sentence(self, span: Span, sentence: int) -> None:
        for token in span:
            named = self._at(token)
            if named is not None and named.start == token.i:
                self._note_country(named, Place(sentence, token.i))
            if token.pos_ not in ("NOUN", "PROPN", "PRON", "ADJ", "NUM"):
                continue
            mention = self._at(token)
            if mention is not None and token.i != mention.end - 1 and mention.head.i != token.i:
                continue
            if token.pos_ in ("ADJ", "NUM") and mention is None:
                continue
            found = self._resolve(token)
            if not found or (
                mention is not None and mention.kind == "adjective" and token.dep_ in ("amod", "compound", "nmod")
            ):
                continue
            dep = token.dep_
            if dep in ("compound", "amod", "nmod") and (
                mention is None or not (mention.entries or mention.kind == "person")
            ):
                continue
            coordinated = conjuncts(token)
            actors = found
            if len(coordinated) > 1:
                actors = tuple(dict.fromkeys(a for t in coordinated for a in self._resolve(t)))
            place = Place(sentence, token.i)
            plural = token.tag_ in ("NNS", "NNPS") or len(actors) > 1
            self._history.references.append(
                Reference(actors, place, dep in _SUBJECT, _is_argument(token), head_lemma(token), plural)
            )
            if len(found) == 1 and found[0].type == "Person" and mention is not None:
                self._note_titles(found[0], mention, place)

    def _note_titles(self, person: ActorRecord, mention: Mention, place: Place) -> None:
        """The gender that 'Mr.' shows, the titles by which the text may refer back ('the commissioner', 'the foreign
        minister'), and the country whose they are."""
        doc = mention.passage.doc
        start = mention.start
        phrase = ""
        while start and (is_title_word(doc[start - 1]) or doc[start - 1].dep_ in ("compound", "amod", "nmod")):
            start -= 1
            word = doc[start].lower_
            if word in _ADDRESS:
                self._history.gender[person.id] = _ADDRESS[word]
            elif is_title_word(doc[start]):
                phrase = f"{word} {phrase}".strip()
                for title in dict.fromkeys((word, phrase)):
                    self._history.offices[title].append((place, person))
            elif phrase:
                self._note_home(person, self._resolve(doc[start]))
        for child in mention.head.children:
            if child.dep_ == "appos" and is_title_word(child):
                self._history.offices[child.lemma_.lower()].append((place, person))
                words = [c.lower_ for c in child.children if c.dep_ in ("compound", "amod") and is_title_word(c)]
                if words:
                    self._history.offices[" ".join([*words, child.lemma_.lower()])].append((place, person))
                self._note_home(person, owners(child, self._resolve))

    def _note_home(self, person: ActorRecord, whose: Sequence[ActorRecord]) -> None:
        countries = {a.country for a in whose if a.country and a.type in ("Country", "GovernmentBody")}
        if len(countries) == 1:
            self._history.homes.setdefault(person.id, next(iter(countries)))

    def home(self, person: ActorRecord) -> ActorRecord | None:
        """The country of a person: as the gazetteer has it, else as the article's titles tell."""
        entry = curated_actors().get(f"country:{self._history.homes.get(person.id)}")
        return home(person) or (entry.record() if entry is not None else None)

    def _at(self, token: Token) -> Mention | None:
        return self._mention_at.get((self._index[id(token.doc)], token.i))

    # -- answers --------------------------------------------------------------------------------------------------
    def mention(self, token: Token) -> Mention | None:
        """The name that the token is part of."""
        return self._at(token)

    def persons(self) -> list[ActorRecord]:
        """The people that the article names in full."""
        return self._names.persons

    def hear(self, speakers: Callable[[Token], tuple[ActorRecord, ...]]) -> None:
        """Tells the cast who speaks around a token, once that is known."""
        self._speakers = speakers

    def speaker(self, token: Token) -> tuple[ActorRecord, ...]:
        """The innermost speaker of the words around a token; () in narration."""
        return self._speakers(token)

    def actors(self, token: Token) -> tuple[ActorRecord, ...]:
        """The actors that the phrase headed by the token stands for, without its conjuncts."""
        return self._resolve(antecedent(token))

    def stands_for_somebody(self, token: Token) -> bool:
        """Whether the token alone is known to stand for an actor."""
        return bool(self._memo.get((self._index[id(token.doc)], token.i)))

    def parties(self, token: Token) -> tuple[ActorRecord, ...]:
        """The actors of a whole coordination; a described group that is spelled out in apposition gives its members."""
        found: dict[str, ActorRecord] = {}
        for head in conjuncts(antecedent(token)):
            members = self._members(head)
            for actor in members or (*self._resolve(head), *self._examples(head)):
                found[actor.id] = actor
        return tuple(found.values())

    def _members(self, head: Token) -> tuple[ActorRecord, ...]:
        if head.pos_ == "PROPN" or self._at(head) is not None:
            return ()
        named: dict[str, ActorRecord] = {}
        for child in head.children:
            if child.dep_ == "appos":
                for part in conjuncts(child):
                    mention = self._at(part)
                    if mention is not None and mention.kind not in ("adjective",):
                        named.update((a.id, a) for a in self._resolve(part))
            elif child.dep_ in ("acl", "relcl") and child.lower_ in ("called", "named", "dubbed", "known"):
                for part in child.children:
                    if part.dep_ in ("oprd", "dobj", "attr") or (part.dep_ == "prep" and part.lower_ == "as"):
                        for name in [part, *part.children]:
                            if self._at(name) is not None:
                                named.update((a.id, a) for a in self._resolve(name))
        return tuple(named.values())

    def _examples(self, head: Token) -> tuple[ActorRecord, ...]:
        """The names behind a described group: 'entities such as A and B', 'eight firms, among them A and B'."""
        if head.tag_ not in ("NNS", "NNPS"):
            return ()
        doc, end = head.doc, head.sent.end
        for child in head.rights:
            cue = child.left_edge.i
            behind = _EXAMPLE_CUES.get(doc[cue].lower_)
            if behind is None or (behind and (cue + 1 >= end or doc[cue + 1].lower_ not in behind)):
                continue
            first = cue + (2 if behind else 1)
            while first < end and (doc[first].dep_ == "det" or doc[first].is_punct):
                first += 1
            # "including Prime Minister X", "such as the carrier X": what stands before the name belongs to it.
            mention = next((m for t in doc[first : min(first + 5, end)] for m in [self._at(t)] if m is not None), None)
            if mention is not None and mention.head not in child.subtree:
                mention = None
            if mention is not None and mention.kind != "adjective":
                named = [a for part in conjuncts(mention.head) for a in self._resolve(part)]
                return tuple(dict.fromkeys(named))
        return ()

    def _of_blamed(self, possessive: Token) -> tuple[ActorRecord, ...]:
        """Whose the cause is for which somebody is thanked, punished or warned, or what is told before a subject."""
        head = blamed(possessive) or announced(possessive)
        found = self._resolve(antecedent(head)) if head is not None else ()
        if possessive.lower_ in ("his", "her"):
            return found if len(found) == 1 and found[0].type == "Person" else ()
        if possessive.lower_ == "its":
            return found if len(found) == 1 and found[0].type not in ("Person", "ActorGroup") else ()
        return found if len(found) > 1 or (len(found) == 1 and found[0].type in ("ActorGroup", "ArmedGroup")) else ()

    def _of_subject(self, possessive: Token) -> tuple[ActorRecord, ...]:
        """Whose a thing is that its owner does something with."""
        subjects = owning_subjects(possessive)
        found = tuple(dict.fromkeys(a for t in subjects for c in conjuncts(antecedent(t)) for a in self._resolve(c)))
        if possessive.lower_ == "its":
            return found if len(found) == 1 and found[0].type not in ("Person", "ActorGroup") else ()
        plural = len(found) > 1 or (len(found) == 1 and found[0].type in ("ActorGroup", "ArmedGroup"))
        return found if plural else ()

    # -- resolving ------------------------------------------------------------------------------------------------
    def _resolve(self, token: Token) -> tuple[ActorRecord, ...]:
        key = (self._index[id(token.doc)], token.i)
        known = self._memo.get(key)
        if known is None:
            self._memo[key] = ()
            known = self._memo[key] = self._find(token, key)
        return known

    def set(self, token: Token, actors: tuple[ActorRecord, ...]) -> None:
        """What a later layer knows better: first persons inside a quotation, for example."""
        passage = self._index[id(token.doc)]
        for i in range(token.sent.start, token.sent.end):
            if (passage, i) not in self._told:
                self._memo.pop((passage, i), None)
        self._told.add((passage, token.i))
        self._memo[passage, token.i] = actors

    def _find(self, token: Token, key: Key) -> tuple[ActorRecord, ...]:
        mention = self._mention_at.get(key)
        if mention is not None:
            if mention.kind == "national" and _is_nation(token) and mention.entries[0].type == "Country":
                return (mention.entries[0].record(),)
            if (
                mention.head.i == token.i
                or mention.end - 1 == token.i
                or mention.kind in ("adjective", "name", "seat", "short")
            ):
                found = self._names.actors(mention)
                if found or mention.kind in ("place", "person", "seat"):
                    return found
            else:
                return ()
        place = Place(self._sentence.get(key, 0), token.i)
        part = parts_of(token)
        if part is not None:
            return tuple(dict.fromkeys(a for t in conjuncts(part) for a in self._resolve(t)))
        alone = free_standing(token, place, self._history)
        if alone is not None:
            return alone
        if token.tag_ == "WP$":
            return next((self._resolve(t.head) for t in token.ancestors if t.dep_ == "relcl"), ())
        if token.pos_ == "PRON" or token.tag_ == "PRP$":
            if token.lower_ == "those":
                group_of_deed = those(token)
                return (group_of_deed,) if group_of_deed is not None else ()
            if token.dep_ == "poss" and token.head.dep_ == "conj" and token.lower_ in ("its", "their", "his", "her"):
                named = [t for t in conjuncts(first_conjunct(token.head)) if t.i < token.i]
                before = tuple(dict.fromkeys(a for t in named for a in self._resolve(t)))
                if before and (token.lower_ == "their" or len(before) == 1):
                    return before
            return self._of_blamed(token) or self._of_subject(token) or third_person(token, place, self._history)
        if token.lower_ == "allied" and token.dep_ == "amod":
            return definite(token, "alliance", place, self._history, self.home)
        if token.pos_ not in ("NOUN", "PROPN", "ADJ"):
            return ()
        return self._phrases.described(token, place)


def _is_nation(token: Token) -> bool:
    """'The Americans attacked' is their state; 'Americans', 'the two Americans', 'the Americans in jail' are people."""
    words = [c for c in token.children if c.dep_ not in ("relcl", "punct", "cc", "conj", "appos")]
    return token.dep_ in ("nsubj", "dobj", "pobj") and [c.lower_ for c in words] == ["the"]


def _is_argument(token: Token) -> bool:
    """Whether a phrase is a subject or object of a verb, prepositional ones included."""
    token = first_conjunct(token)
    if token.dep_ in ("nsubj", "nsubjpass", "dobj", "dative"):
        return True
    return token.dep_ == "pobj" and token.head.head.pos_ in ("VERB", "AUX")
