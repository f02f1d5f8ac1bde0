"""What the earlier trials of a sweep scored on their way, and whether a trial is behind half of them.

It lies in the trial's own folder before the trial begins, so that a trial decides by itself, between two
steps, and decides the same when it is done again.
"""

import json
import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from peft_engine.contract.placing import put_in_place
from peft_engine.contract.runstate import RunState

FILE = "standings.json"
FEWEST = 4
"""With fewer earlier trials nobody is behind."""
UNJUDGED = 0.2
"""In this share of a run, two checks of the usual ten, nothing is judged."""

Curve: TypeAlias = tuple[tuple[float, float], ...]
"""(share of the run that was done, score on validation), check by check."""


def curve_of(state: RunState, metric: str) -> Curve:
    """What a run scored on validation on its way."""
    planned = state.steps_planned
    checks = [c for c in state.evaluations if c.part == "validation" and metric in c.metrics and planned]
    return tuple((c.step / planned, c.metrics[metric]) for c in checks if math.isfinite(c.metrics[metric]))


@dataclass(frozen=True)
class Standings:
    """The curves of the trials that finished before this one began."""

    curves: tuple[Curve, ...] = ()

    def middle(self, share: float) -> float | None:
        """The median of what the others had when this share of their run was done, None where too few had
        been read. One that had ended by then counts with its last check: runs of other lengths are held
        against each other by their share, which is the step where all are as long."""
        had = [_value(curve, share) for curve in self.curves]
        found = [value for value in had if value is not None]
        return statistics.median(found) if len(found) >= FEWEST else None

    def behind(self, best: float, share: float, more_is_better: bool) -> float | None:
        """The median, if a trial whose best score so far is `best` is behind it; None where it is not, or
        where it is too early to tell or too late to matter. The rule is that of median pruning (Golovin et
        al. 2017, Google Vizier, section 3.2.2), which holds the best against what the others had by then."""
        middle = self.middle(share) if UNJUDGED <= share + 1e-9 < 1.0 else None
        if middle is None:
            return None
        return middle if (best < middle if more_is_better else best > middle) else None

    def keep(self, folder: Path) -> None:
        partial = folder / f"{FILE}.part"
        partial.write_text(json.dumps({"curves": self.curves}), encoding="utf-8")
        put_in_place(partial, folder / FILE)


def standings_in(folder: Path) -> Standings:
    """Those in the folder of a run; of none, where it is no trial that may end early."""
    try:
        told = json.loads((folder / FILE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Standings()
    return Standings(tuple(tuple((share, score) for share, score in curve) for curve in told["curves"]))


def _value(curve: Sequence[tuple[float, float]], share: float) -> float | None:
    """The score at the last check up to a share of the run."""
    return next((score for at, score in reversed(curve) if at <= share + 1e-9), None)
