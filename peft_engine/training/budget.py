"""How many optimizer steps a run takes, and where its phases end."""

import math
from collections.abc import Sequence

from peft_engine.contract.spec import Training


def steps_of(settings: Training, batches_per_epoch: int) -> int:
    """Optimizer steps of a run: what the passes over the data make, at most as many as are allowed."""
    batches = math.ceil(settings.passes * batches_per_epoch)
    steps = max(1, math.ceil(batches / settings.accumulation))
    return min(steps, settings.max_steps or steps)


def phase_bounds(shares: Sequence[float], total: int) -> list[int]:
    """The step at which each phase ends: by its share, but one step at least where there are enough."""
    bounds, phases = [], len(shares)
    for index in range(phases):
        bound = round(total * sum(shares[: index + 1]))
        bounds.append(min(max(bound, index + 1), total - (phases - 1 - index)))
    return [max(0, bound) for bound in bounds]
