"""The processor's cores: how many a run may use, and what its share is where several run at once.

Runs that together have more threads than there are cores slow each other down many times over: a thread that
has done its part waits, on a core that another one needs, for one that has none.
"""

import os

import psutil

from peft_engine.contract.problems import EngineError
from peft_engine.contract.queue import RunQueue
from peft_engine.contract.store import RunFolder, RunStore


def allowed() -> int:
    """Threads that can run at a time for this process."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def available() -> int:
    """Threads of a run that has the processor to itself: as many as OMP_NUM_THREADS says, else all."""
    return _said() or allowed()


def share(at_once: int) -> int:
    """Threads of each of so many runs; of two threads that a core can hold at a time one counts."""
    whole = min(psutil.cpu_count(logical=False) or allowed(), allowed(), _said() or allowed())
    return max(1, whole // at_once)


def usual(before: int, at_once: int) -> int:
    """Threads of a run of which nobody has said how many.

    Args:
        before: what an earlier attempt at the run had, if there was one. No more are taken than there are
            here: on another machine the repeat is not exact anyway.
        at_once: so many runs share the processor.
    """
    return min(before, allowed()) or (share(at_once) if at_once > 1 else available())


def beside(folder: RunFolder) -> int:
    """How many runs the queue of this run's store does at once, this one among them."""
    try:
        return RunQueue(RunStore(folder.path.parents[1])).read().at_once
    except EngineError:  # it cannot be read, so nothing comes from it
        return 1


def _said() -> int | None:
    """Of "4,2", threads for each level of nesting, the first number; what is no number says nothing."""
    first = os.environ.get("OMP_NUM_THREADS", "").partition(",")[0].strip()
    return int(first) if first.isdecimal() and int(first) > 0 else None
