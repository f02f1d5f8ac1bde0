"""`data`: what is in the library, what a file would be taken for, bringing it in, and taking it out."""

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from peft_engine.cli import DONE, FAILED, open_store
from peft_engine.contract import imported, library
from peft_engine.contract.data_removal import named, remove_data, runs_with
from peft_engine.contract.import_findings import Finding, Report
from peft_engine.contract.import_jobs import PHASES, Progress
from peft_engine.contract.import_mends import MENDS
from peft_engine.contract.imports import ImportPlan
from peft_engine.contract.library import DataEntry
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.queue import RunQueue
from peft_engine.contract.tasks import TASKS
from peft_engine.contract.texts import N_
from peft_engine.importing import work
from peft_engine.importing.telling import Teller
from peft_engine.terminal import tables
from peft_engine.terminal.data_plan import plan_of
from peft_engine.terminal.data_reading import words_of

FORGIVEN = 0.05
"""Up to this share of the rows, what has to be left out or mended is, and told, where a run was asked for."""
SURE = ("from_one",)
"""Mends that leave nothing out, and that all rows together ask for."""
HEAD = 3


def data(chosen: argparse.Namespace) -> int:
    """Do what was asked for with data."""
    action, *rest = chosen.texts
    ways: dict[str, Callable[[argparse.Namespace, str], int]] = {
        "show": _show,
        "check": _check,
        "import": _import,
        "remove": _remove,
    }
    if action == "list" and not rest:
        return _list(chosen)
    if action not in ways or len(rest) != 1:
        raise EngineError(
            Problem(
                field="data",
                text=N_("It is not understood what is to be done with data: {words}."),
                advice=N_("Say list, show NAME, check FILE, import FILE, or remove NAME."),
                values={"words": " ".join(chosen.texts)},
            )
        )
    return ways[action](chosen, rest[0])


def bring_in(plan: ImportPlan, *, quiet: bool) -> str:
    """Import a file for a run, with what is proposed where the plan says nothing, and tell what was
    understood. A few rows that cannot be used are mended or left out, and told. Returns the data set's key.

    Raises:
        EngineError: the file cannot be read or understood, or more is wrong with it than that.
    """
    with _teller(quiet) as teller:
        plan = work.look(plan, teller).plan
        plan = plan.model_copy(update={"name": imported.free_name(plan.name)})
        try:
            name, report = work.bring(plan, teller)
        except work.NotYetError as error:
            forgiving = _forgiving(plan, error.report)
            if forgiving is None:
                raise
            name, report = work.bring(forgiving, teller)
    if not quiet:
        _tell(library.data_set(name), report)
    return name


def look_at(plan: ImportPlan) -> None:
    """Look at the first rows of a file that is not brought in.

    Raises:
        EngineError: it cannot be read, or it is not understood.
    """
    with _teller(quiet=True) as teller:
        work.ready(plan, teller)


def _forgiving(plan: ImportPlan, report: Report) -> ImportPlan | None:
    """The plan with all that has to be mended, where that is about few rows; None where it is not."""
    mends = [finding.mend for finding in report.standing]
    rows = sum(finding.count for finding in report.standing if finding.mend not in SURE)
    if None in mends or rows > FORGIVEN * sum(report.before.values()):
        return None
    wanted = (*plan.mends, *(mend for mend in mends if mend is not None))
    return plan.model_copy(update={"mends": tuple(dict.fromkeys(wanted))})


def _list(chosen: argparse.Namespace) -> int:
    found = library.data_sets()
    tables.show_json([_document(entry) for entry in found]) if chosen.json else tables.data_sets(found)
    return DONE


def _show(chosen: argparse.Namespace, key: str) -> int:
    entry = library.data_set(key)
    head = entry.head(HEAD)
    if chosen.json:
        tables.show_json({**_document(entry), "label_counts": entry.label_counts(), "head": head})
        return DONE
    _tell(entry, None)
    for label, count in entry.label_counts().items():
        tables.say(N_("{label}: {count} rows"), label=label, count=count)
    for row in head:
        tables.say(str(row))
    return DONE


def _check(chosen: argparse.Namespace, file: str) -> int:
    with _teller(chosen.json) as teller:
        report = work.check(plan_of(chosen, file), teller)
    if chosen.json:
        tables.show_json(_report(report))
    else:
        _understood(report.plan.source, report.plan.task, report.plan.columns)
        tables.say(N_("How it is read: {words}."), words=words_of(report.plan))
        _rows(report.after)
        _findings(report.findings)
    return FAILED if report.standing else DONE


def _import(chosen: argparse.Namespace, file: str) -> int:
    with _teller(chosen.json) as teller:
        plan = plan_of(chosen, file)
        if not plan.name:
            looked = work.look(plan, teller).plan
            plan = looked.model_copy(update={"name": imported.free_name(looked.name)})
        name, report = work.bring(plan, teller)
    if chosen.json:
        tables.show_json({**_document(library.data_set(name)), **(_report(report) if report else {})})
    else:
        _tell(library.data_set(name), report)
    return DONE


def _remove(chosen: argparse.Namespace, name: str) -> int:
    store = open_store(chosen)
    records = store.records()
    used = [record.id for record in runs_with(name, records)]
    remove_data(name, records, RunQueue(store).needing())
    if chosen.json:
        tables.show_json({"removed": name, "runs": used})
    else:
        tables.say(
            N_("{name} is no longer in the library. The file that it was made of is where it was."), name=name
        )
        if used:
            tables.say(N_("These runs need it to be trained again: {runs}."), runs=named(used))
    return DONE


# -- what is told -------------------------------------------------------------------------------------------


def _tell(entry: DataEntry, report: Report | None) -> None:
    plan = report.plan if report is not None else None
    columns: dict[str, tuple[str, ...]] = {role: (name,) for role, name in entry.columns.items()}
    columns = plan.columns if plan is not None else columns
    _understood(plan.source if plan is not None else entry.title, entry.task, columns)
    _rows(entry.rows)
    if report is not None:
        _findings(report.findings)
        tables.say(N_("It is in the library as {key}."), key=entry.key)
    elif not entry.built_in:
        tables.say(N_("It is in the library already, as {key}."), key=entry.key)


def _understood(source: str, task: str, columns: dict[str, tuple[str, ...]]) -> None:
    tables.say(
        N_("{file} is for this task: {task} ({key}). Its columns: {columns}."),
        file=Path(source).name,
        task=TASKS[task].title,
        key=task,
        columns="; ".join(f"{role} = {' + '.join(names)}" for role, names in columns.items()),
    )


def _rows(rows: dict[str, int]) -> None:
    tables.say(
        N_("Rows to learn from: {train}. To watch it: {validation}. For the end: {test}."),
        **{part: rows.get(part, 0) for part in ("train", "validation", "test")},
    )


def _findings(found: tuple[Finding, ...]) -> None:
    for finding in found:
        tables.say(finding.text, **finding.values)
        if finding.mended:
            tables.say(MENDS[str(finding.mend)].text)
            continue
        if finding.advice:
            tables.say(finding.advice, **finding.values)
        if finding.mend is not None:
            tables.say(N_("The option --mend {mend} does that."), mend=finding.mend)


def _document(entry: DataEntry) -> dict[str, Any]:
    return {
        "key": entry.key,
        "title": entry.title,
        "task": entry.task,
        "columns": entry.columns,
        "labels": list(entry.labels),
        "rows": entry.rows,
        "licence": entry.licence,
        "built_in": entry.built_in,
    }


def _report(report: Report) -> dict[str, Any]:
    told = report.model_dump(mode="json", exclude={"plan": {"source"}})
    told["findings"] = [
        {**one.model_dump(mode="json"), "sentence": one.sentence()} for one in report.findings
    ]
    return told


@contextmanager
def _teller(quiet: bool) -> Iterator[Teller]:
    """Progress on a line of its own, where somebody looks; it is empty again at the end."""
    shown = not quiet and sys.stderr.isatty()
    try:
        with Teller(_draw) if shown else Teller() as teller:
            yield teller
    finally:
        if shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _draw(progress: Progress) -> None:
    text = PHASES[progress.phase]
    print(f"\r{text}  {progress.rows:,}  {progress.share:4.0%}\x1b[K", end="", file=sys.stderr, flush=True)
