"""Runs that never trained: event logs with plausible numbers, for tests, pictures and measurements.

    python scripts/synthetic_run.py RUN_FOLDER [--steps 3000] [--per-second 50]

As a program it holds the run's lock as a worker does, appends events at a steady rate, and obeys orders.
"""

import argparse
import json
import math
import random
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from peft_engine.contract import events as e
from peft_engine.contract.commands import Inbox
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.problems import Problem
from peft_engine.contract.spec import ExperimentSpec, from_mapping
from peft_engine.contract.store import RunFolder, RunStore

TRAINABLE, TOTAL = 76_038, 22_789_254
CHECKS = 10
TEST_ITEMS = 500


def spec(method: str = "lora", **more: Any) -> ExperimentSpec:
    """An experiment on the question topics."""
    return from_mapping(
        {
            "model": {"key": "minilm-l6"},
            "data": [{"key": "topic"}],
            "task": "classification",
            "method": {"key": method},
            "training": {"epochs": 5.0, "batch_size": 32},
        }
        | more
    )


@dataclass
class Script:
    """How a synthetic run goes.

    Attributes:
        steps: planned steps.
        until: the last step of this attempt.
        end: status of its last event ("finished", "paused", "stopped", "failed"); "" leaves it without one.
        reason, problems: of a failed run.
        began: seconds since 1970 of the attempt's first event.
        step_seconds: between two steps.
        cuda: on a graphics card.
        best: accuracy that the run comes near.
        phases: name, text and last step of each training phase, where there are several.
        fit: name and text of a pass over the data after the last step.
        extras: what the run gives beyond its score.
        learns: parameters that learn.
    """

    steps: int = 625
    until: int = 625
    end: str = "finished"
    reason: str = ""
    problems: tuple[Problem, ...] = ()
    began: float = 0.0
    step_seconds: float = 0.2
    cuda: bool = False
    best: float = 0.882
    seed: int = 1
    phases: tuple[tuple[str, str, int], ...] = ()
    fit: tuple[str, str] | None = None
    extras: dict[str, Any] = field(default_factory=dict)
    learns: int = TRAINABLE


def write_attempt(
    folder: RunFolder,
    script: Script,
    *,
    attempt: int = 1,
    from_step: int = 0,
    wait: Callable[[], None] | None = None,
) -> float:
    """Append one attempt's events; returns the time of the last one.

    Args:
        from_step: where a later attempt goes on.
        wait: called after each step, so that a live writer can keep time and obey orders.
    """
    writer = EventWriter(folder.path, folder.id, attempt)
    teller = _Teller(writer, script, live=wait is not None)
    try:
        teller.start(attempt, from_step)
        for step in range(from_step + 1, script.until + 1):
            teller.step(step)
            if wait is not None:
                wait()
        if script.end:
            teller.end()
        elif script.fit is not None:
            teller.fit(*script.fit)
        return teller.now
    finally:
        writer.close()


class _Teller:
    """Writes the events of one attempt."""

    def __init__(self, writer: EventWriter, script: Script, *, live: bool) -> None:
        self._writer, self._script, self._live = writer, script, live
        self._random = random.Random(script.seed)
        self.now = script.began or time.time()
        self._best = 0.0

    def start(self, attempt: int, from_step: int) -> None:
        script = self._script
        self._writer.phase = "loading"
        self._say(
            e.Started(
                device="cuda:0" if script.cuda else "cpu",
                device_name="RTX 4070" if script.cuda else "8 cores",
                precision="bfloat16" if script.cuda else "float32",
                threads=2,
                versions={"torch": "2.13.0"},
            )
        )
        if attempt > 1:
            self._writer.step = from_step
            self._say(e.Resumed(from_step=from_step))
        self._say(e.PhaseStarted(text="Loading the model"), 1.2)
        self._say(
            e.Said(text="Model loaded: {count} parameters, all frozen.", values={"count": 22_713_216}), 0.8
        )
        self._say(e.Said(text="{method} attached at {sites} places.", values={"method": "LoRA", "sites": 12}))
        self._writer.phase = "preparing"
        self._say(e.PhaseStarted(text="Preparing the method"))
        bill = e.Bill(
            weights=91_000_000,
            adapter=300_000,
            gradients=300_000,
            optimizer=600_000,
            activations=412_000_000,
            other=486_000_000,
        )
        self._say(e.Billed(measured=False, bill=bill))
        self._say(
            e.Counted(
                trainable_parameters=self._script.learns,
                method_parameters=73_728,
                head_parameters=2_310,
                total_parameters=TOTAL,
                trainable_ratio=self._script.learns / TOTAL,
                stored_parameters=73_728,
                sites=12,
            ),
            1.0,
        )
        self._begin_phase(from_step)

    def _begin_phase(self, step: int) -> None:
        """The phase to which the step after this one belongs."""
        script, first = self._script, 0
        for name, text, last in script.phases or (("training", "Training", script.steps),):
            if first <= step < last:
                self._writer.phase = name
                self._say(e.PhaseStarted(text=text, total=script.steps, part="train", first=first, last=last))
            first = last

    def step(self, step: int) -> None:
        script = self._script
        if step - 1 in (last for _, _, last in script.phases[:-1]):
            self._begin_phase(step - 1)
        self._writer.step = step
        warm = max(1, round(0.06 * script.steps))
        rate = 5e-4 * (step / warm if step < warm else (script.steps - step) / max(1, script.steps - warm))
        memory = 0.91 + (0.05 if step % 60 < 40 else 0.0)
        self._say(
            e.Step(
                epoch=5.0 * step / script.steps,
                loss=max(0.05, self._loss(step) + self._random.gauss(0, 0.09)),
                learning_rate=rate,
                gradient_norm=1.0,
                tokens_per_second=2600.0,
                samples_per_second=158 - 90 * math.exp(-step / 6) + self._random.gauss(0, 2),
                tokens_seen=step * 32 * 16,
                trainable_parameters=script.learns,
                trainable_ratio=script.learns / TOTAL,
                process_bytes=round((memory + 0.35) * 1e9),
                cpu_percent=190.0,
                cuda_allocated=round(memory * 1e9) if script.cuda else None,
                cuda_reserved=round(0.99e9) if script.cuda else None,
                cuda_peak=round(0.98e9) if script.cuda else None,
            ),
            script.step_seconds,
        )
        if step % max(1, script.steps // CHECKS) == 0:
            self._check(step)

    def end(self) -> None:
        script = self._script
        if script.end == "finished":
            if script.fit is not None:
                self.fit(*script.fit)
            self._writer.phase = "evaluating"
            self._say(e.PhaseStarted(text="Reading the test part, once", total=TEST_ITEMS))
            self._say(e.Progress(done=TEST_ITEMS, total=TEST_ITEMS), 1.0)
            right = round(script.best * TEST_ITEMS)
            metrics = {"accuracy": right / TEST_ITEMS, "loss": 0.41}
            self._say(
                e.Evaluated(part="test", metrics=metrics, main_metric="accuracy", items=TEST_ITEMS), 1.0
            )
            self._writer.phase = "finishing"
            self._say(e.PhaseStarted(text="Keeping the result"))
        elif script.end in ("paused", "stopped"):
            self._say(e.CheckpointSaved(name="step", reason="pause", bytes=900_000))
        self._say(
            e.Ended(
                status=script.end,
                reason=script.reason or ("done" if script.end == "finished" else "asked"),
                problems=script.problems,
                seconds=self.now - (script.began or self.now),
                peak_memory_bytes=round(0.97e9),
                extras=script.extras if script.end == "finished" else {},
            )
        )

    def fit(self, name: str, text: str) -> None:
        """A pass over the data after the last step."""
        self._writer.phase = name
        self._say(e.PhaseStarted(text=text, total=70, part="finish"))
        self._say(e.Progress(done=42, total=70), 1.0)

    def _check(self, step: int) -> None:
        script = self._script
        accuracy = script.best - 0.36 * math.exp(-5 * step / script.steps)
        accuracy = round(accuracy * TEST_ITEMS) / TEST_ITEMS
        better = accuracy > self._best
        self._best = max(self._best, accuracy)
        metrics = {"accuracy": accuracy, "loss": self._loss(step) + 0.05}
        self._say(
            e.Evaluated(
                part="validation", metrics=metrics, main_metric="accuracy", best=better, items=TEST_ITEMS
            ),
            0.6,
        )
        if better:
            self._say(e.CheckpointSaved(name="best", reason="best", bytes=900_000))
        self._say(e.CheckpointSaved(name=f"step-{step:08d}", reason="evaluation", bytes=900_000))

    def _loss(self, step: int) -> float:
        return 0.36 + 1.45 * math.exp(-6 * step / self._script.steps)

    def _say(self, event: e.Event, seconds: float = 0.05) -> None:
        self.now = time.time() if self._live else self.now + seconds
        self._writer.write(event.model_copy(update={"time": self.now}))


def make_run(store: RunStore, experiment: ExperimentSpec, script: Script) -> RunFolder:
    """A run of one attempt in a store, as if it had been trained."""
    folder = store.create(experiment)
    write_attempt(folder, script)
    return folder


def answer(folder: RunFolder, share: float, seed: int = 1) -> None:
    """Give a finished run answers to its test part, of which about this share is right. Questions are as hard
    for every run, so that runs can be compared question by question."""
    hard, own = random.Random(0), random.Random(seed)
    lines = []
    for item in range(TEST_ITEMS):
        right = 0.65 * hard.random() + 0.35 * own.random() < share
        line = {"item": f"test-{item}", "loss": 0.5 if right else 1.5, "weight": 1, "right": right}
        lines.append(json.dumps(line) + "\n")
    folder.result.mkdir(exist_ok=True)
    (folder.result / "predictions.jsonl").write_text("".join(lines), encoding="utf-8")
    (folder.result / "result.json").write_text(json.dumps({"extras": {}}), encoding="utf-8")
    (folder.result / "method.safetensors").write_bytes(bytes(4 * TRAINABLE))


def live(folder: RunFolder, steps: int, per_second: float) -> None:
    """Be a worker: hold the lock, log at a steady rate, pause or stop when told."""
    lock = folder.lock()
    lock.acquire(timeout=5)
    before = folder.state()
    kept = before.checkpoints[-1].step if before.checkpoints else 0
    inbox = Inbox(folder.path, since=time.time() - 5 if not before.attempt else time.time())
    script = Script(steps=steps, until=steps)
    due = time.monotonic()

    class _OrderedError(Exception):
        pass

    def wait() -> None:
        nonlocal due
        due += 1 / per_second
        time.sleep(max(0.0, due - time.monotonic()))
        for command in inbox.read():
            script.end = {"pause": "paused", "stop": "stopped"}.get(command.order, "")
            if script.end:
                raise _OrderedError

    try:
        write_attempt(folder, script, attempt=before.attempt + 1, from_step=kept, wait=wait)
    except _OrderedError:
        state = folder.state()
        writer = EventWriter(folder.path, folder.id, state.attempt)
        writer.phase, writer.step = "training", state.step
        writer.write(e.CheckpointSaved(name=f"step-{state.step:08d}", reason="pause", bytes=900_000))
        writer.write(e.Ended(status=script.end, reason="asked", seconds=state.last_time - state.first_time))
        writer.close()
    lock.release()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--per-second", type=float, default=50.0)
    chosen = parser.parse_args()
    live(RunFolder(chosen.folder), chosen.steps, chosen.per_second)
    return 0


if __name__ == "__main__":
    sys.exit(main())
