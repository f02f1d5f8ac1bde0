"""What can be put into a classroom pack, and of which files each of these things is made."""

import json
import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from peft_engine.contract import imported, library, paths, taxonomy
from peft_engine.contract.columns import FILE as COLUMNS
from peft_engine.contract.lessons import lessons
from peft_engine.contract.pack import DATA_TOKEN, ENDINGS, MODEL_TOKEN, Kind, ending
from peft_engine.contract.pack_texts import quoted_keys, safe_name
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.recorded import FILE as RECORDED
from peft_engine.contract.spec import ExperimentSpec, to_toml
from peft_engine.contract.store import RunFolder, RunRecord, RunStore
from peft_engine.contract.texts import N_

SKIPPED_FOLDERS = ("checkpoints", "report")
SKIPPED_FILES = ("commands.jsonl", COLUMNS, RECORDED)
"""Orders that were given, what is made anew from the log, and the mark that this run has itself."""
CONFIGS = "config.json"
"""How the names of the files end in which a model may ask for code of its own."""
REMOTE_CODE = "auto_map"
"""The key under which it does."""


@dataclass(frozen=True)
class Source:
    """A thing that can be packed.

    Attributes:
        key: what the library, the lessons or the store know it by.
        name: what it is called in the pack.
        files: by their paths within the thing; a file of which the content was changed is given as bytes.
        asks_for: keys of own models and data that it names.
        members: of a race or search the ids of its runs, which come along.
    """

    kind: Kind
    key: str
    name: str
    title: str
    files: Mapping[str, Path | bytes] = field(repr=False)
    asks_for: tuple[str, ...] = ()
    members: tuple[str, ...] = ()

    @property
    def bytes(self) -> int:
        return sum(len(f) if isinstance(f, bytes) else f.stat().st_size for f in self.files.values())


def all_sources(store: RunStore, records: Iterable[RunRecord]) -> tuple[Source, ...]:
    """Everything that can be packed: fetched models, imported data, own files that runs were trained on, own
    lessons,
    and runs that are over, newest first. What comes with the workbench is on every computer and not offered.

    Args:
        records: what the store lists.
    """
    records = tuple(records)
    fetched = (
        *(entry.key for entry in library.models() if not entry.built_in),
        *(entry.key for entry in library.data_sets() if not entry.built_in),
    )
    keys = (*fetched, *_own_keys(records))
    found = [source for source in map(_source_of_key, keys) if source is not None]
    found += [lesson_source(lesson.key) for lesson in lessons()[0] if lesson.own]
    for record in records:
        if not record.parent and may_be_packed(record):
            try:
                found.append(run_source(store, record.id, records))
            except (EngineError, OSError):  # it cannot be read; the list of runs says why
                continue
    return tuple(found)


def may_be_packed(record: RunRecord) -> bool:
    """Whether there is anything to replay, and nobody works on it."""
    return record.status not in ("queued", "running") and record.reason not in ("refused", "imported")


def model_source(key: str) -> Source:
    """A model of the library, or in a folder.

    Raises:
        EngineError: there is none, or it may not be packed.
    """
    entry = library.model(key)
    if entry.built_in:
        raise EngineError(_comes_along(entry.title))
    if any(asks_for_code(file.read_bytes()) for file in entry.folder.glob(f"*{CONFIGS}")):
        raise EngineError(remote_code(entry.title))
    files = {
        path.name: path
        for path in sorted(entry.folder.iterdir())
        if path.is_file() and ending(path.name) in ENDINGS["model"] and not path.name.startswith(".")
    }
    name = entry.folder.name if os.path.isabs(entry.key) else entry.key
    return Source("model", entry.key, safe_name(name), entry.title, files)


def data_source(key: str) -> Source:
    """A data set that was imported, or a file or a folder of files of somebody's own.

    Raises:
        EngineError: there is none, or it comes with the workbench.
    """
    files = library.own_files(key)
    if not files:
        entry = library.data_set(key)
        if entry.built_in:
            raise EngineError(_comes_along(entry.title))
        parts: dict[str, Path | bytes] = {file.name: file for file in entry.files.values()}
        card = {imported.CARD: imported.card_to_pass_on(imported.root() / key)}
        return Source("data", key, safe_name(key), entry.title, card | parts)
    place = library.place_of(key).resolve()
    return Source("data", str(place), safe_name(place.stem), place.name, {f.name: f for f in files.values()})


def lesson_source(key: str) -> Source:
    """A lesson of somebody's own, in all its languages.

    Raises:
        EngineError: there is none, or it comes with the workbench.
    """
    lesson = next((lesson for lesson in lessons()[0] if lesson.key == key), None)
    if lesson is None:
        raise EngineError(
            Problem(
                field="lessons",
                text=N_("There is no lesson called {key}."),
                advice=N_("Lessons of your own lie in {folder}."),
                values={"key": key, "folder": str(paths.own_lessons())},
            )
        )
    if not lesson.own:
        raise EngineError(_comes_along(lesson.title))
    paths_ = [lesson.path, *sorted(lesson.path.parent.glob(f"{lesson.path.stem}.*.md"))]
    # In a pack its file is called by its key, and rank.de.md keeps its language.
    files = {f"{key}{path.name.removeprefix(lesson.path.stem)}": path for path in paths_}
    asked = tuple(key for key in quoted_keys(lesson.preset) if _source_of_key(key) is not None)
    return Source("lesson", key, key, lesson.title, files, asked)


def run_source(store: RunStore, run: str, records: Iterable[RunRecord] = ()) -> Source:
    """A run that is over, with all that it left except checkpoints and reports.

    Args:
        records: what the store lists, where that is known: then its members need not be looked for.

    Raises:
        EngineError: there is none, somebody works on it, or it cannot be read.
    """
    folder = store.get(run)
    if folder.alive():
        raise EngineError(
            Problem(
                field="runs",
                text=N_("{run} is still running."),
                advice=N_("Stop it first, or wait until it has ended."),
                values={"run": folder.id},
            )
        )
    spec = folder.spec()
    known = tuple(records)
    if known:
        members = tuple(record.id for record in known if record.parent == folder.id)
    else:
        members = tuple(member.id for member, _ in store.members(folder.id))
    return Source("run", folder.id, folder.id, run_title(spec), _run_files(folder), _asks_for(spec), members)


def spec_for_pack(spec: ExperimentSpec, names: Mapping[str, str], runs: Collection[str]) -> bytes:
    """A run's specification as it lies in a pack: keys of what is packed as tokens, other paths as names
    alone, so that nobody's folders are told.

    Args:
        names: tokens by key.
        runs: the ids of the runs that are packed; one whose race is not among them stands by itself.
    """

    def told(key: str) -> str:
        return names.get(key, Path(key).name if os.path.isabs(key) else key)

    model = spec.model.model_copy(update={"key": told(spec.model.key)})
    data = tuple(ref.model_copy(update={"key": told(ref.key)}) for ref in spec.data)
    parent = spec.parent if spec.parent in runs else None
    return to_toml(spec.model_copy(update={"model": model, "data": data, "parent": parent})).encode()


def token_of(source: Source) -> str:
    """What stands in a pack for the key of a model or a data set."""
    if source.kind == "model":
        return f"{MODEL_TOKEN}{source.name}"
    place = Path(source.key)
    is_file = place.is_absolute() and place.is_file()
    return f"{DATA_TOKEN}{source.name}/{place.name}" if is_file else f"{DATA_TOKEN}{source.name}"


def run_title(spec: ExperimentSpec) -> str:
    """What a run is called in a pack."""
    method = taxonomy.methods().get(spec.method.key)
    return spec.name or (method.card.label if method is not None else spec.method.key)


def asks_for_code(config: bytes) -> bool:
    """Whether a configuration of a model names Python code that comes with it. One that is no JSON asks for
    nothing: it cannot be read, and whoever reads the model says so."""

    def asks(told: object) -> bool:
        if isinstance(told, dict):
            return REMOTE_CODE in told or any(asks(value) for value in told.values())
        return isinstance(told, list) and any(asks(value) for value in told)

    try:
        return asks(json.loads(config))
    except (ValueError, RecursionError):
        return False


def remote_code(model: str) -> Problem:
    return Problem(
        field="models",
        text=N_("The model {model} asks for program code of its own, which a pack may not carry."),
        advice=N_("Choose a model that the library transformers knows by itself."),
        values={"model": model},
    )


def _comes_along(title: str) -> Problem:
    return Problem(
        text=N_("{title} comes with the workbench and is on every computer that has it."),
        advice=N_("Leave it out of the pack; it is found there by its name."),
        values={"title": title},
    )


def _asks_for(spec: ExperimentSpec) -> tuple[str, ...]:
    keys = (spec.model.key, *(ref.key for ref in spec.data))
    return tuple(dict.fromkeys(key for key in keys if _is_own(key)))


def _is_own(key: str) -> bool:
    """Whether a key means something that does not come with the workbench."""
    built_in = {entry.key for entry in library.models() if entry.built_in}
    return key not in built_in and key not in {entry.key for entry in library.data_sets()}


def _own_keys(records: Iterable[RunRecord]) -> Iterator[str]:
    """Paths of models and data that runs name, each once."""
    seen: set[str] = set()
    for record in records:
        refs = [record.spec.get("model") or {}, *(record.spec.get("data") or ())]
        for key in (str(ref.get("key", "")) for ref in refs):
            if os.path.isabs(key) and key not in seen:
                seen.add(key)
                yield key


def _source_of_key(key: str) -> Source | None:
    """The own model or data that a key means; None where there is none any more, or it may not be packed."""
    for find in (model_source, data_source):
        try:
            known = {entry.key for entry in library.models()} | {entry.key for entry in library.data_sets()}
            if key in known or os.path.exists(library.place_of(key)):
                return find(key)
        except (EngineError, OSError):
            continue
    return None


def _run_files(folder: RunFolder) -> dict[str, Path | bytes]:
    found: dict[str, Path | bytes] = {}
    for path in sorted(folder.path.rglob("*")):
        inside = path.relative_to(folder.path)
        allowed = ending(path.name) in ENDINGS["run"] and path.name not in SKIPPED_FILES
        if path.is_file() and allowed and inside.parts[0] not in SKIPPED_FOLDERS:
            found[inside.as_posix()] = path
    return found
