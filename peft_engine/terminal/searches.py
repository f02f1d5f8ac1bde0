"""Searches on the command line: trials as they end, the front, a trial as an experiment of its own."""

from collections.abc import Mapping
from typing import Any

from peft_engine.contract import events as e
from peft_engine.contract import taxonomy
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.runstate import RunState
from peft_engine.contract.search import front, in_words, trained_out
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.store import RunStore
from peft_engine.contract.tasks import MAIN_METRIC
from peft_engine.contract.texts import N_, fill


def spec_of_trial(store: RunStore, run: str) -> ExperimentSpec:
    """What a trial tried, with all that its search was given.

    Raises:
        EngineError: the run is no trial, or its search is gone.
    """
    folder = store.get(run)
    trial = folder.spec()
    if trial.parent is None:
        raise EngineError(
            Problem(
                field="run",
                text=N_("Run {run} is no trial of a search."),
                advice=N_("`show` of a search names its trials."),
                values={"run": folder.id},
            )
        )
    return trained_out(store.get(trial.parent).spec(), trial)


def document(spec: Mapping[str, Any], state: RunState) -> dict[str, Any]:
    """The trials of a search and its front for JSON; nothing where the run is none."""
    if not state.trials:
        return {}
    names = {"child": "id"} | {n: n for n in ("number", "state", "score", "parameters")}
    told = [
        {name: getattr(trial, field) for field, name in names.items()} | {"changes": trial.changes}
        for trial in in_order(state)
    ]
    best = {trial.child for trial in front(state.trials.values(), _more_is_better(spec))}
    return {"trials": told, "front": [one for one in told if one["id"] in best]}


def trial_line(trial: e.Trial, spec: ExperimentSpec, state: RunState) -> str:
    """A trial that is over in one line; those on the front so far are marked."""
    words = ", ".join(
        f"{label.lower()} {value}"
        for label, value in in_words(taxonomy.method(spec.method.key).card, trial.changes)
    )
    if trial.state == "failed":
        return fill(N_("Trial {number} failed: {words}"), {"number": trial.number, "words": words})
    if trial.state == "pruned":
        text = N_("Trial {number} stopped early at step {step}, behind half of the others: {words}")
        return fill(text, {"number": trial.number, "step": trial.last_step or 0, "words": words})
    found = front(state.trials.values(), MAIN_METRIC[spec.task][1])
    on_front = trial in (found[-1:] if spec.sweep is not None else found)
    return fill(
        N_("{mark} Trial {number}: {metric} {score}, {count} numbers: {words}"),
        {
            "mark": "*" if on_front else " ",
            "number": trial.number,
            "metric": trial.metric,
            "score": f"{trial.score or 0:.4g}",
            "count": f"{trial.parameters or 0:,}",
            "words": words,
        },
    )


def front_lines(spec: Mapping[str, Any], state: RunState) -> list[tuple[str, str]]:
    """The front, from small to large: (run, what it is)."""
    card = taxonomy.method(spec["method"]["key"]).card
    return [
        (
            trial.child,
            f"{trial.metric} {trial.score or 0:.4g}, {trial.parameters or 0:,} numbers: "
            + ", ".join(f"{label.lower()} {value}" for label, value in in_words(card, trial.changes)),
        )
        for trial in front(state.trials.values(), _more_is_better(spec))
    ]


def in_order(state: RunState) -> list[e.Trial]:
    return sorted(state.trials.values(), key=lambda trial: trial.number)


def _more_is_better(spec: Mapping[str, Any]) -> bool:
    return MAIN_METRIC[spec["task"]][1]
