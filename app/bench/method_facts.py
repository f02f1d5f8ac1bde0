"""What stands beside a method's page: what it costs, its memory as bars, when to choose it, its paper."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.bench.clear import clear
from app.bench.costs import parts_of
from app.i18n import N_, tr
from app.state.method_costs import Costs, Measured
from app.theme.tokens import family_key
from app.widgets.bars import ShareBar
from app.widgets.buttons import plain_button
from app.widgets.bytes_text import bytes_text, three_figures
from app.widgets.card import Card
from app.widgets.form_row import SmallIcon
from app.widgets.layouts import Column, HairLine, Row
from app.widgets.learns_bill import share_text
from app.widgets.memory_bill import MemoryBill
from app.widgets.text import ElidedLabel, Label
from peft_engine.contract.card import MethodCard, Paper

ARXIV = "https://arxiv.org/abs/{number}"


class CostCard(Card):
    """Four bars in which full fine-tuning is the whole, and the memory bill, predicted and measured."""

    def __init__(self) -> None:
        super().__init__(tr(N_("What it costs")))
        self.setAccessibleName(tr(N_("What it costs")))
        self._lines = Column(8)
        self.note = Label("", "small", "text.muted", wrap=True)
        self.bill = MemoryBill(tr(N_("Memory")))
        self.source = Label("", "small", "text.muted", wrap=True)
        self.body.addLayout(self._lines)
        self.add(self.note)
        self.add(HairLine())
        self.add(self.bill)
        self.add(self.source)

    def show_costs(self, costs: Costs | None) -> None:
        """Show the costs on the model at hand; the card hides where there are none."""
        self.setVisible(costs is not None)
        clear(self._lines)
        if costs is None:
            return
        found, family = costs.predicted, family_key(costs.plan.card.family)
        whole = costs.whole
        base = costs.plan.model.bytes_on_disk
        peak = whole.bill.total if whole is not None else 0
        self._line(
            tr(N_("Learns")), share_text(found.counts.trainable_ratio), found.counts.trainable_ratio, family
        )
        total = found.bill.total
        self._line(tr(N_("Memory while training")), bytes_text(total), total / peak if peak else None)
        self._line(*_step(costs))
        stored = costs.stored_bytes
        self._line(tr(N_("File to keep")), bytes_text(stored), stored / base if base else None)
        self.note.setText(
            tr(N_("Full fine-tuning of {model} is the whole bar."), model=costs.plan.model.title)
        )
        measured = costs.measured
        self.bill.set_bill(
            parts_of(found.bill),
            costs.free,
            family=family,
            measured=parts_of(measured.bill) if measured is not None else (),
            close=True,
        )
        self.source.setText(_source(measured))

    def _line(self, label: str, amount: str, share: float | None, family: str = "") -> None:
        """A label with its amount, and below them the bar; none where nothing is known to compare with."""
        row = Row(8)
        row.add(ElidedLabel(label, "body"), 1)
        row.add(Label(amount, "strong"))
        self._lines.addLayout(row)
        if share is not None:
            bar = ShareBar(min(1.0, share), family=family, role="accent.ink")
            bar.setAccessibleName(f"{label}, {amount}")
            self._lines.addWidget(bar)


def _step(costs: Costs) -> tuple[str, str, float | None]:
    """Time of a step, where it was measured."""
    label, measured, whole = tr(N_("Time for a step")), costs.measured, costs.whole_measured
    if measured is None or not measured.step_seconds:
        return label, tr(N_("not measured yet")), None
    share = measured.step_seconds / whole.step_seconds if whole is not None and whole.step_seconds else None
    seconds = measured.step_seconds
    if seconds < 1:
        return label, tr(N_("{count} ms"), count=three_figures(1000 * seconds)), share
    return label, tr(N_("{count} s"), count=three_figures(seconds)), share


def _source(measured: Measured | None) -> str:
    """From where the measured numbers are."""
    if measured is None:
        return tr(
            N_(
                "No run of this method on this model has been measured yet; the first one puts its bar "
                "under the predicted one."
            )
        )
    training, predicted = measured.spec.training, bytes_text(measured.predicted_bytes)
    text = (
        N_("Measured in your run with these settings: {batch} examples a step, at most {length} tokens each.")
        if measured.same
        else N_(
            "Measured in your run with other settings, {batch} examples a step and at most {length} tokens "
            "each; {predicted} had been predicted for it."
        )
    )
    return tr(text, batch=training.batch_size, length=training.max_length, predicted=predicted)


class ReasonsCard(Card):
    """When to choose a method, and when not."""

    def __init__(self) -> None:
        super().__init__(tr(N_("When to choose it")))
        self.setAccessibleName(tr(N_("When to choose it")))
        self._lines = Column(6)
        self.body.addLayout(self._lines)

    def show_card(self, card: MethodCard | None) -> None:
        reasons = (card.good_when, card.not_when) if card is not None else ((), ())
        self.setVisible(any(reasons))
        clear(self._lines)
        for title, icon, role, some in (
            (N_("Good when"), "check", "status.success.mark", reasons[0]),
            (N_("Look elsewhere when"), "minus", "text.faint", reasons[1]),
        ):
            if some and self._lines.count():
                self._lines.add(HairLine())
            if some:
                self._lines.add(Label(tr(title), "caption", "text.muted"))
            for reason in some:
                line = Row(8)
                line.addWidget(SmallIcon(icon, role), 0, Qt.AlignmentFlag.AlignTop)
                line.addWidget(Label(tr(reason), "body", wrap=True), 1)
                self._lines.addLayout(line)


class PaperCard(Card):
    """Where a method comes from."""

    def __init__(self) -> None:
        super().__init__(tr(N_("Paper")))
        self.setAccessibleName(tr(N_("Paper")))
        self._paper: Paper | None = None
        self._title = Label("", "medium", wrap=True, selectable=True)
        self._by = Label("", "small", "text.muted", wrap=True)
        self.copy = plain_button(tr(N_("Copy the reference")), "copy", on_click=self._copy)
        self.add(self._title)
        self.add(self._by)
        self.body.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)

    def show_card(self, card: MethodCard | None) -> None:
        self._paper = card.paper if card is not None else None
        self.setVisible(self._paper is not None and bool(self._paper.title))
        if self._paper is not None:
            self._title.setText(self._paper.title)
            self._by.setText(
                ", ".join(filter(None, (self._paper.authors, self._paper.venue, str(self._paper.year))))
            )

    def reference(self) -> str:
        """The paper in one line, as it stands in a list of references."""
        paper = self._paper
        if paper is None:
            return ""
        where = ", ".join(filter(None, (paper.venue, str(paper.year))))
        link = f" {ARXIV.format(number=paper.arxiv)}" if paper.arxiv else ""
        return f"{paper.authors}: {paper.title}. {where}.{link}"

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.reference())


class MethodFacts(QWidget):
    """The three cards below each other."""

    def __init__(self) -> None:
        super().__init__()
        self.costs, self.reasons, self.paper = CostCard(), ReasonsCard(), PaperCard()
        column = Column(12)
        for card in (self.costs, self.reasons, self.paper):
            column.add(card)
        self.setLayout(column)

    def show_method(self, card: MethodCard | None, costs: Costs | None) -> None:
        """Show another method, or the same with other numbers."""
        self.costs.show_costs(costs)
        self.reasons.show_card(card)
        self.paper.show_card(card)
