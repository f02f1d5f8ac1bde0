"""Reading values off a plot: a cursor under the pointer or moved by arrow keys, and its place in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QPen

from app.figures import local
from app.i18n import N_, tr
from app.joined import facts
from app.plots.canvas import Canvas
from app.theme.theme import color, px
from app.widgets.text import Label

if TYPE_CHECKING:
    from app.plots.front_plot import FrontPlot
    from app.plots.line_plot import LinePlot


class Reading(Label):
    """The words at the cursor, at the upper right of the drawing."""

    def __init__(self, canvas: Canvas, plot: "LinePlot | FrontPlot") -> None:
        super().__init__("", "caption", "text.text", wrap=True, parent=canvas)
        self._canvas, self._plot = canvas, plot
        self._at: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        canvas.read_at.connect(self._read_at)
        canvas.stepped.connect(self._step)
        canvas.described.connect(self.say_description)

    def say_description(self) -> None:
        """Show the plot in words, and say them to a screen reader."""
        self._say(self._plot.describe())
        self._announce()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("line.border"), 1))
        painter.setBrush(color("surface.raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(5), px(5))
        painter.end()
        super().paintEvent(event)

    def _read_at(self, x: float | None) -> None:
        lines = self._plot.lines()
        if x is None or not lines:
            self._at = None
            self.hide()
            self._canvas.show_cursor(None)
            return
        self._at = lines[0][1].nearest(x)
        self._show_values()

    def _step(self, by: int) -> None:
        lines = self._plot.lines()
        if not lines:
            return
        count = len(lines[0][1])
        start = count - 1 if self._at is None else self._at + by
        self._at = min(max(start, 0), count - 1)
        self._show_values()
        self._announce()

    def _show_values(self) -> None:
        lines = self._plot.lines()
        if self._at is None or not lines or self._at >= len(lines[0][1]):
            return
        x = float(lines[0][1].x[self._at])
        parts = []
        for label, series, _ in lines:
            n = series.nearest(x)
            if n is None:
                continue
            value = self._plot.write(float(series.y[n]))
            parts.append(tr(N_("{name} {value}"), name=label, value=value))
        self._canvas.show_cursor(x)
        self._say(tr(N_("step {step}: {values}"), step=local(f"{x:g}"), values=facts(parts)))

    def _say(self, text: str) -> None:
        self.setText(text)
        room = self._canvas.width() - px(16)
        self.setMaximumWidth(room)
        self.setWordWrap(self.sizeHint().width() > room or len(text) > 60)
        self.adjustSize()
        self.move(self._canvas.width() - self.width() - px(8), px(4))
        self.show()
        self.raise_()

    def _announce(self) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._canvas, self.text()))

    def _apply_theme(self) -> None:
        super()._apply_theme()
        self.setContentsMargins(px(6), px(3), px(6), px(3))
