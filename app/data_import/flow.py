"""Parts side by side that go on in the next line where there is no more room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from app.theme.theme import px


class Flow(QLayout):
    """A layout whose height follows from its width.

    Args:
        gap: device-independent pixels between the parts, both ways.
    """

    def __init__(self, gap: int = 6) -> None:
        super().__init__()
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        width = height = 0
        for item in self._items:
            width = max(width, item.minimumSize().width())
            height = max(height, item.sizeHint().height())
        return QSize(width, height)

    def _place(self, rect: QRect, *, move: bool) -> int:
        """The height that is needed; `move` puts the parts where they belong."""
        top, gap = rect.top(), px(self._gap)
        for number, line in enumerate(self._lines(rect.width(), gap)):
            top += gap if number else 0
            height, left = max(size.height() for _, size in line), rect.left()
            for item, size in line:
                if move:
                    item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                left += size.width() + gap
            top += height
        return top - rect.top()

    def _lines(self, width: int, gap: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The parts that are seen, with their sizes, line by line."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        taken = 0
        for item in self._items:
            widget = item.widget()
            if isinstance(widget, QWidget) and widget.isHidden():
                continue
            size = QSize(min(item.sizeHint().width(), width), item.sizeHint().height())
            if not lines or taken + gap + size.width() > width:
                lines.append([])
                taken = -gap
            lines[-1].append((item, size))
            taken += gap + size.width()
        return lines
