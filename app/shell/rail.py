"""The rail: the program's mark, and a button for each place."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import N_, tr
from app.shell.ground import Ground
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens
from app.widgets.layouts import Column
from app.widgets.rail import RailButton

LOW_BELOW = 500
"""Height of the rail."""


class Mark(QWidget):
    """Three frozen layers, and the small part of one that learns; decorative."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(px(28), px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        unit = self.width() / 28
        for row, width in ((0, 28), (10, 18), (20, 28)):
            painter.setBrush(color("frozen.line"))
            painter.drawRoundedRect(QRectF(0, row * unit, width * unit, 7 * unit), 2 * unit, 2 * unit)
        painter.setBrush(color("accent.fill"))
        painter.drawRoundedRect(QRectF(20 * unit, 10 * unit, 8 * unit, 7 * unit), 2 * unit, 2 * unit)
        painter.end()


class Rail(Ground):
    """Places from top to bottom; `last` ones stand at the foot.

    Signals:
        chosen(str): the key of a place.
    """

    chosen = Signal(str)

    def __init__(
        self,
        places: list[tuple[str, str, str]],
        last: list[tuple[str, str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("surface.rail", Qt.Edge.RightEdge, parent)
        self.setAccessibleName(tr(N_("Places")))
        self.buttons: dict[str, RailButton] = {}
        self._places = [*places, *last]
        column = Column(4, (4, 13, 4, 8))
        centre = Qt.AlignmentFlag.AlignHCenter
        self._mark = QWidget()
        mark = Column(0, (0, 0, 0, 8))
        mark.add(Mark())
        self._mark.setLayout(mark)
        column.addWidget(self._mark, 0, centre)
        for n, (key, icon, words) in enumerate([*places, *last]):
            if n == len(places):
                column.addStretch(1)
            button = RailButton(icon, words)
            button.clicked.connect(lambda _on=False, chosen=key: self.chosen.emit(chosen))
            button.setToolTip(tr(N_("{place}  (Ctrl {number})"), place=words, number=n + 1))
            self.buttons[key] = button
            column.addWidget(button, 0, centre)
        self.setLayout(column)
        self._apply()
        theme().changed.connect(self._apply)

    def places(self) -> list[tuple[str, str, str]]:
        """Key, name and icon of each place, in the order of their numbers."""
        return [(key, words, icon) for key, icon, words in self._places]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the window is low, the places need the room of the mark."""
        super().resizeEvent(event)
        self._mark.setVisible(self.height() >= px(LOW_BELOW))

    def show_place(self, key: str) -> None:
        self.buttons[key].setChecked(True)

    def set_wants(self, key: str, words: str) -> None:
        """A dot at a place says that something there wants to be looked at, with words for the tooltip."""
        button = self.buttons[key]
        button.set_wants(words)
        first = button.toolTip().partition("\n")[0]
        button.setToolTip(f"{first}\n{words}" if words else first)

    def _apply(self) -> None:
        self.setFixedWidth(px(tokens().sizes["rail"]))
