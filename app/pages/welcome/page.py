"""The page of the first start: show me, try with my data, compare methods."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.i18n import N_, tr
from app.pages.welcome.door import Door
from app.pages.welcome.pictures import LOW, TALL, paint_curve, paint_race, paint_table
from app.state.health import Health
from app.theme.theme import px, theme
from app.widgets.buttons import plain_button
from app.widgets.bytes_text import bytes_text
from app.widgets.form_row import SmallIcon
from app.widgets.layouts import Column, Content, Row, Scroller
from app.widgets.text import ElidedLabel, Label
from peft_engine.contract.health import Check, summary, worst

WIDTH = 1104
LOW_BELOW = 680
"""Below this height of the page the pictures are lower."""


class WelcomePage(QWidget):
    """Three doors of equal size; below, further ways and whether the machine is ready.

    Signals:
        demo_asked(), data_asked(), race_asked(): a door was opened.
        lesson_asked(), runs_asked(), tour_asked(), health_asked(): one of the ways below.
    """

    demo_asked = Signal()
    data_asked = Signal()
    race_asked = Signal()
    lesson_asked = Signal()
    runs_asked = Signal()
    tour_asked = Signal()
    health_asked = Signal()

    def __init__(self, health: Health, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(N_("Welcome")))
        self._health = health
        middle = Qt.AlignmentFlag.AlignHCenter
        head = Label(tr(N_("Teach a language model something new")), "display", wrap=True)
        lead = tr(N_("No programming. Small changes that can be taken back. An honest answer at the end."))
        about = Label(lead, "lead", "text.muted", wrap=True)
        for label in (head, about):
            label.setAlignment(middle)
        self.doors = self._make_doors()
        row = Row(20)
        for door in self.doors:
            row.add(door, 1)
        self.lesson = plain_button(
            tr(N_("First lesson: what fine-tuning is")), "learn", on_click=self.lesson_asked.emit
        )
        self.runs = plain_button(tr(N_("Open an earlier run")), "choose-file", on_click=self.runs_asked.emit)
        self.tour = plain_button(
            tr(N_("A tour of the window, 1 minute")), "explain", on_click=self.tour_asked.emit
        )
        self.runs.hide()
        ways = Row(16)
        ways.addStretch(1)
        ways.add(self.lesson)
        ways.add(self.runs)
        ways.add(self.tour)
        ways.addStretch(1)
        self._ready = Row(20)
        self._signs: list[tuple[SmallIcon, Label]] = []
        self._ready.addStretch(1)
        for _ in range(3):
            sign, words = SmallIcon("success", "status.success.mark"), ElidedLabel("", "small", "text.muted")
            self._signs.append((sign, words))
            one = Row(7)
            one.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
            one.add(words)
            self._ready.add(one)
        self._ready.addStretch(1)
        self.wants = plain_button("", "health", on_click=self.health_asked.emit)
        inside = QWidget()
        inside.setMaximumWidth(px(WIDTH))
        column = Column(16, (16, 12, 16, 12))
        column.addStretch(1)
        words_ = Column(6)
        words_.add(head)
        words_.add(about)
        column.add(words_)
        column.addSpacing(4)
        column.add(row)
        column.add(ways)
        column.add(self._ready)
        column.addWidget(self.wants, 0, middle)
        column.addStretch(1)
        inside.setLayout(column)
        content = Content()
        centred = Row(0)
        centred.addStretch(1)
        centred.add(inside, 100)
        centred.addStretch(1)
        content.setLayout(centred)
        whole = Column(0)
        whole.add(Scroller(content))
        self.setLayout(whole)
        self._inside = inside
        health.changed.connect(self.refresh)
        theme().changed.connect(self._fit)
        self.refresh()

    def title(self) -> str:
        return tr(N_("Welcome"))

    def show_runs(self, count: int) -> None:
        """Offer earlier runs where there are any."""
        self.runs.setVisible(count > 0)

    def refresh(self) -> None:
        """Say whether the machine is ready, as far as it is known."""
        checks = {check.key: check for check in self._health.checks}
        told = [_device(checks), _library(checks), _offline(checks)] if checks else [("", "neutral")] * 3
        for (sign, label), (words, state) in zip(self._signs, told, strict=True):
            good = state in ("good", "neutral")
            mark = ("success", "status.success.mark") if good else ("warning", "status.warning.mark")
            sign.show_icon(*mark)
            sign.setVisible(bool(words))
            label.setText(words)
        wants = worst(self._health.checks) in ("attention", "problem")
        said = summary(self._health.checks)
        self.wants.set_text(tr(said.text, **said.values) if wants else "")
        self.wants.setVisible(wants)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._health.checks:
            self._health.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._inside.setMaximumWidth(px(WIDTH))
        for door in self.doors:
            door.picture.set_high(LOW if self.height() < px(LOW_BELOW) else TALL)

    def _make_doors(self) -> tuple[Door, Door, Door]:
        show = Door(
            paint_curve,
            tr(N_("Show me")),
            tr(
                N_(
                    "Watch a small language model learn to sort questions into six topics. Nothing to set up,"
                    " nothing can break."
                )
            ),
            (
                ("clock", tr(N_("About two minutes"))),
                ("offline", tr(N_("Works without a network"))),
                ("pause", tr(N_("Pause or stop it whenever you like"))),
            ),
            (tr(N_("Start the demo")), "launch"),
            self.demo_asked.emit,
            primary=True,
        )
        data = Door(
            paint_table,
            tr(N_("Try with my data")),
            tr(
                N_(
                    "Bring a table with a text column and a label column, or questions and answers. It is"
                    " looked at first, and what can be done with it is said."
                )
            ),
            (
                ("report", tr(N_("Tables, spreadsheets, JSON, texts, zips"))),
                ("safe", tr(N_("Stays on this computer"))),
                ("table", tr(N_("100 rows are enough to begin"))),
            ),
            (tr(N_("Bring data in")), "choose-file"),
            self.data_asked.emit,
        )
        race = Door(
            paint_race,
            tr(N_("Compare methods")),
            tr(
                N_(
                    "Let several methods learn the same thing on an equal budget, and read in plain words"
                    " which differ and which do not."
                )
            ),
            (
                ("time", tr(N_("Rehearsed first, with the time it will take"))),
                ("seeds", tr(N_("Three seeds each, so luck is seen"))),
                ("compare", tr(N_("Ends in a verdict in words"))),
            ),
            (tr(N_("Set up a race")), "compare"),
            self.race_asked.emit,
        )
        return show, data, race


def _device(checks: dict[str, Check]) -> tuple[str, str]:
    """What trains, and whether it is in order."""
    card, torch, memory = checks.get("card"), checks.get("torch"), checks.get("memory")
    if card is not None and "card" in card.values and torch is not None and torch.state == "good":
        free = bytes_text(card.sizes.get("free", 0))
        return tr(N_("{card} found, {free} free"), card=card.values["card"], free=free), "good"
    free = bytes_text(memory.sizes.get("free", 0)) if memory is not None else "?"
    state = torch.state if torch is not None else "neutral"
    return tr(N_("The processor trains, {free} of memory free"), free=free), state


def _library(checks: dict[str, Check]) -> tuple[str, str]:
    found = checks.get("library")
    if found is None:
        return "", "neutral"
    words = tr(N_("{models} models and {sets} data sets on this computer"), **found.values)
    return words, found.state


def _offline(checks: dict[str, Check]) -> tuple[str, str]:
    found = checks.get("library")
    ready = found is not None and found.state != "problem"
    return (tr(N_("Ready without a network")), "good") if ready else ("", "neutral")
