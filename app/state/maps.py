"""Parameter maps: the engine counts in the model, and what it found is kept."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTemporaryDir, Signal

from app.state.engine_command import EngineCommand
from app.state.experiment import Experiment
from peft_engine.contract.parameter_map import ParameterMap, from_json
from peft_engine.contract.spec import ExperimentSpec, MethodRef, to_toml


def spec_with(experiment: Experiment, method: str) -> ExperimentSpec | None:
    """The experiment with a method and the settings that were set for it; None while something is wrong."""
    spec = experiment.spec
    if spec is None:
        return None
    chosen = spec.race is None and spec.sweep is None and spec.method.key == method
    return spec.model_copy(
        update={
            "method": MethodRef(key=method, settings=experiment.kept(method).settings),
            "inputs": spec.inputs if chosen else (),
            "race": None,
            "sweep": None,
        }
    )


def key_of(spec: ExperimentSpec) -> str:
    """What decides where the parameters sit: two experiments of which it is the same have the same map."""
    told = spec.model_dump(mode="json", include={"model", "method", "task", "inputs"})
    return json.dumps([told, [ref.key for ref in spec.data]], sort_keys=True)


class Maps(QObject):
    """Asks for one map at a time, and keeps what came."""

    ready = Signal(str, object)
    """The key of what was asked, and its ParameterMap."""
    failed = Signal(str, str)
    """The key of what was asked, and why there is no map."""

    def __init__(self, store: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = QTemporaryDir()
        self._command = EngineCommand(store, self)
        self._command.done.connect(self._done)
        self._command.failed.connect(self._failed)
        self._kept: dict[str, ParameterMap] = {}
        self._waiting: dict[str, ExperimentSpec] = {}
        self._now = ""

    def known(self, spec: ExperimentSpec) -> ParameterMap | None:
        """The map, if it was counted before."""
        return self._kept.get(key_of(spec))

    def ask(self, spec: ExperimentSpec) -> None:
        """Count, unless that is known or under way; `ready` or `failed` tells of it."""
        key = key_of(spec)
        if key not in self._kept and key != self._now:
            self._waiting[key] = spec
            self._begin()

    def keep(self, spec: ExperimentSpec, found: ParameterMap) -> None:
        """Keep a map that is known from elsewhere."""
        self._kept[key_of(spec)] = found

    def _begin(self) -> None:
        if self._now or not self._waiting:
            return
        self._now = next(iter(self._waiting))
        file = Path(self._folder.path()) / "experiment.toml"
        file.write_text(to_toml(self._waiting.pop(self._now)), encoding="utf-8")
        self._command.ask("map", str(file))

    def _done(self, told: dict[str, Any]) -> None:
        key, self._now = self._now, ""
        self._kept[key] = from_json(told)
        self.ready.emit(key, self._kept[key])
        self._begin()

    def _failed(self, reason: str) -> None:
        key, self._now = self._now, ""
        self.failed.emit(key, reason)
        self._begin()
