"""The queue as it is told: what runs, what waits, how long that takes; moments as the clock shows them."""

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.queue import Queue
from peft_engine.contract.store import RunRecord
from peft_engine.contract.texts import N_


def next_time(words: str, now: float | None = None) -> float:
    """The next moment at which the clock of this machine shows HH:MM, in seconds since 1970.

    Raises:
        EngineError: that is no time of day.
    """
    try:
        told = datetime.strptime(words.strip(), "%H:%M").time()
    except ValueError:
        raise EngineError(
            Problem(
                field="time",
                text=N_("{words} is no time of day."),
                advice=N_("Write it as hours and minutes, such as 22:30."),
                values={"words": words},
            )
        ) from None
    today = datetime.fromtimestamp(time.time() if now is None else now)
    found = datetime.combine(today.date(), told)
    if found <= today:
        found = datetime.combine(today.date() + timedelta(days=1), told)
    return found.timestamp()


def clock_words(moment: float, now: float | None = None) -> str:
    """A moment as the clock of this machine shows it, with the day where it is not today: 22:30."""
    then = datetime.fromtimestamp(moment)
    today = datetime.fromtimestamp(time.time() if now is None else now)
    return then.strftime("%H:%M" if then.date() == today.date() else "%Y-%m-%d %H:%M")


_ALIKE = ("epochs", "max_steps", "batch_size", "accumulation", "max_length")


def expected_seconds(spec: Mapping[str, Any], records: Iterable[RunRecord]) -> float | None:
    """How long a run of this experiment took the last time: the newest finished one with the same model,
    data, method and amount of training; None where there is none. A race or a sweep is like no other."""
    if spec.get("race") or spec.get("sweep"):
        return None
    wanted = _likeness(spec)
    for record in records:
        if record.status == "finished" and record.seconds and _likeness(record.spec) == wanted:
            return record.seconds
    return None


def _likeness(spec: Mapping[str, Any]) -> tuple[Any, ...]:
    training = spec.get("training", {})
    return (
        spec.get("model", {}).get("key"),
        [(data.get("key"), data.get("rows"), data.get("share", 1.0)) for data in spec.get("data", ())],
        spec.get("task"),
        spec.get("method", {}).get("key"),
        [training.get(name) for name in _ALIKE],
        spec.get("hardware", {}).get("device"),
        bool(spec.get("race") or spec.get("sweep")),
    )


@dataclass(frozen=True)
class Line:
    """One run of the queue for somebody who looks at it.

    Attributes:
        place: among those that wait, counted from 1; 0 while it runs.
        expected: seconds that a like run took; None where nobody knows.
    """

    record: RunRecord
    place: int
    expected: float | None


def lines(queue: Queue, records: Sequence[RunRecord]) -> list[Line]:
    """The queue as it is shown: what runs first, then what waits, in order. What has ended or gone, and was
    not yet taken off, is left out."""
    known = {record.id: record for record in records}
    found = []
    for entry in queue.entries:
        record = known.get(entry.run)
        if record is None or (entry.begun and record.status in ("finished", "stopped", "failed", "paused")):
            continue
        running = bool(entry.begun) or record.status == "running"
        found.append((not running, record))
    found.sort(key=lambda one: one[0])
    told, place = [], 0
    for waits, record in found:
        place += waits
        told.append(Line(record, place if waits else 0, expected_seconds(record.spec, records)))
    return told
