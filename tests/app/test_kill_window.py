"""Real windows are killed in every phase of the run that they launched; scripts/kill_window.py judges."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.long
@pytest.mark.timeout(900)
def test_killed_windows_lose_nothing():
    """Two kills in each phase, and one at launch; the script ends with 1 when something is lost."""
    script = [sys.executable, str(ROOT / "scripts" / "kill_window.py"), "--times", "10", "--launching", "1"]
    done = subprocess.run(script, capture_output=True, text=True, cwd=ROOT, env=dict(os.environ), timeout=800)
    assert done.returncode == 0, done.stdout + done.stderr
    kills = dict(re.findall(r"^(.+?) {2,}(\d+)$", done.stdout, re.MULTILINE))
    phases = ("loading", "preparing", "training", "evaluating", "writing a checkpoint", "launching")
    assert all(int(kills[phase]) > 0 for phase in phases), done.stdout
    assert sum(int(kills[phase]) for phase in phases) >= 11
