"""The strip on top: which phase the run is in, how far it has come, and when it will be done."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.figures import clock_short, local
from app.i18n import N_, tr
from app.state.names import duration, time_text
from app.state.run_words import passes, phase_words
from app.state.runs import LiveRun
from app.theme.theme import px, theme
from app.widgets.layouts import Column, HairLine, Row
from app.widgets.progress import PhaseSteps, ProgressBar
from app.widgets.text import ElidedLabel, Label
from peft_engine.contract.events import PhaseStarted
from peft_engine.contract.runstate import RunState, part_of, seen

HEADS = (
    ("load", N_("Load")),
    ("prepare", N_("Prepare")),
    ("train", N_("Train")),
    ("finish", N_("Finish")),
    ("evaluate", N_("Evaluate")),
    ("done", N_("Done")),
)
"""The parts of a run. What a method does after the last step has a head where a run came to it."""
MOST_DIVISIONS = 20
PHASE_BAR = 4
"""Height of the bar of a phase; that of the run is twice as high."""
ROOMY = 960
"""Below this width pass and clock time are left out."""


class PhaseStrip(QFrame):
    """Phases, facts and bar of one run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        self.setAccessibleName(tr(N_("Progress")))
        self.steps = PhaseSteps(heads(finishes=False))
        self.bar = ProgressBar(tr(N_("Progress of the run")))
        self.phase_name = ElidedLabel("", "smallm")
        self.phase_bar = ProgressBar(tr(N_("Progress of this phase")), height=PHASE_BAR)
        self.phase_percent = Label("", "smallm", "text.muted")
        self._doing = ElidedLabel("", "small", "text.muted")
        self._step = Label("", "strong")
        self._pass = ElidedLabel("", "body", "text.muted")
        self._line = HairLine(vertical=True)
        self._line.setMaximumHeight(18)
        self._gone = ElidedLabel("", "body", "text.muted")
        self._left = Label("", "strong")
        self._ready = ElidedLabel("", "body", "text.muted")
        top = Row(10)
        top.add(self.steps)
        top.add(self._doing, 1)
        for part in (self._step, self._pass, self._line, self._gone, self._left, self._ready):
            top.add(part)
        whole = Column(8, (16, 12, 16, 14))
        whole.add(top)
        whole.add(self.bar)
        self._phase = QWidget()
        phase = Row(10)
        phase.add(self.phase_name, 2)
        phase.add(self.phase_bar, 3)
        phase.add(self.phase_percent)
        self._phase.setLayout(phase)
        self._phase.hide()
        whole.add(self._phase)
        self.setLayout(whole)
        for part in (self._pass, self._gone, self._ready):
            part.setMinimumWidth(1)  # The facts that matter less give way first.
        theme().changed.connect(self._fit)
        self._doing.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        roomy = self.width() >= px(ROOMY) and not theme().presenting
        self._pass.setVisible(roomy and bool(self._pass.text()))
        self._ready.setVisible(roomy and bool(self._ready.text()))

    def show_run(self, run: LiveRun) -> None:
        """Say where the run stands now."""
        self._show_phase(run)
        self._show_bar(run)
        self._show_facts(run)

    def facts(self) -> str:
        """The facts at the right as one text."""
        parts = (self._doing, self._step, self._pass, self._gone, self._left, self._ready)
        return "  ".join(part.text() for part in parts if part.text())

    def _show_phase(self, run: LiveRun) -> None:
        state = run.state
        finishes = any(isinstance(event, PhaseStarted) and part_of(event) == "finish" for event in state.log)
        self.steps.set_phases(heads(finishes=finishes))
        if run.status == "finished" or (run.status == "stopped" and state.latest("test") is not None):
            self.steps.set_done()
        elif run.status == "failed":
            self.steps.set_failed(state.part)
        else:
            self.steps.set_phase(state.part)
        self._show_own_progress(run)

    def _show_own_progress(self, run: LiveRun) -> None:
        """Name and bar of the phase at hand, where the bar of the run does not tell it."""
        state, phases = run.state, run.state.training_phases()
        share = state.phase_share
        shown = run.alive and share is not None and (state.part != "train" or bool(phase_marks(state)))
        self._phase.setVisible(shown)
        if not shown or share is None:
            return
        name = tr(state.phase_text)
        if state.part == "train":
            name = tr(N_("Phase {n}: {name}"), n=len(phases), name=name)
        self.phase_name.setText(name)
        self.phase_bar.setAccessibleName(tr(N_("Progress of this phase: {name}"), name=name))
        self.phase_bar.set_share(share)
        self.phase_percent.setText(self.phase_bar.percent_text())

    def _show_bar(self, run: LiveRun) -> None:
        tones = {"finished": "success", "failed": "danger", "paused": "paused"}
        self.bar.set_tone(tones.get(run.status, "accent"))
        marks = phase_marks(run.state)
        if marks:
            self.bar.set_marks(marks)
        else:
            _, all_ = passes(run)
            several = 1 < all_ <= MOST_DIVISIONS and not run.state.trials
            self.bar.set_divisions(all_ if several else 0)
        self.bar.set_share(run.share)

    def _show_facts(self, run: LiveRun) -> None:
        state = run.state
        planned, now = state.steps_planned, state.step
        # Of a phase without a length of its own (rewinding, averaging) the name alone is told.
        busy = run.alive and not self._phase.isVisibleTo(self) and not (run.is_training and state.total)
        self._doing.setText(phase_words(run) if busy else "")
        known = bool(planned and state.steps)
        self._step.setText(
            tr(N_("Step {step} of {steps}"), step=local(f"{now:,}"), steps=local(f"{planned:,}"))
            if known
            else ""
        )
        known = known and state.passes[0] > 0  # a search makes no passes
        if run.alive:
            at, all_ = passes(run)
            self._pass.setText(tr(N_("pass {now} of {all}"), now=at, all=all_) if known else "")
        else:
            text, figures = seen(state, run.spec.training.epochs)
            told = {name: local(figure) for name, figure in figures.items()}
            self._pass.setText(tr(text, **told) if text else "")
        seconds = run.seconds
        self._gone.setText(tr(N_("{time} gone"), time=duration(seconds)) if seconds >= 1 else "")
        left = run.seconds_left()
        if left is not None:
            self._left.setText(tr(N_("about {time} left"), time=time_text(left)))
            self._ready.setText(tr(N_("ready at {time}"), time=clock_short(run.now() + left)))
        else:
            self._left.setText("")
            self._ready.setText("")
        if not run.alive and state.ended is not None:
            self._gone.setText(tr(N_("{time} of work"), time=duration(seconds)))
            words = {
                "finished": N_("finished at {time}"),
                "paused": N_("paused at {time}"),
                "stopped": N_("stopped at {time}"),
                "failed": N_("ended at {time}"),
            }
            self._ready.setText(tr(words[state.ended.status], time=clock_short(state.ended.time)))
        self._line.setVisible(known and bool(self._gone.text()))
        for part in (self._gone, self._left):  # else their gaps stand at the end of the line
            part.setVisible(bool(part.text()))
        self._fit()


def heads(*, finishes: bool) -> list[tuple[str, str]]:
    """Key and words of the parts of a run."""
    return [(key, tr(words)) for key, words in HEADS if finishes or key != "finish"]


def phase_marks(state: RunState) -> list[float]:
    """Where one training phase ends and the next begins, as shares of all steps; none of a single one."""
    ends = [phase.last for phase in state.training_phases()]
    planned = state.steps_planned
    return [end / planned for end in ends if 0 < end < planned]
