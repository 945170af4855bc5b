"""Sources: who speaks - the subject of a verb of saying, the issuer of a document, one of several, somebody unnamed."""

from __future__ import annotations

from spacy.tokens import Span, Token

from loaders.extraction.cast import Cast
from loaders.extraction.clauses import antecedent, logical_subjects, surface_subjects
from loaders.extraction.issuers import Issuers
from loaders.extraction.nouns import nouns
from loaders.extraction.speech import speech
from loaders.extraction.unnamed import unnamed_person
from schema.records import ActorRecord

_QUOTED_AS = frozenset({"quote", "cite", "record", "report", "hear", "describe", "show", "paraphrase"})
_MOST_TOGETHER = 6
_PARTITIVE = frozenset({"one", "another", "some", "several", "many", "most", "both", "two", "three", "few", "others"})


class Sources:
    """Who is speaking in one document, told sentence by sentence in text order."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self.issuers = Issuers()
        self._last: tuple[ActorRecord, Token] | None = None
        self._single: set[str] = set()

    def note(self, sentence: Span, speakers: tuple[ActorRecord, ...], said: Token) -> None:
        """Remembers who spoke last and which documents a sentence names as the place of saying."""
        if speakers:
            self.issuers.note(sentence, speakers[0])
            self._last = (speakers[0], said)

    def meet(self, noun: Token) -> None:
        """Learns whose a document is where the text brings it up."""
        if noun.lemma_.lower() in nouns().documents and noun.dep_ in ("dobj", "pobj", "nsubjpass", "nsubj", "ROOT"):
            self.issuers.of(noun, self._cast)

    def of_verb(self, verb: Token) -> tuple[ActorRecord, ...]:
        """Who says what a verb of saying introduces, innermost first; () where the text does not tell."""
        relayed = _relayed(verb)
        if relayed is not None:
            quoted, by = relayed
            outer = self.of(by[0]) if by else ()
            return (*self.of(quoted)[:1], *outer[:1])
        summons = verb.head
        complains = verb.dep_ in ("xcomp", "advcl") and summons.lemma_ == "summon" and verb.tag_ == "VB"
        subjects = logical_subjects(summons if complains else verb)
        if not subjects and verb.dep_ in ("conj", "advcl"):
            subjects = surface_subjects(verb)
        if not subjects:
            subjects = _inverted(verb)
        for subject in subjects:
            found = self.reporting(subject)
            if found:
                return found
        return ()

    def beside(self, verb: Token, speakers: tuple[ActorRecord, ...]) -> tuple[ActorRecord, ...]:
        """Who else says what a verb introduces: those whom a coordination names behind the first speaker."""
        for subject in logical_subjects(verb):
            parties = self._cast.parties(subject)
            if len(parties) > 1 and speakers and parties[0].id == speakers[0].id:
                return parties[1:_MOST_TOGETHER]
        return ()

    def reporting(self, subject: Token) -> tuple[ActorRecord, ...]:
        """Who a subject is that says something, behind those whom an outlet cites: 'Reuters said, citing officials'."""
        found = self.of(subject)[:1]
        if not found or found[0].type != "MediaOutlet":
            return found
        for token in subject.sent:
            if token.lower_ in ("citing", "quoting"):
                cited = [c for c in token.children if c.dep_ == "dobj"]
                inner = self.of(cited[0])[:1] if cited else ()
                return (*inner, *found) if inner and inner[0].type != "MediaOutlet" else found
        return found

    def of_noun(self, noun: Token) -> tuple[ActorRecord, ...]:
        """Whose a claim, a warning or a threat is: the owner in its phrase, else who utters it."""
        modifiers = [t for t in noun.children if t.dep_ in ("poss", "amod", "compound", "nmod")]
        owners = tuple(a for t in modifiers for a in self._cast.actors(t))
        for prep in noun.children:
            if prep.dep_ in ("prep", "agent") and prep.lower_ in ("by", "from", "of"):
                owners = owners or tuple(a for t in prep.children if t.dep_ == "pobj" for a in self.of(t))
            elif prep.dep_ == "acl" and prep.tag_ == "VBN" and not any(c.dep_ == "nsubj" for c in prep.children):
                owners = owners or tuple(a for t in logical_subjects(prep) for a in self._cast.actors(t))
        verb = noun.head
        if owners or noun.dep_ not in ("dobj", "nsubjpass") or verb.lemma_.lower() not in speech().uttering:
            return owners
        return self.of_verb(verb)

    def of(self, subject: Token) -> tuple[ActorRecord, ...]:
        """Who a phrase is, where it is the one that speaks."""
        if subject.lower_ in ("he", "she"):
            unnamed = self._unnamed_before(subject)
            if unnamed is not None:
                return (unnamed,)
            return self._cast.parties(subject) or self._person_before(subject)
        if subject.lemma_.lower() in nouns().documents:
            return self.issuers.of(subject, self._cast)
        if subject.lower_ in _PARTITIVE:
            return self._part(subject)
        actors = self._cast.parties(subject)
        if not actors and subject.lemma_.lower() in speech().mouthpieces:
            actors = tuple(a for c in subject.children if c.dep_ == "poss" for a in self._cast.actors(c))
        if not actors or (actors[0].type == "Person" and _is_new(subject)):
            person = unnamed_person(antecedent(subject))
            actors = (person,) if person is not None else actors
        if actors and actors[0].type == "ActorGroup" and subject.tag_ in ("NN", "NNP"):
            self._single.add(actors[0].id)
        return actors

    def addressee(self, verb: Token) -> ActorRecord | None:
        """To whom it is said: the object of 'told', 'urged', 'assured', the phrase behind 'said to', 'called on'."""
        lemma = verb.lemma_.lower()
        prepositions = ("to", "on", "upon") if lemma in ("call", "lean", "prevail") else ("to",)
        for child in verb.children:
            target = None
            if child.pos_ == "ADP" and child.dep_ in ("dative", "prep", "prt") and child.lower_ in prepositions:
                target = next((c for c in child.children if c.dep_ == "pobj"), None)
            elif child.dep_ in ("dative", "dobj") and (lemma in _ADDRESSING or lemma in speech().infinitive):
                target = child
            actors = self._cast.actors(target) if target is not None else ()
            if len(actors) == 1:
                return actors[0]
        return None

    def _part(self, word: Token) -> tuple[ActorRecord, ...]:
        """'one of them', 'another': of the group that the phrase, or the last speaker, names."""
        for prep in word.children:
            if prep.dep_ == "prep" and prep.lower_ == "of":
                for whole in prep.children:
                    found = self._cast.parties(whole) if whole.dep_ == "pobj" else ()
                    if whole.tag_ == "PRP" and not (found and found[0].type in ("Person", "ActorGroup")):
                        found = self._group_before(whole) or found
                    if found:
                        return found
        return self._cast.parties(word) or self._group_before(word)

    def _group_before(self, word: Token) -> tuple[ActorRecord, ...]:
        if self._last is None or self._last[1].doc is not word.doc or self._last[0].type != "ActorGroup":
            return ()
        return (self._last[0],)

    def _unnamed_before(self, pronoun: Token) -> ActorRecord | None:
        """'She adds' after 'said an analyst': the analyst, unless a named person was the subject of a clause since."""
        if self._last is None:
            return None
        speaker, said = self._last
        if speaker.id not in self._single or said.doc is not pronoun.doc or said.i > pronoun.i:
            return None
        for token in pronoun.doc[said.sent.end : pronoun.i]:
            if token.dep_ in ("nsubj", "nsubjpass") and any(a.type == "Person" for a in self._cast.actors(token)):
                return None
        return speaker

    def _person_before(self, pronoun: Token) -> tuple[ActorRecord, ...]:
        """Whoever spoke last in the paragraph, where nothing else tells who 'he' is."""
        if self._last is None or self._last[0].type != "Person" or self._last[1].doc is not pronoun.doc:
            return ()
        return (self._last[0],)


def _is_new(noun: Token) -> bool:
    """'a lawmaker sent by Biden': somebody whom nothing before or beside the noun names."""
    if noun.tag_ == "NNS":
        return not any(c.dep_ == "appos" for c in noun.children)
    indefinite = any(c.lower_ in ("a", "an", "another") and c.dep_ == "det" for c in noun.children)
    return noun.pos_ == "NOUN" and indefinite and not any(c.dep_ == "appos" for c in noun.children)


def _inverted(verb: Token) -> list[Token]:
    """'"...", counters a diplomat': a speaker behind the verb whom the parser took for its object."""
    if verb.i == verb.sent.start or verb.nbor(-1).text not in ('"', ",", "”", "’"):
        return []
    behind = [c for c in verb.children if c.dep_ in ("dobj", "attr") and c.i > verb.i]
    return [c for c in behind if c.left_edge.i == verb.i + 1]


_ADDRESSING = frozenset({
    "tell", "inform", "assure", "reassure", "remind", "warn", "ask", "urge", "brief", "notify", "accuse", "advise",
    "promise", "chide", "lecture", "fault",
})  # fmt: skip


def says_nobody(verb: Token) -> bool:
    """'Nobody disputes that', 'no one said': the clause has no speaker because there is none."""
    words = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")]
    return any(
        w.lower_ in ("nobody", "none", "neither") or (w.lower_ == "one" and "no" in {c.lower_ for c in w.children})
        for w in words
    )


def _relayed(verb: Token) -> tuple[Token, list[Token]] | None:
    """'Tass quoted Lavrov as saying', 'Lavrov was quoted by Tass as saying': who spoke, and who quotes."""
    preposition = verb.head
    if verb.dep_ != "pcomp" or preposition.lower_ != "as":
        return None
    quoting = preposition.head
    if quoting.lemma_.lower() not in _QUOTED_AS:
        return None
    objects = [c for c in quoting.children if c.dep_ in ("dobj", "nsubjpass")]
    return (objects[0], logical_subjects(quoting)) if objects else None
