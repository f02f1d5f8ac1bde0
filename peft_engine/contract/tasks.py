"""The names of the tasks, and which kind of model can do which."""

from typing import Literal, TypeAlias

from peft_engine.contract.texts import N_

TaskKey: TypeAlias = Literal[
    "classification", "pair_classification", "language_modelling", "instructions", "text_to_text"
]
ModelKind: TypeAlias = Literal["encoder", "decoder", "encoder_decoder"]

TASK_LABELS: dict[str, str] = {
    "classification": N_("Sort texts into classes"),
    "pair_classification": N_("Judge pairs of sentences"),
    "language_modelling": N_("Write on in the same style"),
    "instructions": N_("Follow instructions"),
    "text_to_text": N_("Turn one text into another"),
}

TASKS_OF_KIND: dict[str, tuple[str, ...]] = {
    "encoder": ("classification", "pair_classification"),
    "decoder": ("classification", "pair_classification", "language_modelling", "instructions"),
    "encoder_decoder": ("classification", "pair_classification", "text_to_text", "instructions"),
}

ROLES: dict[str, tuple[str, ...]] = {
    "classification": ("text", "label"),
    "pair_classification": ("text_a", "text_b", "label"),
    "language_modelling": ("text",),
    "instructions": ("prompt", "context", "answer"),
    "text_to_text": ("source", "target"),
}
"""The columns that a task reads; `context` may be missing."""

HAS_LABELS = frozenset({"classification", "pair_classification"})

OF_DATA = "@"
"""Between a metric's name and the id of the data set that it is of, where a run has several:
accuracy@topic."""

MAIN_METRIC: dict[str, tuple[str, bool]] = {
    "classification": ("accuracy", True),
    "pair_classification": ("accuracy", True),
    "language_modelling": ("loss", False),
    "instructions": ("loss", False),
    "text_to_text": ("loss", False),
}
"""The metric that decides what is best, and whether more is better."""


def parted(metric: str) -> tuple[str, str]:
    """A metric's own name, and the id of the data set that it is of; "" where it is of the whole run."""
    name, _, data = metric.partition(OF_DATA)
    return name, data
