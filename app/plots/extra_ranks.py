"""The score at every rank to which a result can be cut: a curve, and the rank that is chosen on it."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QPolygonF

from app.i18n import N_, tr
from app.plots.extra_plot import (
    CENTRE,
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
        values = [value for _, value in finding.points]
        self.low, self.high = round_range(min(values), max(values), _SPACES)
        self.levels = ticks_between(self.low, self.high, _SPACES)
        super().__init__(finding.title, finding.sentence, height=HEIGHT, width=300)

    def choose(self, rank: int) -> None:
        """Mark the point of a rank; the nearest one below it where that rank was not read."""
        self.rank = rank
        self.update()

    def point(self, number: int) -> QPointF:
        """Where a point lies; its height is its score."""
        room, (rank, value) = self._room(), self.finding.points[number]
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
                tr(N_("rank {rank}: {value}"), rank=rank, value=self._told(value)),
            )
            for n, (rank, value) in enumerate(self.finding.points)
        ]

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
        return QRectF(left, px(8), self.width() - left - px(16), self.height() - high - px(20))
