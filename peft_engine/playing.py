"""The process that answers for the window: requests come in as lines, replies go out as lines.

    python -m peft_engine.playing STORE

It holds two models at most, and a third one while both are put together. It ends when its input is closed,
and writes nothing into a run's folder.
"""

import os
import queue
import sys
import threading
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from pydantic import BaseModel

from peft_engine.contract import play as p
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.shortage import no_memory
from peft_engine.contract.store import RunStore
from peft_engine.contract.texts import N_
from peft_engine.player import GivenUp, Player


def problems_of(error: Exception) -> tuple[Problem, ...]:
    """Why a request came to nothing."""
    if isinstance(error, EngineError):
        return error.problems
    if no_memory(error):
        return (
            Problem(
                text=N_("The memory does not suffice for the models that are to answer."),
                advice=N_("Wait until no run is training, or compare a smaller model."),
            ),
        )
    traceback.print_exception(error)
    reason = (str(error).strip().splitlines() or [type(error).__name__])[0][:300].rstrip(".")
    return (
        Problem(
            text=N_("It could not be answered: {reason}."),
            advice=N_("Choose the runs again; if that does not help, open one of them and look at its log."),
            values={"reason": reason},
        ),
    )


class _Inbox:
    """Reads requests as they come, so that one can be given up while it is being answered."""

    def __init__(self, lines: BinaryIO) -> None:
        self._lines = lines
        self._given_up: set[int] = set()
        self._waiting: queue.SimpleQueue[p.Request] = queue.SimpleQueue()
        threading.Thread(target=self._read, name="requests", daemon=True).start()

    def next(self) -> p.Request:
        return self._waiting.get()

    def given_up(self, number: int) -> bool:
        return number in self._given_up

    def _read(self) -> None:
        try:
            for line in self._lines:
                request = p.read_request(line)
                if isinstance(request, p.Cancel):
                    self._given_up.add(request.of)
                else:
                    self._waiting.put(request)
        except ValueError as error:
            traceback.print_exception(error)
            os._exit(1)  # nobody listens any more, so nobody would notice that the input ends
        os._exit(0)  # whoever asked is gone; there is nothing to keep


def main(arguments: Sequence[str]) -> None:
    """Answer until the input ends."""
    from transformers.utils.logging import disable_progress_bar, set_verbosity_error

    # What it says of missing weights concerns heads that the run brings. It has no types for these two.
    disable_progress_bar()  # type: ignore[no-untyped-call] # see above
    set_verbosity_error()  # type: ignore[no-untyped-call] # see above
    # Whatever a library prints goes to the log; replies have the output for themselves.
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

    def say(message: BaseModel) -> None:
        out.write(p.to_line(message))

    inbox = _Inbox(sys.stdin.buffer)
    player = Player(RunStore(Path(arguments[0])), say, inbox.given_up)
    while True:
        request = inbox.next()
        try:
            if inbox.given_up(request.id):
                raise GivenUp
            player.do(request)
        except GivenUp:
            say(p.Cancelled(id=request.id))
        except Exception as error:  # noqa: BLE001 - it becomes a sentence; the next one is heard
            say(p.Refused(id=request.id, problems=problems_of(error)))


if __name__ == "__main__":
    main(sys.argv[1:])
