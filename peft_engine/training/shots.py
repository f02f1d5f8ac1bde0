"""Examples that are shown to a model that learns nothing, before every question."""

from typing import Any

import torch

from peft_engine.contract.plan import Plan
from peft_engine.tasks.base import Row, Task
from peft_engine.tasks.showing import Showing
from peft_engine.training.streams import generator


def chosen(plan: Plan, rows: Any, number: int = 0) -> list[Row]:
    """Rows of the training part, drawn from the seed, as many as were asked for; of classes as many of each
    as can be.

    Args:
        rows: the training part, with its columns by name.
        number: which data set of the run it is.
    """
    draw = generator(plan.spec.seed, "shots", number)
    order = torch.randperm(len(rows), generator=draw).tolist()
    if plan.sets[number].entry.labels:
        # One of each class in turn: the n-th of its class comes in the n-th round.
        labels, seen, rounds = list(rows["label"]), dict[str, int](), list[tuple[int, int]]()
        for place in order:
            seen[labels[place]] = seen.get(labels[place], 0) + 1
            rounds.append((seen[labels[place]], place))
        order = [place for _, place in sorted(rounds, key=lambda found: found[0])]
    return [rows[place] for place in order[: plan.spec.training.shots or 0]]


def with_examples(task: Task, plan: Plan, rows: Any, number: int) -> Task:
    """The task as a run without training asks it: after as many examples as were asked for."""
    if plan.card.untouched and plan.spec.training.shots and isinstance(task, Showing):
        return task.showing(chosen(plan, rows, number))
    return task
