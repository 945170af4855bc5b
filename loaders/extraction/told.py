"""What an article has told so far, where a phrase names nobody by itself: documents speak for whoever issued them, and
'the attack' belongs to whoever attacked."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from spacy.tokens import Token

from loaders.extraction.cast import Cast
from loaders.extraction.clauses import first_conjunct, logical_subjects
from loaders.extraction.deeds import Deeds
from loaders.extraction.document import Passage, Relation, Utterance
from loaders.extraction.issuers import Issuers
from loaders.extraction.nouns import nouns
from loaders.extraction.recall import Recall
from loaders.extraction.verbs import verbs
from schema.records import ActorRecord
from schema.registry import predicate

_CLAIMS = frozenset({"accusation", "allegation", "assertion", "charge", "claim", "contention", "suggestion", "version"})


class Told:
    """Documents and deeds of one article up to the sentence being read."""

    def __init__(self) -> None:
        self._deeds = Deeds()
        self._issuers = Issuers()
        self._recall = Recall()
        self._said: list[Utterance] = []

    def enter(self, passage: Passage, utterances: Iterable[Utterance]) -> None:
        """Notes the documents of a passage in which somebody says something ('in a statement, NATO said')."""
        self._said = [u for u in utterances if u.passage is passage and u.speakers]
        for said in self._said:
            start = said.start - passage.offset
            words = passage.doc.char_span(start, start + 1, alignment_mode="expand")
            if words is not None and len(words):
                self._issuers.note(words[0].sent, said.speakers[0])

    def note(self, relation: Relation) -> None:
        """Keeps a relation to which the text may come back, and the document in which somebody speaks ('in a
        declaration, NATO accused')."""
        self._deeds.note(relation)
        self._recall.note(relation)
        if relation.subject is not None and predicate(relation.predicate).speech_act:
            self._issuers.note(relation.trigger.sent, relation.subject)

    def completed(self, relation: Relation) -> Relation | None:
        """The relation with the party that only the text before it names (see `Recall.completed`)."""
        return self._recall.completed(relation)

    def speakers(self, noun: Token, cast: Cast) -> tuple[ActorRecord, ...]:
        """For whom a document speaks, () for other nouns and for documents of nobody."""
        if noun.lemma_.lower() not in nouns().documents or _is_freeing(noun):
            return ()
        return self._issuers.of(noun, cast) or tuple(a for t in _makers(noun) for a in cast.parties(t))

    def contradicted(self, denial: Token, deniers: Collection[str]) -> tuple[ActorRecord, ...]:
        """Who says in the same sentence what a verb of denying answers: 'London says it came from Minsk, which denies
        having sent it', 'Seoul says the pilot erred; Tokyo disputes that', 'Sofia said they were arms, a charge denied
        by Oslo'."""
        beside = denial.dep_ == "relcl" or (denial.dep_ == "acl" and denial.head.lemma_ in _CLAIMS)
        answers = beside or any(c.dep_ == "dobj" and c.lower_ in ("that", "this", "it") for c in denial.children)
        if not answers or not self._said:
            return ()
        offset = self._said[0].passage.offset
        start, here = offset + denial.sent.start_char, offset + denial.idx
        before = [
            u
            for u in self._said
            if start <= u.start < here and (u.end <= here or beside) and not any(a.id in deniers for a in u.speakers)
        ]
        return before[-1].speakers[:1] if before else ()

    def doers(self, noun: Token, answering: Collection[str]) -> tuple[ActorRecord, ...]:
        """Who did what a definite noun comes back to (see `Deeds.doers`)."""
        return self._deeds.doers(noun, answering)


def _is_freeing(noun: Token) -> bool:
    """Whether "the release of" somebody is no document."""
    return noun.lemma_ == "release" and any(c.dep_ == "prep" and c.lower_ == "of" for c in noun.children)


def _makers(noun: Token) -> list[Token]:
    """'sent a letter threatening', 'countered with a memorandum asking', 'joined calls urging' -> who speaks in it."""
    noun = first_conjunct(noun)
    if noun.dep_ == "dobj" and noun.head.lemma_ in verbs().issuing:
        return logical_subjects(noun.head)
    if noun.dep_ == "pobj" and noun.head.lower_ == "with" and noun.head.head.lemma_ in verbs().answering:
        return logical_subjects(noun.head.head)
    return []
