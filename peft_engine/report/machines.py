"""Every run of a comparison by itself: its numbers, why it failed, and what it ran on."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from peft_engine.compare.facts import Comparison, Group
from peft_engine.contract.findings import SHARE_METRICS
from peft_engine.contract.language import day_and_time, local, problem_words, say, things, together
from peft_engine.contract.runstate import REASONS, RunState
from peft_engine.contract.store import RunRecord
from peft_engine.contract.texts import N_
from peft_engine.report.document import Block, Cell, Column, Points, Row, Section, Table, Text, row
from peft_engine.terminal.tables import duration, size

Machine: TypeAlias = tuple[tuple[str, str], ...]
"""Names and values of what a run ran on."""

STATES = {
    "queued": N_("waiting"), "running": N_("running"), "paused": N_("paused"), "finished": N_("finished"),
    "failed": N_("failed"), "stopped": N_("stopped"),
}  # fmt: skip


def runs_section(comparison: Comparison, states: Mapping[str, RunState]) -> Section:
    """A row for each run."""
    machines = machines_of(comparison, states)
    several = len(machines) > 1
    share = comparison.metric in SHARE_METRICS
    columns = [
        Column(say(N_("Run"))),
        Column(say(N_("Method"))),
        Column(say(N_("Seed")), right=True),
        Column(say(N_("Right") if share else N_("Test loss")), right=True),
        Column(say(N_("Steps")), right=True),
        Column(say(N_("Peak memory")), right=True),
        Column(say(N_("Time")), right=True),
        Column(say(N_("Began"))),
        *([Column(say(N_("Machine")))] if several else []),
    ]
    rows = []
    for group in comparison.groups:
        scores = dict(zip(group.finished, group.scores, strict=False))
        for run in group.runs:
            score = scores.get(run.id)
            texts = [
                run.id,
                group.label,
                str(run.spec.get("seed", "")),
                say(STATES[run.status])
                if score is None
                else local(f"{100 * score:.1f} %" if share else f"{score:.4f}"),
                local(f"{run.step:,}"),
                local(size(run.peak_memory_bytes)) if run.peak_memory_bytes else "",
                duration(run.seconds),
                day_and_time(run.created) if run.created else "",
            ]
            if several:
                number = next((n for n, (_, runs) in enumerate(machines) if run.id in runs), None)
                texts.append(_letter(number) if number is not None else "")
            rows.append(Row(tuple(map(Cell, texts)), muted=group.reference))
    return Section(say(N_("Every run")), (Table(tuple(columns), tuple(rows)),))


def machines_section(comparison: Comparison, states: Mapping[str, RunState]) -> Section:
    """Hardware, versions, and the content of model and data."""
    machines = machines_of(comparison, states)
    blocks: list[Block] = []
    if len(machines) > 1:
        text = N_(
            "The runs did not all happen on the same machine with the same versions. Times and memory of"
            " different machines cannot be compared; scores may differ in the last digits."
        )
        blocks.append(Text(say(text)))
    elif machines:
        blocks.append(Text(say(N_("All runs happened on the same machine, with the same versions."))))
    for number, (machine, runs) in enumerate(machines):
        columns = (Column(say(N_("Machine {letter}"), letter=_letter(number))), Column(""))
        columns = columns if len(machines) > 1 else (Column(say(N_("Machine"))), Column(""))
        rows = [row(say(name), value) for name, value in machine]
        rows += [row(say(N_("Runs")), ", ".join(runs))] if len(machines) > 1 else []
        blocks.append(Table(columns, tuple(rows)))
    contents = _contents(comparison)
    if contents:
        columns = (Column(say(N_("Content"))), Column(say(N_("Hash (SHA-256)"))))
        blocks.append(Table(columns, tuple(row(name, value) for name, value in contents)))
        names = [name for name, _ in contents]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            text = N_("Not all runs had the same content of {names}.")
            blocks.append(Points((say(text, names=things(twice)),)))
    return Section(say(N_("Machines, versions and data")), tuple(blocks))


def machines_of(comparison: Comparison, states: Mapping[str, RunState]) -> list[tuple[Machine, list[str]]]:
    """What runs ran on, the same thing once, each with its runs."""
    found: dict[Machine, list[str]] = {}
    for group in comparison.groups:
        for run in group.runs:
            started = states[run.id].started if run.id in states else None
            if started is None:
                continue
            machine = (
                (N_("Device"), f"{started.device_name} ({started.device})"),
                (N_("Precision"), started.precision),
                (N_("Processor threads"), str(started.threads)),
                (
                    N_("Versions"),
                    ", ".join(f"{name} {version}" for name, version in started.versions.items()),
                ),
            )
            found.setdefault(machine, []).append(run.id)
    return list(found.items())


_MISSING = {
    "queued": N_("{method}, seed {seed} ({run}) has not begun."),
    "running": N_("{method}, seed {seed} ({run}) is still running."),
    "paused": N_("{method}, seed {seed} ({run}) is paused."),
    "failed": N_("{method}, seed {seed} ({run}) failed. {reason}"),
    "stopped": N_("{method}, seed {seed} ({run}) was stopped. {reason}"),
    "finished": N_(
        "{method}, seed {seed} ({run}) is left out: a later run has the same seed, or it kept no answers."
    ),
}


def why_missing(group: Group, run: RunRecord) -> str:
    """Why a run is not among those that count."""
    reason = together([problem_words(problem) for problem in run.problems])
    reason = reason or say(REASONS.get(run.reason, run.reason))
    values = {"method": group.label, "seed": str(run.spec.get("seed", "")), "run": run.id, "reason": reason}
    return say(_MISSING[run.status], **values).strip()


def _contents(comparison: Comparison) -> list[tuple[str, str]]:
    """(model or data, hash), the same once."""
    found: dict[tuple[str, str], None] = {}
    for group in comparison.groups:
        for run in group.runs:
            spec = run.spec
            model = say(N_("Model {name}"), name=Path(spec["model"]["key"]).name)
            found[model, spec["model"].get("content_hash", "")] = None
            for ref in spec["data"]:
                data = say(N_("Data {name}"), name=Path(ref["key"]).name)
                found[data, ref.get("content_hash", "")] = None
    return [(name, content) for name, content in found if content]


def _letter(number: int) -> str:
    return chr(ord("A") + number) if number < 26 else str(number + 1)
