"""The playground: one input, two answers, and what is between them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.i18n import N_, tr
from app.joined import things
from app.pages.playground.answers import AnswerCard
from app.pages.playground.asking import AskCard, role_words
from app.pages.playground.cards import CardRoom, Cards
from app.pages.playground.file_dialog import FileDialog
from app.pages.playground.lens_card import AgreementCard, LensCard
from app.pages.playground.mix_card import MixCard
from app.pages.playground.sides import choices_of, left_choices, left_facts, names_of, roles_of
from app.pages.playground.talk import Talk
from app.state.names import method_label
from app.state.play_mix import PlayMix
from app.state.play_words import Named
from app.state.playground import Playground
from app.state.runs import RunChange, RunLaunched, Runs
from app.theme.theme import theme
from app.widgets.banner import Banner
from app.widgets.buttons import outline_button
from app.widgets.card import Card
from app.widgets.empty_state import EmptyState
from app.widgets.layouts import Column, Row, Scroller
from peft_engine.contract import play as p
from peft_engine.contract.tasks import OPTIONAL, ROLE_LABELS


class PlaygroundPage(QWidget):
    """The place in which finished runs answer.

    Signals:
        head_changed(): what can be done has changed.
        edit_asked(ExperimentSpec): take this experiment to the workbench.
        demo_asked(): start the demo.
    """

    head_changed = Signal()
    edit_asked = Signal(object)
    demo_asked = Signal()

    def __init__(self, runs: Runs, play: Playground | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(N_("Playground")))
        self._runs = runs
        self.play = play or Playground(runs.store, parent=self)
        self.mix = PlayMix(self.play, self)
        self.answer_file = outline_button(tr(N_("Answer a file…")), "choose-file", on_click=self.open_file)
        self.put_together = outline_button(
            tr(N_("Both in one…")), "add", on_click=lambda: self.mix.set_on(not self.mix.on)
        )
        self.action_bar = QWidget()
        actions = Row(10)
        actions.add(self.put_together)
        actions.add(self.answer_file)
        self.action_bar.setLayout(actions)
        self.banner, self.asking = Banner(), AskCard()
        self.left, self.right = AnswerCard(tr(N_("Left side"))), AnswerCard(tr(N_("Right side")))
        self.mixed, self.lens, self.agreement = MixCard(self.mix), LensCard(), AgreementCard()
        self.agreement.hide()
        cards = Cards(self.banner, self.asking, self.left, self.right, self.mixed, self.lens, self.agreement)
        self._room = CardRoom(cards)
        self.talk = Talk(self.play, self.mix, cards, self)
        self.ask = self.talk.ask
        self._stack = QStackedWidget()
        self._scroller = Scroller(self._room)
        self._stack.addWidget(self._scroller)
        self._stack.addWidget(self._make_empty())
        whole = Column(0)
        whole.add(self._stack)
        self.setLayout(whole)
        self._wire()
        self._listed(runs.records)
        self._fold()

    # -- what the shell asks --------------------------------------------------------------------------------

    def title(self) -> str:
        return tr(N_("Playground"))

    def method(self) -> str:
        return self.play.right.method if self.play.right is not None else ""

    def focus_search(self) -> None:
        """The text is what one looks for here."""
        self.asking.focus_text()

    # -- making ---------------------------------------------------------------------------------------------

    def _make_empty(self) -> QWidget:
        self.empty = EmptyState(
            "playground",
            tr(N_("No run has finished yet. Once one has, it answers here what you ask it.")),
            tr(N_("Start the demo")),
            self.demo_asked.emit,
            more=tr(N_("It trains LoRA to tell the topics of questions apart, on this computer.")),
            button_icon="launch",
            primary=True,
        )
        column = Column(0, (16, 12, 16, 12))
        column.add(Card(body=self.empty))
        room = QWidget()
        room.setLayout(column)
        return room

    def _wire(self) -> None:
        self.right.side_chosen.connect(self._right_chosen)
        self.left.side_chosen.connect(self._left_chosen)
        self.left.cure_asked.connect(self._set_up_base)
        self.play.chosen.connect(self._show_sides)
        self.play.listed.connect(self._show_choices)
        self.play.loaded.connect(self._loaded)
        self.mix.changed.connect(self._show_way_to_mix)
        self.mixed.look_asked.connect(self._scroller.ensureWidgetVisible)
        self._runs.listed.connect(self._listed)
        self._runs.launched.connect(self._launched)
        self._runs.changed.connect(self._changed)
        theme().changed.connect(self._fold)

    # -- who answers ----------------------------------------------------------------------------------------

    def try_run(self, run: str) -> None:
        """Let this run answer, its base beside it."""
        self.play.set_records(self._runs.records)
        self.play.try_run(run)
        self._load()

    def _listed(self, _records: object) -> None:
        self.play.set_records(self._runs.records)
        there = self.play.right is not None
        self._stack.setCurrentIndex(0 if there else 1)
        for button in (self.answer_file, self.put_together):
            button.setVisible(there)
        self.head_changed.emit()

    def _launched(self, _news: RunLaunched) -> None:
        self.play.free()

    def _changed(self, change: RunChange) -> None:
        """A run that begins needs the memory more."""
        if change.run.alive and any(event.kind == "started" for event in change.events):
            self.play.free()

    def _right_chosen(self, side: object) -> None:
        found = next((each for each in self.play.runs.candidates() if each.side == side), None)
        if found is not None:
            self.play.choose_right(found)
            self._load()

    def _left_chosen(self, side: object) -> None:
        self.play.choose_left(side if isinstance(side, p.Side) else None)
        self._load()

    def _set_up_base(self) -> None:
        spec = self.play.base_experiment()
        if spec is not None:
            self.edit_asked.emit(spec)

    def _load(self) -> None:
        if self.isVisible():
            self.play.load()
            if self.play.ready is None:
                self.talk.say_loading()

    def _show_sides(self) -> None:
        right = self.play.right
        if right is None:
            return
        names, two = self.names(), self.play.left is not None
        self.banner.clear()
        self.talk.forget()
        self.asking.set_task(roles_of(right), right.task)
        self._show_choices()
        self.asking.set_names(method_label(right.method), two=two)
        self.lens.set_names(names, writes=right.writes, two=two)
        self.lens.setVisible(right.sorts or right.writes)
        self.mixed.set_names(names, reads=right.reads)
        self.right.set_legend(names.left if two and right.reads else "")
        self.talk.show_notes()
        self._show_way_to_mix()
        self.head_changed.emit()

    def _show_choices(self) -> None:
        """Offer who can answer; the answers stay."""
        right = self.play.right
        if right is None:
            return
        near = self.play.runs.candidates()
        if right not in near:
            near.insert(0, right)
        self.right.set_choices(
            choices_of(near),
            right.side,
            right.family,
            right.facts,
        )
        other = self.play.left_candidate()
        self.left.set_choices(
            left_choices(self.play, right),
            self.play.left,
            other.family if other is not None else "reference",
            left_facts(self.play, other),
        )

    def _show_way_to_mix(self) -> None:
        """The button says why the two cannot be put together, where they cannot."""
        reason = self.mix.why_not()
        self.put_together.set_text(tr(N_("Apart again")) if self.mix.on else tr(N_("Both in one…")))
        self.put_together.set_icon("close" if self.mix.on else "add")
        if reason:
            self.put_together.set_off(reason)
        else:
            self.put_together.set_on()

    def names(self) -> Named:
        """What the two are called in sentences."""
        return names_of(self.play)

    def _loaded(self, loaded: p.Loaded) -> None:
        self.asking.set_task(loaded.roles, loaded.task)
        self.agreement.setVisible(loaded.agreement is not None)
        if loaded.agreement is not None:
            self.agreement.show_agreement(loaded.agreement, self.names())
        self.talk.show_notes()

    def open_file(self) -> FileDialog | None:
        """Ask for a file whose rows are to be answered."""
        right = self.play.right
        if right is None:
            return None
        names = self.names()
        who = tr(N_("{name} answers every row."), name=names.right)
        if self.play.left is not None:
            who = tr(
                N_("{left} and {right} answer every row, each in columns of its own."),
                left=names.left,
                right=names.right,
            )
        roles = things(
            tr(ROLE_LABELS[role]) if role == "messages" else role_words(right.task, role)
            for role in roles_of(right)
        )
        one_text = sum(role not in OPTIONAL[right.task] for role in roles_of(right)) == 1
        dialog = FileDialog(self.play, who, roles, self.window(), one_text=one_text)
        dialog.open()
        return dialog

    # -- room and time --------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.play.enter()
        if not self._runs.running():  # else the memory is left to the run until somebody asks
            self._load()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.play.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        self._room.fold(self.width(), self.height())
