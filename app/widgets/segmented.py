"""A few words side by side of which one holds, such as Basic and Advanced."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.theme.palette import text_palette
from app.theme.theme import color, theme
from app.theme.tokens import tokens
from app.widgets.buttons import Button
from app.widgets.layouts import Row


class SegmentedControl(QFrame):
    """Chooses one of a few values; the arrow keys move between them.

    Args:
        options: value and words of each segment, in order.
        value: what holds at first; by default the first.
        name: accessible name of the whole.

    Signals:
        value_edited(object): the person chose another segment.
    """

    value_edited = Signal(object)

    def __init__(
        self,
        options: Sequence[tuple[object, str]],
        value: object = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "segments")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._values = [option for option, _ in options]
        self._buttons: list[Button] = []
        row = Row(2, 2)
        for option, words in options:
            button = Button("segment", words, height=tokens().sizes["controlSmall"])
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, chosen=option: self._choose(chosen))
            row.addWidget(button, 1)
            self._buttons.append(button)
        self.setLayout(row)
        self.set_value(value if value is not None else self._values[0])
        theme().changed.connect(self._show)

    def value(self) -> object:
        return self._value

    def set_value(self, value: object) -> None:
        """Show a value without telling anybody.

        Raises:
            ValueError: the value is none of the options.
        """
        self._values.index(value)
        self._value = value
        self._show()

    def set_off(self, value: object, reason: str) -> None:
        """Turn one segment off, with its reason; an empty reason turns it on again."""
        button = self._buttons[self._values.index(value)]
        if reason:
            button.set_off(reason)
        else:
            button.set_on()

    def set_shown(self, value: object, shown: bool) -> None:
        """Show or hide one segment; one that is hidden is not the one that holds."""
        self._buttons[self._values.index(value)].setVisible(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        move = moves.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
            return
        at = self._values.index(self._value) + move
        while 0 <= at < len(self._values) and (
            not self._buttons[at].isEnabled() or self._buttons[at].isHidden()
        ):
            at += move
        if 0 <= at < len(self._values):
            self._choose(self._values[at])
            self._buttons[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, value: object) -> None:
        changed = value != self._value
        self.set_value(value)
        if changed:
            self.value_edited.emit(value)

    def _show(self) -> None:
        for option, button in zip(self._values, self._buttons, strict=True):
            held = option == self._value
            button.setChecked(held)
            # One stop of the Tab key for the whole; the arrows move inside.
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if held else Qt.FocusPolicy.ClickFocus)
            role = "text.text" if held else "text.muted"
            button.setPalette(text_palette(color(role), color("text.disabled")))
