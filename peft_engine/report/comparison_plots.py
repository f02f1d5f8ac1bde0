"""The pictures of a comparison: scores with their intervals, score against parameters, curves with bands."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Literal, TypeAlias

from matplotlib.axes import Axes

from peft_engine.compare.facts import Comparison, Group
from peft_engine.compare.intervals import Estimate
from peft_engine.compare.phrases import cut, possible
from peft_engine.contract.findings import SHARE_METRICS
from peft_engine.contract.language import local, say
from peft_engine.contract.runstate import RunState
from peft_engine.contract.texts import N_
from peft_engine.report.look import MARKERS, Mark, colour, marks
from peft_engine.report.ticks import Ticks
from peft_engine.report.typefaces import numbers

FRONT = "front"
_Box: TypeAlias = tuple[float, float, float, float]
_Side: TypeAlias = Literal["left", "center", "right"]
MOST_CURVES = 12
_ROOM = 11.0
"""Points between two lines of words at the ends of curves."""


def draw_scores(comparison: Comparison, axes: Axes) -> None:
    """A line for each group: the mean with its interval, and a small ring for each run."""
    shown = [(g, m) for g, m in zip(comparison.groups, marks(comparison.groups), strict=True) if g.score]
    _plain(axes, "x")
    for line, (group, mark) in enumerate(shown):
        assert group.score is not None
        ends = [possible(comparison.metric, end) for end in (group.score.low, group.score.high)]
        axes.plot(ends, [-line, -line], color=mark.colour, lw=1.8)
        for end, beyond, arrow in zip(ends, cut(comparison.metric, group.score), "<>", strict=True):
            if beyond:  # it goes on, where no share can lie
                axes.plot([end], [-line], arrow, ms=5, color=mark.colour, clip_on=False)
            else:
                axes.plot([end, end], [-line - 0.16, -line + 0.16], color=mark.colour, lw=1.8)
        if len(group.scores) > 1:
            axes.plot(
                group.scores,
                [-line - 0.32] * len(group.scores),
                "o",
                ms=2.6,
                mfc="none",
                mec=mark.colour,
                mew=0.7,
            )
        _spot(axes, group.score.mean, -line, mark)
    names = [group.label for group, _ in shown]
    axes.set_yticks([-line for line in range(len(shown))], names)
    axes.tick_params(axis="y", labelcolor=colour("text.text"))
    axes.set_ylim(-len(shown) + 0.4, 0.6)
    first = next((n for n, (group, _) in enumerate(shown) if group.reference), 0)
    if first:
        axes.axhline(0.5 - first, color=colour("line.border"), lw=1)
    axes.xaxis.set_major_formatter(_score_ticks(comparison))
    _within(axes, comparison, "x")
    low, high = axes.get_xlim()
    guess = comparison.guessing
    if guess is not None and low <= guess.share <= high:  # farther off it would press the others together
        axes.axvline(guess.share, color=colour("text.muted"), lw=0.9, dashes=(2, 2), zorder=0)
        axes.annotate(
            say(N_("guessing")), (guess.share, 1.01), xycoords=("data", "axes fraction"), ha="center",
            va="bottom", fontsize=7.5, color=colour("text.muted"), annotation_clip=False,
        )  # fmt: skip


def _within(axes: Axes, comparison: Comparison, side: str) -> None:
    """No share is larger than the whole, however far an interval reaches."""
    if comparison.metric in SHARE_METRICS:
        low, high = axes.get_xlim() if side == "x" else axes.get_ylim()
        limit = (max(low, -0.02), min(high, 1.02))
        axes.set_xlim(limit) if side == "x" else axes.set_ylim(limit)


def front_of(comparison: Comparison) -> list[int]:
    """Places of the groups that none beats with as many parameters or fewer, from small to large."""
    sized = [
        (group.trainable_parameters, group.score.mean, place)
        for place, group in enumerate(comparison.groups)
        if group.score is not None and group.trainable_parameters
    ]
    sign = 1 if comparison.more_is_better else -1
    made: list[int] = []
    best = float("-inf")
    for _, score, place in sorted(sized, key=lambda each: (each[0], -sign * each[1])):
        if sign * score > best:
            best = sign * score
            made.append(place)
    return made


def draw_parameters(comparison: Comparison, axes: Axes) -> None:
    """Score against the numbers that learn, on a log scale, with intervals and the front.

    What learns nothing is a level line.
    """
    _plain(axes, "y")
    axes.set_xscale("log")
    labels: list[tuple[float, float, str]] = []
    groups = comparison.groups
    front = front_of(comparison)
    _steps(axes, [(float(groups[n].trainable_parameters or 0), _mean(groups[n])) for n in front])
    for group, mark in zip(groups, marks(groups), strict=True):
        if group.score is None:
            continue
        score = group.score
        if not group.trainable_parameters:
            axes.axhline(score.mean, color=mark.colour, lw=1, dashes=(2, 2))
            axes.annotate(
                group.label, (1.01, score.mean), xycoords=("axes fraction", "data"), va="center",
                fontsize=7.5, color=colour("text.muted"), annotation_clip=False,
            )  # fmt: skip
            continue
        size = float(group.trainable_parameters)
        ends = [possible(comparison.metric, end) for end in (score.low, score.high)]
        axes.plot([size, size], ends, color=mark.colour, lw=1.6)
        _spot(axes, size, score.mean, mark)
        labels.append((size, score.mean, group.label))
    axes.margins(x=0.1)
    _within(axes, comparison, "y")
    axes.xaxis.set_major_formatter(lambda value, _: short(value))
    sizes = [size for size, _, _ in labels] or [1.0]
    if max(sizes) < 100 * min(sizes):  # few decades: numbers between them are wanted, too
        axes.xaxis.set_minor_formatter(lambda value, _: short(value) if f"{value:.0e}"[0] in "25" else "")
    else:
        axes.xaxis.set_minor_formatter(lambda value, _: "")
    axes.yaxis.set_major_formatter(_score_ticks(comparison))
    axes.set_xlabel(say(N_("numbers that learn")), color=colour("plot.axisText"), fontsize=8)
    _name_spots(axes, labels, [g.score for g in groups if g.score is not None and g.trainable_parameters])


def draw_curves(comparison: Comparison, states: Mapping[str, RunState], axes: Axes) -> None:
    """The main metric on the validation part by step: mean of the runs of a group, and a band from the lowest
    to the highest."""
    _plain(axes, "y")
    ends: list[tuple[float, float, str, Mark]] = []
    curves: list[Sequence[float]] = []
    ink = dict(zip([group.key for group in comparison.groups], marks(comparison.groups), strict=True))
    for group in with_curves(comparison, states):
        mark = ink[group.key]
        steps, low, mean, high = band(comparison, group, states)
        axes.fill_between(steps, low, high, color=mark.colour, alpha=0.13, lw=0)
        axes.plot(steps, mean, color=mark.colour, lw=1.6, linestyle=mark.dash)
        _spot(axes, steps[-1], mean[-1], mark, size=5)
        ends.append((steps[-1], mean[-1], group.label, mark))
        curves += [low, high]
    axes.yaxis.set_major_formatter(_score_ticks(comparison))
    axes.xaxis.set_major_formatter(numbers())
    axes.set_xlabel(say(N_("step")), color=colour("plot.axisText"), fontsize=8)
    _zoom(axes, comparison, curves)
    _name_ends(axes, ends)


def band(
    comparison: Comparison, group: Group, states: Mapping[str, RunState]
) -> tuple[list[int], list[float], list[float], list[float]]:
    """Steps at which every finished run of a group was checked, and lowest, mean and highest score there.

    Of a run without learning there is nothing to show.
    """
    runs = []
    for run in group.finished:
        checks = states[run].evaluations if run in states else []
        runs.append(
            {
                c.step: c.metrics[comparison.metric]
                for c in checks
                if c.part == "validation" and comparison.metric in c.metrics
            }
        )
    common = sorted(set.intersection(*(set(run) for run in runs))) if runs else []
    if len(common) < 2:
        return [], [], [], []
    columns = [[run[step] for run in runs] for step in common]
    return common, [min(c) for c in columns], [sum(c) / len(c) for c in columns], [max(c) for c in columns]


def with_curves(comparison: Comparison, states: Mapping[str, RunState]) -> list[Group]:
    """The groups whose curves are drawn: the best contenders, and references."""
    found = [group for group in comparison.groups if band(comparison, group, states)[0]]
    best = [group for group in found if not group.reference][:MOST_CURVES]
    return [group for group in found if group.reference or group in best]


def short(value: float) -> str:
    """1 k, 22.7 M."""
    for unit, scale in ((N_("{number} G"), 1e9), (N_("{number} M"), 1e6), (N_("{number} k"), 1e3)):
        if value >= scale:
            return say(unit, number=f"{value / scale:.3g}")
    return local(f"{value:.3g}")


def _score_ticks(comparison: Comparison) -> Ticks:
    if comparison.metric in SHARE_METRICS:
        return Ticks(lambda value, digits: local(f"{100 * value:.{digits}f} %"), unit=100)
    return Ticks(lambda value, digits: local(f"{value:.{max(2, digits)}f}"))


def _plain(axes: Axes, lines: str) -> None:
    axes.grid(axis="x" if lines == "x" else "y", color=colour("plot.grid"), lw=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(which="both", colors=colour("plot.axisText"), length=0, labelsize=8)
    axes.spines[:].set_visible(False)


def _spot(axes: Axes, x: float, y: float, mark: Mark, size: float = 7) -> None:
    axes.plot(
        [x], [y], marker=MARKERS[mark.shape], ms=size, mfc=mark.fill, mec=mark.colour, mew=1.4, lw=0, zorder=5
    )


def _mean(group: Group) -> float:
    return group.score.mean if group.score is not None else 0.0


def _steps(axes: Axes, front: Sequence[tuple[float, float]]) -> None:
    """The front: what can be had with so many parameters."""
    if len(front) > 1:
        x, y = zip(*front, strict=True)
        axes.plot(
            x,
            y,
            drawstyle="steps-post",
            color=colour("plot.front"),
            lw=1,
            dashes=(4, 2),
            zorder=1,
            label=FRONT,
        )


def _zoom(axes: Axes, comparison: Comparison, curves: Sequence[Sequence[float]]) -> None:
    """Leave out what is far from the ends: a curve that begins far off would press the others together."""
    if not curves:
        return
    ends, every = [curve[-1] for curve in curves], [value for curve in curves for value in curve]
    apart = max(ends) - min(ends) or abs(max(ends)) * 0.1
    if comparison.more_is_better:
        bottom = max(min(every), min(ends) - 2 * apart)
        axes.set_ylim(bottom - 0.05 * apart, max(every) + 0.1 * apart)
    else:
        top = min(max(every), max(ends) + 2 * apart)
        axes.set_ylim(min(every) - 0.1 * apart, top + 0.05 * apart)


def _name_ends(axes: Axes, ends: Sequence[tuple[float, float, str, Mark]]) -> None:
    """Names at the right of the curves, none above another, each with a line to its end."""
    height = axes.get_window_extent().height * 72 / axes.figure.dpi
    low, high = axes.get_ylim()
    wanted = sorted(((y - low) / (high - low) * height, x, y, name, mark) for x, y, name, mark in ends)
    if not wanted:
        return
    places = spread([at for at, *_ in wanted], _ROOM)
    inside = max(0.0, -places[0]) + min(0.0, height - places[-1])
    right = axes.get_xlim()[1]
    for place, (_, x, y, name, mark) in zip(places, wanted, strict=True):
        at = (1.025, (place + inside) / height)
        axes.annotate(
            "", (x, y), xytext=(at[0] - 0.005, at[1]), textcoords="axes fraction", annotation_clip=False,
            arrowprops={"arrowstyle": "-", "color": mark.colour, "lw": 0.7, "shrinkA": 0, "shrinkB": 3},
        )  # fmt: skip
        axes.text(*at, name, transform=axes.transAxes, va="center", fontsize=7.5, color=colour("text.text"))
    axes.set_xlim(right=right)


def spread(places: Sequence[float], room: float) -> list[float]:
    """Ascending places moved apart to `room`, their middle kept where they crowd."""
    crowds = [[place, 1.0] for place in places]  # middle, how many
    made: list[list[float]] = []
    for crowd in crowds:
        made.append(crowd)
        while len(made) > 1 and made[-1][0] - made[-2][0] < room * (made[-1][1] + made[-2][1]) / 2:
            second, first = made.pop(), made.pop()
            count = first[1] + second[1]
            made.append([(first[0] * first[1] + second[0] * second[1]) / count, count])
    return [middle + room * (n - (count - 1) / 2) for middle, count in made for n in range(round(count))]


def _name_spots(axes: Axes, labels: Sequence[tuple[float, float, str]], scores: Sequence[Estimate]) -> None:
    """Names beside their spots, each where it covers the least of what is already there."""
    renderer = axes.figure.canvas.get_renderer()  # type: ignore[attr-defined] # Agg has one
    scale = axes.figure.dpi / 72
    spots = [axes.transData.transform((x, y)) for x, y, _ in labels]
    taken = [(x - 5 * scale, y - 5 * scale, x + 5 * scale, y + 5 * scale) for x, y in spots]
    for (x, _, _), score in zip(labels, scores, strict=True):
        (left, bottom), (_, top) = axes.transData.transform([(x, score.low), (x, score.high)])
        taken.append((left - scale, bottom, left + scale, top))
    for line in axes.lines:
        if line.get_label() == FRONT:
            taken += [
                (a[0], a[1] - scale, b[0], a[1] + scale)
                for a, b in pairwise(line.get_transform().transform(line.get_xydata()))
            ]
    whole = axes.get_window_extent()
    seen = (whole.x0, whole.y0, whole.x1, whole.y1)
    for (x, y, name), spot in zip(labels, spots, strict=True):
        words = axes.annotate(
            name, (x, y), textcoords="offset points", xytext=(0, 0), fontsize=7.5, color=colour("text.text"),
            va="center", zorder=6,
        )  # fmt: skip
        box = words.get_window_extent(renderer)
        choices: list[tuple[float, int, _Box]] = []
        for dx, dy, side in _BESIDE:
            left = spot[0] + dx * scale - {"left": 0.0, "center": 0.5, "right": 1.0}[side] * box.width
            bottom = spot[1] + dy * scale - box.height / 2
            place = (left, bottom, left + box.width, bottom + box.height)
            outside = box.width * box.height - _common(place, seen)
            choices.append((sum(_common(place, other) for other in taken) + outside, len(choices), place))
        cover, number, place = min(choices)
        if cover > 0 and len(labels) > MOST_CURVES:  # the table has all names; here they would be a thicket
            words.remove()
            continue
        dx, dy, side = _BESIDE[number]
        words.set_position((dx, dy))
        words.set_horizontalalignment(side)
        taken.append(place)


_LEFT: tuple[float, _Side] = (7.0, "left")
_RIGHT: tuple[float, _Side] = (-7.0, "right")
_BESIDE: tuple[tuple[float, float, _Side], ...] = (
    *((x, y, side) for x, side in (_LEFT, _RIGHT) for y in (0.0, 6.0, -6.0)),
    *((x, y, side) for y in (10.0, -10.0) for x, side in (_LEFT, _RIGHT)),
    (0.0, 14.0, "center"),
    (0.0, -14.0, "center"),
    *((x, y, side) for y in (20.0, -20.0) for x, side in (_LEFT, _RIGHT)),
)
"""Where a name may stand: points from its spot, and which side of it is tied there."""


def _common(one: _Box, other: _Box) -> float:
    """The area that two boxes have in common."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    return max(0.0, width) * max(0.0, height)
