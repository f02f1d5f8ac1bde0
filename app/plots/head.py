"""The head line of a plot: title, legend, what else is to be said, the current value, and its menu."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import N_, tr
from app.theme.theme import color, px, theme
from app.widgets.buttons import icon_button, plain_button
from app.widgets.layouts import Row
from app.widgets.text import ElidedLabel, Label


class LegendSign(QWidget):
    """A short piece of a line as it is drawn below; decorative.

    Args:
        role: colour role.
        kind: "line", "points", "dashed" or "area".
    """

    def __init__(self, role: str, kind: str) -> None:
        super().__init__()
        self._role, self._kind = role, kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(px(17), px(12))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(color(self._role), px(2))
        if self._kind == "dashed":
            pen.setWidthF(1.4 * theme().scale)
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        middle = self.height() / 2
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
        if self._kind == "points":
            painter.setPen(QPen(color(self._role), 1.5 * theme().scale))
            painter.setBrush(color("surface.surface"))
            side = px(6)
            painter.drawEllipse(QRectF((self.width() - side) / 2, middle - side / 2, side, side))
        painter.end()


class PlotHead(QWidget):
    """The line above a drawing area. It never asks for width, so that columns of plots stay equally wide."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = Row(6)
        self._legend = Row(5)
        self._sub = ElidedLabel("", "small", "text.muted", beside=True)
        self._legend_of: dict[str, tuple[QWidget, ...]] = {}
        self._value = Label("", "section")
        self._unit = Label("", "small", "text.muted")
        self.follow_button = plain_button(tr(N_("Follow")), "follow")
        self.follow_button.hide()
        self.menu_button = icon_button("more", tr(N_("Menu of the plot {title}"), title=title))
        self._title = ElidedLabel(title, "strong")
        self._row.addWidget(self._title)
        self._row.addSpacing(px(4))
        self._row.addLayout(self._legend)
        self._row.addWidget(self._sub, 1000)
        self._row.addStretch(1)
        self._sub.hide()
        for part in (self.follow_button, self._value, self._unit, self.menu_button):
            self._row.addWidget(part)
        self.setLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._unit.hide()
        self._apply_theme()
        theme().changed.connect(self._apply_theme)

    def add_legend(self, key: str, role: str, kind: str, label: str) -> None:
        parts = (LegendSign(role, kind), ElidedLabel(label, "small", "text.muted"))
        for part in parts:
            self._legend.addWidget(part)
        self._legend.addSpacing(px(4))
        self._legend_of[key] = parts

    def show_legend(self, key: str, *, shown: bool) -> None:
        """A line without values has no legend."""
        for part in self._legend_of.get(key, ()):
            if part.isHidden() == shown:
                part.setVisible(shown)

    def set_sub(self, text: str) -> None:
        self._sub.setText(text)
        self._sub.setVisible(bool(text))

    def set_value(self, text: str, unit: str = "") -> None:
        if text != self._value.text():
            self._value.setText(text)
        if unit != self._unit.text():
            self._unit.setText(unit)
            self._unit.setVisible(bool(unit))
            self._keep_title()

    def value(self) -> str:
        return self._value.text()

    def set_tools_shown(self, shown: bool) -> None:
        """Without its buttons the head can be a picture's."""
        self.menu_button.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_title()

    def _keep_title(self) -> None:
        """Where there is little room, legend and other words give way before the title does."""
        others = (self.follow_button, self._value, self._unit, self.menu_button)
        taken = sum(part.sizeHint().width() + px(8) for part in others if part.isVisibleTo(self))
        self._title.setMinimumWidth(
            max(0, min(self._title.sizeHint().width(), self.width() - taken - px(16)))
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), self.height())

    def _apply_theme(self) -> None:
        self.setFixedHeight(px(28))
        self._row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
