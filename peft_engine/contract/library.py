"""Models and data sets by key: what is built in, what was fetched, and what lies in a folder of the user's
own."""

import difflib
import itertools
import json
import os
import tomllib
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, TypeAlias

from peft_engine.contract import imported, paths, recognised
from peft_engine.contract.cells import fits, misfit, texts_in
from peft_engine.contract.fingerprint import hash_at_hand, model_hash
from peft_engine.contract.model_places import Origin, Place, places
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.reading.layouts import Laid, lay_out
from peft_engine.contract.reading.places import Shelf
from peft_engine.contract.rows import content_hash, guess, read_rows
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.shapes import UnknownTypeError, shape_of
from peft_engine.contract.tasks import (
    LABELLED,
    NEW_HEAD,
    OPTIONAL,
    ROLES,
    TASKS,
    TASKS_OF_KIND,
    Role,
    classes_in,
    in_order,
)
from peft_engine.contract.text_part import has_text_part
from peft_engine.contract.texts import N_
from peft_engine.contract.weights import require_whole

Cure: TypeAlias = Literal["", "look", "cut"]
FIRST_ROWS = 200
"""So many rows tell how many choices a row of a data set gives."""
PARTS = ("train", "validation", "test")
TOKENIZERS = ("tokenizer.json", "*.model", "vocab.txt", "vocab.json")
"""Files of which every tokenizer has one at least; without any, transformers makes an empty one."""
MOST_LAYERS = 1000
MASKED_LM_HEADS = (
    *("predictions.transform.dense.weight", "lm_head.dense.weight", "vocab_transform.weight"),
    "generator_predictions.dense.weight",
)
"""How the tensors end that lead a hidden state to the words of a gap: BERT, RoBERTa, DistilBERT, ELECTRA."""
WHOLE_MASKED_LM_HEADS = frozenset({"predictions.dense.weight", "head.dense.weight"})
"""What those of ALBERT and ModernBERT are called in full."""


@dataclass(frozen=True)
class ModelEntry:
    """A model that can be chosen. `folder` holds config.json, safetensors weights and a tokenizer."""

    key: str
    title: str
    sentence: str
    folder: Path
    licence: str
    shape: ModelShape
    tasks: tuple[str, ...]
    built_in: bool
    origin: Origin = "fetched"
    """Where it lies; `folder` says it exactly."""
    repo: str = ""
    """Where it came from on the hub, as owner/name; empty where that is not known."""

    @property
    def parameters(self) -> int:
        return self.shape.base_parameters

    @property
    def bytes_on_disk(self) -> int:
        return sum(p.stat().st_size for p in self.folder.glob("*.safetensors"))

    def config(self) -> dict[str, Any]:
        return read_config(self.folder)

    def content_hash(self) -> str:
        """The hash of configuration, weights and tokenizer; long files are read once."""
        return model_hash(self.folder)

    def require(self, content_hash: str) -> None:
        """Refuse to be taken for a model of another content; "" stands for any.

        Raises:
            EngineError: the content is another one.
        """
        if content_hash not in ("", self.content_hash()):
            raise EngineError(self._changed())

    def changed_since(self, content_hash: str) -> Problem | None:
        """Why this is not the model of that content, as far as that is known at once: hashing weights of many
        gigabytes for the first time is left to `require`. "" stands for any content."""
        if not content_hash or not any(self.folder.glob("*.safetensors")):
            return None
        return None if hash_at_hand(self.folder) in ("", content_hash) else self._changed()

    def _changed(self) -> Problem:
        return Problem(
            field="model.content_hash",
            text=N_("The model {model} is not the one that this experiment was made with."),
            advice=N_(
                "Bring its old files back, or make a new run, in which the model is taken as it is now."
            ),
            values={"model": self.title},
        )

    def fills_gaps(self) -> bool:
        """Whether the weights hold the head of a masked language model, or there are none yet to look at."""
        files = tuple(self.folder.glob("*.safetensors"))
        names = {name for file in files for name in tensor_names(file)}
        return not files or any(
            name.endswith(MASKED_LM_HEADS) or name in WHOLE_MASKED_LM_HEADS for name in names
        )


@dataclass(frozen=True)
class LeftOut:
    """A folder with a config.json that cannot be used, and why."""

    place: Place
    problems: tuple[Problem, ...]
    cure: Cure
    """What may make it of use: its shape is looked at (`recognised.look_at`), as nobody has described its
    architecture here; or its text part is taken out (`text_part.take_out`)."""


@dataclass(frozen=True)
class DataEntry:
    """A data set that can be chosen. Without a file of its own, a part is cut from the training part."""

    key: str
    title: str
    sentence: str
    task: str
    columns: dict[str, str]
    labels: tuple[str, ...]
    files: dict[str, Path]
    rows: dict[str, int]
    licence: str
    built_in: bool
    note: str = ""
    facts: dict[str, float] = field(default_factory=dict, hash=False)
    """What a task took from the training part of a run, where only its answers are wanted."""
    known_hash: str = ""
    """Of the content as it was imported; counts as long as the files are as they were then."""
    stamps: dict[str, list[int]] = field(default_factory=dict, hash=False)
    """By part [bytes, time of the last change in ns] of the files as they were imported."""
    counts: dict[str, dict[str, int]] = field(default_factory=dict, hash=False)
    """By part how often each label occurs, where the card tells."""
    few: Path | None = None
    """Of a long training part the longest rows, and others from all over it."""

    def content_hash(self) -> str:
        if self.known_hash and self._is_as_it_was():
            return self.known_hash
        return content_hash(list(self.files.values()))

    def _is_as_it_was(self) -> bool:
        found = {part: file.stat() for part, file in self.files.items()}
        return {part: [told.st_size, told.st_mtime_ns] for part, told in found.items()} == self.stamps

    def glance(self) -> Path:
        """The file of the training part, or one with few of its rows that tells as much of lengths."""
        return self.few if self.few is not None and self._is_as_it_was() else self.files["train"]

    def head(self, count: int = 20, part: str = "train") -> list[dict[str, Any]]:
        """The first rows, as they stand in the file."""
        return list(itertools.islice(read_rows(self.files[part]), count))

    def choices(self) -> int:
        """The most choices that one of the first rows gives; 1 where rows give none."""
        if TASKS[self.task].answer != "choice" or not self.files:
            return 1
        rows = itertools.islice(read_rows(self.files["train"]), FIRST_ROWS)
        return max((len(row[self.columns["choices"]]) for row in rows), default=1)

    def label_counts(self, part: str = "train") -> dict[str, int]:
        """How often each label occurs in this part, in the order of `labels`; empty where there are none."""
        if self.task not in LABELLED:
            return {}
        if part in self.counts and self._is_as_it_was():
            return {label: self.counts[part].get(label, 0) for label in self.labels}
        rows = read_rows(self.files[part])
        counts = Counter(name for row in rows for name in classes_in(self.task, row, self.columns))
        return {label: counts.get(label, 0) for label in self.labels}


def place_of(key: str) -> Path:
    """The place that is meant by what somebody typed: "~" is a home, where there is such a person. Whether
    anything is there, ask os.path: `Path` itself raises where a name is too long or may not be looked at."""
    return Path(os.path.expanduser(key))


def tensor_names(file: Path) -> tuple[str, ...]:
    """The names of the tensors in a safetensors file, from its head alone."""
    with file.open("rb") as stream:
        head = json.loads(stream.read(int.from_bytes(stream.read(8), "little")))
    return tuple(name for name in head if name != "__metadata__")


def models() -> tuple[ModelEntry, ...]:
    """Built-in and fetched models, the fetched ones (larger, real) first. A folder that cannot be read is
    left out."""
    return tuple(found for found in _scanned() if isinstance(found, ModelEntry))


def left_out() -> tuple[LeftOut, ...]:
    """The folders in the model library that hold no model which could be used."""
    return tuple(found for found in _scanned() if isinstance(found, LeftOut))


def model_problems(*, cached: bool = True) -> tuple[Problem, ...]:
    """Why folders in the model library were left out. In the cache of transformers other programs put what
    they need; there, what is not for here can be passed over."""
    return tuple(
        problem
        for found in left_out()
        for problem in found.problems
        if cached or found.place.origin != "cache"
    )


def model(key: str, *, weights: bool = True) -> ModelEntry:
    """The model with this key, of this name on the hub, or in this folder; without `weights`, config.json is
    enough.

    Raises:
        EngineError: there is none, or its folder is not whole.
    """
    known = {entry.key: entry for entry in models()}
    named = known.get(key) or next((entry for entry in known.values() if key and entry.repo == key), None)
    if named is not None:
        return named
    folder = place_of(key)
    if os.path.isdir(folder):
        return _model_entry(Place(folder.resolve(), str(folder.resolve()), "folder"), weights=weights)
    raise EngineError(
        _unknown("model.key", N_("There is no model called {key}, and no such folder."), key, known)
    )


def data_sets() -> tuple[DataEntry, ...]:
    """The built-in data sets, then those that were imported, by what their cards tell."""
    root = paths.RESOURCES / "data"
    folders = sorted(p for p in root.iterdir() if (p / "card.toml").is_file()) if root.is_dir() else []
    taken = (_imported_data(folder, imported.stamp(folder)) for folder in imported.folders())
    return (*(_built_in_data(folder) for folder in folders), *(entry for entry in taken if entry is not None))


def data_set(key: str, columns: dict[str, str] | None = None, task: str | None = None) -> DataEntry:
    """The data set with this key, or in this file or folder; `columns` and `task` overrule what is guessed.

    Raises:
        EngineError: there is none, or it cannot be read.
    """
    known = {entry.key: entry for entry in data_sets()}
    if key in known and not columns:
        return known[key]
    place = place_of(key)
    if os.path.exists(place):
        place = place.resolve()
        files = _part_files(place)
        stamp = tuple((str(file), file.stat().st_mtime_ns, file.stat().st_size) for file in files.values())
        return _own_data(place, tuple(sorted((columns or {}).items())), task, stamp)
    raise EngineError(
        _unknown("data.0.key", N_("There is no data set called {key}, and no such file."), key, known)
    )


def own_files(key: str) -> dict[str, Path]:
    """The files, by part, that `data_set` reads for this key; none for built-in data or where nothing is.

    Raises:
        EngineError: a folder without a training part.
    """
    place = place_of(key)
    built_in = any(entry.key == key for entry in data_sets())
    return {} if built_in or not os.path.exists(place) else _part_files(place.resolve())


def read_config(folder: Path) -> dict[str, Any]:
    """config.json of a model's folder.

    Raises:
        EngineError: it is missing or no JSON object.
    """
    file = folder / "config.json"
    try:
        if not file.is_file():  # a pipe would be waited for
            raise FileNotFoundError
        config = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise EngineError(
            Problem(
                field="model.key",
                text=N_("{folder} holds no config.json, so it is no transformers model."),
                advice=N_("Choose the folder that a model was saved or downloaded to."),
                values={"folder": str(folder)},
            )
        ) from None
    except (ValueError, OSError, RecursionError) as error:
        raise EngineError(_unreadable_model(file, error)) from None
    if not isinstance(config, dict):
        raise EngineError(
            Problem(field="model.key", text=N_("{file} is no JSON object."), values={"file": str(file)})
        )
    return config


def _scanned() -> list[ModelEntry | LeftOut]:
    """Every folder that may be a model, as one or with the reason why it is none. Of two with one key the
    first counts."""
    found: dict[str, ModelEntry | LeftOut] = {}
    for place in places():
        one = _looked_at(place, _stamp(place.folder))
        key = one.key if isinstance(one, ModelEntry) else f"{place.origin} {place.key}"
        found.setdefault(key, one)
    return list(found.values())


def _stamp(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Changes whenever files of a model come, go or are written anew, or a strange model was looked at."""
    noted = recognised.folder()
    found = [("", noted.stat().st_mtime_ns, 0)] if noted.is_dir() else []
    try:
        for file in os.scandir(folder):
            told = file.stat()
            found.append((file.name, told.st_mtime_ns, told.st_size))
    except OSError:  # a link that leads nowhere: the model's own check says so
        found.append((str(folder), 0, 0))
    return tuple(sorted(found))


@lru_cache(maxsize=1024)
def _looked_at(place: Place, _stamp: tuple[tuple[str, int, int], ...]) -> ModelEntry | LeftOut:
    """A model, or why it is none; looked at once, as long as its folder stays as it is."""
    try:
        return _model_entry(place)
    except EngineError as error:
        return LeftOut(place, error.problems, _cure(place.folder))


def _cure(folder: Path) -> Cure:
    try:
        _shape(folder)
        return "cut" if has_text_part(read_config(folder)) and any(folder.glob("*.safetensors")) else ""
    except UnknownTypeError:
        return "look"
    except EngineError:
        return ""


def _model_entry(place: Place, weights: bool = True) -> ModelEntry:
    folder = place.folder
    if weights and not any(folder.glob("*.safetensors")):
        pickled = any(folder.glob("*.bin"))
        raise EngineError(
            Problem(
                field="model.key",
                text=N_("{folder} holds no weights in the safetensors format.")
                if not pickled
                else N_(
                    "{folder} holds its weights as pickle files only, which can run foreign code when opened."
                ),
                advice=N_("Choose a model whose weights are safetensors."),
                values={"folder": str(folder)},
            )
        )
    shape = _shape(folder)
    if has_text_part(read_config(folder)):
        raise EngineError(
            Problem(
                field="model.key",
                text=N_("The model in {folder} reads pictures as well as texts."),
                advice=N_("Its text part can be taken out: peft-engine recognise FOLDER."),
                values={"folder": str(folder)},
            )
        )
    if weights and not any(file for pattern in TOKENIZERS for file in folder.glob(pattern)):
        raise EngineError(
            Problem(
                field="model.key",
                text=N_("{folder} holds no tokenizer, so texts cannot be made into what the model reads."),
                advice=N_("Put the files beside it that came with the model, such as tokenizer.json."),
                values={"folder": str(folder)},
            )
        )
    if weights:
        require_whole(folder, shape)
    told = _model_card(folder / "card.toml")
    cached = place.origin == "cache"
    return ModelEntry(
        key=told.get("key", place.key),
        title=told.get("title", place.key.rpartition("/")[2] if cached else folder.name),
        sentence=told.get("sentence", ""),
        folder=folder,
        licence=told.get("licence", ""),
        shape=shape,
        tasks=_tasks(told.get("tasks"), shape.kind),
        built_in=place.origin == "built_in",
        origin=place.origin,
        repo=told.get("repo", place.key if cached else ""),
    )


def _tasks(told: list[str] | None, kind: str) -> tuple[str, ...]:
    """What a model is offered for: what its card says, and whatever a new head can do if it sorts texts."""
    known = TASKS_OF_KIND[kind]
    if told is None:
        return known
    reads = "classification" in told
    return tuple(task for task in known if task in told or (reads and task in NEW_HEAD))


def _shape(folder: Path) -> ModelShape:
    config = read_config(folder)
    _require_plausible(folder, config)
    try:
        return shape_of(config)
    except (TypeError, ValueError, ArithmeticError, LookupError) as error:
        raise EngineError(_unreadable_model(folder / "config.json", error)) from None
    except UnknownTypeError:
        if not config.get("auto_map"):
            raise
        raise UnknownTypeError(
            Problem(
                field="model.key",
                text=N_("{model} brings program code of its own, which is never run here."),
                advice=N_("Choose a model that transformers knows by itself."),
                values={"model": folder.name},
            )
        ) from None


def _require_plausible(folder: Path, config: dict[str, Any]) -> None:
    """Refuse a model with so many blocks that no machine could hold even their sizes."""
    for name, value in config.items():
        if "layer" in name and type(value) is int and value > MOST_LAYERS:
            raise EngineError(
                Problem(
                    field="model.key",
                    text=N_("config.json in {folder} gives {value} as {name}; at most {most} can be right."),
                    advice=N_("Get the model again."),
                    values={"folder": str(folder), "name": name, "value": value, "most": MOST_LAYERS},
                )
            )


def _model_card(file: Path) -> dict[str, Any]:
    """What a model's card.toml tells; nothing where there is none."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (ValueError, OSError) as error:
        raise EngineError(_unreadable_model(file, error)) from None


def _unreadable_model(file: Path, error: Exception) -> Problem:
    return Problem(
        field="model.key",
        text=N_("{file} cannot be read: {reason}."),
        advice=N_("Get the model again."),
        values={"file": str(file), "reason": str(error)},
    )


def _built_in_data(folder: Path) -> DataEntry:
    told = tomllib.loads((folder / "card.toml").read_text(encoding="utf-8"))
    return DataEntry(
        key=told["key"],
        title=told["title"],
        sentence=told["sentence"],
        task=told["task"],
        columns=told["columns"],
        labels=tuple(told.get("labels", ())),
        files={part: folder / f"{part}.jsonl" for part in PARTS},
        rows=dict(told["rows"]),
        licence=told["licence"],
        built_in=True,
        note=told.get("note", ""),
    )


@lru_cache(maxsize=1024)
def _imported_data(folder: Path, _stamp: tuple[int, int]) -> DataEntry | None:
    """An imported data set; None where its folder holds none. Its card is read again when it has changed."""
    told = imported.card(folder)
    if told is None:
        return None
    return DataEntry(
        key=folder.name,
        title=told.title,
        sentence=told.sentence,
        task=told.task,
        columns=told.columns,
        labels=tuple(told.labels),
        files={part: folder / f"{part}.jsonl" for part in PARTS if part in told.rows},
        rows={part: told.rows[part] for part in PARTS if part in told.rows},
        licence=told.licence,
        built_in=False,
        known_hash=told.content_hash,
        stamps=told.stamps,
        counts=told.label_counts,
        few=few if (few := folder / imported.GLANCE).is_file() else None,
    )


@lru_cache(maxsize=8)
def _own_data(
    place: Path, said: tuple[tuple[str, str], ...], task: str | None, _stamp: tuple[tuple[str, int, int], ...]
) -> DataEntry:
    """Read and check every row once; a file that has changed since has another stamp."""
    files, columns = _part_files(place), dict(said)
    counts: dict[str, int] = {}
    labels: Counter[str] = Counter()
    role_of: dict[str, str] = {}
    for part, file in files.items():
        count = 0
        for row in read_rows(file):
            if not role_of:
                task, role_of = _roles(list(row), columns, task, file)
            if count == 0:
                _require_columns(row, role_of, file)
            count += 1
            assert task is not None
            _require_cells(row, task, role_of, file, count)
            labels.update(classes_in(task, row, role_of))
        if count == 0:
            raise EngineError(
                Problem(field="data.0.key", text=N_("{path} has no rows."), values={"path": str(file)})
            )
        counts[part] = count
    assert task is not None
    if task in LABELLED and len(labels) < (1 if TASKS[task].answer == "classes" else 2):
        raise EngineError(
            Problem(
                field=f"data.0.columns.{_answer_of(task)}",
                text=N_("All rows of {path} have the same label; there is nothing to tell apart."),
                advice=N_("Choose another column for the label."),
                values={"path": str(place)},
            )
        )
    return DataEntry(
        key=str(place),
        title=place.stem,
        sentence="",
        task=task,
        columns=role_of,
        labels=in_order(task, labels),
        files=files,
        rows=counts,
        licence="",
        built_in=False,
    )


def _part_files(place: Path) -> dict[str, Path]:
    """The files of a folder by their parts, as an import tells them. What lies deeper, in pieces or as single
    texts is read by an import alone."""
    if place.is_file():
        return {"train": place}
    with os.scandir(place) as inside:
        told = [(file.name, file.stat()) for file in inside if file.is_file()]
    laid = _laid_out(place, tuple(sorted((name, stat.st_mtime_ns, stat.st_size) for name, stat in told)))
    if not laid or any(part.files != (part.name,) for part in laid.values()):
        raise EngineError(
            Problem(
                field="data.0.key",
                text=N_("{path} is no folder with one file for each part, such as train.csv and test.csv."),
                advice=N_("Bring it in first: drop it on the window, or say peft-engine data import {path}."),
                values={"path": str(place)},
            )
        )
    return {part: place / found.name for part, found in laid.items()}


@lru_cache(maxsize=8)
def _laid_out(place: Path, stamp: tuple[tuple[str, int, int], ...]) -> dict[str, Laid]:
    """What the files in a folder are to each other; those that may hold no rows are looked into once, as long
    as all stay as they are."""
    shelf = Shelf(place, tuple(name for name, _, _ in stamp), None, "")
    return lay_out(shelf.names, shelf.size, shelf.head)


def _roles(
    names: list[str], columns: dict[str, str], task: str | None, file: Path
) -> tuple[str, dict[str, str]]:
    """The task and role -> column, from what was said and, for the rest, from the names of the columns."""
    guessed = guess(names)
    if columns:
        exact = (t for t in ROLES if _needed(t) == set(columns) - OPTIONAL[t])
        wanted = task or next(exact, None) or (guessed[0] if guessed else None)
        if wanted is not None:
            _require_roles(columns, wanted)
            told = guessed[1] if guessed and guessed[0] == wanted else {}
            made = {role: name for role, name in told.items() if name not in columns.values()} | columns
            if _needed(wanted) <= set(made):
                return wanted, made
    if guessed is not None and task in (None, guessed[0]):
        return guessed
    if task is not None:
        again = guess(names)
        roles = [role for role in ROLES[task] if role not in OPTIONAL[task]]
        if len(names) >= len(roles):
            taken = again[1] if again else {}
            free = [name for name in names if name not in taken.values()]
            made = {role: taken.get(role) or (free.pop(0) if free else names[0]) for role in roles}
            return task, made
    raise EngineError(
        Problem(
            field="data.0.columns",
            text=N_("The columns of {path} ({names}) do not tell which is the text and which the answer."),
            advice=N_("Say which column is which, for example text and label."),
            values={"path": str(file), "names": ", ".join(names)},
        )
    )


def _require_roles(columns: dict[str, str], task: str) -> None:
    """What is said of a role that the task does not have must not be passed over in silence."""
    unknown = [role for role in columns if role not in ROLES[task]]
    if unknown:
        raise EngineError(
            Problem(
                field=f"data.0.columns.{role}",
                text=N_("The task {task} reads no {role}."),
                advice=N_("It reads: {names}."),
                values={"task": task, "role": role, "names": ", ".join(ROLES[task])},
            )
            for role in unknown
        )


def _require_columns(row: dict[str, Any], role_of: dict[str, str], file: Path) -> None:
    for role, column in role_of.items():
        if column not in row:
            raise EngineError(
                Problem(
                    field=f"data.0.columns.{role}",
                    text=N_("{path} has no column called {column}."),
                    advice=N_("The columns are: {names}."),
                    values={"path": str(file), "column": column, "names": ", ".join(row)},
                )
            )


def _needed(task: str) -> set[str]:
    """The roles that a row of a task must have."""
    return set(ROLES[task]) - OPTIONAL[task]


def _answer_of(task: str) -> str:
    return next(role.name for role in TASKS[task].roles if role.answer)


def _require_cells(row: dict[str, Any], task: str, role_of: dict[str, str], file: Path, number: int) -> None:
    """Every cell must hold what its role asks for."""
    for role in TASKS[task].roles:
        column = role_of.get(role.name)
        if column is None or (role.optional and not str(row[column] or "").strip()):
            continue
        if not fits(role.type, row[column]):
            raise EngineError(
                Problem(
                    field=f"data.0.columns.{role.name}",
                    text=N_("Row {row} of {path} has nothing usable in the column {column}."),
                    advice=_wanted(role),
                    values={"row": number, "path": str(file), "column": column},
                )
            )
        if any(not text.isascii() and _is_broken(text) for text in texts_in(row[column])):
            raise EngineError(
                Problem(
                    field=f"data.0.columns.{role.name}",
                    text=N_("Row {row} of {path} has half a character in the column {column}."),
                    advice=N_("The text was cut there; write that cell anew, or leave the row out."),
                    values={"row": number, "path": str(file), "column": column},
                )
            )
    wrong = misfit(task, {role: row[column] for role, column in role_of.items()})
    if wrong is not None:
        told = {"row": number, "path": str(file)}
        raise EngineError(
            wrong.model_copy(update={"field": f"data.0.{wrong.field}", "values": wrong.values | told})
        )


def _wanted(role: Role) -> str:
    """What to put into a cell that holds nothing usable."""
    if role.type == "number":
        return N_("Write a number there, or leave the row out.")
    if role.type == "whole":
        return N_("Write a whole number there, counted from 0, or leave the row out.")
    if role.type in ("texts", "wholes", "messages"):
        return N_("A list is wanted there, as JSON lines can hold it; mend the row, or leave it out.")
    return N_("Fill that cell, or leave the row out.")


def _is_broken(text: str) -> bool:
    """Whether a text holds half a surrogate pair, which JSON can write and nothing else can keep."""
    return any("\ud800" <= character <= "\udfff" for character in text)


def _unknown(field: str, text: str, key: str, known: dict[str, Any]) -> Problem:
    near = difflib.get_close_matches(key, known, n=3, cutoff=0.4) or list(known)
    return Problem(
        field=field,
        text=text,
        advice=N_("There are: {near}."),
        values={"key": key, "near": ", ".join(near) or "-"},
        cure=near[0] if near else None,
    )
