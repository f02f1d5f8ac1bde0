"""Races on the command line: from arguments to a race, its members as they end, the way to compare them."""

import argparse
from collections.abc import Mapping, Sequence
from typing import Any

from peft_engine.cli import read_arguments
from peft_engine.contract import events as e
from peft_engine.contract import taxonomy
from peft_engine.contract.contenders import name_of
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.race import Contender, Race
from peft_engine.contract.settings import describe, read_settings
from peft_engine.contract.spec import ExperimentSpec, MethodRef, read_toml
from peft_engine.contract.store import RunFolder, RunStore
from peft_engine.contract.tasks import MAIN_METRIC
from peft_engine.contract.texts import N_, fill
from peft_engine.terminal.request import read_value, spec_of

SHARED = ("training", "hardware")
"""Parts of an experiment that all contenders have in common."""
OPTIONS = ("seeds", "amount", "tune", "at_once", "go_on")
"""Options of the command that are settings of the race."""


def race_of(chosen: argparse.Namespace) -> ExperimentSpec:
    """The race that the arguments name: a file, or options, or a file changed by options.

    Raises:
        EngineError: all problems at once.
    """
    problems: list[Problem] = []
    given: dict[str, Any] = {}
    if chosen.spec:
        of_file = read_toml(chosen.spec).race
        given = of_file.model_dump(mode="json", exclude_none=True) if of_file is not None else {}
    if chosen.methods:
        keys = [key.strip() for key in chosen.methods.split(",") if key.strip()]
        given["contenders"] = [{"method": key} for key in keys]
    contenders = given.get("contenders", [])
    if not contenders:
        problems.append(
            Problem(
                field="methods",
                text=N_("No methods are named."),
                advice=N_("Give --methods lora,bitfit or others, or the file of a race."),
            )
        )
    shared, own = _apart(chosen.set)
    for text in own:
        _set(text, contenders, problems)
    asked = {name: getattr(chosen, name) for name in OPTIONS} | {"currency": chosen.equal}
    given |= {name: value for name, value in asked.items() if value is not None}
    race, wrong = read_settings(Race, given | ({} if contenders else {"contenders": [{"method": "lora"}]}))
    problems += [problem.at("race") for problem in wrong]
    known = [c["method"] for c in contenders if c["method"] in taxonomy.methods()]
    method = (known or ["head_only"])[0]
    alone = {**vars(chosen), "set": shared, "inputs": None, "method": None if chosen.spec else method}
    try:
        spec = spec_of(argparse.Namespace(**alone))
    except EngineError as error:
        raise EngineError([*error.problems, *problems, *_unknown(contenders)]) from None
    if problems or race is None:
        raise EngineError([*problems, *_unknown(contenders)])
    first = race.contenders[0]
    own_method = MethodRef(key=first.method, settings=first.settings)
    return spec.model_copy(update={"race": race, "method": own_method})


def _apart(pairs: Sequence[str]) -> tuple[list[str], list[str]]:
    """What --set changes for all, and what for single contenders."""
    shared = [text for text in pairs if text.partition("=")[0].partition(".")[0] in SHARED]
    return shared, [text for text in pairs if text not in shared]


def _set(text: str, contenders: Sequence[dict[str, Any]], problems: list[Problem]) -> None:
    """Put METHOD.SETTING=VALUE into the contenders with that method."""
    name, equals, value = text.partition("=")
    method, dot, setting = name.partition(".")
    mine = [contender for contender in contenders if contender["method"] == method]
    found = taxonomy.methods().get(method)
    if not equals or not dot or not mine or found is None:
        problems.append(
            Problem(
                field="--set",
                text=N_("--set {text} changes nothing in this race."),
                advice=N_("Write METHOD.SETTING=VALUE with a method that races, or training.SETTING=VALUE."),
                values={"text": text},
            )
        )
        return
    for contender in mine:
        read = read_value(value, describe(found.card.config), setting)
        contender.setdefault("settings", {})[setting] = read


def _unknown(contenders: Sequence[Mapping[str, Any]]) -> list[Problem]:
    """What is wrong with the methods that are named, and with their settings."""
    problems = []
    for number, contender in enumerate(contenders):
        try:
            card = taxonomy.method(contender["method"]).card
        except EngineError as error:
            problems += [p.model_copy(update={"field": ""}) for p in error.problems]
        else:
            wrong = read_settings(card.config, contender.get("settings", {}))[1]
            problems += [problem.at(f"race.contenders.{number}.settings") for problem in wrong]
    return problems


# -- telling ------------------------------------------------------------------------------------------------


def member_line(trial: e.Trial, task: str) -> str:
    """A member in one line."""
    changes = trial.changes
    values = {
        "number": trial.number,
        "name": changes.get("name") or name_of(Contender(method=changes["method.key"])),
        "seed": changes["seed"],
    }
    if trial.state == "failed":
        return fill(N_("{number}. {name}, seed {seed}: failed"), values)
    if trial.state == "started":
        return fill(N_("{number}. {name}, seed {seed}: has begun"), values)
    metric = MAIN_METRIC[task][0]
    score = (
        f"{metric} {trial.score:.4g} on validation" if trial.score is not None else "not read on validation"
    )
    counted = f", {trial.parameters:,} parameters learned" if trial.parameters is not None else ""
    return fill(N_("{number}. {name}, seed {seed}: {score}"), {**values, "score": score + counted})


def comparing(store: RunStore, race: RunFolder) -> argparse.Namespace:
    """The arguments of the command that compares the members of a race."""
    return read_arguments(["compare", race.id, "--store", str(store.root)])
