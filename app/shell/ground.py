"""A plain area in the colour of a role with a hair line at one side: for rail, top bar and run bar."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.theme.theme import color, theme


class Ground(QWidget):
    """Paints its ground.

    Args:
        role: colour role of the ground.
        edge: the side with the line.
    """

    def __init__(self, role: str, edge: Qt.Edge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._edge = edge
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color(self._role))
        box = self.rect()
        if self._edge == Qt.Edge.RightEdge:
            box.setLeft(box.right())
        elif self._edge == Qt.Edge.BottomEdge:
            box.setTop(box.bottom())
        else:
            box.setBottom(box.top())
        painter.fillRect(box, color("line.border"))
        painter.end()
