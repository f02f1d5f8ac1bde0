"""The process that shows rows as a model reads them, with the tokens that count in the loss: requests come in
as lines, replies go out so.

    python -m peft_engine.lighting

It makes the tokens with the same task that trains, and loads no weights. It ends when its input is closed.
"""

import os
import queue
import sys
import threading
from functools import lru_cache
from typing import Any, BinaryIO

from peft_engine.contract import library
from peft_engine.contract import lit as m
from peft_engine.contract.chat_templates import usual_form
from peft_engine.contract.library import DataEntry
from peft_engine.contract.problems import EngineError
from peft_engine.contract.spec import Training
from peft_engine.tasks.base import Task
from peft_engine.tasks.make import make_task
from peft_engine.tasks.writing import pieces


def light(request: m.Light) -> tuple[tuple[str, bool], ...]:
    """The pieces of a row, each with whether it counts in the loss.

    Raises:
        EngineError: the model cannot do this, or the row cannot be laid out for it.
    """
    task = _task(request.model, request.task, request.max_length)
    return tuple(pieces(task.tokenizer, task.encode(request.row)))


@lru_cache(maxsize=2)
def _task(model: str, key: str, max_length: int) -> Task:
    data = DataEntry(
        key="",
        title="",
        sentence="",
        task=key,
        columns={},
        labels=(),
        files={},
        rows={},
        licence="",
        built_in=False,
    )
    entry = library.model(model, weights=False)
    training = Training(max_length=max_length, template=usual_form(key, entry))
    return make_task(key, entry, data, training)


def _read(lines: BinaryIO, waiting: "queue.SimpleQueue[m.Light]") -> None:
    for line in lines:
        waiting.put(m.read_light(line))
    os._exit(0)  # whoever asked is gone; there is nothing to keep


def main() -> None:
    """Answer until the input ends."""
    out: Any = os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever a library prints is no reply
    waiting: queue.SimpleQueue[m.Light] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(sys.stdin.buffer, waiting), name="requests", daemon=True).start()
    while True:
        request = waiting.get()
        while not waiting.empty():  # somebody goes on from row to row
            request = waiting.get()
        try:
            reply = m.Lit(id=request.id, pieces=light(request))
        except EngineError as error:
            reply = m.Lit(id=request.id, problems=error.problems)
        out.write(m.to_line(reply))


if __name__ == "__main__":
    main()
