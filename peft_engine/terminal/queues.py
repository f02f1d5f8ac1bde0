"""The queue on the command line: what waits, in which order, and when the next may begin."""

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from peft_engine.cli import DONE, open_store
from peft_engine.contract.ingredients import create, in_store
from peft_engine.contract.plan import resolve
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.queue import Queue, RunQueue
from peft_engine.contract.queue_lines import Line, clock_words, lines, next_time
from peft_engine.contract.spec import ExperimentSpec, read_toml
from peft_engine.contract.store import RunFolder, RunStore
from peft_engine.contract.texts import N_
from peft_engine.terminal import tables

POLL_SECONDS = 0.5


def queue(chosen: argparse.Namespace) -> int:
    """List the queue, or change it."""
    store = open_store(chosen)
    action, *words = chosen.runs or ["list"]
    act = _ACTIONS.get(action)
    if act is None:
        raise EngineError(
            Problem(
                text=N_("The queue knows no {action}."),
                advice=N_("It knows: {actions}."),
                values={"action": action, "actions": ", ".join(_ACTIONS)},
            )
        )
    waiting = RunQueue(store)
    act(waiting, words, chosen)
    waiting.wake()
    if chosen.wait:
        _follow(waiting, quiet=chosen.json)
    _show(waiting, chosen)
    return DONE


def put_in(store: RunStore, folder: RunFolder, *, as_json: bool) -> int:
    """Put a run that was just made at the end of the queue, and say so."""
    waiting = RunQueue(store)
    place = waiting.add([folder.id]).waiting.index(folder.id) + 1
    waiting.wake()
    if as_json:
        tables.show_json({"id": folder.id, "place": place})
    else:
        tables.say(N_("Run {run} waits in the queue, at place {place}."), run=folder.id, place=place)
    return DONE


# -- the actions --------------------------------------------------------------------------------------------


def _list(waiting: RunQueue, words: list[str], chosen: argparse.Namespace) -> None:
    _exactly(words, 0, "list")


def _add(waiting: RunQueue, words: list[str], chosen: argparse.Namespace) -> None:
    if not words:
        raise EngineError(
            Problem(
                text=N_("No run is named."), advice=N_("Name runs, or files of experiments: queue add RUN.")
            )
        )
    store = waiting.store
    # All are looked at first: either all get in, or none does.
    found = [_spec(store, Path(word)) if word.endswith(".toml") else store.get(word) for word in words]
    folders = [one if isinstance(one, RunFolder) else create(store, one) for one in found]
    waiting.add([folder.id for folder in folders])


def _spec(store: RunStore, file: Path) -> ExperimentSpec:
    spec = read_toml(file)
    made = resolve(spec, find=in_store(store))
    made.model.require(spec.model.content_hash)
    return made.pinned()


def _remove(waiting: RunQueue, words: list[str], chosen: argparse.Namespace) -> None:
    runs = [waiting.store.get(word).id for word in words]
    waiting.remove(runs)
    if chosen.delete:
        waiting.store.delete(runs)


def _move(waiting: RunQueue, words: list[str], chosen: argparse.Namespace) -> None:
    _exactly(words, 1, "move RUN --to PLACE")
    if chosen.to is None:
        raise EngineError(
            Problem(
                field="to",
                text=N_("No place is named."),
                advice=N_("Give --to, counted from 1: queue move RUN --to 1."),
            )
        )
    waiting.move(waiting.store.get(words[0]).id, chosen.to - 1)


def _pause(waiting: RunQueue, words: list[str], chosen: argparse.Namespace) -> None:
    _exactly(words, 0, "pause")
    waiting.pause()


def _go(waiting: RunQueue, words: list[str], chosen: argparse.Namespace) -> None:
    _exactly(words, 0, "go")
    waiting.go()


def _hold(waiting: RunQueue, words: list[str], chosen: argparse.Namespace) -> None:
    _exactly(words, 1, "hold HH:MM")
    waiting.hold(next_time(words[0]))


def _at_once(waiting: RunQueue, words: list[str], chosen: argparse.Namespace) -> None:
    _exactly(words, 1, "at-once COUNT")
    if not words[0].isdecimal():
        raise EngineError(
            Problem(
                text=N_("{words} is no number of runs."),
                advice=N_("Give a number from 1 up: queue at-once 2."),
                values={"words": words[0]},
            )
        )
    waiting.set_at_once(int(words[0]))


_ACTIONS: dict[str, Callable[[RunQueue, list[str], argparse.Namespace], None]] = {
    "list": _list,
    "add": _add,
    "remove": _remove,
    "move": _move,
    "pause": _pause,
    "go": _go,
    "hold": _hold,
    "at-once": _at_once,
}


def _exactly(words: Sequence[str], count: int, form: str) -> None:
    if len(words) != count:
        raise EngineError(Problem(text=N_("This is written: queue {form}."), values={"form": form}))


# -- showing ------------------------------------------------------------------------------------------------


def _show(waiting: RunQueue, chosen: argparse.Namespace) -> None:
    queue, records = waiting.read(), waiting.store.records()
    told = lines(queue, records)
    if chosen.json:
        tables.show_json(_document(queue, told))
        return
    if told:
        tables.queue(told)
    else:
        tables.say(N_("The queue is empty."))
    if queue.paused:
        tables.say(N_("It is paused: what runs goes on, and nothing new begins before `queue go`."))
    elif queue.hold_until > time.time():
        tables.say(
            N_("It is held: the next run begins at {time}, or at `queue go`."),
            time=clock_words(queue.hold_until),
        )
    if queue.at_once > 1:
        tables.say(N_("Up to {count} run at once, where memory allows."), count=queue.at_once)


def _document(queue: Queue, told: Sequence[Line]) -> dict[str, Any]:
    return {
        "runs": [
            {
                "id": line.record.id,
                "state": "waiting" if line.place else "running",
                "place": line.place,
                "expected_seconds": line.expected,
            }
            for line in told
        ],
        "paused": queue.paused,
        "hold_until": queue.hold_until if queue.hold_until > time.time() else None,
        "at_once": queue.at_once,
    }


def _follow(waiting: RunQueue, *, quiet: bool) -> None:
    """Wait until the queue is empty, or paused with nothing running; say what begins and what ends."""
    begun: set[str] = set()
    while True:
        queue = waiting.read()
        now = set(queue.begun)
        if not quiet:
            for run in sorted(begun - now):
                status = waiting.store.get(run).record().status if _is_there(waiting, run) else "gone"
                tables.say(N_("Run {run} is over: {status}."), run=run, status=status)
            for run in sorted(now - begun):
                tables.say(N_("Run {run} has begun."), run=run)
        begun = now
        if not queue.begun and (not queue.waiting or queue.paused):
            return
        waiting.wake()
        time.sleep(POLL_SECONDS)


def _is_there(waiting: RunQueue, run: str) -> bool:
    return (waiting.store.runs / run / "spec.toml").is_file()
