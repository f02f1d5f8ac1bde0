"""A field to search in: a magnifying glass, a hint of its key, and a way to empty it."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.i18n import N_, tr
from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import px, theme
from app.theme.tokens import tokens
from app.widgets.buttons import icon_button
from app.widgets.text import Label

SETTLE_MS = 120


class SearchField(QLineEdit):
    """Editor for words to look for.

    Args:
        placeholder: what can be found here; also the accessible name.
        hint: the key that leads here, such as "Ctrl K", shown while it is empty.

    Signals:
        text_edited(str): what to look for, once the fingers have rested for SETTLE_MS.
        entered(): Enter or arrow down was pressed: go to the results.
    """

    text_edited = Signal(str)
    entered = Signal()

    def __init__(self, placeholder: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "field")
        self.setProperty("bad", "")
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._hint = Label(hint, "caption", "text.muted", parent=self)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._clear = icon_button("clear", tr(N_("Clear the search")), on_click=self._emptied)
        self._clear.setParent(self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(lambda: self.text_edited.emit(self.text()))
        self.textChanged.connect(self._changed)
        self._apply_theme()
        self._show_ends()
        theme().changed.connect(self._apply_theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties a filled field; Enter and the down key lead to the results."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self._emptied()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            if self._settle.isActive():  # whoever is quick wants what the last letters find
                self._settle.stop()
                self.text_edited.emit(self.text())
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(px(220), px(tokens().sizes["control"]))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(tokens().sizes["control"]))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = px(15)
        paint_icon(painter, QRectF(px(9), (self.height() - side) / 2, side, side), "search", "text.muted")
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_ends()

    def _emptied(self) -> None:
        self.clear()
        self._settle.stop()
        self.text_edited.emit("")

    def _changed(self) -> None:
        self._settle.start()
        self._show_ends()

    def _show_ends(self) -> None:
        self._clear.setVisible(bool(self.text()))
        self._clear.move(
            self.width() - self._clear.width() - px(2), (self.height() - self._clear.height()) // 2
        )
        size = self._hint.sizeHint()
        self._hint.setVisible(not self.text() and bool(self._hint.text()))
        self._hint.setGeometry(self.width() - size.width() - px(10), 0, size.width(), self.height())

    def _apply_theme(self) -> None:
        self.setFont(font("body"))
        self.setFixedHeight(px(tokens().sizes["control"]))
        self.setTextMargins(px(26), 0, px(26), 0)
        self.updateGeometry()
        self._show_ends()
