"""From arguments to a specification."""

import argparse
import tomllib
from typing import Any

from peft_engine.contract import library, taxonomy
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.settings import SettingInfo, describe
from peft_engine.contract.spec import ExperimentSpec, Hardware, Training, from_mapping, read_toml
from peft_engine.contract.texts import N_

DEMO = {"model": "minilm-l6", "data": "topic", "method": "lora"}
SMALL_MODEL = "small-encoder"


def spec_of(chosen: argparse.Namespace) -> ExperimentSpec:
    """The specification that the arguments name: a file, or options, or a file changed by options.

    Raises:
        EngineError: all problems at once.
    """
    given = (
        read_toml(chosen.spec).model_dump(mode="json", exclude_none=True) if chosen.spec else _blank(chosen)
    )
    if chosen.spec:
        _overrule(given, chosen)
    problems: list[Problem] = []
    for text in chosen.set:
        name, equals, value = text.partition("=")
        if not equals:
            problems.append(_not_a_pair("--set", text))
            continue
        part, dot, inner = name.partition(".")
        if dot and part in ("training", "hardware"):
            infos = describe(Training if part == "training" else Hardware)
            given.setdefault(part, {})[inner] = _value(value, infos, inner)
        else:
            given["method"].setdefault("settings", {})[name] = _value(value, _method_infos(given), name)
    for text in chosen.column:
        role, equals, column = text.partition("=")
        if not equals:
            problems.append(_not_a_pair("--column", text))
            continue
        given["data"][0].setdefault("columns", {})[role] = column
    if problems:
        raise EngineError(problems)
    if "task" not in given:
        given["task"] = library.data_set(given["data"][0]["key"], given["data"][0].get("columns")).task
    return from_mapping(given)


def _blank(chosen: argparse.Namespace) -> dict[str, Any]:
    missing = [name for name in ("model", "data", "method") if getattr(chosen, name) is None]
    if missing:
        raise EngineError(
            [
                Problem(
                    field=name,
                    text=N_("No {name} is named."),
                    advice=N_("Give --{name}, or the file of an experiment."),
                    values={"name": name},
                )
                for name in missing
            ]
        )
    given: dict[str, Any] = {
        "model": {"key": chosen.model},
        "data": [{"key": chosen.data}],
        "method": {"key": chosen.method},
    }
    _overrule(given, chosen)
    return given


def _overrule(given: dict[str, Any], chosen: argparse.Namespace) -> None:
    if chosen.model is not None:
        given["model"] = {"key": chosen.model}
    if chosen.data is not None:
        given["data"] = [{"key": chosen.data}]
    if chosen.method is not None and chosen.method != given["method"]["key"]:
        given["method"] = {"key": chosen.method}
    if chosen.task is not None:
        given["task"] = chosen.task
    if chosen.seed is not None:
        given["seed"] = chosen.seed


def _method_infos(given: dict[str, Any]) -> tuple[SettingInfo, ...]:
    known = taxonomy.methods()
    key = given["method"]["key"]
    return describe(known[key].card.config) if key in known else ()


def _value(text: str, infos: tuple[SettingInfo, ...], name: str) -> Any:
    """The text as the setting's own kind; what cannot be read stays text, and the check says what is
    wrong."""
    info = next((i for i in infos if i.name == name), None)
    if info is not None and info.kind == "choices":
        return [part.strip() for part in text.split(",") if part.strip()]
    if info is not None and info.kind in ("text", "choice"):
        return text
    try:
        return tomllib.loads(f"v = {text}")["v"]
    except tomllib.TOMLDecodeError:
        return text


def _not_a_pair(option: str, text: str) -> Problem:
    return Problem(
        field=option,
        text=N_("{option} {text} has no equals sign."),
        advice=N_("Write it as name=value."),
        values={"option": option, "text": text},
    )
