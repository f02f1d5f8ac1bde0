"""What the commands print for a person: tables and short lists."""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from peft_engine.contract.cells import texts_in
from peft_engine.contract.extras import findings
from peft_engine.contract.findings import SHARE_METRICS, ByRank, Finding, Rest, Style, written
from peft_engine.contract.fitting import Way
from peft_engine.contract.library import DataEntry, ModelEntry
from peft_engine.contract.model_places import ORIGINS
from peft_engine.contract.plan import Forecast, Plan, told_of_recompute
from peft_engine.contract.problems import Problem
from peft_engine.contract.queue_lines import Line
from peft_engine.contract.runstate import REASONS, RunState
from peft_engine.contract.store import RunRecord
from peft_engine.contract.task_data import TaskData
from peft_engine.contract.tasks import MAIN_METRIC, parted
from peft_engine.contract.taxonomy import Node
from peft_engine.contract.texts import Value, fill
from peft_engine.terminal.races import member_line
from peft_engine.terminal.searches import front_lines, in_order, trial_line

# What a person wrote (texts, paths, reasons) is printed as it is: brackets are no markup, colons no emoji.
_console = Console(markup=False, emoji=False, highlight=False)
ROOMY = 120
"""Columns of a terminal in which a table has room for sentences."""
PADDING, LONG_WORD = 2, 16
"""Blanks between columns, and letters from which on a word may be broken."""
# Figures are printed as wide as they need: broken over lines they can neither be read nor searched.
_wide = Console(markup=False, emoji=False, highlight=False, width=400)


def show_json(document: Any) -> None:
    """One JSON document on standard output."""
    print(json.dumps(document, ensure_ascii=False, indent=1))


def note(problems: Sequence[Problem]) -> None:
    """What was left out and why: a line each on standard error, beside JSON whose form is fixed."""
    for problem in problems:
        print(problem.sentence(), file=sys.stderr)


def say(text: str, **values: Value) -> None:
    """One sentence."""
    _console.print(fill(text, values), soft_wrap=True)


def size(count: float) -> str:
    """Bytes in the unit that reads best: 91 MB."""
    for unit, scale in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= 0.9995 * scale:  # what would be rounded to 1,000 of the smaller one
            return f"{count / scale:.3g} {unit}"
    return f"{count:.0f} B"


def duration(seconds: float) -> str:
    """2:05 or 1:02:05."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def about(seconds: float) -> str:
    """How long something will take, as people say it: 40 s, 12 min, 3.5 h."""
    if seconds < 90:
        return f"{max(1, round(seconds) if seconds < 10 else 5 * round(seconds / 5))} s"
    return f"{round(seconds / 60)} min" if seconds < 90 * 60 else f"{seconds / 3600:.1f} h"


def methods(families: Sequence[Node], problems: Sequence[Problem]) -> None:
    table = _table("key", "method", "paper", "in a sentence")
    for family in families:
        _rows_of(table, family, "")
    _console.print(table)
    for problem in problems:
        _console.print(problem.sentence(), style="yellow")


def _rows_of(table: Table, node: Node, above: str) -> None:
    path = f"{above} / {node.label}" if above else node.label
    table.add_row("", Text(path, style="bold"), "", "")
    for found in node.methods:
        paper = (
            f"{found.card.paper.authors.split(',')[0]} {found.card.paper.year}"
            if found.card.paper.year
            else ""
        )
        table.add_row(found.key, found.card.label, paper, found.card.sentence)
    for inner in node.nodes:
        _rows_of(table, inner, path)


def made(*columns: str) -> Table:
    """A table without rows, as all of them look."""
    return _table(*columns)


def show(table: Table) -> None:
    """Print a table as wide as it needs: figures that are broken over lines cannot be read."""
    _wide.print(table)


def models(found: Sequence[ModelEntry], problems: Sequence[Problem]) -> None:
    table = _table("key", "model", "parameters", "licence", "where", "what it is")
    for m in found:
        table.add_row(m.key, m.title, f"{m.parameters:,}", m.licence, ORIGINS[m.origin], m.sentence)
    _console.print(table)
    for problem in problems:
        _console.print(problem.sentence(), style="yellow")


def data_sets(found: Sequence[DataEntry]) -> None:
    parts = ("train", "validation", "test")
    told = ("what it is",) if _console.width >= ROOMY else ()
    table = _table("key", "data", "task", *parts, *told)
    for d in found:
        rows = [str(d.rows.get(part, "")) for part in parts]
        table.add_row(d.key, d.title, d.task, *rows, *([d.sentence] if told else ()))
    _print(table, ("key", "task", *parts))


def plan(made: Plan, found: Forecast, free: int, better: Sequence[Way]) -> None:
    """Counts, memory and steps; where the memory is not enough, the `better` ways that need less."""
    counts, bill = found.counts, found.bill
    facts = {
        "model": f"{made.model.title}, {made.model.parameters:,} parameters",
        "data": "; ".join(_data(found) for found in made.sets),
        "method": made.card.label,
        "learns": f"{counts.trainable_parameters:,} of {counts.total_parameters:,}"
        f" ({counts.trainable_ratio:.3%})",
        "of that, the method": f"{counts.method_parameters:,}",
        "of that, the head": f"{counts.head_parameters:,}",
        "memory, predicted": f"{size(bill.total)} (weights {size(bill.weights)}, what learns"
        f" {size(bill.adapter)}, gradients {size(bill.gradients)}, optimizer {size(bill.optimizer)},"
        f" working values {size(bill.activations)})",
        "steps": _steps(made, found),
    }
    _facts(facts)
    if (told := told_of_recompute(made)) is not None:
        say(told[0], **told[1])
    if found.bill.total > free > 0:
        _console.print(f"{size(found.bill.total)} do not fit into the {size(free)} that are free.")
        table = _table("make it fit", "saves", "fits", "what it costs", "options")
        for way in better:
            options = " ".join(_option(name, value) for name, value in way.changes.items())
            what, cost = fill(way.text, way.values), fill(way.cost, way.values)
            table.add_row(what, size(way.saves), "yes" if way.fits else "no", cost, options)
        _wide.print(table)


def _option(field: str, value: Any) -> str:
    """The option that puts a value into a field."""
    if field == "method.key":
        return f"--method {value}"
    told = ",".join(map(str, value)) if isinstance(value, list) else value
    return f"--set {field.removeprefix('method.settings.')}={told}"


def _steps(made: Plan, found: Forecast) -> str:
    if made.card.gradients:
        about = "about " if found.about else ""
        return f"{about}{found.steps:,} at a learning rate of {made.learning_rate:g}"
    return f"{found.steps:,} tries without gradients" if made.card.steps is not None else "nothing is trained"


def _data(found: TaskData) -> str:
    told = f"{found.entry.title}, {found.entry.rows['train']:,} training rows"
    return told if found.ref.share == 1 else f"{told}, seen {found.ref.share:g} times in a pass"


def runs(records: Sequence[RunRecord]) -> None:
    members = any(r.parent for r in records)
    columns = ("state", "method", "model", "data", "seed", "score", "learns", "memory", "time")
    table = _table("run", *(("part of",) if members else ()), *columns)
    for r in records:
        table.add_row(
            r.id,
            *((r.parent,) if members else ()),
            r.status,
            *_names(r),
            str(r.spec.get("seed", "")),
            _score(r),
            f"{r.trainable_parameters:,}" if r.trainable_parameters is not None else "",
            size(r.peak_memory_bytes) if r.peak_memory_bytes else "",
            duration(r.seconds),
        )
    _wide.print(table)


def queue(lines: Sequence[Line]) -> None:
    table = _table("place", "run", "state", "method", "model", "data", "seed", "the last like it took")
    for line in lines:
        table.add_row(
            str(line.place or ""),
            line.record.id,
            "waiting" if line.place else "running",
            *_names(line.record),
            str(line.record.spec.get("seed", "")),
            duration(line.expected) if line.expected else "",
        )
    _wide.print(table)


def run(record: RunRecord, state: RunState) -> None:
    method, model, data = _names(record)
    racing = "race" in record.spec
    if racing:
        method = f"a race of {len(record.spec['race']['contenders'])}"
    elif "sweep" in record.spec:
        method = f"a sweep of {method}"
    words = "runs of the race" if racing else "trials"
    facts = {
        "run": record.id,
        "state": f"{record.status}. {REASONS.get(record.reason, record.reason)}".strip(),
        "experiment": f"{method} on {data} with {model}, seed {record.spec.get('seed')}",
        **(
            {words: f"{len(state.trials)} of {record.steps_planned}"}
            if state.trials
            else {"steps": f"{record.step} of {record.steps_planned}"}
        ),
        "time": duration(record.seconds),
    }
    if record.trainable_parameters is not None and record.trainable_ratio is not None:
        facts["learns"] = f"{record.trainable_parameters:,} ({record.trainable_ratio:.3%})"
    if record.peak_memory_bytes:
        facts["memory at most"] = size(record.peak_memory_bytes)
    for name, value in record.metrics.items():
        own, data = parted(name)
        facts[f"test {own} on {data}" if data else f"test {name}"] = f"{value:.4g}"
    for problem in record.problems:
        facts["problem"] = problem.sentence()
    if racing:
        facts |= {trial.child: member_line(trial, record.spec["task"]) for trial in in_order(state)}
    elif "sweep" in record.spec:
        spec = record.experiment()
        facts |= {trial.child: trial_line(trial, spec, state).strip() for trial in in_order(state)}
    elif state.trials:
        facts |= {f"front, {child}": words for child, words in front_lines(record.spec, state)}
    if state.checkpoints:
        facts["last checkpoint"] = state.checkpoints[-1].name
    _facts(facts)
    if state.ended is not None:
        beyond(findings(state.ended.extras))


def beyond(found: Sequence[Finding]) -> None:
    """What a method gave beyond its score: a line or two for each finding."""
    for one in found:
        if isinstance(one, Rest):
            _facts(dict(one.rows))
        else:
            _console.print(f"{one.title}. {one.sentence}", soft_wrap=True)
        if isinstance(one, ByRank):
            style: Style = "share" if one.metric in SHARE_METRICS else "number"
            for data, points in {"": one.points, **one.by_data}.items():
                ranks = ", ".join(f"{rank}: {written(value, style)}" for rank, value in points)
                name = f"{one.metric} on {data}" if data else one.metric
                _console.print(f"  {name} at rank {ranks}", soft_wrap=True)


MOST_LABELS = 5
"""So many labels are told with how probable they are, the likeliest ones."""


def answers(rows: Sequence[Mapping[str, Any]], found: Sequence[dict[str, Any]]) -> None:
    table = _table("text", "answer", "how sure")
    for row, answer in zip(rows, found, strict=True):
        sure = f"{answer['probability']:.1%}" if "probability" in answer else ""
        if not sure and "probabilities" in answer:  # each label is a question of its own
            likeliest = sorted(answer["probabilities"].items(), key=lambda pair: -pair[1])[:MOST_LABELS]
            sure = ", ".join(f"{label} {chance:.1%}" for label, chance in likeliest)
        asked = (value for name, value in row.items() if name not in ("item", "label") and value)
        text = " | ".join(" ".join(texts_in(value)) for value in asked)
        table.add_row(text, answer["answer"] or "–", sure)
    _console.print(table)


def _names(r: RunRecord) -> tuple[str, str, str]:
    if not r.spec:
        return ("", "", "")
    # Of a path the last part tells it; `show` has the whole.
    data = " + ".join(Path(ref["key"]).name for ref in r.spec["data"])
    return (r.spec["method"]["key"], Path(r.spec["model"]["key"]).name, data)


def _score(r: RunRecord) -> str:
    name = MAIN_METRIC.get(r.spec.get("task", ""), ("", True))[0]
    found = r.metrics or r.validation
    return f"{name} {found[name]:.4g}" + ("" if r.metrics else " (validation)") if name in found else ""


def _facts(facts: Mapping[str, str]) -> None:
    table = Table(show_header=False, box=None)
    for name, value in facts.items():
        table.add_row(Text(name, style="dim"), value)
    _console.print(table)


def _table(*columns: str) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold", no_wrap=column == "key")
    return table


def _print(table: Table, whole: Sequence[str]) -> None:
    """Print a table as wide as the terminal, and wider where these columns would be cut otherwise.

    Args:
        whole: their heads. The others are broken at blanks.
    """
    needed = 0
    for column in table.columns:
        cells = [str(cell) for cell in (column.header, *column.cells)]
        words = cells if column.header in whole else [word for cell in cells for word in cell.split()]
        widest = max(map(cell_len, words), default=1)
        column.no_wrap = column.header in whole
        column.min_width = widest if column.no_wrap else min(widest, LONG_WORD)
        needed += column.min_width + PADDING
    console = Console(markup=False, emoji=False, highlight=False, width=max(_console.width, needed))
    console.print(table)
