"""The list to work from: every miss, false claim and flaw with its sentence, by cause, the largest group first."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.quality.causes import MEANING, Fault, Kind


def grouped(faults: Iterable[Fault]) -> list[tuple[Kind, str, list[Fault]]]:
    """Faults by kind and cause, the largest group first."""
    groups: dict[tuple[Kind, str], list[Fault]] = defaultdict(list)
    for fault in faults:
        groups[fault.kind, fault.cause].append(fault)
    return [(*key, groups[key]) for key in sorted(groups, key=lambda key: (-len(groups[key]), key))]


def sentence(fault: Fault) -> str:
    """The line or sentences around the evidence of a fault, white space evened."""
    text = fault.matched.annotated.article.text
    around = [s.place for s in fault.matched.sentences if s.place[0] < fault.place[1] and s.place[1] > fault.place[0]]
    places = [*around, fault.place]
    return " ".join(text[min(start for start, _ in places) : max(end for _, end in places)].split())


def write(path: Path, faults: Iterable[Fault]) -> None:
    """Writes the list. It holds sentences of publishers: it is for reading, not for publishing."""
    path.write_text("\n".join(_lines(grouped(faults))) + "\n", encoding="utf8")


def _lines(groups: list[tuple[Kind, str, list[Fault]]]) -> Iterator[str]:
    whole = Counter(kind for kind, _, group in groups for _ in group)
    for kind, cause, group in groups:
        yield f"\n# {kind}, {cause}: {len(group)} of {whole[kind]} ({len(group) / whole[kind]:.0%})"
        yield f"  {MEANING[kind, cause]}"
        for fault in sorted(group, key=lambda f: (f.detail, f.matched.annotated.article.source, f.place)):
            detail = f" ({fault.detail})" if fault.detail else ""
            yield f"\n- {fault.claim}{detail}"
            yield f"  {fault.matched.annotated.article.source}: {fault.evidence}"
            if (around := sentence(fault)) != fault.evidence:
                yield f"  in: {around}"
