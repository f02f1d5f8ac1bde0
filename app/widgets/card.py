"""Surfaces: a card that answers one question, and a well for a summary inside a card."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from app.theme.theme import px, theme
from app.theme.tokens import tokens
from app.widgets.layouts import Column, Margins, Part, Row
from app.widgets.text import ElidedLabel, Label


class Card(QFrame):
    """A plain surface with one hair line. Its head is as high without buttons as with them: heads line up.

    Args:
        title: the head; without it the card has none.
        sub: a few muted words after the title.
        actions: buttons at the right of the head.
        body: what the card shows; more can be added to ``body``.
        margin: pixels inside; one number or left, top, right, bottom.
    """

    def __init__(
        self,
        title: str = "",
        sub: str = "",
        *,
        actions: Sequence[QWidget] = (),
        body: QWidget | QLayout | None = None,
        margin: Margins = (16, 10, 16, 16),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        self._title = Label(title, "section")
        self._sub = ElidedLabel(sub, "small", "text.muted", beside=True)
        self._head = QWidget()
        self.head_row = Row(8)
        self.head_row.addWidget(self._title)
        self.head_row.addWidget(self._sub, 1)
        self._head.setLayout(self.head_row)
        self.body = Column(8)
        whole = Column(8, margin)
        whole.addWidget(self._head)
        whole.addLayout(self.body, 1)
        self.setLayout(whole)
        for action in actions:
            self.add_action(action)
        if body is not None:
            self.body.add(body, 1)
        self.set_title(title)
        self.set_sub(sub)
        self._apply_theme()
        theme().changed.connect(self._apply_theme)

    def add(self, part: Part, stretch: int = 0) -> Part:
        """Append to the body; the part comes back."""
        return self.body.add(part, stretch)

    def add_action(self, button: QWidget) -> None:
        """Put a button at the right end of the head."""
        self.head_row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)
        self._head.setVisible(bool(title))

    def set_sub(self, sub: str) -> None:
        self._sub.setText(sub)

    def _apply_theme(self) -> None:
        self._head.setFixedHeight(px(tokens().sizes["cardHead"]))


class Well(QFrame):
    """A sunken area for a summary inside a card; not nested."""

    def __init__(self, margin: Margins = 12, gap: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "well")
        self.body = Column(gap, margin)
        self.setLayout(self.body)

    def add(self, part: Part, stretch: int = 0) -> Part:
        """Append; the part comes back."""
        return self.body.add(part, stretch)
