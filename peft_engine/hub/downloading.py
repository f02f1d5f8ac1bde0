"""The process of one download.

    python -m peft_engine.hub.downloading FOLDER

It asks the hub once what there is to fetch, keeps to that commit ever after, and obeys the orders in its
folder. Killed at any time it goes on from there: what has come is on the disk, and counts once its hash is
right. Only the token is in no file: each process takes it from the keyring.
"""

import os
import shutil
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from filelock import Timeout

from peft_engine.contract.downloads import Download, Plan, PlannedFile, Progress
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.shortage import no_room
from peft_engine.contract.texts import N_
from peft_engine.hub import landing, planning, token
from peft_engine.hub.client import Hub, HubError
from peft_engine.hub.fetching import fetch, is_whole
from peft_engine.hub.joining import joined

TELL_SECONDS = 0.25
LOOK_SECONDS = 0.1
GRACE_SECONDS = 1.0
"""So long an order waits for a connection that gives nothing, before the process ends without it."""
PATIENCE_SECONDS = 1.0
"""For others who only look whether a process is at work."""
WINDOW_SECONDS = 4.0
"""Over which the speed is measured."""


class OrderedError(Exception):
    """Somebody wants it paused or given up."""


class Teller:
    """Writes how far it is, and hears what is ordered."""

    def __init__(self, download: Download) -> None:
        self.download = download
        self.now = Progress(state="running")
        self._moments: deque[tuple[float, int]] = deque()
        self._here: dict[str, int] = {}
        self._done = 0
        self._lock = threading.RLock()
        self._told_at = 0.0
        self.busy = False
        """While things are put into their places, and no order is obeyed."""
        self.over = threading.Event()

    def change(self, **fields: object) -> None:
        """Write it at once."""
        with self._lock:
            self.now = self.now.model_copy(update=fields)
            self._told_at = time.monotonic()
            self.download.write(self.now)

    def have(self, file: PlannedFile, count: int) -> None:
        """So many bytes of a file are here; an order is obeyed here. Called for every few kilobytes, so
        nothing is written or looked up before it is time.

        Raises:
            OrderedError: it was ordered.
        """
        self._done += count - self._here.get(file.path, 0)
        self._here[file.path] = count
        now = time.monotonic()
        if now - self._told_at < TELL_SECONDS and count < file.bytes:
            return
        with self._lock:
            self.change(
                files=dict(self._here),
                done=self._done,
                file=file.path,
                checking=False,
                speed=self._speed(now),
            )
        if self.download.order():
            raise OrderedError

    def checking(self) -> None:
        """The hash of the file is worked out."""
        self.change(checking=True, speed=0.0)

    def begin(self, plan: Plan, here: dict[str, int]) -> None:
        """What there is to fetch, and what of it is here."""
        self._here, self._done = dict(here), sum(here.values())
        self.change(total=plan.bytes, files=here, done=self._done)

    def _speed(self, now: float) -> float:
        """Bytes a second over the last moments."""
        self._moments.append((now, self._done))
        while self._moments[0][0] < now - WINDOW_SECONDS or self._moments[0][1] > self._done:
            self._moments.popleft()
        then, before = self._moments[0]
        return (self._done - before) / (now - then) if now > then else 0.0

    def watch(self) -> None:
        """End the process where an order waits for a connection that gives nothing."""
        heard = 0.0
        while not self.over.wait(LOOK_SECONDS):
            order = "" if self.busy else self.download.order()
            heard = (heard or time.monotonic()) if order else 0.0
            if heard and time.monotonic() - heard > GRACE_SECONDS:
                with self._lock:
                    if not self.busy:
                        obey(self)
                        os._exit(0)


def work(download: Download) -> None:
    """Fetch all of it, unless something or somebody stands in the way; either is written down."""
    teller = Teller(download)
    teller.change(**_before(download))
    threading.Thread(target=teller.watch, name="orders", daemon=True).start()
    try:
        _fetch_all(download, teller)
    except OrderedError:
        obey(teller)
    except HubError as error:
        state = "paused" if error.passing else "failed"
        gate = {"gated": bool(error.gated), "gate": error.gate}
        teller.change(state=state, problems=error.problems, speed=0.0, **gate)
    except EngineError as error:
        teller.change(state="failed", problems=error.problems, speed=0.0)
    except OSError as error:
        if not no_room(error):
            traceback.print_exception(error)
        teller.change(state="failed", problems=(_disk(error, download.folder),), speed=0.0)
    except Exception as error:  # noqa: BLE001 - it becomes a sentence; the details are in the log
        traceback.print_exception(error)
        teller.change(state="failed", problems=(_unforeseen(error, download),), speed=0.0)
    finally:
        teller.over.set()


def obey(teller: Teller) -> None:
    """Do what was ordered."""
    download = teller.download
    if download.order() == "cancel":
        _clear(download.files)
        teller.change(state="cancelled", speed=0.0, files={}, done=0)
    else:
        teller.change(state="paused", speed=0.0)
    with suppress(FileNotFoundError):  # nobody ordered anything
        download.order_file.unlink()


def _before(download: Download) -> dict[str, object]:
    """What was here when it last stopped, so that the bar does not jump back."""
    before = download.progress()
    kept = {"files": before.files, "done": before.done, "total": before.total}
    return {"state": "running", **kept}


def _fetch_all(download: Download, teller: Teller) -> None:
    wanted, plan = download.wanted(), download.plan()
    secret = token.current()
    hub = Hub(secret, wanted.endpoint or None)
    if plan is None:
        plan = planning.plan_of(hub, wanted)
        download.write(plan)
    # Fetched before, or landed a moment before the process was ended.
    if wanted.kind == "model" and (there := landing.there_already(plan)) is not None:
        _clear(download.files)
        _done(teller, plan, str(there[0]), there[1])
        return
    here = {file.path: _here(download.files, file) for file in plan.files}
    teller.begin(plan, here)
    download.files.mkdir(exist_ok=True)
    landing.clear_begun(download.files)
    planning.require_room(download.files, plan.bytes - sum(here.values()))
    # Short files first: a tokenizer that is missing is known before gigabytes have come.
    for file in sorted(plan.files, key=lambda one: one.bytes):
        place = download.files / file.place
        if not (place.is_file() and is_whole(place, file)):
            address = hub.file_address(wanted.kind, plan.repo, plan.commit, file.path)
            fetch(hub, address, plan.repo, file, place, partial(teller.have, file), teller.checking)
        teller.have(file, file.bytes)
    teller.busy = True
    if download.order():
        raise OrderedError
    if wanted.kind == "model":
        folder, key = landing.land_model(download.files, plan)
        _done(teller, plan, str(folder), key)
    else:
        _join(download.files)
        _done(teller, plan, str(landing.land_data(download.files, wanted, plan)), "")


def _done(teller: Teller, plan: Plan, result: str, key: str) -> None:
    teller.change(
        state="done",
        done=plan.bytes,
        total=plan.bytes,
        speed=0.0,
        file="",
        checking=False,
        result=result,
        key=key,
    )


def _here(files: Path, file: PlannedFile) -> int:
    """Bytes of a file that are on the disk."""
    place = files / file.place
    for found in (place, place.with_name(f"{place.name}.part")):
        if found.is_file():
            return min(file.bytes, found.stat().st_size)
    return 0


def _join(files: Path) -> None:
    """The pieces of each part, which lie in a folder each, into one file."""
    for folder in sorted(one for one in files.iterdir() if one.is_dir()):
        joined(sorted(folder.iterdir()), files / f"{folder.name}.x")
        folder.rmdir()


def _clear(files: Path) -> None:
    shutil.rmtree(files, ignore_errors=True)


def _disk(error: OSError, folder: Path) -> Problem:
    return Problem(
        text=N_("{path} cannot be written: {reason}."),
        advice=N_("Free some space or check who may write there, then go on."),
        values={"path": str(error.filename or folder), "reason": error.strerror or str(error)},
    )


def _unforeseen(error: Exception, download: Download) -> Problem:
    return Problem(
        text=N_("The download ended with something unforeseen: {reason}."),
        advice=N_("Go on with it; if that does not help, look at {path}."),
        values={"reason": type(error).__name__, "path": str(download.log)},
    )


def main(arguments: Sequence[str]) -> None:
    """Work on the download in this folder, unless another process does."""
    download = Download(Path(arguments[0]))
    try:
        with download.lock(PATIENCE_SECONDS):
            work(download)
    except Timeout:
        print("another process works on it", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1:])
