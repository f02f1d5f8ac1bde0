"""Making a classroom pack: ticks on what belongs into it, its size, its name and its file."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.i18n import N_, tr
from app.pages.learn.pack_dialog import PackDialog
from app.state.packs import Made, Packs
from app.theme.theme import px
from app.widgets.bytes_text import bytes_text
from app.widgets.form_row import FormRow
from app.widgets.layouts import Column, Row, Scroller
from app.widgets.switch import CheckBox
from app.widgets.text import ElidedLabel, Label
from app.widgets.text_field import TextField
from peft_engine.contract.pack import SUFFIX, Kind
from peft_engine.contract.pack_sources import Source

LIST_HEIGHT = 280
FIELD = 330
HEADS: dict[Kind, str] = {
    "model": N_("Models"),
    "data": N_("Data of your own"),
    "lesson": N_("Lessons of your own"),
    "run": N_("Recorded runs"),
}
NOTHING = N_(
    "Nothing of your own is here yet. Runs that are over, own lessons, data and models can be packed."
)


class MakePackDialog(PackDialog):
    """Offers what can be packed. What a run or a lesson asks for is ticked with it."""

    def __init__(self, packs: Packs, parent: QWidget) -> None:
        super().__init__(
            packs,
            tr(N_("Make a classroom pack")),
            tr(
                N_(
                    "One file that a class opens without a network. What comes with the workbench is left"
                    " out, since it is there already."
                )
            ),
            tr(N_("Save the pack…")),
            parent,
        )
        self.name = TextField(tr(N_("Classroom pack")), width=FIELD)
        self.boxes: dict[tuple[Kind, str], CheckBox] = {}
        self._sources: tuple[Source, ...] = ()
        self._list = Column(2, (4, 0, 12, 8))
        content = QWidget()
        content.setLayout(self._list)
        self._scroller = Scroller(content)
        self._scroller.setMinimumHeight(px(LIST_HEIGHT))
        self.total = Label(tr(N_("Looking for what can be packed")), "medium")
        self.rows.add(FormRow(tr(N_("Name")), self.name, tr(N_("What the class sees"))))
        self.rows.add(self._scroller, 1)
        self.rows.add(self.total)
        packs.listed.connect(self._fill)
        packs.made.connect(self._made)
        self.begin.setEnabled(False)
        packs.list_sources()

    def chosen(self) -> tuple[Source, ...]:
        """What is ticked."""
        return tuple(each for each in self._sources if self.boxes[each.kind, each.key].value())

    def tick(self, kind: Kind, key: str, on: bool = True) -> None:
        """Tick something as a person does."""
        self.boxes[kind, key].set_value(on)
        self._ticked(kind, key, on)

    def _fill(self, sources: tuple[Source, ...]) -> None:
        self._sources = sources
        for kind, head in HEADS.items():
            found = [source for source in sources if source.kind == kind]
            if found:
                self._list.add(Label(tr(head), "strong"))
            for source in found:
                self._list.addLayout(self._row(source))
        self._list.addStretch(1)
        self._show_total()

    def _row(self, source: Source) -> Row:
        box = CheckBox(self.packs.title(source))
        box.setToolTip(source.key)
        box.value_edited.connect(
            lambda on, kind=source.kind, key=source.key: self._ticked(kind, key, bool(on))
        )
        self.boxes[source.kind, source.key] = box
        words = bytes_text(source.bytes)
        if source.members:
            many = len(source.members)
            words = tr(N_("{run}, {size}, and {count} runs of it"), run=source.key, size=words, count=many)
        elif source.kind == "run":
            words = tr(N_("{run}, {size}"), run=source.key, size=words)
        row = Row(8)
        row.add(box)
        row.addStretch(1)
        row.add(ElidedLabel(words, "small", "text.muted"))
        return row

    def _ticked(self, kind: Kind, key: str, on: bool) -> None:
        if on:
            source = next(each for each in self._sources if (each.kind, each.key) == (kind, key))
            for other in self._sources:
                if other.kind in ("model", "data") and other.key in source.asks_for:
                    self.boxes[other.kind, other.key].set_value(True)
            if kind == "lesson":
                self._tick_run_of(key)
        self._show_total()

    def _tick_run_of(self, lesson: str) -> None:
        """The newest run of a lesson lets it be learned where nothing can be trained."""
        runs = (each for each in self._sources if each.kind == "run" and each.title == f"lesson {lesson}")
        found = next(runs, None)
        if found is not None:
            self.boxes["run", found.key].set_value(True)

    def _show_total(self) -> None:
        chosen = self.chosen()
        self.begin.setEnabled(bool(chosen))
        if not self._sources:
            self.total.setText(tr(NOTHING))
        elif chosen:
            size = bytes_text(sum(source.bytes for source in chosen))
            self.total.setText(tr(N_("{count} chosen, {size}"), count=len(chosen), size=size))
        else:
            self.total.setText(tr(N_("Choose what belongs into the pack.")))

    def _begin(self) -> None:
        title = str(self.name.value()).strip() or tr(N_("Classroom pack"))
        file = ask_target(self, title)
        if file is not None:
            self.save_to(file)

    def save_to(self, file: Path) -> None:
        """Write what is ticked into this file."""
        title = str(self.name.value()).strip() or file.stem
        self.work_begins("gather")
        self.packs.make(file, title, self.chosen())

    def _made(self, made: Made) -> None:
        self.work_over()
        size = bytes_text(made.path.stat().st_size)
        text = tr(N_("{name} is ready: {size}."), name=made.path.name, size=size)
        more = tr(N_("It opens on every computer with the workbench, under Learn."))
        folder = QUrl.fromLocalFile(str(made.path.parent))
        ways = ((tr(N_("Open folder")), lambda: QDesktopServices.openUrl(folder)),)
        self.banner.set("success", text, more, buttons=ways)


def ask_target(parent: QWidget, title: str) -> Path | None:
    """Ask where the pack is to be written; None where nobody wants that any more."""
    kinds = tr(N_("Classroom packs (*.peftpack)"))
    found, _ = QFileDialog.getSaveFileName(parent, tr(N_("Save the pack")), f"{title}{SUFFIX}", kinds)
    if not found:
        return None
    path = Path(found)
    return path if path.suffix == SUFFIX else path.with_name(f"{path.name}{SUFFIX}")
