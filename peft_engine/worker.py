"""The process in which a run lives: it holds the run's lock, writes its log, and says how it ended."""

import argparse
import contextlib
import os
import platform
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from filelock import Timeout

from peft_engine.contract import events as e
from peft_engine.contract import taxonomy
from peft_engine.contract.commands import Inbox
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.plan import resolve
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.shortage import no_memory, no_room
from peft_engine.contract.store import RunFolder
from peft_engine.contract.texts import N_

RESERVE = "reserve"
"""A file that is given up when the disk is full, so that the last words of the run still fit."""
RESERVE_BYTES = 64 * 1024
LOCK_SECONDS = 5.0

OUT_OF_MEMORY = Problem(
    text=N_("The memory ran out at step {step}."),
    advice=N_(
        "Halve the examples per step and double the gathered batches (same result, a little slower), or"
        " shorten the longest text."
    ),
    values={},
)
NOT_A_NUMBER = Problem(
    field="training.learning_rate",
    text=N_("The loss stopped being a number at step {step}."),
    advice=N_("A smaller learning rate, a third of this one, usually helps; so does full precision."),
)
DISK_FULL = Problem(
    text=N_("The disk is full at step {step}."),
    advice=N_("Free some space, then resume the run from its last checkpoint."),
)
CRASHED = Problem(
    text=N_("The run ended at step {step} for a reason that was not foreseen: {reason}."),
    advice=N_("The text log of the run has the details."),
)
NO_LOCK = Problem(
    text=N_("The run cannot be held in {path}: {reason}."),
    advice=N_("Keep the run store on a disk of this machine, in a folder that you may write to."),
)


def main(arguments: list[str] | None = None) -> int:
    """Run one run and end. Exit status 0 finished, paused or stopped; 3 failed; 2 the folder cannot be
    used."""
    parser = argparse.ArgumentParser(prog="peft_engine.worker")
    parser.add_argument("folder", nargs="?")
    parser.add_argument("--spare", metavar="JOB_FILE")
    chosen = parser.parse_args(arguments)
    _be_modest()
    folder = chosen.folder
    if chosen.spare:
        folder = _wait(Path(chosen.spare))
        if folder is None:
            return 0
    return work(RunFolder(Path(folder)))


def work(folder: RunFolder) -> int:
    """Hold the run's lock, do it, and log how it ended."""
    lock = folder.lock()
    try:
        # A reader that looks whether the run lives holds the lock for an instant; that is worth waiting for.
        lock.acquire(timeout=LOCK_SECONDS)
    except Timeout:
        print(f"{folder.id} is already running", file=sys.stderr)
        return 2
    except OSError as error:  # a share without locks, a folder of somebody else's
        words = {"path": str(folder.path), "reason": error.strerror or str(error)}
        journal = EventWriter(folder.path, folder.id, folder.state().attempt + 1)
        problem = NO_LOCK.model_copy(update={"values": words})
        journal.write(e.Ended(status="failed", reason="refused", problems=(problem,)))
        journal.close()
        return 2
    reserve = folder.path / RESERVE
    with contextlib.suppress(OSError):  # a full disk is told by the first thing that must be written
        reserve.write_bytes(b"\0" * RESERVE_BYTES)
    before = folder.state()
    journal = EventWriter(folder.path, folder.id, before.attempt + 1)
    began, running = time.time(), time.monotonic()
    try:
        ended = _attempt(folder, journal, began)
    except BaseException as error:  # noqa: BLE001 - whatever ends a run must be told in its log
        traceback.print_exc()
        reserve.unlink(missing_ok=True)
        ended = _last_words(error, journal, before.seconds + time.monotonic() - running)
    try:
        journal.write(ended)
    except OSError:
        reserve.unlink(missing_ok=True)
        journal.write(ended)
    journal.close()
    reserve.unlink(missing_ok=True)
    lock.release()
    return 3 if ended.status == "failed" else 0


def _attempt(folder: RunFolder, journal: EventWriter, began: float) -> e.Ended:
    spec = folder.spec()
    journal.phase = "loading"
    inbox = Inbox(folder.path, since=began - 60 if journal.attempt == 1 else began)
    if spec.race is not None:
        from peft_engine.racing import race

        return race(folder, resolve(spec), journal, inbox)
    if spec.sweep is not None or taxonomy.method(spec.method.key).card.search is not None:
        plan = resolve(spec)
        if plan.search is not None:
            from peft_engine.searching import search

            return search(folder, plan, plan.search, journal, inbox)
    from peft_engine.training.attempt import attempt

    return attempt(folder, spec, journal, inbox)


def _last_words(error: BaseException, journal: EventWriter, seconds: float) -> e.Ended:
    """Why a run failed, as an event."""
    reason = "crashed"
    problems: tuple[Problem, ...] = (CRASHED,)
    name = type(error).__name__
    if isinstance(error, EngineError):
        reason, problems = "refused", error.problems
    elif name == "NotANumberError":
        reason, problems = "not_a_number", (NOT_A_NUMBER,)
    elif no_memory(error):
        reason, problems = "out_of_memory", (OUT_OF_MEMORY,)
    elif no_room(error):
        reason, problems = "disk_full", (DISK_FULL,)
    words = {"step": journal.step, "reason": f"{name}: {error}"[:300]}
    filled = tuple(p if reason == "refused" else p.model_copy(update={"values": words}) for p in problems)
    peak = 0
    if "peft_engine.measure.meter" in sys.modules:
        from peft_engine.measure.meter import last_peak

        peak = last_peak()
    return e.Ended(status="failed", reason=reason, problems=filled, seconds=seconds, peak_memory_bytes=peak)


def _be_modest() -> None:
    """The window and the person's other work come first."""
    if hasattr(os, "nice"):
        os.nice(5)
    elif platform.system() == "Windows":
        import psutil

        below_normal = 0x4000  # psutil names this constant on Windows only
        psutil.Process().nice(below_normal)


def _wait(job: Path) -> str | None:
    """Load the libraries, then wait for a run; None when the window has gone away."""
    gone = _gone(int(job.stem.partition("-")[0]))
    import peft_engine.training.attempt  # noqa: F401 - loaded ahead, that is what a spare is for

    while True:
        # A job that was handed over is done even if the window has gone meanwhile.
        alone = gone()
        if job.exists():
            folder = job.read_text(encoding="utf-8")
            log = os.open(RunFolder(Path(folder)).log_file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
            os.dup2(log, 1)
            os.dup2(log, 2)
            job.unlink()
            job.with_suffix(".log").unlink(missing_ok=True)
            return folder
        if alone:
            return None
        time.sleep(0.05)


def _gone(window: int) -> Callable[[], bool]:
    """Asks whether the window, a process of this number, has ended.

    On Windows a process never gets another parent, and between it and the window stands the environment's
    own python.exe, which waits for it.
    """
    import psutil

    parent = os.getppid()
    try:
        process = psutil.Process(window)
    except psutil.NoSuchProcess:
        return lambda: True
    return lambda: os.getppid() != parent or not process.is_running()


if __name__ == "__main__":
    sys.exit(main())
