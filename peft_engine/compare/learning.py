"""Whether a run learned anything, told from its training loss. Races and comparisons ask here, so that both
say the same of a run."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from peft_engine.contract import columns

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


def loss_moved(run: Path) -> bool:
    """Whether the training loss of a run folder fell; True also where too few steps were made to tell."""
    return moved(columns.column(run, "loss"))
