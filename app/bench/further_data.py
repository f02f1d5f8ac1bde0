"""The data sets of an experiment where there are several: how often each is seen, and the ways to add one
and to take one out."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.bench.clear import clear
from app.figures import local
from app.form.form import sentence
from app.i18n import N_, tr
from app.state.experiment import Experiment
from app.state.names import data_title
from app.widgets.banner import Banner
from app.widgets.buttons import icon_button, link_button
from app.widgets.layouts import Column, HairLine, Row
from app.widgets.numbers import FloatField
from app.widgets.text import ElidedLabel, Label
from app.widgets.undo_keys import leave_undo_to_window
from peft_engine.contract.settings import describe
from peft_engine.contract.spec import DataRef

SHARE = next(info for info in describe(DataRef) if info.name == "share")
SHARE_WIDTH = 84


@dataclass
class _Line:
    """A data set's row."""

    share: FloatField
    part: Label


class FurtherData(QWidget):
    """A row for each data set where there are several, and the button that adds one."""

    def __init__(
        self, experiment: Experiment, choose: Callable[[], None], ask_columns: Callable[[int], None]
    ) -> None:
        """`choose` asks for another data set; `ask_columns` for the columns of a data set's file."""
        super().__init__()
        self._experiment, self._ask_columns = experiment, ask_columns
        self._rows = Column(8)
        self._lines: list[_Line] = []
        self._shown: list[tuple[str, str, bool]] = []
        self.add_button = link_button(tr(N_("Add another data set")), on_click=choose)
        whole = Column(8)
        whole.addLayout(self._rows)
        below = Row(0)
        below.addWidget(self.add_button)
        below.addStretch(1)
        whole.addLayout(below)
        self.setLayout(whole)
        self.refresh()

    def refresh(self) -> None:
        """The rows anew; a field that is being edited stays as it is."""
        sets = self._experiment.value("data")
        if self._keys() != self._shown:
            self._make()
        for number, line in enumerate(self._lines):
            share = float(sets[number].get("share") or 1.0)
            if line.share.value() != share and not line.share.hasFocus():
                line.share.set_value(share)
            line.part.setText(self._about(number))

    # -- inside ---------------------------------------------------------------------------------------------

    def _keys(self) -> list[tuple[str, str, bool]]:
        """What the rows are made from: keys, and what is said against each."""
        sets = self._experiment.value("data")
        return [(str(ref["key"]), *self._against(number)) for number, ref in enumerate(sets)]

    def _make(self) -> None:
        clear(self._rows)
        self._lines, self._shown = [], self._keys()
        if len(self._shown) == 1:
            return
        for number, (key, against, columns) in enumerate(self._shown):
            if number:
                self._rows.addWidget(HairLine())
            self._rows.addWidget(self._row(number, key))
            if against:
                self._rows.addWidget(self._refusal(number, against, columns))

    def _row(self, number: int, key: str) -> QWidget:
        title, part = ElidedLabel(data_title(key), "medium"), Label("", "small", "text.muted", wrap=True)
        share = FloatField(1.0, minimum=SHARE.low, maximum=SHARE.high, unit="×", step=0.5, width=SHARE_WIDTH)
        leave_undo_to_window(share)
        share.setAccessibleName(tr(N_("How often {data} is seen in a pass"), data=data_title(key)))
        share.setToolTip(f"{tr(SHARE.help)} ({tr(SHARE.expert)})")
        share.value_edited.connect(lambda value: self._set_share(number, value))
        words = Column(2)
        words.addWidget(title)
        words.addWidget(part)
        line = Row(8)
        line.addLayout(words, 1)
        line.addWidget(share)
        remove = icon_button(
            "clear", tr(N_("Remove {data}"), data=data_title(key)), on_click=lambda: self._remove(number)
        )
        line.addWidget(remove)
        if not number:  # one always stays; its place keeps the numbers below each other
            policy = remove.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            remove.setSizePolicy(policy)
            remove.hide()
        shown = QWidget()
        shown.setLayout(line)
        self._lines.append(_Line(share, part))
        return shown

    def _refusal(self, number: int, against: str, columns: bool) -> Banner:
        """What stands against a data set, and the way to say which column is which."""
        ways = [(tr(N_("Choose the columns")), lambda: self._ask_columns(number))] if columns else []
        shown = Banner()
        shown.set("danger", against, buttons=ways)
        return shown

    def _against(self, number: int) -> tuple[str, bool]:
        """The first sentence against a further data set, and whether it is about its columns."""
        found = self._experiment.problems_at(f"data.{number}") if number else ()
        if not found:
            return "", False
        return sentence(found[0]), found[0].field.startswith(f"data.{number}.columns")

    def _about(self, number: int) -> str:
        """The data set's part of the steps, where everything fits."""
        plan = self._experiment.plan
        if plan is None:
            return ""
        rows, part = plan.sets[number].entry.rows["train"], plan.parts_of_steps[number]
        return tr(
            N_("{rows} examples, {part} % of the steps"), rows=local(f"{rows:,}"), part=f"{100 * part:.0f}"
        )

    def _set_share(self, number: int, value: object) -> None:
        if isinstance(value, int | float):
            self._experiment.set(f"data.{number}.share", float(value), by=self)

    def _remove(self, number: int) -> None:
        self._experiment.remove_data(number, by=self)
