"""A field of several lines to write in."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.theme.fonts import font
from app.theme.palette import text_palette
from app.theme.theme import color, px, theme

HIGH = 76


class TextArea(QPlainTextEdit):
    """Editor for some lines; the Tab key leaves it, Enter with Ctrl is told.

    Signals:
        value_edited(object): the person changed the text (a str).
        returnPressed(): Enter was pressed together with Ctrl.
    """

    value_edited = Signal(object)
    returnPressed = Signal()  # noqa: N815 - as a line calls it

    def __init__(self, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "field")
        self.setProperty("bad", "")
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self._apply_theme()
        self.textChanged.connect(lambda: self.value_edited.emit(self.toPlainText()))
        theme().changed.connect(self._apply_theme)

    def value(self) -> str:
        return self.toPlainText()

    def set_value(self, text: str) -> None:
        """Show a text; the cursor stays where it is if nothing changes."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.returnPressed.emit()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(HIGH))

    def _apply_theme(self) -> None:
        self.setFont(font("body"))
        self.setPalette(text_palette(color("text.text"), color("text.disabled")))
        self.document().setDocumentMargin(px(7))
        self.setFixedHeight(px(HIGH))
