"""A door of the welcome: a picture, what is behind it, and a button."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.pages.welcome.pictures import DoorPicture
from app.widgets.buttons import Button, outline_button, primary_button
from app.widgets.card import Card
from app.widgets.form_row import SmallIcon
from app.widgets.layouts import Row
from app.widgets.text import Label


class Door(Card):
    """One way in.

    Args:
        facts: icon and words of what is good to know before.
        button: words and icon of the button.
        primary: this is what most people want.
    """

    def __init__(
        self,
        picture: Callable[[QPainter], None],
        title: str,
        sentence: str,
        facts: Sequence[tuple[str, str]],
        button: tuple[str, str],
        on_click: Callable[[], object],
        *,
        primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(margin=16, parent=parent)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.picture = DoorPicture(picture)
        make = primary_button if primary else outline_button
        self.button: Button = make(*button, on_click=on_click)
        self.button.setAccessibleDescription(sentence)
        self.add(self.picture)
        self.body.addSpacing(4)
        self.add(Label(title, "title", wrap=True))
        self.add(Label(sentence, "body", "text.muted", wrap=True))
        for icon, words in facts:
            line = Row(9)
            line.addWidget(SmallIcon(icon), 0, Qt.AlignmentFlag.AlignVCenter)
            line.add(Label(words, "body", wrap=True), 1)
            self.add(line)
        self.body.addStretch(1)
        self.body.addSpacing(4)
        self.add(self.button)
