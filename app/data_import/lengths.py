"""How long the rows are, in tokens: a histogram, and where the model cuts."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.figures import local
from app.i18n import N_, tr
from app.theme.fonts import font
from app.theme.theme import color, px, theme

HEIGHT, FOOT, HEAD = 92, 18, 16


class LengthBars(QWidget):
    """Bars of equal width; what lies beyond the cut stands in warning colours behind a line.

    Painted; the description says it in a sentence.
    """

    def __init__(self) -> None:
        super().__init__()
        self._edges: Sequence[float] = ()
        self._counts: Sequence[int] = ()
        self._cut: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr(N_("How long the rows are")))
        theme().changed.connect(self.updateGeometry)

    def show_lengths(
        self, edges: Sequence[float], counts: Sequence[int], cut: float | None, told: str
    ) -> None:
        """Show a histogram.

        Args:
            edges: where each bar begins, and where the last one ends.
            counts: rows in each bar.
            cut: tokens that the model takes, or None where it takes all.
            told: the same in a sentence.
        """
        self._edges, self._counts, self._cut = edges, counts, cut
        self.setAccessibleDescription(told)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(240), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._counts or not max(self._counts):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field = QRectF(0, px(HEAD), self.width(), self.height() - px(HEAD) - px(FOOT))
        low, high = self._edges[0], max(self._edges[-1], self._edges[0] + 1)
        scale, most = field.width() / (high - low), max(self._counts)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, count in enumerate(self._counts):
            begin, end = self._edges[number], self._edges[number + 1]
            left, right = (begin - low) * scale, (end - low) * scale
            height = max(field.height() * count / most, px(2)) if count else 0.0
            beyond = self._cut is not None and begin >= self._cut
            painter.setBrush(color("status.warning.mark" if beyond else "frozen.line"))
            bar = QRectF(left, field.bottom() - height, max(1.0, right - left - 1), height)
            painter.drawRect(bar)
        painter.setPen(QPen(color("line.control"), 1))
        painter.drawLine(field.bottomLeft(), field.bottomRight())
        self._paint_words(painter, field, low, high, scale)
        painter.end()

    def _paint_words(self, painter: QPainter, field: QRectF, low: float, high: float, scale: float) -> None:
        painter.setFont(font("caption"))
        painter.setPen(color("text.faint"))
        foot = QRectF(field.left(), field.bottom() + px(2), field.width(), px(FOOT) - px(2))
        first = tr(N_("{count} tokens"), count=local(f"{low:,.0f}"))
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft), first)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight), local(f"{high:,.0f}"))
        if self._cut is None or not low < self._cut < high:
            return
        x = (self._cut - low) * scale
        painter.setPen(QPen(color("text.text"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(round(x), round(px(HEAD) / 2), round(x), round(field.bottom()))
        painter.setPen(color("text.text"))
        words = tr(N_("cut at {count}"), count=local(f"{self._cut:,.0f}"))
        width = painter.fontMetrics().horizontalAdvance(words) + px(8)
        left = x + px(4) if x + width < field.right() else x - width
        painter.drawText(
            QRectF(left, 0, width, px(HEAD)),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            words,
        )
