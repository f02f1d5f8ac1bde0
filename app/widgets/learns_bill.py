"""How much of the model learns: the count, the share, and a bar in the family's fill."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.figures import local
from app.i18n import N_, tr
from app.theme.tokens import family_key
from app.widgets.bars import ShareBar
from app.widgets.layouts import Column, Row
from app.widgets.text import ElidedLabel, Label


def share_text(share: float) -> str:
    """0.33 %, 100 %, under 0.01 %: at most three figures."""
    percent = share * 100
    if percent == 0:
        return tr(N_("0 %"))
    if percent < 0.01:
        return tr(N_("under 0.01 %"))
    if percent >= 99.95:
        return tr(N_("{percent} %"), percent="100" if percent >= 99.995 else local(f"{percent:.2f}"))
    return tr(N_("{percent} %"), percent=local(f"{percent:.2f}" if percent < 10 else f"{percent:.1f}"))


class LearnsBill(QWidget):
    """Learns 76,038 of 22,789,254, 0.33 %, with its bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Label("", "strong")
        self._of = ElidedLabel("", "body", "text.muted")
        self._share = Label("", "strong")
        self._bar = ShareBar(height=9)
        head = Row(6)
        head.addWidget(Label(tr(N_("Learns")), "medium"))
        head.addStretch(1)
        for part in (self._count, self._of, self._share):
            head.addWidget(part)
        whole = Column(5)
        whole.addLayout(head)
        whole.addWidget(self._bar)
        self.setLayout(whole)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr(N_("Learns")))
        self.set_unknown(tr(N_("not counted yet")))

    def set_counts(self, trainable: int, total: int, family: str) -> None:
        """Show the counts.

        Args:
            family: the method's family; its fill and text colour are used.
        """
        key = family_key(family)
        share = trainable / total if total else 0.0
        self._count.setText(local(f"{trainable:,}"))
        self._of.setText(tr(N_("of {total}"), total=local(f"{total:,}")))
        self._share.set_style("strong")
        self._share.setText(share_text(share))
        self._share.set_role(f"family.{key}.text")
        self._bar.set_share(share, family=key)
        self._bar.show()
        self.setAccessibleDescription(
            tr(
                N_("{trainable} of {total} parameters learn, {share}."),
                trainable=local(f"{trainable:,}"),
                total=local(f"{total:,}"),
                share=share_text(share),
            )
        )

    def set_unknown(self, reason: str) -> None:
        """Say why there is no count."""
        self._count.setText("")
        self._of.setText("")
        self._share.set_style("small")  # at the right edge, as the memory's stands
        self._share.set_role("text.muted")
        self._share.setText(reason)
        self._bar.hide()
        self.setAccessibleDescription(reason)
