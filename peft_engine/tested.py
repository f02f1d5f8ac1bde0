"""The test part of the data that a run learned, and what runs answered to it when they ended."""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from peft_engine.contract import library
from peft_engine.contract.play import Agreement, Wish
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.store import RunFolder
from peft_engine.contract.tasks import NEW_HEAD, OF_DATA, TASKS
from peft_engine.contract.texts import N_
from peft_engine.data.parts import load_parts
from peft_engine.predicting import number_of
from peft_engine.training.result import read_result

FARTHEST = 0.1
"""Of numbers, this share of the items counts as those that are wrong."""


@dataclass(frozen=True)
class Answered:
    """A stored answer to a test item."""

    answer: str
    right: bool
    off: float = 0.0
    """Of a number, how far it is from the true one."""


@dataclass(frozen=True)
class Learned:
    """One data set of a finished run: which, its task, and the hash of what was read."""

    folder: RunFolder
    data: str
    number: int
    task: str
    data_hash: str


def learned(folder: RunFolder, data: str) -> Learned:
    """A data set that a run learned, by its id; "" where it learned one.

    Raises:
        EngineError: the run has no result, or learned no such data set.
    """
    spec, told = folder.spec(), read_result(folder)
    number = number_of(spec, data)
    own = (told.get("data") or [told])[number]
    return Learned(folder, data, number, own["task"], own.get("data_hash", ""))


def read_test(found: Learned) -> list[dict[str, Any]]:
    """The test items as they were when the run was measured.

    Raises:
        EngineError: the data has gone, or is another one now.
    """
    ref = found.folder.spec().data[found.number]
    entry = library.data_set(ref.key, ref.columns or None, found.task)
    parts = load_parts(entry)
    if found.data_hash and parts.content_hash != found.data_hash:
        raise EngineError(
            Problem(
                field="data",
                text=N_("The data {title} has changed since the run, so its test part is another one."),
                advice=N_("Write a text of your own, or answer a file."),
                values={"title": entry.title},
            )
        )
    return [dict(row) for row in parts.test]


def own_score(found: Learned | None, metric: str) -> float | None:
    """What a run had on its test part by a metric when it ended; None where it was not told."""
    if found is None:
        return None
    told = read_result(found.folder)["metrics"]
    value = told.get(f"{metric}{OF_DATA}{found.data}", told.get(metric))
    return None if value is None else float(value)


def stored(found: Learned | None) -> dict[str, Answered]:
    """What a run answered to each test item when it ended; empty where answers are neither right or wrong nor
    numbers."""
    if (
        found is None
        or found.task not in NEW_HEAD
        or not (file := found.folder.result / "predictions.jsonl").is_file()
    ):
        return {}
    answers, numbers = dict[str, Answered](), TASKS[found.task].answer == "number"
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            told = json.loads(line)
            if told.get("data", found.data) != found.data:
                continue
            if numbers:
                off = abs(float(told["prediction"]) - float(told["target"]))
                answers[told["item"]] = Answered(told["prediction"], False, off)
            elif told.get("right") is not None:
                answers[told["item"]] = Answered(told["prediction"], bool(told["right"]))
    return answers


def agreement(left: Learned | None, right: Learned) -> Agreement | None:
    """How often each was right, where both were measured on the same items."""
    if left is None or left.data_hash != right.data_hash or TASKS[right.task].answer == "number":
        return None
    ours, theirs = stored(left), stored(right)
    if not ours or ours.keys() != theirs.keys():
        return None
    pairs = [(answer.right, theirs[item].right) for item, answer in ours.items()]
    return Agreement(
        both=pairs.count((True, True)),
        left=pairs.count((True, False)),
        right=pairs.count((False, True)),
        neither=pairs.count((False, False)),
    )


def fitting(rows: Sequence[Mapping[str, Any]], wish: Wish, left: Learned | None, right: Learned) -> list[int]:
    """Numbers of the test items that fit a wish; no number is wrong, but a tenth of them is farthest off.

    Raises:
        EngineError: none does.
    """
    if wish == "any":
        return list(range(len(rows)))
    own = stored(right)
    if wish == "wrong" and TASKS[right.task].answer == "number":
        far = sorted((answer.off for answer in own.values()), reverse=True)
        least = far[math.ceil(len(far) * FARTHEST) - 1] if far else 0.0
        return [n for n, row in enumerate(rows) if row["item"] in own and own[row["item"]].off >= least]
    if wish == "wrong":
        found = [n for n, row in enumerate(rows) if row["item"] in own and not own[row["item"]].right]
        if not found:
            raise EngineError(Problem(text=N_("The run answers no item of the test part wrongly.")))
        return found
    other = stored(left)
    found = [
        n
        for n, row in enumerate(rows)
        if (item := row["item"]) in own and item in other and own[item].answer != other[item].answer
    ]
    if not found:
        text = N_("There is no item of the test part on which the two answers differ.")
        raise EngineError(Problem(text=text))
    return found
