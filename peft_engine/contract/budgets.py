"""What every contender of a race is given, so that what they spend is equal: steps, or a size."""

import math
from collections.abc import Callable
from typing import Any

from peft_engine.contract.plan import Plan, count, refuses
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.search import Changes
from peft_engine.contract.settings import SettingInfo, describe, read_settings
from peft_engine.contract.spec import Training
from peft_engine.contract.texts import N_

FEW = 600
"""Of so many sizes each is looked at."""
POINTS = 24
"""So many values of a size are looked at in each round; each round lies between two of the last one's."""
ROOM = 2
"""So many times the passes that are needed are allowed, where their number is an estimate."""
DIGITS = 3
"""A size that is no whole number is given with so many digits."""


def takes_steps(plan: Plan) -> bool:
    """Whether the method learns step by step, so that a number of steps means something to it."""
    return plan.card.gradients and plan.card.steps is None


def _limits(name: str) -> tuple[float, float]:
    info = next(info for info in describe(Training) if info.name == name)
    return info.low or 0.0, math.inf if info.high is None else info.high


def exactly(plan: Plan, steps: int) -> Changes:
    """What a contender's training is given so that it takes this many optimizer steps, neither more nor less.

    It may not stop early: its patience never ends. The best weights on validation are kept all the same.

    Raises:
        EngineError: they are more steps than a run can take.
    """
    training = plan.spec.training
    needed = steps * training.accumulation / sum(plan.batches_per_pass)
    # Where no test part is there one is set aside, and the rows that are left are known only when it is read.
    spare = any("test" not in found.entry.files for found in plan.sets)
    epochs = float(math.ceil(needed) + spare)
    patience, most = int(_limits("patience")[1]), _limits("epochs")[1]
    if plan.in_blocks and epochs <= most:  # blocks are an estimate, and it is the steps that end the run
        epochs = min(most, float(math.ceil(ROOM * needed) + spare))
    if epochs > most:
        raise EngineError(
            Problem(
                field="race.amount",
                text=N_(
                    "{steps} steps are more than {passes} passes over the data, the most that a run makes."
                ),
                advice=N_("Give a smaller amount."),
                values={"steps": steps, "passes": f"{most:g}"},
            )
        )
    changes: Changes = {"training.max_steps": steps, "training.epochs": epochs}
    if training.early_stopping:
        changes["training.patience"] = patience
        if training.evaluate_every is not None and training.evaluate_every * patience <= steps:
            changes["training.evaluate_every"] = math.ceil(steps / patience)
    return changes


# -- sizes --------------------------------------------------------------------------------------------------


def learning(plan: Plan, settings: dict[str, Any]) -> int | None:
    """How many parameters learn with these settings of the method, the head with them; None where the model
    cannot be trained so."""
    config, problems = read_settings(plan.card.config, settings)
    if config is None or problems:
        return None
    if refuses(plan.card, config, plan.model, plan.spec.task) is not None:
        return None
    return count(plan.card, config, plan.model, plan.spec.task, plan.heads).trainable_parameters


def usual_learning(plan: Plan) -> int:
    """How many parameters learn with the settings that were given."""
    return count(plan.card, plan.config, plan.model, plan.spec.task, plan.heads).trainable_parameters


def size_info(plan: Plan) -> SettingInfo | None:
    """The setting that makes the method larger or smaller, if it has one."""
    return next((i for i in describe(plan.card.config) if i.name == plan.card.size_setting), None)


def solved(plan: Plan, target: int) -> tuple[int | float, int] | None:
    """(size, parameters that learn) that come nearest to a number of parameters, by the card's formula; None
    where the method has no size, or where its size changes nothing.

    Of sizes that come equally near the one that needs fewer parameters is taken, then the smaller one.
    """
    info = size_info(plan)
    if info is None or info.low is None or info.high is None or info.kind not in ("integer", "number"):
        return None
    settings = plan.spec.method.settings
    known: dict[int | float, int | None] = {}

    def counted(size: int | float) -> int | None:
        if size not in known:
            known[size] = learning(plan, settings | {info.name: size})
        return known[size]

    for size in _rounds(info, counted, target):
        counted(size)
    able = {size: found for size, found in known.items() if found is not None}
    if len(set(able.values())) < 2:
        return None
    best = min(able, key=lambda size: (abs(able[size] - target), able[size], size))
    return best, able[best]


def _rounds(
    info: SettingInfo, counted: Callable[[int | float], int | None], target: int
) -> list[int | float]:
    """The sizes that are worth a look: over the whole range, then nearer and nearer to the target."""
    whole = info.kind == "integer"
    assert info.low is not None
    assert info.high is not None
    low, high = info.low, info.high
    if whole and high - low < FEW:
        return list(range(int(low), int(high) + 1))
    looked: list[int | float] = []
    for _ in range(12):
        sizes = sorted({_as(size, whole) for size in _between(low, high)})
        sizes = [size for size in sizes if info.low <= size <= info.high]
        looked += sizes
        able = {place: found for place, size in enumerate(sizes) if (found := counted(size)) is not None}
        if not able:
            return looked
        near = min(able, key=lambda place: abs(able[place] - target))
        # The neighbours, whether the model can be trained so or not: the best may lie before the first that
        # can.
        ends = sizes[max(0, near - 1)], sizes[min(len(sizes) - 1, near + 1)]
        if ends == (low, high) or (whole and ends[1] - ends[0] <= 2):
            return looked
        low, high = ends
    return looked


def _between(low: float, high: float) -> list[float]:
    """Values from one end to the other, in equal ratios where the ends allow it."""
    if low > 0:
        ratio = (high / low) ** (1 / (POINTS - 1))
        return [low * ratio**n for n in range(POINTS)] + [high]
    return [low + (high - low) * n / (POINTS - 1) for n in range(POINTS)]


def _as(size: float, whole: bool) -> int | float:
    return round(size) if whole else float(f"{size:.{DIGITS}g}")
