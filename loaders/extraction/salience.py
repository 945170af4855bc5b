"""Salience: which country a text is about at a place, for nouns that leave it out ('the regime', 'police')."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set
from typing import NamedTuple

_NEAR = 2  # sentences before
_CLEAR = 3  # times as much as the next


class _Note(NamedTuple):
    sentence: int
    token: int
    country: str
    itself: bool


class Salience:
    """The countries that a text has spoken of so far. That of the body which publishes it never counts: a ministry's
    own release does not call its country 'the regime'."""

    def __init__(self, publisher: str | None) -> None:
        self._publisher = publisher
        self._notes: list[_Note] = []

    def note(self, country: str, place: tuple[int, int], itself: bool) -> None:
        """A country named at a place (sentence, token): itself, or only as whose something is, or by its people."""
        if country != self._publisher:
            self._notes.append(_Note(place[0], place[1], country, itself))

    def country(self, place: tuple[int, int], without: Set[str] = frozenset()) -> str | None:
        """The one country that stands out before a place, but for those that cannot be meant; None where two may
        be."""
        before = [n for n in self._notes if (n.sentence, n.token) < place and n.country not in without]
        here = {n.country for n in before if n.sentence == place[0]}
        if here:
            return here.pop() if len(here) == 1 else None
        near = [n for n in before if place[0] - n.sentence <= _NEAR]
        return _winner(near, _CLEAR) or (_winner(before, _CLEAR) if not near else None)

    def subject(self, place: tuple[int, int], without: Set[str] = frozenset()) -> str | None:
        """The country that the whole text so far is most about, whoever else was named last: that of 'the junta'."""
        return _winner([n for n in self._notes if (n.sentence, n.token) < place and n.country not in without], 1.5)


def _winner(notes: list[_Note], times: float) -> str | None:
    weights: Counter[str] = Counter()
    for note in notes:
        weights[note.country] += 2 if note.itself else 1
    ranked = weights.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] < times * ranked[1][1]):
        return None
    return ranked[0][0]
