"""Real workers and starters are killed in every phase; scripts/kill_runs.py does it and judges."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.long
@pytest.mark.timeout(1500)
def test_fifty_kills_lose_nothing():
    """Kills are counted by phase; the script ends with 1 when an event, checkpoint or weight is lost."""
    script = [sys.executable, str(ROOT / "scripts" / "kill_runs.py"), "--times", "50", "--starters", "5"]
    done = subprocess.run(
        script, capture_output=True, text=True, cwd=ROOT, env=dict(os.environ), timeout=1400
    )
    assert done.returncode == 0, done.stdout + done.stderr
    kills = dict(re.findall(r"^(.+?) {2,}(\d+)$", done.stdout, re.MULTILINE))
    phases = ("loading", "preparing", "training", "evaluating", "writing a checkpoint")
    assert all(int(kills[phase]) > 0 for phase in phases), done.stdout
    assert sum(int(kills[phase]) for phase in phases) >= 50
    assert int(kills["starter killed, run goes on"]) > 0
