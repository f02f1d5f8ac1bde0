"""Which page is shown: the stack of pages, what rail and top bar say of it, and where the keyboard goes."""

from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from app.shell.place import Place
from app.shell.rail import Rail
from app.shell.top_bar import TopBar


class Places(QObject):
    """The pages that have been made, one of them shown.

    Signals:
        left(QWidget): this page is no longer the one in front.
    """

    left = Signal(QWidget)

    def __init__(self, rail: Rail, top_bar: TopBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._rail, self._top_bar = rail, top_bar
        self.stack = QStackedWidget(parent)
        self._places: dict[QWidget, Place] = {}

    def add(self, place: Place) -> None:
        """Take in a page; whoever made it shows it."""
        self._places[place.page] = place
        self.stack.addWidget(place.page)
        if place.actions is not None:
            self._top_bar.add_actions(place.actions)

    def now(self) -> Place:
        """The page that is shown."""
        page = self.stack.currentWidget()
        if page is None:
            raise LookupError("No page has been added yet.")
        return self._places[page]

    def show(self, page: QWidget) -> None:
        """Show a page that has been added."""
        focused = QApplication.focusWidget()
        remembered = cast("QWidget | None", page.focusWidget())  # the stubs forget that there may be none
        left = (self.stack, self._top_bar, self._rail)  # the button that leads elsewhere hides or is off
        inside = focused is not None and any(part.isAncestorOf(focused) for part in left)
        before = self.stack.currentWidget()
        self.stack.setCurrentWidget(page)
        key = self.now().key
        if inside and focused is not self._rail.buttons[key]:  # not the first button, with a ring
            (remembered or page).setFocus(Qt.FocusReason.OtherFocusReason)
        self._rail.show_place(key)
        self.show_head()
        if before is not page:
            self.left.emit(before)

    def show_head(self) -> None:
        """Let the top bar say what is shown."""
        place = self.now()
        self._top_bar.show_head(
            place.title(),
            state=place.state(),
            sub=place.sub(),
            actions=place.actions,
            back=place.back,
        )

    def head_changed(self, *_: object) -> None:
        """For signals of pages: what the head says of the sender may have changed."""
        if self.sender() is self.stack.currentWidget() or self.sender() is None:
            self.show_head()
