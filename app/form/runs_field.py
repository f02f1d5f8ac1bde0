"""An editor for finished runs: a list to tick, with the reason beside each that cannot be."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from app.form.form import sentence
from app.i18n import N_, tr
from app.joined import facts
from app.state.earlier_runs import EarlierRun
from app.theme.theme import px, theme
from app.widgets.layouts import Column, Row, Scroller
from app.widgets.switch import CheckBox
from app.widgets.text import ElidedLabel, Label

MOST_HEIGHT = 232
MOST_MISFITS = 20
"""Runs that do not fit are named up to this number; the rest is counted."""


class RunsField(QWidget):
    """The ticked runs are the value, in the order of the list.

    Signals:
        value_edited(object): the person changed it; a tuple of ids.
    """

    value_edited = Signal(object)

    def __init__(self, empty: str, parent: QWidget | None = None) -> None:
        """`empty` says what to do first, where no run fits."""
        super().__init__(parent)
        self._empty = empty
        self._lines: list[_Line] = []
        self._gone: tuple[str, ...] = ()
        self._column = Column(0)
        self._scroller: Scroller | None = None
        self.setLayout(self._column)
        theme().changed.connect(self._fit)

    def value(self) -> tuple[str, ...]:
        """The ids of what is ticked, and of what was chosen but is no longer there."""
        return tuple(line.run.run for line in self._lines if line.box.isChecked()) + self._gone

    def set_runs(self, runs: Sequence[EarlierRun], chosen: Sequence[str]) -> None:
        """Show these runs with the chosen ones ticked. A chosen one that does not fit can be cleared."""
        self._gone = tuple(run for run in chosen if run not in [one.run for one in runs])
        upper = [run for run in runs if run.off is None or run.run in chosen]
        lower = [run for run in runs if run.off is not None and run.run not in chosen]
        shown = [*upper, *lower[:MOST_MISFITS]]
        if self._scroller is None or shown != [line.run for line in self._lines]:
            self._show(shown, not upper, len(lower) - MOST_MISFITS)
        for line in self._lines:
            line.show_ticked(line.run.run in chosen)

    def _show(self, shown: Sequence[EarlierRun], none_fits: bool, more: int) -> None:
        focused = next((line.run.run for line in self._lines if line.box.hasFocus()), "")
        inside = Column(2, (0, 0, 8, 0))
        if none_fits:
            inside.add(Label(tr(N_("No finished run fits yet.")), "medium", wrap=True))
            inside.add(Label(self._empty, "small", "text.muted", wrap=True))
        self._lines = [inside.add(_Line(run)) for run in shown]
        for line in self._lines:
            line.box.value_edited.connect(self._edited)
        if more > 0:
            inside.add(Label(tr(N_("{count} more do not fit."), count=more), "small", "text.muted"))
        inside.addStretch(1)
        content = QWidget()
        content.setLayout(inside)
        if self._scroller is not None:
            self._scroller.hide()
            self._column.removeWidget(self._scroller)
            self._scroller.deleteLater()
        self._scroller = self._column.add(Scroller(content))
        self._fit()
        for line in self._lines:
            if line.run.run == focused:
                line.box.setFocus()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The first run that can be ticked gets the focus."""
        for line in self._lines:
            if line.box.isEnabled():
                line.box.setFocus(reason)
                return

    def _edited(self, _: object) -> None:
        self._gone = ()
        self.value_edited.emit(self.value())

    def _fit(self) -> None:
        if self._scroller is not None:
            self._scroller.setFixedHeight(min(px(MOST_HEIGHT), self._scroller.sizeHint().height() + px(4)))


class _Line(QWidget):
    """One run: a box, its name, and below it facts and the reason why it cannot be ticked."""

    def __init__(self, run: EarlierRun) -> None:
        super().__init__()
        self.run = run
        off = sentence(run.off) if run.off is not None else ""
        self.box = CheckBox("")
        self.box.setAccessibleName(facts((run.title, run.facts)))
        self.box.setAccessibleDescription(off)
        words = Column(0, (0, 4, 0, 4))
        words.add(ElidedLabel(run.title, "medium", "text.disabled" if off else "text.text"))
        words.add(ElidedLabel(run.facts, "small", "text.disabled" if off else "text.muted"))
        self._reason = words.add(Label(off, "small", "text.muted", wrap=True))
        self._reason.setVisible(bool(off))
        row = Row(4)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setLayout(row)

    def show_ticked(self, ticked: bool) -> None:
        """What does not fit can be cleared, not ticked."""
        self.box.set_value(ticked)
        self.box.setEnabled(ticked or self.run.off is None)
        self._reason.set_role("status.danger.text" if ticked else "text.muted")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words ticks as well."""
        if self.box.isEnabled():
            self.box.click()
        event.accept()
