"""What guessing would give on the test part of a finished run, by the true answers that the run has kept."""

import json
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from peft_engine.contract.spec import ALONE, ExperimentSpec
from peft_engine.contract.store import RunFolder
from peft_engine.contract.tasks import TASKS
from peft_engine.contract.texts import N_, Value

FILE = "predictions.jsonl"
_TEXTS = {
    "class": N_("Always saying the commonest answer would give {share} %."),
    "choice": N_("Guessing among the choices of each question would give {share} %."),
}
"""By the kind of answer."""


@dataclass(frozen=True)
class Guessing:
    """The accuracy that guessing would have, 0 to 1, and the marked text that says so."""

    share: float
    text: str

    @property
    def values(self) -> dict[str, Value]:
        """What the text is filled with."""
        return {"share": f"{100 * self.share:.1f}"}


def tasks_of(spec: ExperimentSpec) -> dict[str, str]:
    """The task of each data set of a run, by its id."""
    return {ref.id: ref.task or spec.task for ref in spec.data}


def guessing(folder: RunFolder, tasks: Mapping[str, str]) -> Guessing | None:
    """What guessing would give over some data sets of a run, each of which counts alike.

    Args:
        tasks: the data sets, by their ids, with their tasks.

    Of classes it is the share of the commonest one, of choices the mean of one by their number. None where
    answers are of another kind or of several kinds, or were not kept.
    """
    kinds = {TASKS[task].answer for task in tasks.values() if task in TASKS}
    file = folder.result / FILE
    if len(kinds) != 1 or not kinds <= _TEXTS.keys():
        return None
    (kind,) = kinds
    try:
        stamp = file.stat()
        found = _shares(file, kind, stamp.st_mtime_ns, stamp.st_size)
        shares = [found[data if len(found) > 1 else next(iter(found))] for data in tasks]
    except (OSError, ValueError, LookupError, TypeError, AttributeError, ZeroDivisionError, StopIteration):
        return None  # a run without whole answers has a score all the same
    return Guessing(sum(shares) / len(shares), _TEXTS[kind])


@lru_cache(maxsize=256)
def _shares(file: Path, kind: str, changed: int, size: int) -> dict[str, float]:
    """The share for each data set; the last two arguments say which version of the file is meant."""
    said: defaultdict[str, Counter[str]] = defaultdict(Counter)
    chances: defaultdict[str, float] = defaultdict(float)
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            told = json.loads(line)
            data = told.get("data", ALONE)
            said[data][told["target"]] += 1
            if kind == "choice":
                chances[data] += 1 / len(told["probabilities"])
    right = chances if kind == "choice" else {data: max(own.values()) for data, own in said.items()}
    return {data: right[data] / own.total() for data, own in said.items()}
