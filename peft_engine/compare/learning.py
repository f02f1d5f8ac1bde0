"""Whether a run learned anything, told from its training loss."""

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


def loss_moved(run: Path) -> bool:
    """Whether the training loss of a run folder fell; True also where too few steps were made to tell."""
    told = np.frombuffer(columns.column(run, "loss"), dtype=np.float64)
    losses = told[np.isfinite(told)]
    if len(losses) < LEAST_STEPS:
        return len(told) < LEAST_STEPS
    count = max(LEAST_STEPS // 2, round(SHARE * len(losses)))
    first, last = losses[:count], losses[-count:]
    fall = float(first.mean() - last.mean())
    error = float(np.sqrt((first.var(ddof=1) + last.var(ddof=1)) / count))
    return fall > max(LEAST_FALL * abs(float(first.mean())), DOUBT * error)
