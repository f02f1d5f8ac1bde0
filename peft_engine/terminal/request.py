"""From arguments to a specification."""

import argparse
import os
import tomllib
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from peft_engine.contract import devices, library, taxonomy
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.settings import SettingInfo, describe, read_settings
from peft_engine.contract.spec import ExperimentSpec, Hardware, Training, data_id, from_mapping, read_toml
from peft_engine.contract.task_data import at
from peft_engine.contract.texts import N_
from peft_engine.terminal import data_options
from peft_engine.terminal.data_reading import not_a_pair

DEMO = {"model": "minilm-l6", "data": "topic", "method": "lora"}
SMALL_MODEL = "small-encoder"


def spec_of(chosen: argparse.Namespace) -> ExperimentSpec:
    """The specification that the arguments name: a file, or options, or a file changed by options.

    Raises:
        EngineError: all problems at once.
    """
    problems: list[Problem] = []
    if chosen.spec:
        given = read_toml(chosen.spec).model_dump(mode="json", exclude_none=True)
        _overrule(given, chosen)
    else:
        given = _blank(chosen, problems)
    for named in (given["model"], *given["data"]):
        named["key"] = _whole(named["key"])
    _change(given, chosen, problems)
    files: list[int] = []
    if chosen.data is not None:
        files = data_options.files_in(given["data"])
        problems += _beside_data(given) if files else ()
        _bring_in(given, files, problems, quiet=chosen.json)
    for ref in given["data"]:
        for name in data_options.FOR_FILES:
            ref.pop(name, None)
    data = given["data"][0]
    known = data["key"] is not None and not (problems and 0 in files) and not _about_data(problems)
    if "task" not in given and known:
        problems += _refusals(
            lambda: given.update(task=library.data_set(data["key"], data.get("columns")).task)
        )
    if not problems:
        try:
            return from_mapping(given)
        except EngineError as error:
            problems += error.problems
    raise EngineError(_all_at_once(problems, given, files))


def _change(given: dict[str, Any], chosen: argparse.Namespace, problems: list[Problem]) -> None:
    """Put --set and what is said of the data sets into what was given."""
    for text in chosen.set:
        name, equals, value = text.partition("=")
        if not equals:
            problems.append(not_a_pair("--set", text))
            continue
        part, dot, inner = name.partition(".")
        if dot and part in ("training", "hardware"):
            infos = describe(Training if part == "training" else Hardware)
            given.setdefault(part, {})[inner] = read_value(value, infos, inner)
        else:
            given["method"].setdefault("settings", {})[name] = read_value(value, _method_infos(given), name)
    data_options.put(given["data"], chosen, problems)


def _bring_in(given: dict[str, Any], files: Sequence[int], problems: list[Problem], *, quiet: bool) -> None:
    """Import the files that the command line names, and put what they are called in the library into their
    places. Where the request is wrong anyhow they are only looked at."""
    for number in files:
        from peft_engine.terminal import data  # only where there is a file: it needs numpy

        ref = given["data"][number]
        task = given.get("task", "") if number == 0 else ""
        wrong: list[Problem] = []
        plan = data_options.plan_for(ref, given["model"]["key"], task, wrong)
        problems += [_of_data(number, problem) for problem in wrong]
        if wrong:
            continue
        try:
            if problems:
                data.look_at(plan)
                continue
            brought = data.bring_in(plan, quiet=quiet)
        except EngineError as error:
            problems += [_of_data(number, problem) for problem in error.problems]
        else:
            if len(given["data"]) > 1:  # it goes by the name of its file, whatever the library calls it
                ref.setdefault("id", data_id(ref["key"]))
            ref["key"] = brought
            ref.pop("columns", None)


def _of_data(number: int, problem: Problem) -> Problem:
    """A problem of an import as one of a data set of the experiment."""
    if (number == 0 and problem.field == "task") or problem.field.startswith("--"):
        return problem
    inner = problem.field if problem.field.startswith(("columns", "task")) else "key"
    return problem.model_copy(update={"field": f"data.{number}.{inner}"})


def _all_at_once(problems: list[Problem], given: dict[str, Any], files: Sequence[int] = ()) -> list[Problem]:
    """What was found so far and whatever else is wrong: nobody should mend one to hear of the next.

    Args:
        files: numbers of the data sets that are files, which were looked at already.
    """
    found = [*problems, *_beside_data(given)]
    for number, ref in enumerate(given["data"]):
        if ref["key"] is None or number in files or _about_data(problems, number):
            continue
        task = given.get("task") if number == 0 else ref.get("task")
        look = partial(library.data_set, ref["key"], ref.get("columns"), task)
        found += [at(number, problem) for problem in _refusals(look)]
    return list({(problem.field, problem.sentence()): problem for problem in found}.values())


def _beside_data(given: dict[str, Any]) -> list[Problem]:
    """What is wrong with the request, its data aside."""
    found: list[Problem] = []
    for name, model in (("training", Training), ("hardware", Hardware)):
        inner = given.get(name, {})
        if isinstance(inner, dict):
            made, wrong = read_settings(model, inner)
            found += [problem.at(name) for problem in wrong]
            unfit = devices.refusal(made.device, made.precision) if isinstance(made, Hardware) else None
            found += [unfit] if unfit is not None else []
    key, method = given["model"]["key"], given["method"]
    if key is not None:
        found += _refusals(lambda: library.model(key, weights=False))
    if method["key"] is not None:
        found += _refusals(lambda: taxonomy.method(method["key"]))
        card = taxonomy.methods().get(method["key"])
        if card is not None:
            wrong = read_settings(card.card.config, method.get("settings", {}))[1]
            found += [problem.at("method.settings") for problem in wrong]
    return found


def _about_data(problems: list[Problem], number: int = 0) -> bool:
    return any(f"{problem.field}.".startswith(f"data.{number}.") for problem in problems)


def _refusals(look: Callable[[], object]) -> tuple[Problem, ...]:
    """What stands against a look-up, if anything does."""
    try:
        look()
    except EngineError as error:
        return error.problems
    return ()


def _blank(chosen: argparse.Namespace, problems: list[Problem]) -> dict[str, Any]:
    problems += [
        Problem(
            field=name,
            text=N_("No {name} is named."),
            advice=N_("Give --{name}, or the file of an experiment."),
            values={"name": name},
        )
        for name in ("model", "data", "method")
        if getattr(chosen, name) is None
    ]
    given: dict[str, Any] = {
        "model": {"key": chosen.model},
        "data": data_options.named(chosen.data or [None]),
        "method": {"key": chosen.method},
    }
    _overrule(given, chosen)
    return given


def _overrule(given: dict[str, Any], chosen: argparse.Namespace) -> None:
    if chosen.model is not None:
        given["model"] = {"key": chosen.model}
    if chosen.data is not None:
        if chosen.data[0] != given["data"][0]["key"]:
            given.pop("task", None)  # other data may be for another task
        given["data"] = data_options.named(chosen.data)
    if chosen.method is not None and chosen.method != given["method"]["key"]:
        given["method"] = {"key": chosen.method}
        given.pop("inputs", None)  # another method is made of other runs
    if chosen.inputs is not None:
        given["inputs"] = [run.strip() for run in chosen.inputs.split(",") if run.strip()]
    if chosen.task is not None:
        given["task"] = chosen.task
    if chosen.seed is not None:
        given["seed"] = chosen.seed


def _whole(key: str | None) -> str | None:
    """A path as it is from everywhere, so that the run can be resumed from another folder; a key as it is."""
    if key is None:
        return None
    known = {m.key for m in library.models()} | {d.key for d in library.data_sets()}
    place = library.place_of(key)
    return str(place.resolve()) if key not in known and os.path.exists(place) else key


def _method_infos(given: dict[str, Any]) -> tuple[SettingInfo, ...]:
    known = taxonomy.methods()
    key = given["method"]["key"]
    return describe(known[key].card.config) if key in known else ()


def read_value(text: str, infos: tuple[SettingInfo, ...], name: str) -> Any:
    """The text as the setting's own kind, none where it may be left empty and is; what cannot be read stays
    text, and the check says what is wrong."""
    info = next((i for i in infos if i.name == name), None)
    if info is not None and info.kind == "choices":
        return [part.strip() for part in text.split(",") if part.strip()]
    if info is not None and info.kind in ("text", "choice"):
        return text
    if info is not None and info.optional and not text.strip():
        return None
    try:
        return tomllib.loads(f"v = {text}")["v"]
    except tomllib.TOMLDecodeError:
        return text
