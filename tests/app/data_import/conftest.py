"""A stand-in for the importing process, which answers at once; and the window's own fixtures."""

import pytest

from app.data_import.dialog import DataImportDialog
from app.state import data_import
from app.state.data_import import DataImport
from peft_engine.contract.import_findings import Look, Report
from peft_engine.contract.import_jobs import Progress
from peft_engine.contract.reading import Reading
from tests.app.window_fixtures import nothing_unforeseen, store, until, window

__all__ = ["nothing_unforeseen", "store", "until", "window"]

ROWS = tuple(
    {"id": n, "said": f"Where is card {n}?", "topic": ("card", "rate")[n % 2], "note": None}
    for n in range(50)
)


class Answers:
    """What the next jobs answer; what they were asked stands in `jobs`."""

    def __init__(self):
        self.jobs = []
        self.columns = tuple(ROWS[0])
        self.rows = ROWS
        self.parts = {"train": "cards.csv"}
        self.tasks = ("classification", "language_modelling")
        self.roles = {"text": ("said",), "label": ("topic",)}
        self.labels = {"train": {"card": 30, "rate": 20}}
        self.findings = ()
        self.lengths = None
        self.problems = ()
        self.last = Progress(phase="done", share=1.0, name="cards")

    @property
    def plans(self):
        return [(job.wanted, job.plan) for job in self.jobs]


@pytest.fixture
def answers(monkeypatch):
    told = Answers()

    class Job:
        def __init__(self, plan, wanted):
            self.plan, self.wanted, self.closed, self.cancelled = plan, wanted, False, False
            told.jobs.append(self)

        def progress(self):
            if self.cancelled:
                return Progress(phase="cancelled")
            return told.last

        def look(self):
            if self.wanted != "look" or told.last.phase == "failed":
                return None
            task = self.plan.task or told.tasks[0]
            filled = {
                "reading": self.plan.reading or Reading(kind="delimited"),
                "task": task,
                "columns": self.plan.columns or (told.roles if task == told.tasks[0] else {}),
                "title": self.plan.title or "cards",
                "name": self.plan.name or "cards",
            }
            return Look(
                columns=told.columns,
                rows=told.rows,
                parts=told.parts,
                problems=told.problems,
                tasks=told.tasks,
                plan=self.plan.model_copy(update=filled),
            )

        def report(self):
            if self.wanted == "look":
                return None
            mended = [
                each.model_copy(update={"mended": each.mend in self.plan.mends}) for each in told.findings
            ]
            return Report(
                plan=self.plan,
                before={"train": 50},
                after={"train": 40, "validation": 5, "test": 5},
                findings=tuple(mended),
                labels=told.labels,
                lengths=told.lengths,
                examples=({"text": "Where is card 0?", "label": "card"},),
            )

        def cancel(self):
            self.cancelled = True

        def close(self):
            self.closed = True

    monkeypatch.setattr(data_import, "ImportJob", Job)
    return told


@pytest.fixture
def dialog(qt_app, answers, show, until, tmp_path):
    """dialog(paths=None): open over a window, with a file that has been looked at and checked."""
    from PySide6.QtWidgets import QWidget

    def made(width=1440, height=900, *, begin=True):
        above = QWidget()
        above.resize(width, height)
        show(above)
        state = DataImport(lambda task: ("", None))
        state._soon.setInterval(0)
        shown = DataImportDialog(state, lambda task: "", above)
        state.setParent(shown)
        show(shown)
        if begin:
            shown.open_paths([tmp_path / "cards.csv"])
            until(lambda: state.look is not None and state.doing is None)
        return shown

    return made
