"""A plot without its picture: the same as a table of numbers and as sentences."""

import math
from collections.abc import Sequence

import numpy as np

from app.figures import local
from app.i18n import N_, tr
from app.joined import sentences
from app.plots.series import Series
from app.plots.ticks import Write

ReadLine = tuple[str, Series, bool]
"""A line's name, its values, and whether it is read smoothed."""


def table_of(x_name: str, lines: Sequence[ReadLine]) -> tuple[list[str], list[list[str]]]:
    """Head and rows: a row a step, a column a line, empty where a line has no value."""
    steps = np.unique(np.concatenate([series.x for _, series, _ in lines])) if lines else np.empty(0)
    columns = [dict(zip(series.x.tolist(), series.y.tolist(), strict=True)) for _, series, _ in lines]
    rows = []
    for step in steps.tolist():
        cells = [column.get(step, math.nan) for column in columns]
        rows.append([f"{step:g}", *(f"{cell:.6g}" if math.isfinite(cell) else "" for cell in cells)])
    return [x_name, *(name for name, _, _ in lines)], rows


def describe_lines(title: str, lines: Sequence[ReadLine], write: Write) -> str:
    """Where each line began and where it stands, in a sentence each."""
    said = [sentence for line in lines if (sentence := _describe(line, write))]
    if not said:
        return tr(N_("{title}: no values yet."), title=title)
    return tr(N_("{title}: {sentences}"), title=title, sentences=sentences(said))


def _describe(line: ReadLine, write: Write) -> str:
    name, series, smooth = line
    first, last = series.first(), series.last()
    if first is None or last is None:
        return ""
    end = float(series.smoothed[-1]) if smooth and math.isfinite(series.smoothed[-1]) else last[1]
    values = {"name": name, "first": write(first[1]), "last": write(end), "steps": local(f"{last[0]:g}")}
    if values["first"] == values["last"]:
        return tr(N_("{name} is {last} at step {steps}."), **values)
    if end < first[1]:
        return tr(N_("{name} fell from {first} to {last} in {steps} steps."), **values)
    return tr(N_("{name} rose from {first} to {last} in {steps} steps."), **values)
