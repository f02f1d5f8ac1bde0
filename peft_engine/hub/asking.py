"""The process that asks the hub for the window: requests come in as lines, replies go out as lines.

    python -m peft_engine.hub.asking

It reaches the network only to answer, keeps nothing, and ends when its input is closed.
"""

import os
import sys
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor
from typing import BinaryIO

from pydantic import BaseModel

from peft_engine.contract import hub_asks as h
from peft_engine.contract.hub_facts import repo_of
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.hub import data_sets, looking, token
from peft_engine.hub.client import Hub, HubError

AT_ONCE = 3


class Asker:
    """Answers requests, several at once; a new search gives up the one before it."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._writing = threading.Lock()
        self._given_up: set[int] = set()
        self._newest_search = -1
        self._pool = ThreadPoolExecutor(AT_ONCE)

    def hear(self, request: h.Request) -> None:
        """Begin to answer."""
        if isinstance(request, h.Cancel):
            self._given_up.add(request.of)
            return
        if isinstance(request, h.Search):
            self._newest_search = request.id
        self._pool.submit(self._answer, request)

    def _stopped(self, request: h.Request) -> bool:
        over = isinstance(request, h.Search) and self._newest_search != request.id
        return over or request.id in self._given_up

    def _answer(self, request: h.Request) -> None:
        try:
            if not self._stopped(request):
                self._do(request)
        except HubError as error:
            self._tell(request, h.Refused(id=request.id, problems=error.problems, gated=error.gated))
        except EngineError as error:
            self._tell(request, h.Refused(id=request.id, problems=error.problems))
        except Exception as error:  # noqa: BLE001 - it becomes a sentence; the next one is heard
            traceback.print_exception(error)
            self._tell(request, h.Refused(id=request.id, problems=(unforeseen(error),)))
        self._say(h.Done(id=request.id))

    def _do(self, request: h.Request) -> None:
        number = request.id
        match request:
            case h.Search():
                hub = Hub(token.current())
                page = looking.search(hub, request.query, request.more)
                self._tell(request, h.Found(id=number, page=page))
                if request.configs:
                    looking.configs(
                        hub,
                        page,
                        lambda repo, config: self._tell(
                            request, h.Configured(id=number, repo=repo, config=config)
                        ),
                        lambda: self._stopped(request),
                    )
            case h.AskModel():
                found = looking.facts(Hub(token.current()), repo_of(request.repo), request.revision)
                self._tell(request, h.ModelTold(id=number, facts=found))
            case h.AskData():
                told = data_sets.facts(Hub(token.current()), repo_of(request.repo), request.revision)
                self._tell(request, h.DataTold(id=number, facts=told))
            case h.AskToken():
                self._tell(request, h.TokenTold(id=number, state=token.state(request.check)))
            case h.KeepToken():
                kept = token.keep(request.token.get_secret_value())
                self._tell(request, h.TokenTold(id=number, state=kept))
            case h.DropToken():
                self._tell(request, h.TokenTold(id=number, state=token.drop()))

    def _tell(self, request: h.Request, reply: h.Reply) -> None:
        if not self._stopped(request):
            self._say(reply)

    def _say(self, reply: BaseModel) -> None:
        with self._writing:
            self._out.write(h.to_line(reply))


def unforeseen(error: Exception) -> Problem:
    """What nobody foresaw, in a sentence; of its words only the kind, for they may hold anything."""
    return Problem(
        text=N_("The hub could not be asked: {reason}."),
        advice=N_("Try again; if that does not help, the log of the program has the details."),
        values={"reason": type(error).__name__},
    )


def main() -> None:
    """Answer until the input ends."""
    # Whatever a library prints goes to the log; replies have the output for themselves.
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    asker = Asker(out)
    for line in sys.stdin.buffer:
        try:
            request = h.read_request(line)
        except ValueError:
            print("a line that is no request", file=sys.stderr, flush=True)
            continue
        asker.hear(request)
    os._exit(0)  # whoever asked is gone; there is nothing to keep


if __name__ == "__main__":
    main()
