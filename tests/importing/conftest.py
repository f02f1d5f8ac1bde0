"""Tables as people have them, and the library of a test of its own."""

import csv
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from peft_engine.contract.import_findings import Report
from peft_engine.contract.imports import ImportPlan
from peft_engine.importing import work
from peft_engine.importing.telling import Teller

Check = Callable[..., Report]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with nothing in it."""
    place = tmp_path / "home"
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(place))
    return place


@pytest.fixture
def check(tmp_path: Path) -> Check:
    """Checks rows that are written to a file first; `plan` says what is not to be proposed."""

    def checked(rows: Sequence[Mapping[str, Any]], **plan: Any) -> Report:
        file = write_rows(tmp_path / "mine.jsonl", rows)
        with Teller() as teller:
            return work.check(ImportPlan(source=str(file), **plan), teller)

    return checked


def write_rows(file: Path, rows: Sequence[Mapping[str, Any]]) -> Path:
    """As JSON lines, or as CSV where the name says so."""
    if file.suffix == ".csv":
        with file.open("w", newline="", encoding="utf-8") as stream:
            writer = csv.DictWriter(stream, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
    else:
        file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return file


def questions(count: int, labels: str = "ab") -> list[dict[str, Any]]:
    """Different short texts, with their labels in turns."""
    return [{"text": f"question number {n}", "label": labels[n % len(labels)]} for n in range(count)]


def found(report: Report) -> dict[str, tuple[int, list[int]]]:
    """By the key of each finding its count and the rows that are named."""
    return {one.key: (one.count, [place.row for place in one.rows]) for one in report.findings}
