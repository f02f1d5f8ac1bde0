"""How uncertain the answers are: how many right and wrong ones in each step from sure to unsure."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.i18n import N_, tr
from app.plots.extra_plot import (
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
from peft_engine.contract.findings import Uncertainty

HEIGHT = 190


class UncertaintyPlot(ExtraPlot):
    """Bars of right answers, and on them those of wrong ones, which are striped."""

    def __init__(self, finding: Uncertainty) -> None:
        self.finding = finding
        self.most = max(1, *(r + w for r, w in zip(finding.right, finding.wrong, strict=True)))
        super().__init__(finding.title, finding.sentence, height=HEIGHT, width=300)

    def draw(self, painter: QPainter) -> None:
        room = self._room()
        level_lines(painter, room, 2)
        for n in (0, 2):
            y = room.bottom() - room.height() * n / 2
            box = QRectF(0, y - caption_height() / 2, room.left() - px(6), caption_height())
            write(painter, box, str(self.most * n // 2), RIGHT)
        for n, (right, wrong) in enumerate(zip(self.finding.right, self.finding.wrong, strict=True)):
            low, high = self._bars(n, right, wrong)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent.fill"))
            painter.drawRect(low)
            if wrong:
                _striped(painter, high)
        self._legend(painter, room)
        base = self.height() - caption_height()
        whole = QRectF(room.left(), base, room.width(), caption_height())
        write(painter, whole, tr(N_("sure")), LEFT)
        write(painter, whole, tr(N_("all classes alike")), RIGHT)

    def spots(self) -> list[Spot]:
        room, found = self._room(), []
        width = room.width() / len(self.finding.right)
        for n, (right, wrong) in enumerate(zip(self.finding.right, self.finding.wrong, strict=True)):
            words = tr(
                N_("{low} to {high} % uncertain: {right} right, {wrong} wrong"),
                low=100 * n // len(self.finding.right),
                high=100 * (n + 1) // len(self.finding.right),
                right=right,
                wrong=wrong,
            )
            found.append(Spot(QRectF(room.left() + n * width, room.top(), width, room.height()), words))
        return found

    def bar_heights(self) -> list[tuple[float, float]]:
        """Heights of right and wrong as shares of the drawing's."""
        room = self._room()
        pairs = zip(self.finding.right, self.finding.wrong, strict=True)
        bars = [self._bars(n, *pair) for n, pair in enumerate(pairs)]
        return [(low.height() / room.height(), high.height() / room.height()) for low, high in bars]

    def table(self) -> tuple[list[str], list[list[str]]]:
        count = len(self.finding.right)
        head = [tr(N_("Uncertain from")), tr(N_("to")), tr(N_("Right")), tr(N_("Wrong"))]
        rows = [
            [f"{n / count:g}", f"{(n + 1) / count:g}", str(right), str(wrong)]
            for n, (right, wrong) in enumerate(zip(self.finding.right, self.finding.wrong, strict=True))
        ]
        return head, rows

    def _room(self) -> QRectF:
        left, high = caption_width([str(self.most)]) + px(8), caption_height()
        return QRectF(left, high + px(6), self.width() - left - px(2), self.height() - 2 * high - px(12))

    def _bars(self, n: int, right: int, wrong: int) -> tuple[QRectF, QRectF]:
        room = self._room()
        step = room.width() / len(self.finding.right)
        left, width = room.left() + (n + 0.12) * step, step * 0.76
        low, high = room.height() * right / self.most, room.height() * wrong / self.most
        bottom = room.bottom() - low
        return QRectF(left, bottom, width, low), QRectF(left, bottom - high, width, high)

    def _legend(self, painter: QPainter, room: QRectF) -> None:
        side, left = px(10), room.left()
        for striped, words in ((False, tr(N_("right"))), (True, tr(N_("wrong")))):
            box = QRectF(left, (caption_height() - side) / 2, side, side)
            if striped:
                _striped(painter, box)
            else:
                painter.fillRect(box, color("accent.fill"))
            wide = caption_width([words])
            write(painter, QRectF(left + side + px(5), 0, wide, caption_height()), words, LEFT, "text.muted")
            left += side + wide + px(18)


def _striped(painter: QPainter, rect: QRectF) -> None:
    """A box with slanted lines, so that it is told by more than its colour."""
    painter.save()
    painter.setClipRect(rect)
    painter.fillRect(rect, color("status.danger.tint"))
    painter.setPen(QPen(color("status.danger.mark"), 1.2))
    step, x = px(5), rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(int(x), int(rect.bottom()), int(x + rect.height()), int(rect.top()))
        x += step
    painter.setPen(QPen(color("status.danger.mark"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()
