"""Made-up annotations and claims: what the scoreboard says of them needs neither an extractor nor the shared folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from benchmarks.quality.matching import Gold, Known, Matched, Ours
from benchmarks.quality.shared import Annotated
from loaders.articles.article import Article

TEXT = "Iran sold drones to Russia, Kyiv said. Canada condemned the sale."
FIRST, SECOND = (0, 38), (39, 65)


def _names(*names: str | None) -> frozenset[str]:
    return frozenset(name.lower() for name in names if name)


@pytest.fixture
def gold() -> Callable[..., Gold]:
    """An annotated claim of the made-up article: 'Iran', 'SUPPLIES', 'Russia', and fields of its row."""

    def make(subject: str, predicate: str, object_: str | None, place: tuple[int, int] = FIRST, **row: Any) -> Gold:
        fields: dict[str, Any] = {"factuality": "asserted", "speakers": [], "goods": [], "form": "verb"}
        fields |= {"subject": subject, "predicate": predicate, "object": object_, **row}
        return Gold(fields, _names(subject), _names(object_), _names(*fields["speakers"][:1]), (place,))

    return make


@pytest.fixture
def ours() -> Callable[..., Ours]:
    """A claim of the extraction."""

    def make(
        subject: str,
        predicate: str,
        object_: str | None,
        place: tuple[int, int] = FIRST,
        *,
        factuality: str = "asserted",
        speaker: str | None = None,
    ) -> Ours:
        names = (_names(subject), _names(object_), _names(speaker))
        return Ours(predicate, subject, object_, (), factuality, speaker, "test.rule", place, place, *names)

    return make


@pytest.fixture
def matched() -> Callable[..., Matched]:
    """An article with both sides; `known` are the actors of its first sentence."""

    def make(
        annotation: Sequence[Gold] = (),
        claims: Sequence[Ours] = (),
        pairs: Sequence[tuple[int, int]] = (),
        known: Sequence[str] = ("Iran", "Russia", "Canada"),
        **fields: Any,
    ) -> Matched:
        of: Mapping[str, Any] = {"group": "round 1", "genre": "WRITTEN", **fields}
        article = Annotated(Article("WRITTEN-one", TEXT), of["group"], of["genre"], ())
        sentences = (Known(FIRST, _names(*known)), Known(SECOND, _names("Canada")))
        return Matched(article, tuple(annotation), tuple(claims), tuple(of.get("hints", ())), sentences, tuple(pairs))

    return make
