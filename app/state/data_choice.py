"""Taking a data set into the experiment, with a model that can learn it."""

import math

from app.i18n import N_, tr
from app.state.experiment import FIRST_MODEL, SMALL_MODEL, WITH_DATA, Draft, Experiment
from app.state.names import forget_titles
from peft_engine.contract import library
from peft_engine.contract.library import ModelEntry
from peft_engine.contract.plan import task_problem


def fitting_model(experiment: Experiment, task: str) -> ModelEntry | None:
    """The model at hand where it can do this task, else the one that can and is nearest to it in size; None
    where there is none. The small encoder only stands in for the starter: where that is here, it is taken."""
    present = experiment.model
    if present is not None and task_problem(task, present) is None:
        return present
    able = [entry for entry in library.models() if task_problem(task, entry) is None]
    if any(entry.key == FIRST_MODEL for entry in able):
        able = [entry for entry in able if entry.key != SMALL_MODEL]
    size = math.log(present.parameters) if present is not None else 0.0
    return min(able, key=lambda entry: abs(math.log(entry.parameters) - size), default=None)


def use_data(experiment: Experiment, key: str, number: int = 0) -> ModelEntry | None:
    """Let the experiment learn this data set, in one step that undo takes back. The model that was taken with
    it comes back where the one at hand could not do the task.

    Args:
        number: which of several data sets is replaced; one more than there are adds it.
    """
    forget_titles()
    task = library.data_set(key).task
    taken = fitting_model(experiment, task) if number == 0 else None
    if taken is not None and experiment.model is not None and taken.key == experiment.model.key:
        taken = None
    fields = set(WITH_DATA)

    def change(draft: Draft) -> None:
        if number < len(draft["data"]):
            draft["data"][number] = {"key": key}
        else:
            draft["data"].append({"key": key})
        draft.pop("task", None)
        if taken is not None:
            draft["model"] = {"key": taken.key}

    if taken is not None:
        fields.add("model")
    experiment.edit(change, frozenset(fields), N_("Bring data in"))
    return taken


def model_for(experiment: Experiment, task: str) -> tuple[str, int | None]:
    """Whose tokens are counted for a task, and after how many it cuts a text in this experiment."""
    found = fitting_model(experiment, task)
    if found is None:
        return "", None
    return found.key, int(experiment.value("training.max_length"))


def model_words(experiment: Experiment, task: str) -> str:
    """What is to be said of the model for a task."""
    if not task:
        return ""
    found, present = fitting_model(experiment, task), experiment.model
    if found is None:
        return tr(N_("No model on this computer can learn this."))
    if present is None or found.key == present.key:
        return tr(N_("Goes with {model}, the model that is chosen."), model=tr(found.title))
    return tr(
        N_("{present} cannot learn this; {model} is taken with it."),
        present=tr(present.title),
        model=tr(found.title),
    )
