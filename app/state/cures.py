"""What to do about a run that failed: experiments that differ from it by what would have helped."""

from dataclasses import dataclass
from typing import Any

from app.figures import local
from app.i18n import N_, tr
from peft_engine.contract import taxonomy
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.spec import ExperimentSpec, from_mapping

GENTLER = 3
"""After a loss that was no number the learning rate is divided by this."""


@dataclass(frozen=True)
class Cure:
    """Words of a button, and the experiment that it stands for."""

    text: str
    spec: ExperimentSpec


def cures(spec: ExperimentSpec, reason: str, problems: tuple[Problem, ...]) -> list[Cure]:
    """Experiments that may succeed where this one failed; none where nothing is known to help."""
    found = []
    for problem in problems:
        if problem.field and problem.cure is not None:
            changed = with_value(spec, problem.field, problem.cure)
            if changed is not None:
                found.append(Cure(tr(N_("Run again with {value}"), value=str(problem.cure)), changed))
    training = spec.training
    if reason == "out_of_memory" and training.batch_size > 1:
        half, twice = training.batch_size // 2, training.accumulation * 2
        changed = spec.model_copy(
            update={"training": training.model_copy(update={"batch_size": half, "accumulation": twice})}
        )
        words = tr(
            N_("Run again with {batch} examples at a time, gathered {times} times"), batch=half, times=twice
        )
        found.append(Cure(words, changed))
    if reason == "not_a_number":
        rate = training.learning_rate or _usual_rate(spec)
        if rate is not None:
            lower = float(f"{rate / GENTLER:.1g}")
            changed = spec.model_copy(
                update={"training": training.model_copy(update={"learning_rate": lower})}
            )
            found.append(
                Cure(tr(N_("Run again with learning rate {rate}"), rate=local(f"{lower:g}")), changed)
            )
    return found


def with_value(spec: ExperimentSpec, field: str, value: object) -> ExperimentSpec | None:
    """The experiment with another value in a dotted field; None where that is no experiment."""
    given: dict[str, Any] = spec.model_dump(mode="json", exclude_none=True)
    at: Any = given
    *way, last = field.split(".")
    for part in way:
        if isinstance(at, list):
            if not part.isdigit() or int(part) >= len(at):
                return None
            at = at[int(part)]
        elif isinstance(at, dict):
            at = at.setdefault(part, {})
        else:
            return None
    if not isinstance(at, dict):
        return None
    at[last] = value
    try:
        return from_mapping(given)
    except EngineError:
        return None


def _usual_rate(spec: ExperimentSpec) -> float | None:
    found = taxonomy.methods().get(spec.method.key)
    return found.card.usual.rate(spec.task) if found is not None else None
