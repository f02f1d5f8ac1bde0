"""Every method at its usual settings on the built-in data: score, spread, loss, size, memory, time.

    python scripts/bench_methods.py [--methods lora,bitfit] [--data sentiment,topic] [--seeds 0,1,2]
    [--steps 30] [--forked] [--store DIR] [--table-only] [--write]

Methods are those found in the tree, so a new one takes part by being there. Each run is an ordinary one: a
worker process, a folder in the run store. A run that the store already holds, finished, with the same
settings in full, is not done again, so that the script can be stopped and started. With --steps the runs are
cut short and the loss is that on the validation part before the first and after the last step; without it, it
is the median training loss over the first and the last tenth of the steps. With --forked workers are forked
from this process, which has loaded the libraries: seconds saved in every run, which counts where runs are
short. Memory is measured best without it. A method that is made of finished runs gets runs of the method that
it asks for, on the same data with other seeds.

Exit status 0 when every method lowered its loss and, unless cut short, lies at or above the reference (head
only; no training where a model writes), 1 when one did not, 2 when what was asked for does not exist.
"""

import argparse
import faulthandler
import math
import os
import platform
import signal
import statistics
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from peft_engine.contract import events, library, paths, taxonomy
from peft_engine.contract.card import Ingredients, MethodCard
from peft_engine.contract.commands import give
from peft_engine.contract.ingredients import create, in_store
from peft_engine.contract.launch import launch
from peft_engine.contract.library import DataEntry
from peft_engine.contract.passes import usual_passes
from peft_engine.contract.plan import resolve
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.settings import read_settings
from peft_engine.contract.spec import DataRef, ExperimentSpec, from_mapping
from peft_engine.contract.store import RunFolder, RunStore
from peft_engine.contract.task_data import TaskData
from peft_engine.contract.tasks import HAS_CLASSES, MAIN_METRIC
from peft_engine.contract.usuals import written_out
from scripts.kill_runs import Forked, Start

DOCUMENT = ROOT / "resources" / "docs" / "methods.md"
SHORT_DOCUMENT = DOCUMENT.with_name("methods_short.md")
"""Where the table of runs that were cut short goes."""
MODEL_OF_DATA = {
    "sentiment": "minilm-l6",
    "topic": "minilm-l6",
    "pairs": "minilm-l6",
    "stories": "small-decoder",
    "instructions": "small-decoder",
    "translation": "small-seq2seq",
    "data_to_text": "small-seq2seq",
}
WHOLE_ENCODER = "small-encoder"
"""For methods that need what the starter encoder comes without: the head that fills gaps."""
FLOOR = "head_only"
"""What every method has to reach, on the model that it learned with."""
USUAL_DATA = ("sentiment", "topic", "pairs", "stories", "instructions", "translation")
POLL_SECONDS = 0.05
MIB = 1 << 20
TOLD = (0, 3)
"""Exit statuses of a worker that has logged how its run ended."""


@dataclass(frozen=True)
class Case:
    """One method on one data set: a specification without its seed, or why there is none."""

    method: str
    label: str
    data: str
    spec: ExperimentSpec | None
    changed: str = ""
    """What had to differ from the usual settings for this model."""
    refused: str = ""
    asks: Ingredients | None = None
    """What it asks of earlier runs, where it cannot do without."""


@dataclass(frozen=True)
class Outcome:
    """What one run came to."""

    status: str
    reason: str
    score: float
    before: float
    after: float
    steps: int
    learns: int
    memory: int
    seconds: float


@dataclass(frozen=True)
class Row:
    """All runs of one case. `wrong` says what is wrong with it, if anything; `remark` what is to be known."""

    case: Case
    outcomes: tuple[Outcome, ...]
    wrong: str = ""
    remark: str = ""

    @property
    def good(self) -> tuple[Outcome, ...]:
        return tuple(outcome for outcome in self.outcomes if outcome.status == "finished")

    @property
    def score(self) -> float:
        return statistics.mean(outcome.score for outcome in self.good)


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status, see above."""
    chosen = make_parser().parse_args(arguments)
    try:
        cases = list(find_cases(chosen.data, chosen.methods, chosen.steps))
    except EngineError as error:
        print("\n".join(problem.sentence() for problem in error.problems), file=sys.stderr)
        return 2
    start: Start = Forked if chosen.forked else launch
    store = RunStore(chosen.store or paths.home() / "bench-methods")
    outcomes: list[list[Outcome]] = [[] for _ in cases]

    def known(wanted: ExperimentSpec) -> RunFolder | None:
        found = find(store, wanted)
        if found is None and not chosen.table_only:
            found = run(store, wanted, start, with_start=chosen.steps is not None)
        return found

    for seed in chosen.seeds:
        for case, found in zip(cases, outcomes, strict=True):
            if case.spec is None:
                if seed == chosen.seeds[0]:
                    print(f"{case.data:12} {case.method:20} {case.refused}", flush=True)
                continue
            spec = case.spec.model_copy(update={"seed": seed})
            wanted = earlier(case, spec, chosen.steps)
            inputs = [one for one in map(known, wanted) if one is not None]
            if len(inputs) < len(wanted):  # the store lacks some, and none are to be made
                continue
            # One that failed tells why; what would be made of it cannot be made.
            folder = next((one for one in inputs if one.record().status != "finished"), None)
            if folder is None:
                given = spec.model_dump(exclude_none=True) | {"inputs": [one.id for one in inputs]}
                folder = known(resolve(from_mapping(given), find=in_store(store)).pinned())
            if folder is not None:
                found.append(read(folder))
                print(f"{case.data:12} {case.method:20} seed {seed}  {_said(found[-1])}", flush=True)
    if not cases:
        print("No such method serves the task of this data.", file=sys.stderr)
        return 2
    rows = judged([Row(c, tuple(o)) for c, o in zip(cases, outcomes, strict=True)], whole=not chosen.steps)
    if chosen.write:
        target = SHORT_DOCUMENT if chosen.steps else DOCUMENT
        before = target.read_text(encoding="utf-8") if target.is_file() else ""
        target.write_text(document(rows, chosen.steps, before), encoding="utf-8")
    for row in rows:
        if row.wrong:
            print(f"{row.case.data}: {row.case.label} {row.wrong}")
    return 1 if any(row.wrong for row in rows) else 0


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--methods", type=_names, help="keys with commas between; all if left out")
    parser.add_argument("--data", type=_names, default=USUAL_DATA, help="keys with commas between")
    parser.add_argument("--seeds", type=_numbers, default=(0,), help="numbers with commas between")
    parser.add_argument("--steps", type=int, help="cut every run short, and compare validation losses")
    parser.add_argument("--forked", action="store_true", help="quick: workers are forked from this process")
    parser.add_argument("--store", type=Path, help="the run store; one of its own if left out")
    parser.add_argument("--table-only", action="store_true", help="run nothing, read what the store holds")
    parser.add_argument("--write", action="store_true", help="write the page in resources/docs")
    return parser


def find_cases(data: Sequence[str], methods: Sequence[str] | None, steps: int | None) -> Iterator[Case]:
    """Every method on every data set whose task its card claims.

    Raises:
        EngineError: a method or a data set is not known.
    """
    cards = [taxonomy.method(key).card for key in methods or taxonomy.methods()]
    for key in data:
        entry = library.data_set(key)
        model = library.model(MODEL_OF_DATA.get(key, "minilm-l6"))
        elsewhere, on = False, f"on {WHOLE_ENCODER}"
        for card in cards:
            if entry.task in card.tasks and model.shape.kind in card.kinds:
                case = _case(card, entry, model.key, steps)
                if case.refused and model.shape.kind == "encoder":
                    case = _case(card, entry, WHOLE_ENCODER, steps, on)
                    elsewhere = True
                yield case
        for card in cards:
            if elsewhere and card.key == FLOOR:
                case = _case(card, entry, WHOLE_ENCODER, steps, on)
                yield replace(case, label=f"{card.label}, {WHOLE_ENCODER}")


def _case(
    card: MethodCard, data: library.DataEntry, model: str, steps: int | None, changed: str = ""
) -> Case:
    """The usual settings written out in full, so that a run made with older ones is known to be another.
    Where a card refuses them for this model and names a cure, the cure is taken."""
    settings: dict[str, object] = {}
    while True:
        spec = _spec(card, data, model, steps, settings)
        try:
            resolve(spec)
        except EngineError as error:
            others = [problem for problem in error.problems if problem.field != "inputs"]
            if not others and card.ingredients is not None:
                kind = f"made of {card.ingredients.at_least} runs of {card.ingredients.of}"
                changed = ", ".join(filter(None, (changed, kind)))
                return Case(card.key, card.label, data.key, spec, changed=changed, asks=card.ingredients)
            problem = error.problems[0]
            name = problem.field.removeprefix("method.settings.")
            if name in settings or not _cures(problem):
                return Case(card.key, card.label, data.key, None, refused=problem.sentence())
            settings[name] = problem.cure
            continue
        told = filter(None, (changed, *(f"{name} {value}" for name, value in settings.items())))
        return Case(card.key, card.label, data.key, spec, changed=", ".join(told))


def _cures(problem: Problem) -> bool:
    return problem.field.startswith("method.settings.") and problem.cure is not None


def _spec(
    card: MethodCard, data: library.DataEntry, model: str, steps: int | None, settings: dict[str, object]
) -> ExperimentSpec:
    config, problems = read_settings(card.config, settings)
    if config is None:
        raise EngineError(problems)
    training: dict[str, object] = {"learning_rate": card.usual.rate(data.task)}
    if steps is not None:
        training |= {"max_steps": steps, "evaluate_every": steps}
    return from_mapping(
        {
            "model": {"key": model},
            "data": [{"key": data.key}],
            "task": data.task,
            "method": {"key": card.key, "settings": config.model_dump(mode="json", exclude_none=True)},
            "training": training,
            "hardware": {"device": "cpu", "threads": 1},
        }
    )


def earlier(case: Case, spec: ExperimentSpec, steps: int | None) -> list[ExperimentSpec]:
    """What a run is made of: runs of the method that it asks for, at usual settings, with other seeds."""
    if case.asks is None:
        return []
    data, card = library.data_set(case.data), taxonomy.method(case.asks.of).card
    usual = resolve(_spec(card, data, spec.model.key, steps, {})).pinned()
    seeds = range(1000 + 100 * spec.seed, 1000 + 100 * spec.seed + case.asks.at_least)
    return [usual.model_copy(update={"seed": seed}) for seed in seeds]


# -- runs ---------------------------------------------------------------------------------------------------


def find(store: RunStore, spec: ExperimentSpec) -> RunFolder | None:
    """The newest finished run of this very specification with the weights that are there now; or None."""
    model = library.model(spec.model.key)
    weights = max(file.stat().st_mtime for file in model.folder.glob("*.safetensors"))
    for record in store.records():
        if record.status != "finished" or record.created <= weights:
            continue
        made = record.experiment()  # which names the content of its model, as the first attempt found it
        named, bare = made.model.content_hash, made.model.model_copy(update={"content_hash": ""})
        made = written_out(made.model_copy(update={"model": bare}))
        if named in ("", model.content_hash()) and made == written_out(spec):
            return store.get(record.id)
    return None


def run(store: RunStore, spec: ExperimentSpec, start: Start, *, with_start: bool) -> RunFolder:
    """Do a run in a worker process and wait for its end; `with_start` has validation read at its start."""
    folder = create(store, spec)
    process = start(folder)
    asked = not with_start
    try:
        while process.poll() is None:
            # An order that is given before the attempt has begun is not for it.
            if not asked and folder.state().started is not None:
                give(folder.path, "evaluate")
                asked = True
            time.sleep(POLL_SECONDS)
    finally:
        if process.poll() is None:
            os.kill(process.pid, signal.SIGTERM)
    if process.returncode not in TOLD:
        print(
            f"{folder.id}: its worker ended with status {process.returncode}; see {folder.log_file}",
            file=sys.stderr,
            flush=True,
        )
    return folder


def read(folder: RunFolder) -> Outcome:
    """What a run came to; its losses are those on validation where that was read before the first steps. Of a
    search they are those of the run that it trained out."""
    record = folder.record()
    state = RunStore(folder.path.parents[1]).bearer(folder).state()
    metric, _ = MAIN_METRIC[folder.spec().task]
    losses = list(state.column("loss"))
    tenth = max(1, len(losses) // 10)
    checks = [found for found in state.evaluations if found.part == "validation"]
    before = statistics.median(losses[:tenth]) if losses else math.nan
    after = statistics.median(losses[-tenth:]) if losses else math.nan
    if len(checks) > 1 and any(isinstance(event, events.Obeyed) for event in state.log):
        before, after = checks[0].metrics["loss"], checks[-1].metrics["loss"]
    return Outcome(
        status=record.status,
        reason=" ".join(problem.sentence() for problem in record.problems) or record.reason,
        score=record.metrics.get(metric, math.nan),
        before=before,
        after=after,
        steps=state.step,
        learns=record.trainable_parameters or 0,
        memory=record.peak_memory_bytes or 0,
        seconds=record.seconds,
    )


# -- judging and telling ------------------------------------------------------------------------------------


def judged(rows: Sequence[Row], *, whole: bool = True) -> list[Row]:
    """The rows with what is wrong with them: a run failed, the loss was not lowered, or the score of `whole`
    runs lies below that of the reference on the same data and model, by more than chance does to two equal
    ones."""
    floors = {_where(row): row for row in rows if whole and row.case.method in (FLOOR, "none") and row.good}
    return [Row(row.case, row.outcomes, *_judge(row, floors.get(_where(row)))) for row in rows]


def _where(row: Row) -> tuple[str, str]:
    """Data and model; a score is one only beside others of the same two."""
    return row.case.data, row.case.spec.model.key if row.case.spec else ""


def _judge(row: Row, floor: Row | None) -> tuple[str, str]:
    """What is wrong, and what is to be known."""
    failed = [outcome for outcome in row.outcomes if outcome.status != "finished"]
    if failed:
        return f"{failed[0].status}: {failed[0].reason}", ""
    learning = [outcome for outcome in row.good if outcome.steps]
    if not all(outcome.after < outcome.before for outcome in learning):
        return "did not lower its loss", ""
    if floor is None or floor.case is row.case or not learning:
        return "", ""
    _, more_is_better = _metric(row.case)
    gap = row.score - floor.score if more_is_better else floor.score - row.score
    chance, name = _chance(floor), floor.case.label.lower()
    if gap < -chance:
        return f"lies below {name}", ""
    return "", f"not to be told from {name}" if gap <= chance else ""


def _chance(floor: Row) -> float:
    """The standard error of the difference of two shares of the test part, as if drawn anew for each; more
    seeds see the same examples. Nothing for a loss."""
    entry = library.data_set(floor.case.data)
    share = floor.score if entry.task in HAS_CLASSES else 0.0
    return math.sqrt(2 * share * (1 - share) / entry.rows["test"])


def _metric(case: Case) -> tuple[str, bool]:
    return MAIN_METRIC[library.data_set(case.data).task]


def document(rows: Sequence[Row], steps: int | None, before: str = "") -> str:
    """The page for resources/docs. What the page from `before` says of other data stays, and of methods that
    the store does not know, where their runs were as long."""
    told = (
        "median training loss over the first and the last tenth of the steps"
        if steps is None
        else "loss on the validation part before the first step and after the last"
    )
    command = "scripts/bench_methods.py" + ("" if steps is None else f" --steps {steps}")
    lines = [
        "# Methods, measured" if steps is None else "# Methods, the first steps",
        "",
        f"Made by `python {command} --write`: the methods of the tree at their usual settings, batch 16,"
        f" scored on the test part of the data; CPU ({platform.machine()}, {os.cpu_count()} cores, one thread"
        f" a run), {platform.system()}, Python {platform.python_version()}, torch {version('torch')},"
        " float32.",
        "",
        f"Score is the mean over seeds, spread their standard deviation, n their number. Loss is the {told}."
        " Memory is the peak of what the run's process allocated. Seconds are those of a machine that had"
        " other work to do as well: they tell slow from fast, no more. *Not to be told* means: apart by less"
        " than one standard error of the difference of two shares of the test part.",
    ]
    tables = _tables(before)
    for data in dict.fromkeys(row.case.data for row in rows):
        own = [row for row in rows if row.case.data == data]
        tables[_heading(data)] = _table(own, data, steps, tables.get(_heading(data), []))
    for heading, table in tables.items():
        lines += ["", heading, "", *table]
    return "\n".join(lines) + "\n"


def _tables(page: str) -> dict[str, list[str]]:
    """By heading what stands below it."""
    found: dict[str, list[str]] = {}
    for line in page.splitlines():
        if line.startswith("## "):
            below = found[line] = []
        elif found and (line or below):
            below.append(line)
    return {heading: "\n".join(lines).rstrip().splitlines() for heading, lines in found.items()}


def _heading(data: str) -> str:
    return f"## {library.data_set(data).title}: `{data}` on `{MODEL_OF_DATA.get(data, 'minilm-l6')}`"


def _length(data: DataEntry, steps: int | None) -> str:
    """How long runs are at most."""
    if steps is not None:
        return f"{steps} steps"
    return f"at most {usual_passes([TaskData(DataRef(key=data.key), data, data.task)]):g} passes"


def _table(rows: Sequence[Row], data: str, steps: int | None, before: Sequence[str]) -> list[str]:
    metric, more = _metric(rows[0].case)
    entry = library.data_set(data)
    length = _length(entry, steps)
    kept = {line.split("|")[1].strip(): line for line in before if line.startswith("| ")}
    kept = kept if any(line.endswith(f"{length}.") for line in before) else {}
    guess = f", {len(entry.labels)} classes" if entry.task in HAS_CLASSES else ""
    lines = [
        f"Score: {metric} ({'more' if more else 'less'} is better{guess}; {entry.rows['train']:,} examples to"
        f" learn from, {entry.rows['test']:,} to test on). Measured on {time.strftime('%d %B %Y')},"
        f" {length}.",
        "",
        "| method | score | spread | n | loss before | after | learns | MiB | seconds | |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|---|",
    ]
    told = {row.case.label: _line(row) for row in rows if row.outcomes or row.case.refused}
    told = {row.case.label: told.get(row.case.label, kept.get(row.case.label, "")) for row in rows}
    lines += [line for line in told.values() if line]
    missing = [label for label, line in told.items() if not line]
    return lines + (["", f"Not measured yet: {', '.join(missing)}."] if missing else [])


def _line(row: Row) -> str:
    if not row.good:
        return f"| {row.case.label} | | | | | | | | | {row.wrong or row.case.refused} |"
    many = row.good
    spread = f"{statistics.stdev(o.score for o in many):.3f}" if len(many) > 1 else ""
    trains = many[0].steps > 0
    losses = f"{_mean(o.before for o in many):.3f} | {_mean(o.after for o in many):.3f}" if trains else " | "
    return (
        f"| {row.case.label} | {row.score:.3f} | {spread} | {len(many)} | {losses} | {many[0].learns:,}"
        f" | {_mean(o.memory for o in many) / MIB:.0f} | {_mean(o.seconds for o in many):.0f}"
        f" | {'; '.join(filter(None, (row.case.changed, row.wrong, row.remark)))} |"
    )


def _mean(values: Iterable[float]) -> float:
    return statistics.mean(values)


def _said(outcome: Outcome) -> str:
    if outcome.status != "finished":
        return f"{outcome.status}: {outcome.reason}"
    return (
        f"score {outcome.score:.3f}  loss {outcome.before:.3f} to {outcome.after:.3f}"
        f" in {outcome.steps} steps  {outcome.learns:,} learn"
        f"  {outcome.memory / MIB:.0f} MiB  {outcome.seconds:.0f} s"
    )


def _names(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in _names(text))


if __name__ == "__main__":
    faulthandler.enable()  # a library that crashes here, or in a forked worker, does not go without a word
    sys.exit(main())
