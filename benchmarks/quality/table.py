"""The one table: each measure with its goal, what it was blind, what it is now, and whether the goal is met."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from benchmarks.quality.events import EventScores
from benchmarks.quality.judged import Precision
from benchmarks.quality.scores import Scores
from benchmarks.quality.speed import Cost

HEAD = ("measure", "goal", "blind", "now", "goal is")


@dataclass(frozen=True, slots=True)
class Measure:
    """One row. Where it is scored blind, the blind score alone decides whether the goal is met."""

    name: str
    goal: float
    now: float
    blind: float | None = None
    sense: Literal["at least", "at most"] = "at least"
    places: int = 3
    note: str = ""
    blind_note: str = ""

    @property
    def met(self) -> bool:
        """Whether the score that counts reaches the goal."""
        counted = self.now if self.blind is None else self.blind
        return counted >= self.goal if self.sense == "at least" else counted <= self.goal

    def row(self) -> tuple[str, ...]:
        """The cells of the table."""

        def shown(value: float | None) -> str:
            text = "" if value is None else f"{value:,.{self.places}f}"
            return text.removeprefix("0") if self.places else text

        goal = f"{self.goal:.2f}".removeprefix("0") if self.places else ("≤ " if self.goal else "") + shown(self.goal)
        return (
            self.name,
            goal,
            shown(self.blind) + self.blind_note,
            shown(self.now) + self.note,
            "met" if self.met else "missed",
        )


def of_articles(now: Scores, precision: Precision, blind: Scores | None, judged: Precision | None) -> list[Measure]:
    """The rows about annotated articles."""

    def measure(name: str, goal: float, value: Callable[[Scores], float]) -> Measure:
        return Measure(name, goal, value(now), value(blind) if blind else None)

    blind_value = judged.value if judged else None
    blind_note = _unjudged(judged) if judged else ""
    judged_precision = Measure(
        "judged precision", 0.93, precision.value, blind_value, note=_unjudged(precision), blind_note=blind_note
    )
    return [
        measure("core recall", 0.70, lambda s: s.core.value),
        measure("claim recall", 0.60, lambda s: s.claim.recall),
        measure("claim precision", 0.70, lambda s: s.claim.precision),
        judged_precision,
        measure("trigger recall", 0.80, lambda s: s.trigger.recall),
        measure("factuality right", 0.95, lambda s: s.factuality.value),
        Measure(
            "stored as asserted, though not", 0, now.inverted.part, blind.inverted.part if blind else None, "at most", 0
        ),
        measure("innermost speaker right", 0.85, lambda s: s.speaker.value),
        measure("statements F1", 0.80, lambda s: s.statement.f1),
    ]


def of_seeds(now: Scores, precision: Precision) -> list[Measure]:
    """The rows about the two seeds, which were never blind."""
    return [
        Measure("seeds: precision", 0.80, now.claim.precision),
        Measure("seeds: recall", 0.80, now.claim.recall),
        Measure("seeds: judged precision", 0.95, precision.value, note=_unjudged(precision)),
    ]


def of_events(events: EventScores, inventions: Sequence[str]) -> list[Measure]:
    """The rows about event sentences and off-topic news."""
    return [
        Measure("events: edge F1", 0.50, events.f1),
        Measure("events: edge F1, sanctions slice", 0.70, events.slices["sanctions"][1]),
        Measure("events: edge F1, arms slice", 0.60, events.slices["arms"][1]),
        Measure("events: actors found", 0.80, events.actors.value),
        Measure("off-topic news: sanctions and supplies", 0, len(inventions), None, "at most", 0),
    ]


def of_cost(cost: Cost) -> list[Measure]:
    """The rows about speed and memory."""
    return [
        Measure(
            "speed against the bare parser", 0.70, cost.ratio, places=2, note=f" ({cost.cpu_ratio:.2f} of CPU time)"
        ),
        Measure("peak memory, MB", 500, cost.megabytes, None, "at most", 0),
    ]


def plain(measures: Iterable[Measure]) -> str:
    """The table for a terminal."""
    rows = [HEAD, *(m.row() for m in measures)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(HEAD))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def markdown(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Any table for a document."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(str(cell).replace('|', '/') for cell in line)} |" for line in lines)


def _unjudged(precision: Precision) -> str:
    return f" ({precision.unjudged} of {len(precision.sample)} not judged)" if precision.unjudged else ""
