"""The experiment that is being edited: a draft of plain values, what it resolves to, and what is wrong with
it."""

import contextlib
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from app.state.own_data import OwnData
from peft_engine.contract import library, taxonomy
from peft_engine.contract.ingredients import Wanted, in_store
from peft_engine.contract.library import DataEntry, ModelEntry
from peft_engine.contract.passes import usual_passes
from peft_engine.contract.plan import Forecast, Plan, forecast, resolve
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.race import Contender, Race
from peft_engine.contract.settings import describe, read_settings
from peft_engine.contract.spec import DataRef, ExperimentSpec, Hardware, Training, from_mapping, named
from peft_engine.contract.store import RunStore
from peft_engine.contract.sweep import Sweep
from peft_engine.contract.task_data import TaskData, further_data
from peft_engine.contract.tasks import TASKS
from peft_engine.contract.texts import N_
from peft_engine.contract.usuals import left_out

Draft = dict[str, Any]

FIRST_MODEL, SMALL_MODEL, FIRST_DATA, FIRST_METHOD = "minilm-l6", "small-encoder", "topic", "lora"
RATE = "learning_rate"
WITH_DATA = frozenset({"data", "task", "training.learning_rate", "training.epochs"})
"""What may change with the data: its task, and what is usual for it."""
BESIDE = ("race", "idle_race", "sweep", "idle_sweep", "kept")
"""What a draft holds beside the experiment with the method at hand: the race or the sweep that is being put
together, or that was and is switched off, and what was set for the other methods."""


@dataclass(frozen=True)
class Change:
    """Which fields have changed ("" means all), and who began it, so that the sender does not answer
    itself."""

    fields: frozenset[str]
    by: object = None

    def touches(self, prefix: str) -> bool:
        """Whether a field is `prefix` or lies below it."""
        return "" in self.fields or any(f == prefix or f.startswith(prefix + ".") for f in self.fields)


class Experiment(QObject):
    """The draft and all that follows from it. Widgets show it and ask for changes by `set`."""

    changed = Signal(object)
    """A Change."""

    def __init__(
        self, parent: QObject | None = None, store: RunStore | None = None, draft: Draft | None = None
    ) -> None:
        """`store` is where earlier runs are found that the experiment is made of; `draft` is what to begin
        with."""
        super().__init__(parent)
        self._find = in_store(store) if store is not None else None
        self.undo_stack = QUndoStack(self)
        self._undone = 0
        """How often something was taken back; an edit before that and one after it are two."""
        self._draft: Draft = draft or first_draft()
        self.files = OwnData(self)
        self.files.read.connect(self._files_read)
        self._check()

    # -- reading --------------------------------------------------------------------------------------------

    @property
    def draft(self) -> Draft:
        """All that was set, to be kept; whoever changes an experiment asks for it by `set` or `edit`."""
        return deepcopy(self._draft)

    @property
    def spec(self) -> ExperimentSpec | None:
        """The specification, or None while a value in it is impossible."""
        return self._spec

    @property
    def plan(self) -> Plan | None:
        """What the specification resolves to, or None while something is wrong."""
        return self._plan

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that stands against launching, each with its field."""
        return self._problems

    @property
    def model(self) -> ModelEntry | None:
        """The model that is chosen, or None where there is none such."""
        try:
            return library.model(str(self.value("model.key")))
        except EngineError:
            return None

    @property
    def data(self) -> DataEntry:
        """The data that is chosen, the first set where there are several.

        Raises:
            EngineError: there is none such, it cannot be used, or it is being read.
        """
        data = self.value("data.0")
        return self.files.entry_of(data["key"], data.get("columns"), self._draft.get("task"))

    def heads(self) -> tuple[int, ...]:
        """Outputs of the new head of each data set that can be read, the first one's first; 0 where there is
        none.

        Raises:
            EngineError: the first one cannot be used.
        """
        found = [_outputs(self.data)]
        for ref in self.value("data")[1:]:
            with contextlib.suppress(EngineError):  # it is told beside that data set
                found.append(_outputs(self.files.entry_of(ref["key"], ref.get("columns"), ref.get("task"))))
        return tuple(found)

    def misfit(self, key: str) -> Problem | None:
        """Why this data set cannot be learned together with those that are chosen, or None."""
        if self._spec is None:
            return None
        refs = named((*self._spec.data, DataRef(key=key)))
        found = further_data(self._spec.model_copy(update={"data": refs}), self.model, self.files.entry_of)[1]
        mine = f"data.{len(refs) - 1}"
        return next((problem for problem in found if problem.field.startswith(f"{mine}.")), None)

    def wanted(self) -> Wanted | None:
        """What earlier runs are wanted for; None where the method takes none, or something else is wrong."""
        found = taxonomy.methods().get(str(self.value("method.key")))
        spec, model = self._spec, self.model
        if found is None or found.card.ingredients is None or spec is None or model is None:
            return None
        config, _ = read_settings(found.card.config, spec.method.settings)
        if config is None:
            return None
        try:
            labels = self.data.labels
        except EngineError:
            return None
        return Wanted(found.card, config, model, spec.task, labels)

    def resolve(self, spec: ExperimentSpec) -> Plan:
        """What a specification resolves to, with the files and earlier runs that are known here.

        Raises:
            EngineError: all that is wrong with it.
        """
        return resolve(spec, find=self._find, read=self.files.entry_of)

    @property
    def race(self) -> Race | None:
        """The settings of the race that is being put together, with any contender; None where there is none
        or a value in it is impossible."""
        return read_settings(Race, self._some_race())[0] if "race" in self._draft else None

    def kept(self, method: str) -> Contender:
        """A method with the settings and the learning rate that were set for it, now or when it was at hand
        last."""
        draft, mine = self._draft, self._draft.get("kept", {}).get(method, {})
        if method != draft["method"]["key"]:
            return Contender(method=method, **deepcopy(mine))
        training = {name: value for name, value in mine.get("training", {}).items() if name != RATE}
        rate = draft.get("training", {}).get(RATE)
        return Contender(
            method=method,
            settings=deepcopy(draft["method"].get("settings", {})),
            training=training if rate is None else {**training, RATE: rate},
        )

    def problems_at(self, field: str) -> tuple[Problem, ...]:
        """The problems of this field and those below it."""
        return tuple(p for p in self._problems if p.field == field or p.field.startswith(field + "."))

    def forecast(self, **options: Any) -> Forecast | None:
        """Counts, memory bill and steps, or None while something is wrong."""
        return forecast(self._plan, **options) if self._plan is not None else None

    def value(self, field: str) -> Any:
        """The value of a dotted field ("training.epochs", "method.settings.rank"); the usual one where none
        was set."""
        found = _look_up(self._draft, field)
        return self.usual(field) if found is None else found

    def usual(self, field: str) -> Any:
        """The value that a field has when nobody says otherwise."""
        part, _, name = field.rpartition(".")
        kinds: dict[str, Any] = {"training": Training, "hardware": Hardware, "race": Race, "sweep": Sweep}
        model = kinds.get(part)
        method = taxonomy.methods().get(self._draft["method"]["key"])  # a run's own method may be gone by now
        if part == "method.settings" and method is not None:
            model = method.card.config
        if field == "training.learning_rate":
            task = self._spec.task if self._spec is not None else ""
            return method.card.usual.rate(task) if method is not None else None
        if field == "training.epochs":
            return usual_passes(self._sets())
        if field == "seed":
            return 1
        if model is None:
            return None
        return next((info.default for info in describe(model) if info.name == name), None)

    def varied(self, field: str) -> str | None:
        """What a sweep tries in this field, as it was written; None where it is not varied."""
        if "race" in self._draft:
            return None
        written: str | None = (self._draft.get("sweep") or {}).get("vary", {}).get(field)
        return written

    def is_changed(self, field: str) -> bool:
        """Whether the field has another value than the usual one."""
        found = _look_up(self._draft, field)
        usual = self.usual(field)
        same = (
            list(found) == list(usual) if isinstance(usual, tuple) and found is not None else found == usual
        )
        return found is not None and not same

    # -- changing -------------------------------------------------------------------------------------------

    def set(self, field: str, value: Any, by: object = None) -> None:
        """Ask for a field's new value; None goes back to the usual one. Undo takes it back."""
        if _look_up(self._draft, field) == value:
            return
        draft = deepcopy(self._draft)
        fields = {field}
        _put(draft, field, list(value) if isinstance(value, tuple) else value)
        if field == "method.key":
            self._turn_to(draft, str(value))
            draft.pop("inputs", None)  # another method is made of other runs
            fields |= {"method.settings", "training.learning_rate", "inputs"}
        if field.startswith("data."):
            if field == "data.0.key":
                draft["data"][0] = {"key": value}
            fields |= WITH_DATA
            draft.pop("task", None)
        self._push(draft, frozenset(fields), by, N_("Change"), merge=field)

    def add_data(self, key: str, by: object = None) -> None:
        """Let the run learn this data set too."""
        draft = deepcopy(self._draft)
        draft["data"].append({"key": key})
        self._push(draft, WITH_DATA, by, N_("Add data"))

    def remove_data(self, number: int, by: object = None) -> None:
        """Take a data set out; one always stays."""
        draft = deepcopy(self._draft)
        del draft["data"][number]
        self._push(draft, WITH_DATA, by, N_("Remove data"))

    def edit(
        self,
        change: Callable[[Draft], object],
        fields: frozenset[str],
        text: str,
        by: object = None,
        merge: str | None = None,
    ) -> None:
        """Change the draft as a whole; undo takes it back as one.

        Args:
            fields: those that change.
            text: what is done; a marked text.
            merge: edits with the same word in a row are one.
        """
        draft = deepcopy(self._draft)
        change(draft)
        if draft != self._draft:
            self._push(draft, fields, by, text, merge)

    def reset(self, prefix: str, by: object = None) -> None:
        """Everything below `prefix` back to the usual."""
        draft = deepcopy(self._draft)
        _put(draft, prefix, None)
        self._push(draft, frozenset({prefix}), by, N_("Reset"))

    def load(self, spec: ExperimentSpec, by: object = None) -> None:
        """Take over a whole specification."""
        draft = left_out(spec, self.files.entry_of).model_dump(mode="json", exclude_defaults=True)
        # An edited experiment is about model and data as they are today; a new run names their content again.
        draft["model"] = {"key": spec.model.key}
        fields = {"key", "id", "columns", "rows", "task", "share"}
        draft["data"] = [d.model_dump(mode="json", exclude_defaults=True, include=fields) for d in spec.data]
        draft.pop("inputs", None), draft.pop("parent", None)
        if spec.inputs:
            draft["inputs"] = [ref.run for ref in spec.inputs]
        draft["kept"] = deepcopy(self._draft.get("kept", {}))
        if spec.race is not None:
            _take_apart(draft, spec.race)
        self._push(draft, frozenset({""}), by, N_("Open experiment"))

    def begin_anew(self) -> bool:
        """The experiment that a new user finds; nothing that was set stays. False where it is that one."""
        if self._draft == first_draft():
            return False
        self._push(first_draft(), frozenset({""}), None, N_("New experiment"))
        return True

    def undo(self) -> None:
        self.undo_stack.undo()

    def redo(self) -> None:
        self.undo_stack.redo()

    # -- inside ---------------------------------------------------------------------------------------------

    def _turn_to(self, draft: Draft, method: str) -> None:
        """Put another method at hand, as it was left; what was set for the one before is kept."""
        before = self._draft["method"]["key"]
        left, kept = self.kept(before), draft.setdefault("kept", {})
        kept[before] = {"settings": left.settings, "training": left.training}
        found = kept.get(method, {})
        draft["method"] = {"key": method, "settings": deepcopy(found.get("settings", {}))}
        draft.get("training", {}).pop(RATE, None)
        if RATE in found.get("training", {}):
            draft.setdefault("training", {})[RATE] = found["training"][RATE]

    def _push(
        self, draft: Draft, fields: frozenset[str], by: object, text: str, merge: str | None = None
    ) -> None:
        self.undo_stack.push(_Edit(self, self._draft, draft, fields, by, text, merge))

    def _take(self, draft: Draft, change: Change) -> None:
        self._draft = draft
        self._check()
        self.changed.emit(change)

    def _sets(self) -> list[TaskData]:
        """The data sets that can be read."""
        found = []
        for number, given in enumerate(self.value("data")):
            task = given.get("task") if number else self._draft.get("task")
            with contextlib.suppress(EngineError):  # it is told beside that data set
                entry = self.files.entry_of(given["key"], given.get("columns"), task)
                rows = given.get("rows")
                ref = DataRef(key=given["key"], rows=rows if isinstance(rows, int) and rows > 0 else None)
                found.append(TaskData(ref, entry, task or entry.task))
        return found

    def _files_read(self) -> None:
        self._take(self._draft, Change(WITH_DATA))

    def _check(self) -> None:
        self._spec, self._plan = None, None
        given = {name: deepcopy(part) for name, part in self._draft.items() if name not in BESIDE}
        problems: list[Problem] = []
        if "task" not in given:
            try:
                given["task"] = self.data.task
            except EngineError as error:
                problems += error.problems
                given["task"] = "classification"
        try:
            self._spec = from_mapping(given)
            if not problems:
                self._plan = self.resolve(self._spec)
        except EngineError as error:
            problems += error.problems
            if self._spec is None:  # then nobody has looked at the method's own settings
                problems += self._wrong_of_method(given)
        if "race" in self._draft:
            problems += [problem.at("race") for problem in read_settings(Race, self._some_race())[1]]
        elif "sweep" in self._draft:
            wrong = read_settings(Sweep, self._draft["sweep"])[1]
            problems += [problem.at("sweep") for problem in wrong]
        self._problems = tuple(problems)

    def _some_race(self) -> dict[str, Any]:
        return {**self._draft["race"], "contenders": [{"method": self._draft["method"]["key"]}]}

    def _wrong_of_method(self, given: Mapping[str, Any]) -> list[Problem]:
        method = given.get("method") or {}
        found = taxonomy.methods().get(str(method.get("key")))
        if found is None:
            return []
        _, wrong = read_settings(found.card.config, method.get("settings") or {})
        return [problem.at("method.settings") for problem in wrong]


class _Edit(QUndoCommand):
    """One change of the draft; edits of the same field in a row are one."""

    def __init__(
        self,
        experiment: Experiment,
        before: Draft,
        after: Draft,
        fields: frozenset[str],
        by: object,
        text: str,
        merge: str | None,
    ) -> None:
        super().__init__(text)
        self._experiment, self._before, self._after = experiment, before, after
        self._fields, self._by, self._merge = fields, by, merge
        self._turn = experiment._undone

    def redo(self) -> None:
        by, self._by = self._by, None
        self._experiment._take(self._after, Change(self._fields, by))

    def undo(self) -> None:
        self._experiment._undone += 1
        self._experiment._take(self._before, Change(self._fields))

    def id(self) -> int:
        return -1 if self._merge is None or self._merge.endswith("key") else hash(self._merge) & 0x7FFFFFFF

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Edit) or (other._merge, other._turn) != (self._merge, self._turn):
            return False
        self._after = other._after
        return True


def _outputs(data: DataEntry) -> int:
    return TASKS[data.task].outputs(len(data.labels))


def first_draft() -> Draft:
    """The experiment that a new user finds: the starter encoder, question topics, LoRA."""
    known = {model.key for model in library.models()}
    model = FIRST_MODEL if FIRST_MODEL in known else SMALL_MODEL
    return {
        "model": {"key": model},
        "data": [{"key": FIRST_DATA}],
        "method": {"key": FIRST_METHOD, "settings": {}},
    }


def _take_apart(draft: Draft, race: Race) -> None:
    """Make a race of a specification one that is being put together: every method keeps what it races with,
    the first one is at hand. Where a method races twice, the later ones hold theirs themselves."""
    rate = draft.get("training", {}).pop(RATE, None)
    shared = {} if rate is None else {RATE: rate}
    kept, entries = draft["kept"], []
    seen: set[str] = set()
    for one in race.contenders:
        mine = {"settings": deepcopy(one.settings), "training": {**shared, **one.training}}
        entry: Draft = {"method": one.method} | ({"name": one.name} if one.name else {})
        if one.method in seen:
            entry |= mine
        else:
            kept[one.method] = mine
        seen.add(one.method)
        entries.append(entry)
    first = race.contenders[0].method
    draft["method"] = {"key": first, "settings": deepcopy(kept[first]["settings"])}
    if RATE in kept[first]["training"]:
        draft.setdefault("training", {})[RATE] = kept[first]["training"][RATE]
    draft["race"]["contenders"] = entries


def _look_up(draft: Mapping[str, Any], field: str) -> Any:
    at: Any = draft
    for part in field.split("."):
        if isinstance(at, list):
            at = at[int(part)] if part.isdigit() and int(part) < len(at) else None
        elif isinstance(at, Mapping):
            at = at.get(part)
        else:
            return None
    return at


def _put(draft: Draft, field: str, value: Any) -> None:
    *way, last = field.split(".")
    at: Any = draft
    for part in way:
        at = at[int(part)] if isinstance(at, list) else at.setdefault(part, {})
    if value is None:
        at.pop(last, None)
    else:
        at[last] = value
