"""Models: a list to find one in, downloads below it, and the page of the chosen one at the right."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from app.form.form import sentence
from app.i18n import N_, tr
from app.pages.models.downloads_card import DownloadsCard
from app.pages.models.finder import Finder
from app.pages.models.folders_dialog import FoldersDialog
from app.pages.models.model_view import ModelView
from app.pages.models.token_dialog import TokenDialog
from app.state.downloads import Downloads
from app.state.experiment import Change, Experiment
from app.state.hub import Hub
from app.state.model_facts import effect, is_chosen
from app.state.model_fits import ModelFits
from app.state.models import ModelRow, Models, row_of_entry, row_of_facts
from app.theme.theme import px, theme
from app.widgets.banner import Banner
from app.widgets.empty_state import EmptyState
from app.widgets.layouts import Column, Row
from peft_engine.contract.problems import Problem

WIDTHS = ((760, 290), (1000, 300), (1260, 360), (10**6, 420))
"""Below which width of the page the list is how wide."""
SIDES, LOW_BELOW = 40, 440
"""Beside the list and the page of a model; the height from which on all downloads have room."""


class ModelsPage(QWidget):
    """Find, get, know.

    Signals:
        head_changed(): the title is another one now.
        use_asked(object): take this ModelEntry into the experiment.
        remove_asked(object): delete the files of this ModelEntry, after a question.
        give_up_asked(object): end this download (a DownloadRow) and delete what has arrived.
    """

    head_changed = Signal()
    use_asked = Signal(object)
    remove_asked = Signal(object)
    give_up_asked = Signal(object)

    def __init__(
        self, experiment: Experiment, models: Models, hub: Hub, downloads: Downloads, fits: ModelFits
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr(N_("Models")))
        self._experiment, self._fits = experiment, fits
        self.models, self.hub, self.downloads = models, hub, downloads
        self._offered: Path | None = None
        """What is in this folder is shown as soon as it has been looked through."""
        self.trouble = Banner()
        self.finder = Finder(models, hub, fits)
        self.view = ModelView(downloads)
        self.fetched = DownloadsCard(downloads)
        self._pages = QStackedWidget()
        self._lay_out()
        self._wire()
        self._fit()

    # -- what the shell asks --------------------------------------------------------------------------------

    def title(self) -> str:
        return tr(N_("Models"))

    def sub(self) -> str:
        """What is shown now."""
        return self.view.row.title if self.view.row is not None else ""

    def focus_search(self) -> None:
        self.finder.search.setFocus()

    def stop(self) -> None:
        """The window closes: end what asks; downloads go on."""
        self.hub.stop()
        self.downloads.stop()
        self.view.stop()

    # -- showing --------------------------------------------------------------------------------------------

    def show_model(self, key: str) -> None:
        """Show a model of the library, by its key or its folder."""
        self.finder.show_part("here")
        folder = Path(key)
        found = (each.key for each in self.models.entries if each.key == key or each.folder == folder)
        self.finder.choose(next(found, key))

    def search_hub(self) -> None:
        """Let the hub be searched; nothing is asked before something is typed."""
        self.finder.show_part("hub")
        self.focus_search()

    def show_repo(self, repo: str) -> None:
        """Show a model by its name on the hub: as it is here, else as it is fetched."""
        entry = self.models.of_repo(repo)
        if entry is not None:
            self.show_model(entry.key)
        else:
            self._show(ModelRow(key=f"hub:{repo}", title=repo, repo=repo))

    def offer_folder(self, folder: Path) -> None:
        """A folder was dropped or chosen: look into it from now on, and show the first model in it."""
        self.trouble.clear()
        self._offered = folder
        self.models.add_folder(folder)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.downloads.watch()
        self.models.scan()
        if self.view.row is None and not self.finder.chosen_key():
            self.finder.choose(str(self._experiment.value("model.key")))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.view.stop()

    # -- inside ---------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        left = Column(12)
        left.add(self.finder, 1)
        left.add(self.fetched)
        self._left = QWidget()
        self._left.setLayout(left)
        nothing = EmptyState(
            "model", tr(N_("Choose a model at the left.")), more=tr(N_("What it is stands here."))
        )
        for page in (nothing, self.view):
            self._pages.addWidget(page)
        right = Column(10)
        right.add(self.trouble)
        right.add(self._pages, 1)
        row = Row(12, (16, 12, 12, 12))
        row.add(self._left)
        row.addLayout(right, 1)
        self.setLayout(row)

    def _wire(self) -> None:
        finder, view = self.finder, self.view
        finder.row_chosen.connect(self._show)
        finder.folder_asked.connect(self._ask_folder)
        finder.folders_asked.connect(self._show_folders)
        finder.token_asked.connect(self.show_token)
        view.use_asked.connect(self.use_asked)
        view.mend_asked.connect(self.models.mend)
        self.models.ready.connect(self.show_model)
        view.get_asked.connect(self._get)
        view.remove_asked.connect(self.remove_asked)
        view.ask_asked.connect(self._ask_hub)
        view.token_asked.connect(self.show_token)
        self.fetched.open_asked.connect(self.show_repo)
        for part in (self.fetched, view):
            part.give_up_asked.connect(self.give_up_asked)
        self.models.changed.connect(self._models_changed)
        self.models.refused.connect(self._refused)
        self.hub.told.connect(self._told)
        self.downloads.changed.connect(self._downloads_changed)
        self.downloads.landed.connect(lambda _repo, _key: self.models.scan())
        self.downloads.refused.connect(self._refused)
        self._fits.changed.connect(self._show_fits)
        self._experiment.changed.connect(self._edited)
        theme().changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = next(wide for below, wide in WIDTHS if self.width() < px(below))
        self._left.setFixedWidth(px(width))
        self.fetched.set_low(self.height() < px(LOW_BELOW))
        self.view.set_room(self.width() - px(width + SIDES))

    def _show(self, row: ModelRow) -> None:
        if self.view.row is None or self.view.row.key != row.key:
            self.trouble.clear()  # the same model is shown anew whenever something is known of it
        repo = row.repo if row.entry is None else ""
        known = self.hub.facts(repo) if repo else None
        if known is not None:
            row = row_of_facts(known)
        hub_on = self.hub.results.stage != "off"
        self.view.show_row(
            row,
            chosen=row.entry is not None and is_chosen(self._experiment, row.entry),
            effect=effect(self._experiment, row.entry) if row.entry is not None else "",
            looking=row.folder in self.models.looking,
            whole=self.hub.whole(repo),
            hub_on=hub_on,
        )
        self._pages.setCurrentWidget(self.view)
        self._show_fits()
        if repo and self.hub.refusal(repo):
            self.view.show_trouble(self.hub.refusal(repo), again=True)
        elif repo and hub_on:
            self.hub.ask(repo)
        self.head_changed.emit()

    def _again(self) -> None:
        """Show the same model with what is known of it now."""
        row = self.view.row
        if row is None:
            return
        entry = self.models.entry(row.key) or (self.models.of_repo(row.repo) if row.repo else None)
        if entry is not None and row.facts is None:
            self._show(row_of_entry(entry))
        elif entry is not None and row.facts is not None:
            self._show(row_of_facts(row.facts, entry))
        elif (left_out := self.models.row(row.key)) is not None:
            self._show(left_out)
        elif row.entry is not None or row.folder is not None:  # it was removed
            self.view.row = None
            self._pages.setCurrentIndex(0)
            self.head_changed.emit()
        else:
            self._show(row)

    def _show_fits(self) -> None:
        row = self.view.row
        if row is not None:
            self.view.show_fits(self.finder.rows.fits(row), rough=not row.config)

    def _models_changed(self) -> None:
        offered = self._offered
        if offered is None or self.models.scanning:
            self._again()
            return
        self._offered = None
        key = self.models.in_folder(offered)
        if key:
            self.show_model(key)
        elif offered.is_dir():
            words = tr(N_("{folder} holds no model: no folder in it has a config.json."), folder=str(offered))
            self.trouble.set("warning", words)

    def _told(self, repo: str) -> None:
        if self.view.row is not None and self.view.row.repo == repo and self.view.row.entry is None:
            self._again()

    def _downloads_changed(self) -> None:
        self.view.show_download()

    def _edited(self, change: Change) -> None:
        if change.touches("model") or change.touches("task") or change.touches("data"):
            self._again()

    # -- ways on --------------------------------------------------------------------------------------------

    def _get(self, repo: str) -> None:
        self.trouble.clear()
        self.downloads.begin(repo)

    def _ask_hub(self, repo: str) -> None:
        self.view.show_trouble((), again=False)
        self.hub.ask(repo, again=True)

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        self._offered = None
        if problems:
            self.trouble.set("warning", sentence(problems[0]))

    def _ask_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr(N_("Folder with transformers models")))
        if path:
            self.offer_folder(Path(path))

    def _show_folders(self) -> None:
        FoldersDialog(self.models, self.window()).open()

    def show_token(self) -> None:
        """Show whether there is a token, and where to put one."""
        TokenDialog(self.hub, self.window()).open()
