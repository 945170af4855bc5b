"""Office phrases: the office that a run of words names - its title, and the words around it that say whose it is.

"former US Ambassador to the United Nations", "the head of the Polish central bank", "his Russian counterpart".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from loaders.extraction.titles import Title, title_of

# Callings that a person follows at a body, and posts without a title of their own.
_CALLINGS = frozenset(
    {"scholar", "scientist", "researcher", "columnist", "correspondent", "editor", "reporter", "lecturer", "strategist"}
)
_POSTS = frozenset(
    {
        "official", "officer", "member", "representative", "delegate", "aide", "operative", "policeman", "policewoman",
        "constable", "holder", "staffer",
    }
)  # fmt: skip
# "business leaders" lead no state and no body that the phrase names.
_NO_BODY = frozenset(
    [
        "business",
        "industry",
        "community",
        "church",
        "religious",
        "tribal",
        "civil",
        "thought",
        "world",
        "spiritual",
        "trade",
        "protest",
    ]
)
# Offices named by those of somebody else.
RELATIVE = frozenset({"counterpart", "colleague", "successor", "predecessor", "homologue"})
SUCCESSION = frozenset({"successor", "predecessor"})
_FORMER = frozenset(
    {"former", "ex", "late", "then", "outgoing", "ousted", "retired", "onetime", "erstwhile", "deposed", "previous"}
)
_BEHIND = frozenset({"of", "for", "at", "with", "in", "to", "from", "within", "on", "under"})
_BODIES = frozenset({"ministry", "department", "office", "bureau", "board", "house", "bank", "university", "institute"})
_LONGEST = 7


@dataclass(frozen=True, slots=True)
class Office:
    """A title among words: `before` qualify it, `behind` complete it from the first preposition on."""

    title: Title
    before: tuple[Token, ...]
    words: tuple[Token, ...]
    behind: tuple[Token, ...]
    former: bool

    @property
    def first(self) -> int:
        """Index of the first word of the whole phrase."""
        return (*self.before, *self.words)[0].i

    @property
    def last(self) -> int:
        """Index of its last word."""
        return (*self.words, *self.behind)[-1].i

    @property
    def detail(self) -> str:
        """How the graph names the office: the title that the lexicon has for it."""
        return ("former " if self.former else "") + self.title.title

    @property
    def written(self) -> str:
        """The same in the words of the text."""
        words = " ".join(w.text for w in self.words)
        return words if not self.former or _is_former(self.words) else f"former {words}"


def offices_in(words: Sequence[Token]) -> Iterator[Office]:
    """The offices that stand side by side in a phrase: 'AU chairperson President', 'the president and chair of X'."""
    start = 0
    while start < len(words):
        found = _first_title(words, start)
        if found is None:
            return
        first, last, title = found
        end = last
        if end < len(words) and words[end].lower_ in _BEHIND:
            end = _end_of_complement(words, end)
        before = _own_modifiers(words[start:first])
        run = tuple(words[first:last])
        if not (title.title == "leader" and before and before[-1].lower_ in _NO_BODY):
            yield Office(title, before, run, tuple(words[last:end]), _is_former((*before, *run)))
        start = end


def _own_modifiers(words: Sequence[Token]) -> tuple[Token, ...]:
    """Without what stands before an 'and' that opens a new phrase: 'X and former director'."""
    for i in range(len(words) - 1, -1, -1):
        opens = i + 1 == len(words) or words[i + 1].tag_ in ("DT", "PRP$") or words[i + 1].lower_ in _FORMER
        if words[i].lower_ == "and" and (opens or (i > 0 and words[i - 1].ent_type_ == "PERSON")):
            return tuple(words[i + 1 :])
    return tuple(words)


def _first_title(words: Sequence[Token], start: int) -> tuple[int, int, Title] | None:
    for first in range(start, len(words)):
        if words[first].lower_ in _BEHIND and not (words[first].lower_ == "of" and _names_body(words, first)):
            return None
        for last in range(min(first + _LONGEST, len(words)), first, -1):
            title = _title(words[first:last])
            # "the president's spokesman": the owner of an office, not the office.
            if title is not None and not (last < len(words) and words[last].tag_ == "POS"):
                return first, last, title
    return None


def _names_body(words: Sequence[Token], of: int) -> bool:
    """'Ministry of Defense spokesman': an 'of' inside the name of the body before the title."""
    return of > 0 and words[of - 1].lower_ in _BODIES and words[of - 1].text[:1].isupper()


def _title(words: Sequence[Token]) -> Title | None:
    if not (words[0].is_alpha or words[0].text.rstrip(".").replace("-", "").isalpha()):
        return None
    phrase = " ".join(w.text for w in words if w.tag_ != "HYPH" and w.text != "-")
    title = title_of(phrase)
    if title is None and len(words) == 1:
        lemma = words[0].lemma_.lower()
        if lemma in RELATIVE or lemma in _CALLINGS or lemma in _POSTS:
            return Title(title=lemma, body="calling" if lemma in _CALLINGS else "other")
        title = title_of(lemma) if words[0].tag_ in ("NNS", "NNPS") else None
    if title is None or title.honorific or (len(words) == 1 and words[0].pos_ == "VERB"):
        return None
    return title


def _end_of_complement(words: Sequence[Token], start: int) -> int:
    """Up to an 'and' behind which another office stands."""
    for i in range(start, len(words)):
        if words[i].lower_ == "and" and _first_title(words, i + 1) is not None:
            return i
    return len(words)


def _is_former(words: Sequence[Token]) -> bool:
    return any(w.lower_.rstrip("-") in _FORMER or w.lower_.startswith("ex-") for w in words)
