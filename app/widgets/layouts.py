"""Rows and columns whose gaps follow the interface scale, hair lines, and a column that scrolls."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QScrollArea, QSizePolicy, QWidget

from app.theme.theme import px, theme

Margins = int | tuple[int, int, int, int]
Part = TypeVar("Part", bound=QWidget | QLayout)


class _Box(QBoxLayout):
    """Parts in a line.

    Args:
        gap: device-independent pixels between the parts, multiplied by the interface scale.
        margins: one number for all sides, or left, top, right, bottom.
    """

    def __init__(self, direction: QBoxLayout.Direction, gap: int, margins: Margins) -> None:
        super().__init__(direction)
        self._gap = gap
        self._margins = _four(margins)
        self._apply_theme()
        theme().changed.connect(self._apply_theme)

    def add(self, part: Part, stretch: int = 0) -> Part:
        """Append a widget or a layout; the part comes back."""
        if isinstance(part, QWidget):
            self.addWidget(part, stretch)
        else:
            self.addLayout(part, stretch)
        return part

    def _apply_theme(self) -> None:
        self.setSpacing(px(self._gap))
        self.setContentsMargins(*(px(side) for side in self._margins))


class Column(_Box):
    """Parts one below the other."""

    def __init__(self, gap: int = 8, margins: Margins = 0) -> None:
        super().__init__(QBoxLayout.Direction.TopToBottom, gap, margins)


class Row(_Box):
    """Parts side by side."""

    def __init__(self, gap: int = 8, margins: Margins = 0) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight, gap, margins)


def _four(margins: Margins) -> tuple[int, int, int, int]:
    return (margins,) * 4 if isinstance(margins, int) else margins


class HairLine(QFrame):
    """One thin line between two parts."""

    def __init__(self, *, vertical: bool = False) -> None:
        super().__init__()
        self.setProperty("part", "hair")
        if vertical:
            self.setFixedWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        else:
            self.setFixedHeight(1)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class Content(QWidget):
    """What a scroller holds. It scrolls where the least of it is too high at its width; words that could be
    broken into more lines at a smaller width ask for no room."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout is not None else -1

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(
            least.width(), min(least.height(), self.heightForWidth(max(self.width(), least.width())))
        )


class Scroller(QScrollArea):
    """A column that scrolls up and down. Its content is never cut sideways: it is as wide as the view, and
    the scroller is at least as wide as its content needs."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setProperty("part", "scroller")
        content.setProperty("part", "scrolled")
        self.viewport().setProperty("part", "scrolled")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        content.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        content = self.widget()
        width = max(content.minimumSizeHint().width(), content.minimumWidth()) if content is not None else 0
        return QSize(width + self.verticalScrollBar().sizeHint().width(), px(60))

    def sizeHint(self) -> QSize:
        content = self.widget()
        hint = content.sizeHint() if content is not None else QSize(0, 0)
        return QSize(max(hint.width(), self.minimumSizeHint().width()), hint.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
