"""Tables that nobody uses make room; those in use stay, and what was thrown away is read again."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from peft_engine.contract import library
from peft_engine.data import cache
from peft_engine.data.parts import load_parts


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(cache, "_held", {})
    return tmp_path / "home"


def data(tmp_path, name: str):
    """A file of 300 rows, as a data set."""
    rows = [{"text": f"{name} number {n} " + "word " * 50, "label": str(n % 2)} for n in range(300)]
    file = tmp_path / f"{name}.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return library.data_set(str(file))


def read(tmp_path, *hours_ago: float):
    """The folders of the tables of data sets, used so many hours ago by a process that has ended since."""
    keys = [data(tmp_path, "abc"[number]).key for number in range(len(hours_ago))]
    code = (
        "import sys\n"
        "from peft_engine.contract import library\n"
        "from peft_engine.data.parts import load_parts\n"
        "for key in sys.argv[1:]: print(load_parts(library.data_set(key)).train.cache_files[0]['filename'])"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, *keys], check=True, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    folders = []
    for file, hours in zip(told.stdout.splitlines(), hours_ago, strict=True):
        (folder,) = (entry for entry in entries() if Path(file).is_relative_to(entry))
        then = time.time() - 3600 * hours
        os.utime(folder / cache.LAST_USED, (then, then))
        folders.append(folder)
    return folders


def entries():
    root = cache.folder() / "generator"
    return sorted(root.iterdir()) if root.is_dir() else []


def test_what_was_not_used_for_longest_goes_first(tmp_path):
    oldest, old, new = read(tmp_path, 9, 5, 2)
    one = sum(file.stat().st_size for file in new.rglob("*") if file.is_file())
    assert cache.sweep() == []
    assert cache.sweep(kept_bytes=int(2.5 * one)) == [oldest]
    assert entries() == sorted([old, new])
    assert not list(cache.folder().glob(f"*{oldest.name}*.lock"))


def test_what_other_processes_move_and_throw_away_meanwhile_is_no_error(tmp_path, monkeypatch):
    """Two runs that begin at once both tidy up, while one of them builds a table."""
    for name in ("built", "gone"):
        (cache.folder() / "generator" / name / "0.0.0").mkdir(parents=True)
        (cache.folder() / "generator" / name / "0.0.0" / "table.arrow").write_bytes(b"12345678")
    in_use, stat = cache._in_use, os.stat

    def looked_at(entry):
        if entry.name == "gone":
            shutil.rmtree(entry)
        return in_use(entry)

    def moved(path, *more, **named):
        if str(path).endswith(os.path.join("built", "0.0.0", "table.arrow")):
            raise FileNotFoundError(2, "No such file or directory", str(path))
        return stat(path, *more, **named)

    monkeypatch.setattr(cache, "_in_use", looked_at)
    monkeypatch.setattr(os, "stat", moved)
    assert cache.sweep(kept_bytes=-1) == []


def test_what_was_used_within_the_hour_stays(tmp_path):
    (folder,) = read(tmp_path, 0.5)
    assert cache.sweep(kept_bytes=0) == []
    assert entries() == [folder]


def test_what_a_living_process_holds_stays(tmp_path):
    (folder,) = read(tmp_path, 9)
    code = (
        "import sys; from peft_engine.contract import library; from peft_engine.data.parts import load_parts;"
        "parts = load_parts(library.data_set(sys.argv[1])); print('held', flush=True); sys.stdin.readline();"
        "print(parts.train[0]['text'])"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "a.jsonl")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout.readline() == "held\n"
    assert time.time() - (folder / cache.LAST_USED).stat().st_mtime < 60, "that it was used is noted"
    os.utime(folder / cache.LAST_USED, (1.0, 1.0))
    assert cache.sweep(kept_bytes=0) == []
    assert holder.communicate("\n")[0].startswith("a number")
    assert cache.sweep(kept_bytes=0) == [folder]
    assert entries() == []


def test_what_a_process_that_has_ended_left_behind_is_tidied_away(tmp_path):
    (folder,) = read(tmp_path, 9)
    (marker,) = folder.glob("used-*.lock")
    cache.sweep()
    assert marker.exists(), "it may be of a process that is about to take it"
    os.utime(marker, (1.0, 1.0))
    cache.sweep()
    assert not marker.exists()
    assert entries() == [folder]


def test_what_was_thrown_away_is_read_again(tmp_path):
    (folder,) = read(tmp_path, 9)
    assert cache.sweep(kept_bytes=0) == [folder]
    assert len(load_parts(library.data_set(str(tmp_path / "a.jsonl"))).train) > 200
    assert entries() == [folder]


def test_a_table_of_this_process_is_held(tmp_path):
    parts = load_parts(data(tmp_path, "a"))
    (folder,) = entries()
    os.utime(folder / cache.LAST_USED, (1.0, 1.0))
    assert cache.sweep(kept_bytes=0) == []
    assert parts.train[0]["text"].startswith("a number")


def test_nothing_to_sweep_is_no_mistake():
    assert cache.sweep(kept_bytes=0) == []
