"""An editor for any number of several values: a button that names those chosen, and a menu to tick them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from app.i18n import N_, tr
from app.joined import things
from app.theme.theme import px, theme
from app.theme.tokens import tokens
from app.widgets.choice_box import Choice, paint_caret
from app.widgets.enter_key import presses

WIDTH = 164
LEFT_GAP = "  "
"""Qt draws the words of a button with a menu at its very edge."""


class ChoicesField(QPushButton):
    """The ticked values are the value, in the order of the choices. The menu stays open while ticking.

    Signals:
        value_edited(object): the person changed it; a tuple of values.
    """

    value_edited = Signal(object)

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "outline")
        self.setProperty("part", "choices")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._menu = _StayingMenu(self)
        self._actions: dict[Any, QAction] = {}
        for choice in choices:
            action = self._menu.addAction(choice.label)
            action.setCheckable(True)
            action.toggled.connect(self._toggled)
            self._actions[choice.value] = action
        self.setMenu(self._menu)
        self._silent = False
        self._names: list[str] = []
        self._show()
        theme().changed.connect(self._fit)

    def value(self) -> tuple[Any, ...]:
        return tuple(value for value, action in self._actions.items() if action.isChecked())

    def set_value(self, values: Sequence[Any]) -> None:
        """Tick these without telling anybody."""
        self._silent = True
        for value, action in self._actions.items():
            action.setChecked(value in values)
        self._silent = False
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if presses(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        paint_caret(painter, self)
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), px(tokens().sizes["control"]))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _toggled(self, _: bool) -> None:
        if not self._silent:
            self._show()
            self.value_edited.emit(self.value())

    def _show(self) -> None:
        self._names = [action.text() for action in self._actions.values() if action.isChecked()]
        self._fit()

    def _fit(self) -> None:
        """Without a look at the menu, which may be gone before the button when a window comes down."""
        names = self._names
        whole = things(names) if names else tr(N_("none"))
        if names and len(names) == len(self._actions):
            whole = tr(N_("all of them"))
        room = px(WIDTH - 36)
        metrics = self.fontMetrics()
        short = (
            whole if metrics.horizontalAdvance(whole) <= room else tr(N_("{count} chosen"), count=len(names))
        )
        self.setText(f"{LEFT_GAP}{short}")
        self.setToolTip(whole)


class _StayingMenu(QMenu):
    """A menu that does not close when an entry is ticked."""

    def event(self, event: QEvent) -> bool:
        action = self.activeAction()
        if event.type() == QEvent.Type.MouseButtonRelease and action in self.actions():
            action.trigger()
            return True
        return super().event(event)
