"""The score at every rank to which a result can be cut: a curve, and the rank that is chosen on it.

Of several data sets the curve is their mean; each one's own is a thin dashed line with its name at the end.
"""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QPolygonF

from app.i18n import N_, tr
from app.joined import clauses
from app.plots.extra_plot import (
    CENTRE,
    LEFT,
    RIGHT,
    ExtraPlot,
    Spot,
    caption_height,
    caption_width,
    level_lines,
    write,
)
from app.plots.ticks import round_range, ticks_between
from app.state.names import metric_text
from app.theme.theme import color, px
from peft_engine.contract.findings import ByRank

HEIGHT = 190
_SPACES = 4


class RanksPlot(ExtraPlot):
    """Points over ranks, joined by a line; one of them is chosen.

    Signals:
        rank_clicked(int): a point was clicked.
    """

    rank_clicked = Signal(int)

    def __init__(self, finding: ByRank, role: str) -> None:
        self.finding = finding
        self._role = role
        self.rank = finding.points[-1][0]
        lines = (finding.points, *finding.by_data.values())
        values = [value for line in lines for _, value in line]
        self.low, self.high = round_range(min(values), max(values), _SPACES)
        self.levels = ticks_between(self.low, self.high, _SPACES)
        super().__init__(finding.title, finding.sentence, height=HEIGHT, width=300)

    def ends(self) -> tuple[int, int]:
        """Room at the left of the first rank and at the right of the last."""
        room = self._room()
        return round(room.left()), round(self.width() - room.right())

    def choose(self, rank: int) -> None:
        """Mark the point of a rank; the nearest one below it where that rank was not read."""
        self.rank = rank
        self.update()

    def point(self, number: int) -> QPointF:
        """Where a point lies; its height is its score."""
        return self._place(*self.finding.points[number])

    def own_line(self, data: str) -> list[QPointF]:
        """The line of one of several data sets."""
        return [self._place(rank, value) for rank, value in self.finding.by_data[data]]

    def _place(self, rank: int, value: float) -> QPointF:
        room = self._room()
        first, last = self.finding.points[0][0], self.finding.points[-1][0]
        along = (rank - first) / (last - first) if last > first else 0.5
        up = (value - self.low) / (self.high - self.low)
        return QPointF(room.left() + along * room.width(), room.bottom() - up * room.height())

    def draw(self, painter: QPainter) -> None:
        room = self._room()
        level_lines(painter, room, len(self.levels) - 1)
        for n, level in enumerate(self.levels):
            y = room.bottom() - room.height() * n / (len(self.levels) - 1)
            words = self._told(level)
            write(
                painter,
                QRectF(0, y - caption_height() / 2, room.left() - px(10), caption_height()),
                words,
                RIGHT,
            )
        for data in self.finding.by_data:
            line = self.own_line(data)
            painter.setPen(QPen(color("plot.reference"), 1.2, Qt.PenStyle.DashLine))
            painter.drawPolyline(QPolygonF(line))
            name = QRectF(
                line[-1].x() + px(6), line[-1].y() - caption_height() / 2, px(200), caption_height()
            )
            write(painter, name, data, LEFT)
        points = [self.point(n) for n in range(len(self.finding.points))]
        painter.setPen(QPen(color(self._role), 2))
        painter.drawPolyline(QPolygonF(points))
        ranks = [rank for rank, _ in self.finding.points]
        for rank, at in zip(ranks, points, strict=True):
            chosen = rank == self.rank
            if chosen:
                painter.setPen(QPen(color("accent.ink"), 1.2, Qt.PenStyle.DashLine))
                painter.drawLine(QPointF(at.x(), room.top()), QPointF(at.x(), room.bottom()))
            painter.setPen(QPen(color("surface.surface" if chosen else self._role), 1.6))
            painter.setBrush(color("accent.ink" if chosen else "surface.surface"))
            side = px(6) if chosen else px(4)
            painter.drawEllipse(at, side, side)
        wide = caption_width([str(ranks[-1])]) + px(8)
        every = max(1, -(-int(wide * len(ranks)) // max(1, int(room.width()))))
        for n, (rank, at) in enumerate(zip(ranks, points, strict=True)):
            if n % every == 0 or n + 1 == len(ranks):
                box = QRectF(at.x() - wide / 2, room.bottom() + px(7), wide, caption_height())
                write(painter, box, str(rank), CENTRE)
        label = QRectF(0, room.bottom() + px(7), room.left() - wide / 2 - px(2), caption_height())
        write(painter, label, tr(N_("rank")), RIGHT)

    def spots(self) -> list[Spot]:
        side = px(12)
        return [
            Spot(
                QRectF(self.point(n).x() - side, self.point(n).y() - side, 2 * side, 2 * side),
                clauses([tr(N_("rank {rank}: {value}"), rank=rank, value=self._told(value)), *self.each(n)]),
            )
            for n, (rank, value) in enumerate(self.finding.points)
        ]

    def each(self, number: int) -> list[str]:
        """What each of several data sets scores at a point: "topic 84 %"; nothing where there is one."""
        return [f"{data} {self._told(line[number][1])}" for data, line in self.finding.by_data.items()]

    def table(self) -> tuple[list[str], list[list[str]]]:
        names = sorted({name for metrics in self.finding.metrics for name in metrics})
        pairs = zip(self.finding.points, self.finding.metrics, strict=True)
        rows = [
            [str(rank), *(f"{metrics.get(n, float('nan')):.6g}" for n in names)]
            for (rank, _), metrics in pairs
        ]
        return [tr(N_("Rank")), *names], rows

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        for (rank, _), spot in zip(self.finding.points, self.spots(), strict=True):
            if spot.rect.contains(event.position()):
                self.rank_clicked.emit(rank)
                return

    def _told(self, value: float) -> str:
        return metric_text(self.finding.metric, value)

    def _room(self) -> QRectF:
        words = [self._told(self.low), self._told(self.high)]
        left = max(caption_width(words) + px(18), caption_width([tr(N_("rank"))]) + px(26))
        high = caption_height()
        names = caption_width([*self.finding.by_data]) + px(8) if self.finding.by_data else 0
        return QRectF(left, px(8), self.width() - left - px(16) - names, self.height() - high - px(20))
