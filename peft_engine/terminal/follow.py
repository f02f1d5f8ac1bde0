"""Following a run in the terminal: one event a line, or a progress bar with what matters beside it."""

import subprocess
import sys
import time

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from peft_engine.contract import events as e
from peft_engine.contract.commands import give
from peft_engine.contract.eventlog import Follower
from peft_engine.contract.runstate import REASONS, RunState
from peft_engine.contract.store import RunFolder
from peft_engine.contract.texts import N_, fill

POLL_SECONDS = 0.1
LAST_LINES = 12


def follow(folder: RunFolder, process: subprocess.Popen[bytes], *, as_json: bool) -> str:
    """Print a run's events until its worker ends; Ctrl-C stops the run. Returns its status."""
    state, log = RunState(), Follower(folder.path)
    show = _json_line if as_json else _Bars(folder)
    # What earlier attempts said is known; only what comes now is printed.
    attempts_before = folder.state().attempt if process.poll() is None else 0
    told_stop = False
    with show if isinstance(show, _Bars) else _Nothing():
        while True:
            try:
                running = process.poll() is None
                for event in log.read():
                    state.add(event)
                    if event.attempt > attempts_before or attempts_before == 0 or isinstance(event, e.Step):
                        show(event, state)
                if not running:
                    break
                time.sleep(POLL_SECONDS)
            except KeyboardInterrupt:
                if told_stop:
                    process.terminate()
                give(folder.path, "stop")
                told_stop = True
    status = state.status(alive=False)
    if not as_json:
        _last_words(folder, state, status)
    return status


def _json_line(event: e.AnyEvent, state: RunState) -> None:
    sys.stdout.write(e.dump(event) + "\n")
    sys.stdout.flush()


class _Nothing:
    def __enter__(self) -> None:
        return None

    def __exit__(self, *_: object) -> None:
        return None


class _Bars:
    """A bar for the phase, and the lines of the log above it."""

    def __init__(self, folder: RunFolder) -> None:
        self.console = Console()
        self._bars = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TaskProgressColumn(),
            TextColumn("{task.fields[facts]}"),
            TimeRemainingColumn(),
            console=self.console,
            transient=True,
        )
        self._bar = self._bars.add_task(folder.id, total=None, facts="")

    def __enter__(self) -> "_Bars":
        self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bars.stop()

    def __call__(self, event: e.AnyEvent, state: RunState) -> None:
        match event:
            case e.PhaseStarted():
                self._bars.update(
                    self._bar,
                    description=event.text,
                    total=event.total or None,
                    completed=state.done,
                    facts="",
                )
                if not event.total:
                    self.console.print(f"[dim]{event.text}[/dim]")
            case e.Progress():
                self._bars.update(self._bar, completed=event.done, total=event.total)
            case e.Step():
                facts = f"loss {event.loss:.3f}  {event.samples_per_second:.0f} examples/s"
                self._bars.update(self._bar, completed=event.step, facts=facts)
            case e.Evaluated():
                scores = "  ".join(f"{name} {value:.4g}" for name, value in event.metrics.items())
                self.console.print(f"{event.part} at step {event.step}: {scores}")
            case e.Counted():
                self.console.print(
                    f"{event.trainable_parameters:,} of {event.total_parameters:,} parameters learn"
                    f" ({event.trainable_ratio:.3%})"
                )
            case e.Said() | e.Obeyed():
                values = event.values if isinstance(event, e.Said) else {}
                self.console.print(fill(event.text, values))


def _last_words(folder: RunFolder, state: RunState, status: str) -> None:
    console = Console(stderr=status == "failed")
    ended = state.ended
    if ended is None:
        console.print(fill(N_("Run {run} was ended from outside."), {"run": folder.id}))
    elif ended.problems:
        for problem in ended.problems:
            console.print(problem.sentence())
    else:
        console.print(f"{folder.id} {status}. {REASONS.get(ended.reason, '')}")
    if ended is None or (status == "failed" and ended.reason == "crashed"):
        tail = folder.log_file.read_text(encoding="utf-8", errors="replace").splitlines()[-LAST_LINES:]
        console.print(fill(N_("The end of its log ({path}):"), {"path": str(folder.log_file)}))
        console.print("\n".join(tail), markup=False, highlight=False)
