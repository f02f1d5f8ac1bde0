"""The labels of the data: how often each occurs, and what it is to be called."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QTableWidget, QTableWidgetItem, QWidget

from app.figures import local
from app.i18n import N_, tr
from app.theme.theme import px
from app.widgets.bars import BarList
from app.widgets.buttons import link_button, outline_button, primary_button
from app.widgets.layouts import Column, Row
from app.widgets.table_style import style_table
from app.widgets.text import Label

SHOWN = 6
NAME, RAW, COUNT = 0, 1, 2


class LabelPart(QWidget):
    """Bars for the most frequent labels, and the way to rename them.

    Signals:
        labels_edited(dict): what labels are called, by how they stand in the file.
    """

    labels_edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._counts: dict[str, int] = {}
        self._names: dict[str, str] = {}
        self._unknown: dict[str, int] = {}
        self._bars = BarList(tr(N_("How often each label occurs")))
        self._more = Label("", "small", "text.muted", wrap=True)
        self.rename = link_button(tr(N_("Rename labels…")), on_click=self._rename)
        column = Column(6)
        column.add(self._bars)
        foot = Row(8)
        foot.add(self._more, 1)
        foot.add(self.rename)
        column.add(foot)
        self.setLayout(column)

    def show_labels(
        self,
        counts: Mapping[str, int],
        names: Mapping[str, str],
        *,
        renamed: bool = True,
        unknown: Mapping[str, int] | None = None,
    ) -> None:
        """Show labels.

        Args:
            counts: how often each occurs, by what it is called.
            names: what labels are called, by how they stand in the file; those that are not named stand there
                as they are called.
            unknown: labels that have no name yet; they can be given one.
            renamed: whether they may have other names; tags say by theirs where something begins.
        """
        self._counts, self._names, self._unknown = dict(counts), dict(names), dict(unknown or {})
        self.rename.setVisible(renamed)
        many = sorted(self._counts, key=lambda name: -self._counts[name])
        most = max(self._counts.values(), default=0) or 1
        self._bars.set_rows(
            [(name, self._counts[name] / most, local(f"{self._counts[name]:,}")) for name in many[:SHOWN]]
        )
        words = ""
        if len(many) > SHOWN:
            words = tr(
                N_("{count} labels; the rarest occurs {least} times."),
                count=local(f"{len(many):,}"),
                least=local(f"{self._counts[many[-1]]:,}"),
            )
        self._more.setText(words)

    def _rename(self) -> None:
        dialog = LabelsDialog(self._unknown | self._counts, self._names, self.window())
        if dialog.exec():
            self.labels_edited.emit(dialog.names())
        dialog.deleteLater()


class LabelsDialog(QDialog):
    """A row for each label: its name, how it stands in the file, how often. Two labels with the same name
    become one."""

    def __init__(self, counts: Mapping[str, int], names: Mapping[str, str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(N_("Rename labels")))
        self._names = dict(names)
        raw_of: dict[str, list[str]] = {}
        for raw, name in names.items():
            raw_of.setdefault(name, []).append(raw)
        rows = [(raw, name) for name in counts for raw in raw_of.get(name, [name])]
        self.table = QTableWidget(len(rows), 3)
        style_table(self.table)
        trigger = QTableWidget.EditTrigger
        self.table.setEditTriggers(
            trigger.DoubleClicked | trigger.SelectedClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed
        )
        self.table.setAccessibleName(tr(N_("Names of the labels")))
        heads = (N_("Name"), N_("In the file"), N_("Rows"))
        self.table.setHorizontalHeaderLabels([tr(words) for words in heads])
        fixed = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        for at, (raw, name) in enumerate(rows):
            shown = local(f"{counts[name]:,}") if len(raw_of.get(name, ())) <= 1 else ""
            self.table.setItem(at, NAME, QTableWidgetItem(name))
            for place, words in ((RAW, raw), (COUNT, shown)):
                item = QTableWidgetItem(words)
                item.setFlags(fixed)
                if place == COUNT:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight)
                self.table.setItem(at, place, item)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(NAME, header.ResizeMode.Stretch)
        header.setSectionResizeMode(RAW, header.ResizeMode.Stretch)
        column = Column(12, 16)
        column.add(Label(tr(N_("Rename labels")), "section"))
        words = tr(N_("Type over a name. Labels that get the same name become one."))
        column.add(Label(words, "body", "text.muted", wrap=True))
        column.add(self.table, 1)
        buttons = Row(8)
        buttons.addStretch(1)
        buttons.add(outline_button(tr(N_("Cancel")), on_click=self.reject))
        buttons.add(primary_button(tr(N_("Use these names")), on_click=self.accept))
        column.add(buttons)
        self.setLayout(column)
        self.resize(px(560), px(480))

    def names(self) -> dict[str, str]:
        """What each label is called, by how it stands in the file; empty where nothing is changed. Those that
        had a name before and were not shown, because no row has them, keep it."""
        words = [
            [item.text() if (item := self.table.item(at, place)) is not None else "" for place in (RAW, NAME)]
            for at in range(self.table.rowCount())
        ]
        found = self._names | {raw: name.strip() or raw for raw, name in words}
        return found if any(raw != name for raw, name in found.items()) else {}
