"""Writing the report: facts, sentence, plots, and the spec that repeats the run."""

import base64
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jinja2

from peft_engine.compare.phrases import listed
from peft_engine.contract import paths, taxonomy
from peft_engine.contract.events import Started
from peft_engine.contract.extras import findings
from peft_engine.contract.findings import ByPlace, Gates, Rest, Uncertainty
from peft_engine.contract.guessing import guessing, tasks_of
from peft_engine.contract.language import local, problem_words, say, spoken, together
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.runstate import REASONS, RunState, left_off, seen
from peft_engine.contract.spec import to_toml
from peft_engine.contract.store import RunFolder, RunRecord
from peft_engine.contract.tasks import parted
from peft_engine.contract.texts import N_
from peft_engine.report.extras import draw_finding
from peft_engine.report.in_words import metric_words
from peft_engine.report.machines import STATES
from peft_engine.report.plots import Told, draw
from peft_engine.report.search import sentence as search_sentence
from peft_engine.report.search import trials_of, trials_told
from peft_engine.report.typefaces import USUAL, legibly, typefaces
from peft_engine.report.words import (
    accuracy_sentence,
    by_data,
    loss_sentence,
    percent_figures,
    score_words,
    several_words,
)
from peft_engine.terminal.tables import duration, size


def write_report(folders: Sequence[RunFolder], to: Path) -> Path:
    """Write report.html (whole in itself) and the plots as PNG into `to`; returns the page.

    Raises:
        EngineError: a run has no steps to tell of, or the folder cannot be written.
    """
    told = []
    for folder in folders:
        record, state = folder.record(), folder.state()
        if not state.steps and not record.metrics and not trials_of(state):
            raise EngineError(_nothing_to_tell(folder, state))
        told.append((folder, record, state))
    try:
        to.mkdir(parents=True, exist_ok=True)
        page = to / "report.html"
        names = [f"-{n}" if len(told) > 1 else "" for n in range(len(told))]
        with typefaces(USUAL):
            with legibly():
                drawn = [Told(_name(r, len(told) > 1), r.spec["task"], s) for _, r, s in told if s.steps]
                plots = draw(drawn, to) if drawn else []
            found = [
                {
                    "beyond": _beyond(s, to, f"beyond{name}"),
                    "search": trials_told(r, s, to / f"search{name}.png"),
                }
                for name, (_, r, s) in zip(names, told, strict=True)
            ]
        page.write_text(_page(told, plots, found), encoding="utf-8")
    except OSError as error:
        raise unwritable(to, error) from None
    return page


def _nothing_to_tell(folder: RunFolder, state: RunState) -> Problem:
    if state.ended is not None and state.ended.reason == "imported":
        return Problem(
            field="run",
            text=N_("Run {run} was imported without data to test it on, so there is no score to report."),
            advice=N_("Import it again with data that it can answer."),
            values={"run": folder.id},
        )
    return Problem(
        field="run",
        text=N_("Run {run} has done nothing yet that a report could tell."),
        advice=N_("Let it train first."),
        values={"run": folder.id},
    )


def unwritable(to: Path, error: OSError) -> EngineError:
    """What is said where a report finds no place."""
    return EngineError(
        Problem(
            field="to",
            text=N_("The report cannot be written to {path}: {reason}."),
            advice=N_("Choose another folder."),
            values={"path": str(to), "reason": error.strerror or str(error)},
        )
    )


def result_sentence(record: RunRecord, state: RunState) -> str:
    """The result of a run in words; why there is none, where there is none."""
    label = _label(record)
    task = str(record.spec.get("task", ""))
    several = several_words(label, record.metrics)
    if several is not None:
        return say(several[0], **several[1])
    scored = score_words(label, task, record.metrics)
    if scored is not None:
        return say(scored[0], **scored[1])
    if "accuracy" in record.metrics:
        test = state.latest("test")
        count = test.items if test is not None else 0
        return accuracy_sentence(label, round(record.metrics["accuracy"] * count), count)
    if "loss" in record.metrics:
        first = next((c.metrics["loss"] for c in state.evaluations if c.part == "validation"), None)
        return loss_sentence(label, first, record.metrics["loss"])
    why = together([problem_words(problem) for problem in record.problems])
    left = left_off(record.status, state)
    told = say(left[0], **left[1]) if left is not None else say(REASONS.get(record.reason, ""))
    return why or search_sentence(record, state) or told


def _with_guessing(folder: RunFolder, record: RunRecord, state: RunState) -> str:
    """The result of a run in words; of an accuracy also what guessing would give."""
    found = guessing(folder, tasks_of(folder.spec())) if "accuracy" in record.metrics else None
    guess = [say(found.text, **found.values)] if found is not None else []
    return together([result_sentence(record, state), *guess])


def _beyond(state: RunState, to: Path, name: str) -> list[dict[str, Any]]:
    """What a run gives beyond its score: title, sentence, picture and rows of each finding."""
    extras = state.ended.extras if state.ended is not None else {}
    with legibly():
        pictures = [
            draw_finding(finding, to / f"{name}-{number}-{parted(finding.key)[0]}.png")
            for number, finding in enumerate(findings(extras, say), start=1)
        ]
    made = []
    for finding, drawn in zip(findings(extras, say), pictures, strict=True):
        made.append(
            {
                "title": finding.title,
                "sentence": finding.sentence,
                "image": base64.b64encode(drawn.read_bytes()).decode() if drawn is not None else "",
                "rows": [(name, local(value)) for name, value in finding.rows]
                if isinstance(finding, Rest)
                else (),
                "wide": isinstance(finding, ByPlace | Gates),
                "least_sure": finding.least_sure if isinstance(finding, Uncertainty) else (),
            }
        )
    return made


def _page(
    told: Sequence[tuple[RunFolder, RunRecord, RunState]],
    plots: Sequence[tuple[str, Path]],
    found: Sequence[dict[str, Any]],
) -> str:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(paths.RESOURCES / "report"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
    )
    return environment.get_template("report.html").render(
        language=spoken().html,
        say=say,
        local=local,
        title=listed(list(dict.fromkeys(_label(record) for _, record, _ in told)), say),
        sentences=[_with_guessing(*each) for each in told],
        rows=[_row(record) for _, record, _ in told],
        metrics={
            name: metric_words(name)
            for name in sorted({name for _, record, _ in told for name in record.metrics})
            if not parted(name)[1]
        },
        plots=[(say(title), base64.b64encode(path.read_bytes()).decode()) for title, path in plots],
        runs=[_details(*each) | own for each, own in zip(told, found, strict=True)],
    )


def _row(record: RunRecord) -> dict[str, Any]:
    return {
        "name": _label(record),
        "model": record.spec["model"]["key"],
        "data": " + ".join(ref["key"] for ref in record.spec["data"]),
        "seed": record.spec["seed"],
        "learns": local(f"{record.trainable_parameters:,}")
        if record.trainable_parameters is not None
        else "",
        "share": ""
        if record.trainable_ratio is None
        else local(f"{percent_figures(record.trainable_ratio)} %"),
        "memory": local(size(record.peak_memory_bytes or 0)),
        "time": duration(record.seconds),
        "metrics": {name: local(f"{value:.4g}") for name, value in record.metrics.items()},
    }


def _details(folder: RunFolder, record: RunRecord, state: RunState) -> dict[str, Any]:
    started = state.started
    passes, figures = seen(state, folder.spec().training.epochs)
    return {
        "id": record.id,
        "status": say(STATES[record.status]),
        "reason": say(REASONS.get(record.reason, record.reason)),
        "steps": _steps(state),
        "passes": say(passes, **{name: local(figure) for name, figure in figures.items()}) if passes else "",
        "device": _device(started) if started else "",
        "versions": ", ".join(f"{k} {v}" for k, v in started.versions.items()) if started else "",
        "predicted": local(size(state.predicted.total)) if state.predicted else "",
        "measured": local(size(state.measured.total)) if state.measured else "",
        "spec": to_toml(folder.spec()),
        "by_data": _by_data(record),
    }


def _steps(state: RunState) -> str:
    """How many of its steps a run has taken; nothing where it took none."""
    if not state.steps or not state.steps_planned:
        return ""
    taken, planned = local(f"{state.step:,}"), local(f"{state.steps_planned:,}")
    return say(N_("{number} of {count}"), number=taken, count=planned)


def _device(started: Started) -> str:
    """On what a run was trained."""
    return say(
        N_("{name} ({device}, {precision}, {threads} threads)"),
        name=started.device_name,
        device=started.device,
        precision=started.precision,
        threads=started.threads,
    )


def _by_data(record: RunRecord) -> list[tuple[str, str, str]]:
    """(data set, metric, value) of each data set of several."""
    return [
        (data, metric_words(name), local(f"{value:.4g}"))
        for (name, data), value in by_data(record.metrics).items()
    ]


def _label(record: RunRecord) -> str:
    methods = taxonomy.methods()
    key = str(record.spec["method"]["key"])
    return say(methods[key].card.label) if key in methods else key


def _name(record: RunRecord, several: bool) -> str:
    label = _label(record)
    return say(N_("{method}, seed {seed}"), method=label, seed=record.spec["seed"]) if several else label
