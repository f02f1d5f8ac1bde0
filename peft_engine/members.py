"""Runs that belong to another run: a search and its trials, a race and its members.

A member is an ordinary run with `parent` and `member` in its specification. Its folder, its log and its lock
are all that is known of it, so that whoever goes on with the parent finds what was done before.
"""

import time
from collections.abc import Callable, Iterator
from typing import Protocol, TypeAlias

from peft_engine.contract.commands import Order, give
from peft_engine.contract.events import Evaluated
from peft_engine.contract.launch import launch
from peft_engine.contract.runstate import RunState
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.store import RunFolder, RunStore
from peft_engine.training.interrupt import Interrupted

POLL_SECONDS = 0.1
AGAIN_SECONDS = 5.0
"""An order that came while a worker was starting is not for it; after so long it is given again."""


class Worker(Protocol):
    """Who does a run: None from `poll` says that it is still at work."""

    def poll(self) -> int | None: ...


Start: TypeAlias = Callable[[RunFolder], Worker]


class Members:
    """The members of a run, each done by a worker process of its own: a member that runs out of memory ends
    alone, and all that it took comes back."""

    def __init__(self, parent: RunFolder, start: Start = launch) -> None:
        self.parent = parent
        self.store = RunStore(parent.path.parents[1])
        self._start = start

    def all(self) -> list[tuple[RunFolder, ExperimentSpec]]:
        """What there is in the store, oldest first."""
        return self.store.members(self.parent.id)

    def make(self, spec: ExperimentSpec) -> RunFolder:
        """A new member, waiting to be started."""
        return self.store.create(spec)

    def work(self, member: RunFolder, check: Callable[[], None], *, keep: bool = False) -> RunState:
        """Let a worker begin a member, or go on with it, and wait for its end.

        Args:
            check: called all the while; raises Interrupted when the parent is told to end.
            keep: "stop and keep" is passed on to the member; else it means that the member stops.

        Raises:
            Interrupted: as `check` did, once the member has ended.
        """
        found: list[RunState] = []
        self.work_all(iter((member,)), 1, check, lambda _, state: found.append(state), keep=keep)
        return found[0]

    def work_all(
        self,
        members: Iterator[RunFolder],
        at_once: int,
        check: Callable[[], None],
        over: Callable[[RunFolder, RunState], None],
        *,
        keep: bool = False,
    ) -> None:
        """Let workers begin members, or go on with them, so many at once, and wait for the end of all.

        Args:
            members: in their order; one is asked for when there is room for it.
            check: called all the while; raises Interrupted when the parent is told to end. So may `members`
                and `over`.
            over: told of each that has ended, unless the parent was told to end meanwhile.
            keep: "stop and keep" is passed on to the members; else it means that they stop.

        Raises:
            Interrupted: as it was raised here, once all that had begun have ended.
        """
        going: list[tuple[RunFolder, Worker | None]] = []
        order: Order | None = None
        more, given = True, 0.0
        try:
            while more or going:
                try:
                    while more and order is None and len(going) < at_once:
                        member = next(members, None)
                        more = member is not None
                        if member is not None:
                            going.append((member, self._begin(member)))
                    for one in [one for one in going if not _at_work(*one)]:
                        going.remove(one)
                        if order is None:
                            over(one[0], one[0].state())
                    if len(going) == at_once or (going and not more):
                        check()
                except Interrupted as interrupted:
                    order, given, more = interrupted.order, 0.0, False
                if order is not None and time.monotonic() - given > AGAIN_SECONDS:
                    _tell(going, "stop" if order == "stop_and_keep" and not keep else order)
                    given = time.monotonic()
                if len(going) == at_once or (going and not more):
                    time.sleep(POLL_SECONDS)
        except BaseException:
            _tell(going, "stop")
            raise
        if order is not None:
            raise Interrupted(order)

    def _begin(self, member: RunFolder) -> Worker | None:
        """A worker for a member; None where one that is not ours holds it."""
        if member.alive():
            return None
        self.store.forget(member.id)
        return self._start(member)


def kept_check(spec: ExperimentSpec, state: RunState) -> Evaluated | None:
    """What the weights that a run keeps scored on validation: the best ones where it looks for them, else the
    last."""
    checks = [found for found in state.evaluations if found.part == "validation"]
    kept = [found for found in checks if found.best] if spec.training.early_stopping else checks
    return kept[-1] if kept else None


def _at_work(member: RunFolder, worker: Worker | None) -> bool:
    return worker.poll() is None if worker is not None else member.alive()


def _tell(going: list[tuple[RunFolder, Worker | None]], order: Order) -> None:
    for member, _ in going:
        give(member.path, order)
