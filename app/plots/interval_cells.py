"""How the cells of a table of contenders are painted: name with mark, interval, number with more."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

from app.plots.extra_plot import LEFT, RIGHT
from app.plots.interval_rows import INTERVAL, NAME, SCORE, TableRow
from app.plots.interval_style import paint_sign
from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import color, px
from app.theme.tokens import tokens
from app.widgets.table_style import TableDelegate

if TYPE_CHECKING:
    from app.plots.interval_table import IntervalTable

Index = QModelIndex | QPersistentModelIndex
BEFORE_NAME, INDENT, FLAG = 12, 22, 19
"""Room for the caret, for a mark, and for the sign that something has to be known."""


class IntervalCells(TableDelegate):
    """Paints names with marks, intervals, and what is muted behind a text."""

    def __init__(self, view: QTableView, table: "IntervalTable") -> None:
        super().__init__(view)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._table.model
        row, rect = model.row(index.row()), QRectF(option.rect)
        if index.row() == model.first_reference():
            painter.fillRect(QRectF(rect.left(), rect.top() + px(4), rect.width(), 1), color("line.border"))
            rect.setTop(rect.bottom() + 1 - px(tokens().sizes["tableRow"]))
            option.rect = rect.toRect()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.recommended and not option.state & QStyle.StateFlag.State_Selected:
            self._tint(painter, rect, option)
        self._paint_ground(painter, rect, option, index)
        if index.column() == NAME:
            self._name(painter, rect, row)
        elif index.column() == INTERVAL:
            self._table.paint_cell(painter, QRectF(option.rect), row)
        else:
            self._number(painter, rect, row, index)
        painter.restore()

    def _tint(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem) -> None:
        whole = QRectF(0, rect.top(), self._view.viewport().width(), rect.height()).adjusted(0, 1, 0, -1)
        painter.save()
        painter.setClipRect(rect)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent.tint"))
        painter.drawRoundedRect(whole, px(tokens().radii["control"]), px(tokens().radii["control"]))
        painter.restore()

    def _name(self, painter: QPainter, rect: QRectF, row: TableRow) -> None:
        left, side = rect.left() + px(8), px(tokens().sizes["familyGlyph"])
        caret = QRectF(left - px(4), rect.center().y() - px(5), px(10), px(10))
        if row.inner:
            opened = self._table.model.is_open(row)
            paint_icon(painter, caret, "caret-down" if opened else "caret-right", "text.faint")
        left += px(BEFORE_NAME)
        if row.run:
            left += px(INDENT)
        else:
            paint_sign(painter, QPointF(left + side / 2, rect.center().y()), row.look, side)
            left += px(INDENT)
        if row.flags:
            paint_icon(
                painter,
                QRectF(left, rect.center().y() - px(7), px(14), px(14)),
                "warning",
                "status.warning.mark",
            )
            left += px(FLAG)
        muted = bool(row.run) or row.look.is_reference
        room = rect.right() - px(6) - left
        painter.setFont(font("body" if muted else "medium"))
        painter.setPen(color("text.muted" if muted else "text.text"))
        metrics = painter.fontMetrics()
        note = f"  {row.note}" if row.note else ""
        words = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, max(0, round(room)))
        painter.drawText(QRectF(left, rect.top(), room, rect.height()), LEFT, words)
        after = left + metrics.horizontalAdvance(words)
        if note:
            painter.setFont(font("caption"))
            painter.setPen(color("text.muted"))
            spare = rect.right() - px(6) - after
            if painter.fontMetrics().horizontalAdvance(note) <= spare:
                painter.drawText(QRectF(after, rect.top(), spare, rect.height()), LEFT, note)

    def _number(self, painter: QPainter, rect: QRectF, row: TableRow, index: Index) -> None:
        text, more = self._table.model.text(row, index.column()), self._table.model.sure(row, index.column())
        muted = bool(row.run) or row.look.is_reference
        right = rect.right() - px(8)
        room = self._table.more_width(index.column())
        if room:
            # Means stand one below the other, whatever is said behind them.
            painter.setFont(font("small"))
            painter.setPen(color("text.muted"))
            told = painter.fontMetrics().elidedText(more, Qt.TextElideMode.ElideRight, round(room) + 1)
            painter.drawText(QRectF(right - room, rect.top(), room, rect.height()), LEFT, told)
            right -= room + px(5)
        painter.setFont(font("strong" if index.column() == SCORE and not row.run else "body"))
        painter.setPen(color("text.muted" if muted else "text.text"))
        painter.drawText(QRectF(rect.left(), rect.top(), right - rect.left(), rect.height()), RIGHT, text)
