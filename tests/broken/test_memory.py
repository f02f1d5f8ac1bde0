"""Large and exploding files in a process that may have little memory: nothing is held that is not needed."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.broken import making as m
from tests.broken.making import Case

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="limits of a process's memory are told by Linux"),
    pytest.mark.timeout(60),
]

MEGABYTES = 1000
"""Of address space, of which the interpreter and its libraries take half before a file is opened."""
PEAK = 250
"""Megabytes of memory that were really used."""


def sparse(path: Path) -> None:
    """Two gigabytes of zeros that take no room on the disk."""
    with path.open("wb") as file:
        file.write(b"text,label\n")
        file.truncate(2 << 30)


def no_end(first: bytes) -> m.Maker:
    """A first row that goes on for 60 MB."""

    def make(path: Path) -> None:
        with path.open("wb") as file:
            file.write(first)
            for _ in range(60):
                file.write(b"a b, " * (1 << 20) if b"\n" in first else b"abcd " * 209_715)

    return make


EXPLODING = [
    Case("far.xlsx", m.later(m.far_cells), "reaches over"),
    Case("repeated.ods", m.later(m.repeated_cells), "reaches over"),
    Case("bomb.zip", m.later(m.bomb), "far more"),
    Case("bomb.csv.gz", m.later(m.gzip_bomb), "far more"),
    Case("zeros.csv", sparse, "of no kind|value zero"),
    Case("no_end.txt", no_end(b""), "longer than 40000000"),
    Case("no_end.csv", no_end(b'text,label\n"'), "longer than 40000000"),
    Case("no_end.jsonl", no_end(b'{"text": "'), "longer than 40000000"),
    Case("no_end.json", no_end(b'[{"text": "'), "longer than 40000000"),
    Case("wide.csv", m.later(lambda: "a," * 2_000_000), "columns; at most 10000"),
    Case("claim.arrow", b"\xff\xff\xff\xff\xff\xff\xff\x7f" + bytes(64), "cannot be read"),
    Case("long.parquet", m.later(lambda: m.parquet()[:-8] + b"\xff\xff\xff\x7fPAR1"), "cannot be read"),
]  # fmt: skip


def told(files: list[Path]) -> list[dict[str, object]]:
    command = [sys.executable, "-m", "tests.broken.large", str(MEGABYTES), *map(str, files)]
    environment = os.environ | {"OMP_NUM_THREADS": "1", "ARROW_DEFAULT_MEMORY_POOL": "system"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_what_explodes_is_refused_in_little_memory(tmp_path):
    found = told([case.write(tmp_path) for case in EXPLODING])
    for case, outcome in zip(EXPLODING, found, strict=True):
        assert any(words in str(outcome["sentence"]) for words in case.told.split("|")), (case.name, outcome)
        assert float(str(outcome["peak"])) < PEAK, (case.name, outcome)


def test_rows_of_a_large_file_go_by_without_being_kept(tmp_path):
    row = json.dumps({"text": "one of many words " * 60, "label": "good"})
    rows = 40_000
    files = [tmp_path / name for name in ("rows.jsonl", "rows.json", "rows.csv", "rows.txt")]
    files[0].write_text(f"{row}\n" * rows)
    files[1].write_text("[" + ",".join([row] * rows) + "]")
    files[2].write_text("text,label\n" + f"{'one of many words ' * 60},good\n" * rows)
    files[3].write_text(f"{'one of many words ' * 60}\n" * rows)
    size = sum(file.stat().st_size for file in files) >> 20
    found = told(files)
    assert [outcome["rows"] for outcome in found] == [rows] * 4
    assert size > 150
    assert all(float(str(outcome["peak"])) < 100 for outcome in found), found
