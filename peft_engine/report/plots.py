"""The plots of a report, drawn without a window."""

import textwrap
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import matplotlib
from matplotlib.figure import Figure

from peft_engine.contract.findings import SHARE_METRICS
from peft_engine.contract.language import local, say
from peft_engine.contract.runstate import RunState
from peft_engine.contract.tasks import MAIN_METRIC, parted
from peft_engine.contract.texts import N_
from peft_engine.report.ticks import Ticks
from peft_engine.report.typefaces import numbers

matplotlib.use("Agg")

INK, MUTED, GRID, ACCENT = "#191C24", "#676E7F", "#E6E8EF", "#2A55CF"
LINES = (ACCENT, "#0F9A9A", "#B27D12", "#6A2FA6", "#BE2460", "#4A6210")
DASHES = ("-", "--", "-.", ":")


@dataclass(frozen=True)
class Told:
    """A run as a report draws it."""

    name: str
    task: str
    state: RunState


VALIDATION = {
    "accuracy": N_("Right answers on the validation part"),
    "micro_f1": N_("F1 over the labels on the validation part"),
    "pearson": N_("Pearson correlation on the validation part"),
    "entity_f1": N_("F1 of what is marked on the validation part"),
    "token_f1": N_("F1 over the words on the validation part"),
}


def draw(runs: Sequence[Told], folder: Path) -> list[tuple[str, Path]]:
    """(title, PNG) of each plot, written into `folder`; titles are marked texts."""
    made = [(N_("Loss"), _loss(runs, folder / "loss.png"))]
    for metric in dict.fromkeys(MAIN_METRIC[run.task][0] for run in runs):
        if metric != "loss":
            own = [run for run in runs if MAIN_METRIC[run.task][0] == metric]
            path = folder / ("metric.png" if metric == "accuracy" else f"{metric}.png")
            made.append((VALIDATION[metric], _metric(own, metric, path)))
    memory = _column(runs, "process_bytes", 1e6, "MB", folder / "memory.png")
    made.append((N_("Memory of the process"), memory))
    rate = _column(runs, "learning_rate", 1.0, "", folder / "learning_rate.png")
    made.append((N_("Learning rate"), rate))
    return made


def _loss(runs: Sequence[Told], path: Path) -> Path:
    figure, axes = _empty()
    for number, run in enumerate(runs):
        colour, dash = line_style(number)
        values = list(run.state.column("loss"))
        axes.plot(run.state.steps, values, color=colour, alpha=0.28, linewidth=1)
        axes.plot(
            run.state.steps,
            _smooth_by_phase(run.state, values),
            color=colour,
            linestyle=dash,
            label=say(N_("{name}, training"), name=run.name),
        )
        checks = [c for c in run.state.evaluations if c.part == "validation"]
        axes.plot(
            [c.step for c in checks],
            [c.metrics["loss"] for c in checks],
            color=INK if len(runs) == 1 else colour,
            marker="o",
            markerfacecolor="white",
            linewidth=1,
            label=say(N_("{name}, validation"), name=run.name),
        )
    if len(runs) == 1:
        _phases(axes, runs[0].state)
    return _save(figure, axes, path)


def _smooth_by_phase(state: RunState, values: Sequence[float]) -> list[float]:
    """The smoothed curve; it begins anew with every phase."""
    ends = [phase.first for phase in state.training_phases()[1:]]
    cuts = [0, *(bisect_right(state.steps, end) for end in ends), len(values)]
    return [one for first, last in pairwise(cuts) for one in smooth(values[first:last])]


def _phases(axes: "matplotlib.axes.Axes", state: RunState) -> None:
    """A line where one training phase ends and the next begins, and the name of each."""
    phases = state.training_phases()
    if len(phases) < 2:
        return
    for number, phase in enumerate(phases):
        if number:
            axes.axvline(phase.first, color=MUTED, linestyle=":", linewidth=1)
        words = textwrap.shorten(say(phase.text), 44, placeholder="…")
        axes.annotate(
            words,
            (phase.first, 1.0),
            xycoords=("data", "axes fraction"),
            xytext=(3, -2 - 9 * (number % 2)),
            textcoords="offset points",
            va="top",
            fontsize=7,
            color=MUTED,
        )


def _metric(runs: Sequence[Told], metric: str, path: Path) -> Path:
    figure, axes = _empty()
    scale = 100 if metric in SHARE_METRICS else 1
    for number, run in enumerate(runs):
        colour, dash = line_style(number)
        checks = [c for c in run.state.evaluations if c.part == "validation"]
        for name in checks[-1].metrics if checks else ():
            own, data = parted(name)
            if own == metric and data:
                scores = [scale * c.metrics[name] for c in checks]
                label = f"{run.name}, {data}"
                axes.plot([c.step for c in checks], scores, color=colour, alpha=0.5, lw=1, label=label)
        axes.plot(
            [c.step for c in checks],
            [scale * c.metrics[metric] for c in checks],
            color=colour,
            linestyle=dash,
            marker="o",
            markerfacecolor="white",
            label=run.name,
        )
    if metric in SHARE_METRICS:
        axes.yaxis.set_major_formatter(Ticks(lambda value, digits: local(f"{value:.{digits}f} %")))
    return _save(figure, axes, path)


def _column(runs: Sequence[Told], column: str, scale: float, unit: str, path: Path) -> Path:
    figure, axes = _empty()
    for number, run in enumerate(runs):
        colour, dash = line_style(number)
        values = [value / scale for value in run.state.column(column)]
        axes.plot(run.state.steps, values, color=colour, linestyle=dash, label=run.name)
    axes.set_ylim(bottom=0)
    if unit:
        axes.yaxis.set_major_formatter(lambda value, _: local(f"{value:,.0f} {unit}"))
    return _save(figure, axes, path)


def smooth(values: Sequence[float], weight: float = 0.9) -> list[float]:
    """An exponential mean without the bias of its start."""
    made, mean, share = [], 0.0, 0.0
    for value in values:
        mean, share = weight * mean + (1 - weight) * value, weight * share + (1 - weight)
        made.append(mean / share)
    return made


def line_style(number: int) -> tuple[str, str]:
    """Colour and dash of the line of this number."""
    return LINES[number % len(LINES)], DASHES[(number // len(LINES)) % len(DASHES)]


def _empty() -> tuple[Figure, "matplotlib.axes.Axes"]:
    figure = Figure(figsize=(6.4, 3.2), dpi=150, layout="constrained")
    axes = figure.add_subplot()
    axes.grid(axis="y", color=GRID)
    axes.tick_params(colors=MUTED, length=0, labelsize=8)
    axes.spines[:].set_visible(False)
    axes.xaxis.set_major_formatter(numbers())
    axes.yaxis.set_major_formatter(numbers())
    axes.set_xlabel(say(N_("step")), color=MUTED, fontsize=8)
    return figure, axes


def _save(figure: Figure, axes: "matplotlib.axes.Axes", path: Path) -> Path:
    axes.legend(frameon=False, fontsize=8)
    figure.savefig(path)
    return path
