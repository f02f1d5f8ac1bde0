"""How the file is read, as quiet chips: each opens the answers to one question, and what is rarely asked
stands under the last one."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from app.data_import.flow import Flow
from app.data_import.reading_words import Question, kind_words, questions
from app.data_import.tab_order import keep_in_place
from app.i18n import N_, tr
from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import color, px
from app.theme.tokens import tokens
from app.widgets.chip import Chip
from app.widgets.painted_button import PaintedButton
from peft_engine.contract.reading import Reading

RARE = ("quote", "skip", "first", "uneven")
"""Asked under "More", while they have their usual value."""


class MenuChip(PaintedButton):
    """Words on a tint with a caret; a click opens a menu below it."""

    def __init__(self) -> None:
        super().__init__("")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, words: str, question: str) -> None:
        """Change the words.

        Args:
            question: what they are the answer to, for those who hear the window and as a tooltip.
        """
        self.setText(words)
        self.setToolTip(question)
        self.setAccessibleName(tr(N_("{question}: {answer}"), question=question, answer=words))
        self.updateGeometry()
        self.update()

    def open(self, menu: QMenu) -> None:
        """Open a menu below the chip; it deletes itself."""
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(font("smallm")).horizontalAdvance(self.text()) + px(34)
        return QSize(round(width), px(tokens().sizes["touchMin"]))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(60), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = px(tokens().radii["control"])
        on = self.isEnabled()
        edge = "accent.focus" if self.ring else "line.control" if on else "line.border"
        painter.setPen(QPen(color(edge), 2 if self.ring else 1))
        painter.setBrush(color("surface.hover" if self.hover and on else "surface.sunken"))
        painter.drawRoundedRect(box, radius, radius)
        painter.setFont(font("smallm"))
        painter.setPen(color("text.text" if on else "text.disabled"))
        words = box.adjusted(px(9), 0, -px(22), 0)
        metrics = painter.fontMetrics()
        cut = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, round(words.width()) + 1)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), cut)
        side = px(10)
        place = QRectF(box.right() - px(9) - side, box.center().y() - side / 2, side, side)
        paint_icon(painter, place, "caret-down", "text.muted" if on else "text.disabled")
        painter.end()


class ReadingBar(QWidget):
    """A chip for each question about the file.

    Signals:
        reading_edited(object): it is to be read like this (a Reading), or None: recognise it anew.
    """

    reading_edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._flow = Flow(6)
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr(N_("How the file is read")))
        self._reading: Reading | None = None
        self._asked: list[Question] = []
        self._rare: list[Question] = []
        self.chips: dict[str, MenuChip] = {}

    def show_reading(
        self, reading: Reading | None, choices: Mapping[str, Sequence[str]] | None = None
    ) -> None:
        """Show how a file is read; nothing where there is none."""
        found = questions(reading, choices or {}) if reading is not None else []
        usual = Reading(kind=reading.kind) if reading is not None else None
        self._rare = [each for each in found if each.name in RARE and each.value == getattr(usual, each.name)]
        self._asked = [each for each in found if each not in self._rare]
        self._reading = reading
        names = [*(each.name for each in self._asked), *(["more"] if reading is not None else [])]
        if names != list(self.chips):  # else the chip that was pressed keeps the keyboard
            self._make(names, reading)
        for question in self._asked:
            self.chips[question.name].say(question.shown, question.words)

    def menu_of(self, name: str) -> QMenu:
        """The answers to a question; made when they are asked for, for there may be many."""
        menu = QMenu(self)
        if name != "more":
            self._answers(menu, next(each for each in self._asked if each.name == name))
            return menu
        for question in self._rare:
            self._answers(menu.addMenu(question.words), question)
        if self._rare:
            menu.addSeparator()
        anew = menu.addAction(tr(N_("Recognise the file anew")))
        anew.triggered.connect(lambda _=False: self.reading_edited.emit(None))
        return menu

    def _make(self, names: Sequence[str], reading: Reading | None) -> None:
        self.chips = {}
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if reading is not None and "kind" not in names:
            self._flow.addWidget(Chip(kind_words(reading), "neutral", "table"))
        for name in names:
            made = MenuChip()
            made.clicked.connect(lambda _=False, chip=made, name=name: chip.open(self.menu_of(name)))
            self.chips[name] = made
            self._flow.addWidget(made)
        keep_in_place(self, self.chips.values())
        if "more" in self.chips:
            self.chips["more"].say(tr(N_("More")), tr(N_("More about how the file is read")))
        self.updateGeometry()

    def _answers(self, menu: QMenu, question: Question) -> None:
        group = QActionGroup(menu)
        for value, words in question.answers:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value == question.value)
            group.addAction(action)
            action.triggered.connect(lambda _=False, chosen=value: self._choose(question.name, chosen))

    def _choose(self, name: str, value: Any) -> None:
        if self._reading is None or getattr(self._reading, name) == value:
            return
        changes = {name: value}
        if name == "kind" and value == "token_columns":
            changes["delimiter"] = "\t"
        elif name == "kind" and value == "delimited":
            changes["delimiter"] = ","
        self.reading_edited.emit(self._reading.model_copy(update=changes))
