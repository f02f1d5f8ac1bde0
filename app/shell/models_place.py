"""The place for models, put together: what it shows, and what becomes of what is chosen there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.form.form import sentence
from app.i18n import N_, tr
from app.joined import sentences
from app.pages.models.page import ModelsPage
from app.shell.asking import about_giving_up, about_removing
from app.shell.questions import Questions
from app.state.downloads import DownloadRow, Downloads
from app.state.experiment import Experiment
from app.state.hub import Hub
from app.state.model_facts import effect, use
from app.state.model_fits import ModelFits
from app.state.models import Models
from app.state.runs import Runs
from app.widgets.toast import show_toast
from peft_engine.contract.devices import Device
from peft_engine.contract.library import ModelEntry
from peft_engine.contract.model_removal import remove_model, require_idle, runs_with
from peft_engine.contract.problems import EngineError

MUCH = 20_000_000
"""Bytes that nobody wants to fetch twice for a slip of the hand."""


class ModelsPlace(QObject):
    """Makes the page.

    Args:
        device: the one that the experiment would be trained on.

    Signals:
        used(): a model was taken into the experiment.
    """

    used = Signal()

    def __init__(
        self,
        experiment: Experiment,
        runs: Runs,
        downloads: Downloads,
        questions: Questions,
        device: Callable[[], Device],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._experiment, self._runs, self._questions, self._window = experiment, runs, questions, window
        self._downloads = downloads
        self.models, self.hub = Models(self), Hub(self)
        self.fits = ModelFits(experiment, device, self)
        self.page = ModelsPage(experiment, self.models, self.hub, downloads, self.fits)
        self.page.use_asked.connect(self.use)
        self.page.remove_asked.connect(self.remove)
        self.page.give_up_asked.connect(self.give_up)

    def use(self, entry: ModelEntry) -> None:
        """Take a model into the experiment, and say what that changed."""
        words = tr(N_("{model} is the model now."), model=tr(entry.title))
        more = effect(self._experiment, entry)
        use(self._experiment, entry)
        self.used.emit()
        show_toast(self._window, sentences((words, more)), self._experiment.undo)

    def offer(self, folder: Path) -> None:
        """A folder with a model was dropped on the window."""
        self.page.offer_folder(folder)

    def remove(self, entry: ModelEntry) -> None:
        """Delete the files of a model, after a question; not while runs train with it or wait."""
        self.page.trouble.clear()
        if not self._is_idle(entry):
            return
        users = runs_with(entry, self._runs.records)
        question = self._questions.ask(about_removing(entry, [record.id for record in users]))
        if question is not None:
            question.answered.connect(lambda answer: self._remove(entry) if answer == "remove" else None)

    def give_up(self, row: DownloadRow) -> None:
        """End a download; where much has arrived, after a question."""
        if row.progress.done < MUCH:
            self._downloads.cancel(row.id)
            return
        question = self._questions.ask(about_giving_up(row.repo, row.progress.done))
        if question is not None:
            question.answered.connect(
                lambda answer: self._downloads.cancel(row.id) if answer == "give_up" else None
            )

    def _is_idle(self, entry: ModelEntry) -> bool:
        try:
            require_idle(entry, self._runs.records_now(), self._runs.needing())
        except EngineError as error:
            self.page.trouble.set("warning", sentence(error.problems[0]))
            return False
        return True

    def _remove(self, entry: ModelEntry) -> None:
        if not self._is_idle(entry):  # something may have begun while the question stood there
            return
        try:
            remove_model(entry)
        except EngineError as error:
            self.page.trouble.set("warning", sentence(error.problems[0]))
        self.models.scan()
