"""What a method gives beyond a score, where that has to be measured: scores at every rank, size and speed."""

from collections.abc import Callable, Sequence
from typing import Any

from torch import Tensor

from peft_engine.contract.tasks import OF_DATA
from peft_engine.measure.slimming import slimming
from peft_engine.mechanisms.tuner import Tuner
from peft_engine.tasks.base import ItemScore
from peft_engine.tasks.calibration import calibration, uncertainty
from peft_engine.training import setup
from peft_engine.training.setup import Ready

Between = Callable[[int, int], None]
"""Called with (done, total) while a part is read; may raise to interrupt."""

RANKS_READ = 16
"""A result that can be cut to more ranks than these is read at so many of them."""


def spread_over(sizes: Sequence[int], most: int = RANKS_READ) -> list[int]:
    """At most so many of the sizes, spread evenly, the smallest and the largest among them."""
    if len(sizes) <= most:
        return list(sizes)
    return [sizes[round(n * (len(sizes) - 1) / (most - 1))] for n in range(most)]


def score_by_rank(
    tuner: Tuner, metric: str, items: int, read: Callable[[Between], dict[str, float]], between: Between
) -> dict[str, Any]:
    """What validation scores at each rank to which the result can be cut; it stays at the largest.

    Args:
        metric: the one that decides.
        items: how many are read at each rank.
        read: reads validation and gives its metrics.

    Returns:
        JSON-ready: `metric`, `items`, and `ranks`, each with its `rank` and `metrics`.
    """
    ranks = spread_over(tuner.sizes())
    found = []
    for number, rank in enumerate(ranks):
        tuner.cut(rank)
        before = number * items

        def told(done: int, _: int, before: int = before) -> None:
            between(before + done, items * len(ranks))

        found.append({"rank": rank, "metrics": read(told)})
    return {"metric": metric, "items": items, "ranks": found}


def told_of_fit(
    ready: Ready, before: Sequence[Sequence[ItemScore]], after: Sequence[Sequence[ItemScore]]
) -> dict[str, Any]:
    """Calibration before and after a fit and how uncertain each answer is, JSON-ready: for each data set, as
    probabilities of two classes and of six are not of one kind. Of several, the names end in the set's id.

    Args:
        before, after: scores of the test items, data set by data set.
    """
    told: dict[str, Any] = {}
    for found, old, new in zip(ready.sets, before, after, strict=True):
        if not new or not new[0].probabilities:  # answers that are written have none
            continue
        of_data = f"{OF_DATA}{found.id}" if len(ready.sets) > 1 else ""
        told[f"calibration{of_data}"] = {"before": calibration(old), "after": calibration(new)}
        told[f"uncertainty{of_data}"] = uncertainty(new, found.parts.test)
    return told


def slimmed(ready: Ready, items: int) -> dict[str, Any]:
    """How small and fast the model is once its parts are cut out; it serves for nothing else after.

    Args:
        items: how many of the validation part are timed together.
    """
    rows = ready.sets[0].validation[:items]
    ready.anatomy.turn_to(0)
    batch = setup.to_device(ready.sets[0].task.collate(rows), ready.device)

    def loss() -> Tensor:
        found, count = ready.loss(batch)
        return found / count

    named = {"data": ready.sets[0].id} if len(ready.sets) > 1 else {}
    return slimming(ready.tuner, ready.model, loss, len(rows)) | named
