"""Opening a classroom pack: what it holds, and after everything has been checked, where that is now."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.i18n import N_, tr
from app.pages.learn.pack_dialog import PackDialog
from app.state.packs import Packs, Seen
from app.theme.theme import px
from app.widgets.banner import Way
from app.widgets.bytes_text import bytes_text
from app.widgets.layouts import Column, Row, Scroller
from app.widgets.text import ElidedLabel, Label
from peft_engine.contract.pack import NAMES, PackedItem
from peft_engine.contract.pack_landing import Landing, Outcome
from peft_engine.contract.pack_opening import Opened

LIST_HEIGHT = 240
KIND_WIDTH = 110
OUTCOMES: dict[Outcome, str] = {
    "new": N_("is here now"),
    "there": N_("was here already"),
    "beside": N_("is here now, beside another one of its name"),
}


class OpenPackDialog(PackDialog):
    """Shows what a pack holds, and opens it.

    Signals:
        lesson_asked(str), runs_asked(): show what has come.
    """

    lesson_asked = Signal(str)
    runs_asked = Signal()

    def __init__(self, packs: Packs, pack: Path, parent: QWidget) -> None:
        super().__init__(
            packs,
            tr(N_("Open a classroom pack")),
            tr(
                N_(
                    "Everything in it is checked before anything is written. Models, data and lessons come"
                    " into your data folder, recorded runs among your runs."
                )
            ),
            tr(N_("Open the pack")),
            parent,
        )
        self.pack = pack
        self.head = Label(pack.name, "strong", wrap=True)
        self._list = Column(4, (4, 0, 12, 8))
        content = QWidget()
        content.setLayout(self._list)
        self._scroller = Scroller(content)
        self._scroller.setMinimumHeight(px(LIST_HEIGHT))
        self.outcomes: dict[str, ElidedLabel] = {}
        self.rows.add(self.head)
        self.rows.add(self._scroller, 1)
        packs.seen.connect(self._seen)
        packs.opened.connect(self._opened)
        self.begin.setEnabled(False)
        packs.look(pack)

    def _seen(self, seen: Seen) -> None:
        if seen.path != self.pack:
            return
        manifest = seen.manifest
        values = {"title": manifest.title, "size": bytes_text(manifest.bytes)}
        self.head.setText(tr(N_("{title}, {size} when it is unpacked"), **values))
        for item in manifest.items:
            self._list.addLayout(self._row(item))
        self._list.addStretch(1)
        self.begin.setEnabled(True)

    def _row(self, item: PackedItem) -> Row:
        kind = Label(tr(NAMES[item.kind]), "small", "text.muted")
        kind.setMinimumWidth(px(KIND_WIDTH))
        outcome = ElidedLabel(bytes_text(item.bytes), "small", "text.muted")
        self.outcomes[f"{item.kind}/{item.name}"] = outcome
        row = Row(8)
        row.add(kind)
        row.add(ElidedLabel(item.title, "body"), 2)
        row.add(outcome, 1)
        return row

    def _begin(self) -> None:
        self.work_begins("check")
        self.packs.open(self.pack)

    def _opened(self, opened: Opened) -> None:
        self.work_over()
        self.begin.hide()
        for landing in opened.landings:
            self.outcomes[f"{landing.item.kind}/{landing.item.name}"].setText(tr(OUTCOMES[landing.outcome]))
        fresh = sum(landing.outcome != "there" for landing in opened.landings)
        if fresh:
            words = N_("{count} of {all} things are new here.")
            text = tr(words, count=fresh, all=len(opened.landings))
        else:
            text = tr(N_("Everything in it was here already. Nothing has been changed."))
        self.banner.set("success", text, self._more(opened.of("run")), buttons=self._ways(opened))

    def _more(self, runs: tuple[Landing, ...]) -> str:
        if not runs:
            return ""
        return tr(N_("Recorded runs stand among your runs, marked, and can be replayed."))

    def _ways(self, opened: Opened) -> tuple[Way, ...]:
        ways: list[Way] = []
        if opened.of("lesson"):
            key = opened.of("lesson")[0].key
            ways.append((tr(N_("Show the lesson")), lambda: self._leave_for(key)))
        if opened.of("run"):
            ways.append((tr(N_("Show the runs")), lambda: self._leave_for("")))
        return tuple(ways)

    def _leave_for(self, lesson: str) -> None:
        self.reject()
        if lesson:
            self.lesson_asked.emit(lesson)
        else:
            self.runs_asked.emit()


def ask_pack(parent: QWidget) -> Path | None:
    """Ask for the file of a pack; None where nobody wants that any more."""
    kinds = tr(N_("Classroom packs (*.peftpack)"))
    found, _ = QFileDialog.getOpenFileName(parent, tr(N_("Open a classroom pack")), "", kinds)
    return Path(found) if found else None
