"""What docs/quality.md says about itself: the parts of it that are no results."""

from __future__ import annotations

EXPLANATION = """\
`python -m benchmarks.quality` measures all of this in one run and writes this page; nothing here is written by hand.

What is compared: articles in which a person marked every claim (who, does what, to whom, with what, how factual, says
who) and every statement. They lie in a folder beside the project, `../shared`, with the scorers; they are no part of
it. A claim of ours counts as found if its predicate is right, its evidence overlaps, and **both** parties are the right
actors, by name or alias. *Trigger* ignores who. *Core* counts the predicates that matter most. *Factuality* is the
share of found claims that are rightly asserted, negated, hypothetical, planned, requested or prohibited; *stored as
asserted, though not* counts the worst case of its errors. *Speaker* is the share of attributed claims whose innermost
speaker is right. *Statements* are utterances with the right speaker and at least half of their words.

**Blind and tuned.** Rounds of articles come one after the other. A round is scored before anybody reads it
(`--freeze-blind ROUND`, kept in `benchmarks/quality/blind.yaml`, with the commit; it cannot be done twice), then it is
opened and tuned on. Tuned scores prove little; the gap is what matters.

**Judged precision.** Much that a careful reader would draw from an article is in no annotation: a second annotator
reaches a precision of .76 against the first. So of the claims that match no annotated row a hundred, drawn by lot, are
read against their sentence and context: *right* (the annotation could as well have it), *defensible* (an analyst might
draw it, or it is right with a shade), *wrong* (misleading: a party, the relation, its direction, factuality or speaker
is not what the text says). Judged precision = (matched + right and defensible share of the rest) / all. A verdict is
kept in `benchmarks/quality/verdicts.jsonl` and holds as long as the claim is the same. `--sample FILE` writes the
sample with its sentences, `--keep FILE` takes the verdicts over.

**Sources.** Releases of the U.S. Department of State are in the public domain. Wikinews is under
[CC BY 2.5](https://creativecommons.org/licenses/by/2.5/) and named with its address where a sentence is quoted.
Some articles were written for this project. The two seeds are their publishers', and none of their words stands here.
The event sentences are only measured."""

SLICES = (
    "A sentence belongs to the sanctions slice if it speaks of sanctions, embargoes, blacklists, frozen assets, travel"
    " or visa bans, and to the arms slice if it names arms, weapons, ammunition, military aid or equipment, missiles,"
    " rockets, drones, tanks, rifles, combat aircraft, warships or submarines, whatever its event is"
    " (`benchmarks/quality/events.py` has the words)."
)
