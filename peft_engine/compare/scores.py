"""What a finished run answered, item by item, as arrays."""

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from peft_engine.contract.placing import put_in_place
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.spec import ALONE
from peft_engine.contract.store import RunFolder
from peft_engine.contract.texts import N_

FILE = "predictions.jsonl"
CACHE = "scores.npz"
"""What `FILE` says in numbers, beside it: 500 answers are read in a tenth of the time."""
NOT_KNOWN = -1
BY_RIGHT = frozenset({"accuracy", "exact_match"})
"""Metrics that are the share of right items."""
BY_CREDIT = "token_f1"
"""The metric that is the mean of what each item is worth."""
MARK = "data set "
"""Before the id of a data set in the names of its arrays, so that no id is a word of the file's own."""


@dataclass(frozen=True)
class ItemScores:
    """Scores of all items of one data set, in the order of the file.

    Attributes:
        items: their ids, [n].
        loss: mean over the item's targets, in nats [n].
        weight: the number of its targets: 1 for a class, tokens for a text [n].
        right: 1 or 0; NOT_KNOWN where nobody judged [n].
        credit: how right, 0 to 1, where an answer can be right in part; NaN elsewhere [n].
    """

    items: NDArray[np.str_]
    loss: NDArray[np.float64]
    weight: NDArray[np.int64]
    right: NDArray[np.int8]
    credit: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.items)

    def taken(self, places: NDArray[np.int64]) -> "ItemScores":
        """Those at some places, in that order."""
        return ItemScores(
            self.items[places],
            self.loss[places],
            self.weight[places],
            self.right[places],
            self.credit[places],
        )

    def values(self, metric: str) -> NDArray[np.float64]:
        """A number for each item, whose mean is the metric: 1 for a right answer, less for one that is right
        in part; of losses each one's share of the mean over all targets."""
        if metric in BY_RIGHT:
            return self.right.astype(np.float64)
        if metric == BY_CREDIT:
            return self.credit
        return self.loss * self.weight * (len(self) / max(1, int(self.weight.sum())))


def scores_of(folder: RunFolder) -> dict[str, ItemScores]:
    """The scores of a finished run by the id of the data set; ALONE where it has one.

    Raises:
        EngineError: the run has kept no answers, or what it kept cannot be read.
    """
    file = folder.result / FILE
    try:
        stamp = file.stat()
        return _scores(file, stamp.st_mtime_ns, stamp.st_size)
    except FileNotFoundError:
        text = N_("Run {run} has kept no answers.")
    except (OSError, ValueError, LookupError, TypeError):
        text = N_("The answers of run {run} cannot be read.")
    raise EngineError(
        Problem(
            field="run", text=text, advice=N_("Let it finish, or train it anew."), values={"run": folder.id}
        )
    )


def places_in(items: NDArray[np.str_], wanted: Sequence[str]) -> NDArray[np.int64]:
    """Where the wanted items stand, each of which is there."""
    known = {item: place for place, item in enumerate(items.tolist())}
    return np.array([known[item] for item in wanted], dtype=np.int64)


@lru_cache(maxsize=2048)
def _scores(file: Path, changed: int, size: int) -> dict[str, ItemScores]:
    """The arguments beside the file say which version of it is meant."""
    cache = file.with_name(CACHE)
    try:
        # Written with the time of the file that it was made of: another time is another file.
        if cache.stat().st_mtime_ns == changed:
            return _by_data(cache)
    except (OSError, ValueError, LookupError):
        pass  # there is none, or it was cut short: it is made anew
    found = _read(file)
    with suppress(OSError):  # a store that cannot be written is read all the same
        _keep(cache, found, changed)
    return found


def _read(file: Path) -> dict[str, ItemScores]:
    lines: dict[str, list[tuple[str, float, int, int, float]]] = {}
    with file.open(encoding="utf-8") as stream:
        for line in stream:
            told = json.loads(line)
            right = told.get("right")
            judged = NOT_KNOWN if right is None else int(right)
            credit = told.get("credit")
            worth = np.nan if credit is None else float(credit)
            row = (str(told["item"]), float(told["loss"]), int(told["weight"]), judged, worth)
            lines.setdefault(told.get("data", ALONE), []).append(row)
    return {data: _packed(rows) for data, rows in lines.items()}


def _packed(rows: Sequence[tuple[str, float, int, int, float]]) -> ItemScores:
    items, loss, weight, right, credit = zip(*rows, strict=True)
    return ItemScores(
        np.array(items, dtype=np.str_),
        np.array(loss, dtype=np.float64),
        np.array(weight, dtype=np.int64),
        np.array(right, dtype=np.int8),
        np.array(credit, dtype=np.float64),
    )


def _keep(cache: Path, found: dict[str, ItemScores], changed: int) -> None:
    arrays = {}
    for data, own in found.items():
        kinds = [
            ("item", own.items.dtype),
            ("loss", "f8"),
            ("weight", "i8"),
            ("right", "i1"),
            ("credit", "f8"),
        ]
        table = np.zeros(len(own), dtype=kinds)
        table["item"], table["loss"] = own.items, own.loss
        table["weight"], table["right"], table["credit"] = own.weight, own.right, own.credit
        arrays[MARK + data] = table
    partial = cache.with_name(f"{CACHE}.{os.getpid()}.part")
    try:
        with partial.open("wb") as stream:
            np.savez(stream, allow_pickle=False, **arrays)
        os.utime(partial, ns=(changed, changed))
        put_in_place(partial, cache)
    finally:
        partial.unlink(missing_ok=True)


def _by_data(cache: Path) -> dict[str, ItemScores]:
    with np.load(cache, allow_pickle=False) as kept:
        tables = {name.removeprefix(MARK): kept[name] for name in kept.files}
    return {
        data: ItemScores(
            np.ascontiguousarray(table["item"]),
            np.ascontiguousarray(table["loss"]),
            np.ascontiguousarray(table["weight"]),
            np.ascontiguousarray(table["right"]),
            np.ascontiguousarray(table["credit"]),
        )
        for data, table in tables.items()
    }
