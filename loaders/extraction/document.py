"""The document: one article with the layers that the components add, each reading only the layers before it.

blocks -> parses (one spaCy Doc a block) -> mentions -> actors -> utterances -> relations -> records
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from spacy.tokens import Doc, Span, Token

from loaders.articles.article import Article
from loaders.extraction.blocks import Block
from loaders.lexicon.entries import ActorEntry
from schema.records import ActorRecord, Factuality, Form, Quantity, TimeSpan

if TYPE_CHECKING:
    from loaders.extraction.cast import Cast

MentionKind = Literal["name", "short", "adjective", "national", "seat", "person", "organization", "place", "people"]


@lru_cache(maxsize=64)
def text_of(doc: Doc) -> str:
    """The text of a parse, which a Doc writes anew every time that it is asked."""
    return str(doc.text)


@dataclass(slots=True)
class Passage:
    """A block with its parse. `offset` is where the parse's first character stands in the article's text."""

    block: Block
    doc: Doc
    offset: int
    _tokens: list[Token] = field(default_factory=list, init=False, repr=False, compare=False)
    _sentences: list[Span] = field(default_factory=list, init=False, repr=False, compare=False)

    @property
    def tokens(self) -> list[Token]:
        """The tokens, made once: a Doc makes new objects every time that it is read."""
        if not self._tokens:
            self._tokens = list(self.doc)
        return self._tokens

    @property
    def sentences(self) -> list[Span]:
        """The sentences, made once."""
        if not self._sentences:
            self._sentences = list(self.doc.sents)
        return self._sentences

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Article offsets of the tokens [start, end)."""
        last = self.doc[end - 1]
        return self.offset + self.doc[start].idx, self.offset + last.idx + len(last)


@dataclass(slots=True)
class Mention:
    """A name in the text. `entries` are the curated actors it may mean; an uncurated name has none."""

    passage: Passage
    start: int
    end: int
    kind: MentionKind
    entries: tuple[ActorEntry, ...] = ()
    _head: Token | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def span(self) -> Span:
        return self.passage.doc[self.start : self.end]

    @property
    def head(self) -> Token:
        if self._head is None:
            self._head = self.span.root
        return self._head


@dataclass(slots=True)
class Utterance:
    """Something said: where its content stands, who says it (innermost first), to whom. Narration has no speakers.

    A `latent` one is a reason or a reproach ("sanctioned X for selling"): it counts only if a relation stands in it.
    `together` are those who say it with the first speaker: "Britain, France and Germany argue that".
    """

    passage: Passage
    start: int
    end: int
    form: Form
    speakers: tuple[ActorRecord, ...] = ()
    addressee: ActorRecord | None = None
    rule: str = ""
    latent: bool = False
    together: tuple[ActorRecord, ...] = ()


@dataclass(slots=True)
class Relation:
    """One claim found in one place, its parties resolved; a party that could not be named is in `missing`, and who
    stands in the other role then in `known`. `recalled` is a role whose party the article named before, not here."""

    passage: Passage
    predicate: str
    rule: str
    trigger: Token
    subject: ActorRecord | None
    object: ActorRecord | None
    goods: tuple[tuple[str, str, str], ...] = ()
    programme: str | None = None
    factuality: Factuality = "asserted"
    hedge: str | None = None
    start: int = 0
    end: int = 0
    roles: dict[str, str] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    confidence: float = 0.9
    known: tuple[ActorRecord, ...] = ()
    time: TimeSpan | None = None
    quantity: Quantity | None = None
    recalled: str | None = None


@dataclass(slots=True)
class Document:
    """An article on its way through the pipeline. `text` is the normalised text, as long as the article's own."""

    article: Article
    text: str
    passages: list[Passage]
    cast: Cast | None = None
    mentions: dict[tuple[int, int], Mention] = field(default_factory=dict)
    utterances: list[Utterance] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
