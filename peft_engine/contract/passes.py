"""How often a run sees its data when nobody says otherwise."""

import math
from collections.abc import Iterable

from peft_engine.contract import library
from peft_engine.contract.problems import EngineError
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.task_data import TaskData

USUAL, MOST = 5, 20
EXAMPLES = 18_000
"""So many pairs, counted each time they are seen, it takes until small methods tell how two texts stand to
each other: on the starter encoder and the 942 built-in pairs BitFit guesses for six passes of twenty, and
learns from there."""


def usual_passes(sets: Iterable[TaskData]) -> float:
    """Passes over these data sets: the most that one of them wants. Few pairs of texts want many."""
    return float(max(map(_wanted, sets), default=USUAL))


def has_usual_passes(spec: ExperimentSpec) -> bool:
    """Whether the passes of a specification are those that its data usually gets."""
    try:
        sets = [
            TaskData(r, library.data_set(r.key, r.columns, r.task), r.task or spec.task) for r in spec.data
        ]
    except EngineError:
        return spec.training.epochs == USUAL
    return spec.training.epochs == usual_passes(sets)


def _wanted(found: TaskData) -> int:
    if found.task != "pair_classification":
        return USUAL
    return min(MOST, max(USUAL, math.ceil(EXAMPLES / max(1, found.rows))))
