"""Ways to make a run fit into memory, each with what it saves and what it costs; one of them is taken."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QWidget

from app.i18n import N_, tr
from app.joined import sentences
from app.state.experiment import Experiment
from app.theme.theme import px
from app.widgets.buttons import outline_button, primary_button
from app.widgets.bytes_text import bytes_text
from app.widgets.card import Well
from app.widgets.layouts import Column, Row, Scroller
from app.widgets.switch import RadioButton
from app.widgets.text import Label
from peft_engine.contract.fitting import Way

WIDTH, HEIGHT = 520, 440


class FitDialog(QDialog):
    """The first way is chosen; "Use this" changes the experiment, as one step of undo."""

    def __init__(
        self,
        experiment: Experiment,
        ways: Sequence[Way],
        needs: int,
        free: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(N_("Make it fit")))
        self._experiment, self._ways = experiment, tuple(ways)
        self.choices: list[RadioButton] = []
        group = QButtonGroup(self)
        lines = Column(8, (0, 0, 8, 0))
        for way in self._ways:
            lines.add(self._well(way, free, group))
        lines.addStretch(1)
        inside = QWidget()
        inside.setLayout(lines)
        words = tr(
            N_("It is expected to need {needs}, and {free} are free."),
            needs=bytes_text(needs),
            free=bytes_text(free),
        )
        if not self._ways:
            advice = tr(N_("A smaller model, or a method that needs less, would help."))
            words = sentences((words, advice))
        column = Column(12, 16)
        column.add(Label(tr(N_("Make it fit")), "title"))
        column.add(Label(words, "body", "text.muted", wrap=True))
        column.add(Scroller(inside), 1)
        buttons = Row(8)
        buttons.addStretch(1)
        buttons.add(outline_button(tr(N_("Leave it as it is")), on_click=self.reject))
        self.use = primary_button(tr(N_("Use this")), "check", on_click=self._take)
        self.use.setVisible(bool(self._ways))
        buttons.add(self.use)
        column.addLayout(buttons)
        self.setLayout(column)
        self.resize(px(WIDTH), px(HEIGHT if self._ways else HEIGHT // 2))
        if self.choices:
            self.choices[0].setChecked(True)
            self.choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _well(self, way: Way, free: int, group: QButtonGroup) -> Well:
        well = Well()
        text, cost = tr(way.text, **way.values), tr(way.cost, **way.values)
        saves = tr(N_("{amount} saved"), amount=bytes_text(way.saves))
        left = tr(N_("Still {amount} too much."), amount=bytes_text(max(0, way.total - free)))
        choice = RadioButton(text)
        choice.setAccessibleDescription(sentences((saves, cost) if way.fits else (saves, cost, left)))
        group.addButton(choice)
        self.choices.append(choice)
        head = Row(8)
        head.add(choice)
        head.addStretch(1)
        head.add(Label(saves, "strong", "status.success.text"))
        well.body.add(head)
        below = Column(2, (26, 0, 0, 0))
        below.add(Label(cost, "small", "text.muted", wrap=True))
        if not way.fits:
            below.add(Label(left, "small", "status.warning.text", wrap=True))
        well.body.addLayout(below)
        return well

    def _take(self) -> None:
        chosen = next(way for way, one in zip(self._ways, self.choices, strict=True) if one.isChecked())
        stack = self._experiment.undo_stack
        stack.beginMacro(tr(N_("Make it fit")))
        for field, value in chosen.changes.items():
            self._experiment.set(field, value)
        stack.endMacro()
        self.accept()
