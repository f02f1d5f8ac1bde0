"""What stands where nothing is yet: one icon, what would be here, one button."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.widgets.buttons import Button, outline_button, primary_button
from app.widgets.form_row import SmallIcon
from app.widgets.layouts import Column
from app.widgets.text import Label

_ICON_SIZE = 32


class EmptyState(QWidget):
    """An empty place.

    Args:
        icon: our word for the icon.
        text: what would be here and how it gets here.
        button: words of the one button; empty for none.
        primary: the button is the page's primary one.
    """

    def __init__(
        self,
        icon: str,
        text: str,
        button: str = "",
        on_click: Callable[[], object] | None = None,
        *,
        more: str = "",
        button_icon: str = "",
        primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        column = Column(10, 24)
        column.addStretch(1)
        column.addWidget(SmallIcon(icon, "text.faint", _ICON_SIZE), 0, centre)
        for words, style, role in ((text, "lead", "text.text"), (more, "body", "text.muted")):
            if words:
                label = Label(words, style, role, wrap=True)
                label.setAlignment(centre)
                column.addWidget(label)
        self.button: Button | None = None
        if button:
            make = primary_button if primary else outline_button
            self.button = make(button, button_icon, on_click=on_click)
            column.addWidget(self.button, 0, centre)
        column.addStretch(1)
        self.setLayout(column)
        self.setAccessibleName(text)
