"""What a check of the rows found: each thing once, with its rows, and a switch that mends it."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.bench.clear import clear
from app.data_import.tab_order import keep_in_place
from app.figures import local
from app.i18n import N_, tr
from app.joined import things
from app.theme.theme import color, theme
from app.widgets.form_row import SmallIcon
from app.widgets.layouts import Column, HairLine, Row
from app.widgets.switch import Switch
from app.widgets.text import Label
from peft_engine.contract.import_findings import Finding, Place
from peft_engine.contract.import_mends import MENDS
from peft_engine.contract.texts import Value

SIGNS = {
    "error": ("failed-fill", "status.danger.mark"),
    "warning": ("warning-fill", "status.warning.mark"),
    "note": ("info", "text.muted"),
}
MENDED = ("checked-fill", "status.success.mark")
ROWS = 4
"""Rows of a finding that can be jumped to."""


class ChecksPart(QWidget):
    """The findings, the gravest first.

    Signals:
        mend_switched(str, bool): this mend is wanted, or no longer.
        row_asked(Place): this row is to be shown.
    """

    mend_switched = Signal(str, bool)
    row_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lines = Column(8)
        self.setLayout(self._lines)
        self._shown: tuple[Finding, ...] | None = None
        self.switches: dict[str, Switch] = {}

    def show_findings(self, findings: Sequence[Finding], rows: int) -> None:
        """Show what was found in so many rows."""
        found = tuple(findings)
        if found == self._shown and found:
            return
        focused = next((key for key, switch in self.switches.items() if switch.hasFocus()), "")
        self._shown = found
        self.switches = {}
        clear(self._lines)
        if not found:
            line = Row(8)
            line.add(SmallIcon(*MENDED))
            words = tr(N_("Nothing stands out in {count} rows."), count=local(f"{rows:,}"))
            line.add(Label(words, "body", wrap=True), 1)
            self._lines.addLayout(line)
            return
        for number, finding in enumerate(found):
            if number:
                self._lines.addWidget(HairLine())
            self._lines.addWidget(self._line(finding))
        keep_in_place(self, self.findChildren(QWidget))
        if focused in self.switches:
            self.switches[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Nothing is known."""
        self._shown = None
        self.switches = {}
        clear(self._lines)

    def _line(self, finding: Finding) -> QWidget:
        shown = QWidget()
        sign = SmallIcon(*(MENDED if finding.mended else SIGNS[finding.grade]))
        words = Column(4)
        words.add(FoundLabel(finding, self.row_asked.emit))
        mend = MENDS.get(finding.mend or "")
        if finding.advice and not finding.mended and mend is None:
            words.add(Label(tr(finding.advice, **values_of(finding)), "small", "text.muted", wrap=True))
        if mend is not None:
            words.add(self._mend(finding, mend.key, tr(mend.text)))
        line = Row(8)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        shown.setLayout(line)
        return shown

    def _mend(self, finding: Finding, key: str, text: str) -> QWidget:
        shown = QWidget()
        switch = Switch(text, finding.mended)
        switch.value_edited.connect(lambda on: self.mend_switched.emit(key, bool(on)))
        self.switches[key] = switch
        line = Row(8)
        line.addWidget(switch, 0, Qt.AlignmentFlag.AlignTop)
        label = Label(text, "small", "text.muted", wrap=True)
        label.setContentsMargins(0, 5, 0, 0)
        label.setBuddy(switch)
        line.addWidget(label, 1)
        shown.setLayout(line)
        return shown


class FoundLabel(Label):
    """A finding's sentence, in which the first rows are links to where they stand."""

    def __init__(self, finding: Finding, show: Callable[[Place], object]) -> None:
        super().__init__("", "body", wrap=True)
        self.finding = finding
        self.setTextFormat(Qt.TextFormat.RichText)
        if finding.rows:
            flags = Qt.TextInteractionFlag
            self.setTextInteractionFlags(flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard)
        self.linkActivated.connect(lambda link: show(finding.rows[int(link)]))
        self.setAccessibleName(tr(finding.text, **values_of(finding)))
        theme().changed.connect(self._write)
        self._write()

    def _write(self) -> None:
        finding = self.finding
        values = {name: escape(str(value)) for name, value in values_of(finding).items()}
        several = any(place.part != "train" for place in finding.rows)
        links = []
        for number, place in enumerate(finding.rows[:ROWS]):
            words = local(f"{place.row:,}")
            if several:
                words = tr(N_("{part} {row}"), part=part_words(place.part), row=words)
            style = f"color: {color('accent.ink').name()}; text-decoration: none"
            links.append(f'<a href="{number}" style="{style}">{escape(words)}</a>')
        if finding.count > len(links) > 0:
            links.append("…")
        self.setText(tr(finding.text, **(values | ({"rows": things(links)} if links else {}))))


def values_of(finding: Finding) -> dict[str, Value]:
    """The values of a finding's sentence, numbers as the reader writes them."""
    return {
        name: local(f"{value:,}") if isinstance(value, int | float) and not isinstance(value, bool) else value
        for name, value in finding.values.items()
    }


def part_words(part: str) -> str:
    """What a part is called."""
    names = {"train": N_("Train"), "validation": N_("Validation"), "test": N_("Test")}
    return tr(names[part]) if part in names else part
