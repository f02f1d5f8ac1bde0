"""Whether a run learned anything, told from its losses. Races and comparisons ask here, so that both say the
same of a run."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from peft_engine.contract import columns
from peft_engine.contract.runstate import RunState
from peft_engine.contract.store import RunFolder

SHARE = 0.1
"""The first and the last tenth of the steps are set against each other."""
LEAST_STEPS = 20
LEAST_FALL = 0.01
"""A loss that fell by less than a hundredth of itself has not moved."""
DOUBT = 2.0
"""Nor has one that fell by less than so many standard errors."""


def moved(losses: Sequence[float]) -> bool:
    """Whether these training losses, step by step, fell; True also where they are too few to tell."""
    told = np.asarray(losses, dtype=np.float64)
    known = told[np.isfinite(told)]
    if len(known) < LEAST_STEPS:
        return len(told) < LEAST_STEPS
    count = max(LEAST_STEPS // 2, round(SHARE * len(known)))
    first, last = known[:count], known[-count:]
    fall = float(first.mean() - last.mean())
    error = float(np.sqrt((first.var(ddof=1) + last.var(ddof=1)) / count))
    return fall > max(LEAST_FALL * abs(float(first.mean())), DOUBT * error)


def learned(state: RunState) -> bool:
    """Whether a run learned; True also where too few steps were made to tell.

    The losses of training come from other texts at each step, so that a small fall drowns in their luck. That
    on validation comes from the same texts each time: where it fell, the run learned whatever training says.
    """
    return moved(state.column("loss")) or _checks_fell(state)


def run_learned(run: Path) -> bool:
    """The same of a run folder."""
    return moved(columns.column(run, "loss")) or _checks_fell(RunFolder(run).state())


def _checks_fell(state: RunState) -> bool:
    """Whether the loss on validation is lower at the last check than at the first."""
    told = [
        found.metrics["loss"]
        for found in state.evaluations
        if found.part == "validation" and found.data == "main" and "loss" in found.metrics
    ]
    return len(told) > 1 and told[0] - told[-1] > LEAST_FALL * abs(told[0])
