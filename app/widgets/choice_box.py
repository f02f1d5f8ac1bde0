"""A box to choose one of a few things. The wheel does nothing without focus; what is off says why."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy, QStyleOptionComboBox, QWidget

from app.i18n import N_, tr
from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens

_WIDEST = 720
"""Reasons in the list are no wider than this."""
_BESIDE_WORDS = 34
"""What stands at the left and the right of the words: edges and the caret."""


@dataclass(frozen=True)
class Choice:
    """One thing that can be chosen.

    Attributes:
        value: what it stands for; compared with ==.
        label: its words.
        help: a sentence about it, shown as its tooltip.
        off: why it cannot be chosen; empty when it can.
    """

    value: object
    label: str
    help: str = ""
    off: str = ""


def _listed(choice: Choice) -> str:
    """What stands of it in the list."""
    if not choice.off:
        return choice.label
    return tr(N_("{choice}: {reason}"), choice=choice.label, reason=choice.off)


class ChoiceBox(QComboBox):
    """Editor for one of several values.

    Args:
        width: pixels at interface scale 1; longer words are shortened with three dots, and told as a tooltip.

    Signals:
        value_edited(object): the person chose another value.
    """

    value_edited = Signal(object)

    def __init__(
        self,
        choices: Sequence[Choice] = (),
        value: object = None,
        *,
        width: int = 164,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []
        self._width = width
        self.setProperty("part", "field")
        self.setProperty("bad", "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(12)
        view = QListView()
        view.setProperty("part", "popup")
        self.setView(view)
        self.set_choices(choices, value)
        self.activated.connect(self._chosen)
        self._apply_theme()
        theme().changed.connect(self._apply_theme)

    def set_choices(self, choices: Sequence[Choice], value: object = None) -> None:
        """Offer other choices and show one of them, without telling anybody. A list that is open stays open
        while it offers the same."""
        if list(choices) == self._choices:
            self.set_value(value)
            return
        self._choices = list(choices)
        model = QStandardItemModel(self)
        for choice in choices:
            item = QStandardItem(_listed(choice))
            item.setEnabled(not choice.off)
            item.setToolTip(choice.off or choice.help)
            model.appendRow(item)
        self.setModel(model)
        self.set_value(value)

    def value(self) -> object:
        """The value that is shown, or None."""
        index = self.currentIndex()
        return self._choices[index].value if 0 <= index < len(self._choices) else None

    def set_value(self, value: object) -> None:
        """Show a value without telling anybody; an unknown one shows nothing."""
        at = next((n for n, choice in enumerate(self._choices) if choice.value == value), -1)
        self.setCurrentIndex(at)
        self._tell()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(px(self._width), px(tokens().sizes["control"]))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def needed_width(self) -> int:
        """The width at which the words of what is chosen are not shortened."""
        return self._width_for(self.currentText())

    @property
    def is_short(self) -> bool:
        """Whether the words of some choice are shortened at the usual width."""
        return any(self._width_for(choice.label) > px(self._width) for choice in self._choices)

    def grow(self) -> None:
        """Take all the width there is, from now on."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Words that are too long end in three dots; a style sheet would cut through a letter."""
        super().initStyleOption(option)
        room = self.width() - px(_BESIDE_WORDS)
        words = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        option.currentText = words

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        paint_caret(painter, self)
        painter.end()

    def _width_for(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words) + 2 + px(_BESIDE_WORDS)

    def _tell(self) -> None:
        """What is said of the choice; where nothing is, its words, if they are shortened."""
        at = self.currentIndex()
        chosen = self._choices[at] if 0 <= at < len(self._choices) else Choice(None, "")
        self.setToolTip(chosen.help or (chosen.label if self.needed_width() > self.width() else ""))

    def _chosen(self, index: int) -> None:
        self._tell()
        self.value_edited.emit(self._choices[index].value)

    def showPopup(self) -> None:
        """The list is as wide as its longest words. Reasons are shortened where it would hide the window; the
        tooltip has them whole."""
        metrics, room = self.view().fontMetrics(), px(_WIDEST)
        for n, choice in enumerate(self._choices):
            if choice.off:
                self.setItemText(n, metrics.elidedText(_listed(choice), Qt.TextElideMode.ElideRight, room))
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + px(28))
        super().showPopup()

    def _apply_theme(self) -> None:
        self.setFont(font("body"))
        self.view().setFont(font("body"))
        pal = self.palette()
        pal.setColor(pal.ColorRole.HighlightedText, color("text.text"))
        self.view().setPalette(pal)
        self.setFixedHeight(px(tokens().sizes["control"]))
        self.updateGeometry()


def paint_caret(painter: QPainter, field: QWidget) -> None:
    """The sign at the right of a field that opens a list."""
    side = px(12)
    role = "text.muted" if field.isEnabled() else "text.disabled"
    box = QRectF(field.width() - px(13) - side / 2, (field.height() - side) / 2, side, side)
    paint_icon(painter, box, "caret-down", role)
