"""The command line as a person meets it: real processes, on a tiny model and tiny data."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from scripts.tiny_experiment import make_data, make_model

ROOT = Path(__file__).resolve().parents[2]
SHORT = (
    *("--set", "training.batch_size=8", "--set", "training.max_length=16", "--set", "hardware.threads=1"),
    *("--set", "training.early_stopping=false"),
)


@dataclass
class Told:
    """What a command said, and how it ended."""

    status: int
    out: str
    error: str

    def json(self) -> Any:
        """Standard output, which must be one whole JSON document."""
        return json.loads(self.out)

    def lines(self) -> list[dict[str, Any]]:
        """Standard output as one JSON object a line."""
        return [json.loads(line) for line in self.out.splitlines()]


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "COLUMNS": "140", "OMP_NUM_THREADS": "1", **more}


def engine(*arguments: object, cwd: Path | None = None, **more: str) -> Told:
    """Run peft-engine to its end. Whatever happens, nobody sees a traceback."""
    done = subprocess.run(
        [sys.executable, "-m", "peft_engine", *map(str, arguments)],
        capture_output=True,
        cwd=cwd or ROOT,
        env=environment(PYTHONPATH=str(ROOT), **more),
        timeout=200,
    )
    told = Told(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert "Traceback" not in told.out + told.error, told.out + told.error
    return told


@dataclass
class Tiny:
    """A tiny model and its data, and a store with one finished run (or none yet)."""

    model: Path
    data: Path
    store: Path
    run: str
    events: list[dict[str, Any]]

    def experiment(self, method: str = "lora") -> tuple[str, ...]:
        return ("--model", str(self.model), "--data", str(self.data), "--method", method, *SHORT)


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Tiny:
    """Model and data; nothing has run yet."""
    folder = tmp_path_factory.mktemp("terminal")
    return Tiny(make_model(folder / "model"), make_data(folder / "mine.jsonl", 120), folder / "store", "", [])


@pytest.fixture(scope="session")
def tiny(small: Tiny) -> Tiny:
    """With a finished run, made once: a run by the command line costs seconds."""
    told = engine("run", *small.experiment(), "--store", small.store, "--json")
    assert told.status == 0, told.error
    events = told.lines()
    return replace(small, run=events[0]["run"], events=events)
