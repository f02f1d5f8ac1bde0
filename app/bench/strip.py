"""Model and data in one line, for windows that have no room for their cards."""

import contextlib
from collections.abc import Callable

from app import joined
from app.figures import local
from app.i18n import N_, tr
from app.state.experiment import Change, Experiment
from app.widgets.buttons import plain_button
from app.widgets.card import Card
from app.widgets.count_text import parameters_text
from app.widgets.form_row import SmallIcon
from app.widgets.layouts import HairLine, Row
from app.widgets.text import ElidedLabel
from peft_engine.contract import library
from peft_engine.contract.library import DataEntry
from peft_engine.contract.problems import EngineError


class Strip(Card):
    """What is chosen, and Change for each."""

    def __init__(
        self,
        experiment: Experiment,
        choose_model: Callable[[], None],
        choose_data: Callable[[], None],
        show_sets: Callable[[], None],
    ) -> None:
        super().__init__(margin=(16, 8, 16, 8))
        self._experiment = experiment
        self._model, self._data = ElidedLabel("", "strong"), ElidedLabel("", "strong")
        self._model_facts, self._data_facts = (ElidedLabel("", "body", "text.muted") for _ in range(2))
        line = Row(10)
        for icon, label, facts, share, name, choose in (
            ("model", self._model, self._model_facts, 2, tr(N_("Change the model")), choose_model),
            ("data", self._data, self._data_facts, 3, tr(N_("Change the data")), choose_data),
        ):
            if icon == "data":
                line.add(HairLine(vertical=True))
            line.add(SmallIcon(icon, "accent.ink", 18))
            line.add(label)
            facts.setMinimumWidth(1)  # the name is cut after everything else
            line.add(facts, share)
            button = line.add(plain_button(tr(N_("Change")), on_click=choose))
            button.setAccessibleName(name)
        several = line.add(plain_button(tr(N_("Several")), on_click=show_sets))
        several.setAccessibleName(tr(N_("Learn several data sets in one run")))
        self.add(line)
        experiment.changed.connect(self._changed)
        self.refresh()

    def refresh(self) -> None:
        model = str(self._experiment.value("model.key"))
        facts = ""
        with contextlib.suppress(EngineError):  # else the key is shown; the problem stands above Launch
            entry = library.model(model)
            model = tr(entry.title)
            facts = tr(N_("{count} parameters"), count=parameters_text(entry.parameters))
        self._model.setText(model)
        self._model_facts.setText(facts)
        try:
            data = self._experiment.data
            title, more = tr(data.title), len(self._experiment.value("data")) - 1
            words = tr(N_("{data} and {count} more"), data=title, count=more) if more else title
            self._data.setText(words)
            self._data_facts.setText("" if more else _parts(data))
        except EngineError:
            self._data.setText(str(self._experiment.value("data.0.key")))
            self._data_facts.setText("")

    def _changed(self, change: Change) -> None:
        if change.touches("model") or change.touches("data"):
            self.refresh()


def _parts(entry: DataEntry) -> str:
    """How many examples each part has, as far as the data has that part itself."""
    told = {
        "train": N_("{count} to learn from"),
        "validation": N_("{count} to validate"),
        "test": N_("{count} to test"),
    }
    return joined.facts(
        tr(words, count=local(f"{entry.rows[part]:,}")) for part, words in told.items() if part in entry.rows
    )
