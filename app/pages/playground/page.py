"""The playground: one input, two answers, and what is between them."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from app.i18n import N_, tr
from app.pages.playground.answers import AnswerCard
from app.pages.playground.asking import ROLE_WORDS, AskCard
from app.pages.playground.file_dialog import FileDialog
from app.pages.playground.lens_card import AgreementCard, LensCard
from app.pages.playground.sides import NO_BASE, left_choices, left_facts, names_of, roles_of
from app.state.names import method_label
from app.state.play_runs import BASE_METHOD
from app.state.play_words import Named, change_sentence
from app.state.playground import Playground, Refusal, Wanted
from app.state.runs import RunChange, RunLaunched, Runs
from app.theme.theme import px, theme
from app.widgets.banner import Banner
from app.widgets.buttons import outline_button
from app.widgets.card import Card
from app.widgets.chance_bars import Chance
from app.widgets.choice_box import Choice
from app.widgets.empty_state import EmptyState
from app.widgets.layouts import Column, Row, Scroller
from peft_engine.contract import play as p

WIDE = 1040
"""From here on the counts of the test part stand beside the lens."""
TWO = 900
"""From here on the two answers stand side by side."""
SOON_MS = 300
"""What comes sooner needs no button to stop it."""
LOW = 700
"""Below this the answers stand in the heads of their cards."""
ASKING: tuple[Wanted, ...] = ("ask", "write")


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
        self._drawn: p.Drawn | None = None
        self._place = -1
        self._asked: dict[str, str] = {}
        self._judged: dict[str, p.Judged] = {}
        self._written: dict[str, p.Written] = {}
        self.answer_file = outline_button(tr(N_("Answer a file…")), "choose-file", on_click=self.open_file)
        self.action_bar = QWidget()
        actions = Row(10)
        actions.add(self.answer_file)
        self.action_bar.setLayout(actions)
        self.banner = Banner()
        self.asking = AskCard()
        self.left = AnswerCard(tr(N_("Left side")))
        self.right = AnswerCard(tr(N_("Right side")))
        self.lens = LensCard()
        self.agreement = AgreementCard()
        self.agreement.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_content())
        self.empty = EmptyState(
            "playground",
            tr(N_("No run has finished yet. Once one has, it answers here what you ask it.")),
            tr(N_("Start the demo")),
            self.demo_asked.emit,
            more=tr(N_("It trains LoRA to tell the topics of questions apart, on this computer.")),
            button_icon="launch",
            primary=True,
        )
        self._empty_room = QWidget()
        room = Column(0, (16, 12, 16, 12))
        room.add(Card(body=self.empty))
        self._empty_room.setLayout(room)
        self._stack.addWidget(self._empty_room)
        whole = Column(0)
        whole.add(self._stack)
        self.setLayout(whole)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(lambda: self.asking.set_writing(True))
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

    def _make_content(self) -> QWidget:
        content = QWidget()
        column = Column(12, (16, 12, 16, 12))
        column.add(self.banner)
        column.add(self.asking)
        self._answers = Row(12)
        self._answers.add(self.left, 1)
        self._answers.add(self.right, 1)
        column.add(self._answers)
        self._lower = Row(12)
        self._lower.add(self.lens, 3)
        self._lower.add(self.agreement, 1)
        column.add(self._lower, 1)
        content.setLayout(column)
        return Scroller(content)

    def _wire(self) -> None:
        self.asking.asked.connect(self.ask)
        self.asking.stopped.connect(lambda: self.play.cancel(*ASKING))
        self.asking.draw_asked.connect(self._draw)
        self.right.side_chosen.connect(self._right_chosen)
        self.left.side_chosen.connect(self._left_chosen)
        self.left.cure_asked.connect(self._set_up_base)
        self.lens.without_asked.connect(self._without)
        self.lens.text_chosen.connect(self._look_at)
        self.play.chosen.connect(self._show_sides)
        self.play.listed.connect(self._show_choices)
        self.play.loaded.connect(self._loaded)
        self.play.answered.connect(self._hear)
        self.play.refused.connect(self._refused)
        self.play.busy_changed.connect(self._show_busy)
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
        self.answer_file.setVisible(there)
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
                self._say_loading()

    def _show_sides(self) -> None:
        right = self.play.right
        if right is None:
            return
        self.banner.clear()
        self._forget()
        self.asking.set_task(roles_of(right), writes=not right.sorts)
        self._show_choices()
        self.asking.set_names(method_label(right.method), two=self.play.left is not None)
        self.lens.set_names(self.names(), writes=not right.sorts, two=self.play.left is not None)
        self.right.set_legend(self.names().left if right.sorts else "")
        self._show_notes()
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
            [Choice(each.side, each.title, each.facts) for each in near],
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

    def names(self) -> Named:
        """What the two are called in sentences."""
        return names_of(self.play)

    # -- asking ---------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Let both sides answer what stands there."""
        right = self.play.right
        if right is None:
            return
        if self.asking.is_empty():
            self.banner.set(
                "warning", tr(N_("There is nothing to answer. Write a text, or take an example."))
            )
            self.asking.focus_text()
            return
        self.banner.clear()
        self._asked = self.asking.row()
        if self._drawn is not None and self._is_drawn():
            self._asked = dict(self._drawn.row)  # a field of one line shows it without its line ends
        elif self._drawn is not None:
            self._drawn = None
            self.asking.show_own()
        self._judged, self._written = {}, {}
        if right.sorts:
            self.play.ask(self._asked)
            self.play.look(self._asked)
        else:
            sampling = self.asking.sampling.sampling()
            if sampling is None:
                words = N_(
                    "Temperature must lie between 0 and 10, top p above 0 and up to 1, seed from 0 on."
                )
                self.banner.set("warning", tr(words))
                return
            for card in (self.left, self.right):
                card.text.show_text("")
            self.lens.clear(tr(N_("When both have written, their words are compared here.")))
            self.play.write(self._asked, sampling)
        if self.play.ready is None:
            self._say_loading()

    def _is_drawn(self) -> bool:
        if self._drawn is None:
            return False
        shown = {role: text.replace("\n", " ") for role, text in self._drawn.row.items()}
        return shown == self._asked

    def _draw(self, wish: str) -> None:
        self.banner.clear()
        self.play.draw(wish, self._place)  # type: ignore[arg-type] # the card knows the three wishes
        if self.play.ready is None:
            self._say_loading()

    def _look_at(self, whose: str) -> None:
        """Look at a text through the lens: one that was written, or the true one."""
        if whose == "truth":
            text = self._drawn.truth if self._drawn is not None else ""
        else:
            text = self._written[whose].text if whose in self._written else ""
        right = self.play.right
        if right is None or not text:
            return
        self.lens.whose.set_value(whose)
        self.play.look(_with_answer(self._asked, right.task, text))

    def _without(self, token: p.Token) -> None:
        """Ask again without this word."""
        row = dict(self._asked)
        text = row[token.role]
        row[token.role] = f"{text[: token.start].rstrip()} {text[token.end :].lstrip()}".strip()
        self.asking.set_row(row)
        self.ask()

    def open_file(self) -> FileDialog | None:
        """Ask for a file whose rows are to be answered."""
        right = self.play.right
        if right is None:
            return None
        names = self.names()
        who = names.right
        if self.play.left is not None:
            who = tr(
                N_("{left} and {right}, each in columns of its own: it"), left=names.left, right=names.right
            )
        roles = ", ".join(tr(ROLE_WORDS[role]) for role in roles_of(right))
        dialog = FileDialog(self.play, who, roles, self.window())
        dialog.open()
        return dialog

    # -- hearing --------------------------------------------------------------------------------------------

    def _loaded(self, loaded: p.Loaded) -> None:
        self.asking.set_task(loaded.roles, writes=not loaded.labels)
        self.agreement.setVisible(loaded.agreement is not None)
        if loaded.agreement is not None:
            self.agreement.show_agreement(loaded.agreement, self.names())
        self._show_notes()

    def _hear(self, reply: p.Reply) -> None:
        match reply:
            case p.Drawn():
                self._drawn, self._place = reply, reply.place
                self.asking.show_drawn(reply)
                self.ask()
            case p.Judged():
                self._judged[reply.side] = reply
                self._show_judged()
            case p.Written():
                self._written[reply.side] = reply
                (self.left if reply.side == "left" else self.right).show_text(reply.text)
                if reply.ended and reply.side == "right":
                    self._all_written()
            case p.Seen():
                if self._judged or self._written:
                    self.lens.show_seen(reply)

    def _show_judged(self) -> None:
        if self.play.ready is None:
            return
        labels = self.play.ready.labels
        truth = self._drawn.truth if self._drawn is not None else ""
        left, right = self._judged.get("left"), self._judged.get("right")
        for card, own, other in ((self.left, left, None), (self.right, right, left)):
            if own is not None:
                card.show_chances(own.answer, _chances(labels, own, other, truth))
        self.asking.show_truth(truth if right is not None else "", "")
        if left is not None and right is not None:
            self.lens.say(change_sentence(self.names(), left, right, labels))
        else:
            self.lens.say("")

    def _all_written(self) -> None:
        truth = self._drawn.truth if self._drawn is not None else ""
        if truth:
            self.asking.show_truth("", tr(N_("In the data: {text}"), text=truth))
        self.lens.offer_texts(left="left" in self._written, truth=bool(truth), value="right")
        self._look_at("right")

    def _refused(self, refusal: Refusal) -> None:
        if refusal.wanted == "file":
            return  # its dialog says it
        self.banner.set("danger" if refusal.wanted == "load" else "warning", refusal.text, refusal.more)
        if refusal.wanted == "load":
            self._forget()
            self._show_notes()

    # -- saying ---------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        """What was answered was answered by others."""
        self._judged, self._written = {}, {}
        self._drawn, self._place = None, -1
        self.agreement.hide()
        self.asking.show_own()

    def _show_notes(self) -> None:
        """What stands where no answer is yet."""
        right = self.play.right
        if right is None or self._judged or self._written:
            return
        waits = tr(N_("The answer comes here once something is asked."))
        self.right.clear(waits)
        if self.play.left is not None:
            self.left.clear(waits)
        elif right.sorts and not self.play.runs.bases(right) and right.method != BASE_METHOD:
            self.left.clear(tr(NO_BASE), tr(N_("Set up the head-only run")))
        else:
            self.left.clear(tr(N_("Nobody stands at the left. Choose a run above to compare with.")))
        if right.sorts:
            words = N_("Each word is left out once, to see what it does for the answer.")
        else:
            words = N_("When both have written, their words are compared here.")
        self.lens.clear(tr(words))

    def _say_loading(self) -> None:
        if self._judged or self._written:
            return
        words = tr(N_("Loading the model. This takes a few seconds."))
        for card, there in ((self.left, self.play.left is not None), (self.right, True)):
            if there and card.shows_note():
                card.clear(words)

    def _show_busy(self) -> None:
        if self.right.shows_note() and not self.play.waits_for("load"):
            self._show_notes()
        if not self.play.waits_for(*ASKING):
            self._soon.stop()
            self.asking.set_writing(False)
        elif not self._soon.isActive():
            self._soon.start()

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
        sideways, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._lower.setDirection(sideways if self.width() >= px(WIDE) else down)
        self._answers.setDirection(sideways if self.width() >= px(TWO) else down)
        self.asking.set_narrow(self.width() < px(TWO))
        low = self.height() < px(LOW)
        for card in (self.left, self.right, self.lens):
            card.set_compact(low)


def _chances(labels: Sequence[str], own: p.Judged, other: p.Judged | None, truth: str) -> list[Chance]:
    return [
        Chance(label, share, other.probabilities[n] if other is not None else None, label == truth)
        for n, (label, share) in enumerate(zip(labels, own.probabilities, strict=True))
    ]


def _with_answer(row: dict[str, str], task: str, text: str) -> dict[str, str]:
    """A row with what was answered, as the lens reads it."""
    if task == "language_modelling":
        return {"text": row["text"] + text}
    return {**row, "target" if task == "text_to_text" else "answer": text}
