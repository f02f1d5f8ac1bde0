"""One figure with its name: small with the name above, or large with the name below."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets.layouts import Column
from app.widgets.text import Label

_TONES = {
    "": "text.text",
    "success": "status.success.text",
    "warning": "status.warning.text",
    "danger": "status.danger.text",
    "accent": "accent.ink",
}


class StatTile(QWidget):
    """A figure.

    Args:
        label: its name.
        value: the figure with its unit.
        sub: what it is compared with.
        big: the value at 22, above its label, for results.
        tone: "", "success", "warning", "danger" or "accent"; the value then also carries a sign or a word.
        wrap: break what it is compared with into lines where there is little width.
    """

    def __init__(
        self,
        label: str,
        value: str = "",
        sub: str = "",
        *,
        big: bool = False,
        tone: str = "",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._label = Label(label, "small" if big else "smallm", "text.muted")
        self._value = Label(value, "hero" if big else "section")
        self._sub = Label(sub, "small", "text.muted", wrap=wrap)
        column = Column(1)
        order = (self._value, self._label, self._sub) if big else (self._label, self._value, self._sub)
        for part in order:
            column.addWidget(part)
        self.setLayout(column)
        high = QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed  # lines make it higher
        self.setSizePolicy(QSizePolicy.Policy.Preferred, high)
        self.setAccessibleName(label)
        self.set(value, sub, tone)

    def set(self, value: str, sub: str | None = None, tone: str | None = None) -> None:
        """Change the value, and where given what it is compared with and its tone."""
        self._value.setText(value)
        if sub is not None:
            self._sub.setText(sub)
            self._sub.setVisible(bool(sub))
        if tone is not None:
            self._value.set_role(_TONES[tone])
        self.setAccessibleDescription(" ".join(part for part in (value, self._sub.text()) if part))

    def set_label(self, label: str) -> None:
        """Give it another name, where one tile shows different figures in turn."""
        self._label.setText(label)
        self.setAccessibleName(label)

    def value(self) -> str:
        return self._value.text()
