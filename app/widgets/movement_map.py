"""The parameter map while a run trains: each place coloured by how far it has moved, or by its gradient.

One hue, that of the method's family, from faint to full over two powers of ten, and the value as a number:
nothing is said by colour alone.
"""

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import N_, tr
from app.theme.theme import color, px, theme
from app.widgets import diagram_ink as ink
from app.widgets.map_words import capital
from app.widgets.movement_words import Measure, short_value, spot_words, summary, value_text
from app.widgets.place_grid import PlaceGrid, text_plate
from peft_engine.contract.parameter_map import SITES, Network, Place, Spot, rows_of_places

DECADES = 2
"""From the faintest colour to the full one it is so many powers of ten."""
FAINTEST = 0.08


def strength(value: float, largest: float) -> float:
    """How full the colour of a value is, 0 to 1; nothing for nothing."""
    if value <= 0 or largest <= 0:
        return 0.0
    if not math.isfinite(value) or value >= largest:
        return 1.0
    share = 1 + math.log10(value / largest) / DECADES
    return FAINTEST + (1 - FAINTEST) * min(1.0, max(0.0, share))


class MovementMap(PlaceGrid):
    """The places of a run's network with one value each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network: Network | None = None
        self._spots: dict[Place, Spot] = {}
        self._values: dict[Place, float] = {}
        self._largest = 0.0
        self._measure: Measure = "change"
        self._family = "reference"
        self.setAccessibleName(tr(N_("What moves where")))

    def set_network(self, network: Network, family: str) -> None:
        """Show the places of another network; `family` is the token key whose hue is taken."""
        self._family = family
        if network == self._network:
            self.update()
            return
        self._network = network
        self._spots = {spot.place: spot for spot in network.spots}
        self._values = {}
        self.set_rows(rows_of_places(self._spots, network.stacks), len(network.stacks))

    def set_values(self, values: Sequence[float], measure: Measure, largest: float, step: int) -> str:
        """Colour the places that learn, in the order in which the network has them.

        Args:
            largest: the value of the full colour.

        Returns:
            the sentence that says the same.
        """
        learning = self._network.learning if self._network is not None else ()
        self._values = {spot.place: value for spot, value in zip(learning, values, strict=False)}
        self._measure, self._largest = measure, largest
        said = summary(self._values, measure, step, self._stacks)
        self.setAccessibleDescription(said)
        self.update()
        return said

    def values(self) -> Mapping[Place, float]:
        """What is shown now, place by place."""
        return self._values

    def words(self, place: Place) -> str:
        return spot_words(self._spots[place], self._values.get(place), self._measure, self._stacks)

    def paint_place(self, painter: QPainter, box: QRectF, place: Place, *, named: bool) -> None:
        if place not in self._spots:
            painter.setPen(QPen(color("line.grid"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(ink.box_path(box))
            return
        value = self._values.get(place)
        name = capital(tr(SITES[place.site])) if named else ""
        if value is None:
            ink.frozen_box(painter, box)
            ink.words(painter, box, name)
            return
        painter.setPen(QPen(color(f"family.{self._family}.mark"), ink.unit(1)))
        painter.setBrush(color("surface.surface"))
        painter.drawPath(ink.box_path(box))
        painter.setBrush(color(f"family.{self._family}.mark", strength(value, self._largest)))
        painter.drawPath(ink.box_path(box))
        if named:
            self._paint_text(painter, box, f"{name} {value_text(value)}", centred=True)
        elif not self._paint_text(painter, box, value_text(value)):
            self._paint_text(painter, box, short_value(value))

    def _paint_text(self, painter: QPainter, box: QRectF, text: str, *, centred: bool = False) -> bool:
        """A text on a plate of its own, where there is room for it; whether there was."""
        plate = text_plate(box, text, centred=centred)
        if plate is None:
            return False
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("surface.surface"))
        painter.drawPath(ink.box_path(plate, 3))
        ink.words(painter, plate, text, role="text.text")
        return True


class StrengthLegend(QWidget):
    """From the faintest colour to the full one, with the values that they stand for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._family, self._largest = "reference", 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def set_scale(self, largest: float, family: str) -> None:
        """What the full colour stands for."""
        self._largest, self._family = largest, family
        low, high = self._ends()
        self.setAccessibleName(tr(N_("Faint is {low} or less, full is {high}."), low=low, high=high))
        self.setToolTip(self.accessibleName())
        self.update()

    def _ends(self) -> tuple[str, str]:
        return value_text(self._largest / 10**DECADES), value_text(self._largest)

    def sizeHint(self) -> QSize:
        return QSize(px(260), px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room, high = px(74), px(10)
        low, full = self._ends()
        side = Qt.AlignmentFlag.AlignVCenter
        ink.words(
            painter, QRectF(0, 0, room, self.height()), low, flags=int(side | Qt.AlignmentFlag.AlignRight)
        )
        ends = QRectF(self.width() - room, 0, room, self.height())
        ink.words(painter, ends, full, flags=int(side | Qt.AlignmentFlag.AlignLeft))
        bar = QRectF(room + px(8), (self.height() - high) / 2, self.width() - 2 * (room + px(8)), high)
        ramp = QLinearGradient(bar.topLeft(), bar.topRight())
        mark = f"family.{self._family}.mark"
        ramp.setColorAt(0, color(mark, FAINTEST))
        ramp.setColorAt(1, color(mark))
        painter.setPen(QPen(color("line.control"), 1))
        painter.setBrush(ramp)
        painter.drawPath(ink.box_path(bar, 3))
        painter.end()
