"""The page of one model: what it is, whether it fits, where its parameters are, how it cuts texts; and the
way to get it, to use it, to be rid of it."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from app.bench.facts import Facts
from app.figures import local
from app.form.form import sentence
from app.i18n import N_, tr
from app.joined import things
from app.pages.models.downloads_card import DownloadLine
from app.pages.models.fits_card import FitsCard
from app.pages.models.gate_well import GateWell
from app.pages.models.methods_words import methods_page
from app.pages.models.tokenizer_card import TokenizerCard
from app.state.downloads import DownloadRow, Downloads
from app.state.model_facts import KINDS, Carried, carried, context_of, tasks_of
from app.state.models import ModelRow
from app.theme.theme import px, theme
from app.widgets.banner import Banner
from app.widgets.buttons import outline_button, plain_button, primary_button
from app.widgets.bytes_text import bytes_text
from app.widgets.card import Card
from app.widgets.chip import Chip
from app.widgets.count_text import parameters_text
from app.widgets.form_row import SmallIcon
from app.widgets.layouts import Column, Content, Row, Scroller
from app.widgets.model_mosaic import ModelMosaic
from app.widgets.page_dialog import PageDialog
from app.widgets.stat_tile import StatTile
from app.widgets.text import ElidedLabel, Label
from peft_engine.contract import model_places, paths
from peft_engine.contract.hub_facts import gate_steps, page_of
from peft_engine.contract.hub_fit import Fit, entry_of
from peft_engine.contract.library import ModelEntry
from peft_engine.contract.model_parts import parts_of, segments_of
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.tasks import TASK_LABELS
from peft_engine.contract.text_part import has_text_part

BESIDE_FROM = 720
"""From this width on facts stand beside the pictures."""
BESIDE, KIND_FROM = 300, 480


CURES = {
    "": (N_("Look at its shape"), N_("Its shape is being looked at")),
    "look": (N_("Look at its shape"), N_("Its shape is being looked at")),
    "cut": (N_("Take out its text part"), N_("Its text part is being taken out")),
}
"""What the button says that may make a model of use, before and while it does."""


class ModelView(QWidget):
    """Shows one row of the list.

    Signals:
        use_asked(object): take this ModelEntry into the experiment.
        get_asked(str): fetch the model of this repository.
        remove_asked(object): delete the files of this ModelEntry.
        ask_asked(str): ask the hub for all that is known of this repository.
        token_asked(): see to the token.
        mend_asked(object): make the model in this folder one that can be used.
        give_up_asked(object): this DownloadRow is of no interest any more.
    """

    use_asked = Signal(object)
    get_asked = Signal(str)
    remove_asked = Signal(object)
    ask_asked = Signal(str)
    token_asked = Signal()
    mend_asked = Signal(object)
    give_up_asked = Signal(object)

    def __init__(self, downloads: Downloads) -> None:
        super().__init__()
        self._downloads = downloads
        self.row: ModelRow | None = None
        self._room = 10**6
        self._carried: Carried | None = None
        self._make_head()
        self.fits = FitsCard()
        self.mosaic, self.tiles = ModelMosaic(), _Tiles()
        self.parts = Card(tr(N_("Where the parameters are")))
        self.parts.add(self.mosaic)
        self.tokenizer = TokenizerCard()
        self.about = Card(tr(N_("About it")))
        self.facts = Facts()
        self.methods = plain_button(tr(N_("Show the methods")), "explain", on_click=self._show_methods)
        self.page = plain_button(tr(N_("Its page on the hub")), "open", on_click=self._open_page)
        self.remove = plain_button(tr(N_("Remove from disk")), "delete", on_click=self._remove)
        self.tasks = Label("", "small", "text.muted", wrap=True)
        self.about.add(self.facts)
        self.about.add(self.tasks)
        for button in (self.methods, self.page, self.remove):
            self.about.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.about.body.addStretch(1)
        self._lay_out()
        theme().changed.connect(self._fit)

    # -- parts ----------------------------------------------------------------------------------------------

    def _make_head(self) -> None:
        self.title = ElidedLabel("", "title")
        self.note = Label("", "body", "text.muted", wrap=True)
        self.kind, self.state = Chip(), Chip()
        self.use = primary_button(tr(N_("Use this model")), "workbench", on_click=self._use)
        self.get = primary_button(tr(N_("Get")), "down", on_click=self._get)
        self.ask = outline_button(tr(N_("Ask the hub about it")), "search", on_click=self._ask)
        self.mend = primary_button(tr(N_("Look at its shape")), "explain", on_click=self._mend)
        for button in (self.use, self.get, self.ask, self.mend):
            button.hide()
        self.effect = Label("", "small", "text.muted", wrap=True)
        self.trouble = Banner()
        self.gate = GateWell()
        self.gate.token_asked.connect(self.token_asked)
        self._line: DownloadLine | None = None
        self._line_place = Column(0)

    def _lay_out(self) -> None:
        head = Card(margin=(16, 14, 16, 14))
        first = Row(10)
        first.add(SmallIcon("model", "accent.ink", 22))
        first.add(self.title, 1)
        first.add(self.state)
        first.add(self.kind)
        head.add(first)
        head.add(self.note)
        ways = Row(8)
        for button in (self.use, self.get, self.ask, self.mend):
            ways.add(button)
        ways.add(self.effect, 1)
        ways.addStretch(0)  # no button grows where nothing stands beside it
        head.add(ways)
        head.body.addLayout(self._line_place)
        head.add(self.trouble)
        head.add(self.gate)
        left, right = Column(12), Column(12)
        for card in (self.parts, self.tokenizer):
            left.add(card)
        left.addStretch(1)
        self._left = QWidget()
        self._left.setLayout(left)
        for card in (self.fits, self.about):
            right.add(card)
        right.addStretch(1)
        self._right, self._facts_beside = QWidget(), right
        self._right.setLayout(right)
        self._columns = Row(12)
        self._columns.addWidget(self._left, 1)
        self._columns.addWidget(self._right)
        inside = Column(12, (0, 0, 4, 0))
        inside.add(head)
        inside.add(self.tiles)
        inside.addLayout(self._columns)
        inside.addStretch(1)
        content = Content()
        content.setLayout(inside)
        whole = Column(0)
        self._scroller = whole.add(Scroller(content), 1)
        self.setLayout(whole)

    def set_room(self, width: int) -> None:
        """So wide the page may be, in pixels; facts stand below the pictures where that is little."""
        if width != self._room:
            self._room = width
            self._fit()

    def _fit(self) -> None:
        kind = self.row.kind if self.row is not None else ""
        self.kind.setVisible(bool(kind) and self._room >= px(KIND_FROM))  # the name is cut after that
        wide, alone = self._room >= px(BESIDE_FROM), self._left.isHidden()
        beside = wide and not alone
        directions = QBoxLayout.Direction
        facts = self._facts_beside
        facts.setDirection(directions.LeftToRight if wide and alone else directions.TopToBottom)
        for number, stretch in enumerate((1, 1, 0) if wide and alone else (0, 0, 1)):
            facts.setStretch(number, stretch)
        self._columns.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        if beside:
            self._right.setFixedWidth(px(BESIDE))
        else:
            self._right.setMinimumWidth(0)
            self._right.setMaximumWidth(16_777_215)
        self.tiles.set_columns(6 if self._room >= px(BESIDE_FROM) else 3)
        for part in (self._scroller, self):  # they may be narrower now, before the next turn of the loop
            part.updateGeometry()

    def stop(self) -> None:
        """End what the page has going."""
        self.tokenizer.stop()

    # -- showing --------------------------------------------------------------------------------------------

    def show_row(
        self, row: ModelRow, *, chosen: bool, effect: str, looking: bool, whole: bool, hub_on: bool
    ) -> None:
        """Show a model.

        Args:
            chosen: the experiment uses it already.
            effect: what choosing it would change, in a sentence.
            looking: its shape is being looked at.
            whole: all that the hub knows of it is in the row.
            hub_on: the hub was asked before, so it may be asked again.
        """
        fresh = self.row is None or self.row.key != row.key
        if self.row is None or fresh or row.entry is not self.row.entry:
            self._carried = None
        self.row = row
        entry = row.entry
        self.title.setText(row.title)
        self.note.setText(row.note)
        self.note.setVisible(bool(row.note))
        if row.kind:
            self.kind.set(tr(KINDS[row.kind]), "neutral")
        self.state.setVisible(entry is not None)
        self.state.set(
            tr(N_("In the experiment")) if chosen else tr(N_("On this computer")),
            "info" if chosen else "success",
            "check",
        )
        self.use.setVisible(entry is not None and not chosen)
        self.remove.setVisible(entry is not None and entry.origin in ("fetched", "cache"))
        remote = entry is None and row.folder is None
        self.ask.setVisible(remote and not whole and not hub_on)
        self._show_mend(row, looking)
        size = row.bytes
        self.get.setVisible(remote and not row.problems)
        self.get.set_text(tr(N_("Get {size}"), size=bytes_text(size)) if size else tr(N_("Get")))
        self.effect.setText(effect if entry is not None else self._where())
        self.effect.setVisible(not (chosen if entry is not None else row.problems or not remote))
        self._show_trouble(row.problems)
        gated = row.gate if entry is None else ""
        self.gate.show_steps(gate_steps(row.repo, gate=row.gate) if gated else ())
        self.show_download()
        self._show_shape(row)
        if fresh:
            self.tokenizer.show_folder(entry.folder if entry is not None else None)
        elif entry is not None:
            self.tokenizer.show_folder(entry.folder)
        self.tokenizer.setVisible(entry is not None)
        self._left.setVisible(self._entry() is not None)
        self._fit()

    def _show_mend(self, row: ModelRow, looking: bool) -> None:
        before, meanwhile = CURES[row.cure]
        if looking:
            self.mend.set_busy(tr(meanwhile))
        else:
            self.mend.set_text(tr(before))
            self.mend.set_ready()
        began = self.mend.hasFocus()
        self.mend.setVisible(bool(row.cure) and not row.problems)
        if began and self.mend.isHidden() and not self.use.isHidden():
            self.use.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_fits(self, fits: tuple[Fit, ...], *, rough: bool) -> None:
        """Whether it fits, as far as that is known; `rough` where its configuration is not."""
        self.fits.show_fits(fits, rough=rough)

    def show_trouble(self, problems: tuple[Problem, ...], again: bool) -> None:
        """Why nothing more is known of it; `again` offers to ask once more."""
        if not problems:
            self._show_trouble(self.row.problems if self.row is not None else ())
            return
        ways = ((tr(N_("Try again")), self._ask),) if again else ()
        self.trouble.set("warning", sentence(problems[0]), buttons=ways)

    def show_download(self) -> None:
        """How far its download is, where there is one that is not done."""
        repo = self.row.repo if self.row is not None else ""
        found = self._downloads.of(repo) if repo else None
        if found is not None and found.progress.state in ("done", "cancelled"):
            found = None
        if self._line is not None and (found is None or self._line.row.id != found.id):
            self._line_place.removeWidget(self._line)
            self._line.hide()
            self._line.deleteLater()
            self._line = None
        if found is None:
            return
        if self._line is None:
            self._line = DownloadLine(found, self._downloads)
            self._line.name.hide()  # it stands above
            self._line.give_up_asked.connect(self.give_up_asked)
            self._line_place.addWidget(self._line)
        self._line.show_row(found)
        self._show_getting(found)

    def _show_getting(self, found: DownloadRow) -> None:
        self.get.setVisible(False)
        self.ask.setVisible(False)
        self.effect.setVisible(False)
        if found.steps:
            self.gate.show_steps(found.steps)

    def _show_trouble(self, problems: tuple[Problem, ...]) -> None:
        if problems:
            gated = self.row is not None and bool(self.row.gate)
            ways = ((tr(N_("Try again")), self._ask),) if gated else ()
            self.trouble.set("info" if gated else "warning", sentence(problems[0]), buttons=ways)
        elif self._cut_by_download():
            words = N_("It reads pictures as well as texts, and only its text part can be trained here.")
            self.trouble.set("info", tr(words), tr(N_("A download keeps that part alone.")))
        elif self.row is not None and self.row.cure == "cut":
            words = N_("It reads pictures as well as texts, and only its text part can be trained here.")
            more = N_("Taken out, that part comes to {path} as a model of its own; this folder stays.")
            self.trouble.set("info", tr(words), tr(more, path=str(paths.models())))
        elif self.row is not None and self.row.cure:
            kind = str(self.row.config.get("model_type"))
            words = tr(N_("Models of type {type} are not described here."), type=kind)
            more = N_(
                "Their parts can be looked for: a small copy is built from config.json, which takes some"
                " seconds. No code that came with the model is run, and no weights are read."
            )
            self.trouble.set("info", words, tr(more))
        elif (entry := self._entry()) is not None and entry.shape.by_shape:
            self._show_recognised(entry)
        elif self.row is not None and self.row.entry is None and self._strange():
            words = N_(
                "Its architecture is not known here. Its shape is looked at before anything large is fetched."
            )
            self.trouble.set("info", tr(words))
        else:
            self.trouble.clear()

    def _show_recognised(self, entry: ModelEntry) -> None:
        """What is known of a model that nobody has described."""
        shape, found = entry.shape, self._methods(entry)
        words = tr(
            N_("It was recognised by its shape: type {type}, {count} blocks of width {width}."),
            type=shape.model_type,
            count=shape.layers,
            width=shape.width,
        )
        more = tr(
            N_(
                "{usable} of {count} methods can be used on it. Why each of the others cannot stands beside"
                " its name."
            ),
            usable=len(found.usable),
            count=len(found.usable) + len(found.refused),
        )
        self.trouble.set("info", words, more, buttons=((tr(N_("Show the methods")), self._show_methods),))

    def _cut_by_download(self) -> bool:
        row = self.row
        return (
            row is not None
            and row.entry is None
            and row.facts is not None
            and has_text_part(row.facts.config)
        )

    def _strange(self) -> bool:
        facts = self.row.facts if self.row is not None else None
        return facts is not None and facts.strange

    def _show_shape(self, row: ModelRow) -> None:
        entry = self._entry()
        known = entry is not None
        for part in (self.tiles, self.parts):
            part.setVisible(known)
        self.methods.setVisible(known)
        self.page.setVisible(bool(row.repo))
        if entry is not None:
            self.tiles.show_entry(entry, row)
            self.mosaic.show_segments(segments_of(entry.shape), parts_of(entry.shape))
            found = self._methods(entry)
            count = len(found.usable) + len(found.refused)
            words = N_("{usable} of {count} can be used")
            usable = tr(words, usable=len(found.usable), count=count)
            self.facts.show_facts([*self._facts_of(row), (tr(N_("Methods")), usable)])
        else:
            self.facts.show_facts(self._facts_of(row))
        tasks = things(tr(TASK_LABELS[task]) for task in (row.tasks if entry is None else tasks_of(entry)))
        self.tasks.setText(tr(N_("Tasks: {tasks}"), tasks=tasks) if tasks else "")
        self.tasks.setVisible(bool(tasks))

    def _entry(self) -> ModelEntry | None:
        """The model at hand, or what its config.json makes of it."""
        row = self.row
        if row is None or row.entry is not None or not row.config:
            return row.entry if row is not None else None
        try:
            return entry_of(row.config, row.title)
        except EngineError:
            return None

    def _methods(self, entry: ModelEntry) -> Carried:
        if self._carried is None:
            self._carried = carried(entry)
        return self._carried

    def _facts_of(self, row: ModelRow) -> list[tuple[str, str]]:
        facts = []
        kind = str(row.config.get("model_type") or (row.facts.model_type if row.facts is not None else ""))
        if kind:
            facts.append((tr(N_("Architecture")), kind))
        if row.licence:
            facts.append((tr(N_("Licence")), row.licence))
        if row.repo:
            facts.append((tr(N_("From")), row.repo))
        if row.facts is not None and row.facts.updated:
            facts.append((tr(N_("Last changed")), row.facts.updated))
        if row.entry is not None:
            facts += [
                (tr(N_("Where")), tr(model_places.ORIGINS[row.entry.origin])),
                (tr(N_("Folder")), str(row.entry.folder)),
                (tr(N_("On disk")), bytes_text(row.entry.bytes_on_disk)),
            ]
        elif row.folder is not None:
            facts.append((tr(N_("Folder")), str(row.folder)))
        return facts

    def _where(self) -> str:
        return tr(N_("It comes to {path}."), path=str(paths.models()))

    # -- ways on --------------------------------------------------------------------------------------------

    def _use(self) -> None:
        if self.row is not None and self.row.entry is not None:
            self.use_asked.emit(self.row.entry)

    def _mend(self) -> None:
        if self.row is not None and self.row.folder is not None:
            self.mend_asked.emit(self.row.folder)

    def _get(self) -> None:
        if self.row is not None:
            self.get_asked.emit(self.row.repo)

    def _remove(self) -> None:
        if self.row is not None and self.row.entry is not None:
            self.remove_asked.emit(self.row.entry)

    def _ask(self) -> None:
        if self.row is not None:
            self.ask_asked.emit(self.row.repo)

    def _open_page(self) -> None:
        if self.row is not None:
            QDesktopServices.openUrl(QUrl(page_of(self.row.repo)))

    def _show_methods(self) -> None:
        entry = self._entry()
        if entry is not None and self.row is not None:
            title = tr(N_("Methods for {model}"), model=self.row.title)
            PageDialog(title, methods_page(title, self._methods(entry)), self.window()).open()


class _Tiles(Card):
    """The sizes of a model side by side."""

    def __init__(self) -> None:
        super().__init__(margin=(16, 12, 16, 12))
        self.setAccessibleName(tr(N_("Sizes")))
        names = {
            "parameters": N_("Parameters"),
            "layers": N_("Layers"),
            "heads": N_("Heads"),
            "width": N_("Width"),
            "vocabulary": N_("Vocabulary"),
            "context": N_("Context"),
        }
        self.tiles = {key: StatTile(tr(name)) for key, name in names.items()}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._columns = 0
        self.body.addLayout(self._grid)
        self.set_columns(6)

    def set_columns(self, count: int) -> None:
        """So many tiles stand beside each other."""
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(10))
        if count == self._columns:
            return
        self._columns = count
        for n, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, n // count, n % count, Qt.AlignmentFlag.AlignTop)
        self.body.invalidate()  # what is hidden is not asked anew by itself
        if (whole := self.layout()) is not None:
            whole.invalidate()
        self.updateGeometry()

    def show_entry(self, entry: ModelEntry, row: ModelRow) -> None:
        """Show the sizes of a model."""
        shape = entry.shape
        encoder, decoder = len(shape.stack("encoder")), len(shape.stack("decoder"))
        layers = f"{encoder} + {decoder}" if encoder and decoder else str(shape.depth)
        context = context_of(shape, row.config)
        shared = shape.kv_heads != shape.heads
        told = {
            "parameters": (parameters_text(row.parameters or entry.parameters), ""),
            "layers": (layers, tr(N_("encoder and decoder")) if encoder and decoder else ""),
            "heads": (
                str(shape.heads),
                tr(N_("{count} for keys and values"), count=shape.kv_heads) if shared else "",
            ),
            "width": (local(f"{shape.width:,}"), ""),
            "vocabulary": (local(f"{shape.vocabulary:,}"), tr(N_("tokens"))),
            "context": (local(f"{context:,}") if context else "–", tr(N_("tokens")) if context else ""),
        }
        for key, (value, sub) in told.items():
            self.tiles[key].set(value, sub)
