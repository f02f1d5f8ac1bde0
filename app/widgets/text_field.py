"""A line of text to write in."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.theme.fonts import font
from app.theme.theme import px, theme
from app.theme.tokens import tokens


class TextField(QLineEdit):
    """Editor for one line.

    Signals:
        value_edited(object): the person changed the text (a str).
    """

    value_edited = Signal(object)

    def __init__(
        self, text: str = "", *, placeholder: str = "", width: int = 164, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._width = width
        self.setProperty("part", "field")
        self.setProperty("bad", "")
        self.setPlaceholderText(placeholder)
        self._apply_theme()
        self.textEdited.connect(lambda text: self.value_edited.emit(text))
        theme().changed.connect(self._apply_theme)

    def value(self) -> str:
        return self.text()

    def set_value(self, text: str) -> None:
        """Show a text without telling anybody; the cursor stays where it is if nothing changes."""
        if text != self.text():
            self.setText(text)

    def sizeHint(self) -> QSize:
        return QSize(px(self._width), px(tokens().sizes["control"]))

    def _apply_theme(self) -> None:
        self.setFont(font("body"))
        self.setTextMargins(px(6), 0, px(6), 0)
        self.setFixedHeight(px(tokens().sizes["control"]))
        self.updateGeometry()
