"""The page on which machine and installation say how they are."""

import time
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.figures import clock
from app.i18n import N_, tr
from app.pages.health.row import CheckRow, say_copied
from app.pages.health.words import busy_words, report
from app.state.health import Health
from app.theme.theme import px
from app.widgets.banner import Banner
from app.widgets.buttons import plain_button
from app.widgets.card import Card
from app.widgets.layouts import Column, Content, HairLine, Row, Scroller
from app.widgets.text import Label
from peft_engine.contract.health import GROUPS, Group, summary

TWO_COLUMNS = 880
WIDTH = 1400
OLD_SECONDS = 60
"""A page that is shown again looks again when what it shows is older."""
TONES = {"good": "success", "attention": "warning", "problem": "danger"}


class HealthPage(QWidget):
    """A card for what trains, one for this program and its files.

    Signals:
        head_changed(): what the top bar says is another thing.
        empty_asked(): the trash is to be emptied, which cannot be undone.
    """

    head_changed = Signal()
    empty_asked = Signal()

    def __init__(self, health: Health, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(N_("Health")))
        self._health = health
        self.rows: dict[str, CheckRow] = {}
        self.banner = Banner()
        self._cards: dict[Group, Card] = {group: Card(tr(title)) for group, title in GROUPS.items()}
        self._lists: dict[Group, Column] = {}
        self._columns = Row(12)
        for group, card in self._cards.items():
            self._lists[group] = card.add(Column(6))
            card.body.addStretch(1)
            self._columns.add(card, 1)
        self._again = plain_button(tr(N_("Look again")), "again", on_click=health.look)
        self._copy = plain_button(tr(N_("Copy all")), "copy", on_click=self.copy_all)
        self._copy.setToolTip(tr(N_("As text, for whoever is asked for help")))
        self._when = Label("", "small", "text.muted")
        foot = Row(8)
        foot.add(self._when)
        foot.addStretch(1)
        foot.add(self._again)
        foot.add(self._copy)
        content = Content()
        content.setMaximumWidth(WIDTH)
        column = Column(12, (16, 12, 16, 12))
        column.add(self.banner)
        column.add(self._columns)
        column.add(foot)
        column.addStretch(1)
        content.setLayout(column)
        whole = Column(0)
        whole.add(Scroller(content))
        self.setLayout(whole)
        health.changed.connect(self.refresh)
        self.refresh()

    def title(self) -> str:
        return tr(N_("Health"))

    def state_word(self) -> str:
        return ""

    def sub(self) -> str:
        return ""

    def refresh(self) -> None:
        """Show what is known."""
        checks, work = self._health.checks, self._health.work
        if [check.key for check in checks] != list(self.rows):
            self._make_rows()
        for check in checks:
            self.rows[check.key].show_check(check)
            self.rows[check.key].show_work(work)
        if checks:
            told = summary(checks)
            self.banner.set(TONES[told.state], tr(told.text, **told.values), tr(told.more))
            self._when.setText(tr(N_("Looked at {time}"), time=clock(self._health.looked_at)))
        else:
            self.banner.set("info", tr(N_("Looking at the machine.")))
        for card in self._cards.values():
            card.setVisible(bool(checks))
        if work == "look":
            self._again.set_busy(busy_words(work))
        elif work:
            self._again.setEnabled(False)
        else:
            self._again.set_ready()
        self._copy.setEnabled(bool(checks))

    def copy_all(self) -> None:
        """Put all checks as text into the clipboard."""
        QGuiApplication.clipboard().setText(report(self._health.checks))
        say_copied(self._copy)

    def copy_when_known(self) -> None:
        """The same for who has not been here: look first where nothing is known."""
        if self._health.checks:
            self.copy_all()
        else:
            self._health.changed.connect(self._copy_once)
            self._health.look()

    def _copy_once(self) -> None:
        if self._health.checks:
            self._health.changed.disconnect(self._copy_once)
            self.copy_all()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if time.time() - self._health.looked_at > OLD_SECONDS:
            self._health.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= px(TWO_COLUMNS)
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def _make_rows(self) -> None:
        for rows in self._lists.values():
            while (item := rows.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.setParent(None)
                    widget.deleteLater()
        self.rows = {}
        for check in self._health.checks:
            rows = self._lists[check.group]
            if rows.count():
                rows.add(HairLine())
            row = self.rows[check.key] = rows.add(CheckRow(check))
            row.act_asked.connect(self._act)
        buttons = [button for row in self.rows.values() for button in (row.copy, row.button)]
        for before, after in pairwise([*buttons, self._again, self._copy]):
            QWidget.setTabOrder(before, after)

    def _act(self, act: str) -> None:
        if act == "empty_trash":
            self.empty_asked.emit()
        elif act == "try_four_bit":
            self._health.try_four_bit()
