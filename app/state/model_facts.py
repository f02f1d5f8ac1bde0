"""What is told of a model on its page: sizes, context, which methods can be used on it, and what choosing it
would change."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.i18n import N_, tr
from app.state.experiment import WITH_DATA, Draft, Experiment
from peft_engine.contract import library, taxonomy
from peft_engine.contract.hub_fit import USUAL_TASK
from peft_engine.contract.library import DataEntry, ModelEntry
from peft_engine.contract.plan import refuses, task_problem
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import read_settings
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.tasks import TASK_LABELS, TASKS_OF_KIND

KINDS = {
    "encoder": N_("Reads texts"),
    "decoder": N_("Writes texts"),
    "encoder_decoder": N_("Turns texts into texts"),
}
CONTEXT = ("max_position_embeddings", "n_positions", "max_sequence_length", "seq_length", "n_ctx")
"""What the longest text is called in configurations."""


def context_of(shape: ModelShape, config: Mapping[str, Any]) -> int:
    """Tokens of the longest text that the model was made for; 0 where it has no such bound."""
    told = (config.get(name) for name in CONTEXT)
    return shape.positions or next((each for each in told if isinstance(each, int) and each > 0), 0)


@dataclass(frozen=True)
class Carried:
    """Methods by whether they can be used on a model.

    Attributes:
        usable: keys of those that can, for one of its tasks at least.
        refused: keys of the others, with the reason.
        undone: tasks that such models do otherwise and this one cannot, with the reason.
    """

    usable: tuple[str, ...]
    refused: tuple[tuple[str, Problem], ...]
    undone: tuple[tuple[str, Problem], ...] = ()


def carried(entry: ModelEntry) -> Carried:
    """Every method, asked whether it can be used on this model, with its usual settings."""
    usable: list[str] = []
    refused: list[tuple[str, Problem]] = []
    undone = ((task, task_problem(task, entry)) for task in TASKS_OF_KIND[entry.shape.kind])
    for key, found in taxonomy.methods().items():
        config, _ = read_settings(found.card.config, {})
        if config is None:
            continue
        problems = []
        for task in tasks_of(entry):
            problem = refuses(found.card, config, entry, task)
            if problem is None:
                usable.append(key)
                break
            problems.append(problem)
        else:
            refused += [(key, problem) for problem in problems[:1]]
    told = tuple((task, problem) for task, problem in undone if problem is not None)
    return Carried(tuple(usable), tuple(refused), told)


def tasks_of(entry: ModelEntry) -> tuple[str, ...]:
    """The tasks that a model can really do."""
    return tuple(task for task in entry.tasks if task_problem(task, entry) is None)


def is_chosen(experiment: Experiment, entry: ModelEntry) -> bool:
    """Whether the experiment at hand is about this model."""
    return str(experiment.value("model.key")) in (entry.key, str(entry.folder))


def effect(experiment: Experiment, entry: ModelEntry) -> str:
    """What becomes of the task if this model is chosen, in a sentence."""
    spec = experiment.spec
    task = spec.task if spec is not None else ""
    if not task:
        return ""
    words = tr(TASK_LABELS.get(task, task))
    if task_problem(task, entry) is None:
        return tr(N_("The task stays: {task}."), task=words)
    data = fitting_data(entry)
    if data is not None:
        return tr(
            N_("It cannot do the task of your data ({task}); the data {data} is taken with it."),
            task=words,
            data=tr(data.title),
        )
    return tr(
        N_("It cannot do the task of your data ({task}); then choose other data for it as well."), task=words
    )


def fitting_data(entry: ModelEntry) -> DataEntry | None:
    """Data that a model can learn from: the person's own first, then what such models are usually for."""
    usual = USUAL_TASK[entry.shape.kind]
    able = [data for data in library.data_sets() if task_problem(data.task, entry) is None]
    return min(able, key=lambda data: (data.built_in, data.task != usual), default=None)


def use(experiment: Experiment, entry: ModelEntry) -> None:
    """Choose a model for the experiment, with data that it can learn from where it cannot do the task at
    hand; undo takes it back as one step."""
    spec = experiment.spec
    stays = spec is None or task_problem(spec.task, entry) is None
    data = None if stays else fitting_data(entry)
    if data is None:
        experiment.set("model.key", entry.key)
        return
    key = data.key

    def change(draft: Draft) -> None:
        draft["model"] = {"key": entry.key}
        draft["data"] = [{"key": key}]
        draft.pop("task", None)

    experiment.edit(change, WITH_DATA | {"model"}, N_("Use this model"))
