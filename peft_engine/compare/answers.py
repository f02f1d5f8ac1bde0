"""The answers of one run to the test items, with the texts that were asked where they can still be had."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from peft_engine.compare.scores import FILE
from peft_engine.contract import library
from peft_engine.contract.cells import texts_in
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.rows import read_rows
from peft_engine.contract.spec import ALONE, DataRef, data_id
from peft_engine.contract.store import RunFolder
from peft_engine.contract.tasks import ANSWERS
from peft_engine.contract.texts import N_
from peft_engine.contract.turns import as_text


@dataclass(frozen=True)
class Answer:
    """What a run answered to one test item.

    Attributes:
        data: what the data set is called.
        loss: mean over the item's targets, in nats.
        right: None where nobody judged.
        text: what was asked; empty where the data is gone or has changed.
    """

    data: str
    item: str
    loss: float
    prediction: str
    target: str
    right: bool | None
    text: str = ""


def answers_of(folder: RunFolder) -> list[Answer]:
    """All answers of a finished run, in the order of the file, without their texts.

    Raises:
        EngineError: the run has kept no answers, or they cannot be read.
    """
    names = _names(folder)
    try:
        with (folder.result / FILE).open(encoding="utf-8") as lines:
            told = [json.loads(line) for line in lines]
        return [
            Answer(
                names[one.get("data", ALONE)],
                str(one["item"]),
                float(one["loss"]),
                str(one.get("prediction", "")),
                str(one.get("target", "")),
                one.get("right"),
            )
            for one in told
        ]
    except (OSError, ValueError, LookupError, TypeError):
        raise EngineError(
            Problem(
                field="run",
                text=N_("Run {run} has kept no answers that can be read."),
                advice=N_("Let it finish, or train it anew."),
                values={"run": folder.id},
            )
        ) from None


def best_and_worst(folder: RunFolder, count: int = 10) -> tuple[list[Answer], list[Answer]]:
    """The answers with the lowest and with the highest loss, the extreme one first, with their texts.

    Raises:
        EngineError: the run has kept no answers.
    """
    ordered = sorted(answers_of(folder), key=lambda answer: answer.loss)
    best, worst = ordered[:count], ordered[::-1][:count]
    known = texts_of(folder, [(answer.data, answer.item) for answer in best + worst])
    return _with_texts(best, known), _with_texts(worst, known)


def texts_of(folder: RunFolder, items: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """What was asked in some items, by (data set, item), as far as the data is as it was."""
    wanted: dict[str, set[str]] = {}
    for data, item in items:
        wanted.setdefault(data, set()).add(item)
    spec = folder.spec()
    found: dict[tuple[str, str], str] = {}
    for ref in spec.data:
        own = wanted.get(_name(ref), set())
        if own:
            texts = _read(ref, ref.task or spec.task, own)
            found |= {(_name(ref), item): text for item, text in texts.items()}
    return found


def _read(ref: DataRef, task: str, items: set[str]) -> dict[str, str]:
    try:
        entry = library.data_set(ref.key, ref.columns or None, task)
        if ref.content_hash and entry.content_hash() != ref.content_hash:
            return {}
        asked = [column for role, column in entry.columns.items() if role not in ANSWERS]
        found = {}
        for part, file in entry.files.items():
            numbers = {int(item.rpartition("-")[2]) for item in items if item.rpartition("-")[0] == part}
            rows = islice(read_rows(file), max(numbers, default=-1) + 1)
            for number, row in enumerate(rows):
                if number in numbers:
                    cells = (
                        _shown(entry.columns, column, row[column]) for column in asked if row.get(column)
                    )
                    found[f"{part}-{number}"] = " | ".join(cells)
    except (EngineError, OSError, ValueError, LookupError):
        return {}  # the data is gone or another one: the answers stand without it
    return found


def _shown(columns: Mapping[str, str], column: str, cell: Any) -> str:
    """A cell as a person reads it: words with blanks between, choices with strokes, a conversation with who
    speaks, up to its last question."""
    if column == columns.get("choices") and isinstance(cell, list):
        return " / ".join(map(str, cell))
    if column == columns.get("messages") and isinstance(cell, list):
        asked = cell[:-1] if len(cell) > 1 and cell[-1].get("role") == "assistant" else cell
        return as_text(asked)
    return " ".join(texts_in(cell))


def _with_texts(answers: Iterable[Answer], known: dict[tuple[str, str], str]) -> list[Answer]:
    return [
        Answer(a.data, a.item, a.loss, a.prediction, a.target, a.right, known.get((a.data, a.item), ""))
        for a in answers
    ]


def _names(folder: RunFolder) -> dict[str, str]:
    """What the data sets of a run are called, by the ids under which its answers stand."""
    return {ref.id: _name(ref) for ref in folder.spec().data}


def _name(ref: DataRef) -> str:
    return data_id(ref.key) if ref.id == ALONE else ref.id
