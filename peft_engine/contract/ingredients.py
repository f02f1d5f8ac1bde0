"""Finished runs as ingredients of another: which of them fit, why the others do not, and where what they
learned is found."""

import contextlib
import json
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, TypeAlias

from peft_engine.contract import taxonomy
from peft_engine.contract.card import Ingredients, MethodCard
from peft_engine.contract.library import ModelEntry
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.rows import content_hash
from peft_engine.contract.settings import Settings, describe, read_settings
from peft_engine.contract.spec import ExperimentSpec, InputRef, ModelRef, read_toml, to_toml
from peft_engine.contract.store import INPUTS, RunFolder, RunStore
from peft_engine.contract.tasks import NEW_HEAD, TASKS
from peft_engine.contract.texts import N_

TENSORS = ("method.safetensors", "head.safetensors")
FILES = (*TENSORS, "result.json")
KEPT = "inputs"
"""The folder in a run's folder where its ingredients lie, a folder for each."""


@dataclass(frozen=True)
class Source:
    """An earlier run as its user sees it: its experiment, and the folder with what it learned."""

    run: str
    spec: ExperimentSpec
    result: Path

    @property
    def there(self) -> bool:
        """Whether it has a result; result.json is written last, so where it is the result is whole."""
        return (self.result / "result.json").is_file()

    @property
    def classes(self) -> tuple[tuple[str, ...], ...]:
        """The classes of each data set that it learned, in their order; empty where there are none."""
        told = self.result / "result.json"
        return _classes(told, told.stat().st_mtime_ns)

    def head_for(self, labels: tuple[str, ...]) -> int | None:
        """The number of the data set that has these very classes, if it is one and no other has them."""
        return self.classes.index(labels) if self.classes.count(labels) == 1 else None

    def content_hash(self) -> str:
        return content_hash([self.result / name for name in TENSORS])


@dataclass(frozen=True)
class Wanted:
    """What ingredients are wanted for: method and settings, model, task, and the classes of the data."""

    card: MethodCard
    config: Settings
    model: ModelEntry
    task: str
    labels: tuple[str, ...]

    @cached_property
    def model_hash(self) -> str:
        return self.model.content_hash()

    @cached_property
    def methods(self) -> dict[str, taxonomy.Method]:
        return taxonomy.methods()


Finder: TypeAlias = Callable[[InputRef], Source]
"""Finds an earlier run; raises EngineError where there is none."""


def in_store(store: RunStore) -> Finder:
    """Looks among the runs of a store. Where a run has gone or was changed since its hash was taken, the copy
    that another run made of it serves as well."""

    def find(ref: InputRef) -> Source:
        try:
            folder = store.get(ref.run)
            found = Source(folder.id, folder.spec(), folder.result)
            refusal = EngineError(_changed(ref))
        except EngineError as error:
            found, refusal = None, error
        if found is not None and (not ref.content_hash or _is(found, ref)):
            return found
        if ref.content_hash:
            for user in store.ids():
                kept = store.runs / user / INPUTS / ref.run
                if kept.is_dir() and _is(copied := _kept(kept), ref):
                    return copied
        raise refusal

    return find


def in_folder(folder: RunFolder) -> Finder:
    """Looks among the copies that a run has of its ingredients."""

    def find(ref: InputRef) -> Source:
        kept = folder.path / INPUTS / ref.run
        if not (kept / "result.json").is_file():
            raise EngineError(_not_kept(ref))
        found = _kept(kept)
        if ref.content_hash and not _is(found, ref):
            raise EngineError(_changed(ref))
        return found

    return find


def create(store: RunStore, spec: ExperimentSpec) -> RunFolder:
    """A new run of this experiment, waiting to be started, with a copy of all that it is made of in its own
    folder: it can be repeated when the earlier runs have gone.

    Raises:
        EngineError: an earlier run is not there.
    """
    sources = [in_store(store)(ref) for ref in spec.inputs]
    folder = store.create(spec)
    for source in sources:
        kept = folder.path / INPUTS / source.run
        kept.mkdir(parents=True)
        for name in FILES:
            shutil.copyfile(source.result / name, kept / name)
        (kept / "spec.toml").write_text(to_toml(source.spec), encoding="utf-8")
    return folder


def of_store(store: RunStore) -> list[Source]:
    """Every run of a store whose experiment can be read, newest first."""
    found = []
    for run in reversed(store.ids()):
        folder = RunFolder(store.runs / run)
        with contextlib.suppress(EngineError):  # a run that cannot be read is no ingredient
            found.append(Source(run, folder.spec(), folder.result))
    return found


def numbered(config: Settings, count: int) -> Settings:
    """A method's settings with the number of its ingredients, where it takes any."""
    return config.model_copy(update={"inputs": count}) if "inputs" in type(config).model_fields else config


def check(
    wanted: Wanted, inputs: Sequence[InputRef], find: Finder | None
) -> tuple[list[Source], list[Problem]]:
    """The ingredients of an experiment, and all that stands against them."""
    if wanted.card.ingredients is None:
        return [], [_not_wanted(wanted.card)] if inputs else []
    sources: list[Source] = []
    problems: list[Problem] = []
    for number, ref in enumerate(inputs):
        field = f"inputs.{number}"
        if find is None:
            continue
        try:
            source = find(ref)
        except EngineError as error:
            problems += [problem.model_copy(update={"field": field}) for problem in error.problems]
            continue
        reason = misfit(wanted, source)
        if reason is not None:
            told = N_("The run {run} cannot be used here.")
            values = {**reason.values, "run": source.run}
            problems.append(Problem(field=field, text=told, advice=reason.text, values=values))
        elif source.run in [one.run for one in sources]:
            problems.append(
                Problem(
                    field=field,
                    text=N_("The run {run} is named twice."),
                    advice=N_("Name it once."),
                    values={"run": source.run},
                )
            )
        else:
            sources.append(source)
    if not problems:
        problems += _number(wanted.card, wanted.card.ingredients, len(inputs))
    return sources, problems


def misfit(wanted: Wanted, source: Source) -> Problem | None:
    """Why an earlier run cannot be an ingredient there, or None."""
    asked = wanted.card.ingredients
    assert asked is not None  # nobody offers runs to a method that takes none
    theirs = wanted.methods.get(source.spec.method.key)
    if theirs is None or theirs.card.kind_of_result != asked.of:
        return Problem(
            text=N_("It was made with {theirs}, which gives no {wanted}."),
            values={
                "theirs": theirs.card.label if theirs is not None else source.spec.method.key,
                "wanted": wanted.methods[asked.of].card.label if asked.of in wanted.methods else asked.of,
            },
        )
    if not source.there:
        return Problem(text=N_("It has no result yet; let it finish first."))
    if not _same_model(source.spec.model, wanted):
        return Problem(
            text=N_("It was trained on another model, or on other weights of it: {model}."),
            values={"model": Path(source.spec.model.key).name},
        )
    if (source.spec.task in NEW_HEAD) != (wanted.task in NEW_HEAD):
        if wanted.task in NEW_HEAD:
            return Problem(text=N_("It writes texts; here texts are sorted into classes."))
        return Problem(text=N_("It sorts texts into classes; here texts are written."))
    if TASKS[source.spec.task].head != TASKS[wanted.task].head:
        return Problem(text=N_("It was trained for another kind of answers than are wanted here."))
    other = _other_setting(asked, theirs.card, wanted.config, source)
    if other is not None:
        return other
    return _other_classes(source, wanted.labels) if asked.same_labels else None


# -- inside -------------------------------------------------------------------------------------------------


def _same_model(theirs: ModelRef, wanted: Wanted) -> bool:
    """Whether a run stood on this model: by content where the run names it, else by name."""
    if theirs.content_hash:
        return theirs.content_hash == wanted.model_hash
    return theirs.key == wanted.model.key


def _other_setting(wanted: Ingredients, card: MethodCard, config: Settings, source: Source) -> Problem | None:
    theirs, _ = read_settings(card.config, source.spec.method.settings)
    if theirs is None:
        return Problem(text=N_("Its settings are not understood by this version."))
    for info in describe(type(config)):
        if info.name not in wanted.same_settings:
            continue
        there, here = getattr(theirs, info.name, None), getattr(config, info.name)
        if _unordered(there) != _unordered(here):
            return Problem(
                text=N_("Its setting {label} is {there}; here it is {here}. Make them alike."),
                values={"label": info.label, "there": _shown(there), "here": _shown(here)},
            )
    return None


def _other_classes(source: Source, labels: tuple[str, ...]) -> Problem | None:
    """Why none of a run's heads can be mixed with others for these classes, or None."""
    classes = source.classes
    if labels not in classes:
        return Problem(
            text=N_("It knows the classes {theirs}; the data here has {ours}."),
            values={"theirs": "; ".join(map(", ".join, classes)), "ours": ", ".join(labels)},
        )
    if labels and source.head_for(labels) is None:
        same = [ref.id for ref, known in zip(source.spec.data, classes, strict=True) if known == labels]
        return Problem(
            text=N_(
                "It has heads for {sets}, which all tell these classes apart; it is not clear which is meant."
            ),
            values={"sets": ", ".join(same)},
        )
    return None


def _number(card: MethodCard, wanted: Ingredients, given: int) -> list[Problem]:
    if given < wanted.at_least:
        text = N_("{method} is made of at least {least} finished runs; {given} are chosen.")
        advice = wanted.train_first
    elif wanted.at_most is not None and given > wanted.at_most:
        text = N_("{method} takes at most {most} finished runs; {given} are chosen.")
        advice = N_("Leave some of them out.")
    else:
        return []
    values = {"method": card.label, "least": wanted.at_least, "most": wanted.at_most or 0, "given": given}
    return [Problem(field="inputs", text=text, advice=advice, values=values)]


def _not_wanted(card: MethodCard) -> Problem:
    return Problem(
        field="inputs",
        text=N_("{method} is not made of earlier runs."),
        advice=N_("Leave the runs out, or choose a method that is."),
        values={"method": card.label},
    )


def _not_kept(ref: InputRef) -> Problem:
    return Problem(
        field="inputs",
        text=N_("This run has no copy of what the run {run} had learned."),
        advice=N_("Launch the experiment again, with the earlier run in the same store."),
        values={"run": ref.run},
    )


def _changed(ref: InputRef) -> Problem:
    return Problem(
        field="inputs",
        text=N_("What the run {run} has learned is no longer what it was when this experiment was written."),
        advice=N_("Remove its line content_hash to use it as it is now."),
        values={"run": ref.run},
    )


def _kept(folder: Path) -> Source:
    return Source(folder.name, read_toml(folder / "spec.toml"), folder)


def _is(source: Source, ref: InputRef) -> bool:
    return source.there and source.content_hash() == ref.content_hash


def _unordered(value: Any) -> Any:
    return sorted(value) if isinstance(value, tuple | list) else value


def _shown(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple | list) else str(value)


@lru_cache(maxsize=1024)
def _classes(told: Path, changed: int) -> tuple[tuple[str, ...], ...]:
    """A run on one data set tells its classes alone."""
    found = json.loads(told.read_text(encoding="utf-8"))
    return tuple(tuple(one["labels"]) for one in found.get("data") or [found])
