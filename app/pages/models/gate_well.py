"""The steps that a person has to take before a model that asks for access can be fetched."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from app.bench.clear import clear
from app.i18n import N_, tr
from app.widgets.buttons import small_button
from app.widgets.card import Well
from app.widgets.layouts import Column, Row
from app.widgets.text import Label
from peft_engine.contract.hub_facts import Step


class GateWell(Well):
    """Numbered steps, each with the page where it is done; hidden while there are none.

    Signals:
        token_asked(): the person wants to see to the token.
    """

    token_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.add(Label(tr(N_("This model asks for access first")), "strong"))
        self._lines = Column(6)
        self.add(self._lines)
        self.hide()

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these, in their order."""
        self.setVisible(bool(steps))
        clear(self._lines)
        pages: set[str] = set()
        for number, step in enumerate(steps, 1):
            line = Row(8)
            line.add(Label(str(number), "strong", "text.muted"))
            line.add(Label(tr(step.text), "body", wrap=True), 1)
            if not step.page:
                button = small_button(tr(N_("Token…")), "locked", on_click=self.token_asked.emit)
                line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            elif step.page not in pages:
                opens = partial(QDesktopServices.openUrl, QUrl(step.page))
                button = small_button(tr(N_("Open the page")), "open", on_click=opens)
                button.setToolTip(step.page)
                line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            pages.add(step.page)
            self._lines.addLayout(line)
