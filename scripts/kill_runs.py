"""Kills real workers at random moments of every phase, and their starters, and proves that nothing is lost.

    python scripts/kill_runs.py [--times 50] [--starters 5] [--seed 1] [--forked]

After each kill the run is resumed until it has finished. Three things must hold: every line that stood in the
event log still stands there, the run goes on from the newest checkpoint that was whole, and the learned
weights are bit for bit those of a run that nobody disturbed. Exit status 1 where one of them does not.

Workers are spares as the window keeps them. With --forked they are forked from this process instead, which
has loaded the libraries already: the same work in a process of its own, six seconds of processor time sooner.
"""

import argparse
import contextlib
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from peft_engine.contract import events as e
from peft_engine.contract.eventlog import FILE, Follower
from peft_engine.contract.launch import Spare, launch
from peft_engine.contract.spec import ExperimentSpec, from_mapping, to_toml
from peft_engine.contract.store import RunFolder, RunStore
from scripts.setup.talk import say
from scripts.tiny_experiment import make_data, make_model

PHASES = ("loading", "preparing", "training", "evaluating", "writing a checkpoint")
STARTER = "starter killed, run goes on"
WAIT_SECONDS = 240.0
CRASHED = 70
"""The exit status of a forked worker that could not even log its end."""
SPREAD_SECONDS = {
    "loading": 1.5,
    "preparing": 0.02,
    "training": 0.8,
    "evaluating": 0.25,
    "writing a checkpoint": 0.0,
}
"""A phase lasts about so long here; the kill falls somewhere inside it."""


class Forked:
    """A worker forked from this process: what of subprocess.Popen is needed here."""

    def __init__(self, folder: RunFolder) -> None:
        import peft_engine.training.attempt  # noqa: F401 - loaded before the first fork, that is what it is for
        from peft_engine import worker

        self.returncode: int | None = None
        self.pid = os.fork()
        if self.pid == 0:
            status = CRASHED
            try:
                os.setsid()
                log = os.open(folder.log_file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
                os.dup2(log, 1)
                os.dup2(log, 2)
                status = worker.work(folder)
            except BaseException:  # noqa: BLE001 - whatever it is must not run on as the script that forked
                os.write(2, traceback.format_exc().encode())
            finally:
                os._exit(status)

    def poll(self) -> int | None:
        if self.returncode is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            self.returncode = os.waitstatus_to_exitcode(status) if pid else None
        return self.returncode

    def wait(self, timeout: float) -> int:
        until = time.monotonic() + timeout
        while self.poll() is None:
            if time.monotonic() > until:
                raise SystemExit(f"worker {self.pid} does not end")
            time.sleep(0.01)
        return int(self.returncode or 0)


Worker: TypeAlias = "subprocess.Popen[bytes] | Forked"
Start: TypeAlias = Callable[[RunFolder], Worker]


@dataclass
class Tally:
    """What was done, and what went wrong."""

    start: Start
    kills: Counter[str] = field(default_factory=Counter)
    resumes: int = 0
    finished: int = 0
    losses: list[str] = field(default_factory=list)

    def enough(self, phase: str, wanted: int) -> bool:
        return self.kills[phase] >= wanted


def main(arguments: list[str] | None = None) -> int:
    """Kill, resume, compare; print the count of kills by phase."""
    parser = argparse.ArgumentParser(prog="kill_runs.py", description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--times", type=int, default=50, help="kills of workers in all, spread over the phases"
    )
    parser.add_argument("--starters", type=int, default=5, help="kills of the process that started a run")
    parser.add_argument("--seed", type=int, default=1, help="of the moments at which it kills")
    parser.add_argument("--forked", action="store_true", help="quick: workers are forked from this process")
    chosen = parser.parse_args(arguments)
    tally = Tally(Forked if chosen.forked else take_spare)
    with tempfile.TemporaryDirectory(prefix="kill-runs-") as folder:
        root = Path(folder)
        # A data root of its own: the cache that a killed worker leaves behind is part of the trial.
        os.environ |= {"PEFT_WORKBENCH_HOME": str(root / "home"), "OMP_NUM_THREADS": "1"}
        spec = make_spec(root)
        store = RunStore(root / "store")
        draw = random.Random(chosen.seed)
        undisturbed = store.create(spec)
        run_to_end(undisturbed, launch)
        wanted = weights(undisturbed)
        kill_workers(store, spec, wanted, chosen.times, draw, tally)
        for _ in range(chosen.starters):
            kill_starter(store, spec, wanted, draw, tally)
    print_table(tally)
    return 1 if tally.losses else 0


def make_spec(root: Path) -> ExperimentSpec:
    """A run of a few seconds in which every phase lasts long enough to be hit."""
    model = make_model(root / "model")
    make_data(root / "data" / "train.jsonl", 160)
    make_data(root / "data" / "validation.jsonl", 60, seed=4)
    make_data(root / "data" / "test.jsonl", 600, seed=5)
    return from_mapping(
        {
            "model": {"key": str(model)},
            "data": [{"key": str(root / "data")}],
            "task": "classification",
            "method": {"key": "lora"},
            "training": {
                "epochs": 3,
                "batch_size": 4,
                "evaluate_every": 8,
                "early_stopping": True,
                "patience": 999,
            },
            "hardware": {"device": "cpu", "threads": 1},
        }
    )


def take_spare(folder: RunFolder) -> Worker:
    spare = Spare()
    if not spare.take(folder):
        raise SystemExit("The spare worker is gone.")
    return spare.process


def run_to_end(folder: RunFolder, start: Start) -> None:
    if start(folder).wait(timeout=WAIT_SECONDS) != 0:
        raise SystemExit(folder.log_file.read_text(encoding="utf-8"))


def weights(folder: RunFolder) -> dict[str, bytes]:
    """The learned tensors as they lie on disk."""
    return {file.name: file.read_bytes() for file in sorted(folder.result.glob("*.safetensors"))}


def kill_workers(
    store: RunStore,
    spec: ExperimentSpec,
    wanted: dict[str, bytes],
    times: int,
    draw: random.Random,
    tally: Tally,
) -> None:
    """Each run is killed in several phases, one after the other, and then left to finish."""
    quota = {
        phase: times // len(PHASES) + (number < times % len(PHASES)) for number, phase in enumerate(PHASES)
    }
    for _ in range(20 * times):
        open_phases = [phase for phase in PHASES if not tally.enough(phase, quota[phase])]
        if not open_phases:
            break
        folder = store.create(spec)
        for target in open_phases:
            if folder.record().status == "finished":
                break
            kill_once(folder, target, draw, tally)
        finish(folder, wanted, tally)


def kill_once(folder: RunFolder, target: str, draw: random.Random, tally: Tally) -> None:
    """Start the run's worker and kill it in the target phase; counted is the phase in which it died."""
    before, left = log_of(folder), half_written(folder)
    process = tally.start(folder)
    if wait_for(folder, process, target, len(before), left, draw):
        os.kill(process.pid, signal.SIGKILL)
    process.wait(timeout=WAIT_SECONDS)
    check_log(folder, before, tally)
    if process.returncode == -signal.SIGKILL:
        phase = phase_of_death(folder, len(before), left)
        tally.kills[phase] += 1
        say(f"{sum(tally.kills.values()):3} {folder.id} killed while {phase}, step {folder.state().step}")
        check_checkpoints(folder, tally)
    tally.resumes += 1


def wait_for(
    folder: RunFolder,
    process: Worker,
    target: str,
    seen: int,
    left: set[tuple[str, int]],
    draw: random.Random,
) -> bool:
    """Wait for the target phase and then a random while; False where the worker ended before it."""
    until = time.monotonic() + WAIT_SECONDS
    log = folder.path / FILE
    while process.poll() is None and time.monotonic() < until:
        if target == "writing a checkpoint":
            hit = bool(half_written(folder) - left)
        else:
            fresh = log.read_bytes()[seen:] if log.exists() else b""
            hit = f'"phase":"{target}"'.encode() in fresh
        if hit:
            time.sleep(draw.uniform(0, SPREAD_SECONDS[target]))
            return True
        time.sleep(0 if target in ("preparing", "writing a checkpoint") and seen_start(log, seen) else 0.01)
    return False


def seen_start(log: Path, seen: int) -> bool:
    """Whether this attempt has begun: from then on short phases are watched without a pause."""
    return log.exists() and log.stat().st_size > seen


def half_written(folder: RunFolder) -> set[tuple[str, int]]:
    """Checkpoints that are being written, or were when a kill came, with the time of their change."""
    found = set()
    for path in folder.checkpoints.glob("*.part"):
        with contextlib.suppress(FileNotFoundError):  # moved into place at this moment
            found.add((path.name, path.stat().st_ctime_ns))
    return found


def phase_of_death(folder: RunFolder, seen: int, left: set[tuple[str, int]]) -> str:
    """What the worker was doing: a checkpoint half written tells itself, the rest is in the log."""
    if half_written(folder) - left:
        return "writing a checkpoint"
    phase = "loading"
    for line in log_of(folder)[seen:].splitlines():
        try:
            phase = e.parse(line).phase or phase
        except ValueError:
            continue  # the line that the kill cut off
    return phase


def log_of(folder: RunFolder) -> bytes:
    file = folder.path / FILE
    return file.read_bytes() if file.exists() else b""


def check_log(folder: RunFolder, before: bytes, tally: Tally) -> None:
    """What stood in the log stands there still, byte for byte."""
    if not log_of(folder).startswith(before):
        tally.losses.append(f"{folder.id}: events that were logged are gone")


def check_checkpoints(folder: RunFolder, tally: Tally) -> None:
    """Every checkpoint that was reported as whole is there, or a newer one is."""
    from peft_engine.training import checkpoint as ck

    told = [event for event in Follower(folder.path).read() if isinstance(event, e.CheckpointSaved)]
    newest = ck.newest(folder.checkpoints)
    step = ck.load(newest)[0].step if newest else -1
    reported = max((event.step for event in told if event.reason != "best"), default=-1)
    if step < reported:
        tally.losses.append(f"{folder.id}: the checkpoint of step {reported} is gone, {step} is the newest")
    if any(event.reason == "best" for event in told):
        best = ck.best(folder.checkpoints)
        if best is None:
            tally.losses.append(f"{folder.id}: the best checkpoint is gone")
        else:
            ck.load(best)


def finish(folder: RunFolder, wanted: dict[str, bytes], tally: Tally) -> None:
    """Let the run go on to its end, from the newest checkpoint, to the same weights."""
    from peft_engine.training import checkpoint as ck

    before, newest = log_of(folder), ck.newest(folder.checkpoints)
    step = ck.load(newest)[0].step if newest else None
    if folder.record().status != "finished":
        run_to_end(folder, tally.start)
        tally.resumes += 1
        resumed = [event for event in Follower(folder.path).read() if isinstance(event, e.Resumed)]
        if step is not None and resumed[-1].from_step != step:
            tally.losses.append(f"{folder.id}: went on from {resumed[-1].from_step} instead of {step}")
    check_log(folder, before, tally)
    check_end(folder, wanted, tally)


def check_end(folder: RunFolder, wanted: dict[str, bytes], tally: Tally) -> None:
    """The run has finished with the weights of an undisturbed one, and its log tells every step once."""
    record, state = folder.record(), folder.state()
    tally.finished += record.status == "finished"
    if record.status != "finished":
        tally.losses.append(f"{folder.id}: ended as {record.status} ({record.reason})")
    elif weights(folder) != wanted:
        tally.losses.append(f"{folder.id}: the weights differ from an undisturbed run's")
    elif list(state.steps) != list(range(1, state.steps_planned + 1)):
        tally.losses.append(f"{folder.id}: steps are missing in the log")


def kill_starter(
    store: RunStore, spec: ExperimentSpec, wanted: dict[str, bytes], draw: random.Random, tally: Tally
) -> None:
    """Kill the command that started a run; the run must not notice."""
    file = store.root / "spec.toml"
    file.write_text(to_toml(spec), encoding="utf-8")
    known = set(store.ids())
    command = [sys.executable, "-m", "peft_engine", "run", str(file), "--store", str(store.root), "--json"]
    starter = subprocess.Popen(command, stdout=subprocess.PIPE, start_new_session=True)
    assert starter.stdout is not None
    for _ in range(draw.randint(1, 60)):  # so many events are told, then it dies
        if not starter.stdout.readline():
            break
    started = [
        folder for folder in (RunFolder(store.runs / run) for run in store.ids()) if folder.id not in known
    ]
    died = starter.poll() is None
    starter.send_signal(signal.SIGKILL)
    starter.wait()
    starter.stdout.close()
    (folder,) = started
    before = log_of(folder)
    until = time.monotonic() + WAIT_SECONDS
    while folder.alive() and time.monotonic() < until:
        time.sleep(0.1)
    tally.kills[STARTER] += died
    check_log(folder, before, tally)
    check_end(folder, wanted, tally)
    if folder.state().attempt != 1:
        tally.losses.append(f"{folder.id}: took {folder.state().attempt} attempts though its worker lived")


def print_table(tally: Tally) -> None:
    say(f"{'killed while':30} kills")
    for phase in (*PHASES, *sorted(set(tally.kills) - set(PHASES))):
        say(f"{phase:30} {tally.kills[phase]:5}")
    say(f"{tally.resumes} attempts after a start or a kill, {tally.finished} runs finished.")
    for loss in tally.losses:
        say(f"LOST  {loss}")
    say("Nothing was lost." if not tally.losses else f"{len(tally.losses)} losses.")


if __name__ == "__main__":
    sys.exit(main())
