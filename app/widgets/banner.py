"""A banner: what is the matter, one more sentence, at most two ways on. It stands where the cause is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QWidget

from app.theme.sheet import set_mark
from app.widgets.buttons import link_button, small_button
from app.widgets.form_row import SmallIcon
from app.widgets.layouts import Column, Row
from app.widgets.text import Label

Way = tuple[str, Callable[[], object]]
Link = tuple[str, str, Callable[[], object]]

_ICONS = {"info": "info", "success": "checked", "warning": "warning", "danger": "failed"}


class Banner(QFrame):
    """A tinted notice; hidden while it has nothing to say.

    Args:
        tone: "info", "success", "warning" or "danger".
        text: the bold sentence.
        more: one more sentence.
        icon: our word for another icon than the tone's.
        buttons: words and action of at most two buttons.
    """

    def __init__(
        self,
        tone: str = "info",
        text: str = "",
        more: str = "",
        *,
        icon: str = "",
        buttons: Sequence[Way] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "banner")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._sign = SmallIcon("info", "status.info.mark")
        self._text = Label("", "strong", wrap=True)
        self._more = Label("", "body", "text.muted", wrap=True)
        self._links, self._link_lines = QWidget(), Column(2)
        self._links.setLayout(self._link_lines)
        self._ways, self._way_buttons = QWidget(), Row(8, (0, 4, 0, 0))
        self._ways.setLayout(self._way_buttons)
        self._links.hide()
        self._ways.hide()
        words = Column(3)
        words.addWidget(self._text)
        words.addWidget(self._more)
        words.addWidget(self._links)
        words.addWidget(self._ways)
        whole = Row(11, (14, 10, 14, 10))
        whole.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(words, 1)
        self.setLayout(whole)
        if text:
            self.set(tone, text, more, icon=icon, buttons=buttons)
        else:
            self.clear()

    def set(
        self, tone: str, text: str, more: str = "", *, icon: str = "", buttons: Sequence[Way] = ()
    ) -> None:
        """Say something.

        Raises:
            ValueError: more than two buttons.
        """
        if len(buttons) > 2:
            raise ValueError("A banner has at most two buttons.")
        fresh = text != self._text.text() or self.isHidden()
        set_mark(self, "tone", tone)
        self._sign.show_icon(icon or _ICONS[tone], f"status.{tone}.mark")
        self._text.setText(text)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.setAccessibleName(text)
        self.setAccessibleDescription(more)
        _empty(self._way_buttons)
        for words, act in buttons:
            self._way_buttons.addWidget(small_button(words, on_click=act))
        self._way_buttons.addStretch(1)
        self._ways.setVisible(bool(buttons))
        self.set_links(())
        self.show()
        if fresh:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def set_links(self, links: Sequence[Link]) -> None:
        """List causes under the sentence: the word that leads to each, what follows it, and the way there."""
        _empty(self._link_lines)
        self._links.setVisible(bool(links))
        for words, tail, act in links:
            line = Row(8)
            button = link_button(words, on_click=act)
            button.setAccessibleDescription(tail)
            told = Label(tail, "small", "text.muted", wrap=True)
            # The button is higher than a line: its words stand beside the first one.
            above = max(0, (button.sizeHint().height() - told.fontMetrics().height()) // 2)
            told.setContentsMargins(0, above, 0, above)
            line.addWidget(told, 1)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self._link_lines.addLayout(line)

    def text(self) -> str:
        return self._text.text()

    def clear(self) -> None:
        """The cause is gone, and so is the banner."""
        self._text.setText("")
        self.hide()


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            _empty(inner)
            inner.deleteLater()
