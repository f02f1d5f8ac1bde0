"""Whether models fit this machine, as the experiment at hand would train them; what was worked out stays."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.state.experiment import Change, Experiment
from app.state.models import ModelRow
from peft_engine.contract.devices import Device
from peft_engine.contract.hub_fit import FOUR_BIT, Fit, fits
from peft_engine.contract.problems import EngineError
from peft_engine.contract.rough_fit import rough_fits
from peft_engine.contract.spec import Training

USUAL = "lora"
NO_METHOD = frozenset({"full", "none", FOUR_BIT})
"""Beside these two another method is told, or the same would stand there twice."""
SETTLE_MS = 400


class ModelFits(QObject):
    """Answers for the method at hand.

    Args:
        device: the one that the experiment would be trained on.

    Signals:
        changed(): the same questions have other answers now.
    """

    changed = Signal()

    def __init__(
        self, experiment: Experiment, device: Callable[[], Device], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._experiment, self._device = experiment, device
        self._kept: dict[tuple[str, str, bool, bool], tuple[Fit, ...]] = {}
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.refresh)
        experiment.changed.connect(self._edited)

    @property
    def method(self) -> str:
        """The method that is told beside full fine-tuning and 4 bit."""
        chosen = str(self._experiment.value("method.key"))
        return USUAL if chosen in NO_METHOD else chosen

    def of(self, row: ModelRow) -> tuple[Fit, ...]:
        """What full fine-tuning, the method and weights in 4 bit need; nothing where that cannot be told. It
        is only rough where the configuration of the model is not known."""
        name = (row.key, self.method, bool(row.config), row.entry is not None)
        if name not in self._kept:
            self._kept[name] = self._work_out(row)
        return self._kept[name]

    def refresh(self) -> None:
        """What is free, or how is trained, may be something else now."""
        self._kept.clear()
        self.changed.emit()

    def _work_out(self, row: ModelRow) -> tuple[Fit, ...]:
        spec = self._experiment.spec
        asked: dict[str, Any] = {
            "method": self.method,
            "settings": self._experiment.kept(self.method).settings,
            "task": spec.task if spec is not None else "",
            "training": spec.training if spec is not None else Training(),
            "device": self._device(),
        }
        try:
            if row.config:
                return fits(row.config, **asked)
            if row.parameters and row.kind != "":
                return rough_fits(row.parameters, row.kind, **asked)
            return ()
        except (EngineError, ArithmeticError, LookupError, TypeError, ValueError):
            return ()  # no architecture that formulas are known for; why, stands on the model's page

    def _edited(self, change: Change) -> None:
        if any(change.touches(part) for part in ("method", "training", "hardware", "task", "data")):
            self._settle.start()
