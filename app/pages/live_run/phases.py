"""The strip on top: which phase the run is in, how far it has come, and when it will be done."""

import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.i18n import N_, tr
from app.state.names import duration
from app.state.run_words import clock_short, passes, phase_words
from app.state.runs import LiveRun
from app.theme.theme import px
from app.widgets.layouts import Column, HairLine, Row
from app.widgets.progress import PhaseSteps, ProgressBar
from app.widgets.text import ElidedLabel, Label

STEP_OF_PHASE = {
    "": "load",
    "loading": "load",
    "preparing": "prepare",
    "evaluating": "evaluate",
    "finishing": "evaluate",
}
"""Phases that a method names itself are part of training."""
MOST_DIVISIONS = 20
ROOMY = 960
"""Below this width pass and clock time are left out."""


class PhaseStrip(QFrame):
    """Phases, facts and bar of one run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        self.setAccessibleName(tr(N_("Progress")))
        self.steps = PhaseSteps(
            [
                ("load", tr(N_("Load"))),
                ("prepare", tr(N_("Prepare"))),
                ("train", tr(N_("Train"))),
                ("evaluate", tr(N_("Evaluate"))),
                ("done", tr(N_("Done"))),
            ]
        )
        self.bar = ProgressBar(tr(N_("Progress of the run")))
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
        self.setLayout(whole)
        for part in (self._pass, self._gone, self._ready):
            part.setMinimumWidth(1)  # The facts that matter less give way first.
        self._doing.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= px(ROOMY)
        self._pass.setVisible(roomy)
        self._ready.setVisible(roomy)

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
        key = STEP_OF_PHASE.get(run.state.phase, "train")
        if run.status == "finished" or (run.status == "stopped" and run.state.latest("test") is not None):
            self.steps.set_done()
        elif run.status == "failed":
            self.steps.set_failed(key)
        else:
            self.steps.set_phase(key)

    def _show_bar(self, run: LiveRun) -> None:
        tones = {"finished": "success", "failed": "danger", "paused": "paused"}
        self.bar.set_tone(tones.get(run.status, "accent"))
        _, all_ = passes(run)
        self.bar.set_divisions(all_ if 1 < all_ <= MOST_DIVISIONS else 0)
        reading_test = run.alive and run.state.phase == "evaluating" and run.state.total > 0
        self.bar.set_share(run.state.done / run.state.total if reading_test else run.share)

    def _show_facts(self, run: LiveRun) -> None:
        state = run.state
        planned, now = state.steps_planned, state.step
        busy = run.alive and not run.is_training
        self._doing.setText(phase_words(run) if busy else "")
        known = bool(planned and state.steps)
        self._step.setText(
            tr(N_("Step {step} of {steps}"), step=f"{now:,}", steps=f"{planned:,}") if known else ""
        )
        at, all_ = passes(run)
        if run.alive:
            self._pass.setText(tr(N_("pass {now} of {all}"), now=at, all=all_) if known else "")
        else:
            self._pass.setText(
                (tr(N_("{count} passes"), count=all_) if all_ != 1 else tr(N_("1 pass"))) if known else ""
            )
        seconds = run.state.seconds
        self._gone.setText(tr(N_("{time} gone"), time=duration(seconds)) if seconds >= 1 else "")
        left = run.seconds_left()
        if left is not None:
            self._left.setText(tr(N_("{time} left"), time=duration(left)))
            self._ready.setText(tr(N_("ready at {time}"), time=clock_short(time.time() + left)))
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
