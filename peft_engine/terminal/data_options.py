"""What --data, --column, --share and the options about files say of the data sets of an experiment."""

import argparse
import os
from typing import Any

from peft_engine.contract import library
from peft_engine.contract.imports import ImportPlan
from peft_engine.contract.problems import Problem
from peft_engine.contract.spec import ALONE, data_id
from peft_engine.contract.task_data import at
from peft_engine.contract.texts import N_
from peft_engine.terminal.data_reading import WAYS, meant, not_a_pair, reading_of

FOR_FILES = (*WAYS, "reading")
"""What is said of a data set for bringing its file in alone."""
AND = "\n"
"""Between the columns of a role that was given several: no column that can be named has it in its name."""


def named(keys: list[str | None]) -> list[dict[str, Any]]:
    """Data sets as the specification has them, from their keys or paths."""
    return [{"key": key} for key in keys]


def put(sets: list[dict[str, Any]], chosen: argparse.Namespace, problems: list[Problem]) -> None:
    """Put --column, --share and what says how files are written into the data sets."""
    built_in = {entry.key for entry in library.data_sets()}
    for text in chosen.column:
        name, equals, column = text.partition("=")
        if not equals:
            problems.append(not_a_pair("--column", text))
            continue
        id, _, role = name.rpartition(".")
        number = _number(sets, id, "--column", problems)
        if number is None:
            continue
        columns = sets[number].setdefault("columns", {})
        columns[role] = f"{columns[role]}{AND}{column}" if role in columns else column
        if sets[number]["key"] in built_in:
            problems.append(at(number, _known(sets[number]["key"])))
    for way in WAYS:
        for text in getattr(chosen, way):
            id, _, word = text.rpartition("=")
            number = _number(sets, id, f"--{way}", problems)
            if number is not None:
                sets[number][way] = meant(way, word, problems)
                if sets[number]["key"] in built_in:
                    problems.append(at(number, _written(sets[number]["key"], f"--{way}")))
    for text in chosen.reading:
        name, equals, value = text.partition("=")
        id, _, field = name.rpartition(".")
        number = _number(sets, id, "--reading", problems) if equals else None
        if not equals:
            problems.append(not_a_pair("--reading", text))
        elif number is not None:
            sets[number].setdefault("reading", []).append(f"{field}={value}")
            if sets[number]["key"] in built_in:
                problems.append(at(number, _written(sets[number]["key"], "--reading")))
    for text in chosen.share:
        id, equals, share = text.partition("=")
        number = _number(sets, id, "--share", problems) if equals else None
        if not equals:
            problems.append(not_a_pair("--share", text))
        elif number is not None:
            sets[number]["share"] = _as_number(share)


def files_in(sets: list[dict[str, Any]]) -> list[int]:
    """Which of the data sets are files or folders that are not in the library."""
    known = {entry.key for entry in library.data_sets()}
    return [
        number
        for number, ref in enumerate(sets)
        if ref["key"] is not None and ref["key"] not in known and os.path.exists(library.place_of(ref["key"]))
    ]


def plan_for(ref: dict[str, Any], model: str | None, task: str, problems: list[Problem]) -> ImportPlan:
    """How the file of a data set is imported; what is not said is proposed."""
    source = library.place_of(ref["key"]).resolve()
    columns = {role: tuple(names.split(AND)) for role, names in ref.get("columns", {}).items()}
    known = model is not None and (model in {m.key for m in library.models()} or os.path.isdir(model))
    return ImportPlan(
        source=str(source),
        reading=reading_of(source, ref.get("reading", []), problems),
        columns=columns,
        task=ref.get("task") or task,
        model=model if known and model is not None else "",
        **{way: ref[way] for way in WAYS if way in ref},
    )


def _number(sets: list[dict[str, Any]], id: str, option: str, problems: list[Problem]) -> int | None:
    """Which data set is meant by an id; the first where none is given."""
    ids = [ref["id"] if ref.get("id", ALONE) != ALONE else data_id(ref["key"] or "") for ref in sets]
    if not id:
        return 0
    if id in ids:
        return ids.index(id)
    problems.append(
        Problem(
            field=option,
            text=N_("{option} names the data set {id}, which this experiment does not have."),
            advice=N_("Its data sets are: {ids}."),
            values={"option": option, "id": id, "ids": ", ".join(ids)},
        )
    )
    return None


def _known(key: str) -> Problem:
    return Problem(
        field="data.0.columns",
        text=N_("The columns of the data {data} are known."),
        advice=N_("Leave --column out; it is for files of your own."),
        values={"data": key},
    )


def _written(key: str, option: str) -> Problem:
    return Problem(
        field="data.0.key",
        text=N_("It is known how the data {data} is written."),
        advice=N_("Leave {option} out; it is for files of your own."),
        values={"data": key, "option": option},
    )


def _as_number(text: str) -> float | str:
    """The text as a number; what is none stays text, and the check says what is wrong."""
    try:
        return float(text)
    except ValueError:
        return text
