"""Metrics of a run that answers several data sets: each one's own, and what they are on average."""

from collections.abc import Mapping, Sequence

from peft_engine.contract.tasks import OF_DATA
from peft_engine.tasks.base import ItemScore, Task


def metrics_of(tasks: Mapping[str, Task], scores: Sequence[Sequence[ItemScore]]) -> dict[str, float]:
    """The metrics over a part of every data set, by the id of the set.

    One data set alone has its metrics under their own names. Of several, each metric stands under its name
    and the id, and the mean of what all have, each counting alike however large it is, under the name.
    """
    found = {id: task.metrics(own) for (id, task), own in zip(tasks.items(), scores, strict=True)}
    first = next(iter(found.values()))
    if len(found) == 1:
        return first
    shared = [name for name in first if all(name in own for own in found.values())]
    means = {name: sum(own[name] for own in found.values()) / len(found) for name in shared}
    return means | {f"{name}{OF_DATA}{id}": value for id, own in found.items() for name, value in own.items()}
