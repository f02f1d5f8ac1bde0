"""Starting the process in which a run lives. Whoever runs a run needs only its folder (and the spec in
it)."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil

from peft_engine.contract import paths
from peft_engine.contract.devices import ORDER
from peft_engine.contract.store import RunFolder

WAITING = {"GOMP_SPINCOUNT": "30000"}
"""How long a thread that has done its part keeps its core while it waits for the others: a tenth of what
libgomp does by itself. Alone a run is as fast with it; two runs that both take all cores are slowed down a
quarter as much (measured on two cores). Threads that sleep at once, or Intel's runtime told to wait less,
make a run alone a third and more slower."""


class Spare:
    """A worker that has already loaded its libraries and waits for a run; it ends when its window does."""

    def __init__(self) -> None:
        inbox = paths.home() / "spare"
        inbox.mkdir(parents=True, exist_ok=True)
        # The worker reads from the name of the file for whom it waits.
        self._job = inbox / f"{os.getpid()}-{os.urandom(4).hex()}.job"
        self._log = self._job.with_suffix(".log")
        self.process = _spawn(["--spare", str(self._job)], self._log)

    def take(self, run: RunFolder) -> bool:
        """Hand the run over; False when the spare is gone and another worker must be started."""
        if self.process.poll() is not None:
            return False
        run.log_file.touch()  # whoever looks sees that a worker was started on it, as `launch` shows
        partial = self._job.with_suffix(".part")
        partial.write_text(str(run.path), encoding="utf-8")
        partial.replace(self._job)
        return True

    def close(self) -> None:
        """End a spare that was not used."""
        if self.process.poll() is None and not self._job.exists():
            self.process.terminate()
            self.process.wait(timeout=10)
        self._log.unlink(missing_ok=True)


def launch(run: RunFolder) -> subprocess.Popen[bytes]:
    """Start a worker for this run; a run with a checkpoint goes on from there. It outlives the caller."""
    return _spawn([str(run.path)], run.log_file)


def start_queue(store: Path) -> subprocess.Popen[bytes]:
    """Start the program that works the queue of this store off. It outlives the caller, and ends by itself; a
    second one ends at once."""
    return _spawn(["--store", str(store)], store / "queue.log", "peft_engine.queueing")


def start_import(folder: Path, wanted: str) -> subprocess.Popen[bytes]:
    """Start the process that looks at, checks or imports somebody's file, as the plan in this folder says."""
    return _spawn([f"--{wanted}", str(folder)], folder / "log.txt", "peft_engine.importing")


def start_download(folder: Path, log: Path) -> subprocess.Popen[bytes]:
    """Start the process that works on a download. It outlives the caller; a second one ends at once. It alone
    may reach the network, unless the person has said offline."""
    return _spawn([str(folder)], log, "peft_engine.hub.downloading", offline="")


def end_at_once(process: subprocess.Popen[bytes]) -> None:
    """End a worker, whether it hears or not, and the workers of a search's trials, which it has started."""
    if process.poll() is not None:
        return
    try:
        started = psutil.Process(process.pid).children(recursive=True)
    except psutil.NoSuchProcess:
        started = []
    process.kill()
    for child in started:
        with suppress(psutil.NoSuchProcess):  # it has ended by itself
            child.kill()


def _spawn(
    arguments: list[str], log: Path, module: str = "peft_engine.worker", offline: str = "1"
) -> subprocess.Popen[bytes]:
    """The worker has no pipe to its starter (a dead reader would kill it): it writes to files only. -P keeps
    the starter's folder off the import path: a datasets.py there must not be taken for the library."""
    with log.open("ab") as file:
        return subprocess.Popen(
            [sys.executable, "-P", "-m", module, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
            # What Apple's GPU cannot do yet, torch then does on the processor.
            env={"PYTORCH_ENABLE_MPS_FALLBACK": "1"}
            | ORDER
            | ({} if "OMP_WAIT_POLICY" in os.environ else WAITING)
            | os.environ
            | {"PYTHONUNBUFFERED": "1", "TOKENIZERS_PARALLELISM": "false"}
            | ({"HF_HUB_OFFLINE": offline} if offline else {})
            # The log is UTF-8 on every system, and no word of a library ends a run for how it is written.
            | {"PYTHONIOENCODING": "utf-8:backslashreplace"},
            **_apart(),
        )


def _apart() -> dict[str, Any]:
    """Neither Ctrl-C in the starter's terminal nor the end of that terminal reaches the worker."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}
