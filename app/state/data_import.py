"""Bringing a file in, step by step: look at it, say what is what, check its rows, put it into the library.
All that takes time is done by the importing process, which is asked ten times a second how far it is."""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.state.lit_tokens import LitTokens
from app.state.row_reader import RowReader
from peft_engine.contract.import_findings import Look, Place, Report
from peft_engine.contract.import_jobs import ImportJob, Progress
from peft_engine.contract.import_rows import missing
from peft_engine.contract.imported import free_name
from peft_engine.contract.imports import ImportPlan, Split, Wanted, name_for
from peft_engine.contract.problems import Problem
from peft_engine.contract.reading import Reading
from peft_engine.contract.reading.layouts import PARTS
from peft_engine.contract.reading.siblings import gathered
from peft_engine.contract.tasks import TASKS
from peft_engine.contract.texts import N_

ASKED_MS, SOON_MS = 100, 350
"""How often a job is asked, and how long the next edit may let a check wait."""
TOLD: dict[str, Any] = {
    "others_stay": False,
    "separator": "",
    "decimal": "",
    "tags": "",
    "numbers": "",
    "marks": "",
}
"""How answers are written and marked, before anything is known of it."""
WRITTEN = {
    "multiple_choice": "numbers",
    "regression": "decimal",
    "multi_label": "separator",
    "token_classification": "tags",
}
"""By task the field of a plan that says how its answers are written."""
MANY = frozenset({"texts", "wholes"})
"""Types of roles that several columns may make together, each an item of the list."""


class DataImport(QObject):
    """One import at a time.

    Args:
        model_for: for a task the key of the model whose tokens are counted, and after how many it cuts.

    Signals:
        changed(): look, plan, report, problems or what is being done has changed.
        progressed(Progress): a job has come further.
        landed(str): the data set with this key is in the library.
    """

    changed = Signal()
    progressed = Signal(object)
    landed = Signal(str)

    def __init__(
        self, model_for: Callable[[str], tuple[str, int | None]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model_for = model_for
        self.plan = ImportPlan()
        self.look: Look | None = None
        self.report: Report | None = None
        self.problems: tuple[Problem, ...] = ()
        self.around = RowReader(self)
        """Reads rows further down in the file."""
        self.whole = RowReader(self)
        """Reads all of a row of which only the beginning is shown."""
        self.lit = LitTokens(self)
        """Shows rows as the model will read them."""
        self._job: ImportJob | None = None
        self._pasted: Path | None = None
        self._own_task = False
        self._asking = QTimer(self)
        self._asking.setInterval(ASKED_MS)
        self._asking.timeout.connect(self._ask)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(lambda: self._start("check"))

    # -- what is going on -----------------------------------------------------------------------------------

    @property
    def is_pasted(self) -> bool:
        """Whether a table is looked at that was pasted; where its file lies is of no interest."""
        return self._pasted is not None and self.plan.source == str(self._pasted)

    @property
    def doing(self) -> Wanted | None:
        """What is being done, or is about to be."""
        if self._job is not None:
            return self._job.wanted
        return "check" if self._soon.isActive() else None

    @property
    def has_source(self) -> bool:
        return bool(self.plan.source)

    @property
    def usable(self) -> bool:
        """Whether nothing that is known stands against using the data."""
        return (
            self.look is not None
            and not self.look.problems
            and not self.problems
            and not self.missing()
            and (self.report is None or not self.report.standing)
        )

    def missing(self) -> tuple[str, ...]:
        """Roles of the task for which no column is named."""
        return missing(self.plan) if self.plan.task in TASKS else ()

    def ask_around(self, place: Place) -> None:
        """Read the rows around this one; `around.read` brings them."""
        self.around.ask(self.plan, place.part, place.row)

    def ask_whole(self, place: Place) -> None:
        """Read all of this row; `whole.read` brings it."""
        self.whole.ask(self.plan, place.part, place.row, alone=True)

    # -- beginning ------------------------------------------------------------------------------------------

    def open(self, paths: Sequence[Path]) -> None:
        """Look at a file or a folder; of several files one has to be for training."""
        self._stop()
        self.look, self.report, self.problems, self._own_task = None, None, (), False
        parts = parts_by_name(paths)
        if parts is None:
            self.plan = ImportPlan()
            self.problems = (_no_training_part(paths),)
            self.changed.emit()
            return
        source = parts.pop("train")
        beside = {part: str(path) for part, path in parts.items()}
        self.plan = ImportPlan(source=str(source), beside=beside)
        self._start("look")

    def paste(self, text: str) -> None:
        """Look at a table that was copied somewhere: cells parted by tabs, else by commas."""
        folder = Path(tempfile.mkdtemp(prefix="peft-workbench-"))
        file = folder / ("pasted.tsv" if "\t" in text else "pasted.csv")
        file.write_text(text, encoding="utf-8", newline="")
        self._forget_pasted()
        self._pasted = file
        self.open([file])

    # -- edits ----------------------------------------------------------------------------------------------

    def set_reading(self, reading: Reading | None) -> None:
        """Read the file otherwise; None recognises it anew. Columns are guessed again."""
        self._look_again(reading=reading)

    def set_task(self, task: str) -> None:
        """Another task; its columns are guessed."""
        if task != self.plan.task:
            self._own_task = True
            self._look_again(task=task)

    def set_role(self, column: str, role: str, *, beside: bool = False) -> None:
        """Say what a column is; "" for nothing. What it was before it is no longer.

        Args:
            beside: together with the columns that have this role already, not in their place.
        """
        columns = {
            each: kept
            for each, names in self.plan.columns.items()
            if (kept := tuple(name for name in names if name != column))
        }
        if role:
            columns[role] = (*columns.get(role, ()), column) if beside else (column,)
        if columns != self.plan.columns:
            # How its answers are written is told anew: another column may be written otherwise.
            self._check_again(columns=columns, labels={}, **TOLD)

    def set_labels(self, labels: Mapping[str, str]) -> None:
        """What labels are called, by how they stand in the file. Where none had another name before, those
        that are not among them stay: they may be in rows that were not looked at."""
        others_stay = self.plan.others_stay or not self.names_of_labels()
        self._check_again(labels=dict(labels), others_stay=others_stay)

    def names_of_labels(self) -> Mapping[str, str]:
        """What the labels of the report are called, by how they stand in the file; empty: as they stand."""
        return self.report.plan.labels if self.report is not None else self.plan.labels

    def set_written(self, value: str) -> None:
        """Say how answers of this task are written, where that may be told in several ways."""
        rest = tuple(mend for mend in self.plan.mends if mend != "from_one")
        self._check_again(**{WRITTEN[self.plan.task]: value}, mends=rest)

    def written(self) -> tuple[str, str]:
        """The field of the plan that says so, and how they are taken to be written; empty where there is
        nothing to be said."""
        field = WRITTEN.get(self.plan.task, "")
        if not field or (field == "decimal" and not self._has_fractions()):
            return "", ""
        told = str(getattr(self.report.plan if self.report is not None else self.plan, field))
        return field, "one" if told == "zero" and "from_one" in self.plan.mends else told

    def _has_fractions(self) -> bool:
        """Whether among the first rows a number is a text with a point or a comma in it."""
        columns = self.plan.columns.get("value", ())
        cells = [row.get(name) for row in (self.look.rows if self.look else ()) for name in columns]
        return any(isinstance(cell, str) and ("," in cell or "." in cell) for cell in cells)

    def set_mend(self, key: str, on: bool) -> None:
        """Do this about what was found, or leave it."""
        rest = tuple(mend for mend in self.plan.mends if mend != key)
        self._check_again(mends=(*rest, key) if on else rest)

    def set_split(self, split: Split) -> None:
        if split != self.plan.split:
            self._check_again(split=split)

    def set_rows(self, rows: int | None) -> None:
        """At most so many rows of each part."""
        if rows != self.plan.sample.rows:
            self._check_again(sample=self.plan.sample.model_copy(update={"rows": rows}))

    def set_name(self, title: str) -> None:
        """What the data set is called; nothing is read again for it."""
        name = free_name(name_for(title))
        self.plan = self.plan.model_copy(update={"title": title.strip(), "name": name})

    # -- ending ---------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Put the data into the library; `landed` tells when it is there."""
        self.problems = ()
        self._start("import")

    def cancel(self) -> None:
        """End what is being put into the library; nothing of it stays."""
        if self._job is not None and self._job.wanted == "import":
            self._job.cancel()

    def close(self) -> None:
        """End everything and remove what was only for the way."""
        self._stop()
        self.around.stop()
        self.whole.stop()
        self.lit.stop()
        self._forget_pasted()

    # -- inside ---------------------------------------------------------------------------------------------

    def _look_again(self, **changes: Any) -> None:
        task = self.plan.task if self._own_task else ""
        anew = {"columns": {}, "labels": {}, "mends": (), **TOLD}
        begun = anew | {"task": task} | changes
        self.plan = self.plan.model_copy(update=begun)
        self.report, self.problems = None, ()
        self._start("look")

    def _check_again(self, **changes: Any) -> None:
        self.plan = self.plan.model_copy(update=changes)
        self.problems = ()
        self._stop()
        if self.missing():
            self.report = None
        else:
            self._soon.start()
        self.changed.emit()

    def _start(self, wanted: Wanted) -> None:
        self._stop()
        try:
            self._job = ImportJob(self.plan, wanted)
        except OSError as error:
            self.problems = (_no_place(error),)
        else:
            self._asking.start()
        self.changed.emit()

    def _stop(self) -> None:
        self._soon.stop()
        self._asking.stop()
        job, self._job = self._job, None
        if job is not None:
            job.close()

    def _ask(self) -> None:
        job = self._job
        if job is None:
            return
        now = job.progress()
        self.progressed.emit(now)
        if now.over:
            self._take(job, now)

    def _take(self, job: ImportJob, now: Progress) -> None:
        look, report = job.look(), job.report()
        self._stop()
        if now.phase == "failed":
            self.problems = now.problems
        if job.wanted == "look":
            self._take_look(look)
        elif job.wanted == "check" or now.phase == "failed":
            self.report = report or self.report
        self.changed.emit()
        if job.wanted == "import" and now.phase == "done":
            self.landed.emit(now.name)

    def _take_look(self, look: Look | None) -> None:
        self.look = look
        if look is None:
            return
        model, max_length = self._model_for(look.plan.task) if look.plan.task else ("", None)
        typed = self.plan.title and self.plan.title != look.plan.title  # while the file was looked at
        title, name = (self.plan.title, self.plan.name) if typed else (look.plan.title, look.plan.name)
        split = look.plan.split
        if split.group not in look.columns:
            split = split.model_copy(update={"group": ""})
        known = {"model": model, "max_length": max_length, "title": title, "name": free_name(name)}
        self.plan = look.plan.model_copy(update={**known, "split": split})
        if not look.problems and not self.missing():
            self._soon.start(0)
            self._soon.setInterval(SOON_MS)

    def _forget_pasted(self) -> None:
        if self._pasted is not None:
            self._pasted.unlink(missing_ok=True)
            self._pasted.parent.rmdir()
            self._pasted = None


def parts_by_name(paths: Sequence[Path]) -> dict[str, Path] | None:
    """Which of several files is which part, as their names say; None where none is for training, or two are
    the same. A path alone is for training, whatever it is called."""
    paths = gathered(paths)
    if len(paths) == 1:
        return {"train": paths[0]}
    found: dict[str, Path] = {}
    for path in paths:
        words = set(_apart(path.stem))
        part = next((part for part, known in PARTS.items() if words & set(known)), "train")
        if part in found:
            return None
        found[part] = path
    return found if "train" in found else None


def _apart(stem: str) -> list[str]:
    return "".join(letter if letter.isalpha() else " " for letter in stem.lower()).split()


def _no_training_part(paths: Sequence[Path]) -> Problem:
    return Problem(
        text=N_("The names of these files do not tell which one is for training: {names}."),
        advice=N_("Call them train, validation and test, or bring one of them in alone."),
        values={"names": ", ".join(path.name for path in paths)},
    )


def _no_place(error: OSError) -> Problem:
    return Problem(
        text=N_("{place} cannot be used: {reason}."),
        advice=N_("Free some space or check who may write there, then try again."),
        values={"place": str(error.filename or ""), "reason": error.strerror or str(error)},
    )
