"""What runs give beyond their scores, drawn for a report: the same findings as in the window."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import matplotlib
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from peft_engine.contract import findings as f
from peft_engine.contract.language import local, say
from peft_engine.contract.places import Place
from peft_engine.contract.texts import N_
from peft_engine.report.plots import ACCENT, GRID, INK, MUTED, line_style

matplotlib.use("Agg")

GREY, WRONG = "#B4B9C6", "#BE2460"
_WIDE, _NARROW = (9.0, 3.0), (6.4, 3.2)


def draw_finding(finding: f.Finding, path: Path) -> Path | None:
    """Draw a finding into a PNG; None for what is told by words and rows alone."""
    for kind, draw in _DRAWERS:
        if isinstance(finding, kind):
            figure = draw(finding)
            figure.savefig(path)
            return path
    return None


def _grid(finding: f.Grid) -> Figure:
    rows, columns, cells = cells_of(finding)
    height = 0.6 + 0.26 * len(rows)
    figure = Figure(figsize=(max(3.2, 1.6 + 0.5 * len(columns)), height), dpi=150, layout="constrained")
    axes = figure.add_subplot()
    _cells(axes, rows, columns, cells, finding.top, lambda v: local(f.written(v, finding.style)))
    axes.set_xlabel(say(N_("block")), color=MUTED, fontsize=8)
    return figure


def cells_of(finding: f.ByPlace) -> tuple[list[str], list[str], list[list[float | None]]]:
    """Names of rows (parts) and columns (blocks), and the numbers; None where there is none."""
    parts = list(dict.fromkeys((place.stack, place.part) for place, _ in finding.values))
    blocks = 1 + max(0, *(place.block for place, _ in finding.values))
    cells: list[list[float | None]] = [[None] * blocks for _ in parts]
    for place, value in finding.values:
        cells[parts.index((place.stack, place.part))][max(0, place.block)] = value
    several = len({stack for stack, _ in parts if stack}) > 1
    rows = [
        say(N_("decoder: {part}"), part=_part(stack, part))
        if several and stack == "decoder"
        else _part(stack, part)
        for stack, part in parts
    ]
    return rows, [str(n + 1) for n in range(blocks)], cells


def _bars(finding: f.ByPlace) -> Figure:
    """A field for each part, in it a bar for each block."""
    flat = all(place.block < 0 for place, _ in finding.values)
    fields: dict[str, list[tuple[str, float]]] = {}
    for place, value in finding.values:
        name = "" if flat else (f"{place.stack} " if place.stack == "decoder" else "") + place.column(say)
        label = place.column(say) if flat else str(place.block + 1) if place.block >= 0 else ""
        fields.setdefault(name, []).append((label, value))
    figure = Figure(figsize=_WIDE if len(fields) > 2 else _NARROW, dpi=150, layout="constrained")
    widths = [max(2, len(bars)) for bars in fields.values()]
    parts = figure.subplots(1, len(fields), sharey=True, squeeze=False, width_ratios=widths)[0]
    for axes, (name, bars) in zip(parts, fields.items(), strict=True):
        _plain(axes)
        axes.bar(range(len(bars)), [value for _, value in bars], color=ACCENT, width=0.72)
        axes.set_title(name, fontsize=8, color=INK, loc="left")
        axes.set_xticks(range(len(bars)), [label for label, _ in bars], rotation=30 if flat else 0)
        axes.set_ylim(finding.low * 1.02, finding.top * 1.02)
    parts[0].yaxis.set_major_formatter(lambda value, _: local(f.written(value, finding.style)))
    return figure


def _ranks(finding: f.ByRank) -> Figure:
    figure = Figure(figsize=_NARROW, dpi=150, layout="constrained")
    axes = figure.add_subplot()
    _plain(axes)
    ranks, values = zip(*finding.points, strict=True)
    for number, (data, points) in enumerate(finding.by_data.items(), start=1):
        colour, dash = line_style(number)
        axes.plot(ranks, [value for _, value in points], color=colour, linestyle=dash, lw=1, label=data)
    axes.plot(ranks, values, color=ACCENT, marker="o", markerfacecolor="white", label=say(N_("mean of all")))
    if finding.by_data:
        axes.legend(frameon=False, fontsize=8)
    axes.set_xticks(ranks)
    axes.set_xlabel(say(N_("rank")), color=MUTED, fontsize=8)
    style: f.Style = "share" if finding.metric in f.SHARE_METRICS else "number"
    axes.yaxis.set_major_formatter(lambda value, _: local(f.written(value, style)))
    return figure


def _reliability(finding: f.Reliability) -> Figure:
    figure = Figure(figsize=(6.4, 3.6), dpi=150, layout="constrained")
    sides = (
        (N_("before: off by {error} points"), finding.before, finding.error_before),
        (N_("after: off by {error} points"), finding.after, finding.error_after),
    )
    rows = figure.subplots(2, 2, height_ratios=(4, 1), sharex=True)
    for column, (text, bins, error) in enumerate(sides):
        upper, lower = rows[0][column], rows[1][column]
        middles = [one.middle for one in bins]
        for axes, values, colour in (
            (upper, [one.accuracy for one in bins], ACCENT),
            (lower, [one.count for one in bins], GREY),
        ):
            _plain(axes)
            axes.bar(middles, values, width=0.76 / 15, color=colour)
        upper.plot((0, 1), (0, 1), color=MUTED, linestyle="--", linewidth=1)
        upper.set_xlim(0, 1)
        upper.set_ylim(0, 1)
        upper.set_title(say(text, error=f"{100 * error:.1f}"), fontsize=8, color=INK, loc="left")
        upper.yaxis.set_major_formatter(lambda value, _: local(f"{100 * value:.0f} %"))
        lower.xaxis.set_major_formatter(lambda value, _: local(f"{100 * value:.0f} %"))
        lower.set_xlabel(say(N_("how sure it said it was")), color=MUTED, fontsize=8)
    rows[0][0].set_ylabel(say(N_("right")), color=MUTED, fontsize=8)
    rows[1][0].set_ylabel(say(N_("answers")), color=MUTED, fontsize=8)
    return figure


def _uncertainty(finding: f.Uncertainty) -> Figure:
    figure = Figure(figsize=_NARROW, dpi=150, layout="constrained")
    axes = figure.add_subplot()
    _plain(axes)
    count = len(finding.right)
    middles = [(n + 0.5) / count for n in range(count)]
    axes.bar(middles, finding.right, width=0.76 / count, color=ACCENT, label=say(N_("right")))
    axes.bar(
        middles,
        finding.wrong,
        width=0.76 / count,
        bottom=finding.right,
        color="white",
        edgecolor=WRONG,
        hatch="////",
        label=say(N_("wrong")),
    )
    axes.set_xlabel(say(N_("uncertainty, from sure to all classes alike")), color=MUTED, fontsize=8)
    axes.xaxis.set_major_formatter(lambda value, _: local(f"{100 * value:.0f} %"))
    axes.legend(frameon=False, fontsize=8)
    return figure


def _smaller(finding: f.Smaller) -> Figure:
    figure = Figure(figsize=(6.4, 0.4 + 0.7 * len(finding.changes)), dpi=150, layout="constrained")
    axes = figure.add_subplot()
    axes.spines[:].set_visible(False)
    axes.tick_params(colors=INK, length=0, labelsize=8)
    axes.set_xticks([])
    for n, change in enumerate(finding.changes):
        most = max(change.before, change.after) or 1.0
        for side, value in enumerate((change.before, change.after)):
            y = -(n * 2.8 + side)
            axes.barh(y, value / most, height=0.8, color=ACCENT if side else GREY)
            words = say(
                N_("{figure} after") if side else N_("{figure} before"), figure=figure_text(change, value)
            )
            axes.text(value / most + 0.01, y, words, va="center", fontsize=8, color=INK)
    axes.set_yticks(
        [-(n * 2.8 + 0.5) for n in range(len(finding.changes))], [c.name for c in finding.changes]
    )
    axes.set_xlim(0, 1.4)
    return figure


def figure_text(change: f.Change, value: float) -> str:
    """A figure in its unit."""
    if change.style == "bytes":
        return local(f"{value / 1e9:.3g} GB" if value >= 1e9 else f"{value / 1e6:.3g} MB")
    if change.style == "seconds":
        return local(f"{1000 * value:.3g} ms" if value < 1 else f"{value:.3g} s")
    return local(f"{value:,.0f}")


def _gates(finding: f.Gates) -> Figure:
    names = [say(N_("all places")), *(place.words(say) for place in finding.places)]
    experts = [str(n + 1) for n in range(len(finding.weights[0][0]))]
    figure = Figure(
        figsize=(1.8 + 0.42 * len(experts) * len(finding.tasks), 0.8 + 0.2 * len(names)),
        dpi=150,
        layout="constrained",
    )
    parts = figure.subplots(1, len(finding.tasks), sharey=True, squeeze=False)[0]
    top = max(value for task in finding.weights for row in task for value in row)
    for number, (axes, task) in enumerate(zip(parts, finding.tasks, strict=True)):
        cells: list[list[float | None]] = [list(finding.mean(number))]
        cells += [list(row) for row in finding.weights[number]]
        _cells(axes, names if number == 0 else [], experts, cells, top, lambda v: f"{100 * v:.0f}")
        axes.set_title(task, fontsize=8, color=INK, loc="left")
    parts[0].set_xlabel(say(N_("expert (weights in %)")), color=MUTED, fontsize=8)
    return figure


def _cells(
    axes: Axes,
    rows: Sequence[str],
    columns: Sequence[str],
    cells: Sequence[Sequence[float | None]],
    top: float,
    write: Callable[[float], str],
) -> None:
    """Tinted cells with their numbers."""
    shown = [[float("nan") if value is None else value for value in row] for row in cells]
    axes.imshow(shown, aspect="auto", cmap="Blues", vmin=0, vmax=2 * top)
    axes.set_xticks(range(len(columns)), columns)
    if rows:
        axes.set_yticks(range(len(rows)), rows)
    axes.tick_params(colors=MUTED, length=0, labelsize=7)
    axes.spines[:].set_visible(False)
    for y, row in enumerate(cells):
        for x, value in enumerate(row):
            if value is not None:
                axes.text(x, y, write(value), ha="center", va="center", fontsize=6, color=INK)


def _plain(axes: Axes) -> None:
    axes.grid(axis="y", color=GRID)
    axes.set_axisbelow(True)
    axes.tick_params(colors=MUTED, length=0, labelsize=8)
    axes.spines[:].set_visible(False)


def _part(stack: str, part: str) -> str:
    return Place(stack, 0, part).column(say)


_DRAWERS: tuple[tuple[type[f.Finding], Callable[[Any], Figure]], ...] = (
    (f.Grid, _grid),
    (f.ByPlace, _bars),
    (f.ByRank, _ranks),
    (f.Reliability, _reliability),
    (f.Uncertainty, _uncertainty),
    (f.Smaller, _smaller),
    (f.Gates, _gates),
)
