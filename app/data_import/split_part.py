"""The parts of the data: as the files give them or divided here, by share, by label, by group, by seed; and
fewer rows for a quick try."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.data_import.checks_part import part_words
from app.figures import local
from app.i18n import N_, tr
from app.widgets.bars import PartsBar
from app.widgets.buttons import link_button
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.form_row import FormRow
from app.widgets.layouts import Column, Row
from app.widgets.numbers import IntField
from app.widgets.switch import Switch
from app.widgets.text import Label
from peft_engine.contract.imports import MOST_CUT, ImportPlan, Split

ROLES = {"train": "accent.ink", "validation": "text.muted", "test": "frozen.line"}
QUICK = (100, 500, 2000, 10_000)
FIELD = 176
MOST = round(100 * MOST_CUT)


class SplitPart(QWidget):
    """The parts as a bar; how they are made, behind a link.

    Signals:
        split_edited(Split): divide like this.
        rows_edited(object): at most so many rows of each part; None for all.
    """

    split_edited = Signal(object)
    rows_edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._split = Split()
        self._bar = PartsBar()
        self._told = Label("", "small", "text.muted", wrap=True)
        self.more = link_button(tr(N_("Change how it is divided…")), on_click=self._unfold)
        self.keep = Switch(tr(N_("Parts as the files give them")))
        self.validation = IntField(10, minimum=0, maximum=MOST, unit="%", width=FIELD)
        self.test = IntField(10, minimum=0, maximum=MOST, unit="%", width=FIELD)
        self.way = ChoiceBox((), "", width=FIELD)
        self.group = ChoiceBox((), "", width=FIELD)
        self.seed = IntField(1, minimum=0, maximum=2**31 - 1, width=FIELD)
        self.rows = ChoiceBox((), 0, width=FIELD)
        self._rows = {
            "keep": FormRow(tr(N_("Parts of the files")), self.keep, tr(N_("Kept, and the rest is divided"))),
            "validation": FormRow(
                tr(N_("For validation")), self.validation, tr(N_("Watched while it is trained"))
            ),
            "test": FormRow(tr(N_("For the test")), self.test, tr(N_("Read once, at the end"))),
            "way": FormRow(tr(N_("Divided")), self.way),
            "group": FormRow(tr(N_("Kept together")), self.group, tr(N_("Equal values go into one part"))),
            "seed": FormRow(tr(N_("Seed")), self.seed, tr(N_("The same seed divides alike"))),
        }
        self._ways = QWidget()
        ways = Column(10, (0, 4, 0, 0))
        for row in self._rows.values():
            ways.add(row)
        self._ways.setLayout(ways)
        self._ways.hide()
        column = Column(8)
        column.add(self._bar)
        column.add(self._told)
        link = Row(0)
        link.add(self.more)
        link.addStretch(1)
        column.add(link)
        column.add(self._ways)
        column.add(FormRow(tr(N_("Quick try")), self.rows, tr(N_("Fewer rows of each part"))))
        self.setLayout(column)
        self.keep.value_edited.connect(lambda on: self._edit(keep=bool(on)))
        self.validation.value_edited.connect(lambda value: self._share("validation", value))
        self.test.value_edited.connect(lambda value: self._share("test", value))
        self.way.value_edited.connect(self._edit_way)
        self.group.value_edited.connect(lambda value: self._edit(group=str(value)))
        self.seed.value_edited.connect(self._edit_seed)
        self.rows.value_edited.connect(lambda value: self.rows_edited.emit(value or None))

    def show_plan(
        self, plan: ImportPlan, columns: Sequence[str], given: Sequence[str], labelled: bool
    ) -> None:
        """How it is divided.

        Args:
            columns: those of the file, for groups.
            given: parts that the files give.
            labelled: whether the rows have labels.
        """
        split = self._split = plan.split
        several = len(given) > 1
        self.keep.set_value(split.keep)
        self._rows["keep"].setVisible(several)
        for name, field in (("validation", self.validation), ("test", self.test)):
            field.set_value(round(100 * getattr(split, name))) if not field.hasFocus() else None
            self._rows[name].setVisible(not (several and split.keep and name in given))
        # Together they leave something to learn from; a part that the files give takes nothing.
        both = not (several and split.keep and {"validation", "test"} & set(given))
        for field, other in ((self.validation, split.test), (self.test, split.validation)):
            field.set_range(0, MOST - round(100 * other) if both else MOST)
        divided = not (several and split.keep and len(given) > 2)
        ways = [Choice("random", tr(N_("By chance"))), Choice("order", tr(N_("In the file's order")))]
        if labelled:
            ways.insert(0, Choice("stratified", tr(N_("Labels in equal shares"))))
        held = split.way if split.way == "order" or not (labelled and split.stratified) else "stratified"
        self.way.set_choices(ways, held)
        none = Choice("", tr(N_("nothing")))
        self.group.set_choices([none, *(Choice(name, name) for name in columns)], split.group)
        if not self.seed.hasFocus():
            self.seed.set_value(split.seed)
        for name in ("way", "group", "seed"):
            self._rows[name].setVisible(divided)
        few = plan.sample.rows or 0
        numbers = sorted({*QUICK, few} - {0})
        self.rows.set_choices(
            [
                Choice(0, tr(N_("All rows"))),
                *(Choice(n, tr(N_("{count} rows"), count=local(f"{n:,}"))) for n in numbers),
            ],
            few,
        )

    def show_counts(self, before: Mapping[str, int], after: Mapping[str, int]) -> None:
        """Rows in each part, as they come to lie in the library."""
        self._bar.setVisible(bool(after))
        self._bar.set_parts(
            [(part_words(part), after[part], ROLES[part]) for part in ROLES if after.get(part)]
        )
        whole, kept = sum(before.values()), sum(after.values())
        values = {"before": local(f"{whole:,}"), "after": local(f"{kept:,}")}
        words = N_("Of {before} rows in the file, {after} come into the library.")
        if whole == kept:
            words = N_("All {before} rows of the file come into the library.")
        self._told.setText(tr(words, **values) if after else "")
        self._told.setVisible(bool(after))

    def _unfold(self) -> None:
        folded = self._ways.isHidden()
        self._ways.setVisible(folded)
        words = N_("Hide how it is divided") if folded else N_("Change how it is divided…")
        self.more.set_text(tr(words))

    def _share(self, part: str, value: object) -> None:
        if isinstance(value, int) and 0 <= value <= MOST:
            self._edit(**{part: value / 100})

    def _edit_seed(self, value: object) -> None:
        if isinstance(value, int):
            self._edit(seed=value)

    def _edit_way(self, value: object) -> None:
        if value == "order":
            self._edit(way="order")
        else:
            self._edit(way="random", stratified=value == "stratified")

    def _edit(self, **changes: object) -> None:
        self._split = self._split.model_copy(update=changes)
        self.split_edited.emit(self._split)
