"""The run in the model: the parameter map coloured by what moves, with a scrubber over the run."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.figures import local
from app.i18n import N_, tr
from app.state.names import family
from app.state.runs import LiveRun
from app.theme.theme import px
from app.theme.tokens import family_key
from app.widgets.buttons import icon_button, plain_button
from app.widgets.card import Card
from app.widgets.empty_state import EmptyState
from app.widgets.layouts import Column, Row, Scroller
from app.widgets.map_words import place_name
from app.widgets.movement_map import MovementMap, StrengthLegend
from app.widgets.movement_words import Measure
from app.widgets.place_grid import ROW
from app.widgets.segmented import SegmentedControl
from app.widgets.slider import Slider
from app.widgets.text import Label
from peft_engine.contract.parameter_map import Frame

FRAME_MS = 80
"""A run of a hundred frames plays in eight seconds."""
LEAST = 200
NOTHING = N_("Nothing is known of what moved in the model.")
WHY = N_(
    "The run was recorded before the Workbench took note of it, or nothing inside the model learns. "
    "A new run of the same experiment shows what can be shown."
)
SOON = N_("The first step is on its way.")


class MovementPanel(QWidget):
    """Shows one run at a time, its newest frame until the scrubber is moved away from it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(N_("What moves in the model")))
        self._run: LiveRun | None = None
        self._follows = True
        self._told: tuple[object, ...] = ()
        self.said = Label("", "body", wrap=True)
        self.measure = SegmentedControl(
            [("change", tr(N_("Change so far"))), ("gradient", tr(N_("Gradient")))],
            "change",
            tr(N_("What colours the map")),
        )
        self.measure.value_edited.connect(lambda _: self._show())
        self.copy = plain_button(tr(N_("Copy the numbers")), "copy", on_click=self._copy)
        self.map = MovementMap()
        self.legend = StrengthLegend()
        self.slider = Slider(tr(N_("Step of the run")), step=1)
        self.slider.valueChanged.connect(self._moved)
        self.play = icon_button("play", tr(N_("Play the run")), on_click=self.toggle)
        self.at = Label("", "medium")
        self._clock = QTimer(self)
        self._clock.setInterval(FRAME_MS)
        self._clock.timeout.connect(self._next)
        self.nothing = EmptyState("step", tr(NOTHING), more=tr(WHY))
        self.soon = EmptyState("step", tr(SOON))
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        drawn = Column(0)
        drawn.addWidget(self.map, 0, Qt.AlignmentFlag.AlignTop)
        inside.setLayout(drawn)
        self._scroller = Scroller(inside)
        self._scroller.verticalScrollBar().valueChanged.connect(self.map.set_top)
        self.map.reached.connect(self._follow_place)
        head, foot = Row(12), Row(10)
        head.add(self.said, 1)
        for part in (self.copy, self.measure):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        foot.add(self.play)
        foot.add(self.slider, 1)
        foot.add(self.at)
        foot.add(self.legend)
        self._card = Card(margin=(16, 12, 12, 10))
        self._card.body.addLayout(head)
        self._card.add(self._scroller, 1)
        self._card.body.addLayout(foot)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._card)
        for empty in (self.nothing, self.soon):
            self._stack.addWidget(Card(body=Scroller(empty)))
        column = Column(0)
        column.add(self._stack, 1)
        self.setLayout(column)

    def hasHeightForWidth(self) -> bool:
        """It takes what is left, and scrolls what it cannot show."""
        return False

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), px(LEAST))

    # -- what is shown --------------------------------------------------------------------------------------

    def show_run(self, run: LiveRun) -> None:
        """Show this run as it stands."""
        if self._run is None or run.id != self._run.id:
            self._clock.stop()
            self._follows = True
        self._run = run
        frames = run.state.frames
        waits = run.alive and not run.state.steps
        self._stack.setCurrentIndex(0 if frames else 2 if waits else 1)
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(0, len(frames) - 1))
        self.slider.setPageStep(max(1, len(frames) // 10))
        if self._follows:
            self.slider.setValue(len(frames) - 1)
        self.slider.blockSignals(False)
        self._show()

    def frame(self) -> Frame | None:
        """The frame that is shown."""
        frames = self._run.state.frames if self._run is not None else []
        return frames[min(self.slider.value(), len(frames) - 1)] if frames else None

    def _show(self) -> None:
        run, frame = self._run, self.frame()
        if run is None or frame is None:
            return
        frames = run.state.frames
        with_gradients = any(one.gradients for one in frames)
        self.measure.set_shown("gradient", with_gradients)
        if not with_gradients:
            self.measure.set_value("change")
        measure = self._measure()
        told = (run.id, len(frames), frame, measure)
        if told == self._told:
            return
        self._told = told
        key = family_key(family(run.spec.method.key))
        largest = max((value for one in frames for value in _values(one, measure)), default=0.0)
        self.map.set_network(run.state.networks[frame.network], key)
        said = self.map.set_values(_values(frame, measure), measure, largest, frame.step)
        self.said.setText(said)
        self.legend.set_scale(largest, key)
        step, steps = local(f"{frame.step:,}"), local(f"{max(run.state.steps_planned, frame.step):,}")
        self.at.setText(tr(N_("Step {step} of {steps}"), step=step, steps=steps))
        self.slider.setAccessibleDescription(said)

    # -- going through the run ------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Play from here, from the beginning if here is the end; or hold."""
        if self._clock.isActive():
            self._hold()
            return
        if self.slider.value() >= self.slider.maximum():
            self._follows = False
            self.slider.setValue(0)
        self._clock.start()
        self._show_play("pause", tr(N_("Pause the replay")))

    def _hold(self) -> None:
        self._clock.stop()
        self._show_play("play", tr(N_("Play the run")))

    def _show_play(self, icon: str, name: str) -> None:
        self.play.set_icon(icon)
        self.play.setToolTip(name)
        self.play.setAccessibleName(name)

    def _next(self) -> None:
        self.slider.setValue(self.slider.value() + 1)
        if self.slider.value() >= self.slider.maximum() or not self.isVisible():
            self._hold()

    def _moved(self, number: int) -> None:
        self._follows = number == self.slider.maximum()
        self._show()

    def _copy(self) -> None:
        """All frames as a table: a line for each step, a column for each place."""
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in self.table()))

    def table(self) -> list[list[str]]:
        """What the map shows over the run, with a head; of places that learn in other phases nothing."""
        run, shown = self._run, self.frame()
        if run is None or shown is None:
            return []
        network = run.state.networks[shown.network]
        names = [place_name(spot.place, len(network.stacks)) for spot in network.learning]
        rows = [
            [str(frame.step), *(repr(value) for value in _values(frame, self._measure()))]
            for frame in run.state.frames
            if frame.network == shown.network
        ]
        return [[tr(N_("step")), *names], *rows]

    def _measure(self) -> Measure:
        return "gradient" if self.measure.value() == "gradient" else "change"

    def _follow_place(self, box: QRect) -> None:
        self._scroller.ensureVisible(0, box.center().y(), 0, px(ROW * 2))


def _values(frame: Frame, measure: Measure) -> tuple[float, ...]:
    return frame.gradients if measure == "gradient" else frame.changes
