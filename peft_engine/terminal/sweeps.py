"""Sweeps on the command line: from arguments to a sweep, and what it will do in words before it begins."""

import argparse
from collections.abc import Sequence

from peft_engine.contract import taxonomy
from peft_engine.contract.plan import Plan
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.queue_lines import expected_seconds
from peft_engine.contract.search import Grid, value_words
from peft_engine.contract.settings import read_settings
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.store import RunRecord
from peft_engine.contract.sweep import Sweep
from peft_engine.contract.texts import N_, fill
from peft_engine.contract.varied import Varied, read_all, trials_of, whole_field
from peft_engine.terminal.request import spec_of
from peft_engine.terminal.tables import duration

OPTIONS = ("by", "trials", "points", "prune", "seeds", "at_once")
"""Options of the command that are settings of the sweep."""


def sweep_of(chosen: argparse.Namespace) -> ExperimentSpec:
    """The sweep that the arguments name: a file, or options, or a file changed by options.

    Raises:
        EngineError: all problems at once.
    """
    spec = spec_of(chosen)
    card = taxonomy.method(spec.method.key).card
    given = spec.sweep.model_dump(mode="json") if spec.sweep is not None else {}
    vary, problems = dict(given.get("vary", {})), list[Problem]()
    for text in chosen.vary:
        name, equals, values = text.partition("=")
        if equals:
            vary[whole_field(card, name.strip())] = values
            continue
        problems.append(
            Problem(
                field="--vary",
                text=N_("--vary {text} names no values."),
                advice=N_("Write NAME=VALUES, such as rank=2,4,8 or learning_rate=1e-4..1e-2:log."),
                values={"text": text},
            )
        )
    if not vary and not problems:
        problems.append(
            Problem(
                field="vary",
                text=N_("Nothing is varied."),
                advice=N_("Give --vary rank=2,4,8 or others, or the file of a sweep."),
            )
        )
    asked = {name: getattr(chosen, name) for name in OPTIONS}
    given |= {name: value for name, value in asked.items() if value is not None}
    sweep, wrong = read_settings(Sweep, given | {"vary": vary or {"none": ""}})
    problems += [problem.at("sweep") for problem in wrong]
    if problems or sweep is None:
        raise EngineError(problems)
    return spec.model_copy(update={"sweep": sweep})


def plan_lines(plan: Plan, records: Sequence[RunRecord]) -> list[str]:
    """What a sweep will do, and about how long that takes where runs like its trials were done before."""
    spec, sweep = plan.spec, plan.spec.sweep
    assert sweep is not None
    found, _ = read_all(sweep, plan.card)
    trials = trials_of(sweep, found)
    text = N_("{count} trials, then the best one in full with {seeds} seeds.")
    if sweep.seeds == 1:
        text = N_("{count} trials, then the best one in full.")
    told = [fill(text, {"count": trials, "seeds": sweep.seeds})]
    told += [_varied_line(one, sweep) for one in found]
    alone = spec.model_copy(update={"sweep": None}).model_dump(mode="json", exclude_none=True)
    each = expected_seconds(alone, records)
    if each is None:
        return [*told, N_("How long that takes is known after the first trial.")]
    whole = each * (-(-trials // sweep.at_once) + sweep.seeds)
    return [*told, fill(N_("About {time}, by the last run like it."), {"time": duration(whole)})]


def _varied_line(one: Varied, sweep: Sweep) -> str:
    values = {"label": one.info.label}
    if isinstance(one.space, Grid):
        told = ", ".join(map(value_words, one.space.values))
        return fill(N_("{label}: {values}"), {**values, "values": told})
    low, high = map(value_words, one.values)
    values |= {"low": low, "high": high, "count": str(sweep.points)}
    if sweep.by == "grid":
        return fill(N_("{label}: {count} values from {low} to {high}"), values)
    return fill(N_("{label}: from {low} to {high}"), values)
