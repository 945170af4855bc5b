"""News sentences with one event each: edges found, edges of the sanctions and arms slices, and actors found."""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.quality.reading import Reading
from benchmarks.quality.scores import Found, Share, run
from benchmarks.quality.shared import Row, rows, scorer

SENTENCES = "events_plv_train.jsonl"

# The rule of the slices: a sentence belongs to one if one of these words stands in it, whatever its event is.
SANCTIONS = re.compile(
    r"\b(?:sanction(?:s|ed|ing)?|embargo(?:e?s|ed)?|black-?list(?:s|ed|ing)?|asset freezes?|"
    r"(?:freez(?:e|es|ing)|froze|frozen) (?:[\w'’]+ ){0,3}(?:assets|funds)|(?:travel|visa) bans?)\b",
    re.I,
)
ARMS = re.compile(
    r"\b(?:arms|weapon(?:s|ry)?|munitions?|ammunition|missiles?|rockets?|drones?|rifles?|howitzers?|warships?|"
    r"submarines?|(?:fighter|combat) (?:jets?|planes?|aircraft)|warplanes?|tanks|"
    r"military (?:aid|equipment|assistance))\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class EventScores:
    """Edges (actors and type of event) of all sentences and of the slices; sentences of each; actors found."""

    edges: Found
    edges_recall: Share
    slices: dict[str, tuple[int, float]]
    f1: float
    actors: Share


def slices(sentences: Iterable[Row]) -> dict[str, list[str]]:
    """The identifiers of the sentences of each slice."""
    listed = list(sentences)
    rules = {"sanctions": SANCTIONS, "arms": ARMS}
    return {name: [row["id"] for row in listed if rule.search(row["text"])] for name, rule in rules.items()}


def score_events(shared: Path, read: Sequence[Reading]) -> EventScores:
    """Scores the readings of the event sentences; raises InputError where a scorer fails."""
    gold = rows(shared / "dev" / SENTENCES)
    with tempfile.TemporaryDirectory() as folder:
        predicted, ids = Path(folder, "predicted.jsonl"), Path(folder, "ids")
        records = "".join(json.dumps(record) + "\n" for reading in read for record in reading.records)
        predicted.write_text(run(shared / "eval" / "records_to_events.py", given=records), encoding="utf8")

        def edges(*options: str | Path) -> tuple[Found, Share, float]:
            command = ("events", shared / "dev" / SENTENCES, predicted, *options)
            return _edges(run(shared / "eval" / "score_events.py", *command))

        found, recall, f1 = edges()
        of_slice = {}
        for name, chosen in slices(gold).items():
            ids.write_text("\n".join(chosen), encoding="utf8")
            of_slice[name] = (len(chosen), edges("--ids", ids)[2])
    return EventScores(found, recall, of_slice, f1, actors_found(shared, gold, read))


def actors_found(shared: Path, gold: Iterable[Row], read: Iterable[Reading]) -> Share:
    """Of the sources and targets of the annotation, those whose words one of our actors of the sentence shares."""
    words, matches = scorer(shared, "records_to_events").words, scorer(shared, "score_events").actor_match
    ours = {
        reading.article.source: [words(json.loads(actor.line())) for s in reading.sentences for actor in s.actors]
        for reading in read
    }
    asked = [(row["id"], row["gold"][role]) for row in gold for role in ("source", "target") if row["gold"][role]]
    return Share(sum(any(matches(name, actor) for actor in ours.get(id_, ())) for id_, name in asked), len(asked))


def _edges(printed: str) -> tuple[Found, Share, float]:
    line = next(line for line in printed.splitlines() if line.startswith("edge"))
    hits, predicted, found, gold = (int(n) for pair in re.findall(r"\((\d+)/(\d+)\)", line) for n in pair)
    return Found(hits, predicted, gold), Share(found, gold), float(line.rpartition("F1")[2])
