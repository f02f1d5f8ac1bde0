"""Where a run stands, in a sentence with its numbers: "So far" while it lives, "Result" when it is over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.figures import local
from app.i18n import N_, tr
from app.state.names import SHARES, duration, main_metric, metric_text
from app.state.run_words import result, so_far
from app.state.runs import LiveRun
from app.state.search_words import is_search
from app.widgets.buttons import Button, outline_button, plain_button, primary_button
from app.widgets.bytes_text import bytes_text
from app.widgets.card import Card
from app.widgets.chip import Chip
from app.widgets.layouts import Row
from app.widgets.stat_tile import StatTile
from app.widgets.strip_log import StripLog
from app.widgets.text import Label
from peft_engine.contract.store import RunRecord

POINTS = 100
TILES = 3


class Verdict(Card):
    """The card with sentence, figures and the next step.

    Signals:
        evaluate_asked(), checkpoint_asked(), resume_asked(), try_asked(), seed_asked(), again_asked(): a
            button was pressed.
    """

    evaluate_asked = Signal()
    checkpoint_asked = Signal()
    resume_asked = Signal()
    try_asked = Signal()
    seed_asked = Signal()
    again_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(N_("So far")), parent=parent)
        self.evaluate = plain_button(
            tr(N_("Evaluate now")), "evaluate", on_click=lambda: self.evaluate_asked.emit()
        )
        self.checkpoint = plain_button(
            tr(N_("Keep a checkpoint")), "keep", on_click=lambda: self.checkpoint_asked.emit()
        )
        self.one_seed = Chip(tr(N_("one seed, one sample")))
        self.sentence = Label("", "lead", wrap=True, selectable=True)
        self._tiles = [StatTile("", big=True) for _ in range(TILES)]
        self._words = StripLog()
        self._words.setAccessibleName(tr(N_("Last words of the run")))
        self._words.setMinimumHeight(56)
        self._note = Label("", "small", "text.muted", wrap=True)
        self.resume = primary_button(
            tr(N_("Continue")), "continue", on_click=lambda: self.resume_asked.emit()
        )
        self.try_it = primary_button(tr(N_("Try it")), "playground", on_click=lambda: self.try_asked.emit())
        self.seed = primary_button(
            tr(N_("Run another seed")), "seeds", on_click=lambda: self.seed_asked.emit()
        )
        self.again = outline_button(
            tr(N_("Change and run again")), "workbench", on_click=lambda: self.again_asked.emit()
        )
        for part in (self.checkpoint, self.evaluate, self.one_seed):
            self.add_action(part)
        tiles = Row(28)
        for tile in self._tiles:
            tiles.add(tile)
        tiles.addStretch()
        ways = Row(8)
        for button in self._ways():
            ways.add(button)
        ways.addStretch()
        self.add(self.sentence)
        self.add(tiles)
        self.add(self._words, 1)
        self.body.addStretch()
        self.add(self._note)
        self.add(ways)

    def show_run(self, run: LiveRun, reference: RunRecord | None) -> None:
        """Say how the run stands."""
        over = is_over(run)
        self.set_title(tr(N_("Result")) if over and not can_go_on(run) else tr(N_("So far")))
        self.sentence.setText(result(run) if over else so_far(run))
        figures = self._result_figures(run, reference) if over else self._figures(run, reference)
        for n, tile in enumerate(self._tiles):
            tile.setVisible(n < len(figures))
            if n < len(figures):
                value, label, tone = figures[n]
                tile.set_label(label)
                tile.set(value, "", tone)
        trains = run.obeys and run.is_training and not is_search(run)
        self.evaluate.setVisible(trains)
        self.checkpoint.setVisible(trains)
        self.one_seed.setVisible(has_result(run))
        self.resume.setVisible(can_go_on(run))
        self.resume.set_text(resume_words(run))
        self.try_it.setVisible(is_imported(run))
        self.seed.setVisible(has_result(run) and not is_imported(run))
        self.again.setVisible(over)
        self._note.setText(self._test_words(run) if not over else "")
        self._note.setVisible(bool(self._note.text()))
        self._show_last_words(run)

    def _ways(self) -> tuple[Button, ...]:
        return (self.resume, self.try_it, self.seed, self.again)

    def _test_words(self, run: LiveRun) -> str:
        if not run.state.steps or run.state.part == "evaluate":
            return ""
        return tr(
            N_("The result is measured once, at the end, on the test part, which has not been read yet.")
        )

    def _show_last_words(self, run: LiveRun) -> None:
        """The end of the worker's own log, where a run failed for a reason that nobody foresaw."""
        wanted = not run.alive and run.status == "failed" and run.reason in ("killed", "crashed")
        lines = run.last_words() if wanted and not self._words.isVisibleTo(self) else []
        if wanted and lines:
            self._words.clear()
            self._words.extend(lines)
        self._words.setVisible(wanted and bool(self._words.text()))

    def _figures(self, run: LiveRun, reference: RunRecord | None) -> list[tuple[str, str, str]]:
        """Value, label and tone of each figure while the run lives."""
        metric, more = main_metric(run.spec.task)
        checks = [c for c in run.state.evaluations if c.part == "validation" and metric in c.metrics]
        found = []
        if checks and reference is not None and metric in reference.validation:
            value = checks[-1].metrics[metric] - reference.validation[metric]
            found.append((*_difference(metric, value, more), tr(N_("over head only"))))
        if len(checks) > 1:
            value = checks[-1].metrics[metric] - checks[-2].metrics[metric]
            steps = checks[-1].step - checks[-2].step
            since = N_("in the last step") if steps == 1 else N_("in the last {steps} steps")
            found.append((*_difference(metric, value, more), tr(since, steps=steps)))
        return [(value, label, tone) for value, tone, label in found]

    def _result_figures(self, run: LiveRun, reference: RunRecord | None) -> list[tuple[str, str, str]]:
        metric, more = main_metric(run.spec.task)
        test = run.state.latest("test")
        found = []
        if test is not None and metric in test.metrics:
            if reference is not None and metric in reference.metrics:
                value, tone = _difference(metric, test.metrics[metric] - reference.metrics[metric], more)
                found.append((value, tr(N_("over head only")), tone))
            else:
                found.append((metric_text(metric, test.metrics[metric]), tr(N_("on the test part")), ""))
        if run.status == "failed" or run.state.ended is None:
            return found
        found.append((duration(run.state.seconds), tr(N_("of work")), ""))
        peak = run.state.peak_memory_bytes
        if peak:
            predicted = run.state.predicted
            words = (
                tr(N_("peak memory, {predicted} predicted"), predicted=bytes_text(predicted.total))
                if predicted is not None
                else tr(N_("peak memory"))
            )
            found.append((bytes_text(peak), words, ""))
        return found


def _difference(metric: str, value: float, more_is_better: bool) -> tuple[str, str]:
    """A signed figure and its tone; shares in points."""
    sign = "+" if value > 0 else "−" if value < 0 else ""
    size, share = abs(value), metric in SHARES
    text = local(f"{sign}{POINTS * size:.1f}" if share else f"{sign}{size:.3g}")
    if share:
        text = tr(N_("{value} points"), value=text)
    better = value > 0 if more_is_better else value < 0
    return text, "success" if better else ""


class VerdictLine(QWidget):
    """The same in one line, for low windows; it has the buttons that matter most.

    Signals:
        evaluate_asked(), resume_asked(), try_asked(), seed_asked(): a button was pressed.
    """

    evaluate_asked = Signal()
    resume_asked = Signal()
    try_asked = Signal()
    seed_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = Label("", "body", wrap=True, selectable=True)
        self.evaluate = plain_button(
            tr(N_("Evaluate now")), "evaluate", on_click=lambda: self.evaluate_asked.emit()
        )
        self.resume = primary_button(
            tr(N_("Continue")), "continue", on_click=lambda: self.resume_asked.emit()
        )
        self.try_it = primary_button(tr(N_("Try it")), "playground", on_click=lambda: self.try_asked.emit())
        self.seed = primary_button(
            tr(N_("Run another seed")), "seeds", on_click=lambda: self.seed_asked.emit()
        )
        row = Row(12)
        row.add(self.sentence, 1)
        for button in (self.evaluate, self.resume, self.try_it, self.seed):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(row)

    def show_run(self, run: LiveRun) -> None:
        self.sentence.setText(result(run) if is_over(run) else so_far(run))
        self.evaluate.setVisible(run.obeys and run.is_training and not is_search(run))
        self.resume.setVisible(can_go_on(run))
        self.resume.set_text(resume_words(run))
        self.try_it.setVisible(is_imported(run))
        self.seed.setVisible(has_result(run) and not is_imported(run))


def is_over(run: LiveRun) -> bool:
    """Whether nobody works on the run and its whole log is known."""
    return not run.alive and run.caught_up


def has_result(run: LiveRun) -> bool:
    return is_over(run) and run.state.latest("test") is not None


def is_imported(run: LiveRun) -> bool:
    """Whether it was read from a checkpoint: another seed of it would be another training."""
    return is_over(run) and run.reason == "imported"


def can_go_on(run: LiveRun) -> bool:
    """Whether a worker could be started on the run again."""
    return is_over(run) and not run.replayed and not has_result(run) and not _is_done(run)


def _is_done(run: LiveRun) -> bool:
    """Whether nothing is left to do: it finished, or its sweep ended it early."""
    return run.status == "finished" or run.reason == "pruned"


def resume_words(run: LiveRun) -> str:
    """What the button that starts a worker again says."""
    kept = run.state.checkpoints
    if run.status == "queued":
        return tr(N_("Start this run"))
    if is_search(run):
        return tr(N_("Continue"))
    return tr(N_("Continue from step {step}"), step=kept[-1].step) if kept else tr(N_("Start again"))
