"""What the model can do before anything is learned: asked as it came, with or without examples beside the
question."""

import json
from collections.abc import Callable
from typing import Any

from peft_engine.contract.placing import put_in_place
from peft_engine.contract.spec import SHOWS
from peft_engine.contract.store import RunFolder
from peft_engine.contract.texts import N_
from peft_engine.tasks.base import ItemScore
from peft_engine.tasks.writing import Writing
from peft_engine.training.evaluate import evaluate
from peft_engine.training.setup import Ready, encode
from peft_engine.training.shots import chosen

FILE = "baseline.json"


def baseline(ready: Ready, folder: RunFolder, between: Callable[[int, int], None]) -> dict[str, Any] | None:
    """The scores of the model without its method on validation, JSON-ready; None where nobody asked, or a new
    head would have to answer. Measured once a run: one that goes on finds them in its folder."""
    file = folder.path / FILE
    if file.is_file():
        return dict(json.loads(file.read_text(encoding="utf-8")))
    plan = ready.plan
    if plan.spec.training.shots is None or plan.card.untouched:
        return None
    if not all(isinstance(found.task, Writing) for found in ready.sets):
        return None
    scores, fitted = list[list[ItemScore]](), list[int]()
    with ready.tuner.disabled():
        for number, found in enumerate(ready.sets):
            assert isinstance(found.task, Writing)
            ready.anatomy.turn_to(number)
            task = found.task.showing(chosen(plan, found.parts.train, number))
            examples, rows = encode(task, found.parts.validation), found.parts.validation
            size = plan.spec.training.evaluation_batch
            scores.append(evaluate(task, ready.model, rows, examples, size, ready.device, between))
            fitted += task.fitted
    shows = any(found.task.key in SHOWS for found in ready.sets)
    told = {
        "shots": plan.spec.training.shots if shows else 0,
        "shown": sum(fitted) / len(fitted) if fitted else 0.0,
        "items": sum(map(len, scores)),
        "metrics": ready.metrics(scores),
    }
    partial = file.with_suffix(".part")
    partial.write_text(json.dumps(told), encoding="utf-8")
    put_in_place(partial, file)
    return told


def told_of_baseline(told: dict[str, Any], metric: str) -> tuple[str, dict[str, Any]]:
    """A sentence for the log, and its values."""
    values = {
        "metric": metric,
        "value": f"{told['metrics'][metric]:.4g}",
        "count": f"{told['shown']:.3g}",
        "wanted": told["shots"],
    }
    if told["shown"] < told["shots"]:
        return (
            N_(
                "The untouched model on validation: {metric} {value}. Of {wanted} examples {count} had room"
                " before a question, in the mean; a larger longest text has room for more."
            ),
            values,
        )
    return N_(
        "The untouched model on validation: {metric} {value}. Examples shown beforehand: {wanted}."
    ), values
