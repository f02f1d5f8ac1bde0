"""The models there are: on this computer, good starting points, and what the hub has found, as rows of one
kind."""

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeAlias

from PySide6.QtCore import QObject, Signal

from app.i18n import N_, tr
from app.state.actions import fold
from app.state.model_facts import KINDS
from app.state.post import post
from peft_engine.contract import library, model_places
from peft_engine.contract.hub_facts import Gate, ModelFacts
from peft_engine.contract.library import ModelEntry
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.starting_points import StartingPoint, starting_points
from peft_engine.contract.tasks import TASKS

Part: TypeAlias = Literal["here", "starting", "hub"]
Kind: TypeAlias = Literal["", "encoder", "decoder", "encoder_decoder"]
START_GROUPS: dict[Kind, str] = {
    "encoder": N_("To sort texts, mark words, find answers"),
    "decoder": N_("To write, answer and converse"),
    "encoder_decoder": N_("To translate, summarise, rewrite"),
}
"""What starting points are for, by their kind."""
KIND_OF_HUB: dict[str, Kind] = {
    "fill-mask": "encoder",
    "text-classification": "encoder",
    "token-classification": "encoder",
    "sentence-similarity": "encoder",
    "feature-extraction": "encoder",
    "text-generation": "decoder",
    "summarization": "encoder_decoder",
    "translation": "encoder_decoder",
}
"""The hub's own names of tasks to the kind of model that does them, as long as nothing more is known."""
SIZES: dict[str, tuple[int, int, str]] = {
    "any": (0, 0, N_("Any size")),
    "tiny": (0, 30_000_000, N_("Up to 30 million")),
    "small": (30_000_000, 150_000_000, N_("30 to 150 million")),
    "middle": (150_000_000, 500_000_000, N_("150 to 500 million")),
    "large": (500_000_000, 2_000_000_000, N_("0.5 to 2 billion")),
    "huge": (2_000_000_000, 9_000_000_000, N_("2 to 9 billion")),
    "beyond": (9_000_000_000, 0, N_("More than 9 billion")),
}
"""Parameters from and up to; 0 sets no bound."""


@dataclass(frozen=True, eq=False)
class ModelRow:
    """A model as a list shows it.

    Attributes:
        key: of the row; a model of the library has its own key, all else "hub:owner/name".
        repo: its name on the hub; empty where it did not come from there.
        entry: the model, where its files are on this computer.
        facts: what the hub told of it.
        config: the content of config.json, empty where it is not known.
        parameters: 0 where that is not known.
        downloads: how often it was fetched of late; -1 where that is not told.
        group: under which head it stands; empty for none.
        note: a sentence about it.
    """

    key: str
    title: str
    repo: str = ""
    entry: ModelEntry | None = None
    facts: ModelFacts | None = None
    config: Mapping[str, Any] = field(default_factory=dict)
    parameters: int = 0
    licence: str = ""
    kind: Kind = ""
    tasks: tuple[str, ...] = ()
    downloads: int = -1
    gate: Gate = ""
    group: str = ""
    note: str = ""
    problems: tuple[Problem, ...] = ()
    bytes: int = 0
    """What a download fetches; 0 where that is not known."""


@dataclass(frozen=True)
class Filter:
    """What is looked for among rows that are known; `size` is a key of SIZES, `task` a key of a task."""

    text: str = ""
    task: str = ""
    size: str = "any"

    def takes(self, row: ModelRow) -> bool:
        """Whether a row is shown."""
        least, most, _ = SIZES[self.size]
        told = fold(f"{row.title} {row.repo} {row.note} {row.kind} {tr(KINDS.get(row.kind, ''))}")
        return (
            all(word in told for word in fold(self.text).split())
            and (not self.task or self.task in row.tasks)
            and row.parameters >= least
            and (not most or row.parameters < most)
        )


class Models(QObject):
    """The library, looked through in a thread: folders of a person's own may be slow.

    Signals:
        changed(): `entries` or `problems` are others now.
        refused(object): what was wanted cannot be done; Problems.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[ModelEntry, ...] = ()
        self.problems: tuple[Problem, ...] = ()
        self.scanning = False
        self.scanned = False
        self._again = False
        self._post = post()

    def scan(self) -> None:
        """Look through all places; what is asked for meanwhile is done afterwards."""
        if self.scanning:
            self._again = True
            return
        self.scanning = True
        threading.Thread(target=self._work, name="models", daemon=True).start()

    def entry(self, key: str) -> ModelEntry | None:
        """The model with this key, as far as it was seen."""
        return next((entry for entry in self.entries if entry.key == key), None)

    def of_repo(self, repo: str) -> ModelEntry | None:
        """The model on this computer that came from here on the hub."""
        return next((each for each in self.entries if each.repo.lower() == repo.lower()), None)

    def add_folder(self, folder: Path) -> None:
        """Look for models in this folder too."""
        self._do(lambda: model_places.add_folder(folder))

    def remove_folder(self, folder: Path) -> None:
        """Do not look into this folder any more."""
        self._do(lambda: model_places.remove_folder(folder))

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except EngineError as error:
            self.refused.emit(error.problems)
        except OSError as error:
            words = N_("The list of your folders cannot be written: {reason}.")
            self.refused.emit((Problem(text=words, values={"reason": error.strerror or str(error)}),))
        self.scan()

    def _work(self) -> None:
        try:
            entries, problems = library.models(), library.model_problems()
        except OSError:  # a folder went while it was looked at; the next look says so
            entries, problems = self.entries, self.problems
        self._post.give(self, lambda: self._take(entries, problems))

    def _take(self, entries: tuple[ModelEntry, ...], problems: tuple[Problem, ...]) -> None:
        self.entries, self.problems = entries, problems
        self.scanning, self.scanned = False, True
        self.changed.emit()
        if self._again:
            self._again = False
            self.scan()


def row_of_entry(entry: ModelEntry) -> ModelRow:
    """A model on this computer."""
    return ModelRow(
        key=entry.key,
        title=tr(entry.title),
        repo=entry.repo,
        entry=entry,
        config=_config(entry),
        parameters=entry.parameters,
        licence=entry.licence,
        kind=entry.shape.kind,
        tasks=entry.tasks,
        group=tr(model_places.ORIGINS[entry.origin]),
        note=tr(entry.sentence) if entry.sentence else "",
    )


def row_of_facts(facts: ModelFacts, entry: ModelEntry | None = None) -> ModelRow:
    """A model of the hub, which may be on this computer already."""
    shape = facts.shape
    return ModelRow(
        key=f"hub:{facts.repo}",
        title=facts.repo,
        repo=facts.repo,
        entry=entry,
        facts=facts,
        config=facts.config,
        parameters=facts.parameters or (shape.base_parameters if shape is not None else 0),
        licence=facts.licence,
        kind=shape.kind if shape is not None else KIND_OF_HUB.get(facts.task, ""),
        downloads=facts.downloads,
        gate=facts.gate,
        problems=facts.problems,
        bytes=facts.download_bytes,
    )


def row_of_start(point: StartingPoint, entry: ModelEntry | None = None) -> ModelRow:
    """A good starting point, which may be on this computer already."""
    first = point.tasks[0] if point.tasks else ""
    return ModelRow(
        key=f"start:{point.repo}",
        title=tr(entry.title) if entry is not None and entry.built_in else point.name,
        repo="" if point.built_in else point.repo,
        entry=entry,
        config=_config(entry) if entry is not None else {},
        parameters=point.parameters,
        licence=point.licence,
        kind=_kind_for(first),
        tasks=point.tasks,
        gate=point.gate,
        group=tr(START_GROUPS[_kind_for(first)]),
        note=tr(point.sentence),
    )


def start_rows(models: Models) -> list[ModelRow]:
    """All starting points by what they are for, each group from the smallest up."""
    rows = []
    for point in starting_points():
        here = models.entry(point.repo) if point.built_in else models.of_repo(point.repo)
        rows.append(row_of_start(point, here))
    order = list(START_GROUPS)
    return sorted(rows, key=lambda row: order.index(row.kind))


def _kind_for(task: str) -> Kind:
    """The kind of model that is meant for a task first."""
    kinds = TASKS[task].kinds if task in TASKS else ()
    if task == "text_to_text":
        return "encoder_decoder"
    return "encoder" if "encoder" in kinds else "decoder"


def chosen(rows: Iterable[ModelRow], wanted: Filter) -> list[ModelRow]:
    """The rows that a filter takes."""
    return [row for row in rows if wanted.takes(row)]


def _config(entry: ModelEntry) -> Mapping[str, Any]:
    try:
        return entry.config()
    except EngineError:  # it went a moment ago; the next look tells
        return {}
