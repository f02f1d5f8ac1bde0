"""Runs that belong to another run: a search and its trials, later a race and its members.

A member is an ordinary run with `parent` and `member` in its specification. Its folder, its log and its lock
are all that is known of it, so that whoever goes on with the parent finds what was done before.
"""

import time
from collections.abc import Callable
from typing import Protocol, TypeAlias

from peft_engine.contract.commands import Order, give
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
        worker: Worker | None = None
        if not member.alive():
            self.store.forget(member.id)
            worker = self._start(member)
        order: Order | None = None
        given = 0.0
        while worker.poll() is None if worker is not None else member.alive():
            try:
                check()
            except Interrupted as interrupted:
                order, given = interrupted.order, 0.0
            if order is not None and time.monotonic() - given > AGAIN_SECONDS:
                give(member.path, "stop" if order == "stop_and_keep" and not keep else order)
                given = time.monotonic()
            time.sleep(POLL_SECONDS)
        if order is not None:
            raise Interrupted(order)
        return member.state()
