"""The learning rate over a phase: a factor on each group's own rate."""

import math


def rate_factor(step: int, total: int, warmup: float, schedule: str) -> float:
    """The factor at `step` (counted from 0) of `total`: rising over the warm-up share, then as the schedule
    says."""
    rise = round(warmup * total)
    if step < rise:
        return (step + 1) / rise
    if schedule == "constant":
        return 1.0
    progress = (step - rise) / max(1, total - rise)
    if schedule == "cosine":
        return 0.5 * (1 + math.cos(math.pi * progress))
    return 1.0 - progress
