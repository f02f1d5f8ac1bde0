"""One check: what was found, what is the matter, the command to copy, and a button."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.i18n import N_, tr
from app.pages.health.words import busy_words, said, sentence_of
from app.widgets.buttons import Button, plain_button, small_button
from app.widgets.card import Well
from app.widgets.form_row import SmallIcon
from app.widgets.layouts import Column, Row
from app.widgets.text import Label
from peft_engine.contract.health import STATES, Act, Check, State

ICONS: dict[State, tuple[str, str]] = {
    "good": ("checked-fill", "status.success.mark"),
    "neutral": ("neutral", "text.faint"),
    "attention": ("warning-fill", "status.warning.mark"),
    "problem": ("failed-fill", "status.danger.mark"),
}
ACTS: dict[Act, tuple[str, str]] = {
    "empty_trash": (N_("Empty the trash"), "delete"),
    "try_four_bit": (N_("Try it"), "play"),
}


COPIED_MS = 2000


def say_copied(button: Button) -> None:
    """Say for a moment on the button that it has copied."""
    before, name = button.text().strip(), button.accessibleName()
    if before == tr(N_("Copied")):
        return
    button.set_text(tr(N_("Copied")))

    def back() -> None:
        button.set_text(before)
        button.setAccessibleName(name)

    QTimer.singleShot(COPIED_MS, button, back)


class CheckRow(QWidget):
    """Shows one check.

    Signals:
        act_asked(str): the button was pressed; a key of ACTS.
    """

    act_asked = Signal(str)

    def __init__(self, check: Check) -> None:
        super().__init__()
        self.check = check
        self._sign = SmallIcon("neutral", "text.faint", 18)
        self._name = Label("", "strong")
        self._fact = Label("", "body", "text.muted", wrap=True)
        self._fact.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._words = Label("", "small", "text.muted", wrap=True)
        self._command = Label("", "mono", selectable=True, wrap=True)
        self.copy = plain_button(tr(N_("Copy")), "copy", on_click=self._copy)
        self._well = Well((10, 6, 6, 6))
        line = Row(8)
        line.add(self._command, 1)
        line.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        self._well.add(line)
        self.button = small_button("", on_click=lambda: self.act_asked.emit(self.check.act))
        acts = Row(0)
        acts.add(self.button)
        acts.addStretch(1)
        head = Row(12)
        head.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        head.add(self._fact, 1)
        words = Column(6)
        words.add(head)
        words.add(self._words)
        words.add(self._well)
        words.add(acts)
        whole = Row(10, (0, 4, 0, 4))
        whole.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        whole.add(words, 1)
        self.setLayout(whole)
        self.show_check(check)

    def show_check(self, check: Check) -> None:
        """Show another finding of the same subject."""
        self.check = check
        name, fact, more = said(check, check.name), said(check, check.fact), sentence_of(check)
        self._sign.show_icon(*ICONS[check.state])
        self._name.setText(name)
        self._fact.setText(fact)
        self._words.setText(more)
        self._words.setVisible(bool(more))
        self._command.setText(check.command)
        self._command.setAccessibleName(tr(N_("Command for {what}"), what=name))
        self.copy.setAccessibleName(tr(N_("Copy the command for {what}"), what=name))
        self._well.setVisible(bool(check.command))
        self.button.setVisible(bool(check.act))
        if check.act:
            words, icon = ACTS[check.act]
            self.button.set_icon(icon)
            self.button.set_text(tr(words))
        told = tr(N_("{what}: {fact}, {state}"), what=name, fact=fact, state=tr(STATES[check.state]))
        self.setAccessibleName(told)
        self.setAccessibleDescription(more)

    def show_work(self, work: str) -> None:
        """Say on the button what is being done; off while something else is."""
        if not self.check.act:
            return
        if work == self.check.act:
            self.button.set_busy(busy_words(work))
        elif work:
            self.button.setEnabled(False)
        else:
            self.button.set_ready()

    def text(self) -> str:
        """All that the row says."""
        return " ".join(
            part.text() for part in (self._name, self._fact, self._words, self._command) if part.text()
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.check.command)
        say_copied(self.copy)
