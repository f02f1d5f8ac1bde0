"""Letting a finished run answer: its base model, its method and what both learned, put together again."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from safetensors import SafetensorError

from peft_engine.answering import Answerer
from peft_engine.contract import library, taxonomy
from peft_engine.contract.ingredients import numbered
from peft_engine.contract.library import DataEntry, ModelEntry
from peft_engine.contract.plan import Plan
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.rows import guess, read_rows, read_texts
from peft_engine.contract.settings import read_settings
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.store import RunFolder
from peft_engine.contract.task_data import TaskData
from peft_engine.contract.tasks import ANSWERS, OPTIONAL, ROLES
from peft_engine.contract.texts import N_
from peft_engine.fields import typed
from peft_engine.training import setup
from peft_engine.training.result import load_result, read_result


class Predictor(Answerer):
    """A finished run, ready to answer."""

    def __init__(self, folder: RunFolder, device: str = "auto", data: str = "") -> None:
        """Load the run.

        Args:
            data: id of the data set as one of which texts are answered, where the run learned several.

        Raises:
            EngineError: it has no result, its model is no longer there, or it learned no such data set.
        """
        plan = plan_of(folder)
        number = number_of(folder.spec(), data)
        self.task = setup.task_of(plan, number)
        self.device = setup.choose_device(device)
        self.model, anatomy = setup.load_model(plan, setup.task_of(plan))
        tuner = setup.attach(plan, anatomy)
        try:
            load_result(folder, self.model, anatomy, tuner)
        except (OSError, SafetensorError, KeyError) as error:
            raise EngineError(_damaged(folder, error)) from error
        anatomy.turn_to(number)
        self.plan, self.anatomy, self.tuner = plan, anatomy, tuner
        self.model.to(self.device).eval()


def number_of(spec: ExperimentSpec, data: str) -> int:
    """Which of a run's data sets is meant by an id; the only one where there is one.

    Raises:
        EngineError: there are several and none is named, or none is called so.
    """
    ids = [ref.id for ref in spec.data]
    if data in ids or (len(ids) == 1 and not data):
        return ids.index(data) if data else 0
    text = (
        N_("The run learned no data set called {data}.") if data else N_("The run learned several data sets.")
    )
    raise EngineError(
        Problem(
            field="data",
            text=text,
            advice=N_("Say as which of them texts are to be answered: {ids}."),
            values={"data": data, "ids": ", ".join(ids)},
        )
    )


def asked_of(folder: RunFolder, data: str = "") -> tuple[str, dict[str, str]]:
    """The task of the data set that is meant by an id, and its columns by role, as the run was told.

    Raises:
        EngineError: the run has no result, or there is no such data set.
    """
    told, spec = read_result(folder), folder.spec()
    number = number_of(spec, data)
    learned = told.get("data")
    return learned[number]["task"] if learned else spec.task, spec.data[number].columns


def plan_of(folder: RunFolder) -> Plan:
    """What the run was, without its data: an answer needs the labels that the run learned, not the rows.

    Raises:
        EngineError: the run has no result, or its model or method is no longer there.
    """
    told, spec = read_result(folder), folder.spec()
    card = taxonomy.method(spec.method.key).card
    config, problems = read_settings(card.config, spec.method.settings)
    if config is None:
        raise EngineError(problem.at("method.settings") for problem in problems)
    learned = told.get("data") or [told | {"task": spec.task}]
    first, *further = [
        TaskData(ref, _without_rows(ref.key, one), one["task"])
        for ref, one in zip(spec.data, learned, strict=True)
    ]
    model = _model_of(folder, spec.model.key)
    model.require(spec.model.content_hash)
    config = numbered(config, len(spec.inputs))
    return Plan(spec, model, first.entry, card, config, further=tuple(further))


def _model_of(folder: RunFolder, key: str) -> ModelEntry:
    try:
        return library.model(key)
    except EngineError as error:
        if os.path.isdir(library.place_of(key)):
            raise  # it is there, and the reason says what is wrong with it
        raise EngineError(
            Problem(
                field="model.key",
                text=N_("The model {model}, on which this run was trained, is not here any more."),
                advice=N_("Put it back to where it was, or get it again; what the run learned is kept."),
                values={"model": key},
            )
        ) from error


def _damaged(folder: RunFolder, error: Exception) -> Problem:
    """The model was loaded already, so it is the run's own files that cannot be read."""
    return Problem(
        field="run",
        text=N_("What run {run} learned cannot be read: {reason}."),
        advice=N_("Its files are damaged or gone. Bring the folder back from a copy, or train it again."),
        values={"run": folder.id, "reason": (str(error).splitlines() or [""])[0][:200].rstrip(".")},
    )


def _without_rows(key: str, told: Mapping[str, Any]) -> DataEntry:
    return DataEntry(
        key=key,
        title=key,
        sentence="",
        task=told["task"],
        columns={},
        labels=tuple(told["labels"]),
        files={},
        rows={},
        licence="",
        built_in=False,
        facts=told.get("facts", {}),
    )


def rows_of(
    task: str, texts: Sequence[str], file: Path | None, columns: Mapping[str, str] | None = None
) -> list[dict[str, Any]]:
    """Rows from texts on the command line or from a file; parts of a pair, and choices, are divided by " | ".

    Args:
        columns: role -> column of the file, as the run was told; else columns are found by their names.

    Raises:
        EngineError: nothing was given, or a column is missing.
    """
    roles, needed = _asked_roles(task)
    if file is not None:
        return list(rows_in(file, task, columns))
    if not texts:
        raise EngineError(
            Problem(
                field="texts",
                text=N_("There is nothing to answer."),
                advice=N_("Give texts, or --file with rows."),
            )
        )
    rows = []
    for number, text in enumerate(texts):
        # What the terminal could not decode arrives as lone surrogates, which no tokenizer takes.
        text = text.encode("utf-8", "replace").decode()
        parts = [part.strip() for part in text.split(" | ", len(roles) - 1)] if len(roles) > 1 else [text]
        if len(parts) < len(needed):
            raise EngineError(
                Problem(
                    field="texts",
                    text=N_("The text {text} needs {count} parts."),
                    advice=N_("Write them in one, divided by a bar: first | second."),
                    values={"text": text[:60], "count": len(needed)},
                )
            )
        cells = {role: typed(task, role, part) for role, part in zip(roles, parts, strict=False)}
        rows.append({"item": str(number), **cells})
    return rows


def rows_in(file: Path, task: str, columns: Mapping[str, str] | None = None) -> Iterator[dict[str, Any]]:
    """The rows of a file one after the other, without the answers that it may hold; of a text file (.txt) its
    lines.

    Args:
        columns: role -> column of the file, as the run was told; else columns are found by their names.

    Raises:
        EngineError: the file cannot be read, has no rows, or a column is missing.
    """
    roles, needed = _asked_roles(task)
    column_of: dict[str, str] = {}
    number = -1
    for number, row in enumerate(_given(file, needed)):
        if not number:
            column_of = _columns_of(row, file, task, columns or {})
        values = {role: row.get(column_of.get(role, role)) for role in roles}
        yield {"item": str(number), **{role: typed(task, role, value) for role, value in values.items()}}
    if number < 0:
        raise EngineError(
            Problem(
                field="file",
                text=N_("{path} has no rows."),
                advice=N_("Choose a file with at least one row below the names of its columns."),
                values={"path": str(file)},
            )
        )


def _asked_roles(task: str) -> tuple[list[str], list[str]]:
    """The texts that a row has, and those of them that it must have."""
    roles = [role for role in ROLES[task] if role not in ANSWERS]
    return roles, [role for role in roles if role not in OPTIONAL[task]]


def _given(file: Path, needed: Sequence[str]) -> Iterable[dict[str, Any]]:
    if file.suffix.lower() != ".txt":
        return read_rows(file)
    if len(needed) > 1:
        raise EngineError(
            Problem(
                field="file",
                text=N_("{path} has one text a line, and here every row needs {count}."),
                advice=N_("Save a table as CSV or as JSON lines, with the columns: {names}."),
                values={"path": str(file), "count": len(needed), "names": ", ".join(needed)},
            )
        )
    return ({needed[0]: line} for line in read_texts(file))


def _columns_of(row: Mapping[str, Any], file: Path, task: str, columns: Mapping[str, str]) -> dict[str, str]:
    """Role -> column of a file, by its first row.

    Raises:
        EngineError: a column is missing.
    """
    roles, needed = _asked_roles(task)
    # The answer is what is asked for; with a name in its place the other columns can be told.
    answer = [role for role in ROLES[task] if role in ANSWERS and role not in row]
    guessed = guess([*row, *answer]) or ("", {})
    column_of = {role: name for role, name in guessed[1].items() if role in roles}
    column_of |= {role: role for role in roles if role in row}
    column_of |= {role: name for role, name in columns.items() if role in roles and name in row}
    missing = [role for role in needed if column_of.get(role) not in row]
    if missing:
        raise EngineError(
            Problem(
                field="file",
                text=N_("{path} has no column called {column}."),
                advice=N_("It has: {found}. The columns that are needed: {names}."),
                values={
                    "path": str(file),
                    "column": columns.get(missing[0], missing[0]),
                    "found": ", ".join(row),
                    "names": ", ".join(columns.get(role, role) for role in needed),
                },
            )
        )
    return column_of
