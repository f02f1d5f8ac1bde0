"""The process that looks up rows far down in a file: requests come in as lines, replies go out so.

    python -m peft_engine.importing.rows

A newer request ends the one that is being read for. It ends when its input is closed.
"""

import os
import queue
import sys
import threading
from collections.abc import Callable
from itertools import islice
from typing import Any, BinaryIO

from peft_engine.contract import row_asks as r
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.reading.whole import shown
from peft_engine.contract.texts import N_
from peft_engine.importing.showing import clipped
from peft_engine.importing.sources import Source

EVERY = 512
"""Rows between two looks at whether something else is wanted."""


def rows_of(asked: r.AskRows, given_up: Callable[[], bool] = lambda: False) -> tuple[dict[str, Any], ...]:
    """The rows that are asked for; none where something else is wanted by then.

    Raises:
        EngineError: the file cannot be read, and none of the rows either.
    """
    source = Source(asked.plan)
    if asked.part not in source.parts:
        return ()
    found: list[dict[str, Any]] = []
    try:
        for number, row in enumerate(islice(source.rows_of(source.parts[asked.part]), asked.last), 1):
            if number >= asked.first:
                found.append(shown(row) if asked.whole else clipped(shown(row)))
            elif number % EVERY == 0 and given_up():
                break
    except EngineError:
        if not found:
            raise
    return tuple(found)


def _answer(asked: r.AskRows, given_up: Callable[[], bool]) -> r.RowsFound:
    try:
        return r.RowsFound(id=asked.id, rows=rows_of(asked, given_up))
    except EngineError as error:
        return r.RowsFound(id=asked.id, problems=error.problems)
    except Exception as error:  # noqa: BLE001 - the last resort: told in a sentence, and the next row may do
        words = {"reason": f"{type(error).__name__}: {error}"[:300]}
        problem = Problem(text=N_("Something unforeseen happened: {reason}."), values=words)
        return r.RowsFound(id=asked.id, problems=(problem,))


def _read(lines: BinaryIO, waiting: "queue.SimpleQueue[r.AskRows]") -> None:
    for line in lines:
        try:
            waiting.put(r.read_ask(line))
        except ValueError:
            print("a line that is no request", file=sys.stderr, flush=True)
    os._exit(0)  # whoever asked is gone; there is nothing to keep


def main() -> None:
    """Answer until the input ends."""
    waiting: queue.SimpleQueue[r.AskRows] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(sys.stdin.buffer, waiting), name="requests", daemon=True).start()
    while True:
        asked = waiting.get()
        while not waiting.empty():
            asked = waiting.get()
        sys.stdout.buffer.write(r.to_line(_answer(asked, lambda: not waiting.empty())))
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
