"""A plot taken elsewhere: as a picture, as a drawing, as numbers, and as a table to read."""

import csv
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QDialog, QTableView, QWidget

from app.i18n import N_, tr
from app.theme.theme import color, px
from app.widgets.layouts import Column
from app.widgets.table_style import style_table

Index = QModelIndex | QPersistentModelIndex
Rows = list[list[str]]

PICTURE_RATIO = 2.0
"""Pictures have this many pixels for one on the screen, so that they stay sharp in a document."""


def picture(widget: QWidget) -> QPixmap:
    """The widget as a picture on the card's ground."""
    made = QPixmap(widget.size() * PICTURE_RATIO)
    made.setDevicePixelRatio(PICTURE_RATIO)
    made.fill(color("surface.surface"))
    widget.render(made, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return made


def save_png(widget: QWidget, path: Path) -> None:
    """Write the widget as a PNG.

    Raises:
        OSError: the file cannot be written.
    """
    if not picture(widget).save(str(path), "PNG"):
        raise OSError(f"{path} cannot be written.")


def save_svg(widget: QWidget, path: Path, title: str, description: str) -> None:
    """Write the widget as an SVG drawing; title and description go into it.

    Raises:
        OSError: the file cannot be written.
    """
    with path.open("wb"):
        pass
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(widget.size())
    generator.setViewBox(widget.rect())
    generator.setTitle(title)
    generator.setDescription(description)
    painter = QPainter(generator)
    painter.fillRect(widget.rect(), color("surface.surface"))
    widget.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    painter.end()


def save_csv(path: Path, head: Sequence[str], rows: Rows) -> None:
    """Write a table with a head line, UTF-8, commas and decimal points.

    Raises:
        OSError: the file cannot be written.
    """
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(head)
        writer.writerows(rows)


class _Numbers(QAbstractTableModel):
    def __init__(self, head: Sequence[str], rows: Rows, parent: QWidget) -> None:
        super().__init__(parent)
        self._head, self._rows = head, rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return len(self._head)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        return int(Qt.AlignmentFlag.AlignRight) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._head[section]
        return int(Qt.AlignmentFlag.AlignRight) if role == Qt.ItemDataRole.TextAlignmentRole else None


def table_dialog(parent: QWidget, title: str, head: Sequence[str], rows: Rows) -> QDialog:
    """The numbers of a plot in a window of their own."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(tr(N_("{title} as a table"), title=title))
    view = QTableView()
    style_table(view)
    view.setModel(_Numbers(head, rows, dialog))
    view.setAccessibleName(dialog.windowTitle())
    for n in range(len(head)):
        view.setColumnWidth(n, px(140))
    column = Column(0, 12)
    column.addWidget(view)
    dialog.setLayout(column)
    dialog.resize(QSize(px(60 + 140 * len(head)), px(420)))
    return dialog
