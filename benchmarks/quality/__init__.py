"""The scoreboard of extraction: everything that says how good it is, measured by one command.

    python -m benchmarks.quality [--rounds 1,2] [--misses FILE] [--sample FILE] [--keep FILE] [--freeze-blind ROUND]

It reads annotated articles and event sentences from `../shared/dev`, scores them with the scorers of `../shared/eval`,
prints one table and writes `docs/quality.md`. What was scored blind, before anybody read a round, is kept in
`blind.yaml`; verdicts on claims that no annotation has are kept in `verdicts.jsonl`.
"""
