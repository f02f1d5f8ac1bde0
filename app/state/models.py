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
from peft_engine.contract import library, model_places, recognised, text_part
from peft_engine.contract.hub_facts import Gate, ModelFacts
from peft_engine.contract.library import Cure, LeftOut, ModelEntry
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
    folder: Path | None = None
    """Where it lies on this computer though it cannot be used, or not yet."""
    cure: Cure = ""
    """What may make it of use."""


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
        changed(): `entries`, `left_out` or what is being looked at are others now.
        ready(str): the key of a model that was just made of another one.
        refused(object): what was wanted cannot be done; Problems.
    """

    changed = Signal()
    ready = Signal(str)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[ModelEntry, ...] = ()
        self.left_out: tuple[LeftOut, ...] = ()
        self.looking: set[Path] = set()
        """Folders whose models are being looked at."""
        self._refusals: dict[Path, tuple[Problem, ...]] = {}
        self.scanning = False
        self.scanned = False
        self._again = False
        self._made = ""
        self._post = post()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Why folders hold nothing that can be used."""
        return tuple(problem for found in self.left_out for problem in found.problems)

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

    def rows(self) -> list[ModelRow]:
        """All that is on this computer: what can be used, then what cannot, or not yet. Of what other
        programs keep in the cache only what may become of use is shown."""
        shown = [found for found in self.left_out if found.cure or found.place.origin != "cache"]
        return [*map(row_of_entry, self.entries), *(self._row_of(found) for found in shown)]

    def row(self, key: str) -> ModelRow | None:
        """What cannot be used, or not yet, by its key."""
        return next((self._row_of(found) for found in self.left_out if found.place.key == key), None)

    def in_folder(self, folder: Path) -> str:
        """The key of the first model in a folder or below it; empty where there is none."""
        known = [(entry.folder, entry.key) for entry in self.entries]
        known += [(found.place.folder, found.place.key) for found in self.left_out]
        return next((key for place, key in known if place.is_relative_to(folder)), "")

    def mend(self, folder: Path) -> None:
        """Have the shape of a strange model looked at, or the text part of one that reads pictures too taken
        out: `changed` tells what speaks against it, else `ready` which model it is now."""
        if folder in self.looking:
            return
        self.looking.add(folder)
        self._refusals.pop(folder, None)
        threading.Thread(target=self._look, args=(folder,), name="shape", daemon=True).start()
        self.changed.emit()

    def _look(self, folder: Path) -> None:
        problems: tuple[Problem, ...] = ()
        made = ""
        try:
            if text_part.has_text_part(library.read_config(folder)):
                made = text_part.take_out(folder)
            else:
                recognised.look_at(folder)
        except EngineError as error:
            problems = error.problems
        except OSError as error:
            words = N_("{path} cannot be used: {reason}.")
            told = {"path": str(error.filename or folder), "reason": error.strerror or str(error)}
            problems = (Problem(text=words, values=dict(told)),)
        self._post.give(self, lambda: self._looked(folder, problems, made))

    def _looked(self, folder: Path, problems: tuple[Problem, ...], made: str) -> None:
        self.looking.discard(folder)
        self._made = made or self._made
        if problems:
            self._refusals[folder] = problems
            self.changed.emit()
        self.scan()

    def _row_of(self, found: LeftOut) -> ModelRow:
        place = found.place
        return ModelRow(
            key=place.key,
            title=place.key if place.origin == "cache" else place.folder.name,
            config=_config(place.folder),
            group=tr(N_("Cannot be used yet")),
            problems=self._refusals.get(place.folder, () if found.cure else found.problems),
            folder=place.folder,
            cure=found.cure,
        )

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
            entries, left_out = library.models(), library.left_out()
        except OSError:  # a folder went while it was looked at; the next look says so
            entries, left_out = self.entries, self.left_out
        self._post.give(self, lambda: self._take(entries, left_out))

    def _take(self, entries: tuple[ModelEntry, ...], left_out: tuple[LeftOut, ...]) -> None:
        self.entries, self.left_out = entries, left_out
        self.scanning, self.scanned = False, True
        if self._again:  # first, so that whoever hears of this look knows that another one is on
            self._again = False
            self.scan()
        self.changed.emit()
        if self._made and self.entry(self._made) is not None:
            made, self._made = self._made, ""
            self.ready.emit(made)


def row_of_entry(entry: ModelEntry) -> ModelRow:
    """A model on this computer."""
    return ModelRow(
        key=entry.key,
        title=tr(entry.title),
        repo=entry.repo,
        entry=entry,
        config=_config(entry.folder),
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
        config=text_part.config_of(facts.config) if text_part.has_text_part(facts.config) else facts.config,
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
        config=_config(entry.folder) if entry is not None else {},
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


def _config(folder: Path) -> Mapping[str, Any]:
    try:
        return library.read_config(folder)
    except EngineError:  # it went a moment ago, or cannot be read, which its problem says
        return {}
