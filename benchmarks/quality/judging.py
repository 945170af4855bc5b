"""Files for a reader who judges: the sample with the paragraphs around each claim, and back again with verdicts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path

from benchmarks.quality.judged import Judged, keep, read_verdicts
from benchmarks.quality.shared import Annotated
from schema.errors import InputError


def write_sample(path: Path, claims: Iterable[Judged], articles: Mapping[str, Annotated]) -> int:
    """Writes each claim once with its evidence, its paragraph and the one before; returns how many there are."""
    once = {(claim.claim, claim.start): claim for claim in claims}
    lines = []
    for claim in once.values():
        text = articles[claim.id].article.text
        before, paragraph = _paragraphs(text, claim.start, claim.end)
        row = {**asdict(claim), "evidence": text[claim.start : claim.end], "paragraph": paragraph, "before": before}
        lines.append(json.dumps(row, ensure_ascii=False) + "\n")
    path.write_text("".join(lines), encoding="utf8")
    return len(lines)


def keep_verdicts(path: Path) -> int:
    """Takes the verdicts of such a file over, without any sentence; returns how many are kept then."""
    if not path.is_file():
        raise InputError(str(path), "is not there.", "Write one with --sample and fill in its verdicts.")
    return keep(read_verdicts(path))


def _paragraphs(text: str, start: int, end: int) -> tuple[str, str]:
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    before = text[:first].strip().rpartition("\n")[2]
    return before, text[first : last if last >= 0 else len(text)].strip()
