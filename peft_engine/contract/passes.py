"""How often a run sees its data when nobody says otherwise."""

import math
from collections.abc import Iterable, Iterator

from peft_engine.contract import library
from peft_engine.contract.problems import EngineError
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.task_data import ReadData, TaskData

PAIRS = "pair_classification"
USUAL, MOST = 5, 20
EXAMPLES = 18_000
"""So many pairs, counted each time they are seen, it takes until small methods tell how two texts stand to
each other: on the starter encoder and the 942 built-in pairs BitFit guesses for six passes of twenty, and
learns from there."""


def usual_passes(sets: Iterable[TaskData]) -> float:
    """Passes over these data sets: the most that one of them wants. Few pairs of texts want many."""
    return float(max(map(_wanted, sets), default=USUAL))


def has_usual_passes(spec: ExperimentSpec, read: ReadData = library.data_set) -> bool:
    """Whether the passes of a specification are those that its data usually gets. Where it cannot be known,
    for the data is not at hand, they are what somebody wanted."""
    try:
        return spec.training.epochs == usual_passes(_pairs_in(spec, read))
    except EngineError:
        return False


def with_passes(spec: ExperimentSpec) -> ExperimentSpec:
    """With as many passes as its data usually gets, where nobody has said how many: so it is told apart from
    runs with others while it waits. As it is where the data cannot be read, which its run then tells."""
    if spec.training.epochs is not None:
        return spec
    try:
        usual = usual_passes(_pairs_in(spec, library.data_set))
    except EngineError:
        return spec
    return spec.model_copy(update={"training": spec.training.model_copy(update={"epochs": usual})})


def _pairs_in(spec: ExperimentSpec, read: ReadData) -> Iterator[TaskData]:
    """The data sets with pairs of texts: how many rows others have decides nothing."""
    for number, ref in enumerate(spec.data):
        task = ref.task if number else spec.task
        if task in (None, PAIRS):
            entry = read(ref.key, ref.columns, task)
            yield TaskData(ref, entry, task or entry.task)


def _wanted(found: TaskData) -> int:
    if found.task != PAIRS:
        return USUAL
    return min(MOST, max(USUAL, math.ceil(EXAMPLES / max(1, found.rows))))
