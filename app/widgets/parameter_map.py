"""The network drawn from the real model: a row for each block, a cell for each place, and in it the share
that learns.

Frozen numbers are grey, what a method adds or lets learn takes its family's fill, the task head the accent.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.figures import local
from app.i18n import N_, tr
from app.theme.theme import color, px
from app.theme.tokens import family_key
from app.widgets import diagram_ink as ink
from app.widgets.family_mark import fill_shape
from app.widgets.map_words import capital, cell_words, describe
from app.widgets.place_grid import PlaceGrid, text_plate
from peft_engine.contract.parameter_map import SITES, Cell, ParameterMap, Place, rows_of

LEAST_PART = 6
"""What learns is drawn at least so wide."""


class MapView(PlaceGrid):
    """One method's map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map: ParameterMap | None = None
        self._differs: frozenset[Place] = frozenset()
        self.setAccessibleName(tr(N_("Parameter map")))

    def set_map(
        self,
        found: ParameterMap,
        rows: Sequence[Sequence[Place]] | None = None,
        differs: frozenset[Place] = frozenset(),
    ) -> None:
        """Show a map.

        Args:
            rows: the places from the top, where they are those of two maps side by side.
            differs: the places that are framed.
        """
        self._map = found
        self._differs = differs
        self.set_rows(rows_of([found]) if rows is None else rows, len(found.stacks))
        self.setAccessibleName(tr(N_("Parameter map of {method}"), method=tr(found.label)))
        self.setAccessibleDescription(describe(found))

    def differs(self) -> frozenset[Place]:
        """The places that are framed."""
        return self._differs

    def words(self, place: Place) -> str:
        """What is told of a place."""
        if self._map is None:
            return ""
        said = cell_words(self._map.cell(place), len(self._map.stacks))
        return f"{said}\n{tr(N_('The other method differs here.'))}" if place in self._differs else said

    def paint_place(self, painter: QPainter, box: QRectF, place: Place, *, named: bool) -> None:
        assert self._map is not None
        self._paint_cell(painter, box, self._map.cell(place), named=named)
        if place in self._differs:
            painter.setPen(QPen(color("text.text"), px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(ink.box_path(box.adjusted(0.5, 0.5, -0.5, -0.5)))

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: Cell, *, named: bool) -> None:
        if not cell.parameters:
            painter.setPen(QPen(color("line.grid"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(ink.box_path(box))
            return
        family = family_key(self._map.family if self._map is not None else "")
        head = all(one.whose == "head" for one in cell.parameters)
        if head:
            painter.setPen(QPen(color("accent.ink"), ink.unit(1.4)))
            painter.setBrush(color("accent.tint"))
            painter.drawPath(ink.box_path(box))
        else:
            ink.frozen_box(painter, box)
            self._paint_parts(painter, box, cell, family)
        self._paint_words(
            painter, box, cell, "accent.ink" if head else f"family.{family}.text", family, named
        )

    def _paint_parts(self, painter: QPainter, box: QRectF, cell: Cell, family: str) -> None:
        """From the left what learns, then what is new and does not."""
        still = sum(one.count for one in cell.parameters if one.whose == "method" and not one.learns)
        painter.save()
        painter.setClipPath(ink.box_path(box))
        left = box.left()
        if cell.learning:
            part = QRectF(left, box.top(), self._wide(box, cell.share), box.height())
            fill_shape(painter, ink.box_path(part), family)
            left = part.right()
        if still:
            part = QRectF(left, box.top(), self._wide(box, still / cell.count), box.height())
            painter.setPen(QPen(color(f"family.{family}.mark"), 1, Qt.PenStyle.DotLine))
            painter.setBrush(color(f"family.{family}.tint"))
            painter.drawPath(ink.box_path(part))
        painter.restore()

    def _wide(self, box: QRectF, share: float) -> float:
        return max(box.width() * share, float(px(LEAST_PART)))

    def _paint_words(
        self, painter: QPainter, box: QRectF, cell: Cell, role: str, family: str, named: bool
    ) -> None:
        """How many learn, where there is room; outside the blocks also which place it is."""
        number = local(f"{cell.learning:,}") if cell.learning else ""
        text = " ".join(filter(None, (capital(tr(SITES[cell.place.site])) if named else "", number)))
        if not text:
            return
        plate = text_plate(box, text, centred=named)
        if plate is None:
            return
        if cell.learning and role != "accent.ink":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(f"family.{family}.tint"))
            painter.drawPath(ink.box_path(plate, 3))
        ink.words(painter, plate, text, role=role if cell.learning else "text.muted")
