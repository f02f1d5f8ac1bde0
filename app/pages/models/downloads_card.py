"""What is being fetched: a line for each download with its bar, its speed, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.form.form import sentence
from app.i18n import N_, tr
from app.joined import facts
from app.state.downloads import DownloadRow, Downloads
from app.state.names import time_text
from app.theme.theme import px, theme
from app.widgets.buttons import icon_button, link_button
from app.widgets.bytes_text import bytes_text
from app.widgets.card import Card
from app.widgets.layouts import Column, Row, Scroller
from app.widgets.progress import ProgressBar
from app.widgets.text import Label

LEAST_HIGH, MOST_HIGH = 22, 232
TONES = {"paused": "paused", "failed": "danger", "done": "success"}


def progress_words(row: DownloadRow) -> str:
    """How far a download is: "412 MB of 1.2 GB, 8.4 MB a second, 2 min left"."""
    told = row.progress
    values = {"done": bytes_text(told.done), "total": bytes_text(told.total)}
    if told.state == "done":
        return tr(N_("Here, {total}"), **values)
    if told.state == "failed":
        return sentence(told.problems[0]) if told.problems else tr(N_("It could not be fetched."))
    if told.state == "paused" and told.problems:
        reason = sentence(told.problems[0])
        return tr(N_("Paused at {done} of {total}. {reason}"), **values, reason=reason)
    if told.state == "paused":
        return tr(N_("Paused at {done} of {total}"), **values)
    if told.state == "cancelled":
        return tr(N_("Given up"))
    if not told.total:
        return tr(N_("The hub is being asked"))
    if told.seconds_left is None:
        return tr(N_("{done} of {total}"), **values)
    return tr(
        N_("{done} of {total}, {speed} a second, {time} left"),
        **values,
        speed=bytes_text(told.speed),
        time=time_text(told.seconds_left),
    )


class DownloadLine(QWidget):
    """One download.

    Signals:
        open_asked(str): show the model of this repository.
        give_up_asked(object): this DownloadRow is of no interest any more.
    """

    open_asked = Signal(str)
    give_up_asked = Signal(object)

    def __init__(self, row: DownloadRow, downloads: Downloads) -> None:
        super().__init__()
        self.row, self._downloads = row, downloads
        self.name = link_button(row.repo.rpartition("/")[2], on_click=lambda: self.open_asked.emit(row.repo))
        self.name.setToolTip(row.repo)
        self.words = Label("", "caption", "text.muted", wrap=True)
        self.bar = ProgressBar(tr(N_("Download of {name}"), name=row.repo), height=6)
        self.pause = icon_button("pause", tr(N_("Pause the download")), on_click=self._pause)
        self.go_on = icon_button("play", tr(N_("Go on with the download")), on_click=self._go_on)
        self.cancel = icon_button("clear", "", on_click=self._cancel)
        for button in (self.pause, self.go_on, self.cancel):
            button.setAccessibleDescription(row.repo)
        head = Row(4)
        head.add(self.name)
        head.addStretch(1)
        for button in (self.pause, self.go_on, self.cancel):
            head.add(button)
        column = Column(2)
        column.add(head)
        column.add(self.bar)
        column.add(self.words)
        self.setLayout(column)
        self.show_row(row)

    def show_row(self, row: DownloadRow) -> None:
        """Show how far it is now."""
        self.row = row
        state = row.progress.state
        self.words.setText(progress_words(row))
        self.words.set_role("status.danger.text" if state == "failed" else "text.muted")
        self.bar.setVisible(state not in ("done", "cancelled"))
        self.bar.set_tone(TONES.get(state, "accent"))
        self.bar.set_share(row.progress.share if row.progress.total else None)
        self.pause.setVisible(row.moving)
        self.go_on.setVisible(state in ("paused", "failed"))
        over = state in ("done", "cancelled")
        name = tr(N_("Take it off this list; the model stays")) if over else tr(N_("Give the download up"))
        self.cancel.setToolTip(name)
        self.cancel.setAccessibleName(name)
        self.setAccessibleName(facts((row.repo, self.words.text())))

    def _pause(self) -> None:
        self._downloads.pause(self.row.id)

    def _go_on(self) -> None:
        self._downloads.go_on(self.row.id)

    def _cancel(self) -> None:
        if self.row.progress.state in ("done", "cancelled"):
            self._downloads.forget(self.row.id)
        else:
            self.give_up_asked.emit(self.row)


class DownloadsCard(Card):
    """All downloads; hidden while there are none.

    Signals:
        open_asked(str): show the model of this repository.
        give_up_asked(object): this DownloadRow is of no interest any more.
    """

    open_asked = Signal(str)
    give_up_asked = Signal(object)

    def __init__(self, downloads: Downloads) -> None:
        super().__init__(tr(N_("Downloads")), margin=(12, 8, 8, 10))
        self._downloads = downloads
        self.lines: dict[str, DownloadLine] = {}
        self._low = False
        self._column = Column(10, (0, 0, 6, 0))
        content = QWidget()
        content.setLayout(self._column)
        self._scroller = Scroller(content)
        self.add(self._scroller, 1)
        downloads.changed.connect(self.refresh)
        theme().changed.connect(self._fit)
        self.refresh()

    def refresh(self) -> None:
        """Show all that there are now; a line stays where its download does."""
        rows = self._downloads.rows
        if list(self.lines) != [row.id for row in rows]:
            self._fill(rows)
        for row in rows:
            self.lines[row.id].show_row(row)
        moving = sum(row.moving for row in rows)
        self.set_sub(tr(N_("{count} under way"), count=moving) if moving else "")
        self.setVisible(bool([row for row in rows if row.progress.state != "done"] if self._low else rows))
        self._fit()

    def set_low(self, low: bool) -> None:
        """Where there is little height, what has arrived needs no place here."""
        if low != self._low:
            self._low = low
            self.refresh()

    def _fill(self, rows: Sequence[DownloadRow]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None and widget not in self._kept(rows):
                widget.hide()
                widget.deleteLater()
        kept, self.lines = self.lines, {}
        for row in rows:
            line = kept.get(row.id)
            if line is None:
                line = DownloadLine(row, self._downloads)
                line.open_asked.connect(self.open_asked)
                line.give_up_asked.connect(self.give_up_asked)
            self.lines[row.id] = line
            self._column.addWidget(line)
            line.show()
        self._column.addStretch(1)

    def _kept(self, rows: Sequence[DownloadRow]) -> set[DownloadLine]:
        ids = {row.id for row in rows}
        return {line for key, line in self.lines.items() if key in ids}

    def _fit(self) -> None:
        content = self._scroller.widget()
        high = content.sizeHint().height() if content is not None else 0
        self._scroller.setMinimumHeight(px(LEAST_HIGH))
        self._scroller.setMaximumHeight(min(high + px(4), px(MOST_HIGH)))
