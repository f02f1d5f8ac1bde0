"""The part of the settings in which finished runs are chosen, for methods that are made of them."""

from PySide6.QtWidgets import QWidget

from app.form.form import sentence
from app.form.runs_field import RunsField
from app.i18n import N_, tr
from app.state.earlier_runs import EarlierRuns
from app.state.experiment import Experiment
from app.widgets.layouts import Column
from app.widgets.text import Label
from peft_engine.contract.card import Ingredients

FIELD = "inputs"


class IngredientsPart(QWidget):
    """A caption, the list of runs, and what is wrong with the choice."""

    def __init__(self, experiment: Experiment, earlier: EarlierRuns, asked: Ingredients) -> None:
        super().__init__()
        self._experiment, self._earlier = experiment, earlier
        self.editor = RunsField(tr(asked.train_first))
        self.editor.setAccessibleName(tr(N_("Finished runs that this one is made of")))
        self.editor.value_edited.connect(self._edited)
        self._problem = Label("", "small", "status.danger.text", wrap=True)
        column = Column(6)
        column.add(Label(tr(N_("Made of finished runs")), "caption", "text.muted"))
        column.add(self.editor)
        column.add(self._problem)
        self.setLayout(column)
        earlier.changed.connect(self.refresh)
        self.refresh()

    def problem(self) -> str:
        """What is wrong with the choice, in words."""
        return self._problem.text()

    def refresh(self) -> None:
        chosen = tuple(self._experiment.value(FIELD) or ())
        runs = self._earlier.runs()
        self.editor.set_runs(runs, chosen)
        # What is wrong with a run that is listed stands there already.
        listed = {run.run for run in runs}
        problems = [p for p in self._experiment.problems_at(FIELD) if p.values.get("run") not in listed]
        self._problem.setText(sentence(problems[0]) if problems and chosen else "")
        self._problem.setVisible(bool(self._problem.text()))

    def leave(self) -> None:
        """Hear of no change any more; another method has been chosen."""
        self._earlier.changed.disconnect(self.refresh)

    def _edited(self, runs: object) -> None:
        self._experiment.set(FIELD, runs, by=self.editor)
