"""A text that is being written: wrapped, to be read and copied, following its end."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.theme.fonts import font
from app.theme.palette import text_palette
from app.theme.theme import color, px, theme

HIGH, LOW = 150, 84


class WrittenText(QPlainTextEdit):
    """Shows a text that grows.

    Args:
        name: accessible name.
    """

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "log")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self._low = False
        self._apply_theme()
        theme().changed.connect(self._apply_theme)

    def show_text(self, text: str) -> None:
        """Show the text so far; what is new is added, so that a choice made with the mouse stays."""
        before = self.toPlainText()
        bar = self.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - 1
        if text.startswith(before):
            cursor = self.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            cursor.insertText(text[len(before) :])
        else:
            self.setPlainText(text)
        if follows:
            bar.setValue(bar.maximum())

    def set_low(self, on: bool) -> None:
        """Ask for no more room than a few lines need."""
        self._low = on
        self.updateGeometry()

    def text(self) -> str:
        return self.toPlainText()

    def sizeHint(self) -> QSize:
        return QSize(px(360), px(LOW if self._low else HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(LOW))

    def _apply_theme(self) -> None:
        self.setFont(font("body"))
        self.setPalette(text_palette(color("text.text"), color("text.disabled")))
