"""A lesson: the text, the question and a guess, the run, and the answer with the learner's own numbers."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.i18n import N_, problem_text, tr
from app.joined import sentences
from app.pages.learn.flow_text import FlowText
from app.state.lessons import Answer, Lessons, Standing
from app.state.names import experiment_title, model_title
from app.theme.theme import px, theme
from app.widgets.banner import Banner
from app.widgets.bars import BarList
from app.widgets.buttons import Button, link_button, outline_button, primary_button
from app.widgets.card import Card, Well
from app.widgets.layouts import Column, Row, Scroller
from app.widgets.progress import ProgressBar
from app.widgets.text import ElidedLabel, Label
from peft_engine.contract.lessons import Lesson
from peft_engine.contract.problems import EngineError, Problem

WIDTH = 760
"""Longer lines are hard to read."""
CHOOSE_FIRST = N_("Make a guess first. No guess is wrong.")


class LessonView(QWidget):
    """Shows one lesson at a time.

    Signals:
        open_asked(str): show the run with this id.
        lesson_asked(str): show the lesson with this key.
        replay_asked(str): show the run with this id as it went.
    """

    open_asked = Signal(str)
    lesson_asked = Signal(str)
    replay_asked = Signal(str)

    def __init__(self, lessons: Lessons) -> None:
        super().__init__()
        self._lessons = lessons
        self.lesson: Lesson | None = None
        self._next = ""
        self._answered: Answer | None = None
        self.text = FlowText()
        self._question = Label("", "section", wrap=True)
        self.choices: list[Button] = []
        self._choices = Column(6)
        self._will = Label("", "small", "text.muted", wrap=True)
        self.do = primary_button(tr(N_("Do it")), "launch", on_click=self._start)
        words = tr(N_("Watch a recorded run"))
        self.recorded = outline_button(words, "again", on_click=self._watch_recorded)
        self._first = Label(tr(CHOOSE_FIRST), "small", "text.muted", wrap=True)
        self.notice = Banner()
        self._bar = ProgressBar(tr(N_("The lesson's run")), height=6)
        self._doing = ElidedLabel("", "small", "text.muted")
        self.watch = link_button(tr(N_("Watch it live")), on_click=self._open)
        self.verdict = Label("", "section", wrap=True)
        self.bars = BarList(tr(N_("Guess and result")))
        self.answer = FlowText()
        self.look = link_button("", on_click=self._open)
        self.replay = link_button(tr(N_("Replay the run")), on_click=self._replay)
        self.again = outline_button(tr(N_("Do it again")), "again", on_click=self._start)
        self.further = primary_button(tr(N_("Next lesson")), "forward", on_click=self._go_on)
        self._lay_out()
        lessons.changed.connect(self._changed)
        lessons.refused.connect(self._refused)
        theme().changed.connect(self._fit)
        self._fit()

    def show_lesson(self, lesson: Lesson, following: str) -> None:
        """Show a lesson from its beginning.

        Args:
            following: the key of the lesson after it; "" after the last.
        """
        self.lesson, self._next, self._answered = lesson, following, None
        self.text.set_markdown(f"# {lesson.title}\n\n{lesson.before}")
        self.text.setAccessibleName(lesson.title)
        self._card.setAccessibleName(lesson.title)
        self._question.setText(lesson.question)
        self._make_choices(lesson)
        self._will.setText(self._what_will_run(lesson))
        self.notice.clear()
        self.refresh()
        self._scroller.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Show how far the lesson is."""
        if self.lesson is None:
            return
        standing = self._lessons.standing(self.lesson)
        on = standing.stage in ("starting", "waiting", "training")
        for choice, button in zip(self.lesson.choices, self.choices, strict=True):
            held = standing.guess == choice.value
            button.set_icon("check" if held else "")
            button.setAccessibleDescription(tr(N_("your guess")) if held else "")
            button.setEnabled(not on and standing.stage != "done")
        began = any(button.hasFocus() for button in (self.do, self.recorded, self.again))
        watched = self.watch.hasFocus()
        self._show_run(standing, on)
        self._show_answer(standing)
        if on and began:  # what is hidden would give the focus to whatever follows in the window
            self._take_focus(self.watch)
        elif watched and not on:
            self._take_focus(self.further, self.again, self.do)

    # -- parts ----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        asked = Well(margin=16, gap=10)
        asked.add(Label(tr(N_("Your guess")), "caption", "text.muted"))
        asked.add(self._question)
        asked.body.addLayout(self._choices)
        started = Row(12)
        started.add(self.do)
        started.add(self.recorded)
        started.add(self._first, 1)
        self._started = _holder(started)
        follow = Row(12)
        follow.add(self._doing, 1)
        follow.add(self.watch)
        on = Column(6)
        on.add(self._bar)
        on.addLayout(follow)
        self._on = _holder(on)
        told = Well(margin=16, gap=10)
        told.add(Label(tr(N_("The answer")), "caption", "text.muted"))
        told.add(self.verdict)
        told.add(self.bars)
        ways = Row(12)
        ways.add(self.further)
        ways.add(self.again)
        ways.addStretch(1)
        ways.add(self.replay)
        ways.add(self.look)
        after = Column(0)
        for part in (_inset(told), self.answer, _inset(_holder(ways), below=24)):
            after.add(part)
        self._after = QWidget()
        self._after.setLayout(after)
        parts = Column(12, (20, 0, 20, 12))
        parts.add(asked)
        parts.add(self._will)
        parts.add(self._started)
        parts.add(self._on)
        parts.add(self.notice)
        self._inside = QWidget()
        whole = Column(0)
        whole.add(self.text)
        whole.addLayout(parts)
        whole.add(self._after)
        whole.addStretch(1)
        self._inside.setLayout(whole)
        content = QWidget()
        centred = Row(0)
        centred.addStretch(1)
        centred.add(self._inside, 100)
        centred.addStretch(1)
        content.setLayout(centred)
        self._scroller = Scroller(content)
        self._card = Card(body=self._scroller, margin=(2, 2, 2, 2))
        page = Column(0)
        page.add(self._card)
        self.setLayout(page)

    def _fit(self) -> None:
        self._inside.setMaximumWidth(px(WIDTH))

    def _make_choices(self, lesson: Lesson) -> None:
        for button in self.choices:
            self._choices.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.choices = []
        for choice in lesson.choices:
            button = outline_button(choice.text, on_click=partial(self._guess, choice.value))
            button.setToolTip(choice.text)
            self.choices.append(button)
            self._choices.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _what_will_run(self, lesson: Lesson) -> str:
        try:
            spec = lesson.experiment()
        except EngineError as error:
            return sentences(problem_text(problem) for problem in error.problems)
        values = {"run": experiment_title(spec), "model": model_title(spec.model.key)}
        words = N_("What runs: {run}, with {model}. About {minutes} minutes.")
        return tr(words, **values, minutes=lesson.minutes)

    def _show_run(self, standing: Standing, on: bool) -> None:
        done = standing.stage == "done"
        self._started.setVisible(not on and not done)
        self._will.setVisible(not on and not done)
        self._on.setVisible(on)
        self._first.setVisible(standing.guess is None)
        recorded = self._lessons.recorded(self.lesson) if self.lesson is not None else None
        self.recorded.setVisible(recorded is not None)
        if recorded is not None:
            words = N_("No training: a run that was recorded in the pack {pack} is shown as it went.")
            self.recorded.setToolTip(tr(words, pack=recorded.recorded))
        for button in (self.do, self.recorded):
            if standing.guess is None:
                button.set_off(tr(CHOOSE_FIRST))
            else:
                button.set_on()
        if on:
            self._bar.set_share(standing.share)
            self._doing.setText(standing.words)
            self.watch.setVisible(bool(standing.run))
        if standing.stage == "failed":
            ways = ((tr(N_("Show the run")), self._open),)
            self.notice.set("warning", standing.words, buttons=ways)
        elif on or done:
            self.notice.clear()

    def _take_focus(self, *wanted: QWidget) -> None:
        """The first of these that is shown gets the focus, else the text, which then scrolls by keyboard."""
        there = next((part for part in wanted if part.isVisible()), self._scroller)
        there.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_answer(self, standing: Standing) -> None:
        found = standing.answer
        self._after.setVisible(found is not None)
        if found is None or self.lesson is None or found == self._answered:
            return
        self._answered = found
        self.verdict.setText(found.verdict)
        self.bars.setVisible(bool(found.bars))
        self.bars.set_rows(found.bars, role="accent.fill")
        self.answer.set_markdown(found.text)
        self.answer.setAccessibleName(tr(N_("The answer")))
        race = self.lesson.race
        self.look.set_text(tr(N_("See the comparison")) if race else tr(N_("Show the run")))
        self.replay.setVisible(not race)
        self.further.setVisible(bool(self._next))

    # -- doing ----------------------------------------------------------------------------------------------

    def _guess(self, value: float) -> None:
        if self.lesson is not None:
            self._lessons.guess(self.lesson, value)

    def _start(self) -> None:
        if self.lesson is not None:
            self.notice.clear()
            self._lessons.start(self.lesson)

    def _watch_recorded(self) -> None:
        if self.lesson is None:
            return
        run = self._lessons.take_recorded(self.lesson)
        if run and not self.lesson.race:  # of a race the comparison is the answer
            self.replay_asked.emit(run)

    def _replay(self) -> None:
        if self.lesson is not None and (run := self._lessons.standing(self.lesson).run):
            self.replay_asked.emit(run)

    def _open(self) -> None:
        if self.lesson is not None and (run := self._lessons.standing(self.lesson).run):
            self.open_asked.emit(run)

    def _go_on(self) -> None:
        self.lesson_asked.emit(self._next)

    def _changed(self, key: str) -> None:
        if self.lesson is not None and key == self.lesson.key:
            self.refresh()

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        more = sentences(problem_text(problem) for problem in problems[1:])
        self.notice.set("danger", problem_text(problems[0]), more)


def _holder(layout: QBoxLayout) -> QWidget:
    """Parts that are shown and hidden together."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget


def _inset(part: QWidget, below: int = 0) -> QWidget:
    """A part that begins where the words of a text begin."""
    column = Column(0, (20, 0, 20, below))
    column.add(part)
    return _holder(column)
