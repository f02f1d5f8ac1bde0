"""Beyond the score: what the method of a run gives besides, each thing in a card of its own."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.i18n import N_, say, tr
from app.plots.extras import RankChooser, drawing_of, is_wide, plot_in, savable_in
from app.state.names import experiment_title, family
from app.state.runs import LiveRun
from app.theme.theme import px, theme
from app.theme.tokens import family_key
from app.widgets.buttons import icon_button
from app.widgets.card import Card
from app.widgets.text import Label
from peft_engine.contract.extras import findings
from peft_engine.contract.findings import Finding
from peft_engine.contract.problems import EngineError
from peft_engine.contract.store import RunFolder

TWO_COLUMNS = 900
GAP = 12


class Beyond(QWidget):
    """Cards of findings, two side by side where there is room.

    Signals:
        cut_asked(int): make a run of the result cut to this rank.
    """

    cut_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(N_("Beyond the score")))
        self.found: tuple[Finding, ...] = ()
        self.drawings: list[QWidget] = []
        self._cards: list[Card] = []
        self._shown: tuple[str, dict[str, Any]] = ("", {})
        self._columns = 0
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._grid)
        theme().changed.connect(self._apply)  # a method, so that Qt drops it with the widget

    def show_run(self, run: LiveRun) -> bool:
        """Show what the run gives; whether there is anything."""
        extras = run.state.ended.extras if run.state.ended is not None and not run.alive else {}
        if (run.id, extras) != self._shown:
            self._shown = (run.id, extras)
            self._make(run, findings(_with_names(run, extras), say))
        return bool(self.found)

    def chooser(self) -> RankChooser | None:
        """The choice of a rank, where the result can be cut."""
        return next((drawing for drawing in self.drawings if isinstance(drawing, RankChooser)), None)

    def _make(self, run: LiveRun, found: tuple[Finding, ...]) -> None:
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.found = found
        role = f"family.{family_key(family(run.spec.method.key))}.mark"
        self.drawings = [drawing_of(one, role) for one in found]
        self._cards = [_card(one, drawing) for one, drawing in zip(found, self.drawings, strict=True)]
        chooser = self.chooser()
        if chooser is not None:
            chooser.cut_asked.connect(self.cut_asked)
        self._lay_out(anew=True)

    def hasHeightForWidth(self) -> bool:
        """What it needs is said by `minimumSizeHint`, for its present width."""
        return False

    def minimumSizeHint(self) -> QSize:
        """As high as its sentences are when they are broken for this width."""
        least = self._grid.minimumSize()
        wide = max(self.width(), least.width())
        high = self._grid.heightForWidth(wide) if self._grid.hasHeightForWidth() else least.height()
        return QSize(least.width(), high)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _apply(self) -> None:
        self._lay_out(anew=True)

    def _lay_out(self, *, anew: bool = False) -> None:
        """Wide cards take a row; the others stand two in a row, in the order of the findings."""
        columns = 2 if self.width() >= px(TWO_COLUMNS) else 1
        if columns == self._columns and not anew:
            return
        self._columns = columns
        self._grid.setSpacing(px(GAP))
        for card in self._cards:
            self._grid.removeWidget(card)
        narrow = [not is_wide(finding) for finding in self.found]
        row = n = 0
        while n < len(self._cards):
            pair = columns == 2 and narrow[n] and n + 1 < len(self._cards) and narrow[n + 1]
            if pair:
                self._grid.addWidget(self._cards[n], row, 0)
                self._grid.addWidget(self._cards[n + 1], row, 1)
            else:
                self._grid.addWidget(self._cards[n], row, 0, 1, columns)
            row, n = row + 1, n + (2 if pair else 1)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.setRowStretch(row, 1)


def _card(finding: Finding, drawing: QWidget) -> Card:
    card = Card(finding.title)
    plot, savable = plot_in(drawing), savable_in(drawing)
    if savable is not None:
        button = icon_button("more", tr(N_("Menu of the plot {title}"), title=finding.title))
        button.clicked.connect(_popup(savable.popup_menu, button))
        card.add_action(button)
    if finding.sentence:
        card.add(Label(finding.sentence, "body", "text.muted", wrap=True, selectable=True))
    grows = plot is not None and plot.grows
    card.add(drawing, 1 if grows else 0)
    if not grows:
        card.body.addStretch()
    return card


def _with_names(run: LiveRun, extras: dict[str, Any]) -> dict[str, Any]:
    """The extras with earlier runs called by what they are, where shares of them are told."""
    shares = extras.get("shares")
    if not isinstance(shares, dict):
        return extras
    named: dict[str, Any] = {}
    for name, share in shares.items():
        title = _title(run.folder.path.parent / str(name))
        named[title if title and title not in named else str(name)] = share
    return extras | {"shares": named}


def _title(path: Path) -> str:
    """ "LoRA on Question topics, seed 1"; empty where the run is gone."""
    try:
        spec = RunFolder(path).spec()
    except EngineError:
        return ""
    return tr(N_("{run}, seed {seed}"), run=experiment_title(spec), seed=spec.seed)


def _popup(popup: Callable[[QPoint], None], button: QWidget) -> Callable[..., None]:
    return lambda _on=False: popup(button.mapToGlobal(QPoint(0, button.height())))
