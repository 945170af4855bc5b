"""docs/quality.md: the results in words and tables, without a word of a publisher's text."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from benchmarks.quality.board import SEEDS, Board
from benchmarks.quality.causes import MEANING, Fault, named
from benchmarks.quality.explanation import EXPLANATION, SLICES
from benchmarks.quality.judged import Judged, Precision
from benchmarks.quality.misses import grouped
from benchmarks.quality.scores import Found, Scores
from benchmarks.quality.shared import GENRES
from benchmarks.quality.table import HEAD, markdown

_EXAMPLES = 3
_LONGEST = 240


def document(board: Board) -> str:
    """The whole document."""
    sections = [
        ("# Quality of extraction", EXPLANATION),
        ("## The table", _table(board)),
        ("## Blind and tuned, round by round", _rounds(board)),
        ("## By genre", _genres(board)),
        ("## By predicate", _predicates(board)),
        ("## News sentences with one event", _events(board)),
        ("## Judged sample", _judged(board)),
        ("## What is missed, false or flawed, by cause", _causes(board.faults)),
    ]
    return "\n\n".join(f"{title}\n\n{text}" for title, text in sections) + "\n"


def _table(board: Board) -> str:
    last = board.last_blind
    blind = f"Blind: round {last.round}, at {last.commit} on {last.date}. " if last else ""
    rounds = " and ".join(map(str, board.rounds))
    return (
        markdown(HEAD, [m.row() for m in board.measures()])
        + f"\n\n{blind}Now: rounds {rounds}, which the rules were tuned on. "
        + "Where there is a blind score, it alone decides whether the goal is met."
    )


_SCORES = (
    *("set", "claims", "trigger P", "trigger R", "claim P", "claim R", "core R", "factuality"),
    *("not asserted, stored so", "speaker", "statements P", "statements R", "statements F1"),
)


def _scores(name: str, s: Scores) -> tuple[str, ...]:
    shares = (
        s.trigger.precision,
        s.trigger.recall,
        s.claim.precision,
        s.claim.recall,
        s.core.value,
        s.factuality.value,
    )
    said = (s.speaker.value, s.statement.precision, s.statement.recall, s.statement.f1)
    inverted = f"{s.inverted.part} of {s.inverted.whole}"
    return (name, str(s.claim.gold), *map(_share, shares), inverted, *map(_share, said))


def _rounds(board: Board) -> str:
    rows = [_scores("seeds, tuned from the start", board.sets[SEEDS])]
    for number in sorted({*board.rounds, *board.history}):
        if number in board.history:
            one = board.history[number]
            rows.append(_scores(f"round {number}, blind ({one.commit}, {one.date})", one.scores))
        if number in board.rounds:
            rows.append(_scores(f"round {number}, tuned", board.sets[f"round {number}"]))
    return markdown(_SCORES, rows) + "\n\nRound 1 and the seeds were tuned on from the start and have no blind score."


def _genres(board: Board) -> str:
    rows = [_scores(name, board.sets[key]) for key, name in GENRES.items() if key in board.sets]
    return markdown(_SCORES, [*rows, _scores(GENRES["SEED"], board.sets[SEEDS])])


def _predicates(board: Board) -> str:
    now, last = board.sets["rounds"].predicates, board.last_blind
    blind = last.scores.predicates if last else {}
    names = sorted(now, key=lambda name: (-now[name].gold, name))
    rows = [(name, *_found(now[name]), *(_found(blind[name]) if name in blind else ("", "", ""))) for name in names]
    head = ("predicate", "annotated", "precision", "recall")
    return markdown((*head, *(f"blind: {cell}" for cell in head[1:])), rows)


def _found(found: Found) -> tuple[str, ...]:
    return (str(found.gold), _share(found.precision) if found.predicted else "-", _share(found.recall))


def _events(board: Board) -> str:
    scores = board.event_sentences
    rows = [("all", str(scores.edges_recall.whole), f"{scores.f1:.3f}")]
    rows += [(name, str(number), f"{f1:.3f}") for name, (number, f1) in scores.slices.items()]
    inventions = "".join(f"\n- {invention}" for invention in board.inventions)
    return (
        markdown(("sentences", "number", "edge F1"), rows)
        + f"\n\nAll sentences: precision {scores.edges.precision:.3f}, recall {scores.edges_recall.value:.3f}. "
        + f"Of {scores.actors.whole} annotated sources and targets {scores.actors.part} are found as actors. {SLICES}"
        + (
            f"\n\nInvented in off-topic news:\n{inventions}"
            if inventions
            else "\n\nInvented in off-topic news: nothing."
        )
    )


def _judged(board: Board) -> str:
    named_sets = [("rounds, tuned", board.precision), ("seeds", board.seeds_precision)]
    if board.blind_precision and board.last_blind:
        named_sets.append((f"round {board.last_blind.round}, blind", board.blind_precision))
    rows = [_precision(name, one) for name, one in named_sets]
    head = ("set", "matched", "claims", "sample", "right", "defensible", "wrong", "not judged", "judged precision")
    claims = {(c.claim, c.start): c for _, one in named_sets for c in one.sample if c.verdict}
    wrong = Counter(c.cause or "not said" for c in claims.values() if c.verdict == "wrong")
    causes = ", ".join(f"{cause} {number}" for cause, number in sorted(wrong.items(), key=lambda x: (-x[1], x[0])))
    listed = markdown(("article", "place", "claim", "verdict", "reason"), map(_verdict, claims.values()))
    return f"{markdown(head, rows)}\n\nWrong ones by cause: {causes or 'none'}.\n\n{listed}"


def _precision(name: str, one: Precision) -> tuple[str, ...]:
    counts = (one.matched, one.predicted, len(one.sample), *(one.count(v) for v in ("right", "defensible", "wrong")))
    return (name, *map(str, counts), str(one.unjudged), _share(one.value))


def _verdict(claim: Judged) -> tuple[str, ...]:
    said = f" (said by {claim.speaker})" if claim.speaker else ""
    words = f"{named(claim.subject, claim.predicate, claim.object)} [{claim.factuality}]{said}"
    reason = f"{claim.cause}: {claim.reason}" if claim.cause else claim.reason
    return (claim.id, f"{claim.start}-{claim.end}", words, claim.verdict or "", reason)


def _causes(faults: Sequence[Fault]) -> str:
    whole = Counter(fault.kind for fault in faults)
    groups = grouped(faults)
    rows = [
        (kind, cause, str(len(group)), f"{len(group) / whole[kind]:.0%}", MEANING[kind, cause])
        for kind, cause, group in groups
    ]
    tables = [markdown(("kind", "cause", "number", "share", "meaning"), rows)]
    for kind, cause, group in groups:
        examples = list(_examples(group))
        tables.append(f"### {kind}: {cause}\n\n" + "\n".join(examples or ["- No example may be printed."]))
    return "\n\n".join(tables)


def _examples(group: Iterable[Fault]) -> Iterator[str]:
    """A few, drawn by lot, of articles whose words may be printed."""
    printable = [f for f in group if f.matched.annotated.publishable and 0 < len(f.evidence) <= _LONGEST]
    printable.sort(key=lambda f: hashlib.sha256(f"{f.claim}{f.place}".encode()).hexdigest())
    for fault in printable[:_EXAMPLES]:
        detail = f"; {fault.detail}" if fault.detail else ""
        yield f'- {fault.claim}{detail}: "{fault.evidence}" ({_source(fault)})'


def _source(fault: Fault) -> str:
    article = fault.matched.annotated.article
    where = GENRES[fault.matched.annotated.genre]
    return f"[{where}, {article.published}]({article.url})" if article.url else f"{where}, {article.published}"


def _share(value: float) -> str:
    return f"{value:.3f}"
