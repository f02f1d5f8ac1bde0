"""What every table can do as well as a plot: be copied, saved as CSV, PNG and SVG, and told in words."""

from pathlib import Path
from typing import TYPE_CHECKING, Self, cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QTableView, QToolTip, QWidget

from app.i18n import N_, tr
from app.joined import facts
from app.plots import export
from app.plots.menu import make_menu

if TYPE_CHECKING:
    from app.plots.line_plot import LinePlot


class Saved:
    """Gives a widget the menu of plots. The widget has a `title` and says its rows in `table`."""

    following = True  # a table has no newest value; the menu of plots asks
    title: str

    def table(self) -> tuple[list[str], list[list[str]]]:
        """Head and rows of what is shown."""
        raise NotImplementedError(type(self).__name__)  # every table has its own

    def describe(self) -> str:
        """The rows in words, one a line."""
        head, rows = self.table()
        return "\n".join(
            facts(
                tr(N_("{name} {value}"), name=name, value=cell) for name, cell in zip(head, row, strict=True)
            )
            for row in rows
        )

    @property
    def reading(self) -> Self:
        """Who says the description."""
        return self

    def say_description(self) -> None:
        """Show the table in words, and say them to a screen reader."""
        own, words = cast("QWidget", self), self.describe()
        QToolTip.showText(own.mapToGlobal(own.rect().center()), words, own)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(own, words))

    def follow(self) -> None:
        """Nothing is to be followed."""

    def popup_menu(self, at: QPoint) -> None:
        make_menu(cast("LinePlot", self)).popup(at)

    def give_menu(self) -> None:
        """Open the menu at the context key and the right button."""
        own = cast("QWidget", self)
        own.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        own.customContextMenuRequested.connect(lambda at: self.popup_menu(own.mapToGlobal(at)))

    def save_png(self, path: Path) -> None:
        """Write what is seen as a PNG; raises OSError where it cannot be written."""
        export.save_png(cast("QWidget", self), path)

    def save_svg(self, path: Path) -> None:
        """Write what is seen as an SVG; raises OSError where it cannot be written."""
        export.save_svg(cast("QWidget", self), path, self.title, self.describe())

    def save_csv(self, path: Path) -> None:
        """Write all rows; raises OSError where they cannot be written."""
        export.save_csv(path, *self.table())


class SavedTable(Saved, QTableView):
    """A table view with the menu of plots."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.setAccessibleName(title)
        self.give_menu()

    def table(self) -> tuple[list[str], list[list[str]]]:
        model, shown = self.model(), Qt.ItemDataRole.DisplayRole
        columns, rows = range(model.columnCount()), range(model.rowCount())
        head = [_said(model.headerData(n, Qt.Orientation.Horizontal, shown)) for n in columns]
        return head, [[_said(model.index(row, n).data(shown)) for n in columns] for row in rows]


def _said(value: object) -> str:
    return "" if value is None else str(value)
