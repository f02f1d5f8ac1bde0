"""Following a run in the terminal: one event a line, or a progress bar with what matters beside it."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.text import Text

from peft_engine.contract import events as e
from peft_engine.contract.commands import give
from peft_engine.contract.eventlog import Follower
from peft_engine.contract.launch import end_at_once
from peft_engine.contract.runstate import REASONS, RunState
from peft_engine.contract.store import RunFolder
from peft_engine.contract.tasks import parted
from peft_engine.contract.texts import N_, fill
from peft_engine.terminal.races import member_line
from peft_engine.terminal.searches import trial_line
from peft_engine.terminal.tables import about

POLL_SECONDS = 0.1


def follow(
    folder: RunFolder, process: subprocess.Popen[bytes], *, attempts_before: int, as_json: bool
) -> str:
    """Print a run's events until its worker ends. Returns the run's status.

    Ctrl-C once tells the run to stop, which leaves a checkpoint; a second time ends its process,
    and that of a search's trial.

    Args:
        attempts_before: what so many earlier attempts said is known, and only folded in.
    """
    state, log = RunState(), Follower(folder.path)
    with _counting_interrupts() as interrupts, _Lines() if as_json else _Bars(folder) as show:
        heard = 0
        while True:
            running = process.poll() is None
            for event in log.read():
                state.add(event)
                if event.attempt > attempts_before:
                    show(event, state)
            if not running:
                break
            if len(interrupts) > heard:
                heard = len(interrupts)
                if heard > 1:
                    end_at_once(process)  # also one that hangs
                else:
                    give(folder.path, "stop")
            time.sleep(POLL_SECONDS)
    cut = heard > 1 and state.ended is None
    status = "stopped" if cut else state.status(alive=False)
    if not as_json:
        _last_words(folder, state, status)
    return status


@contextmanager
def _counting_interrupts() -> Iterator[list[int]]:
    """Ctrl-C is noted, not raised: raised in the middle of a read, it would lose the events behind it."""
    noted: list[int] = []

    def note(number: int, _frame: FrameType | None) -> None:
        noted.append(number)

    before = signal.signal(signal.SIGINT, note)
    try:
        yield noted
    finally:
        signal.signal(signal.SIGINT, before)


class _Lines:
    """One event a line, as JSON."""

    def __enter__(self) -> "_Lines":
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def __call__(self, event: e.AnyEvent, state: RunState) -> None:
        sys.stdout.write(e.dump(event) + "\n")
        sys.stdout.flush()


class _Bars:
    """A bar for the phase, and the lines of the log above it."""

    def __init__(self, folder: RunFolder) -> None:
        self.console = Console(markup=False, emoji=False, highlight=False)
        self._spec = folder.spec()
        self._bars = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TaskProgressColumn(),
            TextColumn("{task.fields[facts]}", markup=False),
            TimeRemainingColumn(),
            console=self.console,
            transient=True,
        )
        self._bar = self._bars.add_task(folder.id, total=None, facts="")
        self._first = 0

    def __enter__(self) -> "_Bars":
        self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bars.stop()

    def __call__(self, event: e.AnyEvent, state: RunState) -> None:
        match event:
            case e.PhaseStarted():
                # A phase of steps is as long as it is itself, not as the run.
                self._first = event.first
                self._bars.update(
                    self._bar,
                    description=event.text,
                    total=(event.last - event.first if event.last else event.total) or None,
                    completed=max(0, state.step - event.first) if event.last else state.done,
                    facts="",
                )
                self.console.print(Text(event.text, style="dim"))
            case e.Progress():
                left = event.seconds_left
                facts = f"about {about(left)} left" if left else ""
                self._bars.update(self._bar, completed=event.done, total=event.total, facts=facts)
            case e.Step():
                facts = f"loss {event.loss:.3f}  {event.samples_per_second:.0f} examples/s"
                self._bars.update(self._bar, completed=event.step - self._first, facts=facts)
            case e.Evaluated():
                when = f" at step {event.step}" if event.step else ""  # a search itself makes no steps
                self.console.print(f"{event.part}{when}: {_scores(event)}")
            case e.Trial() if event.state != "started":
                racing = self._spec.race is not None
                line = member_line(event, self._spec.task) if racing else trial_line(event, self._spec, state)
                self.console.print(line, soft_wrap=True)
            case e.Counted():
                self.console.print(
                    f"{event.trainable_parameters:,} of {event.total_parameters:,} parameters learn"
                    f" ({event.trainable_ratio:.3%})"
                )
            case e.Said() | e.Obeyed():
                values = event.values if isinstance(event, e.Said) else {}
                self.console.print(fill(event.text, values))


def _scores(event: e.Evaluated) -> str:
    """All metrics; of several data sets their means, and the one that decides of each."""
    named = {parted(name): value for name, value in event.metrics.items()}
    told = [f"{name} {value:.4g}" for (name, data), value in named.items() if not data]
    each = [
        f"{data} {value:.4g}" for (name, data), value in named.items() if data and name == event.main_metric
    ]
    return "  ".join(told) + (f"  ({event.main_metric} of each: {', '.join(each)})" if each else "")


def _last_words(folder: RunFolder, state: RunState, status: str) -> None:
    console = Console(stderr=status == "failed", markup=False, emoji=False, highlight=False)
    ended = state.ended
    if ended is None and status == "stopped":
        words = N_("Run {run} was ended at once. The command `resume` goes on from its last checkpoint.")
        console.print(fill(words, {"run": folder.id}), soft_wrap=True)
        return
    if ended is None:
        console.print(fill(N_("Run {run} was ended from outside."), {"run": folder.id}))
    elif ended.problems:
        for problem in ended.problems:
            console.print(problem.sentence(), soft_wrap=True)
    else:
        console.print(f"{folder.id} {status}. {REASONS.get(ended.reason, '')}")
    if ended is None or (status == "failed" and ended.reason == "crashed"):
        console.print(fill(N_("Its text log is {path}."), {"path": str(folder.log_file)}), soft_wrap=True)
