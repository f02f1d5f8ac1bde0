"""Workers are started apart from whoever starts them, and a spare one ends with its window."""

import subprocess
import sys

import psutil

from peft_engine import worker
from peft_engine.contract import launch


def test_a_file_in_the_starters_folder_is_not_taken_for_a_library(tmp_path, monkeypatch):
    (tmp_path / "filelock.py").write_text("raise SystemExit(9)", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    log = tmp_path / "log.txt"
    assert launch._spawn(["--help"], log).wait(timeout=60) == 0
    assert "--spare" in log.read_text(encoding="utf-8")


def test_the_log_is_utf_8_whatever_the_system_writes(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONIOENCODING", "cp1252")  # as a file on Windows
    log = tmp_path / "log.txt"
    assert launch._spawn(["folder", "--dvořák"], log).wait(timeout=60) == 2
    assert "--dvořák" in log.read_text(encoding="utf-8")


def test_windows_is_told_to_keep_the_terminal_away(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(subprocess, "CREATE_NO_WINDOW", 0x08000000, raising=False)
    monkeypatch.setattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0x00000200, raising=False)
    assert launch._apart() == {"creationflags": 0x08000200}


def test_a_window_that_is_gone_is_noticed_whoever_the_parent_is():
    """This process keeps its parent, as every process does on Windows."""
    window = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    gone = worker._gone(window.pid)
    assert not gone()
    window.communicate(b"\n")
    assert gone()
    assert worker._gone(window.pid)()


def test_with_a_search_that_is_ended_at_once_its_trial_ends():
    child = "import time; time.sleep(60)"
    parent = (
        "import subprocess, sys, time;"
        f"found = subprocess.Popen([sys.executable, '-c', '{child}'], start_new_session=True);"
        "print(found.pid, flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", parent], stdout=subprocess.PIPE) as process:
        trial = psutil.Process(int(process.stdout.readline()))
        launch.end_at_once(process)
        assert process.wait(timeout=10) != 0
        psutil.wait_procs([trial], timeout=10)
        assert not trial.is_running() or trial.status() == psutil.STATUS_ZOMBIE
    launch.end_at_once(process)  # one that is over already
