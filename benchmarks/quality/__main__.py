"""The command: `python -m benchmarks.quality --help` lists its options."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.quality import blind, judging, misses, report
from benchmarks.quality.board import Board, measure, score_blind
from benchmarks.quality.shared import ROOT, SHARED
from benchmarks.quality.table import plain
from schema.errors import ActorgraphError, UsageError

DOCUMENT = ROOT / "docs" / "quality.md"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit code: 0, or 2 where something that it needs is wrong or lacking."""
    options = _options().parse_args(arguments)
    try:
        if options.keep:
            print(f"{judging.keep_verdicts(options.keep)} verdicts are kept")
        elif options.freeze_blind is not None:
            _freeze(options.shared, options.freeze_blind)
        else:
            _measure(options)
    except ActorgraphError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.quality", description="Measures extraction and writes docs/quality.md."
    )
    parser.add_argument("--rounds", type=_rounds, default=[1, 2], help="rounds of articles to score (default: 1,2)")
    parser.add_argument("--misses", type=Path, metavar="FILE", help="write all misses and false claims by cause")
    parser.add_argument("--sample", type=Path, metavar="FILE", help="write the sample of unmatched claims for judging")
    parser.add_argument("--keep", type=Path, metavar="FILE", help="take over the verdicts of a sample; nothing else")
    parser.add_argument(
        "--freeze-blind", type=int, metavar="ROUND", help="score a round that nobody has read, once; nothing else"
    )
    parser.add_argument("--docs", type=Path, default=DOCUMENT, metavar="FILE", help="where the document is written")
    parser.add_argument("--shared", type=Path, default=SHARED, metavar="FOLDER", help="the shared folder")
    return parser


def _rounds(text: str) -> list[int]:
    return sorted({int(part) for part in text.split(",")})


def _measure(options: argparse.Namespace) -> None:
    board = measure(options.shared, options.rounds)
    print(plain(board.measures()))
    options.docs.write_text(report.document(board), encoding="utf8")
    if options.misses:
        misses.write(options.misses, board.faults)
    if options.sample:
        _write_sample(options.sample, board)


def _write_sample(path: Path, board: Board) -> None:
    """Blind samples too, as far as their articles are among those that were asked for."""
    sets = [board.precision, board.seeds_precision, *([board.blind_precision] if board.blind_precision else [])]
    claims = [claim for one in sets for claim in one.sample if claim.id in board.articles]
    number = judging.write_sample(path, claims, board.articles)
    print(f"\n{number} claims to judge in {path}; take the verdicts over with --keep {path}")


def _freeze(shared: Path, round_: int) -> None:
    known = blind.history()
    if round_ in known:
        raise UsageError(f"Round {round_} was scored blind on {known[round_].date}; a blind score is never replaced.")
    commit = blind.commit()
    scores, articles, drawn = score_blind(shared, round_)
    blind.freeze(blind.Blind(round_, commit, dt.date.today(), articles, scores, tuple(drawn)))
    print(
        f"round {round_}, {articles} articles, {commit}: claims P {scores.claim.precision:.3f}"
        f" R {scores.claim.recall:.3f}, core R {scores.core.value:.3f}, kept in {blind.HISTORY.name}"
    )


if __name__ == "__main__":
    sys.exit(main())
