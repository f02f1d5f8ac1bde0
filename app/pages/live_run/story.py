"""The lower part of the page: what happened and the verdict, side by side, or in one strip with a switch."""

from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from app.i18n import N_, tr
from app.pages.live_run.happened import Happened
from app.pages.live_run.verdict import Verdict, VerdictLine
from app.state.runs import LiveRun
from app.theme.theme import px, theme
from app.widgets.event_list import EventList
from app.widgets.layouts import Row
from app.widgets.segmented import SegmentedControl
from peft_engine.contract import events as e
from peft_engine.contract.store import RunRecord

HEIGHT = 214
STRIP_HEIGHT = 56


class Story(QWidget):
    """Two cards where there is room, one strip where there is not; both are kept up to date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.happened = Happened()
        self.verdict = Verdict()
        self.line = VerdictLine()
        self.short_list = EventList()
        self._strip = QFrame()
        self._strip.setProperty("part", "card")
        self._strip.setAccessibleName(tr(N_("The run in a line")))
        self.switch = SegmentedControl(
            [("verdict", tr(N_("In a sentence"))), ("happened", tr(N_("What happened")))],
            name=tr(N_("What the strip shows")),
        )
        self.switch.value_edited.connect(self._switched)
        self._sides = QStackedWidget()
        self._sides.addWidget(self.line)
        self._sides.addWidget(self.short_list)
        strip = Row(14, (14, 7, 14, 7))
        strip.add(self.switch)
        strip.add(self._sides, 1)
        self._strip.setLayout(strip)
        whole = Row(12)
        whole.add(self.happened, 4)
        whole.add(self.verdict, 3)
        whole.add(self._strip, 1)
        self.setLayout(whole)
        self._compact = False
        self._apply()
        theme().changed.connect(self._apply)

    @property
    def compact(self) -> bool:
        return self._compact

    def set_compact(self, compact: bool) -> None:
        """One strip instead of two cards."""
        if compact != self._compact:
            self._compact = compact
            self._apply()

    def show_run(self, run: LiveRun) -> None:
        """Tell another run's story from its beginning."""
        self.happened.show_run(run)
        self.short_list.clear()
        for told in self.happened.lines(run, run.state.log):
            self.short_list.add(told.time, told.icon, told.text, told.tone)

    def take(self, run: LiveRun, events: tuple[e.AnyEvent, ...]) -> None:
        """Tell what is new."""
        for told in self.happened.lines(run, events):
            self.happened.list.add(told.time, told.icon, told.text, told.tone)
            self.short_list.add(told.time, told.icon, told.text, told.tone)

    def refresh(self, run: LiveRun, reference: RunRecord | None) -> None:
        """Say how the run stands now."""
        self.verdict.show_run(run, reference)
        self.line.show_run(run)

    def show_newest(self) -> None:
        """Scroll both lists to their ends."""
        self.happened.list.scrollToBottom()
        self.short_list.scrollToBottom()

    def _switched(self, side: object) -> None:
        self._sides.setCurrentIndex(1 if side == "happened" else 0)

    def _apply(self) -> None:
        presenting = theme().presenting  # the verdict is for everybody, the log is not
        self.happened.setVisible(not self._compact and not presenting)
        self.verdict.setVisible(not self._compact)
        self._strip.setVisible(self._compact)
        self.switch.setVisible(not presenting)
        if presenting:
            self._sides.setCurrentIndex(0)
        else:
            self._switched(self.switch.value())
        if self._compact:
            self.setMinimumHeight(px(STRIP_HEIGHT))
            self._sides.setFixedHeight(px(STRIP_HEIGHT - 14))
        else:
            self.setMinimumHeight(px(HEIGHT))
