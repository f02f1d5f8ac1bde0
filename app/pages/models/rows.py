"""The rows of the list: a model's name, what is known of it in a line, and three marks that say whether it
fits."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app import joined
from app.figures import local
from app.i18n import N_, tr
from app.pages.models.fit_words import MARKS, fits_words
from app.state.model_facts import KINDS
from app.state.models import ModelRow
from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import color, px
from app.theme.tokens import tokens
from app.widgets.bytes_text import three_figures
from app.widgets.count_text import parameters_text
from peft_engine.contract.hub_fit import Fit

Index = QModelIndex | QPersistentModelIndex
Fits = Callable[[ModelRow], tuple[Fit, ...]]
HIGH, HEAD, SIDE = 50, 30, 12
BETWEEN = " · "
"""Between the facts of a line."""
COLUMN = 46
"""Of a mark that says whether the model fits; their heads stand above the list."""


class Rows(QAbstractListModel):
    """Models under the heads of their groups.

    Args:
        fits: what is known of a model's needs.
    """

    def __init__(self, fits: Fits) -> None:
        super().__init__()
        self._fits = fits
        self._items: list[ModelRow | str] = []

    def show_rows(self, rows: Sequence[ModelRow]) -> None:
        """Show these, a head wherever a group begins."""
        self.beginResetModel()
        self._items, group = [], ""
        for row in rows:
            if row.group != group:
                group = row.group
                self._items.append(group)
            self._items.append(row)
        self.endResetModel()

    def exchange(self, row: ModelRow) -> None:
        """More is known of a model that is shown."""
        for n, item in enumerate(self._items):
            if isinstance(item, ModelRow) and item.key == row.key:
                self._items[n] = row
                index = self.index(n)
                self.dataChanged.emit(index, index)

    def shown(self) -> list[ModelRow]:
        """The models that are shown, in their order."""
        return [item for item in self._items if isinstance(item, ModelRow)]

    def row_at(self, index: Index) -> ModelRow | None:
        """The model at a place; None for a head."""
        item = self._items[index.row()] if index.isValid() else None
        return item if isinstance(item, ModelRow) else None

    def index_of(self, key: str) -> QModelIndex:
        """Where a model is shown; nowhere if it is not."""
        for n, item in enumerate(self._items):
            if isinstance(item, ModelRow) and item.key == key:
                return self.index(n)
        return QModelIndex()

    def fits(self, row: ModelRow) -> tuple[Fit, ...]:
        """What is known of its needs; of no interest where it cannot be used."""
        return () if useless(row) else self._fits(row)

    def refresh(self) -> None:
        """What fits may have changed."""
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if isinstance(item, str):
            return item if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(filter(None, (item.title, spoken_line(item), fits_words(self.fits(item)))))
        if role == Qt.ItemDataRole.ToolTipRole:
            told = (item.title, item.note, spoken_line(item), fits_words(self.fits(item), "\n"))
            return "\n".join(filter(None, told))
        return None


def facts_line(row: ModelRow) -> str:
    """What is known of a model, in a line: "22.7 million · Apache-2.0 · ↓ 1.2 M"."""
    return BETWEEN.join(facts(row))


def fitting(told: Sequence[str], width: float) -> str:
    """As many facts, from the first on, as a line of the list has room for; none is cut in the middle."""
    metrics = QFontMetricsF(font("small"))
    for count in range(len(told), 1, -1):
        line = BETWEEN.join(told[:count])
        if metrics.horizontalAdvance(line) <= width:
            return line
    return "".join(told[:1])


def facts(row: ModelRow) -> list[str]:
    """What is known of a model, what matters most first."""
    told = []
    if row.parameters:
        told.append(parameters_text(row.parameters))
    if row.folder is not None and row.config.get("model_type"):
        told.append(str(row.config["model_type"]))
    own = row.entry is not None and row.entry.key == row.key
    if row.kind and own:
        told.append(tr(KINDS[row.kind]))
    if row.licence:
        told.append(row.licence)
    if row.entry is not None and not own and not row.entry.built_in:
        told.append(tr(N_("on this computer")))
    if row.downloads >= 0:
        told.append(f"↓ {short_count(row.downloads)}")
    return told


def spoken_line(row: ModelRow) -> str:
    """The same where only words are heard."""
    told = [facts_line(row).partition(f"{BETWEEN}↓")[0]]
    if row.downloads >= 0:
        told.append(tr(N_("fetched {count} times"), count=local(f"{row.downloads:,}")))
    if row.gate:
        told.append(tr(N_("asks for access")))
    return joined.facts(told)


def short_count(count: int) -> str:
    """1.2 M, 45.3 k, 812."""
    for size, sign in ((10**6, "M"), (10**3, "k")):
        if count >= size:
            return local(f"{three_figures(count / size)} {sign}")
    return str(count)


class RowPainter(QStyledItemDelegate):
    """Draws heads and models."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        head = isinstance(model, Rows) and model.row_at(index) is None
        return QSize(px(200), px(HEAD if head else HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, Rows):
            return
        row = model.row_at(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row is None:
            painter.setFont(font("caption"))
            painter.setPen(color("text.muted"))
            box = QRectF(option.rect).adjusted(px(SIDE), px(4), -px(SIDE), 0)
            painter.drawText(box, _LEFT, str(index.data()))
        else:
            _paint_row(painter, option, row, model.fits(row))
        painter.restore()


_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _paint_row(painter: QPainter, option: QStyleOptionViewItem, row: ModelRow, fits: tuple[Fit, ...]) -> None:
    box = QRectF(option.rect)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    radius = px(tokens().radii["control"])
    painter.setPen(Qt.PenStyle.NoPen)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(color("accent.tint" if chosen else "surface.hover"))
        painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), radius, radius)
    if chosen:
        painter.setBrush(color("accent.fill"))
        painter.drawRoundedRect(QRectF(box.left(), box.top() + 6, px(3), box.height() - 12), 1.5, 1.5)
    if chosen and option.state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(color("accent.focus"))
        painter.drawRoundedRect(box.adjusted(0.5, 1.5, -0.5, -1.5), radius, radius)
    marks = 3 * px(COLUMN)
    words = box.adjusted(px(SIDE), px(5), -marks - px(8), -px(5))
    upper = QRectF(words.left(), words.top(), words.width(), words.height() / 2)
    lower = upper.translated(0, words.height() / 2)
    left = upper.left()
    if row.gate:
        side = px(14)
        sign = QRectF(left, upper.center().y() - side / 2, side, side)
        paint_icon(painter, sign, "locked", "text.muted")
        upper = upper.adjusted(px(19), 0, 0, 0)
    _words(painter, upper, row.title, "strong" if chosen else "medium", _name_role(row, chosen))
    _words(painter, lower, fitting(facts(row), lower.width()), "small", "text.muted")
    side = px(16)
    for n, fit in enumerate(fits[:3]):
        icon, role = MARKS[fit.verdict]
        middle = box.right() - marks + px(COLUMN) * (n + 0.5)
        paint_icon(painter, QRectF(middle - side / 2, box.center().y() - side / 2, side, side), icon, role)
    if not fits:
        painter.setFont(font("small"))
        painter.setPen(color("text.faint"))
        none = QRectF(box.right() - marks, box.top(), marks, box.height())
        text = tr(N_("cannot be used")) if useless(row) else tr(N_("not known yet"))
        painter.drawText(none, int(Qt.AlignmentFlag.AlignCenter), text)


def _name_role(row: ModelRow, chosen: bool) -> str:
    if useless(row):
        return "text.faint"
    return "accent.ink" if chosen else "text.text"


def useless(row: ModelRow) -> bool:
    """Whether it cannot be used, whoever asks for it."""
    return bool(row.problems) and not row.gate


def _words(painter: QPainter, box: QRectF, text: str, style: str, role: str) -> None:
    painter.setFont(font(style))
    painter.setPen(color(role))
    metrics = QFontMetrics(painter.font())
    told = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, _LEFT, told)
