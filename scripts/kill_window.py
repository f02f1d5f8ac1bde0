"""Kills the real window at random moments of every phase of its run, and proves that nothing is lost.

    python scripts/kill_window.py [--times 50] [--launching 5] [--seed 1]

A window is opened as the command `peft-workbench` does it, on no screen, and its Launch button is clicked. It
is killed (SIGKILL) in one phase of its run, opened again, and must find the run by itself and follow it; then
it is killed in the next phase, and so on until the run has finished and the window shows it. The worker is
never touched and must not notice: one attempt, every line that stood in the log at a kill still there, every
step told once, the newest checkpoint that was told in place, and the learned weights bit for bit those of a
run that no window started. Runs that had finished before must be listed as finished by every window.

Counted is the phase that log and folder told in the moment before the signal. "launching" comes on top: the
window dies as soon as the run's folder is there, perhaps before any worker is; such a run is listed, and
started by the next window. Exit status 1 where anything is lost.
"""

import argparse
import json
import os
import queue
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from peft_engine.contract import events as e
from peft_engine.contract import paths
from peft_engine.contract.eventlog import Follower
from peft_engine.contract.launch import launch
from peft_engine.contract.spec import ExperimentSpec, to_toml
from peft_engine.contract.store import RunFolder, RunStore
from scripts import kill_runs as kr
from scripts.setup.talk import say

if TYPE_CHECKING:
    from app.main_window import MainWindow

LAUNCHING = "launching"
QUEUED = "... and nobody had the run"
SHOWN_SECONDS = 60.0
"""A window must have shown what is there by then; the machine may be busy."""
ONCE = ("loading", "preparing")
"""Phases that do not come again in a run."""
SPREAD_SECONDS = {"evaluating": 0.02}
"""Where a phase is shorter here than at its longest."""
AGAIN = 2
"""Kills in one run in a phase that comes again."""
EPOCHS = 20
"""The run outlasts so many starts of a window."""


class Window:
    """The window's process, and what it last said that it shows."""

    def __init__(self, store: RunStore, spec: Path, *orders: str) -> None:
        command = [sys.executable, str(Path(__file__).resolve()), "--child", str(store.root), str(spec)]
        self.process = subprocess.Popen(
            [*command, *orders],
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        )
        self._lines: queue.Queue[str] = queue.Queue()
        self._told: dict[str, Any] = {}
        threading.Thread(target=self._hear, daemon=True).start()

    def _hear(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)

    def told(self) -> dict[str, Any]:
        """`listed`: status by run; `live`: (status, step, whether the log is read to its end) by run that is
        followed; `page`: the run that is shown."""
        while not self._lines.empty():
            self._told = json.loads(self._lines.get())
        return self._told

    def wait(self, holds: Callable[[dict[str, Any]], object], what: str) -> None:
        """Until the window shows something."""
        until = time.monotonic() + SHOWN_SECONDS
        while not (self.told() and holds(self._told)):
            if self.process.poll() is not None:
                raise SystemExit(f"The window ended by itself with status {self.process.returncode}.")
            if time.monotonic() > until:
                raise SystemExit(f"The window does not show {what}: {self._told}")
            time.sleep(0.02)

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


def main(arguments: list[str] | None = None) -> int:
    """Kill, open again, compare; print the count of kills by phase."""
    parser = argparse.ArgumentParser(prog="kill_window.py", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--times", type=int, default=50, help="kills in all, spread over the phases")
    parser.add_argument("--launching", type=int, default=5, help="kills before any worker is there, on top")
    parser.add_argument("--seed", type=int, default=1, help="of the moments at which it kills")
    parser.add_argument("--child", nargs="+", help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.child:
        return show_window(*chosen.child)
    tally = kr.Tally(launch)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="kill-window-") as folder:
        root = Path(folder)
        os.environ |= {"PEFT_WORKBENCH_HOME": str(root / "home"), "OMP_NUM_THREADS": "1"}
        spec = kr.make_spec(root)
        spec = spec.model_copy(
            update={"training": spec.training.model_copy(update={"epochs": float(EPOCHS)})}
        )
        store = RunStore(root / "store")
        undisturbed = store.create(spec)
        kr.run_to_end(undisturbed, launch)
        trial = Trial(store, spec, kr.weights(undisturbed), random.Random(chosen.seed), tally)
        try:
            trial.go(chosen.times, chosen.launching)
        finally:
            trial.close()
    print_table(tally, trial.opened, time.monotonic() - began)
    return 1 if tally.losses else 0


class Phases:
    """The phase that a run is in, read from what its log and folder tell."""

    def __init__(self, folder: RunFolder) -> None:
        self._folder, self._log = folder, Follower(folder.path)
        self._told = "loading"
        self.ended = False

    def now(self) -> str:
        for event in self._log.read():
            self._told = event.phase or self._told
            self.ended = self.ended or isinstance(event, e.Ended)
        return "writing a checkpoint" if kr.half_written(self._folder) else self._told

    def reach(self, phase: str, draw: random.Random) -> bool:
        """Wait for the phase, then a random while; False where the run ends before it."""
        until = time.monotonic() + kr.WAIT_SECONDS
        while time.monotonic() < until:
            now = self.now()
            if now == phase:
                time.sleep(draw.uniform(0, SPREAD_SECONDS.get(phase, kr.SPREAD_SECONDS[phase])))
                return True
            if self.ended or (phase in ONCE and self._told not in ONCE):
                return False
            time.sleep(0 if phase == "writing a checkpoint" else 0.002)
        raise SystemExit(f"{self._folder.id} never came to: {phase}")


class Trial:
    """Runs that are launched from windows which die."""

    def __init__(
        self,
        store: RunStore,
        spec: ExperimentSpec,
        wanted: dict[str, bytes],
        draw: random.Random,
        tally: kr.Tally,
    ) -> None:
        self._store, self._wanted, self._draw, self._tally = store, wanted, draw, tally
        self._spec = store.root / "spec.toml"
        self._spec.write_text(to_toml(spec), encoding="utf-8")
        self.opened = 0
        self._last: Window | None = None

    def go(self, times: int, launching: int) -> None:
        """Run after run until every phase has seen its share of kills."""
        phases = kr.PHASES
        quota = {p: times // len(phases) + (n < times % len(phases)) for n, p in enumerate(phases)}
        for _ in range(10 * times + launching):
            open_phases = [phase for phase in phases if not self._tally.enough(phase, quota[phase])]
            at_launch = not self._tally.enough(LAUNCHING, launching)
            if not open_phases and not at_launch:
                break
            missing = {phase: quota[phase] - self._tally.kills[phase] for phase in open_phases}
            self._run(missing, at_launch=at_launch)

    def _run(self, missing: dict[str, int], *, at_launch: bool) -> None:
        """Launch one run, and kill its window in these phases, in those that come again several times."""
        known = set(self._store.ids())
        window = self._open("launch")
        folder = self._new_run(known)
        logs: list[bytes] = []
        at = Phases(folder)
        if at_launch:
            self._kill(window, LAUNCHING, folder, logs)
            window = self._start_again(folder)
        window.wait(lambda told: self._knows(told, folder), "the run that was launched")
        for phase in (p for p, n in missing.items() for _ in range(1 if p in ONCE else min(n, AGAIN))):
            if not at.reach(phase, self._draw):
                continue
            self._kill(window, at.now(), folder, logs)
            window = self._open()
            window.wait(lambda told: self._knows(told, folder), "the run that goes on")
        window.wait(lambda told: told["listed"].get(folder.id) == "finished", "the finished run")
        self._check(window, folder, logs)
        window.process.send_signal(signal.SIGINT)  # closes the window as a person does
        if window.process.wait(timeout=SHOWN_SECONDS) != 0:
            self._tally.losses.append(f"The window closed with status {window.process.returncode}.")

    def _open(self, *orders: str) -> Window:
        self.opened += 1
        self._last = Window(self._store, self._spec, *orders)
        return self._last

    def close(self) -> None:
        """Leave no window behind, whatever happened."""
        if self._last is not None and self._last.process.poll() is None:
            self._last.kill()

    def _new_run(self, known: set[str]) -> RunFolder:
        until = time.monotonic() + SHOWN_SECONDS
        while time.monotonic() < until:
            for run in self._store.runs.glob("*/spec.toml"):
                if run.parent.name not in known:
                    return RunFolder(run.parent)
            time.sleep(0.001)
        raise SystemExit("The window launched nothing.")

    def _start_again(self, folder: RunFolder) -> Window:
        """After a death at launch: a worker may have the run already; if not, the next window starts it."""
        window = self._open()
        window.wait(lambda told: folder.id in told["listed"], "the run that was just made")
        until = time.monotonic() + SHOWN_SECONDS
        while list((paths.home() / "spare").glob("*.job")) and time.monotonic() < until:
            time.sleep(0.02)  # a spare worker has its order, and is still loading
        until = time.monotonic() + 1
        while not (held := folder.alive() or bool(kr.log_of(folder))) and time.monotonic() < until:
            time.sleep(0.02)
        if not held:
            window.kill()
            self._tally.kills[QUEUED] += 1
            window = self._open("resume", folder.id)
        return window

    def _kill(self, window: Window, phase: str, folder: RunFolder, logs: list[bytes]) -> None:
        window.kill()
        logs.append(kr.log_of(folder))
        self._tally.kills[phase] += 1
        step = folder.state().step
        say(f"{self._tally.kills.total():3} {folder.id} window killed while {phase}, step {step}")

    def _knows(self, told: dict[str, Any], folder: RunFolder) -> bool:
        """Follows it up to what the log tells, or shows that it has finished; and no finished run is gone."""
        finished = [run for run in self._store.ids() if run != folder.id]
        if any(told["listed"].get(run, "finished") != "finished" for run in finished):
            raise SystemExit(f"Runs that had finished are no longer shown as such: {told['listed']}")
        if told["listed"].get(folder.id) == "finished":
            return True
        status, step, caught_up = told["live"].get(folder.id, ("", 0, False))
        return (status == "running" and bool(caught_up)) or (status == "finished" and step > 0)

    def _check(self, window: Window, folder: RunFolder, logs: list[bytes]) -> None:
        losses = self._tally.losses
        if not set(self._store.ids()) <= set(window.told()["listed"]):
            losses.append(f"{folder.id}: runs are missing in the window's list")
        now = kr.log_of(folder)
        if not all(now.startswith(log) for log in logs):
            losses.append(f"{folder.id}: events that were logged are gone")
        if folder.state().attempt != 1:
            losses.append(f"{folder.id}: took {folder.state().attempt} attempts though its worker lived")
        kr.check_checkpoints(folder, self._tally)
        kr.check_end(folder, self._wanted, self._tally)


def print_table(tally: kr.Tally, opened: int, seconds: float) -> None:
    say(f"{'window killed while':30} kills")
    for phase in (*kr.PHASES, *sorted(set(tally.kills) - set(kr.PHASES))):
        say(f"{phase:30} {tally.kills[phase]:5}")
    say(
        f"{tally.kills.total()} windows killed of {opened} opened, {tally.finished} runs finished,"
        f" {seconds:.0f} s."
    )
    for loss in tally.losses:
        say(f"LOST  {loss}")
    say("Nothing was lost." if not tally.losses else f"{len(tally.losses)} losses.")


def show_window(store: str, spec: str, order: str = "", run: str = "") -> int:
    """The program as a person starts it; it tells on its output what it shows, and obeys one order."""
    from PySide6.QtCore import Qt

    from app import __main__ as program

    make = program.make_window

    def make_and_tell(*arguments: Any) -> "MainWindow":
        window = make(*arguments)
        tell_what_is_shown(window)
        if order == "launch":
            button = window.workbench.settings_card.launch
            window.runs.listed.connect(lambda _: button.click(), Qt.ConnectionType.SingleShotConnection)
        elif order == "resume":
            window.first_painted.connect(lambda: window.runs.resume(run))
        return window

    program.make_window = make_and_tell  # type: ignore[assignment] # the same and more
    return program.main(["--store", store, "--spec", spec])


def tell_what_is_shown(window: "MainWindow") -> None:
    """One JSON line whenever something that is shown is another than before."""
    from PySide6.QtCore import QTimer

    last = ""

    def tell() -> None:
        nonlocal last
        runs = window.runs
        live = {
            run.id: (run.status, run.state.step, run.caught_up)
            for record in runs.records
            if (run := runs.known(record.id)) is not None
        }
        shown = window.live_page.run if window.live_page is not None else None
        told = json.dumps(
            {
                "listed": {record.id: record.status for record in runs.records},
                "live": live,
                "page": shown.id if shown is not None else "",
            }
        )
        if told != last:
            last = told
            print(told, flush=True)

    timer = QTimer(window)
    timer.timeout.connect(tell)
    timer.start(50)


if __name__ == "__main__":
    sys.exit(main())
