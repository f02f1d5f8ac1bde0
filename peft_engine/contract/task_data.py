"""The data sets of a run beside the first: each is a task of its own, and all are answered by one model."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from peft_engine.contract import library
from peft_engine.contract.library import DataEntry, ModelEntry
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.spec import DataRef, ExperimentSpec
from peft_engine.contract.tasks import NEW_HEAD, TASK_LABELS, TASKS
from peft_engine.contract.texts import N_


@dataclass(frozen=True)
class TaskData:
    """A data set of a run, and the task that it sets."""

    ref: DataRef
    entry: DataEntry
    task: str

    @property
    def id(self) -> str:
        return self.ref.id

    @property
    def rows(self) -> int:
        """Training rows, as far as they are known before they are read."""
        rows = self.entry.rows["train"]
        if "test" not in self.entry.files:
            rows = round(rows * 0.8)
        return min(rows, self.ref.rows or rows)


ReadData: TypeAlias = Callable[[str, dict[str, str] | None, str | None], DataEntry]
"""(key, columns, task) -> the data set; `library.data_set` is one."""


def further_data(
    spec: ExperimentSpec, model: ModelEntry | None, read: ReadData = library.data_set
) -> tuple[list[TaskData], list[Problem]]:
    """The data sets after the first that can be learned beside it, and all that stands against the others."""
    found: list[TaskData] = []
    problems: list[Problem] = []
    for number, ref in enumerate(spec.data[1:], 1):
        try:
            entry = read(ref.key, ref.columns, ref.task)
        except EngineError as error:
            problems += [at(number, problem) for problem in error.problems]
            continue
        made = TaskData(ref, entry, ref.task or entry.task)
        wrong = _misfits(made, spec, model)
        problems += [at(number, problem) for problem in wrong]
        if not wrong:
            found.append(made)
    return found, problems + _alike(spec)


def at(number: int, problem: Problem) -> Problem:
    """A problem of the first data set as one of data set `number`."""
    first = "data.0"
    if not number or not (problem.field + ".").startswith(first + "."):
        return problem
    return problem.model_copy(update={"field": f"data.{number}{problem.field[len(first) :]}"})


def changed(title: str) -> Problem:
    """The content of the first data set is not what it was."""
    return Problem(
        field="data.0.content_hash",
        text=N_("The data {data} has changed since this experiment was written."),
        advice=N_("Bring the old file back, or remove the line content_hash to use the new one."),
        values={"data": title},
    )


def _misfits(made: TaskData, spec: ExperimentSpec, model: ModelEntry | None) -> list[Problem]:
    problems = []
    if made.entry.task != made.task:
        problems.append(
            Problem(
                field="data.0.task",
                text=N_("The data {data} is for the task {theirs}, not for {ours}."),
                advice=N_("Choose the task {theirs}, or other data."),
                values={"data": made.entry.title, "theirs": made.entry.task, "ours": made.task},
                cure=made.entry.task,
            )
        )
    if (made.task in NEW_HEAD) != (spec.task in NEW_HEAD):
        problems.append(
            Problem(
                field="data.0.key",
                text=N_(
                    "{data} cannot be learned together with the first data: one is about classes, the other"
                    " about writing."
                ),
                advice=N_("Add data of the same kind, or train it in a run of its own."),
                values={"data": made.entry.title},
            )
        )
    elif _judged(made.task) != _judged(spec.task):
        problems.append(
            Problem(
                field="data.0.key",
                text=N_(
                    "{data} cannot be learned together with the first data: its answers are of another kind."
                ),
                advice=N_("Add data of the same kind, or train it in a run of its own."),
                values={"data": made.entry.title},
            )
        )
    elif model is not None and made.task not in model.tasks:
        problems.append(
            Problem(
                field="data.0.key",
                text=N_("{model} cannot do what {data} asks for: {task}."),
                advice=N_("Choose a model for this task, or other data."),
                values={
                    "model": model.title,
                    "data": made.entry.title,
                    "task": TASK_LABELS.get(made.task, made.task),
                },
            )
        )
    if made.ref.content_hash not in ("", made.entry.content_hash()):
        problems.append(changed(made.entry.title))
    return problems


def _judged(task: str) -> tuple[str, str]:
    """What answers a task, and by which metric it is judged: what one model is to learn together shares
    both."""
    return TASKS[task].head, TASKS[task].metric


def _alike(spec: ExperimentSpec) -> list[Problem]:
    """Two data sets must not go by the same id."""
    counted = Counter(ref.id for ref in spec.data)
    return [
        Problem(
            field=f"data.{number}.id",
            text=N_("Two data sets of this experiment are called {id}."),
            advice=N_("Leave one of them out, or give each an id of its own."),
            values={"id": ref.id},
        )
        for number, ref in enumerate(spec.data)
        if counted[ref.id] > 1 and number and ref.id in [earlier.id for earlier in spec.data[:number]]
    ]
