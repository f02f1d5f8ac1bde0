"""The trials of a search for a report: score against parameters with the front and the chosen one, in words,
as a picture and as rows."""

import base64
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import matplotlib
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from peft_engine.contract import events as e
from peft_engine.contract import taxonomy
from peft_engine.contract.findings import SHARE_METRICS, Style, written
from peft_engine.contract.language import local, say, spoken, things, together
from peft_engine.contract.runstate import RunState
from peft_engine.contract.search import finished, front, in_words
from peft_engine.contract.store import RunRecord
from peft_engine.contract.tasks import MAIN_METRIC
from peft_engine.contract.texts import N_
from peft_engine.report.in_words import metric_words
from peft_engine.report.plots import ACCENT, GRID, INK, MUTED
from peft_engine.report.typefaces import legibly

matplotlib.use("Agg")


def trials_of(state: RunState) -> list[e.Trial]:
    """The trials of a search with a score, from small to large."""
    return sorted(finished(state.trials.values()), key=lambda t: (t.parameters or 0, -(t.score or 0.0)))


def sentence(record: RunRecord, state: RunState) -> str:
    """What a search found, in a sentence or two; "" where no trial has finished."""
    trials = trials_of(state)
    if not trials:
        return ""
    best = front(trials, _more_is_better(record))
    chosen = _chosen(state)
    text = N_("{count} trials have a score, {front} of them are on the front.")
    if record.spec.get("sweep"):
        text = N_("{count} trials have a score.")
    told = say(text, count=len(trials), front=len(best))
    at = next((trial for trial in trials if trial.child == chosen), None)
    if at is None:
        return told
    chosen_is = say(
        N_("Trial {number} is chosen: {metric} {score} on validation, {parameters} numbers are kept."),
        number=at.number,
        metric=metric_words(at.metric),
        score=_score(at),
        parameters=f"{at.parameters or 0:,}",
    )
    return together([told, chosen_is])


def trials_told(record: RunRecord, state: RunState, path: Path) -> dict[str, Any]:
    """The search as the page shows it, its picture written to `path`; empty where no trial has a score."""
    trials = trials_of(state)
    if not trials:
        return {}
    best = front(trials, _more_is_better(record))
    with legibly():
        draw_front(trials, best, _chosen(state)).savefig(path)
    failed = sum(trial.state == "failed" for trial in state.trials.values())
    more = N_("{count} more trials failed.") if failed > 1 else N_("One more trial failed.")
    return {
        "sentence": sentence(record, state),
        "image": base64.b64encode(path.read_bytes()).decode(),
        "metric": metric_words(trials[0].metric),
        "rows": [_row(trial, trial in best, _chosen(state), record) for trial in trials],
        "failed": say(more, count=failed) if failed else "",
        "result": _told(state).get("result", ""),
    }


def draw_front(trials: Sequence[e.Trial], best: Sequence[e.Trial], chosen: str) -> Figure:
    """Score against parameters on a log scale: trials of the front filled and joined, the others hollow, a
    ring around the chosen one.

    Args:
        trials: with a score, at least one.
        best: those of the front, from small to large.
        chosen: run of the chosen trial; "" where none is chosen yet.
    """
    figure = Figure(figsize=(9.0, 3.8), dpi=150, layout="constrained")
    axes = figure.add_subplot()
    axes.grid(axis="y", color=GRID)
    axes.set_axisbelow(True)
    axes.tick_params(which="both", colors=MUTED, length=0, labelsize=8)
    axes.spines[:].set_visible(False)
    axes.set_xscale("log")
    others = [trial for trial in trials if trial not in best]
    axes.plot(*_places(best), color=ACCENT, marker="o", markersize=7, linewidth=1.2, label=say(N_("front")))
    axes.plot(
        *_places(others),
        "o",
        color=MUTED,
        markerfacecolor="white",
        markersize=6,
        label=say(N_("other trials")),
    )
    for trial in trials:
        if trial.child == chosen:
            where = _place(trial)
            axes.plot(*where, "o", markersize=14, markerfacecolor="none", color=INK, label=say(N_("chosen")))
        _number(axes, trial)
    axes.set_xlabel(say(N_("numbers that are kept")), color=MUTED, fontsize=8)
    axes.set_ylabel(
        say(N_("{metric}, validation"), metric=metric_words(trials[0].metric)), color=MUTED, fontsize=8
    )
    axes.xaxis.set_major_formatter(lambda value, _: local(f"{value:,.0f}"))
    sizes = [_place(trial)[0] for trial in trials]
    if math.log10(max(sizes) / min(sizes)) < 2:  # few decades: numbers between them are wanted, too
        axes.xaxis.set_minor_formatter(lambda value, _: local(f"{value:,.0f}") if _round(value) else "")
    axes.yaxis.set_major_formatter(lambda value, _: local(written(value, _style(trials[0]))))
    axes.legend(frameon=False, fontsize=8)
    return figure


def _places(trials: Sequence[e.Trial]) -> tuple[list[float], list[float]]:
    places = [_place(trial) for trial in trials]
    return [x for x, _ in places], [y for _, y in places]


def _place(trial: e.Trial) -> tuple[float, float]:
    """Where a trial stands; one that keeps nothing stands at 1, for a log scale has no 0."""
    return float(max(1, trial.parameters or 0)), trial.score or 0.0


def _number(axes: Axes, trial: e.Trial) -> None:
    """The number by which the table names it, where a rising front leaves room."""
    axes.annotate(
        str(trial.number),
        _place(trial),
        (-6, 6),
        textcoords="offset points",
        ha="right",
        fontsize=7,
        color=MUTED,
    )


def _round(value: float) -> bool:
    """Whether a size is 2 or 5 times a power of ten."""
    return round(value / 10 ** math.floor(math.log10(value) + 1e-9), 6) in (2.0, 5.0)


def _row(trial: e.Trial, on_front: bool, chosen: str, record: RunRecord) -> dict[str, Any]:
    return {
        "number": trial.number,
        "score": _score(trial),
        "parameters": local(f"{trial.parameters or 0:,}"),
        "on_front": on_front,
        "chosen": trial.child == chosen,
        "words": _words(trial, record),
        "run": trial.child,
    }


def _words(trial: e.Trial, record: RunRecord) -> str:
    """ "layers 1 3, serial adapter 24"."""
    found = taxonomy.methods().get(record.spec["method"]["key"])
    told = (
        in_words(found.card, trial.changes)
        if found is not None
        else [(name, str(value)) for name, value in trial.changes.items()]
    )
    return things([f"{_within(label)} {local(value)}" for label, value in told])


def _within(label: str) -> str:
    """A label within a line; other languages have their own rules for small letters."""
    return say(label) if spoken().name else f"{label[:1].lower()}{label[1:]}"


def _score(trial: e.Trial) -> str:
    return local(written(trial.score or 0.0, _style(trial)))


def _style(trial: e.Trial) -> Style:
    return "share" if trial.metric in SHARE_METRICS else "number"


def _told(state: RunState) -> dict[str, Any]:
    """What the search said at its end; empty before."""
    return dict(state.ended.extras.get("search", {})) if state.ended is not None else {}


def _chosen(state: RunState) -> str:
    return str(_told(state).get("chosen", ""))


def _more_is_better(record: RunRecord) -> bool:
    return MAIN_METRIC[record.spec["task"]][1]
