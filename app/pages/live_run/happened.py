"""What happened in a run, line by line."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from app.i18n import N_, tr
from app.state.run_words import Line, line
from app.state.runs import LiveRun
from app.widgets.buttons import plain_button
from app.widgets.card import Card
from app.widgets.event_list import EventList
from peft_engine.contract import events as e


class Happened(Card):
    """The card with the list; its head copies the lines or shows problems alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(N_("What happened")), parent=parent)
        self.list = EventList()
        self._problems = plain_button(tr(N_("Only problems")))
        self._problems.setCheckable(True)
        self._problems.toggled.connect(self._filter)
        self.add_action(plain_button(tr(N_("Copy")), on_click=self.list.copy_all))
        self.add_action(self._problems)
        self.add(self.list, 1)

    def show_run(self, run: LiveRun) -> None:
        """Tell the whole story of a run."""
        self.list.clear()
        for told in self.lines(run, run.state.log):
            self.list.add(told.time, told.icon, told.text, told.tone)

    def lines(self, run: LiveRun, events: Iterable[e.AnyEvent]) -> list[Line]:
        """The events that have something to say, as lines."""
        told = (line(event, run) for event in events)
        return [one for one in told if one is not None]

    def _filter(self, only: bool) -> None:
        self.list.only_problems(only)
        self._problems.set_text(tr(N_("Show everything")) if only else tr(N_("Only problems")))
