"""The reliability diagram: how often answers are right against how sure they were, before and after a fit."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

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
    level_lines,
    write,
)
from app.theme.theme import color, px
from peft_engine.contract.findings import Bin, Reliability

HEIGHT = 250
STEPS = 15
"""Equal steps of confidence."""
_GAP = 28
_COUNTS = 0.2
"""So much of the height tells how many answers each step has."""


class ReliabilityPlot(ExtraPlot):
    """Two diagrams side by side. Bars on the dashed line: the model knows how sure it is."""

    def __init__(self, finding: Reliability) -> None:
        self.finding = finding
        self.sides = (
            (tr(N_("before")), finding.before, finding.error_before),
            (tr(N_("afterwards")), finding.after, finding.error_after),
        )
        super().__init__(finding.title, finding.sentence, height=HEIGHT, width=400)

    def draw(self, painter: QPainter) -> None:
        for (name, bins, error), room in zip(self.sides, self._rooms(), strict=True):
            head = QRectF(room.left(), 0, room.width(), caption_height())
            told = tr(N_("{name}: off by {error} points"), name=name, error=local(f"{100 * error:.1f}"))
            write(painter, head, told, LEFT, "text.text")
            level_lines(painter, room, 2)
            for n in range(3):
                y = room.bottom() - room.height() * n / 2
                wide = self._label_width()
                box = QRectF(room.left() - wide - px(6), y - caption_height() / 2, wide, caption_height())
                write(painter, box, _percent(50 * n), RIGHT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent.fill"))
            for one in bins:
                painter.drawRect(self._bar(room, one))
            painter.setPen(QPen(color("plot.reference"), 1.2, Qt.PenStyle.DashLine))
            painter.drawLine(room.bottomLeft(), room.topRight())
            self._draw_counts(painter, room, bins)

    def spots(self) -> list[Spot]:
        found = []
        for (name, bins, _), room in zip(self.sides, self._rooms(), strict=True):
            for one in bins:
                step = self._step(room, one)
                text = N_("{name}, {count} answers that were {sure} % sure: {right} % right")
                words = tr(
                    text,
                    name=name,
                    count=one.count,
                    sure=f"{100 * one.confidence:.0f}",
                    right=f"{100 * one.accuracy:.0f}",
                )
                found.append(Spot(QRectF(step.left(), room.top(), step.width(), room.height()), words))
        return found

    def bar_heights(self) -> list[float]:
        """Height of each bar as a share of the diagram's, in the order of `spots`."""
        rooms = self._rooms()
        return [
            self._bar(room, one).height() / room.height()
            for (_, bins, _), room in zip(self.sides, rooms, strict=True)
            for one in bins
        ]

    def table(self) -> tuple[list[str], list[list[str]]]:
        head = [tr(N_("When")), tr(N_("Sure")), tr(N_("Right")), tr(N_("Answers"))]
        rows = [
            [name, f"{one.confidence:.4f}", f"{one.accuracy:.4f}", str(one.count)]
            for name, bins, _ in self.sides
            for one in bins
        ]
        return head, rows

    def _label_width(self) -> float:
        return caption_width([_percent(100), _answers()])

    def _rooms(self) -> tuple[QRectF, QRectF]:
        left, high = self._label_width() + px(8), caption_height()
        width = (self.width() - 2 * left - px(_GAP)) / 2
        height = (self.height() - 2 * high - px(12)) * (1 - _COUNTS)
        top = high + px(6)
        return (
            QRectF(left, top, width, height),
            QRectF(2 * left + width + px(_GAP), top, width - px(2), height),
        )

    def _step(self, room: QRectF, one: Bin) -> QRectF:
        width = room.width() / STEPS
        return QRectF(room.left() + one.middle * room.width() - width / 2, room.top(), width, room.height())

    def _bar(self, room: QRectF, one: Bin) -> QRectF:
        step = self._step(room, one)
        height = room.height() * one.accuracy
        return QRectF(step.left() + step.width() * 0.12, room.bottom() - height, step.width() * 0.76, height)

    def _draw_counts(self, painter: QPainter, room: QRectF, bins: tuple[Bin, ...]) -> None:
        """Below, how many answers each step has, hanging from the ground; then the axis in words."""
        most = max((one.count for one in bins), default=1)
        depth = (self.height() - 2 * caption_height() - px(12)) * _COUNTS - px(4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("frozen.line"))
        for one in bins:
            step = self._step(room, one)
            high = max(1.0, depth * one.count / most)
            painter.drawRect(
                QRectF(step.left() + step.width() * 0.12, room.bottom() + px(3), step.width() * 0.76, high)
            )
        left = QRectF(0, room.bottom() + px(3), room.left() - px(6), depth)
        write(painter, left, _answers(), RIGHT)
        base = self.height() - caption_height()
        for percent, align in ((0, LEFT), (100, RIGHT)):
            write(
                painter, QRectF(room.left(), base, room.width(), caption_height()), _percent(percent), align
            )
        # Between the two ends, the wider of which takes as much room at both sides.
        free = room.width() - 2 * caption_width([_percent(100)]) - px(8)
        words = tr(N_("how sure it said it was"))
        if caption_width([words]) > free:
            words = tr(N_("how sure"))
        wide = min(caption_width([words]), free)
        middle = QPointF(room.center().x(), base)
        write(painter, QRectF(middle.x() - wide / 2, base, wide, caption_height()), words, CENTRE)


def _answers() -> str:
    """What the bars below the ground line count."""
    return tr(N_("answers"))


def _percent(value: int) -> str:
    return tr(N_("{percent} %"), percent=value)
