"""Numbers by place as a field of tinted cells: a row for each part of a block, a column for each block."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from app.figures import local
from app.i18n import N_, tr
from app.plots.extra_plot import (
    CENTRE,
    LEFT,
    RIGHT,
    ExtraPlot,
    Spot,
    caption_height,
    caption_width,
    write,
)
from app.theme.theme import color, px
from peft_engine.contract.findings import Gates, Grid, Style, written
from peft_engine.contract.places import Place

ROW = 26
_LEAST_TINT, _MOST_TINT = 0.08, 0.5
_GAP = 16
_MOST_LABEL = 130


@dataclass(frozen=True)
class Cell:
    """A cell: row and column, its number and it in words."""

    row: int
    column: int
    value: float
    words: str


@dataclass(frozen=True)
class Panel:
    """A field of cells with its name; rows are shared by all fields of a drawing."""

    name: str
    columns: tuple[str, ...]
    cells: tuple[Cell, ...]


class GridPlot(ExtraPlot):
    """Fields of cells side by side. The tint of a cell grows with its number, which it holds where that fits.

    Args:
        rows: names of the rows.
        labels: what stands before each row: the block where one begins, else "", and the part; the names of
            the rows where none are given.
        top: the number of the full tint.
        role: colour role of the tint.
    """

    def __init__(
        self,
        title: str,
        sentence: str,
        rows: Sequence[str],
        panels: Sequence[Panel],
        *,
        style: Style,
        top: float,
        role: str,
        row_height: int = ROW,
        corner: str = "",
        labels: Sequence[tuple[str, str]] = (),
    ) -> None:
        self.rows, self.panels = tuple(rows), tuple(panels)
        self.labels = tuple(labels) or tuple(("", name) for name in rows)
        self._style, self._top, self._role, self._corner = style, top, role, corner
        named = any(panel.name for panel in panels)
        height = len(rows) * row_height + 24 + (18 if named else 0)
        columns = sum(len(panel.columns) for panel in panels)
        super().__init__(title, sentence, height=height, width=min(140 + 16 * columns, 620))
        self._named = named

    def draw(self, painter: QPainter) -> None:
        label = self._label_width()
        top, height = self._top_and_height()
        for n, (group, name) in enumerate(self.labels):
            y = top + n * height
            write(painter, QRectF(0, y, label - px(8), height), name, RIGHT, "text.muted")
            if group:
                write(painter, QRectF(px(5), y, self._group_width(), height), group, LEFT, "text.text")
                if n:
                    painter.fillRect(QRectF(0, y, self.width(), 1), color("line.control"))
        head = top - caption_height() - px(2)
        write(painter, QRectF(0, head, label - px(8), caption_height()), self._corner, RIGHT)
        widest = caption_width([self._told(cell) for panel in self.panels for cell in panel.cells])
        for panel, (left, width) in zip(self.panels, self._columns(), strict=True):
            numbers = widest <= width - 1 and caption_height() <= height
            if panel.name:
                write(
                    painter,
                    QRectF(left, 0, width * len(panel.columns), caption_height()),
                    panel.name,
                    LEFT,
                    "text.text",
                )
            every = max(1, -(-int(caption_width(panel.columns) + px(2)) // max(1, int(width))))
            for n, name in enumerate(panel.columns):
                if n % every == 0:
                    wide = max(width, caption_width([name]))
                    middle = left + (n + 0.5) * width
                    write(painter, QRectF(middle - wide / 2, head, wide, caption_height()), name, CENTRE)
            for cell in panel.cells:
                self._draw_cell(painter, self._rect(cell, left, width, top, height), cell, numbers=numbers)

    def spots(self) -> list[Spot]:
        top, height = self._top_and_height()
        return [
            Spot(self._rect(cell, left, width, top, height), cell.words)
            for panel, (left, width) in zip(self.panels, self._columns(), strict=True)
            for cell in panel.cells
        ]

    def tints(self) -> list[float]:
        """How strong each cell is tinted, 0 to 1, in the order of `spots`."""
        return [self._share(cell) for panel in self.panels for cell in panel.cells]

    def table(self) -> tuple[list[str], list[list[str]]]:
        head, rows = [tr(N_("Place"))], [[name] for name in self.rows]
        for panel in self.panels:
            head += [f"{panel.name} {column}".strip() for column in panel.columns]
            known = {(cell.row, cell.column): f"{cell.value:.6g}" for cell in panel.cells}
            for n, row in enumerate(rows):
                row += [known.get((n, column), "") for column in range(len(panel.columns))]
        return head, rows

    def _share(self, cell: Cell) -> float:
        return min(1.0, cell.value / self._top) if self._top else 0.0

    def _told(self, cell: Cell) -> str:
        """The number of a cell, short: whole percents."""
        if self._style == "share":
            return tr(N_("{percent} %"), percent=f"{100 * cell.value:.0f}")
        return local(written(cell.value, self._style))

    def _draw_cell(self, painter: QPainter, rect: QRectF, cell: Cell, *, numbers: bool) -> None:
        share = self._share(cell)
        painter.setPen(Qt.PenStyle.NoPen)
        tint = color(self._role, _LEAST_TINT + (_MOST_TINT - _LEAST_TINT) * share)
        painter.setBrush(tint if cell.value > 0 else color("surface.sunken"))
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        if numbers:
            write(painter, rect, self._told(cell), CENTRE, "text.text" if cell.value else "text.muted")

    def _rect(self, cell: Cell, left: float, width: float, top: float, height: float) -> QRectF:
        return QRectF(left + cell.column * width, top + cell.row * height, width, height)

    def _label_width(self) -> float:
        own = caption_width([*(name for _, name in self.labels), self._corner]) + px(10)
        return min(own, px(_MOST_LABEL)) + self._group_width()

    def _group_width(self) -> float:
        groups = [group for group, _ in self.labels if group]
        return caption_width(groups) + px(13) if groups else 0.0

    def _top_and_height(self) -> tuple[float, float]:
        top = caption_height() * (2 if self._named else 1) + px(6)
        return top, (self.height() - top - px(2)) / max(1, len(self.rows))

    def _columns(self) -> list[tuple[float, float]]:
        """Left edge of each field, and width of a column in it; all columns are equally wide."""
        gap, left = px(_GAP), self._label_width()
        count = sum(len(panel.columns) for panel in self.panels)
        width = (self.width() - left - gap * (len(self.panels) - 1) - px(2)) / max(1, count)
        found = []
        for panel in self.panels:
            found.append((left, width))
            left += width * len(panel.columns) + gap
        return found


def ranks_grid(finding: Grid, role: str) -> GridPlot:
    """Parts against blocks."""
    order: dict[tuple[str, str], int] = {}
    for place, _ in finding.values:
        order.setdefault((place.stack, place.part), len(order))
    stacks = {stack for stack, _ in order}
    blocks = 1 + max(place.block for place, _ in finding.values)
    cells = tuple(
        Cell(
            order[place.stack, place.part],
            max(0, place.block),
            value,
            tr(N_("{place}: {value}"), place=place.words(tr), value=local(written(value, finding.style))),
        )
        for place, value in finding.values
    )
    rows = []
    for stack, part in order:
        name = Place(stack, 0, part).column(tr)
        several = len(stacks) > 1 and stack == "decoder"
        rows.append(tr(N_("decoder: {part}"), part=name) if several else name)
    columns = tuple(str(n + 1) for n in range(max(1, blocks)))
    return GridPlot(
        finding.title,
        finding.sentence,
        rows,
        [Panel("", columns, cells)],
        style=finding.style,
        top=finding.top,
        role=role,
        corner=tr(N_("block")),
    )


def gates_grid(finding: Gates, role: str) -> GridPlot:
    """A field for each task: its mean over all places first, then places against experts.

    One gate that serves all places is its own mean.
    """
    experts = len(finding.weights[0][0])
    panels = []
    for number, task in enumerate(finding.tasks):
        rows = [(tr(N_("all places")), finding.mean(number))]
        if len(finding.places) > 1:
            rows += [(p.words(tr), w) for p, w in zip(finding.places, finding.weights[number], strict=True)]
        cells = tuple(
            Cell(
                r,
                n,
                value,
                tr(
                    N_("{task}, {place}, expert {expert}: {value}"),
                    task=task,
                    place=name,
                    expert=n + 1,
                    value=local(written(value, "share")),
                ),
            )
            for r, (name, weights) in enumerate(rows)
            for n, value in enumerate(weights)
        )
        panels.append(Panel(task, tuple(str(n + 1) for n in range(experts)), cells))
    names = [name for name, _ in rows]
    labels = [("", names[0])]
    for n, place in enumerate(finding.places[: len(names) - 1]):
        begins = n == 0 or place.row(tr) != finding.places[n - 1].row(tr)
        labels.append((place.row(tr) if begins else "", place.column(tr)))
    top = max(value for panel in panels for value in (cell.value for cell in panel.cells))
    return GridPlot(
        finding.title,
        finding.sentence,
        names,
        panels,
        style="share",
        top=top,
        role=role,
        row_height=20,
        corner=tr(N_("expert")),
        labels=labels,
    )
